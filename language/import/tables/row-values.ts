import type { ImportColumn } from '../../locale/import-columns.ts';
import { percentOf } from '../../locale/numbers.ts';
import { partiesListed, peopleIn } from '../../locale/party-list.ts';
import { textsListed } from '../../locale/text-list.ts';
import type { Id } from '../../plan/element.ts';
import type { Day, Duration, Money } from '../../plan/literals.ts';
import type { Share } from '../../plan/work.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { cellText, cellTexts, type SheetCell } from './cell.ts';
import { type Row, rowTitle } from './head.ts';
import { readDay, type SlashOrder } from './read-day.ts';
import { readDuration } from './read-duration.ts';
import { isShareOfWeek, readNumber } from './read-numbers.ts';

/** How the cells of a sheet are written. */
export interface SheetStyle {
  readonly order: SlashOrder;
  /** Whether Varde has written the sheet. */
  readonly isOwn: boolean;
}

/** Reads the cells of one row, and notes those that hold something else than their heading says. */
export class RowValues {
  readonly title: string;

  private readonly row: Row;
  private readonly style: SheetStyle;
  private readonly losses: Losses;

  constructor(row: Row, style: SheetStyle, losses: Losses) {
    this.row = row;
    this.style = style;
    this.losses = losses;
    this.title = rowTitle(row);
  }

  text(column: ImportColumn): string | undefined {
    return cellText(this.row.get(column)) || undefined;
  }

  texts(column: ImportColumn): string[] {
    const cell = this.row.get(column);
    return this.style.isOwn ? textsListed(cellText(cell)) : cellTexts(cell);
  }

  day(column: ImportColumn): Day | undefined {
    return this.read(column, (cell) => readDay(cell, this.style.order));
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
    const text = this.text('owner') ?? '';
    const [first, ...others] = this.style.isOwn ? [text] : peopleIn(text);
    for (const other of others) this.losses.add('value', `${this.title}: ${other}`);
    if (first === undefined || first === '') return undefined;
    if (isName(first)) return draft.party(first);
    this.losses.add('value', `${this.title}: ${first}`);
    return undefined;
  }

  money(): Money | undefined {
    const [, digits, currency] =
      /^([\d\s.,\u00a0\u202f-]+?)\s*([A-Z]{3})$/.exec(
        `${this.text('amount') ?? ''} ${this.text('currency') ?? ''}`.trim(),
      ) ?? [];
    const cell = this.row.get('amount');
    const amount = typeof cell === 'number' ? cell : digits === undefined ? undefined : readNumber(digits);
    if (amount !== undefined && amount >= 0 && currency) {
      return { amount: Math.round(amount * 100) / 100, currency };
    }
    return this.read('amount', () => undefined);
  }

  /** The parties that a cell names, each with its share where one stands behind it. */
  shares(column: 'by', draft: PlanDraft): Share[] {
    const shares = new Map<string, Share>();
    for (const { name, share } of partiesListed(this.text(column) ?? '')) {
      if (!isName(name)) {
        if (name.trim() !== '') this.losses.add('value', `${this.title}: ${name.trim()}`);
        continue;
      }
      const isKnown = share === undefined || isShareOfWeek(share);
      if (!isKnown) this.losses.add('value', `${this.title}: ${name} ${percentOf(share)}%`);
      const party = draft.party(name);
      if (!shares.has(party)) {
        shares.set(party, { party, ...(share === undefined || !isKnown ? {} : { share }) });
      }
    }
    return [...shares.values()];
  }
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}
