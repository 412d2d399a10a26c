import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { checkPlan } from '../../language/checks/check-plan.ts';
import { drawDiagram } from '../../language/diagrams/draw-diagram.ts';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { fileUri, parse } from '../language/parse.ts';
import { growthOf, type Row, rowOf, times } from './measure.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** How many elements are worked on before any are measured: code that has run before is faster. */
const warmUp = 500;

/** Returns how long each stage from text to picture takes for plans of these sizes, and by which power it grows. */
export async function stageRows(sizes: readonly number[], runs: number): Promise<Row[]> {
  await stagesOf(workspaceOf(warmUp), runs);
  const stages = new Map<string, { size: number; row: Row }[]>();
  for (const size of sizes) {
    const workspace = workspaceOf(size);
    const { elements } = workspace;
    for (const [stage, all] of await stagesOf(workspace, runs)) {
      const row = rowOf(`${elements} elements: ${stage}`, all);
      stages.set(stage, [...(stages.get(stage) ?? []), { size: elements, row }]);
    }
  }
  return [...stages].flatMap(([stage, all]) => {
    const rows = all.map(({ row }) => row);
    const points = all.map(({ size, row }) => ({ size, time: row.min }));
    return points.length > 1 ? [...rows, growthOf(stage, points)] : rows;
  });
}

/** Returns the times of each stage, by its name. */
async function stagesOf({ files, entry }: Workspace, runs: number): Promise<ReadonlyMap<string, number[]>> {
  const { LangiumDocumentFactory: factory } = createVardeServices(EmptyFileSystem).shared.workspace;
  const parseAll = () => Object.entries(files).map(([path, text]) => factory.fromString(text, fileUri(path)));
  const parsing = await times(runs, parseAll);
  const { services, documents } = await parse(files);
  const linker = services.references.Linker;
  const document = documents.find(({ uri }) => uri.path.endsWith(entry)) as LangiumDocument;
  const plan = lowerPlan(services.shared, document);
  const schedule = schedulePlan(plan);
  return new Map([
    ['parse', parsing],
    ['link', await times(runs, () => linkAnew(documents, linker))],
    ['lower', await times(runs, () => lowerPlan(services.shared, document))],
    ['schedule', await times(runs, () => schedulePlan({ ...plan }))],
    ['check', await times(runs, () => checkPlan({ ...plan }, { ...schedule }))],
    ['draw', await times(runs, () => drawDiagram(plan, schedule, 'gantt', {}))],
  ]);
}

async function linkAnew(
  documents: readonly LangiumDocument[],
  linker: { link(document: LangiumDocument): Promise<void>; unlink(document: LangiumDocument): void },
): Promise<void> {
  for (const document of documents) {
    linker.unlink(document);
    await linker.link(document);
  }
}
