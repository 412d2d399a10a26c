import type { Command } from 'commander';
import { didYouMean } from './did-you-mean.ts';
import { misuse } from './misuse.ts';

/** Adds `varde explain`: what a rule finds, why that matters, and how to mend it. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('explain a rule: why it matters and how to mend what it finds')
    .description(
      'Tells what a rule finds, why that matters, where it comes from, and how to mend, set or silence it.',
    )
    .argument('<rule>', 'its id, as it stands behind each finding')
    .addHelpText('after', '\nExample:\n  $ varde explain no-handover')
    .action(explain);
}

async function explain(id: string): Promise<void> {
  const { allRules, rulePage } = await import('../language/checks/explain-rule.ts');
  const rule = allRules.find((each) => each.id === id);
  if (!rule) {
    const ids = allRules.map((each) => each.id);
    throw misuse`There is no rule “${id}”. ${didYouMean(id, ids)}`;
  }
  process.stdout.write(rulePage(rule));
}
