import * as vscode from 'vscode';
import type { PlanItem } from '../../server/protocol.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { Pause } from '../pause.ts';
import { treeItemOf } from './tree-item.ts';

/** Long enough that nobody is still typing, in milliseconds. */
const quiet = 250;

/** The plans of the workspace in the side bar; it asks for what is expanded, and again when plans have changed. */
export class Explorer extends Disposable implements vscode.TreeDataProvider<PlanItem> {
  readonly #server: LanguageServer;
  readonly #view: vscode.TreeView<PlanItem>;
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  readonly #pause = this.own(new Pause(quiet, () => this.#changed.fire()));
  #onlyOpen = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: LanguageServer) {
    super();
    this.#server = server;
    this.#view = this.own(
      vscode.window.createTreeView('varde.explorer', { treeDataProvider: this, showCollapseAll: true }),
    );
    this.own(server.onDidChangePlans(() => this.#pause.soon()));
    this.own(
      server.onDidChangeState((state) => {
        void vscode.commands.executeCommand('setContext', 'varde.serverStopped', state === 'stopped');
        this.#pause.soon();
      }),
    );
  }

  /** The item that is selected, if one is. */
  get selected(): PlanItem | undefined {
    return this.#view.selection[0];
  }

  /** Leaves out what is done, closed or decided, or no longer. */
  set onlyOpen(onlyOpen: boolean) {
    this.#onlyOpen = onlyOpen;
    void vscode.commands.executeCommand('setContext', 'varde.explorer.onlyOpen', onlyOpen);
    this.#changed.fire();
  }

  getTreeItem(item: PlanItem): vscode.TreeItem {
    return treeItemOf(item, item.kind === 'plan' || item.kind === 'portfolio');
  }

  async getChildren(item?: PlanItem): Promise<PlanItem[]> {
    if ((item && !item.inside) || this.#server.state === 'stopped') return [];
    const inside = item?.inside;
    try {
      return (await this.#server.explore({ ...(inside && { inside }), onlyOpen: this.#onlyOpen })).items;
    } catch (error) {
      // It has stopped since, and that has been said.
      if (this.#server.state !== 'running') return [];
      throw error;
    }
  }
}
