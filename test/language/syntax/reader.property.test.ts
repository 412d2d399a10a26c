import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { Reader } from '../../../language/syntax/messages/reader.ts';
import { Reading } from '../../../language/syntax/messages/reading.ts';
import { soundParts } from '../../../language/syntax/messages/sound-parts.ts';
import { TokenList } from '../../../language/syntax/messages/token-list.ts';
import { Wanted } from '../../../language/syntax/messages/wanted.ts';
import { createVardeParser, type VardeParseResult } from '../../../language/syntax/parser.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { carelessly } from '../../fixtures/random-layout.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

const services = createVardeServices(EmptyFileSystem);
const { Lexer, Blocks } = services.parser;
const wanted = new Wanted(Blocks, services.shared.AstReflection);

const parser = createVardeParser(services);

/** As if nothing had been parsed before. */
function parsed(text: string): VardeParseResult {
  parser.parse('');
  return parser.parse(text);
}

function problemsOf(text: string): number {
  const tokens = new TokenList(Lexer.tokenize(text).tokens, Lexer.definition, text);
  const reading = new Reading(tokens, Blocks, wanted);
  new Reader(reading, soundParts(undefined, [])).read();
  return reading.problems.length;
}

test('who looks for what is wrong with a text finds nothing where the parser does not', () => {
  fc.assert(
    fc.property(randomPlan.chain(carelessly), (text) => {
      expect(parsed(text).problems).toEqual([]);
      expect(problemsOf(text)).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test('who looks for what is wrong with a text finds something where the parser does', () => {
  const example = readFileSync(new URL('../../../examples/innovation/plan.varde', import.meta.url), 'utf8');
  const { length } = example;
  fc.assert(
    fc.property(fc.nat(length), fc.nat(12), (from, count) => {
      const text = example.slice(0, from) + example.slice(from + count);
      const { problems } = parsed(text);
      expect(problemsOf(text) > 0).toBe(problems.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('what was parsed before changes nothing', () => {
  const whole = 'role Kari {\n  duties "Alt"\n}\n';
  const texts = [whole, 'role Kari {\n  dutis "Alt"\n}\n', `${whole}goal Calm {`, 'goal 3\n', whole];
  const alone = texts.map((text) => JSON.stringify(parsed(text).problems));
  for (const first of texts) {
    for (const [at, second] of texts.entries()) {
      parser.parse(first);
      expect(JSON.stringify(parser.parse(second).problems)).toBe(alone[at]);
    }
  }
});

test('what is wrong is the same whether the sound parts of the text are read again or not', () => {
  const broken = fc.record({
    plan: randomPlan.chain(carelessly),
    edits: fc.array(
      fc.record({
        at: fc.nat(10_000),
        gone: fc.nat(8),
        typed: fc.constantFrom(
          '',
          '',
          '{',
          '}',
          '"',
          'x',
          'owner',
          'phase Ny',
          '\n',
          '//',
          '2026',
          '->',
          ' ',
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });
  const live = createVardeParser(services);
  let withProblems = 0;
  fc.assert(
    fc.property(broken, ({ plan, edits }) => {
      live.parse(plan);
      let text = plan;
      for (const { at, gone, typed } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + typed + text.slice(from + gone);
        const { problems, lostNames } = live.parse(text);
        const fresh = parsed(text);
        expect(JSON.stringify(problems)).toBe(JSON.stringify(fresh.problems));
        expect([...lostNames]).toEqual([...fresh.lostNames]);
        if (problems.length > 0) withProblems++;
      }
    }),
    { numRuns: 100 },
  );
  expect(withProblems).toBeGreaterThan(50);
});
