import { settableRules } from '../syntax/configuration/rules.ts';
import { formRules, type RuleText } from './form-rules.ts';
import { planRules } from './rules.ts';

/** Every rule, in the order of the handbook: first those about the text itself. */
export const allRules: readonly RuleText[] = [...formRules, ...planRules];

/** What the handbook says of a rule, in paragraphs of Markdown. */
export interface Explanation {
  readonly finds: string;
  readonly why: string;
  readonly mend: string;
  /** How loudly it speaks, and how it is silenced. */
  readonly settings: string;
}

/** Returns what the handbook says of a rule, but for its examples. */
export function explainRule(rule: RuleText): Explanation {
  const source = rule.source === undefined ? '' : `\n\nFrom ${withStop(rule.source)}`;
  return {
    finds: `Finds ${rule.finds}`,
    why: `${rule.why}${source}`,
    mend: rule.mend,
    settings: settingsOf(rule),
  };
}

/** Returns all that as a page of Markdown. */
export function rulePage(rule: RuleText): string {
  const { finds, why, mend, settings } = explainRule(rule);
  return `# ${rule.id}\n\n${finds}\n\n## Why\n\n${why}\n\n## How to mend it\n\n${mend}\n\n## How to set it\n\n${settings}\n`;
}

function settingsOf({ id, severity }: RuleText): string {
  if (!settableRules.includes(id)) {
    return 'What it finds keeps a plan from being understood, so it always runs, as an error.';
  }
  const usual = `It speaks as ${severity === 'information' ? 'information' : `${severity === 'error' ? 'an' : 'a'} ${severity}`} unless \`varde.json\` sets it to \`error\`, \`warning\`, \`information\` or \`off\`:`;
  const configured = `${usual}\n\n\`\`\`json\n{ "rules": { "${id}": "off" } }\n\`\`\``;
  if (!planRules.some((rule) => rule.id === id)) return configured;
  const comment = `// varde-ignore ${id}: why this is as it should be`;
  return `${configured}\n\nA comment above the declaration silences a single finding, and wants a reason:\n\n\`\`\`text\n${comment}\n\`\`\``;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
