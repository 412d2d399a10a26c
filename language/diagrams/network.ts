import { formatDays } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { slackOf } from './gantt-table.ts';
import { layoutOf, type NetworkLayout, type NetworkPlan, planNetwork } from './network-layout.ts';
import { leavesOf, linksAmong } from './network-links.ts';
import { networkSource } from './network-mermaid.ts';
import { criticalInk, doneInk } from './palette.ts';
import { rowOf, type Section, sectionsOf } from './work-sections.ts';

const anywhere = { strip: 12, frame: 8 };
/** As wide as a page that is turned, with a signpost before it. */
const onPage = { strip: 6, frame: 5 };

/** What waits for what, with the critical path and the slack of each piece of work. */
export const network: DiagramType = {
  shows: [['phase', 'activity', 'milestone', 'gate']],
  offers: (plan) =>
    leavesOf(plan).some(({ timing }) => timing.waitsFor.length > 0)
      ? [{ title: wordsOf(plan.locale).network.title }]
      : [],
  draw: drawNetwork,
  units: (plan, schedule, options) => {
    const { leaves, linked, layout } = networkOf(plan, schedule, options);
    const frames = layout.frames.map(({ rows }) => rows.map(({ work }) => work.id));
    const unlinked = leaves.flatMap(({ id }) => (linked.has(id) ? [] : [id]));
    return [...frames.slice(0, -1), [...(frames.at(-1) ?? []), ...unlinked]];
  },
};

/** A network as a whole. */
interface Whole {
  readonly leaves: readonly Work[];
  /** Work that waits for something or that something waits for. */
  readonly linked: ReadonlySet<Id>;
  readonly network: NetworkPlan;
}

/** Kept from one part of a picture to the next, with what it is made of besides the plan. */
const wholes = new WeakMap<Plan, Whole & { readonly of: readonly unknown[] }>();

function wholeOf(plan: Plan, schedule: Schedule, options: DrawOptions): Whole {
  const groupBy = options.view?.groupBy;
  const of = [schedule, options.target, options.plans, groupBy];
  const known = wholes.get(plan);
  if (known && of.every((one, index) => known.of[index] === one)) return known;
  const leaves = leavesOf(plan);
  const links = linksAmong(plan, schedule, leaves);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const lengths = options.target.rooms ? onPage : anywhere;
  const sections = groupsOf(plan, linked, options);
  const network = planNetwork(plan, sections, links, lengths, groupBy !== undefined);
  const whole = { leaves, linked, network, of };
  wholes.set(plan, whole);
  return whole;
}

/** What of a plan is drawn, where it is perhaps a part of a whole. */
function networkOf(plan: Plan, schedule: Schedule, options: DrawOptions) {
  const { leaves, linked, network } = wholeOf(options.part?.whole ?? plan, schedule, options);
  const shown = new Set(plan.elements.map(({ id }) => id));
  const isShown = (id: Id) => shown.has(id);
  return { leaves: leaves.filter(({ id }) => isShown(id)), linked, layout: layoutOf(network, isShown) };
}

function drawNetwork(plan: Plan, schedule: Schedule, options: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).network;
  const { leaves, linked, layout } = networkOf(plan, schedule, options);
  const drawn = leaves.filter(({ id }) => linked.has(id));
  const table = tableOf(plan, schedule, leaves);
  if (drawn.length === 0) {
    return nothingDrawn(words.title, leaves.length === 0 ? words.empty : words.noLinks, table);
  }
  const elsewhere = layout.frames.flatMap((frame) => frame.elsewhere);
  const arrows = layout.frames.flatMap((frame) => frame.arrows);
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      work: drawn.length,
      links: arrows.length,
      critical: drawn.filter(({ id }) => scheduledById(schedule, id)?.critical).length,
    }),
    source: networkSource(plan, schedule, layout, options.target),
    ids: Object.fromEntries(
      [...drawn.map((work) => rowOf(work)), ...elsewhere].map(({ id, work }) => [id, work.id]),
    ),
    legend: legendOf(plan, schedule, drawn, layout, leaves.length - drawn.length),
    table,
  };
}

/** The drawn work by phase, or as a view asks; work of several parties or tags stands in the first. */
function groupsOf(plan: Plan, linked: ReadonlySet<Id>, { view, plans }: DrawOptions): Section[] {
  const placed = new Set<Id>();
  return sectionsOf(plan, view?.groupBy, plans).map(({ path, rows }) => ({
    path,
    rows: rows.filter(({ work }) => linked.has(work.id) && !placed.has(work.id) && placed.add(work.id)),
  }));
}

function legendOf(
  plan: Plan,
  schedule: Schedule,
  drawn: readonly Work[],
  { frames, onward }: NetworkLayout,
  unlinked: number,
): LegendEntry[] {
  const { network: words, work } = wordsOf(plan.locale);
  const dates = drawn.flatMap(({ id }) => scheduledById(schedule, id) ?? []);
  const rows: [boolean, LegendEntry][] = [
    [true, { mark: '→', text: words.legend.link }],
    [
      dates.some(({ critical }) => critical),
      { mark: '■', colour: criticalInk.stroke, text: words.legend.critical },
    ],
    [dates.some(({ done }) => done >= 1), { mark: '■ ✓', colour: doneInk.stroke, text: work.done }],
    [drawn.some(({ kind }) => kind === 'milestone'), { mark: '( )', text: work.kinds.milestone }],
    [drawn.some(({ kind }) => kind === 'gate'), { mark: '< >', text: work.kinds.gate }],
    [frames.some(({ elsewhere }) => elsewhere.length > 0), { mark: '- -', text: words.legend.elsewhere }],
    [drawn.some(({ id }) => onward.has(id)), { mark: '→ …', text: words.legend.onward }],
    [unlinked > 0, { mark: '–', text: words.unlinked(unlinked) }],
  ];
  return rows.filter(([isShown]) => isShown).map(([, entry]) => entry);
}

function tableOf(plan: Plan, schedule: Schedule, leaves: readonly Work[]): Table {
  const words = wordsOf(plan.locale);
  const { columns } = words.work;
  return {
    head: [columns.work, words.network.columns.waitsFor, columns.start, columns.slack],
    rows: leaves.map(({ id, title, timing }) => {
      const dates = scheduledById(schedule, id);
      return {
        element: id,
        cells: [
          title,
          timing.waitsFor.map(({ predecessor }) => titleOf(plan, predecessor)).join(', '),
          dates ? formatDays(plan.locale, dates.start, dates.finish) : words.work.withoutDates,
          dates ? slackOf(words, dates) : '',
        ],
      };
    }),
  };
}
