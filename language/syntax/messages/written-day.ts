import { AstUtils, GrammarAST } from 'langium';
import type { Message } from '../../locale/messages.ts';
import { ruleOf, type Statement } from '../blocks.ts';
import { readWrittenDay } from '../literals/written-day.ts';
import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { TokenList } from './token-list.ts';

/** Says how a day or period in words is written, where the statement takes one: `1. august 2027`, `uke 32`. */
export function explainWrittenDay(reading: Reading, statement: Statement, from: number): boolean {
  const { tokens } = reading;
  const start = tokens.get(from)?.startOffset;
  if (start === undefined || !takesDay(statement.element)) return false;
  const year = reading.yearNear(start);
  const lineEnd = reading.endOfLine(from);
  const day = readWrittenDay(tokens.written(from, lineEnd), year ?? '2026');
  const end = day && indexBehind(tokens, from, lineEnd, start + day.length);
  if (!day || end === undefined) return false;
  const range = tokens.range(from, end);
  const [found, { iso, isYearGuessed }] = [tokens.written(from, end), day];
  const message: Message = ({ days, values }) =>
    isYearGuessed ? days.withYear(found, iso) : values.isWritten(found, iso);
  const fix = writeInstead(range, iso);
  if (!isYearGuessed) reading.reportLiteral('bad-literal', message, range, certainly(fix));
  else reading.reportLiteral('bad-literal', message, range, ...(year === undefined ? [] : [fix]));
  tokens.replace(from, end, 'DAY', iso);
  return true;
}

/** Returns the index of the first token behind the offset; undefined where it lies within one. */
function indexBehind(tokens: TokenList, from: number, lineEnd: number, offset: number): number | undefined {
  for (let end = from + 1; end <= lineEnd; end++) {
    const last = (tokens.get(end - 1)?.endOffset ?? 0) + 1;
    if (last >= offset) return last === offset ? end : undefined;
  }
  return undefined;
}

function takesDay(element: GrammarAST.AbstractElement): boolean {
  return AstUtils.streamAst(element).some((each) => {
    if (!GrammarAST.isRuleCall(each)) return false;
    const rule = ruleOf(each);
    return (
      rule?.name === 'Day' || rule?.name === 'Period' || (rule !== undefined && takesDay(rule.definition))
    );
  });
}
