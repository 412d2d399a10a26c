import type { Locale } from '../../language/locale/locale.ts';

/** What somebody who starts a plan has said. */
export interface Answers {
  readonly title: string;
  readonly locale: Locale;
  /** The country whose days apply, by its code, or `noCalendar`. */
  readonly calendar: string;
  readonly frameworks: readonly string[];
}

/** Monday to Friday, without public holidays. */
export const noCalendar = 'none';
