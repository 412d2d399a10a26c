import type { Message } from '../../locale/messages.ts';
import type { ResponseKind } from '../../plan/uncertainty.ts';
import type { Fix } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { UnreadValue } from './value.ts';

/** The kinds of response, the most usual first. */
const kinds: readonly ResponseKind[] = ['reduce', 'avoid', 'transfer', 'accept'];

/** Returns the fixes that say of which kind a response is, where only its text is told: `response "Leie inn hjelp"`. */
export function kindsOfResponse({ tokens }: Reading, { statement, miss }: UnreadValue): Fix<Message>[] {
  const isText = statement.words[0] === 'response' && tokens.is(miss.at, 'STRING');
  return (isText ? kinds : []).map((kind) => ({
    title: ({ fixes }) => fixes.add(kind),
    edits: [{ range: tokens.startOf(miss.at), newText: `${kind} ` }],
  }));
}
