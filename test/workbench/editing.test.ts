import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { folderWith } from '../cli/command.ts';
import { wholePlan } from '../cli/plans.ts';
import { serve } from '../cli/serve.ts';
import { WorkbenchPage } from './workbench-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

const patient = { timeout: 30_000 };

async function open(files: Readonly<Record<string, string>> = wholePlan) {
  const folder = await folderWith(files);
  const served = await serve(folder);
  const bench = await WorkbenchPage.open(browser, served.editing);
  const stored = (name: string) => readFile(join(folder, name), 'utf8');
  const store = (name: string, text: string) => writeFile(join(folder, name), text);
  return { bench, served, folder, stored, store };
}

test('by keyboard alone: type, see a problem, complete, see the picture change, save', async () => {
  const { bench, stored } = await open();
  await bench.picture.getByText('Pack books').waitFor(patient);
  await expect.poll(() => bench.text.evaluate((text) => text === document.activeElement), patient).toBe(true);
  await expect.poll(() => bench.text.locator('.token-keyword').allTextContents(), patient).toContain('phase');

  await bench.press('Control+End');
  await bench.type('phase Drive "Drive" {\nactivity Load "Load the car" { takes 3d by Nobody');
  await expect.poll(() => bench.problems.textContent(), patient).toContain('Nobody');
  await expect.poll(() => bench.text.locator('.cm-lintRange-error').textContent(), patient).toBe('Nobody');
  await expect.poll(() => bench.status.textContent(), patient).toContain('1 error');

  await bench.press(...Array<string>(6).fill('Backspace'));
  await bench.type('Dri');
  await bench.take('Driver');
  await expect.poll(() => bench.problems.textContent(), patient).not.toContain('Nobody');
  await bench.picture.getByText('Load the car').waitFor(patient);
  expect(await bench.file('plan.varde').textContent()).toContain('●');
  expect(await bench.status.textContent()).toContain('Not saved');
  expect(await stored('plan.varde')).toBe(wholePlan['plan.varde']);

  await bench.press('Control+s');
  await expect.poll(() => bench.status.textContent(), patient).not.toContain('Not saved');
  expect(await bench.file('plan.varde').textContent()).not.toContain('●');
  expect(await stored('plan.varde')).toBe(
    `${wholePlan['plan.varde']}phase Drive "Drive" {\n  activity Load "Load the car" { takes 3d by Driver}\n}`,
  );
  expect([bench.complaints, bench.strangers]).toEqual([[], []]);
}, 120_000);

test('text and picture are in step: the cursor outlines, a click leads to the text, in another file too', async () => {
  const people = wholePlan['people.varde'];
  const { bench } = await open({
    ...wholePlan,
    'people.varde': `${people}phase Rest "Rest" { activity Sleep { takes 1d } }`,
  });
  await bench.picture.getByText('Pack books').waitFor(patient);
  await bench.goAfter('activity Books');
  await expect.poll(() => bench.frame.locator('.outline').isVisible(), patient).toBe(true);
  const outlined = await bench.frame.locator('.outline').boundingBox();
  const bar = await bench.frame.locator('rect[id$="_Books"]').boundingBox();
  expect(Math.abs((outlined?.y ?? 0) - (bar?.y ?? 99))).toBeLessThan(8);

  await bench.picture.getByText('Sleep').click();
  await expect.poll(() => bench.file('people.varde').getAttribute('aria-current'), patient).toBe('true');
  await expect.poll(() => bench.status.textContent(), patient).toMatch(/Line 3, column \d+/);
  await bench.page.keyboard.press('F12');
  await bench.file('plan.varde').click();
  expect(await bench.text.textContent()).toContain('plan Move');
}, 120_000);

describe('a file that changes on the disk', () => {
  test('is followed where it is not being edited, and the cursor stays', async () => {
    const { bench, store } = await open();
    await bench.picture.getByText('Pack books').waitFor(patient);
    const status = () => bench.status.textContent();
    const atStart = await status();
    await bench.goAfter('Pack books');
    await expect.poll(status, patient).not.toBe(atStart);
    const before = await status();
    await store('plan.varde', wholePlan['plan.varde'].replace('It rains', 'It pours'));
    await bench.text.getByText('It pours').waitFor(patient);
    await expect.poll(status, patient).toBe(before);
    expect(await bench.page.getByRole('alert').isVisible()).toBe(false);
    await store('more.varde', 'role Cook');
    await bench.file('more.varde').waitFor(patient);
  }, 120_000);

  test('is told of where it is, and both texts are offered', async () => {
    const { bench, store, stored } = await open();
    await bench.picture.getByText('Pack books').waitFor(patient);
    const typed = async (word: string) => {
      await bench.press('Control+Home');
      await bench.type(`// ${word}\n`);
      await bench.text.getByText(`// ${word}`).waitFor();
    };
    const alert = bench.page.getByRole('alert');
    await typed('mine');
    await store('plan.varde', '// theirs\nplan Other');
    await alert.getByText('plan.varde has changed on the disk').waitFor(patient);
    await bench.press('Control+s');
    await bench.page.waitForTimeout(300);
    expect(await stored('plan.varde')).toBe('// theirs\nplan Other');
    await alert.getByRole('button', { name: 'Keep My Text' }).click();
    await expect.poll(() => stored('plan.varde'), patient).toBe(`// mine\n${wholePlan['plan.varde']}`);
    await alert.waitFor({ state: 'hidden' });

    await typed('again mine');
    await store('plan.varde', '// theirs again\nplan Other');
    await alert.getByRole('button', { name: 'Take What Is on the Disk' }).click(patient);
    await bench.text.getByText('// theirs again').waitFor();
    expect(await bench.text.textContent()).not.toContain('mine');
    expect(await bench.status.textContent()).not.toContain('Not saved');
  }, 120_000);

  test('is told of where it is gone, and can be written anew', async () => {
    const { bench, folder, stored } = await open();
    await bench.picture.getByText('Pack books').waitFor(patient);
    await rm(join(folder, 'plan.varde'));
    const alert = bench.page.getByRole('alert');
    await alert.getByText('plan.varde is gone from the disk').waitFor(patient);
    await alert.getByRole('button', { name: 'Keep My Text' }).click();
    await expect.poll(() => stored('plan.varde').catch(() => ''), patient).toBe(wholePlan['plan.varde']);
  }, 120_000);
});

