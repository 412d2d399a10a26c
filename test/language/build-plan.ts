import type { ElementBase, Id } from '../../language/plan/element.ts';
import type { Framework, FrameworkPart, PartKind } from '../../language/plan/framework.ts';
import type { Day, Money, Period } from '../../language/plan/literals.ts';
import type { Role, Stakeholder, Team } from '../../language/plan/people.ts';
import type { Element, Plan, PlanHead, Portfolio, Track } from '../../language/plan/plan.ts';
import type { Flow, NodeKind, Process, ProcessNode } from '../../language/plan/process.ts';
import type { Benefit, Cost, Deliverable, Goal, Indicator, Outcome } from '../../language/plan/purpose.ts';
import type { Force, Risk } from '../../language/plan/uncertainty.ts';
import type { View } from '../../language/plan/view.ts';
import type { Activity, Gate, Milestone, Phase, Timing } from '../../language/plan/work.ts';
import type { Schedule, Scheduled } from '../../language/schedule/schedule.ts';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The day of an ISO date as the model counts it. */
export function day(iso: string): Day {
  return Date.parse(iso) / 86_400_000;
}

/** A plan of the elements, in Norwegian unless told otherwise. */
export function planOfElements(elements: readonly Element[], more: Partial<Plan> = {}): Plan {
  return {
    uri: 'test:///plan.varde',
    title: 'Digitalt nattilsyn',
    locale: 'nb',
    files: [],
    elements,
    ...more,
  };
}

/** A schedule of the dates, from the first of them to the last. */
export function scheduleOfDates(elements: readonly Scheduled[], asOf?: Day): Schedule {
  const reach = elements.length
    ? {
        start: Math.min(...elements.map((one) => one.start)),
        finish: Math.max(...elements.map((one) => one.finish)),
      }
    : {};
  return { ...reach, ...(asOf === undefined ? {} : { asOf }), elements, cycles: [], problems: [] };
}

/** The dates of work with five days of slack, not begun. */
export function dates(
  work: Activity | Gate | Milestone | Phase,
  first: string,
  last: string,
  more: Partial<Scheduled> = {},
): Scheduled {
  const [start, finish] = [day(first), day(last)];
  return {
    id: work.id,
    kind: work.kind,
    start,
    finish,
    earlyStart: start,
    earlyFinish: finish,
    lateStart: start + 7,
    lateFinish: finish + 7,
    totalSlack: 5,
    freeSlack: 5,
    critical: false,
    done: 0,
    reason: { type: 'plan-start' },
    ...more,
  };
}

function base(id: Id, title: string): ElementBase {
  const parent = id.includes('.') ? { parent: id.slice(0, id.lastIndexOf('.')) } : {};
  const name = id.slice(id.lastIndexOf('.') + 1);
  const source = { uri: 'test:///plan.varde', range: nowhere, name: nowhere };
  return { id, name, title, tags: [], notes: [], links: [], covers: [], ...parent, source };
}

const timing: Timing = { waitsFor: [], asLateAsPossible: false };
const noWork = { timing, by: [], consults: [], informs: [], for: [], criteria: [], produces: [] };

/** A phase; like every element here, it stands in what its qualified name says. */
export function phase(id: Id, title: string): Phase {
  return { ...base(id, title), kind: 'phase', ...noWork };
}

/** An activity. */
export function activity(id: Id, title: string): Activity {
  return { ...base(id, title), kind: 'activity', ...noWork, channel: [], needs: [] };
}

/** A milestone. */
export function milestone(id: Id, title: string): Milestone {
  return { ...base(id, title), kind: 'milestone', ...noWork };
}

/** A gate. */
export function gate(id: Id, title: string): Gate {
  return { ...base(id, title), kind: 'gate', ...noWork };
}

/** A role. */
export function role(id: Id, title: string): Role {
  return { ...base(id, title), kind: 'role', duties: [], sitsIn: 'line' };
}

/** A team. */
export function team(id: Id, title: string, more: Partial<Team> = {}): Team {
  return { ...base(id, title), kind: 'team', members: [], decides: [], ...more };
}

/** A plan's or a portfolio's own declaration. */
export function head<K extends 'plan' | 'portfolio'>(
  kind: K,
  id: Id,
  title: string,
): Extract<PlanHead | Portfolio, { kind: K }> {
  return { ...base(id, title), kind, follows: [] } as unknown as Extract<PlanHead | Portfolio, { kind: K }>;
}

/** A track of a portfolio. */
export function track(id: Id, title: string, plans: readonly Id[]): Track {
  return { ...base(id, title), kind: 'track', plans, by: [], serves: [] } as Track;
}

