import {
  type Cancellation,
  Deferred,
  DocumentState,
  interruptAndCheck,
  isOperationCancelled,
  type LangiumDocuments,
} from 'langium';
import { URI } from 'vscode-uri';
import type { CheckedPlan } from '../../language/checks/check-plan.ts';
import type { Finding } from '../../language/checks/finding.ts';
import { findingsInFiles } from '../../language/checks/findings-in-files.ts';
import { type PlanFiles, planFilesOf } from '../../language/checks/plan-files.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import { explain } from '../explain.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { byFile } from './by-file.ts';
import { movedText } from './moved-text.ts';
import type { Plans } from './plans.ts';

/** What the rules say of the plans of the workspace, by file. */
export class PlanFindings {
  /** How long it took to check the plans last, in milliseconds. */
  time = 0;
  private readonly services: VardeServerSharedServices;
  private readonly plans: Plans;
  private readonly documents: LangiumDocuments;
  private readonly files: PlanFiles;
  private readonly reader: ReaderLanguage;
  private byFile = new Map<string, readonly Finding[]>();
  private countedByFile = new Map<string, readonly Finding[]>();
  /** The text of each file with findings when it was checked. */
  private checkedTexts = new Map<string, string>();
  /** Resolves when the plans have been checked as they are now, and rejects where that fails; undefined where they are. */
  private pending: Deferred | undefined;
  /** Whether that has failed. */
  private hasFailed = false;

  constructor(services: VardeServerSharedServices) {
    this.services = services;
    this.plans = services.workspace.Plans;
    this.documents = services.workspace.LangiumDocuments;
    this.files = planFilesOf(services);
    this.reader = services.workspace.ReaderLanguage;
    services.workspace.DocumentBuilder.onUpdate(() => this.expectCheck());
  }

  /** Returns what is found in the file; nothing as long as the plans have changed and are not checked. */
  in(uri: string): readonly Finding[] {
    return this.pending ? [] : (this.byFile.get(uri) ?? []);
  }

  /** Returns what is found in the file and is only counted, by the first finding of the same rule; else as `in`. */
  countedIn(uri: string): readonly Finding[] {
    return this.pending ? [] : (this.countedByFile.get(uri) ?? []);
  }

  /** Returns what was last found in the file, as far as the text that it is about still stands there. */
  lastIn(uri: string): readonly Finding[] {
    const found = this.byFile.get(uri) ?? [];
    const before = this.checkedTexts.get(uri);
    const now = this.documents.getDocument(URI.parse(uri))?.textDocument.getText();
    if (before === now) return found;
    if (before === undefined || now === undefined) return [];
    const move = movedText(before, now);
    return found.flatMap((finding) => {
      const range = move(finding.range);
      return range ? [{ ...finding, range, related: [], fixes: [] }] : [];
    });
  }

  /** Resolves when the plans have been checked as they are by then. Rejects with why they cannot be. */
  async settled(): Promise<void> {
    const { WorkspaceManager: manager, DocumentBuilder: builder } = this.services.workspace;
    await manager.ready;
    await builder.waitUntil(DocumentState.Validated);
    while (this.pending) await this.pending.promise;
  }

  /**
   * Checks the plans that have changed anew, and returns the files in which something else is found than before. Files
   * must be validated. Throws `OperationCancelled` when it is cancelled, and then nothing has changed. What keeps it from
   * checking them is logged, and told to who waits for it.
   */
  async update(token: Cancellation.CancellationToken): Promise<Set<string>> {
    try {
      return await this.check(token);
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      this.fail(error);
      return new Set();
    }
  }

  private async check(token: Cancellation.CancellationToken): Promise<Set<string>> {
    const begun = performance.now();
    const plans: CheckedPlan[] = [];
    for (const entry of this.plans.entries()) plans.push(await this.plans.planFrom(entry).check(token));
    await interruptAndCheck(token);
    const before = this.byFile;
    const findings = findingsInFiles(plans, this.files, this.reader.messages);
    this.byFile = byFile(findings);
    this.countedByFile = byFile(findings.flatMap(({ counted = [] }) => counted));
    this.checkedTexts = new Map(
      [...this.byFile.keys()].map((uri) => [uri, this.files.documentOf(uri)?.textDocument.getText() ?? '']),
    );
    const files = new Set([...before.keys(), ...this.byFile.keys()]);
    for (const uri of files) if (isSame(before.get(uri), this.byFile.get(uri))) files.delete(uri);
    this.time = performance.now() - begun;
    this.pending?.resolve();
    this.pending = undefined;
    return files;
  }

  private expectCheck(): void {
    if (this.pending && !this.hasFailed) return;
    this.hasFailed = false;
    this.pending = new Deferred();
    // Nobody may be waiting when it fails.
    this.pending.promise.catch(() => {});
  }

  private fail(error: unknown): void {
    this.services.lsp.Connection?.console.error(explain(error));
    this.hasFailed = true;
    this.pending?.reject(error);
  }
}

function isSame(before: readonly Finding[] = [], after: readonly Finding[] = []): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}
