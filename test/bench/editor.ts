import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Editor } from '../vscode/editor.ts';
import { repository, type Session } from '../vscode/host.ts';
import { nodeHost } from '../vscode/node-host.ts';
import { Preview } from '../vscode/preview.ts';
import { taggedWorkspace } from '../vscode/tagged-workspace.ts';
import { LeftOut } from './left-out.ts';
import { type Row, rowOf } from './measure.ts';

const plan = 'plan.varde';
const image = 'bilde.png';

/**
 * Returns how long it takes in a real VS Code, each time in a window that is loaded anew, from the opening of the
 * example to its first picture, the preview being asked for at once, and how much of that VS Code counts for the loading
 * and for the activation of the extension. It says whole milliseconds. Beside it, what the least is that VS Code needs: to
 * open an image of the same folder, which it shows in such a page of its own.
 */
export async function editorRows(runs: number): Promise<Row[]> {
  const folder = await taggedWorkspace();
  const session = await nodeHost.start(folder).catch(({ message }: Error) => {
    throw new LeftOut(`VS Code does not come up: ${message}`);
  });
  try {
    await copyFile(join(repository, 'media/icon.png'), join(folder, image));
    const pictures: number[] = [];
    const activations: Activation[] = [];
    const images: number[] = [];
    for (let run = 0; run < runs; run++) {
      pictures.push(await firstPicture(session));
      activations.push(await activation(session));
      await startAfresh(session);
      images.push(await firstImage(session));
      await startAfresh(session);
    }
    const loads = activations.map(({ load }) => load);
    const activates = activations.map(({ activate }) => activate);
    return [
      rowOf('loading the client, in VS Code', loads),
      rowOf('activate(), in VS Code', activates, { limit: { of: 'p50', most: 50 } }),
      rowOf('opening a plan to its first picture, in VS Code', pictures, {
        limit: { of: 'p50', most: 1500 },
      }),
      rowOf('opening an image to its being shown, by VS Code itself', images),
    ];
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startAfresh(session: Session): Promise<void> {
  const editor = new Editor(session);
  await editor.command('View: Close All Editors');
  await editor.reload();
}

/** The extensions that start with the window have started when Git's says which branch it is. */
function rest({ page }: Session): Promise<void> {
  return page.locator('[id^="status.scm"]').first().waitFor();
}

/** Returns the milliseconds from the opening of the image until it is shown, once the window has come to rest. */
async function firstImage(session: Session): Promise<number> {
  await rest(session);
  const begun = performance.now();
  await new Editor(session).file(image).dblclick();
  const shown = session.page
    .frameLocator('iframe.webview.ready')
    .frameLocator('#active-frame')
    .locator('img');
  await shown.waitFor();
  return performance.now() - begun;
}

/** Returns the milliseconds from the opening of the plan to the picture, once the window has come to rest. */
async function firstPicture(session: Session): Promise<number> {
  const { page } = session;
  await rest(session);
  const begun = performance.now();
  await new Editor(session).open(plan);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.press('V');
  await new Preview(session).picture.waitFor();
  return performance.now() - begun;
}

/** In milliseconds. */
interface Activation {
  readonly load: number;
  readonly activate: number;
}

/** Reads what VS Code itself has measured: a line of a table for each extension. */
async function activation(session: Session): Promise<Activation> {
  const editor = new Editor(session);
  await editor.toText();
  await editor.command('Developer: Startup Performance');
  await editor.line('System Info').waitFor();
  await editor.select('varde.varde');
  const line = (await editor.line('varde.varde').first().textContent()) ?? '';
  const [load, activate] = line
    .split('|')
    .map(Number)
    .filter((cell) => cell > 0);
  if (load === undefined || activate === undefined) throw new Error(`This tells no times: ${line}`);
  return { load, activate };
}
