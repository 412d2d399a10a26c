import type { Locale } from './locale.ts';
import { type BlockMessages, blockMessages } from './messages/blocks.ts';
import { type ConfigurationMessages, configurationMessages } from './messages/configuration.ts';
import { type FileMessages, fileMessages } from './messages/files.ts';
import { type FixMessages, fixMessages } from './messages/fixes.ts';
import { type LiteralMessages, literalMessages } from './messages/literals.ts';
import { type NameMessages, nameMessages } from './messages/names.ts';
import { type StrayMessages, strayMessages } from './messages/stray.ts';
import { type ValueMessages, valueMessages } from './messages/values.ts';
import { type WantedMessages, wantedMessages } from './messages/wanted.ts';

/** Everything that Varde says about what people write, in one language. */
export interface Messages {
  readonly blocks: BlockMessages;
  readonly configuration: ConfigurationMessages;
  readonly files: FileMessages;
  readonly fixes: FixMessages;
  readonly literals: LiteralMessages;
  readonly names: NameMessages;
  readonly stray: StrayMessages;
  readonly values: ValueMessages;
  readonly wanted: WantedMessages;
}

/** Something to say, to be put into words once the reader's language is known. */
export type Message = (messages: Messages) => string;

/** Returns what Varde says in a language. */
export function messagesIn(locale: Locale): Messages {
  return {
    blocks: blockMessages[locale],
    configuration: configurationMessages[locale],
    files: fileMessages[locale],
    fixes: fixMessages[locale],
    literals: literalMessages[locale],
    names: nameMessages[locale],
    stray: strayMessages[locale],
    values: valueMessages[locale],
    wanted: wantedMessages[locale],
  };
}
