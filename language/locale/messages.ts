import type { Locale } from './locale.ts';
import { type ConfigurationMessages, configurationMessages } from './messages/configuration.ts';

/** Everything that Varde says about what people write, in one language. */
export interface Messages {
  readonly configuration: ConfigurationMessages;
}

/** Something to say, to be put into words once the reader's language is known. */
export type Message = (messages: Messages) => string;

/** Returns what Varde says in a language. */
export function messagesIn(locale: Locale): Messages {
  return {
    configuration: configurationMessages[locale],
  };
}
