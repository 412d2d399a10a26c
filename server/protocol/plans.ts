import type { Locale } from '../../language/locale/locale.ts';
import type { StartMessages } from '../../language/locale/messages/start.ts';
import type { StartChoices } from '../../language/start/choices.ts';
import type { NewPlanOptions } from '../../language/start/new-plan.ts';
import type { Problem } from './places.ts';

/** Something that the rules say of a plan, or an error in its text. */
export interface PlanFinding extends Problem {
  readonly severity: 'error' | 'warning' | 'information';
}

/** Asks what is found in the plan that a file belongs to, once it has been checked. */
export const FindingsRequest = { method: 'varde/findings' } as const;
export namespace FindingsRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** The gravest first. */
    readonly findings: readonly PlanFinding[];
  }
}

/** Asks what a new plan can be made of, and how to ask for it in the reader's language. */
export const NewPlanChoicesRequest = { method: 'varde/newPlanChoices' } as const;
export namespace NewPlanChoicesRequest {
  export interface Result extends StartChoices {
    readonly words: StartMessages;
    /** The reader's language. */
    readonly locale: Locale;
    /** The calendar of the country where a language is mostly written, where there is such a one. */
    readonly usualCalendars: Readonly<Partial<Record<Locale, string>>>;
  }
}

/** Asks for a new plan. */
export const NewPlanRequest = { method: 'varde/newPlan' } as const;
export namespace NewPlanRequest {
  /** The plan starts on the next Monday. */
  export type Params = Omit<NewPlanOptions, 'starts'>;
  export interface Result {
    /** The name of a folder for it, where the one at hand has a plan already. */
    readonly folder: string;
    /** The name of the file that holds the plan. */
    readonly plan: string;
    /** The text of each file, by its name. */
    readonly files: Readonly<Record<string, string>>;
  }
}

/** Asks how the plan that a file belongs to stands. */
export const StatusRequest = { method: 'varde/status' } as const;
export namespace StatusRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** In one line: `2 warnings · ends 18 Jun 2027`. */
    readonly text: string;
    readonly plan: string;
    /** Errors and warnings. */
    readonly problems: number;
    /** What a click leads to: the problems where there are any, else the preview. */
    readonly action: string;
  }
}
