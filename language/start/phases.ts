import { valueMeaning } from '../locale/keywords.ts';
import type { Locale } from '../locale/locale.ts';
import { type ActivityKind, activityKinds } from '../plan/work.ts';
import { quote } from '../syntax/values.ts';
import type { Method, Stage } from './method.ts';
import { Names } from './names.ts';
import { startWords } from './words.ts';

/** How long an activity is until somebody knows better. */
const guess = '2w';

/**
 * Returns the text of a phase for every stage of the methods, those of each method one after the other. Kinds of
 * activity that a method expects anywhere in the plan go where they fit in the first of these rows.
 */
export function phaseTexts(
  methods: readonly Method[],
  locale: Locale,
  owner: string,
  names: Names,
): string[] {
  const rows = methods.map(({ stages }) => stages).filter((stages) => stages.length > 0);
  const [first = plainStages(locale), ...others] = rows;
  const planned = new Set([first, ...others].flatMap((stages) => stages.flatMap(allExpected)));
  const anywhere = new Set(methods.flatMap(({ expects }) => expects).filter((kind) => !planned.has(kind)));
  return [withKinds(first, anywhere), ...others].flatMap((stages) => inARow(stages, names));

  function inARow(stages: readonly Stage[], around: Names): string[] {
    let before: string | undefined;
    return stages.map((stage) => {
      const name = around.of(stage.title);
      const inside = new Names();
      const text = block(
        `phase ${name} ${quote(stage.title)}`,
        [
          ...(stage.id === undefined ? [] : [`covers ${stage.id}`]),
          ...(before === undefined ? [] : [`after ${before}`]),
        ],
        [...inARow(stage.stages, inside), ...activities(stage.expects, inside)],
      );
      before = name;
      return text;
    });
  }

  function activities(kinds: readonly ActivityKind[], around: Names): string[] {
    let before: string | undefined;
    return kinds.map((kind) => {
      const title = valueMeaning(locale, kind) ?? kind;
      const name = around.of(title);
      const wait = before === undefined ? [] : [`after ${before}`];
      before = name;
      return block(`activity ${name} ${quote(title)}`, [
        `is ${kind}`,
        `owner ${owner}`,
        `by ${owner}`,
        `takes ${guess}`,
        ...wait,
      ]);
    });
  }
}

/** Returns a declaration with its properties and with what it encloses. */
export function block(
  heading: string,
  properties: readonly string[],
  nested: readonly string[] = [],
): string {
  const parts = [...(properties.length > 0 ? [properties.join('\n')] : []), ...nested];
  return `${heading} {\n${parts.join('\n\n')}\n}`;
}

function plainStages(locale: Locale): Stage[] {
  const expected: readonly ActivityKind[] = ['analysis', 'training', 'evaluation'];
  return startWords[locale].phases.map((title, at) => ({
    title,
    expects: expected.slice(at, at + 1),
    stages: [],
  }));
}

function allExpected({ expects, stages }: Stage): readonly ActivityKind[] {
  return [...expects, ...stages.flatMap(allExpected)];
}

/** Kinds are listed in about the order in which a plan needs them, and so are stages. */
function withKinds(stages: readonly Stage[], more: ReadonlySet<ActivityKind>): Stage[] {
  const stageFor = (kind: ActivityKind) =>
    Math.floor((activityKinds.indexOf(kind) / activityKinds.length) * stages.length);
  return stages.map((stage, at) => ({
    ...stage,
    expects: activityKinds.filter(
      (kind) => stage.expects.includes(kind) || (more.has(kind) && stageFor(kind) === at),
    ),
  }));
}
