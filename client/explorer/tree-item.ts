import * as vscode from 'vscode';
import type { PlanItem } from '../../server/protocol/explorer.ts';
import { iconOf } from './icons.ts';

/** Names of the commands that take an item. */
export const itemCommands = {
  reveal: 'varde.explorer.reveal',
  openDiagram: 'varde.explorer.openDiagram',
} as const;

/** Returns an item as the editor's tree shows it; `contextValue` says what can be done with it. */
export function treeItemOf(item: PlanItem): vscode.TreeItem {
  const { id, colour } = iconOf(item);
  const tree = new vscode.TreeItem(item.label, collapsibleState(item));
  tree.id = item.key;
  tree.description = item.description;
  tree.tooltip = item.spoken;
  tree.accessibilityInformation = { label: item.spoken };
  tree.iconPath = new vscode.ThemeIcon(id, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  tree.contextValue = [...(item.place ? ['declared'] : []), ...(item.diagram ? ['drawn'] : [])].join(' ');
  const command = commandOf(item);
  if (command) tree.command = { title: '', command, arguments: [item] };
  return tree;
}

function collapsibleState({ inside }: PlanItem): vscode.TreeItemCollapsibleState {
  if (!inside) return vscode.TreeItemCollapsibleState.None;
  const isPlan = inside.group === undefined && inside.element === undefined;
  return isPlan ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** A click leads to the text, but from what is there to be drawn to the picture. */
function commandOf({ kind, place, diagram }: PlanItem): string | undefined {
  if (diagram && (kind === 'view' || !place)) return itemCommands.openDiagram;
  return place && itemCommands.reveal;
}
