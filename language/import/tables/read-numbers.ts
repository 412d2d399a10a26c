import { cellText, type SheetCell } from './cell.ts';

/** Returns the number that a cell says, with a comma or a point and with spaces between thousands: `1.200` is 1200. */
export function readNumber(cell: SheetCell): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = withoutSpaces(cellText(cell));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return readDecimal(text);
}

/** A comma or a point stands before decimals, never between thousands. */
function readDecimal(text: string): number | undefined {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '');
}

const yes =
  /^(yes|y|true|x|1|ja|j|sant|sann|done|complete|completed|ferdig|fullført|klar|klart|færdig|färdig|✓)$/i;

/** Returns whether a cell says yes, in any of the languages. */
export function saysYes(cell: SheetCell): boolean {
  return cell === true || yes.test(cellText(cell));
}

/** Returns the share from 0 to 1 that a cell says: `60%`, `60`, `0.6`, or all of it where it says that it is done. */
export function readShare(cell: SheetCell): number | undefined {
  const percent = readPercent(cell);
  const value = percent ?? readNumber(cell);
  if (value === undefined) return saysYes(cell) ? 1 : undefined;
  const share = percent !== undefined || value > 1 ? value / 100 : value;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** Returns the share of a full-time week that a cell of ours says, which several people together exceed: `250%`, `2.5`. */
export function readCapacity(cell: SheetCell): number | undefined {
  const percent = readPercent(cell);
  const share = percent === undefined ? readNumber(cell) : percent / 100;
  return share !== undefined && isShareOfWeek(share) ? share : undefined;
}

/** Whether a plan takes it as a share of a full-time week: from 1 % to 10 000 %. */
export function isShareOfWeek(share: number): boolean {
  return share >= 0.01 && share <= 100;
}

function readPercent(cell: SheetCell): number | undefined {
  const [, percent] = /^(.*)%$/s.exec(cellText(cell)) ?? [];
  return percent === undefined ? undefined : readDecimal(withoutSpaces(percent));
}

const notBegun =
  /^(not started|not begun|to do|todo|planned|open|ikke startet|ikke påbegynt|ikkje starta|ikkje påbegynt|planlagt|ej påbörjad|inte påbörjad|ej startad|planerad|ikke startet|ikke påbegyndt|planlagt)$/i;

/** Returns the share from 0 to 1 that a status says: a share itself, all of it or nothing; undefined for what is under way. */
export function readStatus(cell: SheetCell): number | undefined {
  return notBegun.test(cellText(cell)) ? 0 : readShare(cell);
}

const rungs: readonly RegExp[] = [
  /^(very low|svært lav|svært låg|mycket låg|meget lav|veldig lav)$/i,
  /^(low|lav|låg|liten|lille)$/i,
  /^(medium|moderate|middels|moderat|medel|middel|mellem)$/i,
  /^(high|høy|høg|hög|høj|stor)$/i,
  /^(very high|svært høy|svært høg|mycket hög|meget høj|veldig høy|svært stor)$/i,
];

/** Returns the rating from 1 to 5 that a cell says, as a number or from very low to very high. */
export function readRating(cell: SheetCell): number | undefined {
  const text = cellText(cell);
  const digit = /^([1-5])(?:\D|$)/.exec(text)?.[1];
  if (digit !== undefined) return Number(digit);
  const rung = rungs.findIndex((words) => words.test(text));
  return rung < 0 ? undefined : rung + 1;
}
