import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { layNastyFiles } from '../hostile/nasty-plan.ts';
import { watch } from '../hostile/watched-page.ts';
import type { Host } from './host.ts';
import { Window } from './window.ts';

/** VS Code would ask what is to become of the plan's odd line ends. */
const settings = { 'editor.unusualLineTerminators': 'off' };

/** What a plan that attacks whoever opens it can do in VS Code: in the text, in its lists and in the preview's webview. */
export function hostilePlan(host: Host): void {
  describe(`A hostile plan in VS Code (${host.name})`, () => {
    let folder = '';
    const { editor, preview, sideBar } = Window.forSuite(host, async () => {
      folder = join(await layNastyFiles(), 'plans');
      await mkdir(join(folder, '.vscode'));
      await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
      return folder;
    });
    afterAll(() => rm(dirname(folder), { recursive: true }));

    it('is shown in every diagram, table and list, and nothing runs or leaves', async () => {
      const shows = (frame: Frame) => frame.url().includes('fake.html');
      const misdeeds = await watch(editor.page, { mayAsk: (url) => isOwn(new URL(url)), shows });
      await editor.open('plan.varde');
      await editor.command('Varde: Open Preview to the Side');
      await preview.picture.waitFor();
      await preview.button('Table').click();
      expect(await preview.seeAll()).toBeGreaterThan(10);
      await preview.button(/^\d+ findings?$/).click();
      expect(await preview.allText()).not.toMatch(/4711|root:x:/);
      await editor.select('activity A0');
      await editor.command('Show or Focus Hover');
      await editor.hover.filter({ hasText: 'window.ran' }).first().waitFor();
      await sideBar.open('Varde');
      await sideBar.expand('Phases and work');
      await sideBar.item('<script>').waitFor();
      expect(editor.page.frames().some(shows)).toBe(true);
      expect(await misdeeds()).toEqual([]);
    });
  });
}

/** A webview asks VS Code itself for the extension's files, by a name that leads nowhere else. */
function isOwn({ hostname, pathname }: URL): boolean {
  const isResource = hostname.endsWith('.vscode-resource.vscode-cdn.net');
  return hostname === '127.0.0.1' || (isResource && pathname.includes('/dist/webview/'));
}
