import type * as vscode from 'vscode';
import { CompareRequest, ComparisonRequest } from '../../server/protocol/comparison.ts';
import {
  DiagramRequest,
  ElementAtRequest,
  EmbedRequest,
  MarkdownRequest,
} from '../../server/protocol/diagrams.ts';
import { ExportRequest, ReportChoicesRequest, ReportRequest } from '../../server/protocol/documents.ts';
import { ExploreRequest } from '../../server/protocol/explorer.ts';
import {
  FindingsRequest,
  NewPlanChoicesRequest,
  NewPlanRequest,
  StatusRequest,
} from '../../server/protocol/plans.ts';
import { AnswerRequest, ReflectionRequest } from '../../server/protocol/reflection.ts';
import { ServerProcess } from './server-process.ts';

/** The language server as the rest of the extension sees it: what it can be asked, and whether it runs. */
export class LanguageServer extends ServerProcess {
  /** Asks for a picture; rejects when the server has stopped, refuses, or `token` is cancelled. */
  async diagram(
    params: DiagramRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<DiagramRequest.Result> {
    return (await this.running()).sendRequest(DiagramRequest.method, params, token);
  }

  /** Asks for the elements at a place; rejects as `diagram` does. */
  async elementsAt(
    place: ElementAtRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<ElementAtRequest.Result> {
    return (await this.running()).sendRequest(ElementAtRequest.method, place, token);
  }

  /** Asks what a new plan can be made of; rejects as `diagram` does. */
  async newPlanChoices(): Promise<NewPlanChoicesRequest.Result> {
    return (await this.running()).sendRequest(NewPlanChoicesRequest.method, {});
  }

  /** Asks for the files of a new plan; rejects as `diagram` does. */
  async newPlan(params: NewPlanRequest.Params): Promise<NewPlanRequest.Result> {
    return (await this.running()).sendRequest(NewPlanRequest.method, params);
  }

  /** Asks for one level of the list of plans; rejects as `diagram` does. */
  async explore(params: ExploreRequest.Params): Promise<ExploreRequest.Result> {
    return (await this.running()).sendRequest(ExploreRequest.method, params);
  }

  /** Asks for the open questions of a plan; rejects as `diagram` does. */
  async reflection(
    params: ReflectionRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<ReflectionRequest.Result> {
    return (await this.running()).sendRequest(ReflectionRequest.method, params, token);
  }

  /** Asks for the change that writes an answer; rejects as `diagram` does. */
  async answer(params: AnswerRequest.Params): Promise<vscode.WorkspaceEdit> {
    const client = await this.running();
    const { edit } = await client.sendRequest<AnswerRequest.Result>(AnswerRequest.method, params);
    return client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** Begins or ends the comparison of a plan; rejects as `diagram` does, and where the plan was not there. */
  async compare(params: CompareRequest.Params): Promise<void> {
    await (await this.running()).sendRequest(CompareRequest.method, params);
  }

  /** Asks what the comparison of a plan comes to; rejects as `diagram` does. */
  async comparison(
    params: ComparisonRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<ComparisonRequest.Result> {
    return (await this.running()).sendRequest(ComparisonRequest.method, params, token);
  }

  /** Asks how a plan stands; rejects as `diagram` does. */
  async status(params: StatusRequest.Params, token: vscode.CancellationToken): Promise<StatusRequest.Result> {
    return (await this.running()).sendRequest(StatusRequest.method, params, token);
  }

  /** Asks what is found in a plan, once it has been checked; rejects as `diagram` does. */
  async findings(
    params: FindingsRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<FindingsRequest.Result> {
    return (await this.running()).sendRequest(FindingsRequest.method, params, token);
  }

  /** Asks for what a page in Markdown shows of a plan; rejects as `diagram` does. */
  async embed(params: EmbedRequest.Params): Promise<EmbedRequest.Result> {
    return (await this.running()).sendRequest(EmbedRequest.method, params);
  }

  /** Asks which reports there are of a plan; rejects as `diagram` does. */
  async reportChoices(params: ReportChoicesRequest.Params): Promise<ReportChoicesRequest.Result> {
    return (await this.running()).sendRequest(ReportChoicesRequest.method, params);
  }

  /** Asks for a report; rejects as `diagram` does. */
  async report(params: ReportRequest.Params, token: vscode.CancellationToken): Promise<ReportRequest.Result> {
    return (await this.running()).sendRequest(ReportRequest.method, params, token);
  }

  /** Asks for a plan as other programs read it; rejects as `diagram` does. */
  async exportPlan(params: ExportRequest.Params): Promise<ExportRequest.Result> {
    return (await this.running()).sendRequest(ExportRequest.method, params);
  }

  /** Asks for a picture as Markdown; rejects as `diagram` does. */
  async markdown(params: MarkdownRequest.Params): Promise<MarkdownRequest.Result> {
    return (await this.running()).sendRequest(MarkdownRequest.method, params);
  }
}
