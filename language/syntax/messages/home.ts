import type { Message } from '../../locale/messages.ts';
import { type Fix, takeAway } from '../problem.ts';
import { type OpenBlock, openBlockAt } from './open-block.ts';
import type { Reading } from './reading.ts';

/** Returns the ways to deal with what belongs elsewhere, up to the index: to move it there, else to keep it as a note, or to remove it. */
export function moveHomeOrRemove(reading: Reading, end: number): Fix<Message>[] {
  const { tokens, at } = reading;
  const removal = takeAway(tokens.range(at, end), ({ fixes }) => fixes.removeIt);
  const home = homeOf(reading, tokens.image(at));
  if (!home?.inside) return noteOrRemove(reading, end);
  const { block, name, inside, indent, isTall } = home;
  const line = tokens.written(at, end);
  const newText = isTall ? `\n${' '.repeat(indent + 1)}${line}` : ` ${line}`;
  const move: Fix<Message> = {
    title: ({ fixes }) => fixes.moveTo(block.kind, name),
    edits: [{ range: inside, newText }, ...removal.edits],
  };
  return [move, removal];
}

/** Returns the ways to deal with what nobody understands, up to the index: to keep it as a note, or to remove it. */
export function noteOrRemove({ tokens, at, around }: Reading, end: number): Fix<Message>[] {
  const range = tokens.range(at, end);
  const removal = takeAway(range, ({ fixes }) => fixes.removeIt);
  const text = tokens
    .written(at, end)
    .replace(/["“”„«»]/g, '')
    .replaceAll('\\', '\\\\');
  if (around.length === 0 || range.start.line !== range.end.line || /[{}]/.test(text)) return [removal];
  return [{ title: ({ fixes }) => fixes.makeNote, edits: [{ range, newText: `note "${text}"` }] }, removal];
}

/** The nearest block around that takes a property of the word, else the one before, else the plan of the file. */
function homeOf(reading: Reading, word: string): OpenBlock | undefined {
  const near = [...reading.around.toReversed(), ...(reading.before ? [reading.before] : [])];
  const takes = ({ block }: OpenBlock): boolean => block.statements.some(({ words }) => words[0] === word);
  const found = near.find(takes) ?? planOf(reading);
  return found && takes(found) ? found : undefined;
}

function planOf({ tokens, blocks }: Reading): OpenBlock | undefined {
  const block = blocks.all.find(({ kind }) => kind === 'plan');
  const kind = tokens.all.findIndex((_, at) => tokens.image(at) === 'plan' && tokens.opensLine(at));
  if (!block || kind < 0) return undefined;
  let brace = kind + 1;
  while (!tokens.opensLine(brace) && !tokens.is(brace, '{')) brace++;
  return tokens.is(brace, '{') ? openBlockAt(tokens, block, kind, brace) : undefined;
}
