import { formatPeriod } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { DatedNumber, Day } from '../plan/literals.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import type { Benefit } from '../plan/purpose.ts';
import { elementById, titleOf } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { columnsSource } from './columns.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { type EffectLink, effectLinks } from './effect-links.ts';
import { inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { aimText, amountText, measureText, targetDayText } from './measured.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import { doneInk } from './palette.ts';

const longestTitle = 90;
const longestOwner = 60;

/** What is gained, what it comes from and what it serves, with who answers for it and how much of it there is. */
export const benefits: DiagramType = {
  shows: [['benefit'], ['deliverable'], ['goal']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).benefits.title, 'benefit'),
  draw: drawBenefits,
  units: (plan) => ownOfKind(plan, 'benefit').map(({ id }) => [id]),
};

function drawBenefits(plan: Plan, { asOf }: Schedule, { target }: DrawOptions): Drawing {
  const { benefits: words, effects } = wordsOf(plan.locale);
  const all = ownOfKind(plan, 'benefit');
  if (all.length === 0) return nothingDrawn(words.title, words.empty);
  const links = linksAround(plan, all);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const around = (kind: 'deliverable' | 'goal') => ({
    id: `column_${kind}`,
    title: effects.plurals[kind],
    nodes: ownOfKind(plan, kind)
      .filter(({ id }) => linked.has(id))
      .map((one) => ({ id: mermaidId(one.id), lines: [titleWithin(one, longestTitle)], look: kind })),
  });
  const [deliverables, goals] = [around('deliverable'), around('goal')];
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      benefits: all.length,
      realised: all.filter((benefit) => isRealised(benefit, asOf)).length,
    }),
    source: columnsSource(
      [
        deliverables,
        {
          id: 'column_benefit',
          title: effects.plurals.benefit,
          nodes: all.map((benefit) => ({
            id: mermaidId(benefit.id),
            lines: linesOf(plan, benefit, asOf),
            look: lookOf(benefit, asOf),
          })),
        },
        goals,
      ],
      links.map(({ from, to }) => ({ from: mermaidId(from), to: mermaidId(to) })),
      { realised: inkStyle(doneInk), unowned: 'stroke-dasharray:6 4', goal: 'stroke-width:3px' },
      target,
    ),
    ids: Object.fromEntries(
      ownOfKind(plan, 'benefit', 'deliverable', 'goal')
        .filter(({ id, kind }) => kind === 'benefit' || linked.has(id))
        .map(({ id }) => [mermaidId(id), id]),
    ),
    legend: legendOf(plan, all, links, asOf),
    table: tableOf(plan, all, links, asOf),
  };
}

/** From deliverables to benefits, also through the outcomes between them, and from benefits to goals. */
function linksAround(plan: Plan, all: readonly Benefit[]): EffectLink[] {
  const whole = effectLinks({ ...plan, elements: (plan.within ?? plan).elements });
  const sources = new Map<Id, Id[]>();
  for (const { from, to } of whole) sources.set(to, [...(sources.get(to) ?? []), from]);
  const shown = new Set(ownOfKind(plan, 'benefit', 'deliverable', 'goal').map(({ id }) => id));
  const kindOf = (id: Id) => elementById(plan, id)?.kind;
  const toBenefits = all.flatMap((benefit) => {
    const behind = new Set([benefit.id]);
    for (const id of behind) {
      if (id !== benefit.id && kindOf(id) !== 'outcome') continue;
      for (const source of sources.get(id) ?? []) behind.add(source);
    }
    return [...behind]
      .filter((id) => kindOf(id) === 'deliverable' && shown.has(id))
      .map((id) => ({ from: id, to: benefit.id }));
  });
  const toGoals = whole.filter(
    ({ from, to }) => kindOf(from) === 'benefit' && kindOf(to) === 'goal' && shown.has(from) && shown.has(to),
  );
  return [...toBenefits, ...toGoals];
}

function linesOf(plan: Plan, benefit: Benefit, asOf: Day | undefined): string[] {
  const { benefits: words, effects } = wordsOf(plan.locale);
  const { owner } = benefit;
  const title = titleWithin(benefit, longestTitle);
  return [
    isRealised(benefit, asOf) ? `${title} ✓` : title,
    ...valueLines(plan, benefit),
    owner === undefined
      ? words.withoutOwner
      : `${effects.columns.owner}: ${visible(titleOf(plan, owner), longestOwner)}`,
    realisedText(plan, benefit, asOf),
  ].filter((line) => line !== '');
}

/** In money where it is known, else from the baseline to the target. */
function valueLines(plan: Plan, benefit: Benefit): string[] {
  return benefit.amount
    ? [amountText(plan, benefit.amount)]
    : [aimText(plan, benefit), targetDayText(plan, benefit)];
}

function realisedSoFar({ realised }: Benefit, asOf: Day | undefined): DatedNumber | undefined {
  return realised.findLast(({ on }) => asOf !== undefined && (on === undefined || on.last <= asOf));
}

/** Whether all of the benefit has been realised by the as-of day. */
export function isRealised(benefit: Benefit, asOf: Day | undefined): boolean {
  return (realisedSoFar(benefit, asOf)?.value ?? 0) >= 1;
}

/** How much has been realised, or else how much is expected when. */
function realisedText(plan: Plan, benefit: Benefit, asOf: Day | undefined): string {
  const words = wordsOf(plan.locale).effects;
  const soFar = realisedSoFar(benefit, asOf);
  const last = benefit.realised.at(-1);
  const past = soFar ? [words.realised(formatShare(plan.locale, soFar.value))] : [];
  const ahead =
    last?.on && last !== soFar
      ? [words.expected(formatShare(plan.locale, last.value), formatPeriod(plan.locale, last.on))]
      : [];
  return [...past, ...ahead].join(', ');
}

function lookOf(benefit: Benefit, asOf: Day | undefined): string {
  if (isRealised(benefit, asOf)) return 'realised';
  return benefit.owner === undefined ? 'unowned' : 'benefit';
}

function legendOf(
  plan: Plan,
  all: readonly Benefit[],
  links: readonly EffectLink[],
  asOf: Day | undefined,
): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).benefits;
  const looks = new Set(all.map((benefit) => lookOf(benefit, asOf)));
  return [
    ...(links.length > 0 ? [{ mark: '→', text: legend.leadsTo }] : []),
    ...(looks.has('realised') ? [{ mark: '■ ✓', colour: doneInk.stroke, text: legend.realised }] : []),
    ...(looks.has('unowned') ? [{ mark: '- -', text: legend.unowned }] : []),
  ];
}

function tableOf(
  plan: Plan,
  all: readonly Benefit[],
  links: readonly EffectLink[],
  asOf: Day | undefined,
): Table {
  const { columns, kinds } = wordsOf(plan.locale).effects;
  return {
    head: [
      kinds.benefit,
      columns.owner,
      columns.value,
      columns.measure,
      columns.from,
      columns.serves,
      columns.realised,
    ],
    rows: all.map((benefit) => ({
      element: benefit.id,
      cells: [
        benefit.title,
        benefit.owner === undefined ? '' : titleOf(plan, benefit.owner),
        valueLines(plan, benefit).join(' ').trim(),
        measureText(plan, benefit),
        links
          .filter(({ to }) => to === benefit.id)
          .map(({ from }) => titleOf(plan, from))
          .join(', '),
        benefit.serves.map((goal) => titleOf(plan, goal)).join(', '),
        realisedText(plan, benefit, asOf),
      ],
    })),
  };
}
