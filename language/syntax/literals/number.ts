import { badLiteral, miswritten, type Parsed } from './parsed.ts';
import { shapeOf } from './shape.ts';

/** Parses `4.2`, `-3` or `1_200`. */
export function parseNumber(text: string): Parsed<number> {
  const digits = text.replace(/^-\s+/, '-');
  if (/^-?\d[\d_]*(\.\d+)?$/.test(digits)) return finite(digits);
  const plain = plainNumber(digits);
  if (plain !== undefined) return miswritten(({ values }) => values.isWrittenHere(text, plain), plain);
  const percent = /^(-?[\d.]+)\s?%$/.exec(digits)?.[1];
  if (percent) {
    return badLiteral(({ amounts }) => amounts.percentNotNumber(text), percent);
  }
  const scaled = scaledNumber(digits);
  if (scaled !== undefined) {
    return badLiteral(({ amounts }) => amounts.inFull(text, scaled), scaled);
  }
  return badLiteral(({ literals }) => literals.isButWanted(text, shapeOf(text), 'number'));
}

/** Parses a whole number from `least` to `most`, both included. */
export function parseWhole(
  text: string,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): Parsed<number> {
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    const plain = text.replace('.', '_');
    return miswritten(({ values }) => values.isWritten(text, plain), plain);
  }
  const parsed = parseNumber(text);
  if ('mistake' in parsed) return parsed;
  if (Number.isInteger(parsed.value) && parsed.value >= least && parsed.value <= most) return parsed;
  return badLiteral(({ amounts }) =>
    most === Number.MAX_SAFE_INTEGER ? amounts.atLeast(text, least) : amounts.between(text, least, most),
  );
}

/** Parses a likelihood, an impact or a strength: a whole number from 1 to 5. */
export function parseRating(text: string): Parsed<number> {
  return parseWhole(text, 1, 5);
}

/** Returns how a number with a decimal comma or with spaces or points between the thousands is written here. */
export function plainNumber(text: string): string | undefined {
  const written = text.replaceAll('\u00a0', ' ');
  if (/^-?\d{1,3}([ .,]\d{3}){2,}$|^-?\d{1,3} \d{3}$/.test(written)) return written.replace(/[ .,]/g, '_');
  if (/^-?\d{1,3}([ .]\d{3})+,\d+$/.test(written)) return written.replace(/[ .]/g, '_').replace(',', '.');
  if (/^-?\d[\d_]*,\d+$/.test(written)) return written.replace(',', '.');
  return undefined;
}

function scaledNumber(text: string): string | undefined {
  const [, digits, suffix] = /^(-?[\d_]+(?:\.\d+)?)([kKM])$/.exec(text) ?? [];
  if (!digits) return undefined;
  const value = Math.round(Number(digits.replaceAll('_', '')) * (suffix === 'M' ? 1_000_000 : 1_000));
  return String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, '_');
}

function finite(digits: string): Parsed<number> {
  const value = Number(digits.replaceAll('_', ''));
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { value };
  return badLiteral(({ amounts }) => amounts.tooLarge(digits));
}
