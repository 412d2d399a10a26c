import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { bundlePage, Host } from './host.ts';
import { answer, gantt, lanes, nobody, pilotPlace, problem } from './pictures.ts';

let browser: Browser;
let files: Awaited<ReturnType<typeof bundlePage>>;
let host: Host;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
}, 120_000);
afterAll(() => browser?.close());
afterEach(() => host?.page.close());

const open = async () => {
  host = await Host.open(browser, files);
};
const problemLine = () => host.page.getByRole('status');
const chooser = () => host.page.getByRole('combobox', { name: 'Diagram' });
const picture = () => host.page.locator('.stage > svg');
const pilot = () => host.page.locator('[id$="w_pilot"]');
const transform = () =>
  host.page.locator('.stage').evaluate((stage) => (stage as HTMLElement).style.transform);
const isStale = () => host.page.locator('.viewport').evaluate((box) => box.classList.contains('stale'));

test('the page speaks the language of its host', async () => {
  host = await Host.open(browser, files, 'light', { width: 900, height: 600 }, 'nn-NO');
  await host.page.getByText('Les planen …').waitFor();
  await host.show(answer(gantt()));
  await host.page.getByRole('button', { name: 'Tabell' }).click();
  await host.page.getByRole('button', { name: 'Gå til teksten: ' }).first().waitFor();
  await host.page.getByRole('button', { name: 'Zoom inn (+)' }).waitFor();
});

describe('a picture', () => {
  test('is drawn when it comes, once the page has said that it is ready', async () => {
    await open();
    expect(await host.sent()).toEqual([{ type: 'ready' }]);
    await host.show(answer(gantt()));
    await expect(picture().textContent()).resolves.toContain('Pilot på 5. trinn');
    await expect(chooser().locator('option:checked').textContent()).resolves.toBe('Gantt');
  });

  test('that looks as the one before is not drawn again', async () => {
    await open();
    await host.show(answer(gantt(16)));
    const before = await host.pictureId();
    await host.send({ type: 'show', picture: answer(gantt(16)) });
    await host.show(answer(gantt(17)));
    const drawings = Number((await host.pictureId())?.slice(-1)) - Number(before?.slice(-1));
    expect(drawings).toBe(1);
  });

  test('is the newest in the end, without all of those before it, however fast they come', async () => {
    await open();
    await host.show(answer(gantt(10)));
    const days = Array.from({ length: 15 }, (_, index) => 11 + index);
    await host.send(...days.map((day) => ({ type: 'show', picture: answer(gantt(day)) }) as const));
    await host.page.getByRole('button', { name: 'Table', exact: true }).click();
    const row = host.page.getByRole('row', { name: 'Pilot på 5. trinn' });
    await expect.poll(() => row.textContent()).toContain('25 Mar 2026');
    expect(Number((await host.pictureId())?.replace('picture', ''))).toBeLessThan(days.length);
  });

  test('of which there is nothing to draw is a sentence', async () => {
    await open();
    await host.send({ type: 'show', picture: answer(nobody()) });
    await host.page.getByText('This plan names no stakeholders yet.').waitFor();
  });

  test('of another diagram is chosen in the list', async () => {
    await open();
    await host.show(answer(gantt()));
    await chooser().selectOption('Lanes: Håndtere alarm');
    expect(await host.sent()).toContainEqual({ type: 'choose', chosen: { diagram: 'lanes', of: 'Alarm' } });
  });

  test('tells its facts in a table, too', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.page.getByRole('button', { name: 'Table' }).click();
    await host.page.getByRole('row', { name: 'Pilot på 5. trinn' }).getByRole('button').click();
    expect(await host.sent()).toContainEqual({ type: 'reveal', place: pilotPlace });
  });

  test('follows the theme of the editor', async () => {
    await open();
    await host.show(answer(gantt()));
    const fill = () => pilot().evaluate((bar) => getComputedStyle(bar).fill);
    const light = await fill();
    const before = await host.pictureId();
    await host.dress('dark');
    await host.page.waitForFunction((id) => document.querySelector('.stage > svg')?.id !== id, before);
    expect(await fill()).not.toBe(light);
  });

  test('runs nothing that a title carries', async () => {
    await open();
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const table = { head: [hostile], rows: [{ cells: [hostile] }] };
    const legend = [{ mark: '■', text: hostile }];
    await host.show(answer({ ...gantt(), title: hostile, description: hostile, table, legend }));
    await host.send({ type: 'unavailable', message: hostile });
    await problemLine().getByText(hostile).waitFor();
    expect(await host.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await host.page.locator('body img:not(.minimap img), body script:not([nonce])').count()).toBe(0);
  });
});

