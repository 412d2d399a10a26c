import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind, titleOf } from '../plan/query.ts';
import type { Force } from '../plan/uncertainty.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, nothingDrawn, offerFor } from './diagram-type.ts';
import { forcesDrawn } from './forces-mermaid.ts';
import { bandInks, doneInk } from './palette.ts';

/** What pulls and what holds back, around what it affects. */
export const forces: DiagramType = {
  shows: [['driver', 'barrier']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).forces.title, 'driver', 'barrier'),
  draw: drawForces,
  units: unitsOf,
};

function drawForces(plan: Plan): Drawing {
  const words = wordsOf(plan.locale).forces;
  const all = elementsOfKind(plan, 'driver', 'barrier');
  if (all.length === 0) return nothingDrawn(words.title, words.empty);
  const barriers = all.filter(({ kind }) => kind === 'barrier');
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      drivers: all.length - barriers.length,
      barriers: barriers.length,
      answered: barriers.filter(({ responses }) => responses.length > 0).length,
    }),
    ...forcesDrawn(plan, all),
    legend: legendOf(plan, all),
    table: tableOf(plan, all),
  };
}

/** What works on the same thing stands together. */
function unitsOf(plan: Plan): Id[][] {
  const byAffected = new Map<Id | undefined, Id[]>();
  for (const { id, affects } of elementsOfKind(plan, 'driver', 'barrier')) {
    const others = byAffected.get(affects[0]);
    if (others) others.push(id);
    else byAffected.set(affects[0], [id]);
  }
  return [...byAffected.values()];
}

function legendOf(plan: Plan, all: readonly Force[]): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).forces;
  const rows: [(force: Force) => boolean, LegendEntry][] = [
    [({ kind }) => kind === 'driver', { mark: '( ) +', colour: bandInks.low.stroke, text: legend.driver }],
    [({ kind }) => kind === 'barrier', { mark: '< > −', colour: bandInks.high.stroke, text: legend.barrier }],
    [({ strength }) => strength !== undefined, { mark: '1–5', text: legend.strength }],
    [({ strength }) => strength === undefined, { mark: '?', text: legend.unrated }],
    [({ responses }) => responses.length > 0, { mark: '■', colour: doneInk.stroke, text: legend.response }],
  ];
  return rows.filter(([isShown]) => all.some(isShown)).map(([, entry]) => entry);
}

function tableOf(plan: Plan, all: readonly Force[]): Table {
  const words = wordsOf(plan.locale).forces;
  const { force, kind, strength, affects, response } = words.columns;
  const titles = (ids: readonly Id[]) => ids.map((id) => titleOf(plan, id)).join(', ');
  return {
    head: [force, kind, strength, affects, response],
    rows: all.map((one) => ({
      element: one.id,
      cells: [
        one.title,
        words.kinds[one.kind],
        one.strength === undefined ? words.unrated : String(one.strength),
        titles(one.affects),
        one.responses
          .map(({ kind, text, by }) =>
            [words.responses[kind], [text, titles(by)].filter(Boolean).join(' – ')]
              .filter(Boolean)
              .join(': '),
          )
          .join('; '),
      ],
    })),
  };
}
