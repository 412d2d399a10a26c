import type { Message } from '../../locale/messages.ts';
import { capital } from '../../locale/phrases.ts';
import { activityKinds } from '../../plan/work.ts';
import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import type { Fix } from '../problem.ts';
import { nameFrom } from './declared-role.ts';
import { intoBlock } from './into-block.ts';
import type { Reading } from './reading.ts';

/** Says how a kind of activity is written that stands as if it declared something: `training Course "…"`. */
export function activityKind(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const word = tokens.image(at);
  const kind = kindSaidBy(word);
  if (!kind || blocks.withStatement(word).length > 0) return false;
  return activityOf(reading, block, kind) || kindOfActivity(reading, block, kind);
}

/** `training Course "…"` is `activity Course "…" { is training }`. */
function activityOf(reading: Reading, block: Block, kind: string): boolean {
  const { tokens, at } = reading;
  const isNamed = tokens.is(at + 1, 'NAME');
  const holdsActivities = block.statements.some(({ words }) => words[0] === 'activity');
  if (!holdsActivities || tokens.opensLine(at + 1) || !(isNamed || tokens.is(at + 1, 'STRING'))) return false;
  let end = isNamed ? at + 2 : at + 1;
  const hasTitle = tokens.is(end, 'STRING') && !tokens.opensLine(end);
  const title = hasTitle ? tokens.image(end++) : '';
  while (!tokens.endsValue(end) && belongsToHeading(tokens.image(end), block)) end++;
  const name = isNamed ? tokens.image(at + 1) : nameFrom(title) || capital(kind);
  const right = `activity ${name}${hasTitle ? ' "…"' : ''} { is ${kind} }`;
  const fix: Fix<Message> = {
    title: ({ fixes }) => fixes.write(right),
    edits: [
      { range: tokens.range(at), newText: isNamed ? 'activity' : `activity ${name}` },
      intoBlock(tokens, end, `is ${kind}`),
    ],
  };
  say(reading, right, fix);
  tokens.replace(at, at + 1, 'activity', tokens.image(at));
  if (!isNamed) tokens.insert(at + 1, 'NAME');
  return true;
}

/** Whatever stands behind a heading on its line is told of once the heading is read, unless it opens a statement or a block. */
function belongsToHeading(word: string, { statements }: Block): boolean {
  const opensStatement = statements.some(
    ({ words: [first = ''] }) => first === word || saysTheSame(word, first),
  );
  return !opensStatement && !kindSaidBy(word) && !/^[{[(]$/.test(word);
}

function kindSaidBy(word: string): string | undefined {
  return activityKinds.find((each) => each === word || saysTheSame(word, each));
}

/** `training` in an activity is `is training`. */
function kindOfActivity(reading: Reading, block: Block, kind: string): boolean {
  const { tokens, at } = reading;
  if (block.kind !== 'activity' || !tokens.endsValue(at + 1)) return false;
  const right = `is ${kind}`;
  say(reading, right, {
    title: ({ fixes }) => fixes.write(right),
    edits: [{ range: tokens.range(at), newText: right }],
  });
  reading.skipTo(at + 1);
  return true;
}

function say(reading: Reading, right: string, fix: Fix<Message>): void {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  reading.report(({ meant }) => meant.activityKind(word, right), tokens.range(at), fix);
}
