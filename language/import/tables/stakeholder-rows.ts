import type { Column } from '../../locale/table-words.ts';
import type { Id } from '../../plan/element.ts';
import { attitudes, levels, type Stakeholder } from '../../plan/people.ts';
import { newStakeholder } from '../draft.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { SheetRows } from './cell.ts';
import { given, OwnRowValues } from './own-row-values.ts';
import { ownRows } from './own-sheet.ts';
import { readNumber } from './read-numbers.ts';

const columns: readonly Column[] = [
  'name',
  'title',
  'within',
  'influence',
  'interest',
  'attitude',
  'neededAttitude',
  'size',
  'concern',
  'needs',
  'notes',
];

/** Returns the stakeholders that sheets of ours list. */
export function readStakeholders(
  sheets: readonly SheetRows[],
  draft: PlanDraft,
  losses: Losses,
): Stakeholder[] {
  const rows = ownRows(sheets, 'stakeholder', columns, losses)
    .map((row) => new OwnRowValues(row, losses))
    .filter(({ title }) => title !== '');
  const placed = rows.map((row) => ({
    row,
    stakeholder: newStakeholder(draft.place(row.title, 'Stakeholder')),
  }));
  const ids = new Map(placed.map(({ row, stakeholder }) => [row.title, stakeholder.id]));
  for (const [title, id] of ids) draft.know(title, id);
  return placed.map(({ row, stakeholder }) => ({ ...stakeholder, ...valuesIn(row, ids) }));
}

function valuesIn(row: OwnRowValues, ids: ReadonlyMap<string, Id>): Partial<Stakeholder> {
  const today = row.word('attitude', attitudes);
  const needed = row.word('neededAttitude', attitudes);
  return {
    ...given({
      partOf: row.named('within', ids),
      influence: row.word('influence', levels),
      interest: row.word('interest', levels),
      attitude: today && { today, ...given({ needed }) },
      size: row.read('size', readNumber),
      concern: row.text('concern'),
    }),
    needs: row.texts('needs'),
    notes: row.texts('notes'),
  };
}
