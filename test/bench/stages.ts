import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { checkPlan } from '../../language/checks/check-plan.ts';
import { drawDiagram } from '../../language/diagrams/draw-diagram.ts';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { fileUri, parse } from '../language/parse.ts';
import { growthOf, type Row, rowOf, times } from './measure.ts';
import { workspaceOf } from './workspace.ts';

/** Returns how long each stage from text to picture takes for plans of these sizes, and by which power it grows. */
export async function stageRows(sizes: readonly number[], runs: number): Promise<Row[]> {
  const stages = new Map<string, { size: number; row: Row }[]>();
  for (const wanted of sizes) {
    const { files, entry, elements } = workspaceOf(wanted);
    const add = (stage: string, all: readonly number[]): void => {
      const row = rowOf(`${elements} elements: ${stage}`, all);
      stages.set(stage, [...(stages.get(stage) ?? []), { size: elements, row }]);
    };
    const language = createVardeServices(EmptyFileSystem);
    const { LangiumDocumentFactory: factory } = language.shared.workspace;
    const parseAll = () =>
      Object.entries(files).map(([path, text]) => factory.fromString(text, fileUri(path)));
    add('parse', await times(runs, parseAll));
    const { services, documents } = await parse(files);
    const linker = services.references.Linker;
    add('link', await times(runs, () => linkAnew(documents, linker)));
    const document = documents.find(({ uri }) => uri.path.endsWith(entry)) as LangiumDocument;
    add('lower', await times(runs, () => lowerPlan(services.shared, document)));
    const plan = lowerPlan(services.shared, document);
    add('schedule', await times(runs, () => schedulePlan({ ...plan })));
    const schedule = schedulePlan(plan);
    add('check', await times(runs, () => checkPlan({ ...plan }, { ...schedule })));
    add('draw', await times(runs, () => drawDiagram(plan, schedule, 'gantt', {})));
  }
  return [...stages].flatMap(([stage, all]) => [
    ...all.map(({ row }) => row),
    ...(all.length > 1
      ? [
          growthOf(
            stage,
            all.map(({ size, row }) => ({ size, time: row.min })),
          ),
        ]
      : []),
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
