import { formatDay } from './dates.ts';
import type { Locale } from './locale.ts';
import { type ConfigurationMessages, configurationMessages } from './messages/configuration.ts';
import { type RuleMessages, ruleMessages } from './messages/rules.ts';
import { type Words, wordsOf } from './words.ts';

/** Everything that Varde says about what people write, in one language. */
export interface Messages extends Pick<Words, 'list' | 'percent' | 'workingDays'> {
  readonly locale: Locale;
  /** Writes a day, given as whole days since 1970-01-01: `12 June 2026`. */
  readonly day: (day: number) => string;
  readonly configuration: ConfigurationMessages;
  readonly rules: RuleMessages;
}

/** Something to say, to be put into words once the reader's language is known. */
export type Message = (messages: Messages) => string;

/** Returns what Varde says in a language. */
export function messagesIn(locale: Locale): Messages {
  const { list, percent, workingDays } = wordsOf(locale);
  return {
    locale,
    list,
    percent,
    workingDays,
    day: (day) => formatDay(locale, day),
    configuration: configurationMessages[locale],
    rules: ruleMessages[locale],
  };
}
