import * as vscode from 'vscode';
import { Disposable } from '../disposable.ts';

/** Lets only the newest of several questions be answered. */
export class Newest extends Disposable {
  #source: vscode.CancellationTokenSource | undefined;

  /** Cancels the question before, and returns the token of the new one. */
  begin(): vscode.CancellationToken {
    this.#source?.cancel();
    this.#source?.dispose();
    this.#source = new vscode.CancellationTokenSource();
    return this.#source.token;
  }

  override dispose(): void {
    this.#source?.cancel();
    this.#source?.dispose();
    super.dispose();
  }
}
