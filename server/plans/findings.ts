import { type Cancellation, interruptAndCheck, type LangiumDocuments } from 'langium';
import { URI } from 'vscode-uri';
import type { CheckedPlan } from '../../language/checks/check-plan.ts';
import type { Finding } from '../../language/checks/finding.ts';
import { findingsInFiles } from '../../language/checks/findings-in-files.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import type { VardeServerSharedServices } from '../services.ts';
import type { Plans } from './plans.ts';

/** What the rules say of the plans of the workspace, by file. */
export class PlanFindings {
  private readonly plans: Plans;
  private readonly documents: LangiumDocuments;
  private readonly reader: ReaderLanguage;
  private byFile = new Map<string, readonly Finding[]>();

  constructor(services: VardeServerSharedServices) {
    this.plans = services.workspace.Plans;
    this.documents = services.workspace.LangiumDocuments;
    this.reader = services.workspace.ReaderLanguage;
  }

  /** Returns what was last found in the file. */
  in(uri: string): readonly Finding[] {
    return this.byFile.get(uri) ?? [];
  }

  /**
   * Checks the plans that have changed anew, and returns the files in which something else is found than before. Files
   * must be validated. Throws `OperationCancelled` when it is cancelled, and then nothing has changed.
   */
  async update(token: Cancellation.CancellationToken): Promise<Set<string>> {
    const plans: CheckedPlan[] = [];
    for (const entry of this.plans.entries()) {
      await interruptAndCheck(token);
      plans.push(this.plans.planFrom(entry).checked);
    }
    const documentOf = (uri: string) => this.documents.getDocument(URI.parse(uri));
    const before = this.byFile;
    this.byFile = new Map();
    for (const finding of findingsInFiles(plans, documentOf, this.reader.messages)) {
      this.byFile.set(finding.uri, [...this.in(finding.uri), finding]);
    }
    const files = new Set([...before.keys(), ...this.byFile.keys()]);
    for (const uri of files) if (isSame(before.get(uri), this.byFile.get(uri))) files.delete(uri);
    return files;
  }
}

function isSame(before: readonly Finding[] = [], after: readonly Finding[] = []): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
