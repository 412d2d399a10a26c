import type { Rule } from '../../language/checks/rule.ts';
import { planRules } from '../../language/checks/rules.ts';

/** Returns the page of the handbook that explains every rule that a plan is held to. */
export function checksPage(): string {
  return `# What Varde checks

\`varde check\` and the editor hold every plan to these rules. They run for files with a \`plan\` and all that it uses, and
speak in the file where the element stands. What is wrong with the text itself (a name that nobody knows, a date that
cannot be read) is told first; an element with such a mistake is not held to these rules until it is mended.

One finding is silenced by a comment above the declaration, with the reason. A comment that silences nothing is found,
too, as \`unused-ignore\`.

\`\`\`varde
// varde-ignore overdue: the minutes of the meeting are on their way
activity Decide "Decide" { takes 1d }
\`\`\`

This page is written by \`npm run docs\`.
${planRules.map(section).join('')}`;
}

function section({ id, severity, finds, why, mend }: Rule): string {
  return `
## ${id}

_${severity}_ · Finds ${finds}

${why}

**To mend it:** ${mend}
`;
}
