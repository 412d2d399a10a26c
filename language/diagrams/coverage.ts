import { wordsOf } from '../locale/words.ts';
import type { Coverage } from '../plan/coverage.ts';
import { coverageCounts, coverageState, coveredByText } from '../plan/coverage-text.ts';
import type { Id } from '../plan/element.ts';
import { titleIn } from '../plan/framework.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { coverageDrawn, isComplete, stateOf } from './coverage-mermaid.ts';
import { groupsOf, idsInGroups, type PartGroup, picturesOf } from './coverage-picture.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { visible } from './mermaid-text.ts';
import { bandInks } from './palette.ts';

const longestTitle = 100;

/** What a plan takes care of in a framework that it follows, and what is open. */
export const coverage: DiagramType = {
  shows: [['stage', 'factor', 'item', 'question', 'pitfall', 'ladder', 'rung']],
  offers: (plan) =>
    picturesOf(plan)
      .filter((whole) => groupsOf(plan, whole).length > 0)
      .map((whole) => ({ of: whole.part.id, title: titleOfCoverage(plan, whole) })),
  draw: drawCoverage,
  units: (plan, _, { of }) => {
    const whole = pictureOf(plan, of);
    return whole ? idsInGroups(groupsOf(plan, whole)) : [];
  },
};

function titleOfCoverage(plan: Plan, { part }: Coverage): string {
  return wordsOf(plan.locale).coverage.title(visible(titleIn(plan.locale, part), longestTitle) || part.name);
}

/** The framework or part that is asked for, or the first framework. */
function pictureOf(plan: Plan, of: Id | undefined): Coverage | undefined {
  const pictures = picturesOf(plan);
  return of === undefined ? pictures[0] : pictures.find(({ part }) => part.id === of);
}

function drawCoverage(plan: Plan, _: Schedule, { of, target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).coverage;
  const whole = pictureOf(plan, of);
  if (!whole) {
    return of === undefined
      ? nothingDrawn(words.untitled, words.noFramework)
      : { ...nothingDrawn(words.untitled, words.unknownPart(of)), of };
  }
  const title = titleOfCoverage(plan, whole);
  const framework = titleIn(plan.locale, whole.part);
  const groups = groupsOf(plan, whole);
  if (groups.length === 0) return { ...nothingDrawn(title, words.noParts(framework)), of: whole.part.id };
  return {
    of: whole.part.id,
    title,
    description: words.description(framework, coverageCounts(plan, whole)),
    ...coverageDrawn(plan, whole, groups, target),
    legend: legendOf(plan, whole, groups),
    table: tableOf(plan, groups),
  };
}

function legendOf(plan: Plan, whole: Coverage, groups: readonly PartGroup[]): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).coverage;
  const states = new Set(groups.flatMap(({ parts, isFolded }) => (isFolded ? [] : parts.map(stateOf))));
  const folded = groups.filter(({ isFolded }) => isFolded).map(({ of }) => of);
  const rows: [boolean, LegendEntry][] = [
    [states.has('covered'), { mark: '■ ✓', colour: bandInks.low.stroke, text: legend.covered }],
    [states.has('answered'), { mark: '( ) ✓', text: legend.answered }],
    [states.has('open'), { mark: '- - ○', text: legend.open }],
    [folded.length > 0, { mark: '[□]', text: legend.group }],
    [
      folded.length > 0 && [whole, ...folded].some(isComplete),
      { mark: '■ ✓', colour: bandInks.low.stroke, text: legend.complete },
    ],
  ];
  return rows.filter(([isShown]) => isShown).map(([, entry]) => entry);
}

function tableOf(plan: Plan, groups: readonly PartGroup[]): Table {
  const { columns } = wordsOf(plan.locale).coverage;
  const row = (one: Coverage) => ({
    element: one.part.id,
    cells: [titleIn(plan.locale, one.part), coverageState(plan, one), coveredByText(plan, one)],
  });
  return {
    head: [columns.part, columns.state, columns.by],
    rows: groups.flatMap(({ of, parts }) => [row(of), ...parts.filter((one) => one !== of).map(row)]),
  };
}
