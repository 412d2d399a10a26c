import type { Locale } from './locale.ts';
import { da } from './report/da.ts';
import { en } from './report/en.ts';
import { nb } from './report/nb.ts';
import { nn } from './report/nn.ts';
import { sv } from './report/sv.ts';

/** What reports say beyond what diagrams do. Titles, days, amounts and lengths come as they are to be read. */
export interface ReportWords {
  /** What each report is called that Varde has a template for. */
  readonly titles: Readonly<
    Record<'steering' | 'rollout' | 'communication' | 'benefits' | 'risk' | 'final' | 'handover', string>
  >;
  readonly facts: Readonly<Record<'owner' | 'to' | 'day' | 'period', string>>;
  readonly chapters: Readonly<
    Record<
      | 'purpose'
      | 'progress'
      | 'decisions'
      | 'risks'
      | 'capacity'
      | 'weakPoints'
      | 'approach'
      | 'people'
      | 'organisation'
      | 'load'
      | 'handover'
      | 'audience'
      | 'communication'
      | 'concerns'
      | 'goals'
      | 'benefits'
      | 'assumptions'
      | 'realisation'
      | 'measurements'
      | 'money'
      | 'responses'
      | 'forces'
      | 'results'
      | 'time'
      | 'learning'
      | 'remaining'
      | 'method'
      | 'line'
      | 'routines'
      | 'rules'
      | 'year',
      string
    >
  >;
  /** The captions of tables that show only some elements of a kind, or several kinds. */
  readonly tables: Readonly<
    Record<
      | 'phases'
      | 'points'
      | 'attention'
      | 'wanted'
      | 'taken'
      | 'gates'
      | 'foremostRisks'
      | 'occurred'
      | 'responses'
      | 'overloads'
      | 'pilots'
      | 'training'
      | 'support'
      | 'handover'
      | 'communication'
      | 'anchoring'
      | 'reach'
      | 'concerns'
      | 'development'
      | 'realisation'
      | 'measurements'
      | 'money'
      | 'organisation'
      | 'lineRoles'
      | 'remaining'
      | 'coverage'
      | 'reflections',
      string
    >
  >;
  /** The captions of tables that show every element of a kind. */
  readonly kinds: Readonly<
    Record<
      | 'activity'
      | 'milestone'
      | 'gate'
      | 'risk'
      | 'decision'
      | 'stakeholder'
      | 'role'
      | 'team'
      | 'goal'
      | 'indicator'
      | 'deliverable'
      | 'outcome'
      | 'benefit'
      | 'cost'
      | 'process'
      | 'policy'
      | 'exemption'
      | 'driver'
      | 'barrier',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'what'
      | 'message'
      | 'how'
      | 'why'
      | 'toWhom'
      | 'when'
      | 'byWhom'
      | 'agreed'
      | 'moved'
      | 'done'
      | 'day'
      | 'decidedBy'
      | 'criteria'
      | 'options'
      | 'affects'
      | 'chosen'
      | 'reason'
      | 'cause'
      | 'consequence'
      | 'response'
      | 'kind'
      | 'doneIn'
      | 'review'
      | 'scope'
      | 'results'
      | 'receiver'
      | 'needs'
      | 'concern'
      | 'size'
      | 'answer'
      | 'share'
      | 'heldBy'
      | 'duties'
      | 'lead'
      | 'until'
      | 'exemptFrom'
      | 'amount'
      | 'paidBy'
      | 'planned'
      | 'capacity'
      | 'coverage'
      | 'note'
      | 'activities',
      string
    >
  >;
  readonly status: StatusWords;
  /** Working days after and before the day that was once agreed. */
  readonly later: (days: string) => string;
  readonly earlier: (days: string) => string;
  readonly asAgreed: string;
  /** Of a risk without a response, a stakeholder that nothing reaches. */
  readonly nothingYet: string;
  readonly noMeasurements: string;
  readonly noLearning: string;
}

/** How a plan stands, line by line. */
export interface StatusWords {
  readonly heading: string;
  readonly labels: Readonly<
    Record<
      | 'end'
      | 'agreed'
      | 'progress'
      | 'late'
      | 'critical'
      | 'next'
      | 'decisions'
      | 'load'
      | 'risks'
      | 'benefits'
      | 'money'
      | 'findings',
      string
    >
  >;
  readonly ends: (day: string) => string;
  readonly ended: (day: string) => string;
  /** Follow `ends` and `ended`: so many working days from the day that the plan is due. */
  readonly beforeDue: (days: string, due: string) => string;
  readonly onDue: string;
  readonly afterDue: (days: string, due: string) => string;
  readonly kept: (kept: number, all: number) => string;
  /** What is farthest from its agreed end. */
  readonly farthest: (what: string, days: string) => string;
  readonly activities: (done: number, underWay: number, all: number) => string;
  readonly critical: (what: string) => string;
  readonly late: (what: string) => string;
  readonly nothingLate: string;
  /** Of so many rated risks, those that are high today and once the responses have worked. */
  readonly risks: (high: number, highAfter: number, rated: number) => string;
  readonly highRisks: (what: string) => string;
  readonly benefits: (count: number, realised: number) => string;
  /** How much of a benefit is expected next, and when. */
  readonly nextBenefit: (what: string, share: string, when: string) => string;
  readonly findings: (count: number) => string;
  /** An event or a decision and its day. */
  readonly on: (what: string, day: string) => string;
  /** A decision that should have been taken. */
  readonly overdue: (what: string, day: string) => string;
}

const all: Readonly<Record<Locale, ReportWords>> = { en, nb, nn, sv, da };

/** The words of reports in a language. */
export function reportWordsOf(locale: Locale): ReportWords {
  return all[locale];
}
