import type { Locale } from './locale.ts';
import { wordsOf } from './words.ts';

/** A share from 0 to 1 in whole per cent: `60 %`, in English `60%`. */
export function formatShare(locale: Locale, share: number): string {
  return wordsOf(locale).percent(Math.round(share * 100));
}

/** An amount of money as a difference, with its sign and currency: `−100 000 NOK`. */
export function formatMoneyMove(locale: Locale, amount: number, currency: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return `${number.format(amount)} ${currency}`;
}
