import { allRules } from '../../language/checks/explain-rule.ts';
import type { RuleText } from '../../language/checks/form-rules.ts';
import type { RuleExample } from './rule-examples.ts';
import { groupOf, groups } from './rule-group.ts';

/** Returns the page of the handbook that lists every rule that a plan is held to. */
export function checksPage(examples: ReadonlyMap<string, RuleExample>): string {
  return `# What Varde checks

\`varde check\` and the editor hold every plan to these rules. Each has a page with the reason, where it comes from, how
to mend what it finds, and an example; \`varde explain RULE\` tells the same on the command line. _Fix_ marks what an
editor can mend for you.

Rules about the language say what is wrong with the text itself. They come first: an element with such an error is not
held to the other rules until it is mended. The others run for files with a \`plan\` or \`portfolio\` and all that it uses,
and speak in the file where the element stands. Errors and warnings are for what a plan should not go ahead with;
information is for what a method would ask you to think about.

How loudly a rule speaks is set in \`varde.json\`. One finding is silenced by a comment above the declaration, with the
reason. A comment that silences nothing is found, too, as \`unused-ignore\`.

\`\`\`varde
// varde-ignore overdue: the minutes of the meeting are on their way
activity Decide "Decide" { takes 1d }
\`\`\`

This page is written by \`npm run docs\`.
${Object.keys(groups)
  .map((group) => section(group, examples))
  .join('')}`;
}

function section(group: string, examples: ReadonlyMap<string, RuleExample>): string {
  const rules = allRules.filter(({ id }) => groupOf(id) === group);
  if (rules.length === 0) return '';
  return `
## ${groups[group]}

| rule | severity | mended | finds |
| --- | --- | --- | --- |
${rules.map((rule) => row(rule, examples)).join('')}`;
}

function row({ id, severity, finds }: RuleText, examples: ReadonlyMap<string, RuleExample>): string {
  const fix = examples.get(id)?.found.fixes?.length ? '_fix_' : '';
  return `| [${id}](checks/${id}.md) | ${severity} | ${fix} | ${finds.replaceAll('|', '\\|')} |\n`;
}
