import { describe, expect, test, vi } from 'vitest';
import { localeOf } from '../../cli/reader-locale.ts';
import { folderWith, varde } from './command.ts';

const broken = { 'plan.varde': 'goal Ro { owner }\n' };

test.each([
  ['en', '`owner` wants the name of a stakeholder, role or team.', '1 error in 1 of 1 file (1 element,'],
  [
    'nb',
    '`owner` skal ha navnet på et element av typen `stakeholder`, `role` eller `team`.',
    '1 feil i 1 av 1 fil (1 element,',
  ],
  [
    'nn',
    '`owner` skal ha namnet på eit element av typen `stakeholder`, `role` eller `team`.',
    '1 feil i 1 av 1 fil (1 element,',
  ],
  [
    'sv',
    '`owner` ska ha namnet på ett element av typen `stakeholder`, `role` eller `team`.',
    '1 fel i 1 av 1 fil (1 element,',
  ],
  [
    'da',
    '`owner` skal have navnet på et element af typen `stakeholder`, `role` eller `team`.',
    '1 fejl i 1 af 1 fil (1 element,',
  ],
])('“varde check --locale %s” speaks that language', async (locale, message, summary) => {
  const { stdout, code } = await varde(await folderWith(broken), 'check', '--locale', locale);
  expect(code).toBe(1);
  expect(stdout).toContain(message);
  expect(stdout).toContain(summary);
});

test('the language of the environment is spoken where no other is asked for', async () => {
  vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
  const folder = await folderWith(broken);
  expect((await varde(folder, 'check')).stdout).toContain('ska ha namnet');
  expect((await varde(folder, 'check', '--locale', 'da')).stdout).toContain('skal have navnet');
  vi.unstubAllEnvs();
});

test('a language that Varde does not speak is refused with those that it does', async () => {
  const { stderr, code } = await varde(await folderWith(broken), 'check', '--locale', 'fi');
  expect(code).toBe(2);
  expect(stderr).toMatch(/en, nb, nn, sv, da/);
});

describe('the environment', () => {
  test.each([
    [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'no_NO' }, 'nb'],
    [{ LC_ALL: 'da_DK', LANG: 'nb_NO' }, 'da'],
    [{ LC_ALL: '', LC_MESSAGES: 'nn_NO', LANG: 'sv_SE' }, 'nn'],
    [{ LC_ALL: 'C', LANG: 'sv_SE' }, 'en'],
    [{ LANG: 'fi_FI' }, 'en'],
    [{}, 'en'],
  ])('%o asks for %s', (variables, expected) => {
    expect(localeOf(variables)).toBe(expected);
  });
});
