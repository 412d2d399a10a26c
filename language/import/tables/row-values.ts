import type { ImportColumn } from '../../locale/import-columns.ts';
import type { Id } from '../../plan/element.ts';
import type { Day, Duration, Money } from '../../plan/literals.ts';
import type { Share } from '../../plan/work.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { cellText, cellTexts, type SheetCell } from './cell.ts';
import type { Row } from './head.ts';
import { readDay, type SlashOrder } from './read-day.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-numbers.ts';

/** Reads the cells of one row, and notes those that hold something else than their heading says. */
export class RowValues {
  readonly title: string;

  private readonly row: Row;
  private readonly order: SlashOrder;
  private readonly losses: Losses;

  constructor(row: Row, order: SlashOrder, losses: Losses) {
    this.row = row;
    this.order = order;
    this.losses = losses;
    this.title = this.text('title') ?? '';
  }

  text(column: ImportColumn): string | undefined {
    return cellText(this.row.get(column)) || undefined;
  }

  texts(column: ImportColumn): string[] {
    return cellTexts(this.row.get(column));
  }

  day(column: ImportColumn): Day | undefined {
    return this.read(column, (cell) => readDay(cell, this.order));
  }

  duration(column: 'takes' | 'effort'): Duration | undefined {
    return this.read(column, (cell) => readDuration(cell, column === 'effort' ? 'h' : 'd'));
  }

  /** Returns what a reader makes of the cell; nothing for an empty one. */
  read<T>(column: ImportColumn, reader: (cell: SheetCell) => T | undefined): T | undefined {
    const cell = this.row.get(column);
    const text = cellText(cell);
    if (text === '') return undefined;
    const value = reader(cell);
    if (value === undefined) this.losses.add('value', `${this.title}: ${text}`);
    return value;
  }

  /** Returns the one who answers for the row; nobody for a question mark. */
  owner(draft: PlanDraft): Id | undefined {
    const [first, ...others] = peopleIn(this.text('owner') ?? '');
    for (const other of others) this.losses.add('value', `${this.title}: ${other}`);
    if (first === undefined || first === '') return undefined;
    if (isName(first)) return draft.role(first);
    this.losses.add('value', `${this.title}: ${first}`);
    return undefined;
  }

  money(): Money | undefined {
    const [, digits, currency] =
      /^([\d\s.,\u00a0\u202f-]+?)\s*([A-Z]{3})$/.exec(
        `${this.text('amount') ?? ''} ${this.text('currency') ?? ''}`.trim(),
      ) ?? [];
    const amount = digits === undefined ? undefined : readNumber(digits);
    if (amount !== undefined && amount >= 0 && currency) return { amount, currency };
    return this.read('amount', () => undefined);
  }

  /** The parties that a cell names, each with its share where one stands behind it: `Kari [50%]`. */
  shares(column: 'by', draft: PlanDraft): Share[] {
    const shares = new Map<string, Share>();
    for (const text of this.texts(column)
      .flatMap((one) => one.split(','))
      .flatMap(peopleIn)) {
      const [, name = text, percent] = /^(.*?)\s*[[(]?\s*(\d+(?:[.,]\d+)?)\s*%\s*[\])]?$/.exec(text) ?? [];
      if (!isName(name)) {
        if (name.trim() !== '') this.losses.add('value', `${this.title}: ${name.trim()}`);
        continue;
      }
      const party = draft.role(name);
      const share = percent === undefined ? undefined : Number(percent.replace(',', '.')) / 100;
      if (!shares.has(party))
        shares.set(party, { party, ...(share === undefined || share <= 0 ? {} : { share }) });
    }
    return [...shares.values()];
  }
}

/** First and last names with a slash between are several people; `IT/drift` is one department. */
function peopleIn(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [text.trim()];
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}
