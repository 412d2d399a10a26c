import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { checkPlan } from '../../../language/checks/check-plan.ts';
import { diagramNames } from '../../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import type { VardeFile } from '../../../language/generated/syntax/ast.ts';
import { lowerPlan } from '../../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { applyEdits } from '../../../language/syntax/format/edit.ts';
import { Formatter } from '../../../language/syntax/format/formatter.ts';
import { isBinary } from '../../../language/syntax/lexer.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { inAMoment } from './in-a-moment.ts';
import { type Mutation, mutationOf } from './mutations.ts';

/** `VARDE_MUTATIONS=100000` looks long; a run of the tests looks at so many. */
const numRuns = Number(process.env.VARDE_MUTATIONS ?? 2000);

/** A machine that does much else takes its time; a text that is read without end is found by `inAMoment`. */
const timeout = 60_000 + numRuns * 1000;

const services = createVardeServices(EmptyFileSystem);
const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = services.shared.workspace;
const formatter = new Formatter(services.parser);
const uri = URI.parse('test:///fuzz/plan.varde');

const root = new URL('../../../', import.meta.url);
const paths = await glob(['examples/**/*.varde', 'language/frameworks/*.varde'], { cwd: root.pathname });
const examples = paths.sort().map((path) => readFileSync(new URL(path, root), 'utf8'));
const mutations = fc.oneof(fc.constantFrom(...examples), randomPlan).chain(mutationOf);

describe('whatever is done to a text', () => {
  test(
    'it is read, checked, scheduled and drawn in a moment, and what stood before it stays',
    async () => {
      const whatever = fc.asyncProperty(mutations, fc.constantFrom(...diagramNames), (mutation, name) =>
        inAMoment(mutation.after, () =>
          withFile(mutation.after, (document) => {
            const plan = lowerPlan(services.shared, document);
            const schedule = schedulePlan(plan);
            checkPlan(plan, schedule);
            const { mermaid, empty } = drawDiagram(plan, schedule, name);
            expect(mermaid === '').toBe(empty !== undefined);
            expect(declaredIn(document)).toEqual(expect.arrayContaining(untouchedBy(mutation)));
          }),
        ),
      );
      await fc.assert(whatever, { numRuns });
    },
    timeout,
  );

  test(
    'formatting it twice is formatting it once, and changes spaces and line breaks alone',
    async () => {
      const whatever = fc.asyncProperty(mutations, ({ after }) =>
        inAMoment(after, () => {
          const formatted = applyEdits(after, formatter.format(after).edits);
          expect(formatter.format(formatted).edits).toEqual([]);
          expect(withoutSpaces(formatted)).toBe(withoutSpaces(after));
        }),
      );
      await fc.assert(whatever, { numRuns });
    },
    timeout,
  );
});

async function withFile(text: string, use: (document: LangiumDocument) => void): Promise<void> {
  const document = LangiumDocumentFactory.fromString(text, uri);
  LangiumDocuments.addDocument(document);
  try {
    await DocumentBuilder.build([document], { validation: true });
    use(document);
  } finally {
    await DocumentBuilder.update([], [uri]);
  }
}

/** Names of what is declared at the top level. */
function declaredIn({ parseResult }: LangiumDocument): string[] {
  return (parseResult.value as VardeFile).elements.flatMap((element) =>
    'name' in element && typeof element.name === 'string' ? [element.name] : [],
  );
}

/** What is declared in the lines before the mutation and ends there. */
function untouchedBy({ before, after, start }: Mutation): string[] {
  if (isBinary(after)) return [];
  const { value, parserErrors } = services.parser.LangiumParser.parse<VardeFile>(before);
  if (parserErrors.length > 0) return [];
  const line = before.lastIndexOf('\n', start - 1) + 1;
  return value.elements.flatMap((element) =>
    'name' in element && typeof element.name === 'string' && (element.$cstNode?.end ?? line) < line - 1
      ? [element.name]
      : [],
  );
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
