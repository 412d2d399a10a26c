import { globSync, readFileSync } from 'node:fs';
import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import { checkPlan, checkPortfolio } from '../../language/checks/check-plan.ts';
import { allRules } from '../../language/checks/explain-rule.ts';
import type { Finding } from '../../language/checks/finding.ts';
import { findingsInFiles } from '../../language/checks/findings-in-files.ts';
import { languageFindings } from '../../language/checks/language-findings.ts';
import { planFilesOf } from '../../language/checks/plan-files.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import { isEntry } from '../../language/plan/lower/entry.ts';
import { entriesSeenBy, lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createVardeServices, type VardeServices } from '../../language/syntax/services.ts';
import { checksFolder, groupOf } from './rule-group.ts';

/** A plan that a rule speaks of, the same plan mended, and what the rule says of the first. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string;
  readonly found: Finding;
}

/** Returns the examples of every rule, by its id. Throws where one is missing or the rule is silent about it. */
export async function ruleExamples(): Promise<ReadonlyMap<string, RuleExample>> {
  const bad = new Map(allRules.map(({ id }) => [id, read(id, 'bad')]));
  const findings = await findingsIn(bad);
  return new Map(
    [...bad].map(([id, text]) => {
      const found = findings.find(({ rule, uri }) => rule === id && uri.startsWith(uriOf(id, '').toString()));
      if (!found) throw new Error(`${id} is silent about its bad example.`);
      return [id, { bad: text, good: read(id, 'good'), found }];
    }),
  );
}

function read(rule: string, kind: 'bad' | 'good'): string {
  return readFileSync(`${checksFolder}${groupOf(rule)}/${rule}.${kind}.varde`, 'utf8');
}

const folder = URI.parse('example:///examples');
const uriOf = (rule: string, file = 'plan.varde') => folder.with({ path: `${folder.path}/${rule}/${file}` });

/** Each example lies in a folder of its own, beside the other files of its group, which it may use. */
async function findingsIn(texts: ReadonlyMap<string, string>): Promise<Finding[]> {
  const { shared } = createVardeServices(EmptyFileSystem);
  const { workspace } = shared;
  await workspace.WorkspaceManager.initializeWorkspace([{ name: 'examples', uri: folder.toString() }]);
  const documents = [...texts].flatMap(([rule, text]) => [
    workspace.LangiumDocumentFactory.fromString(text, uriOf(rule)),
    ...companionsOf(rule).map(({ name, text: other }) =>
      workspace.LangiumDocumentFactory.fromString(other, uriOf(rule, name)),
    ),
  ]);
  for (const document of documents) workspace.LangiumDocuments.addDocument(document);
  await workspace.DocumentBuilder.build(documents, { validation: true });
  const checked = documents.filter(isEntry).map((entry) => check(shared, entry));
  return [
    ...documents.flatMap((document) => languageFindings(document)),
    ...findingsInFiles(checked, planFilesOf(shared), messagesIn('en')),
  ];
}

function companionsOf(rule: string): { readonly name: string; readonly text: string }[] {
  const cwd = checksFolder + groupOf(rule);
  const names = globSync('*.varde', { cwd, exclude: ['*.{bad,good}.varde'] });
  return names.map((name) => ({ name, text: readFileSync(`${cwd}/${name}`, 'utf8') }));
}

function check(shared: VardeServices['shared'], entry: LangiumDocument): ReturnType<typeof checkPlan> {
  const dated = (document: LangiumDocument) => {
    const plan = lowerPlan(shared, document);
    return { plan, schedule: schedulePlan(plan) };
  };
  const { plan, schedule } = dated(entry);
  if (plan.head?.kind !== 'portfolio') return checkPlan(plan, schedule);
  return checkPortfolio(plan, entriesSeenBy(shared, entry).map(dated));
}
