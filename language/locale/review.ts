import type { Locale } from './locale.ts';
import { da } from './review/da.ts';
import { en } from './review/en.ts';
import { nb } from './review/nb.ts';
import { nn } from './review/nn.ts';
import { sv } from './review/sv.ts';

/** What is said of the difference between two states of a plan. Names, days and counts come as they are to be read. */
export interface ReviewWords {
  readonly same: string;
  readonly endsAsBefore: (plan: string, day: string) => string;
  /** A number of working days above 0, or of calendar days. */
  readonly movesLater: (what: string, days: string, from: string, to: string) => string;
  readonly movesEarlier: (what: string, days: string, from: string, to: string) => string;
  /** The end of the plan, where no milestone or gate stands for it. */
  readonly theEndOf: (plan: string) => string;
  readonly because: (sentence: string, causes: readonly string[]) => string;
  readonly causes: CauseWords;
  readonly missed: (what: string, due: string, days: string) => string;
  readonly newRisk: (risk: string, band: Band, rating: string) => string;
  readonly risen: (risk: string, band: Band, rating: string) => string;
  readonly fallen: (risk: string, band: Band, rating: string) => string;
  readonly unanswered: string;
  readonly overload: (role: string, percent: string, capacity: string, days: string) => string;
  readonly lostAllSlack: (what: string) => string;
  readonly becameCritical: (what: string) => string;
  readonly more: (what: string, kind: 'cost' | 'benefit', amounts: string) => string;
  readonly inYear: (amount: string, year: number) => string;
  readonly newOwner: (what: string, before: string, after: string) => string;
  readonly firstOwner: (what: string, owner: string) => string;
  readonly noOwner: (what: string, before: string) => string;
  /** How many of how many things: `12/20`. */
  readonly coverage: (framework: string, before: string, after: string) => string;
  readonly changes: (added: number, removed: number, changed: number) => string;
  readonly findings: (appeared: number, gone: number) => string;
  readonly tables: Readonly<
    Record<'dates' | 'changes' | 'risks' | 'appeared' | 'gone' | 'ganttBeforeAndAfter', string>
  >;
  readonly columns: Readonly<
    Record<'work' | 'element' | 'property' | 'before' | 'after' | 'days' | 'because' | 'finding', string>
  >;
  /** What happened to an element as a whole. */
  readonly states: Readonly<Record<'added' | 'removed' | 'renamed' | 'moved', string>>;
  /** What is folded away because a comment would be too long. */
  readonly leftOut: (count: number) => string;
  /** How many plans are left out because a comment would be too long. */
  readonly leftOutPlans: (count: number) => string;
  readonly log: Readonly<
    Record<'when' | 'finish' | 'cost' | 'risks' | 'coverage' | 'subject' | 'title', string>
  >;
  /** Open risks, and of these the red ones. */
  readonly risksAndRed: (open: number, red: number) => string;
  readonly newPlan: (plan: string) => string;
  readonly planGone: (plan: string) => string;
  readonly unread: (errors: number) => string;
}

type Band = 'low' | 'medium' | 'high';

/** What was edited: a clause that stands alone as well as after “because”. */
export interface CauseWords {
  readonly longer: (what: string, days: string) => string;
  readonly shorter: (what: string, days: string) => string;
  readonly otherLength: (what: string) => string;
  readonly waitsForMore: (what: string, others: string) => string;
  readonly waitsForLess: (what: string, others: string) => string;
  readonly otherWait: (what: string) => string;
  readonly dated: (what: string, day: string) => string;
  readonly undated: (what: string) => string;
  readonly deadline: (what: string, day: string) => string;
  readonly progress: (what: string) => string;
  readonly otherPeople: (what: string) => string;
  readonly capacity: (role: string, before: string, after: string) => string;
  readonly calendar: (what: string) => string;
  readonly planStart: (day: string) => string;
  readonly statusDate: (day: string) => string;
  readonly rhythm: (what: string) => string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
}

/** What is said of differences, in each language. */
export const reviewWords: Readonly<Record<Locale, ReviewWords>> = { en, nb, nn, sv, da };
