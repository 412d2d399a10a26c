import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { launchBrowser } from '../browser/chromium.ts';
import type { Client } from '../server/client.ts';
import { bundlePage, Host } from '../webview/host.ts';
import type { BuiltServer } from './built-server.ts';
import { type Row, rowOf } from './measure.ts';

const path = 'plan.varde';
/** A typist's pause after each letter, in milliseconds. */
const pause = 90;

/**
 * Returns how long it takes from a keystroke that moves every bar of a gantt chart, over the server as it ships, to the
 * new picture in the page in Chromium, for charts of so many activities, each with what is promised at the 95th
 * percentile.
 */
export async function pictureRows(
  server: BuiltServer,
  promised: ReadonlyMap<number, number | undefined>,
  letters: number,
): Promise<Row[]> {
  const [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
  try {
    const rows: Row[] = [];
    for (const [activities, most] of promised) {
      rows.push(...(await rowsFor(server, browser, files, activities, most, letters)));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function rowsFor(
  server: BuiltServer,
  browser: Browser,
  files: Parameters<typeof Host.open>[1],
  activities: number,
  most: number | undefined,
  letters: number,
): Promise<Row[]> {
  const client = await server.start({ [path]: plan(activities) });
  const host = await Host.open(browser, files, 'light', { width: 900, height: 800 });
  try {
    await client.edit(path, plan(activities));
    await host.show(await pictureFrom(client));
    const all: number[] = [];
    const inPage: number[] = [];
    const warmUp = 5;
    for (let letter = 0; letter < letters + warmUp; letter++) {
      const start = performance.now();
      await client.change(path, { range: firstDuration, text: String(letter % 2 ? 3 : 4) });
      const picture = await pictureFrom(client);
      const sent = performance.now();
      await host.drawn(picture);
      if (letter >= warmUp) {
        all.push(performance.now() - start);
        inPage.push(performance.now() - sent);
      }
      await setTimeout(pause);
    }
    const name = `gantt of ${activities}`;
    return [
      rowOf(
        `${name}: keystroke to new picture`,
        all,
        most === undefined ? {} : { limit: { of: 'p95', most } },
      ),
      rowOf(`${name}: of that, in the page`, inPage),
    ];
  } finally {
    await host.page.close();
    await client.stop();
  }
}

function pictureFrom(client: Client): Promise<DiagramRequest.Result> {
  return client.request(DiagramRequest.method, { uri: client.uri(path), diagram: 'gantt' });
}

/** Where the one digit of the first activity's duration stands. */
const firstDuration = { start: { line: 2, character: 36 }, end: { line: 2, character: 37 } };

/** A chain of activities, ten to a phase: when the first takes longer, all that follow move. */
function plan(activities: number): string {
  const phases = Array.from({ length: Math.ceil(activities / 10) }, (_, phase) => {
    const lines = Array.from({ length: Math.min(10, activities - phase * 10) }, (_, index) => {
      const at = phase * 10 + index;
      const after = at === 0 ? '' : ` after F${Math.floor((at - 1) / 10)}.A${at - 1}`;
      return `  activity A${at} "Aktivitet ${at}" { takes 3d${after} }`;
    });
    return `phase F${phase} "Fase ${phase}" {\n${lines.join('\n')}\n}`;
  });
  return `plan P "Plan" { locale nb calendar NO starts 2026-01-05 }\n${phases.join('\n')}\n`;
}
