import { explainRule } from '../../language/checks/explain-rule.ts';
import type { RuleText } from '../../language/checks/form-rules.ts';
import type { RuleExample } from './rule-examples.ts';
import { groupOf, groups } from './rule-group.ts';

/** Returns the page of the handbook about one rule, with its examples. */
export function illustratedPage(rule: RuleText, { bad, good, found }: RuleExample): string {
  const { finds, why, mend, settings } = explainRule(rule);
  const fixes = (found.fixes ?? []).map(({ title }) => `- ${title}`);
  const offered = fixes.length > 0 ? `\n\nAn editor offers for it:\n\n${fixes.join('\n')}` : '';
  return `# ${rule.id}

_${rule.severity}_ · [${groups[groupOf(rule.id)]}](../checks.md)

${finds}

## Why

${why}

## How to mend it

${mend}

Of this plan it says:

> ${found.message}

\`\`\`varde
${bad}\`\`\`

Of this one it says nothing:

\`\`\`varde
${good}\`\`\`${offered}

## How to set it

${settings}

This page is written by \`npm run docs\`.
`;
}
