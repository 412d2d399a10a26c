import type { Column } from '../../locale/table-words.ts';
import { countries } from '../../plan/calendar.ts';
import type { PlanHead } from '../../plan/plan.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { cellText, type SheetCell, type SheetRows } from './cell.ts';
import { given, OwnRowValues } from './own-row-values.ts';
import { ownRows } from './own-sheet.ts';
import { readDay } from './read-day.ts';

const columns: readonly Column[] = [
  'name',
  'title',
  'calendar',
  'start',
  'due',
  'asOf',
  'owner',
  'why',
  'notes',
];

/** Returns the row in which a sheet of ours tells of the whole plan; undefined where none does. */
export function planRow(sheets: readonly SheetRows[], losses: Losses): OwnRowValues | undefined {
  const [row] = ownRows(sheets, 'plan', columns, losses);
  return row && new OwnRowValues(row, losses);
}

/** Returns what the row tells; its owner is a party of the draft. */
export function headOf(row: OwnRowValues, draft: PlanDraft): Partial<PlanHead> {
  const day = (cell: SheetCell) => readDay(cell, 'day-first');
  const owner = row.text('owner');
  return {
    ...given({
      calendar: row.read('calendar', (cell) => {
        const country = countries.find((code) => code === cellText(cell));
        return country && { country };
      }),
      starts: row.read('start', day),
      due: row.read('due', day),
      asOf: row.read('asOf', day),
      owner: owner === undefined ? undefined : draft.party(owner),
      why: row.text('why'),
    }),
    notes: row.texts('notes'),
  };
}
