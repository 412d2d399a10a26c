import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../language/import/imported.ts';
import { readTaskJuggler } from '../../../language/import/taskjuggler.ts';
import { isoDay } from '../../../language/locale/dates.ts';
import { weekday } from '../../../language/plan/days.ts';
import { linesOf, problemsOf, textOf } from './imported-text.ts';

const options = { locale: 'en', title: 'Plan' } as const;
const read = (text: string) => readTaskJuggler(new TextEncoder().encode(text), options);

const project = `# A project in plain words
project reading "Lesing på \\"5. trinn\\"" 2026-03-02 +1y {
  timezone "UTC"
  timingresolution 60min
  dailyworkinghours 8
  workinghours mon - fri 9:00 - 17:00
  workinghours sat, sun off
}
leaves holiday "Påske" 2026-04-02 - 2026-04-07
resource staff "Staff" {
  resource kari "Kari" { leaves annual 2026-03-16 - 2026-03-18 }
  resource ola "Ola"
}
task prepare "Prepare" {
  responsible kari
  task needs "Map needs" { length 3d note -8<-
    Ask
    everyone
    ->8-
  }
  task choose "Choose" {
    depends !needs { gaplength 2d }
    effort 10d
    allocate kari, ola
  }
  task wait "Wait" { depends !needs duration 4d }
  task decided "Decided" { depends !choose, !wait milestone }
}
task rollout "Roll out" {
  depends prepare.decided { gapduration 3d }
  task first "First year" { length 2w complete 40 }
  task second "Second year" { start 2026-05-04 length 5d }
  task beside "Beside" { depends !first { onstart } effort 16h allocate ola priority 700 }
}
task open "Opening" { start 2026-06-01 }
task after "After the opening" { depends open length 1d }
task span "Span" { start 2026-06-08 end 2026-06-13 }
taskreport "out" { formats csv columns id, start, end }
`;

test('tasks become phases, work and milestones with the dates of TaskJuggler', async () => {
  const imported = await read(project);
  expect(imported.losses.all()).toEqual([
    ['statement', ['Beside: priority']],
    ['calendarDays', ['Wait']],
  ]);
  expect(await linesOf(imported)).toEqual([
    'phase Prepare 2026-03-02 2026-03-13',
    'activity Prepare.MapNeeds 2026-03-02 2026-03-04',
    'activity Prepare.Choose 2026-03-09 2026-03-13',
    'activity Prepare.Wait 2026-03-05 2026-03-06',
    'milestone Prepare.Decided 2026-03-13 2026-03-13',
    'phase RollOut 2026-03-17 2026-05-08',
    'activity RollOut.FirstYear 2026-03-17 2026-03-30',
    'activity RollOut.SecondYear 2026-05-04 2026-05-08',
    'activity RollOut.Beside 2026-03-17 2026-03-18',
    'milestone Opening 2026-06-01 2026-06-01',
    'activity AfterTheOpening 2026-06-01 2026-06-01',
    'activity Span 2026-06-08 2026-06-12',
  ]);
  const text = await textOf(imported);
  expect(text).toContain('plan LesingPå5Trinn "Lesing på \\"5. trinn\\""');
  expect(text).toContain('closed 2026-04-02 .. 2026-04-06 "Påske"');
  expect(text).toContain('note """');
});

test.each([
  ['', 'It is empty.'],
  ['task a "A"', 'It holds no project of TaskJuggler.'],
  ['project p "P" 2026-03-02 +1y', 'Its project has no tasks.'],
  [`project p "P" 2026-03-02 ${'task a "A" {\n'.repeat(500)}`, 'too deep'],
])('%j is refused', async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
  await expect(read(text)).rejects.toThrow(Unreadable);
});

test('what a plan has no words for is named', async () => {
  const imported = await read(`project p "P" 2026-03-02 +1y { scenario plan "Plan" }
macro x [ y ]
account cost "Cost"
resource r "R" { efficiency 0.5 }
task a "A" { effort 5d allocate r { alternative s } shift s1
  depends nowhere }
task b "B" { effort 2.5d allocate r }
`);
  expect(imported.losses.all()).toEqual([
    ['statement', ['macro', 'account', 'R: efficiency', 'A: shift', 'A: allocate { … }']],
    ['unknownLink', ['A: nowhere']],
    ['partDay', ['B']],
    ['levelling', ['B']],
  ]);
});

