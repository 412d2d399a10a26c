import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { beforeAll, describe, expect, test } from 'vitest';
import { diagramNames } from '../../../language/diagrams/diagram.ts';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import type { TargetName } from '../../../language/diagrams/target.ts';
import { readAsset } from '../../../render/assets.ts';
import { readFontMetrics } from '../../../render/measure/font-metrics.ts';
import { installMeasuring } from '../../../render/measure/install.ts';
import { samplePlan } from './sample-plan.ts';

/** The oldest and the newest that GitLab runs; GitHub's is newer, and Azure DevOps is held to the oldest. */
const versions: readonly (readonly [name: string, targets: readonly TargetName[]])[] = [
  ['mermaid-10.7', ['gitlab', 'ado']],
  ['mermaid-11.13', ['gitlab', 'github']],
];

describe.each(versions)('%s draws', (name, targets) => {
  let mermaid: Mermaid;
  beforeAll(async () => {
    mermaid = await loadMermaid(name);
  });

  test.each(targets)('every diagram for %s', { timeout: 120_000 }, async (target) => {
    const { plan, schedule } = samplePlan();
    const parts = diagramNames.flatMap((diagram) => drawParts(plan, schedule, diagram, {}, target));
    const drawn = parts.filter((part) => part.mermaid !== '');
    expect(drawn.length).toBeGreaterThan(4);
    for (const [index, { name: diagram, mermaid: text }] of drawn.entries()) {
      const { svg } = await mermaid.render(`picture-${index}`, text).catch((cause: Error) => {
        throw new Error(`${diagram} for ${target}: ${cause.message}\n${text}`, { cause });
      });
      expect(svg).toMatch(/^<svg/);
    }
  });
});

/** A Mermaid of its own in a window without a browser. */
async function loadMermaid(name: string): Promise<Mermaid> {
  const path = createRequire(import.meta.url).resolve(`${name}/dist/mermaid.min.js`);
  const source = await readFile(path, 'utf8');
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  Object.assign(window, { structuredClone });
  const [regular, bold] = await Promise.all([readAsset('regular'), readAsset('semibold')]);
  installMeasuring(window, { regular: readFontMetrics(regular), bold: readFontMetrics(bold) });
  window.eval(
    source.replace(/globalThis\["mermaid"\]\s*=\s*globalThis\.(\w+)/, 'globalThis["mermaid"] = $1'),
  );
  const { mermaid } = window as unknown as { mermaid: Mermaid };
  mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true, flowchart: { htmlLabels: false } });
  return mermaid;
}
