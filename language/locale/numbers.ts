import type { Locale } from './locale.ts';
import { wordsOf } from './words.ts';

/** A share from 0 to 1 in whole per cent: `60 %`, in English `60%`. */
export function formatShare(locale: Locale, share: number): string {
  return wordsOf(locale).percent(Math.round(share * 100));
}

/** A share from 0 to 1 with all the decimals of its per cent: `12,5 %`, in English `12.5%`. */
export function formatExactShare(locale: Locale, share: number): string {
  const text = wordsOf(locale).percent(percentOf(share));
  return locale === 'en' ? text : text.replace('.', ',');
}

/** Returns a share from 0 to 1 in per cent, without the noise of binary fractions: 12.5 for 0.125. */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(6));
}

/** A number with at most two decimals: `1 200,5`. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** An amount of money as a difference, with its sign and currency: `−100 000 NOK`. */
export function formatMoneyMove(locale: Locale, amount: number, currency: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return `${number.format(amount)} ${currency}`;
}

/** A whole amount without its currency: `−100 000`; nothing for zero. */
export function formatAmount(locale: Locale, amount: number): string {
  const isZero = Math.abs(amount) < 0.5;
  return isZero ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(amount);
}

/** A whole amount with its currency: `100 000 NOK`. */
export function formatMoney(locale: Locale, amount: number, currency: string): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(amount)} ${currency}`;
}
