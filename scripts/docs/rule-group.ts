import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formRules } from '../../language/checks/form-rules.ts';

/** The folder that rules and their examples lie in, one folder for each group. */
export const checksFolder = fileURLToPath(new URL('../../language/checks/', import.meta.url));

/** The groups of rules, in the order of the handbook, by the folder that they lie in. */
export const groups: Readonly<Record<string, string>> = {
  language: 'Language',
  time: 'Time',
  people: 'People',
  purpose: 'Purpose',
  uncertainty: 'Uncertainty',
  process: 'Process',
  change: 'Change',
  governance: 'Governance',
  frameworks: 'Frameworks',
  portfolio: 'Portfolio',
};

const folders = new Map(
  globSync('*/*.ts', { cwd: checksFolder }).map((path) => {
    const [folder = '', file = ''] = path.split('/');
    return [file.replace(/\.ts$/, ''), folder];
  }),
);

/** Returns the folder of a rule. Throws where it lies in none of them. */
export function groupOf(rule: string): string {
  const group = formRules.some(({ id }) => id === rule) ? 'language' : folders.get(rule);
  if (group === undefined || !(group in groups)) throw new Error(`The rule ${rule} lies in no group.`);
  return group;
}
