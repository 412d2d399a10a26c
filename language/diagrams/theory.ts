import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import type { Effect } from '../plan/purpose.ts';
import { titleOf } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { columnsSource } from './columns.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { type EffectLink, effectLinks } from './effect-links.ts';
import type { FlowEdge } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import { alongChains, chainsOf } from './theory-chains.ts';

const longestTitle = 90;
const longestAssumption = 140;
const effectKinds = ['deliverable', 'outcome', 'benefit', 'goal'] as const;

/** How work leads to goals: through what it delivers, what changes, and what is gained. */
export const theory: DiagramType = {
  shows: [['phase', 'activity', 'milestone', 'gate'], [...effectKinds]],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).theory.title, 'outcome', 'benefit'),
  draw: (plan, _, options) => drawTheory(plan, options),
  units: chainsOf,
};

function drawTheory(selected: Plan, { part, target }: DrawOptions): Drawing {
  const plan = part ? alongChains(selected, part.whole) : selected;
  const { theory: words, effects } = wordsOf(plan.locale);
  const all = ownOfKind(plan, ...effectKinds);
  const links = effectLinks(plan);
  const table = tableOf(plan, all, links);
  if (links.length === 0) {
    return nothingDrawn(words.title, all.length === 0 ? words.empty : words.noLinks, table);
  }
  const wholeLinks = part ? effectLinks(part.whole) : links;
  const leading = new Set(wholeLinks.map(({ from }) => from));
  const reached = new Set(wholeLinks.map(({ to }) => to));
  const work = ownOfKind(plan, 'phase', 'activity', 'milestone', 'gate').filter(({ id }) => leading.has(id));
  const isLoose = ({ id, kind }: Effect) =>
    (kind !== 'goal' && !leading.has(id)) || (kind !== 'deliverable' && !reached.has(id));
  const nodeOf = (one: Work | Effect, look?: string) => ({
    id: mermaidId(one.id),
    lines: [titleWithin(one, longestTitle)],
    look,
  });
  const ranks = new Map(all.map(({ id, kind }) => [id, 1 + effectKinds.indexOf(kind)]));
  const edges = edgesOf(all, withoutShortcuts(links, ranks));
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      links: links.length,
      assumptions: all.reduce((sum, effect) => sum + assumptionsOf(effect).length, 0),
    }),
    source: columnsSource(
      [
        { id: 'column_work', title: effects.plurals.activity, nodes: work.map((one) => nodeOf(one, 'work')) },
        ...effectKinds.map((kind) => ({
          id: `column_${kind}`,
          title: effects.plurals[kind],
          nodes: all
            .filter((effect) => effect.kind === kind)
            .map((effect) => nodeOf(effect, isLoose(effect) ? 'loose' : kind)),
        })),
      ],
      edges,
      { loose: 'stroke-dasharray:6 4', goal: 'stroke-width:3px' },
      target,
    ),
    ids: Object.fromEntries([...work, ...all].map(({ id }) => [mermaidId(id), id])),
    legend: legendOf(plan, edges, all.some(isLoose)),
    table,
  };
}

function assumptionsOf(effect: Effect): readonly string[] {
  return 'assuming' in effect ? effect.assuming : [];
}

/** Without those that skip what stands between: a longer way says the same. */
function withoutShortcuts(links: readonly EffectLink[], rankOf: ReadonlyMap<Id, number>): EffectLink[] {
  const steps = (from: Id, to: Id) => (rankOf.get(to) ?? 0) - (rankOf.get(from) ?? 0);
  const forward = links.filter(({ from, to }) => steps(from, to) > 0);
  const next = new Map<Id, Id[]>();
  for (const { from, to } of forward) next.set(from, [...(next.get(from) ?? []), to]);
  const twoSteps = new Set(
    forward.flatMap(({ from, to }) => (next.get(to) ?? []).map((last) => `${from} ${last}`)),
  );
  return links.filter(({ from, to }) => !twoSteps.has(`${from} ${to}`));
}

/** What is assumed stands on one of the arrows to an effect: the one in the middle. */
function edgesOf(all: readonly Effect[], links: readonly EffectLink[]): FlowEdge[] {
  const assumptions = new Map(all.map((effect) => [effect.id, assumptionsOf(effect).join('; ')]));
  const arriving = new Map<Id, EffectLink[]>();
  for (const link of links) {
    const others = arriving.get(link.to);
    if (others) others.push(link);
    else arriving.set(link.to, [link]);
  }
  return links.map((link) => {
    const others = arriving.get(link.to) ?? [];
    const isMiddle = others[Math.floor((others.length - 1) / 2)] === link;
    const assumption = isMiddle ? visible(assumptions.get(link.to) ?? '', longestAssumption) : '';
    return { from: mermaidId(link.from), to: mermaidId(link.to), label: assumption };
  });
}

function legendOf(plan: Plan, edges: readonly FlowEdge[], hasLoose: boolean): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).theory;
  return [
    { mark: '→', text: legend.leadsTo },
    ...(edges.some(({ label }) => label) ? [{ mark: '→ …', text: legend.assumption }] : []),
    ...(hasLoose ? [{ mark: '- -', text: legend.loose }] : []),
  ];
}

function tableOf(plan: Plan, all: readonly Effect[], links: readonly EffectLink[]): Table {
  const { columns, kinds } = wordsOf(plan.locale).effects;
  const ends = (by: 'from' | 'to') => {
    const found = new Map<Id, string[]>();
    for (const link of links) {
      const title = titleOf(plan, by === 'to' ? link.from : link.to);
      found.set(link[by], [...(found.get(link[by]) ?? []), title]);
    }
    return found;
  };
  const [sources, served] = [ends('to'), ends('from')];
  return {
    head: [columns.kind, columns.effect, columns.from, columns.assuming, columns.serves],
    rows: all.map((effect) => ({
      element: effect.id,
      cells: [
        kinds[effect.kind],
        effect.title,
        (sources.get(effect.id) ?? []).join(', '),
        assumptionsOf(effect).join('; '),
        (served.get(effect.id) ?? []).join(', '),
      ],
    })),
  };
}
