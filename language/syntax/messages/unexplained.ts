import type { ParseResult } from 'langium';
import { CstUtils } from 'langium';
import type { Message } from '../../locale/messages.ts';
import type { Problem } from '../problem.ts';

/**
 * Returns a plain word about each error of the parser that stands on a line without a problem,
 * so that no broken file passes as sound.
 */
export function unexplained(errors: ParseResult['parserErrors'], problems: readonly Problem[]): Problem[] {
  const lines = new Set(problems.map(({ range }) => range.start.line));
  return errors.flatMap((error): Problem[] => {
    const previous = 'previousToken' in error ? (error.previousToken as typeof error.token) : undefined;
    const token = [error.token, previous].find(
      (each) => each && Number.isFinite(each.startOffset) && each.image,
    );
    const range = token ? CstUtils.tokenToRange(token) : fileStart;
    if (lines.has(range.start.line) || (!token && problems.length > 0)) return [];
    lines.add(range.start.line);
    const message: Message = ({ stray }) => (token ? stray.cannotStandHere(token.image) : stray.unreadable);
    return [{ rule: 'syntax', message, range }];
  });
}

const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
