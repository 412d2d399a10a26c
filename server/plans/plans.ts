import { type Cancellation, interruptAndCheck, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { URI } from 'vscode-uri';
import {
  type CheckedPlan,
  checkingPlan,
  checkingPortfolio,
  type SeverityOf,
} from '../../language/checks/check-plan.ts';
import { configuredSeverity } from '../../language/checks/configured-severity.ts';
import { isEntry } from '../../language/plan/lower/entry.ts';
import { entriesSeenBy, lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import { LoweredFiles } from '../../language/plan/lower/lowered-files.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Schedule } from '../../language/schedule/schedule.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import type { LiveDocumentBuilder } from '../documents/document-builder.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** The plans of the workspace, each lowered and scheduled when it is asked for and kept until one of its files changes. */
export class Plans {
  private readonly known = new WeakMap<LangiumDocument, KnownPlan>();
  private readonly lowered: LoweredFiles;
  private readonly services: VardeServerSharedServices;
  private readonly documents: LangiumDocuments;
  private readonly builder: LiveDocumentBuilder;
  private readonly uses: Uses;

  constructor(services: VardeServerSharedServices) {
    this.services = services;
    this.documents = services.workspace.LangiumDocuments;
    this.builder = services.workspace.DocumentBuilder;
    this.uses = services.workspace.Uses;
    this.lowered = new LoweredFiles((uri) => this.builder.revisionOf(uri));
  }

  /** Returns the plan that the file belongs to; undefined for a file that is not in the workspace. References are linked as they are needed. */
  planOf(uri: URI): KnownPlan | undefined {
    const entry = this.entryOf(uri);
    return entry && this.planFrom(entry);
  }

  /** Returns the plan of an entry file, or of a file with what it uses. References are linked as they are needed. */
  planFrom(entry: LangiumDocument): KnownPlan {
    const stamp = this.stampOf(entry.uri);
    let known = this.known.get(entry);
    if (known?.stamp !== stamp) {
      const { Configurations: configurations } = this.services.workspace;
      const severityOf = configuredSeverity(configurations.of(entry.uri));
      const plansSeen = () => entriesSeenBy(this.services, entry).map((other) => this.planFrom(other));
      known = new KnownPlan(lowerPlan(this.services, entry, this.lowered), plansSeen, severityOf, stamp);
      this.known.set(entry, known);
    }
    return known;
  }

  /** Returns every file of every plan that one of the files belongs to, and the files themselves. */
  filesWith(changed: ReadonlySet<string>): ReadonlySet<string> {
    const files = new Set(changed);
    for (const entry of this.entries()) {
      const seen = this.uses.seenBy(entry.uri);
      if ([...seen].some((uri) => changed.has(uri))) for (const uri of seen) files.add(uri);
    }
    return files;
  }

  /** The file itself if it is an entry, else the first entry that sees it, else the file with what it uses. */
  private entryOf(uri: URI): LangiumDocument | undefined {
    const document = this.documents.getDocument(uri);
    if (!document || isEntry(document)) return document;
    const key = document.uri.toString();
    return this.entries().find((entry) => this.uses.seenBy(entry.uri).has(key)) ?? document;
  }

  /** Returns the files that hold a plan or a portfolio, in the order of their URIs. */
  entries(): LangiumDocument[] {
    return this.documents.all
      .filter(isEntry)
      .toArray()
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  private stampOf(entry: URI): string {
    return [...this.uses.seenBy(entry)].map((uri) => `${uri} ${this.builder.revisionOf(uri)}`).join('\n');
  }
}

/** A plan as of one state of its files. */
export class KnownPlan {
  readonly plan: Plan;
  /** Which files the plan was read from, and in which state of each. */
  readonly stamp: string;
  private scheduled: Schedule | undefined;
  private found: CheckedPlan | undefined;
  /** The plans of a portfolio: those that its file sees. */
  readonly plansSeen: () => readonly KnownPlan[];
  private readonly severityOf: SeverityOf;

  constructor(plan: Plan, plansSeen: () => readonly KnownPlan[], severityOf: SeverityOf, stamp: string) {
    this.plan = plan;
    this.plansSeen = plansSeen;
    this.severityOf = severityOf;
    this.stamp = stamp;
  }

  /** The dates of the plan, computed when they are first asked for. */
  get schedule(): Schedule {
    this.scheduled ??= schedulePlan(this.plan);
    return this.scheduled;
  }

  /**
   * Returns what the rules say of the plan or portfolio, found when it is first asked for, with time for other things
   * between. Throws `OperationCancelled` when it is cancelled.
   */
  async check(token: Cancellation.CancellationToken): Promise<CheckedPlan> {
    if (this.found) return this.found;
    const check =
      this.plan.head?.kind === 'portfolio'
        ? checkingPortfolio(this.plan, this.plansSeen(), this.severityOf)
        : checkingPlan(this.plan, this.schedule, this.severityOf);
    for (;;) {
      await interruptAndCheck(token);
      const { done, value } = check.next();
      if (!done) continue;
      this.found = value;
      return value;
    }
  }
}
