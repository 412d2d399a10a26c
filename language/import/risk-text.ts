import type { Risk } from '../plan/uncertainty.ts';
import { writtenRecurrence } from '../plan/written.ts';
import { block } from '../start/phases.ts';
import { quote } from '../syntax/values.ts';
import { commonLines, heading, nameIn, onOneLine } from './element-text.ts';

/** Returns a risk as a plan writes it. */
export function riskText(risk: Risk): string {
  const { likelihood, impact, cause, consequence, owner, responses, review, status } = risk;
  const said = (word: string, text: string | undefined) =>
    text === undefined ? [] : [`${word} ${quote(onOneLine(text))}`];
  return block(heading(risk), [
    ...ratingLine('likelihood', likelihood),
    ...ratingLine('impact', impact),
    ...said('cause', cause),
    ...said('consequence', consequence),
    ...(owner === undefined ? [] : [`owner ${nameIn(owner)}`]),
    ...responses.map(({ kind, text }) => said(`response ${kind}`, text)[0] ?? `response ${kind}`),
    ...(review ? [`review ${writtenRecurrence(review.every)}`] : []),
    `status ${status}`,
    ...commonLines(risk),
  ]);
}

function ratingLine(word: string, rating: Risk['likelihood']): string[] {
  if (!rating) return [];
  return [`${word} ${rating.today}${rating.after === undefined ? '' : ` -> ${rating.after}`}`];
}
