import { EmptyFileSystem } from 'langium';
import { plainMarkdown } from '../../language/diagrams/markdown-text.ts';
import {
  type Framework,
  type FrameworkPart,
  isPart,
  type Part,
  type PartKind,
  titleIn,
} from '../../language/plan/framework.ts';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import type { Role, Team } from '../../language/plan/people.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { childrenOf, elementById, elementsOfKind, titleOf } from '../../language/plan/query.ts';
import { frameworkNames, frameworkUri } from '../../language/syntax/library.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { cell, codeCell } from './code-cell.ts';
import { writtenStatements } from './written-statements.ts';

/** A framework, as a plan that holds nothing else. */
interface Shipped {
  readonly plan: Plan;
  readonly framework: Framework;
}

/** Returns the pages of the handbook about the frameworks that ship, by file: one for each, and the list of them. */
export async function frameworkPages(): Promise<ReadonlyMap<string, string>> {
  const { shared, parser } = createVardeServices(EmptyFileSystem);
  await shared.workspace.WorkspaceManager.initializeWorkspace([]);
  const follows = writtenStatements(parser).filter(
    ({ file, kind, words }) => kind === 'plan' && words === 'follows' && file.startsWith('examples/'),
  );
  const frameworks = await Promise.all(
    frameworkNames()
      .flatMap((name) => frameworkUri(name) ?? [])
      .map(async (uri): Promise<Shipped> => {
        const plan = lowerPlan(shared, await shared.workspace.LangiumDocuments.getOrCreateDocument(uri));
        const [framework] = elementsOfKind(plan, 'framework');
        if (!framework) throw new Error(`${uri} declares no framework.`);
        return { plan, framework };
      }),
  );
  const pages = frameworks.map((shipped) => {
    const { name } = shipped.framework;
    const plans = follows.filter(({ text }) => text.split(/[\s,]+/).includes(name)).map(({ file }) => file);
    return [`docs/frameworks/${name}.md`, frameworkPage(shipped, plans)] as const;
  });
  return new Map([['docs/frameworks/README.md', listPage(frameworks)], ...pages]);
}

function listPage(frameworks: readonly Shipped[]): string {
  const rows = frameworks.map(
    ({ plan, framework }) =>
      `| [\`${framework.name}\`](${framework.name}.md) | ${named(framework)} | ${framework.locale ?? ''} | ${plan.elements.filter(isPart).length} |\n`,
  );
  return `# Frameworks

The methods that ship with Varde. A plan that follows one is told what it has yet to take care of; each part has its title
in the language of the method and in English. One of your own is written in the same way: see
[\`framework\`](../kinds/framework.md).

| name | method | language | parts |
| --- | --- | --- | ---: |
${rows.join('')}
This page is written by \`npm run docs\`.
`;
}

function frameworkPage(shipped: Shipped, plans: readonly string[]): string {
  const { framework } = shipped;
  const { name, why, origin, documentation } = framework;
  const purpose = why === undefined ? undefined : plainMarkdown(why);
  const paragraphs = [documentation?.replace(/\s+/g, ' '), purpose].filter((text) => text !== undefined);
  return `# \`${name}\`

**${plainMarkdown(framework.title)}** · _${plainMarkdown(titleIn('en', framework))}_

${paragraphs.join('\n\n')}
${origin === undefined ? '' : `\nSource: ${plainMarkdown(origin)}.\n`}
## Use it

\`\`\`varde
use ${name}

plan Ours "Our plan" {
  starts 2027-01-11
  follows ${name}
}
\`\`\`

What takes care of a part says so: \`covers ${examplePart(shipped)}\`. [\`varde coverage\`](../commands/coverage.md) and the diagram
[\`coverage\`](../diagrams/coverage.md) tell what is covered and what is open.

${plans.map((file) => `- [${file}](../../${file}) follows it.\n`).join('')}
## Its parts

${tree(shipped, framework.id, 0)}${pitfallsOf(shipped)}${questionsOf(shipped)}
This page is written by \`npm run docs\`.
`;
}

function examplePart({ plan, framework }: Shipped): string {
  const part = childrenOf(plan, framework.id).find(({ kind }) => kind === 'stage' || kind === 'factor');
  return part?.id ?? `${framework.name}.…`;
}

function tree(shipped: Shipped, id: string, depth: number): string {
  return childrenOf(shipped.plan, id)
    .filter(isPart)
    .map((part) => `${'  '.repeat(depth)}- ${branch(part, shipped)}\n${tree(shipped, part.id, depth + 1)}`)
    .join('');
}

function branch(part: Part, { plan }: Shipped): string {
  const said = part.kind === 'role' || part.kind === 'team' ? tasksOf(part) : adviceOf(part, plan);
  return `${named(part)} \`${part.kind} ${part.name}\`${said.length > 0 ? `: ${said.join(' ')}` : ''}`;
}

function tasksOf(party: Role | Team): string[] {
  const tasks = party.kind === 'role' ? party.duties : party.decides;
  return tasks.length > 0 ? [`${tasks.map(plainMarkdown).join('; ')}.`] : [];
}

function adviceOf({ hint, why, expects, by }: FrameworkPart, plan: Plan): string[] {
  return [
    ...[hint, why].flatMap((text) => (text === undefined ? [] : [plainMarkdown(text)])),
    ...(expects.length > 0 ? [`Expects ${expects.map((kind) => `\`${kind}\``).join(', ')}.`] : []),
    ...(by.length > 0 ? [`By ${by.map((party) => plainMarkdown(titleOf(plan, party))).join(', ')}.`] : []),
  ];
}

function pitfallsOf({ plan }: Shipped): string {
  const pitfalls = partsOfKind(plan, 'pitfall');
  if (pitfalls.length === 0) return '';
  const rows = pitfalls.map((pitfall) => {
    const about = pitfall.about
      .flatMap((id) => elementById(plan, id) ?? [])
      .filter(isPart)
      .map(named);
    return `| ${cell(named(pitfall))} | ${cell(pitfall.responses.map(plainMarkdown).join('; '))} | ${cell(about.join('; '))} |\n`;
  });
  return `\n## Pitfalls\n\n| what it warns of | what helps | more |\n| --- | --- | --- |\n${rows.join('')}`;
}

function questionsOf({ plan }: Shipped): string {
  const questions = partsOfKind(plan, 'question');
  if (questions.length === 0) return '';
  const rows = questions.map(
    (question) => `| ${cell(named(question))} | ${codeCell(`answer ${question.id} "…"`)} |\n`,
  );
  return `\n## Questions\n\n| it asks | a plan answers |\n| --- | --- |\n${rows.join('')}`;
}

function partsOfKind({ elements }: Plan, kind: PartKind): FrameworkPart[] {
  return elements.filter((element): element is FrameworkPart => element.kind === kind);
}

/** The title in the language of the method, and in English where that is another. */
function named(part: Part | Framework): string {
  const english = titleIn('en', part);
  const own = `**${plainMarkdown(part.title)}**`;
  return english === part.title ? own : `${own} · _${plainMarkdown(english)}_`;
}
