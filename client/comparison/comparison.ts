import * as vscode from 'vscode';
import type { ComparisonRequest, EarlierFile } from '../../server/protocol/comparison.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { Pause } from '../pause.ts';
import { Newest } from '../preview/newest.ts';
import { earlierFiles } from './earlier-files.ts';
import type { Repository } from './git.ts';

/** What a plan is compared with. */
export interface Subject {
  /** A file of the plan. */
  readonly uri: vscode.Uri;
  readonly repository: Repository;
  readonly ref: string;
}

/** Long enough that nobody is still typing, in milliseconds. */
const quiet = 250;
const nothing: ComparisonRequest.Result = { items: [], dates: [] };

/** The plan that is being compared with a commit, if one is, and what that comes to as of now. */
export class Comparison extends Disposable {
  readonly #server: LanguageServer;
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  readonly #newest = this.own(new Newest());
  readonly #pause = this.own(new Pause(quiet, () => void this.#refresh()));
  #subject: Subject | undefined;
  #files: readonly EarlierFile[] = [];
  #result = nothing;

  readonly onDidChange = this.#changed.event;

  constructor(server: LanguageServer) {
    super();
    this.#server = server;
    this.own(server.onDidChangePlans(() => this.#pause.soon()));
    this.own(
      server.onDidChangeState((state) => {
        // A server that starts anew knows of no comparison.
        if (state === 'running' && this.#subject) void this.begin(this.#subject);
      }),
    );
  }

  get subject(): Subject | undefined {
    return this.#subject;
  }

  get result(): ComparisonRequest.Result {
    return this.#result;
  }

  /** Returns where a file of today was in the commit. */
  earlierUri(uri: vscode.Uri): vscode.Uri {
    const moved = this.#files.find(({ now }) => now === uri.toString());
    return moved ? vscode.Uri.parse(moved.uri) : uri;
  }

  /** Compares a plan from now on, and none that was compared before. Rejects where git or the server refuses. */
  async begin(subject: Subject): Promise<void> {
    await this.end();
    const { uri, repository, ref } = subject;
    const files = await earlierFiles(repository, ref);
    await this.#server.compare({ uri: uri.toString(), earlier: { name: ref, files } });
    this.#subject = subject;
    this.#files = files;
    await this.#refresh();
  }

  /** Ends the comparison, if there is one. */
  async end(): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    this.#subject = undefined;
    this.#show(nothing);
    if (this.#server.state === 'running') await this.#server.compare({ uri: subject.uri.toString() });
  }

  async #refresh(): Promise<void> {
    if (!this.#subject || this.#server.state !== 'running') return;
    const token = this.#newest.begin();
    try {
      const result = await this.#server.comparison({ uri: this.#subject.uri.toString() }, token);
      if (!token.isCancellationRequested && this.#subject) this.#show(result);
    } catch (error) {
      if (!token.isCancellationRequested && this.#server.state === 'running') throw error;
    }
  }

  #show(result: ComparisonRequest.Result): void {
    this.#result = result;
    void vscode.commands.executeCommand('setContext', 'varde.comparing', this.#subject !== undefined);
    this.#changed.fire();
  }
}
