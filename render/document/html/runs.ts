import type { Run } from '../../../language/report/document.ts';
import { escaped } from './escaped.ts';

/** Returns text in its styles as HTML. */
export function runsAsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const emphasised = italic ? `<em>${escaped(text)}</em>` : escaped(text);
      return bold ? `<strong>${emphasised}</strong>` : emphasised;
    })
    .join('');
}
