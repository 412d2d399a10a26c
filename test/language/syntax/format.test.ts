import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../language/syntax/format/edit.ts';
import { Formatter } from '../../../language/syntax/format/formatter.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';

const formatter = new Formatter(createVardeServices(EmptyFileSystem).parser);

function formatted(text: string): string {
  return applyEdits(text, formatter.format(text).edits);
}

describe('lines', () => {
  test('are indented by two spaces for each block', () => {
    expect(formatted('phase A {\nactivity B\n{\n\t\ttakes 2d\n    }\n        }\n')).toBe(
      'phase A {\n  activity B {\n    takes 2d\n  }\n}\n',
    );
  });

  test('keep one blank line between them, and none at the edges of a block or file', () => {
    expect(formatted('\n\nrole A {\n\n  held by "x"\n\n\n  capacity 50%\n\n}\n\n\nrole B\n\n')).toBe(
      'role A {\n  held by "x"\n\n  capacity 50%\n}\n\nrole B\n',
    );
  });

  test('end as the first one does, and the last one ends, too', () => {
    expect(formatted('role A\r\nrole  B\nrole C')).toBe('role A\r\nrole B\r\nrole C\r\n');
    expect(formatted('role A')).toBe('role A\n');
  });

  test.each([
    ['\r/** A\n * B */\nrole A\n', '/** A\n * B */\nrole A\n'],
    ['role\rA\nrole B\r', 'role A\nrole B\n'],
    ['role\nA\r/* B\n*/\nrole B\n', 'role A\r/* B\n */\rrole B\r'],
  ])('that end in several ways, %j, end in one of them for good', (mixed, expected) => {
    expect(formatted(mixed)).toBe(expected);
    expect(formatted(expected)).toBe(expected);
  });

  test('stand behind the byte order mark of a file that has one', () => {
    expect(formatted('\ufeff \n // B \nrole  A // C\n')).toBe('\ufeff// B\nrole A  // C\n');
    expect(formatted('\ufeff \n')).toBe('\ufeff');
  });

  test('are none where there is nothing', () => {
    expect(formatted(' \n\n')).toBe('');
  });
});

describe('between words', () => {
  test.each([
    ['role   A  "x"#a   #b', 'role A "x" #a #b'],
    [
      'activity A { takes\t2d  after   B+3d , C-2d   elapsed }',
      'activity A { takes 2d  after B + 3d, C - 2d elapsed }',
    ],
    [
      'calendar A { week mon .. fri , sun closed 2026-07-06..2026-07-31 }',
      'calendar A { week mon..fri, sun  closed 2026-07-06 .. 2026-07-31 }',
    ],
    ['indicator A { values 2026-01 : 4.1,2026-02:-3 }', 'indicator A { values 2026-01: 4.1, 2026-02: -3 }'],
    ['goal A { baseline - 3 on 2026-01 }', 'goal A { baseline -3 on 2026-01 }'],
    ['role A { covers sip . Needs .Written }', 'role A { covers sip.Needs.Written }'],
    ['process P { A->B"ja"->C }', 'process P { A -> B "ja" -> C }'],
    ['risk A { likelihood 4->2 }', 'risk A { likelihood 4 -> 2 }'],
    ['cost A { amount 1 200 000 NOK }', 'cost A { amount 1 200 000 NOK }'],
    ['role A{}', 'role A {}'],
  ])('%s', (text, expected) => {
    expect(formatted(text)).toBe(`${expected}\n`);
  });

  test('what texts hold stays as it is', () => {
    const text = 'report A {\n  text """\n\n   a   b  \n\t c """\n}\n';
    expect(formatted(text.replace('  text', 'text'))).toBe(text);
  });
});

