import type { LangiumDocument } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPlan } from '../../../language/checks/check-plan.ts';
import { locales } from '../../../language/locale/locale.ts';
import { lowerPlan } from '../../../language/plan/lower/lower-plan.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { elementsOfKind } from '../../../language/plan/query.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { type NewPlanOptions, newPlan } from '../../../language/start/new-plan.ts';
import { applyEdits } from '../../../language/syntax/format/edit.ts';
import { Formatter } from '../../../language/syntax/format/formatter.ts';
import { frameworkNames } from '../../../language/syntax/library.ts';
import type { VardeServices } from '../../../language/syntax/services.ts';
import { day } from '../build-plan.ts';
import { fileUri, parse } from '../parse.ts';

let services: VardeServices;
beforeAll(async () => {
  ({ services } = await parse({}));
});

const calendars = [undefined, 'NO', 'SE', 'DK', 'FI', 'IS'];
const usual: NewPlanOptions = {
  title: 'Digitalt nattilsyn',
  locale: 'nb',
  calendar: 'NO',
  frameworks: ['innovation'],
  starts: day('2026-01-12'),
};

/** Writes the new plan into a folder of its own, and opens it. */
async function opened(options: Partial<NewPlanOptions>) {
  const { shared } = services;
  const files = newPlan({ ...usual, ...options }, services);
  const documents = Object.entries(files).map(([name, text]) =>
    shared.workspace.LangiumDocumentFactory.fromString(text, fileUri(name)),
  );
  for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build(documents, { validation: true });
  const plan = lowerPlan(shared, documents[0] as LangiumDocument);
  const schedule = schedulePlan(plan);
  await shared.workspace.DocumentBuilder.update(
    [],
    documents.map(({ uri }) => uri),
  );
  return { documents, plan, schedule, findings: checkPlan(plan, schedule).findings };
}

/** What the framework has of a kind. */
function inFramework(plan: Plan, name: string) {
  return plan.elements.filter(({ id }) => id === name || id.startsWith(`${name}.`));
}

const combinations = [[], frameworkNames(), ...frameworkNames().map((name) => [name])];

describe.each(combinations)('a new plan after %s %s %s %s %s %s', (...frameworks: string[]) => {
  test.each(locales)('in %s is whole with every calendar', async (locale) => {
    for (const calendar of calendars) {
      const { plan, schedule, documents, findings } = await opened({
        frameworks,
        locale,
        ...(calendar === undefined ? {} : { calendar }),
      });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const problems = documents.flatMap(({ diagnostics = [] }) => diagnostics);
      expect(problems.filter(({ severity }) => severity === 1)).toEqual([]);
      expect(plan.head).toMatchObject({ title: usual.title, locale, follows: frameworks });
      expect(schedule.problems).toEqual([]);
      const dated = new Set(schedule.elements.map(({ id }) => id));
      expect(elementsOfKind(plan, 'activity').filter(({ id }) => !dated.has(id))).toEqual([]);
    }
  });

  test('has a phase for every stage, what is expected, its parties to fill and its questions to answer', async () => {
    const { plan } = await opened({ frameworks });
    const covered = (...kinds: Parameters<typeof elementsOfKind>[1][]) =>
      new Set(elementsOfKind(plan, ...kinds).flatMap(({ covers }) => covers));
    const kinds = new Set(elementsOfKind(plan, 'activity').map(({ is }) => is));
    const answers = new Map(elementsOfKind(plan, 'answer').map((answer) => [answer.of, answer.text]));
    for (const name of frameworks) {
      const parts = inFramework(plan, name);
      const ladders = parts.filter(({ kind }) => kind === 'ladder').map(({ id }) => `${id}.`);
      for (const part of parts) {
        const isOnLadder = ladders.some((ladder) => part.id.startsWith(ladder));
        if (part.kind === 'stage') expect(covered('phase').has(part.id), part.id).toBe(!isOnLadder);
        if (part.kind === 'role' || part.kind === 'team')
          expect(covered('role', 'team').has(part.id), part.id).toBe(true);
        if (part.kind === 'question') expect(answers.get(part.id), part.id).toBe('');
        const expected = part.kind === 'framework' || part.kind === 'stage' ? part.expects : [];
        if (!isOnLadder) for (const kind of expected) expect(kinds, part.id).toContain(kind);
      }
    }
  });

  test('is asked for its answers until they are given', async () => {
    const { plan, findings } = await opened({ frameworks });
    const asked = findings.filter(({ rule }) => rule === 'question-unanswered');
    expect(asked.length > 0).toBe(elementsOfKind(plan, 'answer').length > 0);
  });

  test('has somebody who does each activity', async () => {
    const { findings } = await opened({ frameworks });
    expect(findings.filter(({ rule }) => rule === 'no-responsible')).toEqual([]);
  });

  test('is formatted', () => {
    const formatter = new Formatter(services.parser);
    for (const text of Object.values(newPlan({ ...usual, frameworks }, services))) {
      expect(applyEdits(text, formatter.format(text).edits)).toBe(text);
    }
  });
});

describe('a new plan', () => {
  test('has something to do even where its methods ask for nothing', async () => {
    const { plan } = await opened({ frameworks: [] });
    expect(elementsOfKind(plan, 'phase').map(({ title }) => title)).toEqual([
      'Forberede',
      'Innføre',
      'Følge opp',
    ]);
    expect(elementsOfKind(plan, 'activity').map(({ is }) => is)).toEqual([
      'analysis',
      'training',
      'evaluation',
    ]);
  });

  test.each(['2026', '"', '…', '\\', 'plan', 'A\nB', '</script>', '\u{1f600}'])(
    'takes any title: %j',
    async (title) => {
      const { plan, findings } = await opened({ title });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(plan.head?.title).toBe(title.replace(/\s+/g, ' '));
    },
  );

  test('refuses a method that does not ship', () => {
    expect(() => newPlan({ ...usual, frameworks: ['../secrets'] }, services)).toThrow('../secrets');
  });
});
