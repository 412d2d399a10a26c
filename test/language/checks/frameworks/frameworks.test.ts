import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../language/checks/finding.ts';
import { findingsIn, mended, only, planText, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02\nfollows house';
const house = (parts: string) => `framework house "Our way" { also nb "Vår måte" ${parts} }\n`;

async function found(rule: string, rest: string): Promise<Finding[]> {
  return findingsIn({ 'plan.varde': planText(head, rest) }, only(rule));
}

async function afterFirstFix(rule: string, rest: string): Promise<string> {
  const [finding] = await found(rule, rest);
  if (!finding) throw new Error(`${rule} says nothing.`);
  return mended(planText(head, rest), finding);
}

describe('item-uncovered', () => {
  const parts = house(`factor Competence "Competence" {
    item Selection "Selection"
    item Training "Training" { item Often "Often" }
    factor Lasting "Lasting" { item Again "Again" }
  }
  stage Needs "Needs"`);
  const said = (rest: string) => saidBy('item-uncovered', head, parts + rest);

  test('speaks once for each factor, and for the framework of what stands directly in it', async () => {
    expect(await said('activity A { covers house.Selection }')).toEqual([
      'house: “Our way”: nothing in the plan covers “Needs” (0 of 1 covered).',
      'house: “Competence”: nothing in the plan covers “Training” and “Often” (1 of 3 covered).',
      'house: “Lasting”: nothing in the plan covers “Again” (0 of 1 covered).',
    ]);
  });

  test('points to the items', async () => {
    const [, competence] = await found('item-uncovered', `${parts}activity A { covers house.Training }`);
    expect(competence?.related.map(({ message }) => message)).toEqual(
      Array(2).fill('Nothing in the plan covers this.'),
    );
  });

  test('is silent of what is covered, and where the framework is not followed', async () => {
    const all = 'covers house.Selection, house.Training, house.Often, house.Again, house.Needs';
    expect(await said(`activity A { ${all} }`)).toEqual([]);
    expect(await saidBy('item-uncovered', 'starts 2026-03-02', parts)).toEqual([]);
  });

  const two = house('factor F "F" { item One "One" item Two "Two" }');

  test('lets an activity that covers some of it cover the rest', async () => {
    const text = await afterFirstFix('item-uncovered', `${two}activity A { covers house.One takes 1d }`);
    expect(text).toContain('activity A { covers house.One, house.Two takes 1d }');
  });

  test('adds work for each item to the phase that covers the factor', async () => {
    const text = await afterFirstFix('item-uncovered', `${two}phase P {\n  covers house.F\n}\nrole One`);
    expect(text).toContain(`phase P {
  covers house.F

  activity One2 "One" {
    covers house.One
    takes 1d
  }

  activity Two "Two" {
    covers house.Two
    takes 1d
  }
}`);
  });
});

describe('question-unanswered', () => {
  const parts = house('question Who "Who?" { question When "When?" }');
  const said = (rest: string) => saidBy('question-unanswered', head, parts + rest);

  test('speaks once for each framework and counts', async () => {
    expect(await said('')).toEqual([
      'house: “Our way” asks “Who?” and “When?”, and the plan does not answer (0 of 2 answered).',
    ]);
    expect(await said('answer house.Who "We."\nanswer house.When "Now."')).toEqual([]);
  });

  test('an answer without a text is found by itself, and its question no longer', async () => {
    expect(await said('answer house.Who ""\nanswer house.When "Now."')).toEqual([
      'house.Who: The answer to “Who?” has no text yet.',
    ]);
  });

  test('adds answers to fill in, which do not silence it', async () => {
    const text = await afterFirstFix('question-unanswered', parts);
    expect(text).toContain('answer house.Who ""\n\nanswer house.When ""\n');
    const after = await findingsIn({ 'plan.varde': text }, only('question-unanswered'));
    expect(after.map(({ element }) => element)).toEqual(['answer.house.Who', 'answer.house.When']);
  });
});

describe('expected-kind-missing', () => {
  const parts = house('expects evaluation factor F "F" { expects training, support item One "One" }');
  const said = (rest: string) => saidBy('expected-kind-missing', head, parts + rest);

  test('asks the plan for what the framework expects, and those that cover a factor for what that does', async () => {
    expect(await said('activity A { is training }')).toEqual([
      'house: “Our way” expects `evaluation`, and no activity in the plan is that.',
      'house: “F” expects `training` and `support`, and no activity that covers any of it is that.',
    ]);
    expect(
      await said(`activity A { is training covers house.One }
        activity B { is support covers house.F }
        activity C { is evaluation }`),
    ).toEqual([]);
  });

  test('adds activities of the kinds', async () => {
    const [, factor] = await found('expected-kind-missing', parts);
    if (!factor) throw new Error('The factor is not found.');
    expect(mended(planText(head, parts), factor)).toContain(
      'activity Training "Training: F" {\n  is training\n  covers house.F\n  takes 1d\n}\n\nactivity Support',
    );
  });
});

describe('pitfall-unanswered', () => {
  const parts = house(`factor F "F" { item One "One" }
    pitfall P "P" { about F response "Do \\"F\\"" }
    pitfall Q "Q"`);
  const said = (rest: string) => saidBy('pitfall-unanswered', head, parts + rest);

  test('speaks once for each framework and counts', async () => {
    expect(await said('')).toEqual([
      'house: “Our way” warns of “P” and “Q”, and the plan does nothing about it (0 of 2 answered).',
    ]);
    expect(await said('activity A { covers house.One }\nrisk R { covers house.Q }')).toEqual([]);
  });

  test('adds them as risks with the responses of the framework', async () => {
    expect(await afterFirstFix('pitfall-unanswered', parts)).toContain(
      'risk P "P" {\n  covers house.P\n  response reduce "Do \\"F\\""\n}\n\nrisk Q "Q" {\n  covers house.Q\n}\n',
    );
  });
});

test('parts that share a name are named in full, and titles are in the language of the reader', async () => {
  const parts = house('factor F "F" { question Who "Who?" } factor G "G" { question Who "Who else?" }');
  const files = { 'plan.varde': planText(head, parts) };
  const [finding] = await findingsIn(files, only('question-unanswered'), 'nb');
  expect(finding?.message).toBe(
    '«Vår måte» spør «Who?» og «Who else?», og planen svarer ikke (0 av 2 er besvart).',
  );
  expect(finding?.fixes?.[0]?.edits[0]?.newText).toContain('answer house.F.Who ""\n\nanswer house.G.Who ""');
});