describe('several on one line', () => {
  test('stay there, two spaces apart', () => {
    expect(formatted('decision A {\n  by B on 2026-04-20\n}\nstakeholder C { size 3 part of D }\n')).toBe(
      'decision A {\n  by B  on 2026-04-20\n}\nstakeholder C { size 3  part of D }\n',
    );
  });

  test('get a line each where one is too short', () => {
    const [cause, consequence] = [`cause "${'a'.repeat(40)}"`, `consequence "${'b'.repeat(40)}"`];
    expect(formatted(`risk A {\n  ${cause}  ${consequence}\n}\n`)).toBe(
      `risk A {\n  ${cause}\n  ${consequence}\n}\n`,
    );
  });

  test('leave the line of a block that is too long for it', () => {
    const title = `"${'a'.repeat(60)}"`;
    expect(formatted(`cost A ${title} { amount 3 NOK on 2026-12  for B, C  by Treasurer }`)).toBe(
      `cost A ${title} {\n  amount 3 NOK on 2026-12  for B, C  by Treasurer\n}\n`,
    );
  });

  test('get a line each where one of them is a block of several lines', () => {
    expect(formatted('phase A { takes 2d activity B {\n takes 1d } }')).toBe(
      'phase A {\n  takes 2d\n  activity B {\n    takes 1d\n  }\n}\n',
    );
  });
});

describe('a list', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => `"${letter.repeat(30)}"`);

  test('that is too long for a line has an item on each', () => {
    expect(formatted(`gate G { criteria ${a}, ${b}, ${c}  on 2026-04-01 }`)).toBe(
      `gate G {\n  criteria ${a},\n    ${b},\n    ${c}\n  on 2026-04-01\n}\n`,
    );
  });

  test('that fits on a line is on one', () => {
    expect(formatted('gate G {\n  criteria "a",\n    "b"\n}\n')).toBe('gate G {\n  criteria "a", "b"\n}\n');
  });

  test('does not break before a name that would be read as a word of the language', () => {
    const names = [
      'Mellomlederne',
      'owner',
      'Tillitsvalgte',
      'Verneombudene',
      'Personvernombudet',
      'by',
      'Pårørende',
    ];
    expect(formatted(`activity A {\n  informs ${names.join(', ')}, Kommunedirektøren\n}\n`)).toBe(
      `activity A {
  informs Mellomlederne, owner,
    Tillitsvalgte,
    Verneombudene,
    Personvernombudet, by,
    Pårørende,
    Kommunedirektøren
}
`,
    );
  });

  test('in a heading is broken in the same way', () => {
    const title = `"${'a'.repeat(70)}"`;
    expect(formatted(`process P {\n  step A ${title} by Kontaktlærer, Leseveileder { takes 2d }\n}\n`)).toBe(
      `process P {\n  step A ${title} by Kontaktlærer,\n    Leseveileder {\n    takes 2d\n  }\n}\n`,
    );
  });
});

describe('a word of the language', () => {
  test('keeps its line where it goes on with the line before', () => {
    const text = 'risk A {\n  response reduce "x"\n    by B\n}\n';
    expect(formatted(text)).toBe(text);
  });

  test('does not come to open a line as the name of a node', () => {
    const text = 'process P { step -> B\n  step B\n}\n';
    expect(formatted(text)).toBe(text);
  });
});

