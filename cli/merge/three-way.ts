import { diff3Merge } from 'node-diff3';
import { unitsOf } from './units.ts';

/** Two changes of one text brought together. */
export interface Merged {
  readonly text: string;
  /** How many places both changed in different ways; they stand in the text between the marks that git uses. */
  readonly conflicts: number;
}

/** What stands at one place in our text, in the one before and in theirs, in pieces. */
interface Place<T = string> {
  readonly a: readonly T[];
  readonly o: readonly T[];
  readonly b: readonly T[];
}

/** Stands between pieces, so that changes of neighbours do not touch. */
const between = Symbol();

/**
 * Brings two changes of a text together: declaration by declaration, and within one line by line. Unlike with git by
 * itself, neighbours may be changed apart from one another, and where both add whole declarations at one place, both
 * are kept.
 */
export function mergeTexts(base: string, ours: string, theirs: string): Merged {
  return mergePlace({ a: unitsOf(ours), o: unitsOf(base), b: unitsOf(theirs) }, neighbours);
}

/** What only one of them changed is settled; the rest is for `resolve`. */
function mergePlace<T>({ a, o, b }: Place<T>, resolve: (place: Place<T>) => Merged): Merged {
  const parts = diff3Merge<T>([...a], [...o], [...b]).map((part) =>
    part.ok ? { text: joined(part.ok), conflicts: 0 } : resolve(part.conflict as Place<T>),
  );
  return {
    text: parts.map(({ text }) => text).join(''),
    conflicts: parts.reduce((sum, { conflicts }) => sum + conflicts, 0),
  };
}

/** Neighbours touch in a comparison, and so seem to be changed by both. */
function neighbours({ a, o, b }: Place): Merged {
  return mergePlace({ a: spread(a), o: spread(o), b: spread(b) }, (place) =>
    resolved({ a: gathered(place.a), o: gathered(place.o), b: gathered(place.b) }),
  );
}

function resolved({ a, o, b }: Place): Merged {
  const isAdded = o.join('').trim() === '' && isWhole(a.join('')) && isWhole(b.join(''));
  if (isAdded) return { text: [...a, ...b].join(''), conflicts: 0 };
  const lines = { a: linesOf(a), o: linesOf(o), b: linesOf(b) };
  return mergePlace({ a: spread(lines.a), o: spread(lines.o), b: spread(lines.b) }, marked);
}

function marked({ a, b }: Place<string | symbol>): Merged {
  return { text: `<<<<<<< ours\n${joined(a)}=======\n${joined(b)}>>>>>>> theirs\n`, conflicts: 1 };
}

/** Declarations begin with a word and close what they open. */
function isWhole(text: string): boolean {
  const bare = text.replace(/"(?:\\.|[^"\\])*"|\/\/.*/g, '');
  const depth = [...bare].reduce((sum, sign) => sum + Number(sign === '{') - Number(sign === '}'), 0);
  return depth === 0 && /^\s*\p{Letter}[^{}]*\{/u.test(bare);
}

function spread(pieces: readonly string[]): (string | symbol)[] {
  return pieces.flatMap((piece) => [between, piece]);
}

function gathered(pieces: readonly unknown[]): string[] {
  return pieces.filter((piece): piece is string => typeof piece === 'string');
}

function joined(pieces: readonly unknown[]): string {
  return gathered(pieces).join('');
}

function linesOf(units: readonly string[]): string[] {
  return units.join('').match(/.*\n|.+$/g) ?? [];
}
