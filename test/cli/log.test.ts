import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { varde } from './command.ts';
import { repositoryWith } from './versions/repository.ts';

const plan = (
  length: string,
  cost: string,
  risk: string,
) => `plan P "Nattilsyn" { locale nb calendar NO starts 2026-01-05 }
activity Buy "Anskaffelse" { takes ${length} }
cost Licence "Lisens" { amount ${cost} }
risk Net "Nett" { likelihood ${risk} impact 4 }
`;

async function history() {
  const { folder, commit } = await repositoryWith({ 'notes.txt': 'Nothing yet' });
  commit({ 'planer/plan.varde': plan('5d', '100_000 NOK', '2') }, 'Første utkast');
  commit({ 'notes.txt': 'Something' }, 'No plan in this');
  commit({ 'planer/plan.varde': plan('8d', '150_000 NOK', '4') }, 'Lengre anskaffelse, "dyrere"');
  return folder;
}

test('the versions of a plan in a table, in the reader’s language', async () => {
  const folder = await history();
  const { code, stdout, stderr } = await varde(folder, 'log', 'planer/plan.varde', '--locale', 'nb');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [head, first, second, ...rest] = stdout.split('\n');
  expect(head).toMatch(/^Når +Slutter +Kostnad +Åpne risikoer +Dekning +Hva$/);
  expect(first).toMatch(/9\. januar 2026 +100 000 NOK +1 \(0 røde\) +– +Første utkast$/);
  expect(second).toMatch(/14\. januar 2026 +150 000 NOK +1 \(1 rød\) +– +Lengre anskaffelse, "dyrere"$/);
  expect(rest).toEqual(['']);
  const { stdout: swedish } = await varde(folder, 'log', 'planer/plan.varde', '--locale', 'sv');
  expect(swedish).toMatch(/^När +Slutar +Kostnad +Öppna risker +Täckning +Vad\n.* 9 januari 2026 /);
});

test('as CSV, and as JSON from a folder below', async () => {
  const folder = await history();
  const { stdout: rows } = await varde(folder, 'log', 'planer/plan.varde', '--format', 'csv');
  expect(rows.split('\r\n')[0]).toBe('commit,when,finish,openRisks,redRisks,covered,ofAll,NOK,subject');
  expect(rows).toContain(',2026-01-14,1,1,,,150000,"Lengre anskaffelse, ""dyrere"""\r\n');
  const { stdout } = await varde(join(folder, 'planer'), 'log', 'plan.varde', '--format', 'json');
  expect(JSON.parse(stdout).map(({ finish }: { finish: string }) => finish)).toEqual([
    '2026-01-09',
    '2026-01-14',
  ]);
});

test('as a chart of how the end has moved', async () => {
  const folder = await history();
  await varde(folder, 'log', 'planer/plan.varde', '--format', 'svg', '--out', 'log.svg');
  const svg = readFileSync(join(folder, 'log.svg'), 'utf8');
  expect(svg).toContain('Nattilsyn');
  expect(svg).toContain('<path');
});

test('a plan that never had dates has no chart', async () => {
  const { folder, commit } = await repositoryWith({ 'notes.txt': 'Nothing yet' });
  commit({ 'plan.varde': 'plan P "Later"\n' }, 'An idea');
  const { code, stderr } = await varde(folder, 'log', 'plan.varde', '--format', 'svg');
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'varde: There is nothing to draw in the plan yet.\n' });
});

test('only so many versions as are asked for', async () => {
  const { stdout } = await varde(
    await history(),
    'log',
    'planer/plan.varde',
    '--limit',
    '1',
    '--format',
    'json',
  );
  expect(JSON.parse(stdout)).toHaveLength(1);
});

test('a file that no commit has is misuse', async () => {
  const { code, stderr } = await varde(await history(), 'log', 'other.varde');
  expect(code).toBe(2);
  expect(stderr).toContain('No commit has a plan in “other.varde”.');
});
