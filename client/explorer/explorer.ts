import * as vscode from 'vscode';
import type { ExploreRequest, PlanItem } from '../../server/protocol/explorer.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { Pause } from '../pause.ts';
import { treeItemOf } from './tree-item.ts';

/** Long enough that nobody is still typing, in milliseconds. */
const quiet = 250;

/** What the editor shows inside of an item, or at the top where there is none. */
interface Level {
  readonly item: PlanItem | undefined;
  readonly shown: string;
}

/** The plans of the workspace in the side bar: asks for what is expanded, and shows anew only what has changed. */
export class Explorer extends Disposable implements vscode.TreeDataProvider<PlanItem> {
  readonly #server: LanguageServer;
  readonly #view: vscode.TreeView<PlanItem>;
  readonly #changed = this.own(new vscode.EventEmitter<PlanItem | undefined>());
  readonly #pause = this.own(new Pause(quiet, () => this.#refresh()));
  readonly #levels = new Map<string, Level>();
  #onlyOpen = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: LanguageServer) {
    super();
    this.#server = server;
    this.#view = this.own(
      vscode.window.createTreeView('varde.explorer', { treeDataProvider: this, showCollapseAll: true }),
    );
    this.own(this.#view.onDidCollapseElement(({ element }) => this.#levels.delete(element.key)));
    this.own(server.onDidChangePlans(() => this.#pause.soon()));
    this.own(
      server.onDidChangeState((state) => {
        void vscode.commands.executeCommand('setContext', 'varde.serverStopped', state === 'stopped');
        this.#showAnew();
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
    this.#showAnew();
  }

  getTreeItem(item: PlanItem): vscode.TreeItem {
    return treeItemOf(item);
  }

  async getChildren(item?: PlanItem): Promise<PlanItem[]> {
    if (item && !item.inside) return [];
    const items = await this.#ask(item?.inside);
    this.#levels.set(item?.key ?? '', { item, shown: JSON.stringify(items) });
    return items;
  }

  async #refresh(): Promise<void> {
    for (const [key, { item, shown }] of this.#levels) {
      if (JSON.stringify(await this.#ask(item?.inside)) === shown) continue;
      if (!item) return this.#showAnew();
      // The editor asks for it again, if it still shows it.
      this.#levels.delete(key);
      this.#changed.fire(item);
    }
  }

  #showAnew(): void {
    this.#levels.clear();
    this.#changed.fire(undefined);
  }

  async #ask(inside: ExploreRequest.Inside | undefined): Promise<PlanItem[]> {
    if (this.#server.state === 'stopped') return [];
    try {
      return (await this.#server.explore({ ...(inside && { inside }), onlyOpen: this.#onlyOpen })).items;
    } catch (error) {
      // It has stopped since, and that has been said.
      if (this.#server.state !== 'running') return [];
      throw error;
    }
  }
}
