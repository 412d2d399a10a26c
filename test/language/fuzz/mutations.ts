import fc from 'fast-check';

/** A text, what stands in place of one stretch of it, and what comes of that. */
export interface Mutation {
  readonly before: string;
  readonly after: string;
  /** The stretch that was replaced: up to `end`, as an offset of `before`. */
  readonly start: number;
  readonly end: number;
  readonly removed: string;
  readonly inserted: string;
}

/** What people type, paste and forget, and what nobody would. */
const oddPieces = [
  ...[
    '{',
    '}',
    '{ }',
    '"',
    '"""',
    "'",
    '(',
    ')',
    ',',
    ':',
    '->',
    '-',
    '#',
    '.',
    '..',
    '*',
    '/',
    '//',
    '/*',
    '*/',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    '😀',
    'é',
    'ﬂ',
  ],
  ...[
    'owner',
    'takes 5d',
    'after',
    'plan',
    'activity X {',
    'use "*.varde"',
    'use "../../x.varde"',
    'why """',
  ],
  ...['2026-13-45', '99999999999999999999', '-1', '1e400', '12 %', '100%%', '3 mnd', 'NaN', '0d', '8h 30min'],
  ...['<script>alert(1)</script>', '%%{init: {}}%%', '{{constructor}}', '__proto__', 'toString', '=1+1'],
];

/** One edit of the text: a stretch goes, something odd or something from elsewhere in the text comes, or both. */
export function mutationOf(text: string): fc.Arbitrary<Mutation> {
  const place = fc.nat(text.length);
  const count = fc.oneof(
    { weight: 3, arbitrary: fc.nat(12) },
    { weight: 1, arbitrary: fc.nat(400) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const fromElsewhere = fc.tuple(place, fc.nat(200)).map(([from, length]) => text.slice(from, from + length));
  const inserted = fc.oneof(
    fc.constant(''),
    fc.constantFrom(...oddPieces),
    fc.array(fc.constantFrom(...oddPieces), { maxLength: 5 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fromElsewhere,
  );
  return fc.tuple(place, count, inserted).map(([start, length, piece]) => {
    const end = Math.min(text.length, start + length);
    return {
      [fc.toStringMethod]: () =>
        JSON.stringify({ start, end, piece, around: text.slice(Math.max(0, start - 60), end + 60) }),
      before: text,
      after: text.slice(0, start) + piece + text.slice(end),
      start,
      end,
      removed: text.slice(start, end),
      inserted: piece,
    };
  });
}
