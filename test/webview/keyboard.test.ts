import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { bundlePage, Host } from './host.ts';
import { answer, gantt, lanes, pilotPlace } from './pictures.ts';

let browser: Browser;
let files: Awaited<ReturnType<typeof bundlePage>>;
let host: Host;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  host = await Host.open(browser, files);
});
afterEach(() => host.page.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await host.page.keyboard.press(key);
};
const focusedLabel = () => host.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const intoPicture = async () => {
  await host.page.locator('.viewport').focus();
  await press('Tab');
};

describe('the keyboard', () => {
  test('goes from element to element, is told the facts of each, and opens its text', async () => {
    await host.show(answer(gantt()));
    await intoPicture();
    expect(await focusedLabel()).toContain('Kartlegge behov');
    await press('ArrowDown');
    expect(await focusedLabel()).toContain('Beslutning');
    await press('ArrowDown');
    expect(await focusedLabel()).toBe(
      'Activity: Pilot på 5. trinn. Start: 16 Mar 2026. End: 10 Apr 2026. Owner: Rektor',
    );
    await expect(host.page.getByRole('tooltip').textContent()).resolves.toContain('Rektor');
    await expect.poll(() => host.page.locator('.outline.focus').count()).toBe(1);
    await press('Enter');
    expect(await host.sent()).toContainEqual({ type: 'reveal', place: pilotPlace });
  });

  test('stops once in a picture, and comes back to where it was', async () => {
    await host.show(answer(lanes()));
    await intoPicture();
    const first = await focusedLabel();
    await press('End');
    const last = await focusedLabel();
    expect(last).not.toBe(first);
    await press('Shift+Tab');
    await expect(host.page.evaluate(() => document.activeElement?.className)).resolves.toContain('viewport');
    await press('Tab');
    expect(await focusedLabel()).toBe(last);
  });

  test('stays with its element through an edit', async () => {
    await host.show(answer(gantt(16)));
    await intoPicture();
    await press('ArrowDown', 'ArrowDown');
    await host.show(answer(gantt(20)));
    expect(await focusedLabel()).toContain('Start: 20 Mar 2026');
  });

  test('brings an element into view that lies outside', async () => {
    await host.show(answer(gantt()));
    await host.page.setViewportSize({ width: 320, height: 400 });
    for (let times = 0; times < 6; times++) await host.page.getByRole('button', { name: 'Zoom In' }).click();
    await intoPicture();
    await press('End');
    const box = await host.page.locator('.outline.focus').boundingBox();
    expect(box?.x).toBeLessThan(320);
    expect(box?.y).toBeLessThan(400);
  });
});

describe('the menu', () => {
  test('is walked through by keys and gives the focus back', async () => {
    await host.show(answer(gantt()));
    await host.page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await expect(host.page.locator(':focus').textContent()).resolves.toBe('Copy as Mermaid');
    await press('ArrowUp');
    await expect(host.page.locator(':focus').textContent()).resolves.toBe('Save as PDF…');
    await press('Escape');
    await expect(host.page.getByRole('menu').count()).resolves.toBe(0);
    expect(await focusedLabel()).toBe('More');
  });

  test('copies the picture as Mermaid, as Markdown and as an image', async () => {
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await host.show(answer(gantt()));
    const copy = async (label: string) => {
      await host.page.getByRole('button', { name: 'More', exact: true }).click();
      await host.page.getByRole('menuitem', { name: label }).click();
    };
    const clipboard = () =>
      host.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const type = item?.types[0] ?? '';
        const blob = await item?.getType(type);
        return { type, text: (await blob?.text()) ?? '' };
      });
    await copy('Copy as Mermaid');
    await expect.poll(clipboard).toEqual({ type: 'text/plain', text: gantt().mermaid });
    await copy('Copy as Markdown');
    await expect.poll(() => host.sent()).toContainEqual({ type: 'markdown' });
    await host.send({ type: 'markdown', markdown: '**Gantt**' });
    await expect.poll(clipboard).toEqual({ type: 'text/plain', text: '**Gantt**' });
    await copy('Copy as Image');
    await expect.poll(async () => (await clipboard()).type, { timeout: 20_000 }).toBe('image/png');
    await host.page.getByText('Copied.').waitFor();
  }, 60_000);
});

describe('a search', () => {
  test('marks what it finds, counts it, and goes from one to the next', async () => {
    await host.show(answer(gantt()));
    await press('Control+f');
    await host.page.keyboard.type('e');
    const count = host.page.locator('.count');
    await expect(count.textContent()).resolves.toMatch(/^1 of \d+$/);
    const found = Number((await count.textContent())?.split(' ').at(-1));
    expect(found).toBeGreaterThan(2);
    await expect(host.page.locator('.match:not(.current)').count()).resolves.toBe(found);
    await press('Enter');
    await expect(count.textContent()).resolves.toBe(`2 of ${found}`);
    await press('Shift+Enter', 'Shift+Enter');
    await expect(count.textContent()).resolves.toBe(`${found} of ${found}`);
    await host.page.keyboard.type('xyz');
    await expect(count.textContent()).resolves.toBe('Nothing found');
    await press('Escape');
    await expect(host.page.locator('.match').count()).resolves.toBe(0);
  });

  test('finds a label over the end of a line, whatever the case', async () => {
    const mermaid = 'flowchart LR\n  n_a["Kravverksted med lærere og elever og alle de andre på skolen"]\n';
    await host.show(answer({ ...lanes(), mermaid }));
    await press('Control+f');
    await host.page.keyboard.type('ELEVER OG ALLE DE ANDRE på');
    await expect(host.page.locator('.count').textContent()).resolves.toBe('1 of 1');
  });

  test('goes on in the picture that an edit brings', async () => {
    await host.show(answer(gantt(16)));
    await press('Control+f');
    await host.page.keyboard.type('pilot');
    await host.show(answer(gantt(20)));
    await expect(host.page.locator('.match:not(.current)').count()).resolves.toBe(1);
  });
});
