import type { Locale } from '../../locale/locale.ts';
import type { Country } from '../../plan/calendar.ts';
import type { RuleSeverity } from './rules.ts';

/** The name of the file that configures what lies beside and below it. */
export const configurationName = 'varde.json';

/** What `varde.json` says. */
export interface Configuration {
  /** How loudly rules speak, by their ids; a rule that is not here speaks as loudly as it is made to. */
  readonly rules: ReadonlyMap<string, RuleSeverity>;
  /** The language of plans that name none. */
  readonly locale?: Locale;
  /** The calendar of plans that name none. */
  readonly calendar?: Country;
}

/** What holds where there is no `varde.json`. */
export const noConfiguration: Configuration = { rules: new Map() };
