import { valueMeaning } from '../../locale/keywords.ts';
import { locales } from '../../locale/locale.ts';
import type { Column } from '../../locale/table-words.ts';
import { textsListed } from '../../locale/text-list.ts';
import type { Id } from '../../plan/element.ts';
import type { Losses } from '../imported.ts';
import { cellText, type SheetCell } from './cell.ts';
import type { OwnRow } from './own-sheet.ts';

/** Reads the cells of a row that Varde has written, and notes what it cannot read. */
export class OwnRowValues {
  readonly title: string;

  private readonly row: OwnRow;
  private readonly losses: Losses;

  constructor(row: OwnRow, losses: Losses) {
    this.row = row;
    this.losses = losses;
    this.title = this.text('title') ?? this.text('name') ?? '';
  }

  text(column: Column): string | undefined {
    return cellText(this.row.get(column)) || undefined;
  }

  texts(column: Column): string[] {
    return textsListed(cellText(this.row.get(column)));
  }

  /** Returns what a reader makes of the cell; nothing for an empty one. */
  read<T>(column: Column, reader: (cell: SheetCell) => T | undefined): T | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = reader(this.row.get(column));
    if (value === undefined) this.losses.add('value', `${this.title}: ${text}`);
    return value;
  }

  /** Returns the element that a cell names by its title. */
  named(column: Column, ids: ReadonlyMap<string, Id>): Id | undefined {
    return this.read(column, (cell) => ids.get(cellText(cell)));
  }

  /** Returns which of the fixed words of the language a cell says, in any of the languages. */
  word<T extends string>(column: Column, words: readonly T[]): T | undefined {
    return this.read(column, (cell) => {
      const said = cellText(cell);
      return words.find((word) => locales.some((locale) => valueMeaning(locale, word) === said));
    });
  }
}

/** Returns the properties that have a value. */
export function given<T extends object>(properties: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const said = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
