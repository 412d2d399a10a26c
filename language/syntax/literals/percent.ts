import { badLiteral, type Mistake, miswritten, type Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';
import { shapeOf } from './shape.ts';

/** What a percentage counts, and so the most it can be: nothing is more than wholly done. */
export type PercentOf = 'done' | 'share' | 'realised';

const limits: Readonly<Record<PercentOf, readonly [least: number, most: number]>> = {
  done: [0, 100],
  share: [1, 10_000],
  realised: [0, 1_000],
};

/** Parses `40%` as 0.4. A share of a full-time week may exceed 100 % where several people fill a role. */
export function parsePercent(text: string, of: PercentOf): Parsed<number> {
  const digits = /^(\d+(?:\.\d+)?)[ \u00a0]?%$/.exec(text)?.[1];
  if (digits === undefined) return of === 'done' && isPeriod(text) ? dayOfDone(text) : mistaken(text);
  const [least, most] = limits[of];
  const percent = Number(digits);
  if (percent < least || percent > most) {
    return badLiteral(({ amounts }) => amounts.percentBetween(text, least, most));
  }
  return { value: percent / 100 };
}

/** `done 2026-05-01`: a day says when something was finished, or by when it is to be. */
function dayOfDone(text: string): { readonly mistake: Mistake } {
  const right = (word: string): string => `${word} ${text}`;
  const words = ['finished', 'due'] as const;
  const { mistake } = badLiteral(
    ({ meant }) => meant.dayIsWritten(right('done'), words, right),
    ...words.map(right),
  );
  return { mistake: { ...mistake, isOfProperty: true } };
}

function isPeriod(text: string): boolean {
  return 'value' in parsePeriod(text);
}

function mistaken(text: string): ReturnType<typeof badLiteral> {
  const comma = /^(\d+),(\d+)[ \u00a0]?%$/.exec(text);
  if (comma) {
    const written = `${comma[1]}.${comma[2]}%`;
    return miswritten(({ amounts }) => amounts.decimalPoint(text, written), written);
  }
  if (/^\d+(\.\d+)?$/.test(text)) {
    const written = text.startsWith('0.') ? `${Number((Number(text) * 100).toFixed(6))}%` : `${text}%`;
    return badLiteral(({ amounts }) => amounts.noPercentSign(text, written), written);
  }
  return badLiteral(({ literals }) => literals.isButWanted(text, shapeOf(text), 'percentage'));
}
