import type { Block } from '../blocks.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';

/** Says how the members of a team are told, where it only names them: `team Styret { Leder, Kasserer }`. */
export function bareMembers(reading: Reading, { kind }: Block): boolean {
  const { tokens, at } = reading;
  const name = tokens.image(at);
  if (kind !== 'team' || !tokens.is(at, 'NAME') || !reading.declares(name)) return false;
  const [range, right] = [tokens.range(at), `members ${name}`];
  reading.report(({ values }) => values.isWritten(name, right), range, writeInstead(range, right));
  tokens.insert(at, 'members');
  return true;
}
