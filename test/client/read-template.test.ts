import { beforeEach, expect, test, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';

const folder = URI.parse('file:///felles/planer');
const plan = Utils.joinPath(folder, 'skole/plan.varde');
const editor = { path: '', isTrusted: true };
const files = new Map([[Utils.joinPath(folder, 'maler/brev.dotx').toString(), Uint8Array.of(80, 75)]]);

vi.mock('vscode', () => ({
  Uri: Utils,
  l10n: {
    t: (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? ''),
  },
  workspace: {
    get isTrusted() {
      return editor.isTrusted;
    },
    getConfiguration: () => ({
      get: (name: string) => (name === 'report.wordTemplate' ? editor.path : ''),
    }),
    getWorkspaceFolder: (uri: URI) => (uri.path.startsWith(`${folder.path}/`) ? { uri: folder } : undefined),
    fs: {
      readFile: (uri: URI) => {
        const content = files.get(uri.toString());
        return content ? Promise.resolve(content) : Promise.reject({ code: 'FileNotFound' });
      },
    },
  },
}));
const { readTemplate } = await import('../../client/report/read-template.ts');
const read = (format: 'docx' | 'pptx' | 'pdf' = 'docx') => readTemplate(plan as never, format);

beforeEach(() => Object.assign(editor, { path: 'maler/brev.dotx', isTrusted: true }));

test('a template is read from the folder that is open, by the setting of its format', async () => {
  expect(await read()).toEqual(Uint8Array.of(80, 75));
  editor.path = 'maler\\brev.dotx';
  expect(await read()).toEqual(Uint8Array.of(80, 75));
  expect(await read('pptx')).toBeUndefined();
  expect(await read('pdf')).toBeUndefined();
});

test.each([
  '../brev.dotx',
  'maler/../../brev.dotx',
  '/felles/planer/maler/brev.dotx',
  'C:\\maler\\brev.dotx',
])('one at “%s” lies outside, and is not read', async (path) => {
  editor.path = path;
  await expect(read()).rejects.toThrow(`“${path}” lies outside of the workspace`);
});

test('one that is missing, or in a workspace without trust, is said to be so', async () => {
  editor.path = 'maler/borte.dotx';
  await expect(read()).rejects.toThrow('no template “maler/borte.dotx” in the workspace');
  editor.isTrusted = false;
  await expect(read()).rejects.toThrow('once you trust this workspace');
});