/** Projects of tasks that wait for earlier ones, in two phases. */
const projects = fc
  .array(
    fc.record({
      length: fc.constantFrom('length 1d', 'length 4d', 'length 2w', 'length 3d', 'milestone'),
      waits: fc.array(
        fc.record({
          on: fc.nat(8),
          gap: fc.constantFrom('', '{ gaplength 2d }', '{ gapduration 3d }', '{ onstart }'),
        }),
        {
          maxLength: 2,
        },
      ),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((tasks) => {
    const pathOf = (index: number) => `p${index % 2}.t${index}`;
    const written = tasks.map(({ length, waits }, index) => {
      const earlier = [
        ...new Map(waits.filter(({ on }) => on < index).map((wait) => [wait.on, wait])).values(),
      ];
      const depends = earlier.map(({ on, gap }) => `${pathOf(on)} ${gap}`).join(', ');
      const start = depends === '' ? 'start 2026-03-02' : `depends ${depends}`;
      return `  task t${index} "T${index}" {\n    ${start}\n    ${length}\n  }`;
    });
    const phase = (rest: number) => written.filter((_, index) => index % 2 === rest).join('\n');
    const second = written.length > 1 ? `task p1 "Second" {\n${phase(1)}\n}` : '';
    return `project p "P" 2026-03-02 +3y {\n  timezone "UTC"\n  workinghours mon - fri 9:00 - 17:00\n}\nleaves holiday "Easter" 2026-04-02 - 2026-04-07\ntask p0 "First" {\n${phase(0)}\n}\n${second}\n`;
  });

describe.skipIf(spawnSync('tj3', ['--version']).status !== 0)('beside TaskJuggler itself', () => {
  test('the example has the same dates', async () => {
    expect(await datesInTaskJuggler(project)).toMatchObject(await datesHere(project));
  });

  test('any plain project has the same dates', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(projects, async (text) => {
        const here = await datesHere(text);
        expect(await datesInTaskJuggler(text)).toMatchObject(here);
      }),
      { numRuns: 5 },
    );
  });
});

test('whatever the texts say, the plan that comes out has no errors', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('}', '"', '//', '$x'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (titles) => {
      const tasks = titles.map(
        (title, index) =>
          `task t${index} "${title.replace(/["\\]/g, '')}" { length 2d note '${title.replace(/['\\]/g, '')}' }`,
      );
      const imported = await read(`project p "P" 2026-03-02 +1y\n${tasks.join('\n')}\n`);
      expect(await problemsOf(imported)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

/** The first and last day of each activity, by its title. */
async function datesHere(text: string): Promise<Record<string, string>> {
  const imported = await read(text);
  const titles = new Map(imported.plan.elements.map(({ id, title }) => [id, title]));
  const lines = (await linesOf(imported)).map((line) => line.split(' '));
  return Object.fromEntries(
    lines
      .filter(([kind]) => kind === 'activity')
      .map(([, id = '', first, last]) => [titles.get(id), `${first} ${last}`]),
  );
}

async function datesInTaskJuggler(text: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'varde-tj-'));
  try {
    const report = `taskreport "dates" { formats csv columns name, start, end  timeformat "%Y-%m-%d %H:%M" hidetask ~isleaf() }`;
    await writeFile(join(folder, 'p.tjp'), `${text.replace(/^taskreport.*$/m, '')}\n${report}\n`);
    const run = spawnSync('tj3', ['--silent', 'p.tjp'], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    const rows = (await readFile(join(folder, 'dates.csv'), 'utf8')).trim().split('\n').slice(1);
    return Object.fromEntries(
      rows.map((row) => {
        const [name = '', start = '', end = ''] = row.replaceAll('"', '').split(';');
        return [name.trim(), `${firstDay(start)} ${lastDay(end)}`];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** TaskJuggler begins what waits at the moment of the end before it: the work itself begins on the next working day. */
function firstDay(start: string): string {
  let day = Date.parse(start.slice(0, 10)) / 86_400_000 + (start.slice(11) >= '17:00' ? 1 : 0);
  while (!isOpen(day)) day++;
  return isoDay(day);
}

/** What ends at midnight, or on a day off, has ended on the working day before. */
function lastDay(end: string): string {
  let day = Date.parse(end.slice(0, 10)) / 86_400_000 - (end.slice(11) <= '09:00' ? 1 : 0);
  while (!isOpen(day)) day--;
  return isoDay(day);
}

/** Monday to Friday, but for the holidays that every project here has. */
function isOpen(day: number): boolean {
  const iso = isoDay(day);
  return weekday(day) < 5 && (iso < '2026-04-02' || iso > '2026-04-06');
}
