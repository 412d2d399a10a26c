import type { Id } from '../../plan/element.ts';
import type { Link, LinkType } from '../../plan/work.ts';
import { cellText, type SheetCell } from './cell.ts';
import { readDuration } from './read-duration.ts';

/** Also as Swedish and Danish editions of Microsoft Project write them: `A` for the end. */
const types: Readonly<Record<string, LinkType>> = {
  FS: 'finish-start',
  SS: 'start-start',
  FF: 'finish-finish',
  SF: 'start-finish',
  AS: 'finish-start',
  AA: 'finish-finish',
  SA: 'start-finish',
};

/**
 * Returns what a cell waits for: `3`, `3FS+2d`, `3;4SS`, `Map needs + 2 days`. `find` looks up what is called so, and
 * `missed` is told what is not there.
 */
export function readLinks(
  cell: SheetCell,
  find: (text: string) => Id | undefined,
  missed: (text: string) => void,
): Link[] {
  const text = cellText(cell);
  if (text === '') return [];
  const whole = readLink(text, find);
  if (whole) return [whole];
  return text.split(/[;\n]/).flatMap((part) => {
    const one = readLink(part, find);
    return one ? [one] : part.split(',').flatMap((piece) => linkOrMiss(piece));
  });

  function linkOrMiss(piece: string): Link[] {
    const link = readLink(piece, find);
    if (!link && piece.trim() !== '') missed(piece.trim());
    return link ? [link] : [];
  }
}

function readLink(text: string, find: (text: string) => Id | undefined): Link | undefined {
  const trimmed = text.trim();
  const plain = find(trimmed);
  if (plain !== undefined) return { type: 'finish-start', predecessor: plain };
  const [, before = trimmed, sign, length] = /^(.*?)\s*([+\-−–])\s*(\d[^+]*)$/.exec(trimmed) ?? [];
  const lag = length === undefined ? undefined : readDuration(length);
  if (length !== undefined && !lag) return undefined;
  const [, name = before, code] = /^(.*?)\s*(FS|SS|FF|SF|AS|AA|SA)$/i.exec(before) ?? [];
  const predecessor = find(name.trim()) ?? find(before.trim());
  if (predecessor === undefined) return undefined;
  const type = types[code?.toUpperCase() ?? ''] ?? 'finish-start';
  if (!lag || lag.value === 0) return { type, predecessor };
  return { type, predecessor, lag: sign === '+' ? lag : { ...lag, value: -lag.value } };
}
