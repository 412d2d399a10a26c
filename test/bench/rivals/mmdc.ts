import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../browser/chromium.ts';
import { LeftOut } from '../left-out.ts';
import { factorOf, type Row, rowOf } from '../measure.ts';
import { type CommandLine, inFolder, processTimes } from '../process.ts';
import { repository, shippedCommand } from '../shipped.ts';
import { fromNpm } from './from-npm.ts';

const example = join(repository, 'examples/innovation/plan.varde');
const render: CommandLine = [...shippedCommand, 'render', example];

/**
 * Returns how long Varde and mermaid-cli take, each as a whole process, for the gantt chart of the example and for all
 * its pictures. Varde reads the plan for that; mermaid-cli is given what Varde made of it.
 */
export async function mmdcRows(runs: number): Promise<Row[]> {
  const folder = await fromNpm('@mermaid-js/mermaid-cli', 'puppeteer@25.16.0');
  const {
    executablePath,
    args = [],
    env,
  } = await findBrowser().catch((error: Error) => {
    throw new LeftOut(error.message);
  });
  // Chromium has no sandbox for the superuser.
  const browser = { executablePath, env, args: [...args, '--no-sandbox'] };
  const main = join(folder, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js');
  return inFolder({ 'browser.json': JSON.stringify(browser) }, async (work) => {
    const mmdc: CommandLine = [process.execPath, main, '--quiet', '--puppeteerConfigFile', 'browser.json'];
    const timed = async (name: string, command: CommandLine) =>
      rowOf(name, await processTimes(runs, work, command));
    const count = await writePictures(work);

    const all = `${count} pictures to SVG`;
    const oneOfOurs = await timed('gantt to SVG: varde render', [
      ...render,
      '--diagram',
      'gantt',
      '--out',
      'gantt.svg',
    ]);
    const oneOfTheirs = await timed('gantt to SVG: mmdc', [
      ...mmdc,
      '--input',
      'texts/gantt.mmd',
      '--output',
      'gantt.svg',
    ]);
    const allOfOurs = await timed(`${all}: varde render`, [
      ...render,
      '--all',
      '--format',
      'svg',
      '--out',
      'ours',
    ]);
    const allOfTheirs = await timed(`${all}: mmdc`, [...mmdc, '--input', 'all.md', '--output', 'theirs.md']);
    return [
      oneOfOurs,
      oneOfTheirs,
      factorOf('a gantt faster than mmdc', oneOfTheirs, oneOfOurs, 1),
      allOfOurs,
      allOfTheirs,
      factorOf(`${count} pictures faster than mmdc`, allOfTheirs, allOfOurs, 5),
    ];
  });
}

/** Writes the example's pictures as Mermaid, each as a file in `texts` and all in `all.md`; returns how many they are. */
async function writePictures(folder: string): Promise<number> {
  mkdirSync(join(folder, 'texts'));
  await processTimes(1, folder, [...render, '--all', '--format', 'mmd', '--out', 'texts']);
  const texts = readdirSync(join(folder, 'texts')).map((name) =>
    readFileSync(join(folder, 'texts', name), 'utf8'),
  );
  writeFileSync(
    join(folder, 'all.md'),
    texts.map((text) => `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\`\n`).join('\n'),
  );
  return texts.length;
}
