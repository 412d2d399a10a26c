import { GrammarAST } from 'langium';
import type { Message } from '../../locale/messages.ts';
import { capital } from '../../locale/phrases.ts';
import type { Fix } from '../problem.ts';
import type { Reading } from './reading.ts';

/** Returns the fix that makes a role of a text which stands where a party is wanted; none where it holds no words. */
export function asRole(reading: Reading, at: number, wanted: GrammarAST.AbstractElement): Fix<Message>[] {
  const { tokens } = reading;
  const isParty = GrammarAST.isCrossReference(wanted) && wanted.type.$refText === 'Party';
  const text = tokens.image(at);
  const name = nameFrom(text);
  if (!isParty || !name || !text.startsWith('"') || reading.declares(name)) return [];
  const title = text === `"${name}"` ? '' : ` ${text}`;
  const edits = [
    { range: tokens.range(at), newText: name },
    { range: tokens.endOf(tokens.all.length - 1), newText: `\n\nrole ${name}${title}` },
  ];
  return [{ title: ({ fixes }) => fixes.declareRole(name), edits }];
}

/** Returns a name made of the words of a title: `"Færre forstyrrelser"` gives `FærreForstyrrelser`. */
export function nameFrom(title: string): string {
  const words = title.match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(0, 4).map(capital).join('').replace(/^\d+/, '');
}
