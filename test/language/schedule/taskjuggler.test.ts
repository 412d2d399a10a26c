import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day } from '../build-plan.ts';
import { iso, of, planFrom, timed } from './plans.ts';

const networks = 300;
const isInstalled = spawnSync('tj3', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'varde-tj3-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Task {
  readonly length: number;
  readonly links: readonly { readonly to: number; readonly onStart: boolean; readonly lag: number }[];
}

const link = fc.record({ to: fc.nat(), onStart: fc.boolean(), lag: fc.nat(4) });
const network = fc.array(
  fc.record({ length: fc.integer({ min: 1, max: 8 }), links: fc.array(link, { maxLength: 3 }) }),
  { minLength: 2, maxLength: 12 },
);

describe.skipIf(!isInstalled)('TaskJuggler (skipped where tj3 is not installed)', () => {
  it(`has the same dates for ${networks} random networks`, { timeout: 300_000 }, () => {
    const drawn = fc.sample(network, { numRuns: networks, seed: 1 }).map(acyclic);
    const theirs = scheduleWithTaskJuggler(drawn);
    const ours = scheduleHere(drawn);
    expect(theirs.size).toBe(drawn.flat().length);
    expect(ours).toEqual(theirs);
  });
});

/** Links lead from earlier in the list to later, at most one between two tasks. */
function acyclic(tasks: readonly Task[]): Task[] {
  return tasks.map(({ length, links }, at) => {
    const before = new Map(at === 0 ? [] : links.map((one) => [one.to % at, { ...one, to: one.to % at }]));
    return { length, links: [...before.values()] };
  });
}

function scheduleHere(drawn: readonly (readonly Task[])[]): Map<string, string> {
  const days = (value: number) => ({ value, unit: 'd', elapsed: false }) as const;
  const works = drawn.flatMap((tasks, net) =>
    tasks.map(({ length, links }, at) =>
      timed(activity(`n${net}t${at}`, ''), {
        takes: days(length),
        waitsFor: links.map(({ to, onStart, lag }) => ({
          type: onStart ? 'start-start' : 'finish-start',
          predecessor: `n${net}t${to}`,
          lag: days(lag),
        })),
      }),
    ),
  );
  const schedule = schedulePlan(planFrom({ starts: day('2026-03-02') }, works));
  return new Map(
    works.map(({ id }) => {
      const { start, finish } = of(schedule, id);
      return [id, `${iso(start)} ${iso(finish)}`];
    }),
  );
}

function scheduleWithTaskJuggler(drawn: readonly (readonly Task[])[]): Map<string, string> {
  const tasks = drawn.flatMap((one, net) =>
    one.map(({ length, links }, at) => {
      const depends = links.map(
        ({ to, onStart, lag }) =>
          `n${net}t${to} { ${onStart ? 'onstart' : 'onend'}${lag > 0 ? ` gaplength ${lag}d` : ''} }`,
      );
      return `task n${net}t${at} "x" { length ${length}d ${depends.length > 0 ? `depends ${depends.join(', ')}` : ''} }`;
    }),
  );
  writeFileSync(
    join(folder, 'plan.tjp'),
    `project p "p" 2026-03-02 +2y {
  timezone "UTC"
  workinghours mon - fri 9:00 - 17:00
  workinghours sat, sun off
}
${tasks.join('\n')}
taskreport "out" { formats csv columns id, start, end timeformat "%Y-%m-%d %H:%M" }
`,
  );
  const { status, stderr } = spawnSync('tj3', ['--silent', 'plan.tjp'], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const rows = readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [id = '', start = '', end = ''] = row.split(';').map((cell) => cell.replaceAll('"', ''));
      return [id, `${startDay(start)} ${end.slice(0, 10)}`];
    }),
  );
}

/** To TaskJuggler, 17:00 of one day is the same moment as 09:00 of the next working day. */
function startDay(moment: string): string {
  const date = day(moment.slice(0, 10));
  if (!moment.endsWith('17:00')) return iso(date);
  const next = date + 1;
  const weekday = (next + 3) % 7;
  return iso(weekday < 5 ? next : next + 7 - weekday);
}
