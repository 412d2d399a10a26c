import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDay } from '../../language/plan/days.ts';
import { definitionOf } from '../../scripts/docs/holiday-definition.ts';
import { writtenFolders, writtenPages } from '../../scripts/docs.ts';

const pages = await writtenPages();
const root = new URL('../../', import.meta.url);

test.each([...pages.keys()])('%s is what the sources say (else: npm run docs)', (file) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toBe(pages.get(file));
});

test.each(writtenFolders)('%s has no other pages', (folder) => {
  const files = globSync(`${folder}/*`, { cwd: root });
  expect(files.sort()).toEqual([...pages.keys()].filter((file) => file.startsWith(`${folder}/`)).sort());
});

test('a kind has every property of the grammar, in forms that differ, and the rules that speak of it', () => {
  const page = pages.get('docs/kinds/activity.md');
  expect(page).toContain(
    '| `by` | Who does the work, each with a share of a full week if you like. | several | `by ',
  );
  expect(page).toMatch(/\| `after` .*`after \S+`<br>`after \S+ \+ \dd`<br>/);
  expect(page).toContain('| `is` | `training` | Training |');
  expect(page).toContain('- [overdue](../checks/overdue.md)');
  expect(pages.get('docs/kinds/role.md')).toContain(
    '| `hint` | Advice to whoever plans. _Only in a framework._',
  );
});

test('a diagram says where it is a table, a command what it takes, and a framework what its parts are', () => {
  const raci = pages.get('docs/diagrams/raci.md');
  expect(raci).toContain('| Azure DevOps | `ado` | the table alone |');
  expect(raci).toContain('| GitHub | `github` | Mermaid `gantt` |');
  expect(pages.get('docs/commands/export.md')).toMatch(/`--format <format>` \| .* \| required; one of `ics`/);
  expect(pages.get('docs/frameworks/coordination.md')).toContain(
    '  - **Fælles fortællinger** · _Shared narratives_ `item Narratives`',
  );
});

test('the commands of VS Code stand with their keys, and the settings with what holds unless they are set', () => {
  const page = pages.get('docs/vscode.md');
  expect(page).toContain('| *Varde: New Plan…* |  |');
  expect(page).toContain('| `ctrl+k v`, on a Mac `cmd+k v` |');
  expect(page).not.toContain('%');
  expect(page).toContain(
    '| `varde.language` | `auto` `en` `nb` `nn` `sv` `da` | `auto` | The language in which',
  );
  expect(page).toContain('| `varde.codeLens.references` | `true` `false` | `false` | Whether');
});

test('a holiday is a date, a distance from Easter or a weekday', () => {
  expect(definitionOf([toDay(2024, 5, 17), toDay(2025, 5, 17)])).toBe('17 May');
  expect(definitionOf([toDay(2024, 3, 29), toDay(2025, 4, 18)])).toBe('2 days before Easter Sunday');
  expect(
    definitionOf([2023, 2024, 2025, 2026].map((year, at) => toDay(year, 6, [24, 22, 21, 20][at] ?? 0))),
  ).toBe('Saturday from 20 June to 24 June');
  expect(() => definitionOf([toDay(2024, 1, 1), toDay(2025, 6, 1)])).toThrow('Nobody knows');
});
