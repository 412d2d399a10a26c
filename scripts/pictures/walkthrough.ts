import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { small } from './small.ts';
import { drag, inStudio, type Studio, type Theme } from './studio.ts';

const size = { width: 1000, height: 500 };

/** Takes the pictures of the walkthrough's steps, as VS Code looks in the theme, into `media/walkthrough`. */
export async function photographWalkthrough(root: string, theme: Theme): Promise<void> {
  const folder = join(root, 'media/walkthrough', theme);
  await mkdir(folder, { recursive: true });
  const look = { name: 'night-watch', theme, size };
  await inStudio(join(root, 'scripts/pictures/plan'), look, async (studio) => {
    const browser = studio.page.context().browser() as Browser;
    await studio.editor.open('plan.varde');
    await studio.editor.command('View: Toggle Primary Side Bar Visibility');
    for (const [step, picture] of Object.entries({ list, problems, diagram, share, start })) {
      await writeFile(join(folder, `${step}.webp`), await small(browser, await picture(studio)));
    }
  });
}

async function list({ page, editor }: Studio): Promise<Buffer> {
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\nTell the relatives');
  await page.keyboard.press('Control+Space');
  await editor.suggestion('activity').waitFor();
  const { y, height } = await boxOf(page.locator('.suggest-widget'));
  const picture = await page.screenshot({ clip: { x: 0, y: y - 20, width: 640, height: height + 60 } });
  await page.keyboard.press('Escape');
  await editor.command('File: Revert File');
  return picture;
}

async function problems({ page, editor }: Studio): Promise<Buffer> {
  await editor.select('to Head');
  await page.keyboard.press('Delete');
  await editor.replace('is evaluation', 'is meeting');
  await editor.replace('by Nurse 10%', 'by Nurs 10%');
  await editor.command('Problems: Focus on Problems View');
  for (const text of ['Nurs', 'evaluates', 'takes over']) await editor.problem(text).waitFor();
  await editor.problem('Nurs').click();
  await editor.clear();
  const { y, height } = await boxOf(page.locator('.part.panel'));
  const picture = await page.screenshot({ clip: { x: 0, y: y - 138, width: 1000, height: height + 138 } });
  await editor.command('View: Toggle Panel Visibility');
  await editor.command('File: Revert File');
  return picture;
}

async function diagram({ page, editor, preview }: Studio): Promise<Buffer> {
  await editor.command('Varde: Open Preview to the Side');
  await preview.text('Talk with every shift').waitFor();
  await drag(page, 500, 380);
  await editor.select('phase Try');
  await page.keyboard.press('ArrowLeft');
  await preview.button(/^Fit/).click();
  await editor.toText();
  return page.locator('.part.editor').screenshot();
}

async function start({ page, editor }: Studio): Promise<Buffer> {
  await editor.command('Varde: New Plan…');
  await editor.answer('What is the plan called?', 'Digital night watch');
  await editor.pick('Which language is it written in?', 'English');
  await editor.pick('Whose working days', 'Norway');
  await editor.question.getByPlaceholder('Which methods').waitFor();
  await editor.question.getByText('Planning and realising').click();
  return question({ page, editor });
}

async function share({ page, editor }: Studio): Promise<Buffer> {
  await editor.command('Varde: Export Report…');
  await editor.pick('Which report?', 'Status');
  await editor.question.getByPlaceholder('As what?').waitFor();
  const picture = await question({ page, editor });
  await page.keyboard.press('Escape');
  return picture;
}

/** What the editor asks, without the rounded corners below it. */
async function question({ page, editor }: Pick<Studio, 'page' | 'editor'>): Promise<Buffer> {
  const { x, y, width, height } = await boxOf(editor.question);
  return page.screenshot({ clip: { x, y, width, height: height - 4 } });
}

type Box = Exclude<Awaited<ReturnType<Locator['boundingBox']>>, null>;

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (!box) throw new Error('There is nothing to take a picture of.');
  return box;
}
