import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import { choicesOf, type DiagramChoice } from '../../language/diagrams/choices.ts';
import type { Diagram } from '../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../language/diagrams/draw-diagram.ts';
import type { Messages } from '../../language/locale/messages.ts';
import { isEntry } from '../../language/plan/lower/entry.ts';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createVardeServices, type VardeServices } from '../../language/syntax/services.ts';
import { firstProblem } from '../plans/problem.ts';

/** A plan that stands in a page, and no other file sees. */
export interface PlanInText {
  readonly title: string;
  readonly choices: readonly DiagramChoice[];
  readonly draw: (choice: DiagramChoice) => Diagram;
  /** What keeps the text from being read as it stands, for people. */
  readonly problem?: string;
}

/** Reads plans that stand in pages, apart from those of the workspace. */
export class PlansInText {
  private language: Promise<VardeServices> | undefined;
  private count = 0;
  private previous: Promise<unknown> = Promise.resolve();

  /** Reads a text that declares a plan; undefined for any other. */
  read(text: string, messages: Messages): Promise<PlanInText | undefined> {
    const reading = this.previous.then(() => this.readNext(text, messages));
    this.previous = reading.catch(() => undefined);
    return reading;
  }

  private async readNext(text: string, messages: Messages): Promise<PlanInText | undefined> {
    this.language ??= openLanguage();
    const { shared } = await this.language;
    const { LangiumDocuments: documents, LangiumDocumentFactory: factory } = shared.workspace;
    const document = factory.fromString(text, URI.parse(`varde-page:///${this.count++}.varde`));
    if (!isEntry(document)) return undefined;
    documents.addDocument(document);
    try {
      await shared.workspace.DocumentBuilder.build([document]);
      return this.open(shared, document, messages);
    } finally {
      await shared.workspace.DocumentBuilder.update([], [document.uri]);
    }
  }

  private open(shared: VardeServices['shared'], document: LangiumDocument, messages: Messages): PlanInText {
    const plan = lowerPlan(shared, document);
    const schedule = schedulePlan(plan);
    const problem = firstProblem(shared.workspace.LangiumDocuments, plan.files, messages)?.message;
    return {
      title: plan.title,
      choices: choicesOf(plan),
      draw: (choice) => drawDiagram(plan, schedule, choice.diagram, choice),
      ...(problem !== undefined && { problem }),
    };
  }
}

async function openLanguage(): Promise<VardeServices> {
  const services = createVardeServices(EmptyFileSystem);
  await services.shared.workspace.WorkspaceManager.initializeWorkspace([]);
  return services;
}
