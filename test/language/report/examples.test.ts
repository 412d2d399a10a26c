import { expect, test } from 'vitest';
import type { Document, Figure } from '../../../language/report/document.ts';
import { reportOf } from '../../../language/report/report.ts';
import { templateNames } from '../../../language/report/template-name.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { writeMarkdown } from '../../../render/document/markdown.ts';
import { exampleNames, examplePlan } from './examples.ts';
import { context, linesOf } from './texts.ts';

test.for(exampleNames)('all reports of the example %s are whole documents', async (name) => {
  const plan = await examplePlan(name);
  const schedule = schedulePlan(plan);
  for (const template of templateNames) {
    const document = reportOf(plan, schedule, template, context);
    expect(document.blocks.length, `${name} ${template}`).toBeGreaterThan(3);
    expect(linesOf(document).join('\n')).not.toMatch(/undefined|NaN|\[object/);
    expectWhole(document);
  }
});

test.for([
  ['innovation', 'steering'],
  ['skole', 'communication'],
] as const)('the text of the report %s %s', async ([name, template]) => {
  const plan = await examplePlan(name);
  const document = reportOf(plan, schedulePlan(plan), template, context);
  const text = writeMarkdown({ ...document, blocks: document.blocks.map(captionOnly) });
  await expect(text).toMatchFileSnapshot(`golden/${name}-${template}.md`);
});

function expectWhole({ blocks }: Document): void {
  let level = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'heading') {
      expect(block.level).toBeLessThanOrEqual(level + 1);
      level = block.level;
      const next = blocks[at + 1];
      expect(next && (next.type !== 'heading' || next.level > level), `below “${block.text}”`).toBe(true);
    } else if (block.type === 'table') {
      expect(block.rows.length).toBeGreaterThan(0);
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
      expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    } else if (block.type === 'figure') {
      expect(block.diagram.mermaid).not.toBe('');
      expect(block.diagram.description).not.toBe('');
    } else if (block.type === 'list') {
      expect(block.items.length).toBeGreaterThan(0);
    }
  }
}

/** What a diagram looks like is proved elsewhere. */
function captionOnly(block: Document['blocks'][number]): Exclude<Document['blocks'][number], Figure> {
  return block.type === 'figure'
    ? { type: 'paragraph', runs: [{ text: block.caption, italic: true }] }
    : block;
}
