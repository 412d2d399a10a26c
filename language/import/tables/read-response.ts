import { locales } from '../../locale/locale.ts';
import { wordsOf } from '../../locale/words.ts';
import type { Response } from '../../plan/uncertainty.ts';

const kinds = new Map(
  locales.flatMap((locale) =>
    Object.entries(wordsOf(locale).forces.responses).map(
      ([kind, word]) => [word.toLowerCase(), kind as Response['kind']] as const,
    ),
  ),
);

/** Returns the response that a text tells, of which the kind may stand in front: `Accept`, `Reduce: talks`; else it reduces. */
export function readResponse(text: string): Response {
  const [, word = '', rest] = /^([^:]+)(?::\s*(.+))?$/s.exec(text) ?? [];
  const kind = kinds.get(word.trim().toLowerCase());
  if (!kind) return { kind: 'reduce', text, by: [] };
  return { kind, by: [], ...(rest === undefined ? {} : { text: rest }) };
}
