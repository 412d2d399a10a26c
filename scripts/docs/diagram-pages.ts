import { blockContent } from '../../cli/docs/content.ts';
import { orderOf } from '../../cli/docs/order.ts';
import { PlanShelf } from '../../cli/docs/plan-shelf.ts';
import type { OpenPlan } from '../../cli/open-plan.ts';
import type { DiagramChoice } from '../../language/diagrams/choices.ts';
import { type Diagram, type DiagramName, diagramNames } from '../../language/diagrams/diagram.ts';
import { diagramTypes } from '../../language/diagrams/registry.ts';
import { type TargetName, targets } from '../../language/diagrams/target.ts';
import { diagramExamples } from './diagram-examples.ts';

const number = new Intl.NumberFormat('en');

const places: Readonly<Record<TargetName, string>> = {
  image: 'a picture of its own, the editor, the live page',
  page: 'a report, a picture for a page of A4',
  github: 'GitHub',
  gitlab: 'GitLab',
  ado: 'Azure DevOps',
};

/** Returns the pages of the handbook about the diagrams, by file: one for each, and the list of them. */
export async function diagramPages(): Promise<ReadonlyMap<string, string>> {
  const shelf = new PlanShelf('en');
  const pages = new Map([['docs/diagrams/README.md', listPage()]]);
  for (const name of diagramNames) {
    const opened = await shelf.open(diagramExamples[name].plan);
    pages.set(`docs/diagrams/${name}.md`, diagramPage(name, opened));
  }
  await shelf.close();
  return pages;
}

function listPage(): string {
  const rows = diagramNames.map((name) => `| [\`${name}\`](${name}.md) | ${diagramExamples[name].shows} |\n`);
  return `# The diagrams

Each diagram has a page with a picture from an example plan. [Diagrams](../diagrams.md) tells how to draw them, narrow
them and get them out.

| diagram | what it shows |
| --- | --- |
${rows.join('')}
This page is written by \`npm run docs\`.
`;
}

function diagramPage(name: DiagramName, opened: OpenPlan): string {
  const { shows, plan } = diagramExamples[name];
  const choice = opened.choices.find(({ diagram, view }) => diagram === name && view === undefined);
  if (!choice) throw new Error(`${plan} has nothing for ${name}.`);
  return `# \`${name}\`

${shows}

## What it is drawn from

${kindsOf(name)}

## Draw it

\`\`\`sh
varde render plan.varde --diagram ${name}${choice.of === undefined ? '' : ' --of NAME'} --format svg --out ${name}.svg
\`\`\`

In a Markdown page, between the markers that [\`varde docs\`](../commands/docs.md) keeps: \`<!-- varde plan.varde ${name} -->\`
and \`<!-- /varde -->\`. As a view of its own, narrowed and named: [\`view Name "Title" as ${name}\`](../kinds/view.md).
${choice.of === undefined ? '' : '\nA plan can have several; the name after “of” says which.\n'}
## Where it can be shown

| where | \`--target\` | drawn as | most characters | most edges |
| --- | --- | --- | ---: | ---: |
${targetRows(choice, opened)}
${largeOnes(name)}

## An example

From [${plan}](../../${plan}):

${block(choice, plan, opened)}
This page is written by \`npm run docs\`.
`;
}

function kindsOf(name: DiagramName): string {
  const groups = diagramTypes[name].shows.map((kinds) =>
    kinds.map((kind) => `[\`${kind}\`](../kinds/${kind}.md)`).join(', '),
  );
  return groups.map((group) => `- ${group}`).join('\n');
}

function targetRows(choice: DiagramChoice, { draw }: OpenPlan): string {
  return (Object.keys(targets) as TargetName[])
    .map((target) => {
      const [part] = draw(choice, target);
      const { characters, edges } = targets[target];
      return `| ${places[target]} | ${target === 'image' ? '' : `\`${target}\``} | ${drawnAs(part)} | ${number.format(characters)} | ${number.format(edges)} |\n`;
    })
    .join('');
}

/** The type that the Mermaid text names, below its settings; without a text, the table stands in for the picture. */
function drawnAs(part: Diagram | undefined): string {
  const type = part?.mermaid.replace(/^---\n.*?\n---\n/s, '').match(/^[\w-]+/m)?.[0];
  return type === undefined ? 'the table alone' : `Mermaid \`${type}\``;
}

function largeOnes(name: DiagramName): string {
  return diagramTypes[name].units
    ? 'One that is too large for the place comes in parts, and each says which of how many it is.'
    : 'One that is too large for the place is not split: narrow it with a view.';
}

function block({ diagram, of }: DiagramChoice, plan: string, opened: OpenPlan): string {
  const asked = `../../${plan} ${diagram}${of === undefined ? '' : ` of ${of}`}`;
  const parts = opened.draw({ diagram, title: '', ...(of !== undefined && { of }) }, 'github');
  return `<!-- varde ${asked} -->\n${blockContent(orderOf(asked), opened.plan, parts)}<!-- /varde -->\n`;
}
