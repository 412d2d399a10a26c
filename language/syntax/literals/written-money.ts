import { currencyCodes, kronesIn } from './money.ts';

/** An amount of money as people write it, and how it is written here. */
export interface WrittenMoney {
  /** How much of the text it is. */
  readonly length: number;
  /** `400_000` */
  readonly amount: string;
  /** The codes of the currencies that may be meant, the likeliest first. */
  readonly currencies: readonly string[];
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const codes = [...currencyCodes].join('|');
const currency = `[€$£]|kr(?:\\.|on[aeo]r?)?(?!\\p{L})|(?:${codes})(?!\\p{L})`;
const pattern = new RegExp(
  [
    `^(?:(?<before>${currency})\\s*)?`,
    '(?<digits>\\d{1,3}(?:[ .,_\\u00a0]\\d{3})+(?!\\d)|\\d[\\d_]*)(?:[.,](?<decimals>\\d{1,2})(?!\\d))?',
    '(?:\\s*[,.:][-–—])?',
    '(?:\\s*(?<millions>M(?!\\p{L})|mill(?:ion(?:er|ar)?)?\\.?(?!\\p{L})|mio\\.?(?!\\p{L}))',
    '|\\s*(?<thousands>k(?!\\p{L})|tusen(?!\\p{L})|tusind(?!\\p{L})|thousand(?!\\p{L})))?',
    `(?:\\s*(?<after>${currency}))?`,
  ].join(''),
  'iu',
);

/**
 * Reads an amount of money in ordinary writing at the start of the text: `kr 400.000,-`, `1,2 mill. kr`. Undefined
 * where it begins with something else or names no currency; `,-` is written of crowns alone. `around` tells which.
 */
export function readWrittenMoney(text: string, around: string): WrittenMoney | undefined {
  const match = pattern.exec(text);
  const { before, digits, decimals = '', millions, thousands, after } = match?.groups ?? {};
  if (!match || !digits) return undefined;
  const currencies = currenciesOf(after ?? before ?? (/[-–—]$/.test(match[0]) ? 'kr' : ''), around);
  if (currencies.length === 0) return undefined;
  const fraction = /[1-9]/.test(decimals) ? `.${decimals}` : '';
  const suffix = millions ? 'M' : thousands ? 'k' : '';
  const amount = `${digits.replace(/[ .,\u00a0]/g, '_')}${fraction}${suffix}`;
  return { length: match[0].length, amount, currencies };
}

function currenciesOf(written: string, around: string): readonly string[] {
  const code = signs[written] ?? written.toUpperCase();
  if (currencyCodes.has(code)) return [code];
  return /^kr/i.test(written) ? kronesIn(around) : [];
}