/** A view; it narrows nothing where it says nothing. */
export function view(id: Id, title: string, as: string, more: Partial<View> = {}): View {
  return { ...base(id, title), kind: 'view', as, include: [], exclude: [], show: [], ...more };
}

/** A stakeholder. */
export function stakeholder(id: Id, title: string, more: Partial<Stakeholder> = {}): Stakeholder {
  return { ...base(id, title), kind: 'stakeholder', needs: [], ...more };
}

/** A goal. */
export function goal(id: Id, title: string, more: Partial<Goal> = {}): Goal {
  return { ...base(id, title), kind: 'goal', serves: [], ...more };
}

/** An indicator; each value is a period and a number. */
export function indicator(
  id: Id,
  title: string,
  values: Readonly<Record<string, number>> = {},
  more: Partial<Indicator> = {},
): Indicator {
  const measured = Object.entries(values).map(([text, value]) => ({ on: month(text), value }));
  return { ...base(id, title), kind: 'indicator', values: measured, valueFiles: [], ...more };
}

/** A deliverable. */
export function deliverable(id: Id, title: string, more: Partial<Deliverable> = {}): Deliverable {
  return { ...base(id, title), kind: 'deliverable', from: [], serves: [], ...more };
}

/** An outcome. */
export function outcome(id: Id, title: string, from: readonly Id[], more: Partial<Outcome> = {}): Outcome {
  return { ...base(id, title), kind: 'outcome', from, assuming: [], serves: [], ...more };
}

/** A benefit. */
export function benefit(id: Id, title: string, from: readonly Id[], more: Partial<Benefit> = {}): Benefit {
  return {
    ...base(id, title),
    kind: 'benefit',
    from,
    assuming: [],
    for: [],
    serves: [],
    realised: [],
    ...more,
  };
}

/** A month as it is written, `2026-03`. */
export function month(text: string): Period {
  const [year = 0, number = 0] = text.split('-').map(Number);
  return { text, first: day(`${text}-01`), last: Date.UTC(year, number, 0) / 86_400_000 };
}

/** A risk; each rating is today's and, where it is to change, that after the responses. */
export function risk(
  id: Id,
  title: string,
  likelihood?: readonly [number, number?],
  impact?: readonly [number, number?],
  more: Partial<Risk> = {},
): Risk {
  const rating = (given: readonly [number, number?]) =>
    given[1] === undefined ? { today: given[0] } : { today: given[0], after: given[1] };
  return {
    ...base(id, title),
    kind: 'risk',
    ...(likelihood ? { likelihood: rating(likelihood) } : {}),
    ...(impact ? { impact: rating(impact) } : {}),
    affects: [],
    responses: [],
    status: 'open',
    ...more,
  };
}

/** A process with arrows written as `A -> B` or `A -> B: label`, in names of its nodes. */
export function process(id: Id, title: string, arrows: readonly string[]): Process {
  const flows: Flow[] = arrows.map((arrow) => {
    const [ends = '', ...label] = arrow.split(': ');
    const [from, to] = ends.split(' -> ');
    return { from: `${id}.${from}`, to: `${id}.${to}`, ...(label.length ? { label: label.join(': ') } : {}) };
  });
  return { ...base(id, title), kind: 'process', for: [], maturity: [], flows };
}

/** A node of a process. */
export function node(kind: NodeKind, id: Id, title: string, ...by: Id[]): ProcessNode {
  return { ...base(id, title), kind, by, input: [], output: [], system: [] };
}

/** A cost. */
export function cost(id: Id, title: string, amount: Money, more: Partial<Cost> = {}): Cost {
  return { ...base(id, title), kind: 'cost', amount, for: [], by: [], ...more };
}

/** A driver or a barrier; without a strength, nobody has rated it. */
export function force(
  kind: Force['kind'],
  id: Id,
  title: string,
  strength: number | undefined,
  more: Partial<Force> = {},
): Force {
  const rated = strength === undefined ? {} : { strength };
  return { ...base(id, title), kind, ...rated, affects: [], responses: [], ...more };
}

const noBody = { also: {}, input: [], output: [], by: [], about: [], expects: [], responses: [] };

/** A framework. */
export function framework(id: Id, title: string): Framework {
  return { ...base(id, title), kind: 'framework', ...noBody };
}

/** A part of a framework. */
export function part(kind: PartKind, id: Id, title: string): FrameworkPart {
  return { ...base(id, title), kind, ...noBody };
}
