import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../language/import/csv.ts';
import { type Imported, Unreadable } from '../../../language/import/imported.ts';
import { problemsOf } from './imported-text.ts';

test.each([
  'Task;Owner;Notes;Duration;Predecessors;Phase;Start',
  'Name;Title;Owner;Carried out by;Notes;Start;Finish;Effort;After;How often;Actual start;Agreed finish',
])('whatever the cells below %s say, the plan that comes out has no errors', async (head) => {
  const width = head.split(';').length;
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '"',
      '\\',
      '"""',
      '} plan X {',
      '// x',
      '/*',
      '2026-02-30',
      '1FS',
      '=1+1',
      '\u2028',
      '40%',
      'A 0.5%; "B, C" 140%',
      'Every week (2026-03 – 2026-01)',
      '2026-03-02',
      'plan',
    ),
  );
  const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (texts) => {
      const quoted = texts
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
        .join('\n');
      const text = `${head}\n${quoted}\n"Last"${';'.repeat(width - 1)}\n`;
      const imported = await readCsv(new TextEncoder().encode(text), {
        locale: 'nb',
        title: 'Plan',
      }).catch((error: Error) => error);
      if (imported instanceof Unreadable) return;
      expect(await problemsOf(imported as Imported)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
