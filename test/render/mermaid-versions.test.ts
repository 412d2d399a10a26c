import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlan } from '../../cli/open-plan.ts';
import { choicesOf, type DiagramChoice } from '../../language/diagrams/choices.ts';
import { type Diagram, diagramNames } from '../../language/diagrams/diagram.ts';
import { drawDiagram, drawParts } from '../../language/diagrams/draw-diagram.ts';
import type { TargetName } from '../../language/diagrams/target.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { randomPlan } from '../fixtures/random-plan.ts';
import { samplePlan } from '../language/diagrams/sample-plan.ts';
import { planOf } from '../language/parse.ts';

/** A long run draws every example, and so many random plans. */
const isLong = process.env.VARDE_RANDOM_PLANS !== undefined;
const numRuns = Number(process.env.VARDE_RANDOM_PLANS ?? 3);
const patience = { timeout: 240_000 + numRuns * 10_000 };

const examples = globSync('../../examples/**/*.varde', { cwd: import.meta.dirname })
  .filter((file) => /^(plan|portfolio) /m.test(readFileSync(join(import.meta.dirname, file), 'utf8')))
  .filter((file) => isLong || file.includes('innovation'));

/** What can be drawn of a plan, for Varde's own renderer and for a place that shows Mermaid text. */
interface Drawable {
  readonly choices: readonly DiagramChoice[];
  readonly whole: (choice: DiagramChoice) => Diagram;
  readonly parts: (choice: DiagramChoice, target: TargetName) => Diagram[];
}

async function exampleAt(file: string): Promise<Drawable> {
  const { choices, draw } = await openPlan(join(import.meta.dirname, file));
  return { choices, whole: (choice) => draw(choice, 'image')[0] as Diagram, parts: draw };
}

async function randomOf(text: string): Promise<Drawable> {
  const plan = await planOf(text);
  const schedule = schedulePlan(plan);
  return {
    choices: choicesOf(plan),
    whole: (choice) => drawDiagram(plan, schedule, choice.diagram, choice),
    parts: (choice, target) => drawParts(plan, schedule, choice.diagram, choice, target),
  };
}

/** The plan that has something for every diagram. */
function sample(): Drawable {
  const { plan, schedule } = samplePlan();
  return {
    choices: diagramNames.map((diagram) => ({ diagram, title: diagram })),
    whole: ({ diagram }) => drawDiagram(plan, schedule, diagram),
    parts: ({ diagram }, target) => drawParts(plan, schedule, diagram, {}, target),
  };
}

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(isLong ? 5 : 0);
});

describe('Mermaid as it ships draws every diagram', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = await createRenderer();
  });
  afterAll(() => renderer.dispose());

  async function drawAll({ choices, whole }: Drawable): Promise<void> {
    for (const choice of choices) {
      const { mermaid, empty, title } = whole(choice);
      expect(mermaid === '', title).toBe(empty !== undefined);
      if (mermaid !== '') expect(await renderer.svg(mermaid, { theme: 'light' }), mermaid).not.toMatch(/NaN/);
    }
  }

  test.each(examples)('of %s', patience, async (file) => drawAll(await exampleAt(file)));

  test('of random plans', patience, async () => {
    const property = fc.asyncProperty(randomPlan, async (text) => drawAll(await randomOf(text)));
    await fc.assert(property, { numRuns, endOnFailure: true });
  });
});

/**
 * The newest and the oldest that GitLab runs; GitHub's is newer, and Azure DevOps is held to the oldest. The packages are
 * Mermaid's own under other names.
 */
const places: readonly (readonly [name: string, targets: readonly TargetName[]])[] = [
  ['mermaid-11.13', ['github', 'gitlab']],
  ['mermaid-10.7', ['gitlab', 'ado']],
];

describe.each(places)('%s draws what is written for %s', (name, targets) => {
  let browser: Browser;
  let draw: (texts: readonly string[]) => Promise<string[]>;
  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await browser.newPage();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve(`${name}/dist/mermaid.min.js`) });
    draw = (texts) => page.evaluate(refused, texts);
  }, 120_000);
  afterAll(() => browser?.close());

  async function drawAll({ choices, parts }: Drawable): Promise<void> {
    const diagrams = targets.flatMap((target) => choices.flatMap((choice) => parts(choice, target)));
    const texts = new Set(diagrams.map(({ mermaid }) => mermaid).filter((mermaid) => mermaid !== ''));
    expect(await draw([...texts])).toEqual([]);
  }

  test('of a plan that has everything', patience, () => drawAll(sample()));

  test.runIf(isLong).each(examples)('of %s', patience, async (file) => drawAll(await exampleAt(file)));

  test('of random plans', patience, async () => {
    const property = fc.asyncProperty(randomPlan, async (text) => drawAll(await randomOf(text)));
    await fc.assert(property, { numRuns, endOnFailure: true });
  });

  test('and refuses what is no diagram', async () => {
    expect(await draw(['nonsense', 'graph TB\n  a["b"]\n'])).toEqual([expect.stringContaining('nonsense')]);
  });
});

/** Runs in a page: draws each text, and returns those that Mermaid does not draw, with the reason. */
async function refused(texts: readonly string[]): Promise<string[]> {
  const { mermaid } = globalThis as unknown as { mermaid: typeof import('mermaid')['default'] };
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  const failures: string[] = [];
  for (const [index, text] of texts.entries()) {
    try {
      await mermaid.parse(text);
      const { svg } = await mermaid.render(`diagram${index}`, text);
      if (/Syntax error in text|Maximum text size/.test(svg)) failures.push(`An error is drawn:\n${text}`);
      if (!/<text|<foreignObject/.test(svg)) failures.push(`Nothing is drawn:\n${text}`);
    } catch (error) {
      failures.push(`${error}\n${text}`);
    }
  }
  return failures;
}
