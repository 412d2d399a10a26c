import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { coverageJson } from '../../../language/exchange/coverage-json.ts';
import { coverageTable } from '../../../language/exchange/coverage-table.ts';
import { planOf } from '../parse.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/coverage.schema.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

const plan = await planOf(`plan Test "Test" { locale nb follows house }
framework house "Our way" {
  also nb "Vår måte"
  factor Competence "Competence" {
    also nb "Kompetanse"
    expects training, support
    item Selection "Selection"
    item Coaching "Coaching" { also nb "Veiledning" }
  }
  question Who "Who?"
  role Lead "Lead"
  ladder Stairs "Stairs" { rung Mapped "Mapped" }
}
activity Choose "Velge" { covers house.Selection  is training }
answer house.Who "We."`);

test('JSON follows its published schema', () => {
  const json = coverageJson(plan);
  expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
  expect(json.frameworks[0]).toMatchObject({
    id: 'house',
    title: 'Vår måte',
    countedAs: null,
    met: false,
    counts: { item: { met: 1, all: 2 }, question: { met: 1, all: 1 }, expected: { met: 1, all: 2 } },
  });
  expect(isValid({ ...json, frameworks: [{ ...json.frameworks[0], met: 'yes' }] })).toBe(false);
});

test('the table is in the language of the plan', () => {
  expect(coverageTable(plan)).toEqual([
    ['Del', 'Status', 'Dekket av'],
    [
      'Vår måte',
      '1 av 2 punkter, 1 av 1 spørsmål, 0 av 1 roller, 0 av 1 trinn, 1 av 2 slags aktiviteter',
      '',
    ],
    ['\u00a0\u00a0Kompetanse', '1 av 2 punkter, 1 av 2 slags aktiviteter', 'mangler: support'],
    ['\u00a0\u00a0\u00a0\u00a0Selection', 'dekket', 'Velge'],
    ['\u00a0\u00a0\u00a0\u00a0Veiledning', 'åpen', ''],
    ['\u00a0\u00a0Who?', 'besvart', ''],
    ['\u00a0\u00a0Lead', 'åpen', ''],
    ['\u00a0\u00a0Stairs', '0 av 1 trinn', ''],
    ['\u00a0\u00a0\u00a0\u00a0Mapped', 'åpen', ''],
  ]);
});
