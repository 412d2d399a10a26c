import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { planRules } from '../../../language/checks/rules.ts';
import { messagesIn } from '../../../language/locale/messages.ts';
import { readConfiguration } from '../../../language/syntax/configuration/read-configuration.ts';
import { rulesOfForm, settableRules, severities } from '../../../language/syntax/configuration/rules.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/varde.schema.json', import.meta.url), 'utf8'),
);
const fitsSchema = new Ajv({ strict: false }).compile(schema);

const read = (text: string) => {
  const { configuration, problems } = readConfiguration(text);
  const messages = messagesIn('en');
  return {
    ...configuration,
    rules: Object.fromEntries(configuration.rules),
    problems: problems.map(
      ({ severity, message, range: { start } }) =>
        `${start.line}:${start.character} ${severity} ${message(messages)}`,
    ),
  };
};

const whole =
  '{"rules": {"goal-not-smart": "error", "no-evaluation": "off"}, "locale": "nb", "calendar": "NO"}';

test('what is written is read', () => {
  expect(read(whole)).toEqual({
    rules: { 'goal-not-smart': 'error', 'no-evaluation': 'off' },
    locale: 'nb',
    calendar: 'NO',
    problems: [],
  });
  expect(fitsSchema(JSON.parse(whole))).toBe(true);
});

test.each(['', '{}', '{ "$schema": "https://example.org/varde.schema.json" }'])('%j sets nothing', (text) => {
  expect(read(text)).toEqual({ rules: {}, problems: [] });
});

describe('of a mistake', () => {
  const mistakes: Readonly<Record<string, string>> = {
    '{ "local": "nb" }': '0:2 warning `local` is no setting. Did you mean `locale`?',
    '{ "theme": "dark" }': '0:2 warning `theme` is no setting. There are `rules`, `locale` and `calendar`.',
    '{ "locale": "no" }': '0:12 error `locale` is `"en"`, `"nb"`, `"nn"`, `"sv"` or `"da"`.',
    '{ "calendar": 47 }': '0:14 error `calendar` is `"NO"`, `"SE"`, `"DK"`, `"FI"` or `"IS"`.',
    '{ "rules": ["no-owner"] }':
      '0:11 error The rules stand between braces, each with how loudly it speaks: `{ "no-owner": "off" }`.',
    '{ "rules": { "no-owner": "warn" } }':
      '0:25 error `no-owner` is `"error"`, `"warning"`, `"information"` or `"off"`.',
    '{ "rules": { "no-ownr": "off" } }': '0:13 warning There is no rule `no-ownr`. Did you mean `no-owner`?',
    '{ "rules": { "toString": "off" } }':
      '0:13 warning There is no rule `toString` whose severity can be set.',
    '{ "rules": { "bad-literal": "off" } }':
      '0:13 error `bad-literal` always speaks: without it the plan could not be understood.',
    '[]': '0:0 error The settings stand between braces: `{ … }`.',
  };

  test.each(Object.entries(mistakes))('as in %s there is word', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
    expect(read(text).rules).toEqual({});
    expect(fitsSchema(JSON.parse(text))).toBe(false);
  });

  test('that breaks the JSON there is one word, and what stands before it holds', () => {
    expect(read('{ "locale": "nb",\n  "rules": { "no-owner": "off", } }')).toEqual({
      locale: 'nb',
      rules: { 'no-owner': 'off' },
      problems: ['1:32 error This is not JSON from here on.'],
    });
    expect(read('{ // why\n}').problems).toHaveLength(1);
  });
});

describe('the rules that can be set', () => {
  test('are those of the schema', () => {
    expect(Object.keys(schema.properties.rules.properties)).toEqual(settableRules);
    expect(schema.definitions.severity.enum).toEqual(severities);
  });

  test('are each named once, and none of them is a rule of form', () => {
    expect(new Set([...settableRules, ...rulesOfForm]).size).toBe(settableRules.length + rulesOfForm.length);
  });

  test('are all rules about plans, in their order, and the two about the text that are no errors', () => {
    expect(settableRules).toEqual(['unused-use', 'unused-ignore', ...planRules.map(({ id }) => id)]);
  });
});
