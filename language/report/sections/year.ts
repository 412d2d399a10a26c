import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import type { Block } from '../document.ts';
import { gathered } from '../gathered.ts';
import type { Subject } from '../subject.ts';
import { tableOf } from '../table.ts';

/**
 * What comes back every year: a row for each month, a column for each kind. Its picture has no room on paper for so much
 * text.
 */
export function yearTable({ plan, schedule, words }: Subject): Block[] {
  const { columns, times } = words.wheel;
  const { title, table } = drawDiagram(plan, schedule, 'wheel');
  const months = gathered(
    table.rows.map(({ cells: [month = '', what = '', kind = '', count = '1'] }) => {
      const text = count === '1' ? what : `${what} (${times(Number(count))})`;
      return [month, { kind, text }] as const;
    }),
  );
  const kinds = [...new Set(table.rows.map(({ cells }) => cells[2] ?? ''))];
  return tableOf(
    title,
    [...months],
    [
      { title: columns.month, cell: ([month]) => month },
      ...kinds.map((kind) => ({
        title: kind,
        cell: ([, happenings]: [string, { readonly kind: string; readonly text: string }[]]) =>
          happenings.flatMap((one) => (one.kind === kind ? [one.text] : [])).join('; '),
      })),
    ],
  );
}