describe('a comment', () => {
  test('on a line of its own is indented with what follows, or with the block that it ends', () => {
    expect(formatted('// a\nrole A {\n// b\nheld by "x"\n      /* c */\n}\n// d')).toBe(
      '// a\nrole A {\n  // b\n  held by "x"\n  /* c */\n}\n// d\n',
    );
  });

  test('behind the last thing stays there', () => {
    expect(formatted('role A // b')).toBe('role A  // b\n');
    expect(formatted('role A {}  /* b */ // c\n')).toBe('role A {} /* b */  // c\n');
  });

  test('behind something stays below its like, at least two spaces away', () => {
    expect(
      formatted(
        'plan A {\n    starts   2026-01-12    // a\n    locale nb              // b\n    due 2026-12-31 // c\n}\n',
      ),
    ).toBe(
      'plan A {\n  starts 2026-01-12      // a\n  locale nb              // b\n  due 2026-12-31  // c\n}\n',
    );
  });

  test('that goes on below stays below', () => {
    expect(formatted('role A {\ncapacity 50%   // a\n               // b\n// c\nheld by "x"\n}\n')).toBe(
      'role A {\n  capacity 50%   // a\n                 // b\n  // c\n  held by "x"\n}\n',
    );
  });

  test('between the items of a list stays with its item', () => {
    expect(formatted('team A {\n members B, // b\n C /* c */, D\n}\n')).toBe(
      'team A {\n  members B,  // b\n    C /* c */,\n    D\n}\n',
    );
  });

  test('of several lines has its stars below each other', () => {
    expect(formatted('phase A {\n      /**\n       * a\n   *   b\n       */\n      activity B\n}\n')).toBe(
      'phase A {\n  /**\n   * a\n   *   b\n   */\n  activity B\n}\n',
    );
  });

  test('without stars is its writer’s own drawing', () => {
    expect(formatted('phase A {\n/* a\n     b\n  c */\nactivity B\n}\n')).toBe(
      'phase A {\n  /* a\n     b\n  c */\n  activity B\n}\n',
    );
  });
});

describe('what cannot be read', () => {
  function parts(text: string): { text: string; unread: [number, number][] } {
    const { unread } = formatter.format(text);
    return { text: formatted(text), unread: unread.map(({ first, last }) => [first, last]) };
  }

  test('stays as it is, with all that is on its lines', () => {
    expect(parts('activity A {\n takes  2d\n   ownr   B   // why\n after   C  due\n}\nrole   B')).toEqual({
      text: 'activity A {\n  takes 2d\n   ownr   B   // why\n after   C  due\n}\nrole B\n',
      unread: [
        [2, 2],
        [3, 3],
      ],
    });
  });

  test('takes its declaration along where it shares a line with the braces', () => {
    expect(parts('role  A\nactivity  B {  ownr  }\nrole  C')).toEqual({
      text: 'role A\nactivity  B {  ownr  }\nrole C\n',
      unread: [[1, 1]],
    });
  });

  test('is everything behind a brace that is not closed', () => {
    expect(parts('role  A\nphase  B {\n activity  C {\n}\nrole  D\n\n\n')).toEqual({
      text: 'role A\nphase  B {\n activity  C {\n}\nrole  D\n\n\n',
      unread: [[1, 4]],
    });
  });

  test('is everything before a brace that closes nothing', () => {
    expect(parts('role  A\n  }\nrole  B')).toEqual({ text: 'role  A\n  }\nrole B\n', unread: [[0, 1]] });
  });

  test('is a text without an end', () => {
    expect(parts('activity A "x\n{\n}\nrole  B')).toEqual({
      text: 'activity A "x\n{\n}\nrole B\n',
      unread: [
        [0, 0],
        [1, 2],
      ],
    });
    expect(parts('role  A "x"\nreport  B { text """x\n\n\n')).toEqual({
      text: 'role A "x"\nreport  B { text """x\n\n\n',
      unread: [[1, 3]],
    });
  });

  test('is a file that is no text', () => {
    expect(parts('role  A\n\0\n')).toEqual({ text: 'role  A\n\0\n', unread: [[0, 2]] });
  });

  test('does not exhaust the formatter', () => {
    const deep = 'phase A {\n'.repeat(5_000) + '}\n'.repeat(5_000);
    expect(parts(deep).text.startsWith('phase A {\n  phase A {\n')).toBe(true);
    expect(parts('{'.repeat(20_000)).text).toBe('{'.repeat(20_000));
    for (const long of ['role R\n', 'role R ']) {
      expect(parts(long.repeat(200_000)).text).toBe('role R\n'.repeat(200_000));
    }
  });
});
