import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installedBrowser } from '../../render/browser/installed-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'varde-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the program that CHROME_PATH names goes first, whether it is there or not', () => {
  expect(installedBrowser({ CHROME_PATH: '/opt/mine', PATH: folder })).toBe('/opt/mine');
});

test('a browser is found in any folder of PATH', () => {
  const program = join(folder, 'chromium');
  writeFileSync(program, '');
  const PATH = [join(folder, 'none'), folder].join(delimiter);
  expect(installedBrowser({ PATH })).toBe(program);
  rmSync(program);
});

test.skipIf(process.platform !== 'linux')('where none is installed there is none', () => {
  expect(installedBrowser({ PATH: folder })).toBeUndefined();
});
