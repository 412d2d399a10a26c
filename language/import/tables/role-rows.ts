import type { Column } from '../../locale/table-words.ts';
import type { Id } from '../../plan/element.ts';
import type { Role } from '../../plan/people.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { SheetRows } from './cell.ts';
import { given, OwnRowValues } from './own-row-values.ts';
import { ownRows } from './own-sheet.ts';
import { readCapacity } from './read-numbers.ts';

const columns: readonly Column[] = [
  'name',
  'title',
  'within',
  'heldBy',
  'mandate',
  'duties',
  'reportsTo',
  'capacity',
  'sitsIn',
  'notes',
];

/** Drafts the roles that sheets of ours list, so that who does the work is known by them. */
export function readRoles(sheets: readonly SheetRows[], draft: PlanDraft, losses: Losses): void {
  const rows = ownRows(sheets, 'role', columns, losses)
    .map((row) => new OwnRowValues(row, losses))
    .filter(({ title }) => title !== '');
  const ids = new Map(rows.map(({ title }) => [title, draft.role(title)]));
  for (const row of rows) draft.role(row.title, roleOf(row, ids));
}

function roleOf(row: OwnRowValues, ids: ReadonlyMap<string, Id>): Partial<Role> {
  return {
    ...given({
      heldBy: row.text('heldBy'),
      mandate: row.text('mandate'),
      partOf: row.named('within', ids),
      reportsTo: row.named('reportsTo', ids),
      capacity: row.read('capacity', readCapacity),
      sitsIn: row.word('sitsIn', ['project', 'line']),
    }),
    duties: row.texts('duties'),
    notes: row.texts('notes'),
  };
}
