import { readFileSync } from 'node:fs';
import { cell, codeCell } from './code-cell.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

interface Contributions {
  readonly commands: readonly {
    readonly command: string;
    readonly title: string;
    readonly category?: string;
  }[];
  readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string }[];
  readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
}

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** Returns the page of the handbook that lists the commands and settings in VS Code, as its manifest has them. */
export function vscodePage(): string {
  const { contributes } = read('package.json') as { contributes: Contributions };
  const words = read('package.nls.json') as Readonly<Record<string, string>>;
  const said = (text = '') => text.replace(/^%(.+)%$/, (_, key: string) => words[key] ?? '');
  return `# Commands and settings in VS Code

The commands are in the command palette; those about one plan while its text is in front.

| command | keys |
| --- | --- |
${commandRows(contributes, said).join('')}
## Settings

Search the settings for \`varde\`. There is no account and no telemetry, and so nothing to switch off. VS Code’s own settings hold
for plans, too: \`editor.formatOnSave\`, say, or \`editor.inlayHints.enabled\`. How loudly each check speaks is for all who work
on the plan, and stands beside it in [\`varde.json\`](checks.md).

| setting | values | unless set | what it does |
| --- | --- | --- | --- |
${settingRows(contributes, said).join('')}
This page is written by \`npm run docs\`.
`;
}

function commandRows(
  { commands, keybindings, menus }: Contributions,
  said: (text: string) => string,
): string[] {
  const hidden = new Set(
    menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  return commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title, category }) => {
      const bound = keybindings.find((each) => each.command === command);
      const keys = bound ? `${codeCell(bound.key)}, on a Mac ${codeCell(bound.mac)}` : '';
      return `| *${cell(`${category}: ${said(title)}`)}* | ${keys} |\n`;
    });
}

function settingRows(
  { configuration: { properties } }: Contributions,
  said: (text: string | undefined) => string,
): string[] {
  return Object.entries(properties).map(([name, { type, enum: values, markdownDescription, ...setting }]) => {
    const choices = values ? values.map(codeCell).join(' ') : type === 'boolean' ? '`true` `false`' : 'text';
    const usual = setting.default === '' ? 'nothing' : codeCell(String(setting.default));
    const what = said(markdownDescription ?? setting.description);
    return `| ${codeCell(name)} | ${choices} | ${usual} | ${cell(what)} |\n`;
  });
}
