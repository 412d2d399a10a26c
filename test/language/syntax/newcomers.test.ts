import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { elementsOfKind } from '../../../language/plan/query.ts';
import type { ProblemData } from '../../../language/syntax/diagnostic.ts';
import { planOf } from '../parse.ts';
import { validate } from './workspace.ts';

/*
 * Somebody who has never seen the language writes as they speak, and takes the first way to mend each mistake that the
 * editor offers.
 */

test.each(['nb', 'nn', 'sv', 'da'])(
  'a plan in plain %s is mended by what the editor offers alone',
  async (locale) => {
    const written = readFileSync(
      new URL(`../../fixtures/newcomers/${locale}.varde`, import.meta.url),
      'utf8',
    );
    const { text, steps } = await mended(written);
    expect(steps).toBeGreaterThan(40);
    await expect(text).toMatchFileSnapshot(`../../fixtures/newcomers/${locale}.mended.varde`);
    const plan = await planOf(text);
    const all = ['phase', 'process'] as const;
    expect(all.map((kind) => elementsOfKind(plan, kind).length)).toEqual([5, 2]);
    expect(elementsOfKind(plan, 'role', 'stakeholder').length).toBeGreaterThanOrEqual(10);
  },
);

/** The text once nothing can be mended any more, which must then be without mistakes. */
async function mended(written: string): Promise<{ readonly text: string; readonly steps: number }> {
  let text = written;
  for (let steps = 0; ; steps++) {
    const [document] = await validate({ 'plan.varde': text });
    const problems = document?.diagnostics ?? [];
    const [first] = problems;
    if (!first) return { text, steps };
    const [fix] = problems.flatMap(({ data }) => (data as ProblemData).fixes?.slice(0, 1) ?? []);
    if (!fix || steps > 300) throw new Error(`${problems.map(({ message }) => message).join('\n')}\n${text}`);
    text = TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...fix.edits]);
  }
}
