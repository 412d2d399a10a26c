import type { Locale } from './locale.ts';
import { da } from './words/da.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { nn } from './words/nn.ts';
import { sv } from './words/sv.ts';

/** Five words from the least to the most, for the values 1 to 5. */
export type Scale = readonly [string, string, string, string, string];

/** Everything that diagrams say in one language. Functions take counts and names and return whole phrases. */
export interface Words {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  /** How d3 writes the days and the months of a time axis. */
  readonly axis: { readonly day: string; readonly month: string };
  readonly percent: (percent: number) => string;
  /** The items as one phrase: `A, B and C`. */
  readonly list: (items: readonly string[]) => string;
  readonly workingDays: (days: number) => string;
  readonly gantt: GanttWords;
  readonly lanes: LanesWords;
  readonly stakeholders: StakeholderWords;
  readonly risks: RiskWords;
}

export interface GanttWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly activities: number;
    readonly milestones: number;
    readonly gates: number;
    readonly critical: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly empty: string;
  /** Work that no phase encloses. */
  readonly outsidePhases: string;
  readonly kinds: Readonly<Record<'phase' | 'activity' | 'milestone' | 'gate', string>>;
  readonly planned: string;
  readonly underWay: string;
  readonly done: string;
  readonly critical: string;
  readonly late: (days: number) => string;
  readonly occurrences: (count: number) => string;
  readonly withoutDates: string;
  readonly legend: { readonly critical: string; readonly asOf: string };
  /** Marks the as-of day on the time axis. */
  readonly asOf: (date: string) => string;
  readonly columns: Readonly<
    Record<'phase' | 'work' | 'kind' | 'start' | 'finish' | 'owner' | 'status' | 'slack' | 'reason', string>
  >;
}

export interface LanesWords {
  /** The title where there is no process to name. */
  readonly untitled: string;
  readonly title: (process: string) => string;
  readonly description: (facts: {
    readonly process: string;
    readonly nodes: number;
    readonly parties: readonly string[];
  }) => string;
  readonly noProcess: string;
  readonly unknownProcess: (name: string) => string;
  readonly emptyProcess: (process: string) => string;
  /** The lane of what nobody is named for. */
  readonly unassigned: string;
  /** Added to a node that several parties carry out and that stands in the lane of the first. */
  readonly together: (parties: string) => string;
  readonly kinds: Readonly<Record<'start' | 'step' | 'choice' | 'fork' | 'join' | 'end', string>>;
  readonly legend: Readonly<
    Record<'startEnd' | 'step' | 'choice' | 'parallel' | 'calls' | 'unassigned', string>
  >;
  readonly columns: Readonly<Record<'node' | 'kind' | 'by' | 'next', string>>;
}

export interface StakeholderWords {
  readonly title: string;
  readonly description: (facts: { readonly plan: string; readonly placed: number }) => string;
  readonly empty: string;
  readonly noneRated: string;
  readonly axes: Readonly<Record<'lowInterest' | 'highInterest' | 'lowInfluence' | 'highInfluence', string>>;
  readonly levels: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly strategies: Readonly<Record<'manage' | 'satisfy' | 'inform' | 'monitor', string>>;
  readonly attitudes: Readonly<
    Record<'blocking' | 'sceptical' | 'neutral' | 'supportive' | 'championing', string>
  >;
  readonly unknownAttitude: string;
  readonly unplaced: (count: number) => string;
  readonly columns: Readonly<
    Record<'stakeholder' | 'influence' | 'interest' | 'strategy' | 'today' | 'needed', string>
  >;
}

export interface RiskWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly rated: number;
    readonly highToday: number;
    readonly highAfter: number;
  }) => string;
  readonly empty: string;
  readonly allClosed: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly likelihoods: Scale;
  readonly impacts: Scale;
  readonly today: string;
  readonly after: string;
  readonly bands: Readonly<Record<'low' | 'medium' | 'high', string>>;
  /** A band and the products of likelihood and impact in it. */
  readonly bandLegend: (band: string, from: number, to: number) => string;
  readonly unrated: string;
  readonly statuses: Readonly<Record<'open' | 'occurred' | 'closed', string>>;
  readonly columns: Readonly<Record<'number' | 'risk' | 'status', string>>;
}

const all: Readonly<Record<Locale, Words>> = { en, nb, nn, sv, da };

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return all[locale];
}