describe('zoom and place', () => {
  test('stay through an edit', async () => {
    await open();
    await host.show(answer(gantt(16)));
    await host.page.getByRole('button', { name: 'Zoom In' }).click();
    await host.page.mouse.move(400, 300);
    await host.page.mouse.down();
    await host.page.mouse.move(440, 330);
    await host.page.mouse.up();
    const before = await transform();
    await host.show(answer(gantt(20)));
    expect(await transform()).toBe(before);
  });

  test('stay through a reload of the window', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.page.getByRole('button', { name: 'Zoom Out' }).click();
    const before = await transform();
    await host.page.reload();
    expect(await host.sent()).toEqual([{ type: 'ready' }, { type: 'choose', chosen: { diagram: 'gantt' } }]);
    await host.show(answer(gantt()));
    expect(await transform()).toBe(before);
  });

  test('start anew with another diagram', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.page.getByRole('button', { name: 'Zoom In' }).click();
    await host.show(answer(lanes()));
    await host.page.getByRole('button', { name: /Zoom 100 %/ }).waitFor();
  });

  test('follow the keys', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.page.locator('.viewport').focus();
    await host.page.keyboard.press('0');
    await host.page.getByRole('button', { name: /Zoom 100 %/ }).waitFor();
    await host.page.keyboard.press('+');
    await host.page.getByRole('button', { name: /Zoom 125 %/ }).waitFor();
    await host.page.keyboard.press('-');
    const before = await pilot().boundingBox();
    await host.page.keyboard.press('ArrowRight');
    const after = await pilot().boundingBox();
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBe(-40);
  });

  test('follow the wheel: what is under the pointer stays there', async () => {
    await open();
    await host.show(answer(gantt()));
    const before = await pilot().boundingBox();
    if (!before) throw new Error('The bar is not drawn.');
    await host.page.mouse.move(before.x, before.y);
    await host.page.keyboard.down('Control');
    await host.page.mouse.wheel(0, -100);
    await host.page.keyboard.up('Control');
    const after = await pilot().boundingBox();
    expect(after?.x).toBeCloseTo(before.x, 0);
    expect(after?.y).toBeCloseTo(before.y, 0);
    expect(after?.width).toBeGreaterThan(before.width * 1.2);
  });
});

describe('broken text', () => {
  test('keeps the last good picture dimmed, with one line that leads to the problem', async () => {
    await open();
    await host.show(answer(gantt(16)));
    const good = await host.pictureId();
    await host.send({ type: 'show', picture: answer(gantt(20), problem) });
    await problemLine().getByText('plan.varde:13').click();
    expect(await host.pictureId()).toBe(good);
    expect(await isStale()).toBe(true);
    expect(await host.sent()).toContainEqual({ type: 'reveal', place: problem.place });
  });

  test('that is mended brings the picture back', async () => {
    await open();
    await host.show(answer(gantt(16)));
    await host.send({ type: 'show', picture: answer(gantt(16), problem) });
    await problemLine().getByText('plan.varde:13').waitFor();
    await host.show(answer(gantt(17)));
    expect(await isStale()).toBe(false);
    await expect(problemLine().isVisible()).resolves.toBe(false);
  });

  test('shows what is whole where there never was a good picture', async () => {
    await open();
    await host.show(answer(gantt(), problem));
    await problemLine().getByText('plan.varde:13').waitFor();
    expect(await isStale()).toBe(false);
  });

  test('that Mermaid refuses keeps the last good picture dimmed', async () => {
    await open();
    await host.show(answer(gantt()));
    const good = await host.pictureId();
    await host.send({ type: 'show', picture: answer({ ...gantt(), mermaid: 'gantt\n  nonsense: :' }) });
    await problemLine().getByText('Mermaid').waitFor();
    expect(await host.pictureId()).toBe(good);
    expect(await isStale()).toBe(true);
  });
});

describe('an element', () => {
  test('that is clicked is shown in the text', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.page.locator('[id$="w_pilot-text"]').click();
    expect(await host.sent()).toContainEqual({ type: 'reveal', place: pilotPlace });
  });

  test('is not clicked by dragging it', async () => {
    await open();
    await host.show(answer(gantt()));
    const bar = await pilot().boundingBox();
    if (!bar) throw new Error('The bar is not drawn.');
    await host.page.mouse.move(bar.x + 10, bar.y + 5);
    await host.page.mouse.down();
    await host.page.mouse.move(bar.x + 60, bar.y + 25, { steps: 3 });
    await host.page.mouse.up();
    expect(await host.sent()).toEqual([{ type: 'ready' }]);
  });

  test('in which the cursor lies is outlined, or else the nearest around it that is drawn', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.send({
      type: 'highlight',
      elements: ['Rollout.Pilot.Unknown', 'Rollout.Pilot'],
      isMoved: true,
    });
    const outline = await host.page.locator('.outline').boundingBox();
    const bar = await pilot().boundingBox();
    if (!outline || !bar) throw new Error('The bar or its outline is not to be seen.');
    for (const side of ['x', 'y'] as const) {
      expect(bar[side] - outline[side]).toBeGreaterThan(0);
      expect(bar[side] - outline[side]).toBeLessThan(5);
    }
    expect(outline.width - bar.width).toBeLessThan(10);
    expect(outline.width - bar.width).toBeGreaterThan(0);
  });

  test('that is drawn in several places is outlined in each', async () => {
    await open();
    const ids = { w_map: 'Prepare.Map', w_pilot: 'Prepare.Map' };
    await host.show(answer({ ...gantt(), ids }));
    await host.send({ type: 'highlight', elements: ['Prepare.Map'], isMoved: true });
    await expect.poll(() => host.page.locator('.outline').count()).toBe(2);
  });

  test('in which the cursor lies is brought into view', async () => {
    await open();
    const width = 320;
    await host.page.setViewportSize({ width, height: 400 });
    await host.show(answer(gantt(30)));
    const left = async () => (await pilot().boundingBox())?.x;
    expect(await left()).toBeGreaterThan(width);
    await host.send({ type: 'highlight', elements: ['Rollout.Pilot'], isMoved: true });
    await expect.poll(left).toBeLessThan(width);
    expect(await left()).toBeGreaterThan(0);
  });

  test('under the pointer tells its facts', async () => {
    await open();
    await host.show(answer(gantt()));
    await host.page.locator('[id$="w_pilot-text"]').hover();
    await expect(host.page.getByRole('tooltip').textContent()).resolves.toContain('Rektor');
  });

  test('of a flowchart is found by its node', async () => {
    await open();
    const result = answer(lanes());
    await host.show({ ...result, places: { 'Alarm.Assess': pilotPlace } });
    await host.page.locator('.node', { hasText: 'Vurdere alarm' }).click();
    expect(await host.sent()).toContainEqual({ type: 'reveal', place: pilotPlace });
  });
});