test('Ctrl+. offers to mend the problem at the cursor, and does it', async () => {
  const { bench } = await open({
    ...wholePlan,
    'plan.varde': wholePlan['plan.varde'].replace('takes 5d after Boxes', 'takes 5d after Boxs'),
  });
  await bench.problems.getByText('Boxs').waitFor(patient);
  await bench.goAfter('after Boxs');
  await bench.press('ArrowLeft', 'Control+.');
  await bench.page.getByRole('dialog').getByRole('button', { name: 'Boxes' }).first().waitFor(patient);
  await bench.press('Enter');
  await expect.poll(() => bench.text.textContent(), patient).toContain('after Boxes by Driver');
  await expect.poll(() => bench.problems.textContent(), patient).not.toContain('Boxs');
  await expect.poll(() => bench.text.evaluate((text) => text === document.activeElement), patient).toBe(true);
}, 120_000);

test('what is offered is done where the text stands by then', async () => {
  const plan = wholePlan['plan.varde'].replace('takes 5d after Boxes', 'takes 5d after Boxs');
  const { bench, store } = await open({ ...wholePlan, 'plan.varde': plan });
  await bench.problems.getByText('Boxs').waitFor(patient);
  await bench.goAfter('after Boxs');
  await bench.press('ArrowLeft', 'Control+.');
  await bench.page.getByRole('dialog').getByRole('button', { name: 'Boxes' }).first().waitFor(patient);
  await store('plan.varde', `// Written meanwhile\n${plan}`);
  await expect.poll(() => bench.text.textContent(), patient).toContain('// Written meanwhile');
  await bench.press('Enter');
  await expect.poll(() => bench.text.textContent(), patient).toContain('takes 5d after Boxes by Driver');
}, 120_000);

test('F2 renames in every file, and Ctrl+S saves them all', async () => {
  const { bench, stored } = await open();
  await bench.picture.getByText('Pack books').waitFor(patient);
  await bench.goAfter('by Driver');
  await bench.press('F2');
  await bench.page.getByLabel('New name').waitFor(patient);
  await bench.type('Chauffeur');
  await bench.press('Enter');
  await expect.poll(() => bench.text.textContent(), patient).toContain('by Chauffeur');
  await expect.poll(() => bench.file('people.varde').textContent(), patient).toContain('●');
  await bench.press('Control+s');
  await expect.poll(() => stored('people.varde'), patient).toContain('role Chauffeur');
  await expect.poll(() => stored('plan.varde'), patient).not.toContain('Driver');
  expect(await stored('plan.varde')).toContain('owner Chauffeur lead Chauffeur');
}, 120_000);

test('a new file is made, and a name that cannot be is refused with a reason', async () => {
  const { bench, stored } = await open();
  await bench.text.waitFor(patient);
  await bench.page.getByRole('button', { name: 'New File…' }).click();
  const refusal = bench.page.getByRole('dialog').getByRole('alert');
  for (const [name, reason] of [
    ['notes.txt', 'ends in “.varde”'],
    ['people.varde', 'There is a file called people.varde already'],
    ['../up.varde', 'stays within the folder'],
    ['nowhere/new.varde', 'There is no such folder'],
  ] as const) {
    await bench.page.getByLabel('Name of the new file').fill(name);
    await bench.press('Enter');
    await refusal.getByText(reason).waitFor(patient);
  }
  await bench.page.getByLabel('Name of the new file').fill('new.varde');
  await bench.press('Enter');
  await expect.poll(() => bench.file('new.varde').getAttribute('aria-current'), patient).toBe('true');
  await bench.type('role Cook');
  await bench.press('Control+s');
  await expect.poll(() => stored('new.varde'), patient).toBe('role Cook');
}, 120_000);

test('line ends and the byte order mark of a file stay as they are', async () => {
  const text = '\uFEFFplan P "P"\r\nrole A\r\n';
  const { bench, stored } = await open({ 'plan.varde': text });
  await bench.text.getByText('role A').waitFor(patient);
  await bench.press('Control+End');
  await bench.type('role B\n');
  await bench.press('Control+s');
  await expect.poll(() => stored('plan.varde'), patient).toBe(`${text}role B\r\n`);
});

test('what is typed outlives the command: with the new address the page goes on', async () => {
  const { bench, served, folder, stored } = await open();
  await bench.picture.getByText('Pack books').waitFor(patient);
  await served.stop();
  const lost = bench.page.getByText('The connection to “varde serve” is lost.').first();
  await lost.waitFor(patient);
  await bench.press('Control+End');
  await bench.type('role Cook\n');
  const { port } = new URL(served.address);
  const again = await serve(folder, '--port', port);
  const secret = new URL(again.editing).hash;
  await bench.page.evaluate((hash) => {
    location.hash = hash;
  }, secret);
  await lost.waitFor({ state: 'hidden', ...patient });
  await bench.press('Control+s');
  await expect.poll(() => stored('plan.varde'), patient).toContain('role Cook');
  await bench.type('activity');
  await expect.poll(() => bench.problems.textContent(), patient).toContain('problem');
}, 120_000);
