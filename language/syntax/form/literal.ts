import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import { isProcessNode } from '../../generated/syntax/ast.ts';
import { parseDay } from '../literals/day.ts';
import { type DurationPlace, parseDuration } from '../literals/duration.ts';
import { parseAmount, parseCurrency } from '../literals/money.ts';
import { parseNumber, parseRating, parseWhole } from '../literals/number.ts';
import type { Mistake, Parsed } from '../literals/parsed.ts';
import { type PercentOf, parsePercent } from '../literals/percent.ts';
import { parsePeriod } from '../literals/period.ts';
import { parseInterval, parseRecurrenceUnit } from '../literals/recurrence.ts';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import { treeOf } from '../tree.ts';
import type { Rule } from './rule.ts';

type Read = (text: string, node: AstNode) => Parsed<unknown>;

const day: Read = (text) => parseDay(text, 'first');
const period: Read = (text) => parsePeriod(text);
const number: Read = (text) => parseNumber(text);
const rating: Read = (text) => parseRating(text);
const whole: Read = (text) => parseWhole(text, 1);
const amount: Read = (text) => parseAmount(text);
const currency: Read = (text, node) => parseCurrency(text, AstUtils.getDocument(node).textDocument.getText());
const interval: Read = (text) => parseInterval(text);
const unit: Read = (text) => parseRecurrenceUnit(text);
const duration: Read = (text, node) => parseDuration(text, false, placeOf(node));
const percent =
  (of: PercentOf): Read =>
  (text) =>
    parsePercent(text, of);

const work = {
  starts: day,
  ends: day,
  on: day,
  notBefore: day,
  due: day,
  started: day,
  finished: day,
  done: percent('done'),
};
const force = { strength: rating };

/** How each property that holds a literal is read, by type of node. */
const readersByType: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  Plan: { starts: day, due: day, asOf: day },
  Phase: work,
  Activity: work,
  Milestone: work,
  Gate: work,
  Exemption: { until: day },
  Answer: { on: day },
  Decision: { on: period },
  Stakeholder: { size: whole },
  Role: { capacity: percent('share') },
  Share: { share: percent('share') },
  Realised: { degree: percent('realised'), on: period },
  Rating: { today: rating, after: rating },
  Driver: force,
  Barrier: force,
  DatedNumber: { value: number, on: period },
  IndicatorValue: { on: period, value: number },
  Climb: { number: whole, on: period },
  View: { depth: whole },
  Range: { first: period, last: period },
  Duration: { text: duration },
  Money: { amount, currency, on: period, from: period, until: period },
  Recurrence: { interval, unit, from: period, until: period },
};

const readers = new Map(
  Object.entries(readersByType).map(([type, byProperty]) => [type, Object.entries(byProperty)]),
);

/** bad-literal and unknown-unit: a day, duration, amount or number that is not one. */
export const literals: Rule = function* (document) {
  for (const node of treeOf(document).nodes) {
    for (const [property, read] of readers.get(node.$type) ?? []) {
      const text = (node as unknown as Record<string, string | undefined>)[property];
      const parsed = text === undefined ? undefined : read(text, node);
      if (parsed && 'mistake' in parsed) yield* mistaken(node, property, parsed.mistake);
    }
  }
};

/** Returns the mistake at the place where the property is written. */
export function* mistaken(node: AstNode, property: string, mistake: Mistake): Iterable<Problem> {
  const range = GrammarUtils.findNodeForProperty(node.$cstNode, property)?.range;
  if (!range) return;
  const { rule, message, replacements, isCertain, isOfProperty } = mistake;
  const keyword = isOfProperty && GrammarUtils.findNodeForKeyword(node.$cstNode, property)?.range;
  const replaced = keyword ? { start: keyword.start, end: range.end } : range;
  const fixes = replacements.map((text) => writeInstead(replaced, text));
  yield { rule, message, range, fixes: isCertain ? fixes.map(certainly) : fixes };
}

function placeOf({ $container }: AstNode): DurationPlace {
  if (isProcessNode($container)) return 'step';
  return $container?.$type === 'Calendar' ? 'working-day' : 'work';
}
