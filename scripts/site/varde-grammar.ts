import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const files = {
  'source.varde': 'varde',
  'markdown.varde.codeblock': 'markdown-fence',
};

/** Returns the grammar of plans, or of plans within Markdown, as editors read it. */
export async function loadGrammar(scope: keyof typeof files = 'source.varde'): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (wanted) => {
      const file = fileOf(files[wanted as keyof typeof files]);
      return textmate.parseRawGrammar(await readFile(file, 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`There is no grammar with the scope ${scope}.`);
  return grammar;
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../syntaxes/${name}.tmLanguage.json`, import.meta.url));
}
