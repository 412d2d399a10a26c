import { existsSync, globSync, readFileSync } from 'node:fs';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  VardeGeneratedModule,
  VardeGeneratedSharedModule,
} from '../../../language/generated/syntax/module.ts';
import type { VardeParser } from '../../../language/syntax/parser.ts';
import { VardeModule, type VardeServices, VardeSharedModule } from '../../../language/syntax/services.ts';
import { readCases } from './fixtures.ts';

const root = new URL('../../../', import.meta.url);
const parser = servicesThatWarn().parser.LangiumParser as VardeParser;

afterEach(() => vi.restoreAllMocks());

test('the grammar has no errors', () => {
  expect(parser.definitionErrors).toEqual([]);
});

describe('the parser never has to guess', () => {
  const plans = globSync('{examples,language/frameworks}/**/*.varde', { cwd: root });

  test.each(plans)('in %s', (path) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(parser.parse(readFileSync(new URL(path, root), 'utf8')).problems).toEqual([]);
    expect(log.mock.calls).toEqual([]);
  });

  test('in the fixtures', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    for (const cases of readCases().values()) {
      for (const { files } of cases) for (const text of Object.values(files)) parser.parse(text);
    }
    expect(log.mock.calls).toEqual([]);
  });
});

const contract = new URL('../shared/design/language.md', root);

test.skipIf(!existsSync(contract))('every plan in the description of the language can be read', () => {
  const text = readFileSync(contract, 'utf8');
  const fragments = [...text.matchAll(/^```varde\n([\s\S]*?)^```/gm)].map(([, fragment]) => fragment ?? '');
  expect(fragments.length).toBeGreaterThan(10);
  for (const fragment of fragments) expect(parser.parse(fragment).problems, fragment).toEqual([]);
});

/** The language as it is developed: a parser that examines its grammar and tells when two readings fit. */
function servicesThatWarn(): VardeServices {
  const shared = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    VardeGeneratedSharedModule,
    VardeSharedModule,
  );
  const development = {
    LanguageMetaData: () => ({
      languageId: 'varde',
      fileExtensions: ['.varde'],
      caseInsensitive: false,
      mode: 'development' as const,
    }),
  };
  return inject(
    createDefaultCoreModule({ shared }),
    VardeGeneratedModule,
    VardeModule as object,
    development,
  ) as unknown as VardeServices;
}
