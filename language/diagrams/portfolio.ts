import { wordsOf } from '../locale/words.ts';
import type { Plan, PlanHead, Track } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Gate, Phase } from '../plan/work.ts';
import type { Schedule, Scheduled } from '../schedule/schedule.ts';
import { type DatedPlan, idIn } from '../schedule/schedule-together.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { drawChart } from './gantt-chart.ts';
import { tracksOf } from './tracks.ts';
import { rowOf, type Section } from './work-sections.ts';

/** The plans of a portfolio over time, by track, each with its gates. */
export const portfolio: DiagramType = {
  shows: [['plan', 'gate']],
  offers: (plan) =>
    plan.head?.kind === 'portfolio' ? [{ title: wordsOf(plan.locale).portfolio.title }] : [],
  draw: drawPortfolio,
  units: (plan, _, { plans }) => {
    const shown = shownPlans(plan, plans);
    return sectionsByTrack(plan, shown).map(({ rows }) => rows.map(({ work }) => work.id));
  },
};

/** A plan as the portfolio shows it. */
interface ShownPlan {
  /** The plan, as if it were a phase of the portfolio. */
  readonly bar: Phase;
  readonly dates: Scheduled;
  readonly gates: readonly Gate[];
}

function drawPortfolio(plan: Plan, schedule: Schedule, options: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).portfolio;
  const shown = shownPlans(plan, options.plans);
  if (shown.length === 0) return nothingDrawn(words.title, words.empty);
  const sections = sectionsByTrack(plan, shown);
  const tracks = new Set(shown.map(({ bar }) => tracksOf(plan).get(bar.id)).filter(Boolean));
  const together: Schedule = {
    ...schedule,
    elements: [...schedule.elements, ...shown.map(({ dates }) => dates)],
  };
  return drawChart(
    plan,
    together,
    sections,
    {
      title: words.title,
      empty: words.empty,
      description: ({ plan: title, gates, from, to }) =>
        words.description({ portfolio: title, plans: shown.length, tracks: tracks.size, gates, from, to }),
    },
    options,
  );
}

/** The plans that have dates, in the order in which the portfolio sees them. */
function shownPlans(portfolioPlan: Plan, plans: readonly DatedPlan[]): ShownPlan[] {
  const left = new Set(portfolioPlan.elements.map(({ id }) => id));
  return plans.flatMap(({ plan, schedule }): ShownPlan[] => {
    const { head } = plan;
    const id = head && idIn(portfolioPlan, plan, head.id);
    if (head?.kind !== 'plan' || id === undefined || !left.has(id)) return [];
    const { start, finish } = schedule;
    if (start === undefined || finish === undefined) return [];
    const gates = elementsOfKind(plan, 'gate').flatMap((gate) => {
      const gateId = idIn(portfolioPlan, plan, gate.id);
      return gateId !== undefined && left.has(gateId) ? [{ ...gate, id: gateId }] : [];
    });
    return [{ bar: asPhase(head, id), dates: datesOf(id, schedule, start, finish), gates }];
  });
}

function asPhase({ title, name, tags, notes, links, covers, source, owner }: PlanHead, id: string): Phase {
  const timing = { waitsFor: [], asLateAsPossible: false };
  const parties = { by: [], consults: [], informs: [], for: [], criteria: [], produces: [] };
  const common = { id, title, name, tags, notes, links, covers, source };
  return { ...common, kind: 'phase', timing, ...parties, ...(owner !== undefined && { owner }) };
}

/** The whole of a plan: done as far as its activities are, weighed by how long they are. */
function datesOf(id: string, { elements }: Schedule, start: number, finish: number): Scheduled {
  const activities = elements.filter(({ kind, occurrences }) => kind === 'activity' && !occurrences);
  const days = (one: Scheduled) => one.finish - one.start + 1;
  const all = activities.reduce((sum, one) => sum + days(one), 0);
  const done = activities.reduce((sum, one) => sum + one.done * days(one), 0);
  const slack = activities.reduce((least, { totalSlack }) => Math.min(least, totalSlack), 0);
  return {
    id,
    kind: 'phase',
    start,
    finish,
    earlyStart: start,
    earlyFinish: finish,
    lateStart: start,
    lateFinish: finish,
    totalSlack: Math.min(0, slack),
    freeSlack: 0,
    critical: false,
    done: all === 0 ? 0 : done / all,
    reason: { type: 'plan-start' },
  };
}

/** A section for each track in the order of the text, and last the plans outside the tracks. */
function sectionsByTrack(plan: Plan, shown: readonly ShownPlan[]): Section[] {
  const tracks = tracksOf(plan);
  const outside = { title: wordsOf(plan.locale).without.track, name: '' };
  const trackOf = ({ bar }: ShownPlan) => tracks.get(bar.id);
  const all: (Track | undefined)[] = [...new Set(tracks.values()), undefined];
  return all
    .map((track) => ({
      path: [track ?? outside],
      rows: shown
        .filter((one) => trackOf(one) === track)
        .flatMap(({ bar, gates }) => [rowOf(bar), ...gates.map((gate) => rowOf(gate))]),
    }))
    .filter(({ rows }) => rows.length > 0);
}
