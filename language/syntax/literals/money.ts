import { usualCurrencies } from '../../locale/currency.ts';
import type { Locale } from '../../locale/locale.ts';
import { parseNumber, plainNumber } from './number.ts';
import { miswritten, type Parsed, unknownUnit } from './parsed.ts';

const factors: Readonly<Record<string, number>> = { k: 1_000, M: 1_000_000 };
/** The codes of ISO 4217. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Parses how much: `1_200_000`, `1.2M` or `40k`. */
export function parseAmount(text: string): Parsed<number> {
  const written = text.replace(/^-\s+/, '-');
  const [, sign, digits, suffix] = /^(-?)([\d_ \u00a0.,]+)([kKMm]?)$/.exec(written) ?? [];
  if (digits === undefined) return parseNumber(text);
  const plain = thousands(digits, suffix) ?? plainNumber(digits) ?? digits;
  const right = `${sign}${plain}${suffix === 'K' ? 'k' : suffix === 'm' ? 'M' : suffix}`;
  if (right !== written) return miswritten(({ values }) => values.isWritten(text, right), right);
  const parsed = parseNumber(`${sign}${digits}`);
  if ('mistake' in parsed) return parsed;
  return { value: Math.round(parsed.value * (factors[suffix ?? ''] ?? 1) * 100) / 100 };
}

/** Parses a currency code of ISO 4217: `NOK`. The text `around` it tells which crowns are likely. */
export function parseCurrency(text: string, around = ''): Parsed<string> {
  if (currencyCodes.has(text)) return { value: text };
  const upper = text.toUpperCase();
  if (currencyCodes.has(upper)) return unknownUnit(({ values }) => values.isWritten(text, upper), upper);
  if (/^kr(on[aeo]r?)?$/i.test(text)) {
    const krones = kronesIn(around);
    return unknownUnit(({ amounts }) => amounts.severalKrones(text, krones), ...krones);
  }
  return unknownUnit(({ amounts }) => amounts.noCurrency(text));
}

/** Returns the codes of the currencies that are called crowns, first that of the language which a plan says it is in. */
export function kronesIn(plan: string): readonly string[] {
  const krones = ['NOK', 'SEK', 'DKK', 'ISK'];
  const [, locale = ''] = /\blocale\s+(\w+)/.exec(plan) ?? [];
  const own = krones.find((code) => code === usualCurrencies[locale as Locale]);
  return own ? [own, ...krones.filter((each) => each !== own)] : krones;
}

/** Returns `1_200` for `1.200`, which nobody writes of money but to part the thousands. */
function thousands(digits: string, suffix: string | undefined): string | undefined {
  return suffix === '' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? digits.replace(/[.,]/, '_') : undefined;
}
