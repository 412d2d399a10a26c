import * as vscode from 'vscode';
import type { ComparisonItem } from '../../server/protocol/comparison.ts';
import { Disposable } from '../disposable.ts';
import type { Comparison } from './comparison.ts';

const icons: Readonly<Record<ComparisonItem['type'], string | undefined>> = {
  summary: undefined,
  group: 'list-tree',
  added: 'diff-added',
  removed: 'diff-removed',
  changed: 'diff-modified',
};

/** The list of what a comparison comes to, in the side bar. */
export class ComparisonTree extends Disposable implements vscode.TreeDataProvider<ComparisonItem> {
  readonly #comparison: Comparison;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(comparison: Comparison) {
    super();
    this.#comparison = comparison;
    this.onDidChangeTreeData = comparison.onDidChange;
    const view = this.own(vscode.window.createTreeView('varde.comparison', { treeDataProvider: this }));
    this.own(
      comparison.onDidChange(() => {
        view.description = comparison.subject?.ref ?? '';
      }),
    );
  }

  getChildren(item?: ComparisonItem): ComparisonItem[] {
    return [...(item?.items ?? this.#comparison.result.items)];
  }

  getTreeItem(item: ComparisonItem): vscode.TreeItem {
    const { Expanded, None } = vscode.TreeItemCollapsibleState;
    const icon = icons[item.type];
    return Object.assign(new vscode.TreeItem(item.label, item.items.length > 0 ? Expanded : None), {
      description: item.description,
      tooltip: [item.label, item.description].filter(Boolean).join('\n'),
      ...(icon !== undefined && { iconPath: new vscode.ThemeIcon(icon) }),
      ...((item.place ?? item.earlier) && {
        contextValue: item.place ? 'declared' : 'removed',
        command: { title: '', command: 'varde.comparison.reveal', arguments: [item] },
      }),
    });
  }
}
