import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanFinding } from '../../server/protocol/plans.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { bundlePage, Host } from './host.ts';
import { answer, gantt, pilotPlace } from './pictures.ts';

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

const button = (name: string) => host.page.getByRole('button', { name, exact: true });
const findings: readonly PlanFinding[] = [
  { severity: 'warning', message: 'Nobody reaches them.', file: 'plan.varde', place: pilotPlace },
  { severity: 'information', message: 'This could be said.', file: 'b.varde', place: pilotPlace },
];

test('diagrams are listed by what they are for, views first', async () => {
  const choices = [
    ...answer(gantt()).choices,
    { diagram: 'gantt', view: 'Board', title: 'For the board' },
  ] as const;
  await host.show({ ...answer(gantt()), choices });
  const groups = host.page.locator('.chooser optgroup');
  const labels = await groups.evaluateAll((all) => all.map((one) => one.getAttribute('label')));
  expect(labels).toEqual(['Views', 'Time', 'People', 'How']);
  await expect(groups.first().textContent()).resolves.toBe('For the board');
  await host.page.locator('.chooser').selectOption('For the board');
  const chosen = { diagram: 'gantt', view: 'Board' };
  expect(await host.sent()).toContainEqual({ type: 'choose', chosen });
});

describe('findings', () => {
  test('are counted, listed, and lead to their text', async () => {
    await host.show(answer(gantt()));
    await host.send({ type: 'findings', findings });
    await button('2 findings').click();
    await host.page.getByRole('button', { name: 'Nobody reaches them. plan.varde:12' }).click();
    expect(await host.sent()).toContainEqual({ type: 'reveal', place: pilotPlace });
  });

  test('set words of the language as code', async () => {
    await host.show(answer(gantt()));
    const message = '`ownr` is no property; `owner` is meant.';
    await host.send({ type: 'findings', findings: findings.map((finding) => ({ ...finding, message })) });
    await button('2 findings').click();
    await expect(host.page.locator('.findings code').allTextContents()).resolves.toEqual([
      ...['ownr', 'owner'],
      ...['ownr', 'owner'],
    ]);
    await expect(host.page.locator('.findings').textContent()).resolves.not.toContain('`');
  });

  test('that are gone close their list', async () => {
    await host.show(answer(gantt()));
    await host.send({ type: 'findings', findings });
    await button('2 findings').click();
    await host.send({ type: 'findings', findings: [] });
    await button('No findings').waitFor();
    await expect(host.page.getByRole('list', { name: 'No findings' }).count()).resolves.toBe(0);
  });
});

describe('picture and table', () => {
  test('stand beside each other, or either alone, and one is always there', async () => {
    await host.page.setViewportSize({ width: 1200, height: 600 });
    await host.show(answer(gantt()));
    const [picture, table] = [
      host.page.locator('.picture'),
      host.page.getByRole('region', { name: 'Table' }),
    ];
    await button('Table').click();
    const [left, right] = [await picture.boundingBox(), await table.boundingBox()];
    expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
    await button('Picture').click();
    expect(await picture.isVisible()).toBe(false);
    await button('Table').click();
    expect([await picture.isVisible(), await table.isVisible()]).toEqual([true, false]);
  });

  test('stand one above the other where it is narrow', async () => {
    await host.page.setViewportSize({ width: 400, height: 600 });
    await host.show(answer(gantt()));
    await button('Table').click();
    const [picture, table] = [
      host.page.locator('.picture'),
      host.page.getByRole('region', { name: 'Table' }),
    ];
    const [above, below] = [await picture.boundingBox(), await table.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual(Math.floor((above?.y ?? 0) + (above?.height ?? 0)));
  });

  test('stay as they are through a reload, and so does the pin', async () => {
    await host.show(answer(gantt()));
    await host.send({ type: 'pinned', pinned: true });
    await button('Table').click();
    await host.page.reload();
    await host.show(answer(gantt()));
    await expect(button('Table').getAttribute('aria-pressed')).resolves.toBe('true');
    const kept = await host.page.evaluate(() => JSON.parse(sessionStorage.getItem('state') ?? '{}'));
    expect(kept).toMatchObject({ panes: 'both' });
  });
});

describe('the pin', () => {
  test('is not there where there is nothing to follow', async () => {
    await host.show(answer(gantt()));
    await expect(button('Pin to This File').count()).resolves.toBe(0);
  });

  test('makes the preview stay with its file, or follow again', async () => {
    await host.show(answer(gantt()));
    await host.send({ type: 'pinned', pinned: false });
    await button('Pin to This File').click();
    expect(await host.sent()).toContainEqual({ type: 'pin', pinned: true });
    await host.send({ type: 'pinned', pinned: true });
    await button('Follow the Active File').click();
    expect(await host.sent()).toContainEqual({ type: 'pin', pinned: false });
  });
});

describe('the small picture of a large one', () => {
  const minimap = () => host.page.locator('.minimap');

  test('is there only while not all of the picture is seen', async () => {
    await host.show(answer(gantt()));
    await expect(minimap().isVisible()).resolves.toBe(false);
    for (let times = 0; times < 4; times++) await button('Zoom In (+)').click();
    await minimap().waitFor();
    await expect
      .poll(() =>
        minimap()
          .locator('img')
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(0);
  });

  test('brings what is clicked in it into the middle', async () => {
    await host.show(answer(gantt()));
    for (let times = 0; times < 6; times++) await button('Zoom In (+)').click();
    const box = await minimap().locator('img').boundingBox();
    if (!box) throw new Error('It is not to be seen.');
    await host.page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
    const [picture, stage] = [
      await host.page.locator('.viewport').boundingBox(),
      await host.page.locator('.stage > svg').boundingBox(),
    ];
    const middle = (one: typeof picture) => (one?.x ?? 0) + (one?.width ?? 0) / 2;
    expect(Math.abs(middle(stage) - middle(picture))).toBeLessThan(20);
  });
});

test('an element that the cursor comes to by typing is outlined, but not brought into view', async () => {
  await host.page.setViewportSize({ width: 320, height: 400 });
  await host.show(answer(gantt(30)));
  const place = () => host.page.locator('.stage').evaluate((stage) => (stage as HTMLElement).style.transform);
  const before = await place();
  await host.send({ type: 'highlight', elements: ['Rollout.Pilot'], isMoved: false });
  await expect.poll(() => host.page.locator('.outline').count()).toBe(1);
  expect(await place()).toBe(before);
});

test('a comparison is named above the picture, and can be ended there', async () => {
  await host.show({ ...answer(gantt()), comparedWith: 'v1.0' });
  await host.page.getByText('Compared with v1.0').waitFor();
  await button('End the comparison').click();
  expect(await host.sent()).toContainEqual({ type: 'endComparison' });
  await host.send({ type: 'show', picture: answer(gantt()) });
  await host.page.getByText('Compared with v1.0').waitFor({ state: 'hidden' });
});
