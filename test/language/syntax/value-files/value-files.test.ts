import { EmptyFileSystemProvider, type FileSystemNode, type LangiumDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import type { URI } from 'vscode-uri';
import { languageFindings } from '../../../../language/checks/language-findings.ts';
import { lowerPlan } from '../../../../language/plan/lower/lower-plan.ts';
import { createVardeServices } from '../../../../language/syntax/services.ts';
import { fileUri, workspaceUri } from '../../parse.ts';

/** Files beside the plans, whose text can change. */
class Texts extends EmptyFileSystemProvider {
  readonly texts: Map<string, string>;
  /** How often a file of values was read. */
  reads = 0;

  constructor(texts: Readonly<Record<string, string>>) {
    super();
    this.texts = new Map(Object.entries(texts).map(([path, text]) => [fileUri(path).toString(), text]));
  }

  override async exists(uri?: URI): Promise<boolean> {
    return this.texts.has(`${uri}`);
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    return { uri, isFile: true, isDirectory: false };
  }

  override async readFile(uri?: URI): Promise<string> {
    if (uri?.path.endsWith('.csv')) this.reads++;
    return this.texts.get(`${uri}`) ?? '';
  }
}

async function openPlan(indicator: string, texts: Readonly<Record<string, string>>) {
  const files = new Texts(texts);
  const { shared } = createVardeServices({ fileSystemProvider: () => files });
  const { workspace } = shared;
  await workspace.WorkspaceManager.initializeWorkspace([{ name: 'plan', uri: workspaceUri.toString() }]);
  const document: LangiumDocument = workspace.LangiumDocumentFactory.fromString(
    `plan P\nindicator I { ${indicator} }`,
    fileUri('plan.varde'),
  );
  workspace.LangiumDocuments.addDocument(document);
  await workspace.DocumentBuilder.build([document], { validation: true });
  return {
    files,
    changed: (path: string) => workspace.DocumentBuilder.update([fileUri(path)], []),
    values: () =>
      lowerPlan(shared, document).elements.flatMap((one) =>
        one.kind === 'indicator' ? one.values.map(({ on, value }) => `${on.text}: ${value}`) : [],
      ),
    said: () => languageFindings(document).map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('an indicator with a file of values', () => {
  test('has its values besides those that are written', async () => {
    const { values, said } = await openPlan('values 2025-12: 5 values "data/v.csv"', {
      'data/v.csv': '2026-01,4.1\n2026-02,3.8',
    });
    expect(values()).toEqual(['2025-12: 5', '2026-01: 4.1', '2026-02: 3.8']);
    expect(said()).toEqual([]);
  });

  test.each([
    ['../other/v.csv', 'lies outside the workspace folder; a plan reads only files inside it.'],
    ['/etc/passwd', 'lies outside the workspace folder; a plan reads only files inside it.'],
    ['file:///etc/passwd', 'lies outside the workspace folder; a plan reads only files inside it.'],
    ['gone.csv', 'cannot be read: there is no such file.'],
    ['half \ud800.csv', 'cannot be read: there is no such file.'],
  ])('that names %s is told that it %s', async (path, reason) => {
    const { files, values, said } = await openPlan(`values "${path}"`, { '../other/v.csv': '2026-01,1' });
    expect(said()).toEqual([`unreadable-values: \`${path}\` ${reason}`]);
    expect(values()).toEqual([]);
    expect(files.reads).toBe(0);
  });

  test('is told of the first bad lines, and how many more there are', async () => {
    const bad = Array.from({ length: 8 }, (_, index) => `2026-0${index + 1},x`).join('\n');
    const { said } = await openPlan('values "v.csv"', { 'v.csv': bad });
    expect(said()).toHaveLength(6);
    expect(said()[0]).toBe(
      'unreadable-values: Line 1 of `v.csv` is no period and number: `2026-01,x`. Write them as `2026-01,4.1`.',
    );
    expect(said().at(-1)).toBe('unreadable-values: 3 more lines of `v.csv` cannot be read.');
  });

  test('has new values as soon as the file changes, comes or goes', async () => {
    const { files, changed, values, said } = await openPlan('values "v.csv"', {});
    const write = async (text: string | undefined) => {
      if (text === undefined) files.texts.delete(fileUri('v.csv').toString());
      else files.texts.set(fileUri('v.csv').toString(), text);
      await changed('v.csv');
    };
    await write('2026-01,1');
    expect(values()).toEqual(['2026-01: 1']);
    expect(said()).toEqual([]);
    await write('2026-01,2');
    expect(values()).toEqual(['2026-01: 2']);
    await write(undefined);
    expect(values()).toEqual([]);
    expect(said()).toHaveLength(1);
  });

  test('is not read again for every edit of the plan', async () => {
    const { files, changed } = await openPlan('values "v.csv"', { 'v.csv': '2026-01,1' });
    await changed('plan.varde');
    expect(files.reads).toBe(1);
  });
});
