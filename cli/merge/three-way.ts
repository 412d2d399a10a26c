import { diff3Merge } from 'node-diff3';
import { linesOf, unitsOf } from './units.ts';

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

/** Comparing with what stands between takes the square of the number of pieces. */
const mostSpread = 300;

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
  return together(
    diff3Merge<T>([...a], [...o], [...b]).map((part) =>
      part.ok ? { text: joined(part.ok), conflicts: 0 } : resolve(part.conflict as Place<T>),
    ),
  );
}

function together(parts: readonly Merged[]): Merged {
  return {
    text: parts.map(({ text }) => text).join(''),
    conflicts: parts.reduce((sum, { conflicts }) => sum + conflicts, 0),
  };
}

/** Neighbours touch in a comparison, and so seem to be changed by both. */
function neighbours({ a, o, b }: Place): Merged {
  if (a.length === o.length && b.length === o.length) return oneByOne({ a, o, b });
  if (o.length > mostSpread) return marked({ a, o, b });
  return mergePlace({ a: spread(a), o: spread(o), b: spread(b) }, (place) =>
    resolved({ a: gathered(place.a), o: gathered(place.o), b: gathered(place.b) }),
  );
}

/** Where nothing was added or taken away, each piece is what became of the one before at its place. */
function oneByOne({ a, o, b }: Place): Merged {
  const merged = o.map((before, at): Merged => {
    const [ours, theirs] = [a[at] as string, b[at] as string];
    if (ours === before || ours === theirs) return { text: theirs, conflicts: 0 };
    if (theirs === before) return { text: ours, conflicts: 0 };
    return resolved({ a: [ours], o: [before], b: [theirs] });
  });
  return together(merged);
}

function resolved({ a, o, b }: Place): Merged {
  const isAdded = o.join('').trim() === '' && isWhole(a.join('')) && isWhole(b.join(''));
  if (isAdded) return { text: [...a, ...b].join(''), conflicts: 0 };
  const inLines = (units: readonly string[]) => spread(linesOf(units.join('')));
  return mergePlace({ a: inLines(a), o: inLines(o), b: inLines(b) }, marked);
}

function marked({ a, b }: Place<string | symbol>): Merged {
  return { text: `<<<<<<< ours\n${lines(a)}=======\n${lines(b)}>>>>>>> theirs\n`, conflicts: 1 };
}

/** The last line of a file may have no end. */
function lines(pieces: readonly (string | symbol)[]): string {
  const text = joined(pieces);
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
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
