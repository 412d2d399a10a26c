import * as vscode from 'vscode';
import type { PlanItem } from '../../server/protocol.ts';
import { iconOf } from './icons.ts';

/** Names of the commands that take an item. */
export const itemCommands = {
  reveal: 'varde.explorer.reveal',
  openDiagram: 'varde.explorer.openDiagram',
} as const;

/** Returns an item as the editor's tree shows it. */
export function treeItemOf(item: PlanItem, isExpanded: boolean): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const { id, colour } = iconOf(item);
  const isPicture = item.diagram !== undefined && (item.place === undefined || item.kind === 'view');
  return Object.assign(
    new vscode.TreeItem(item.label, item.inside ? (isExpanded ? Expanded : Collapsed) : None),
    {
      id: item.key,
      description: item.description,
      tooltip: item.spoken,
      iconPath: new vscode.ThemeIcon(id, colour === undefined ? undefined : new vscode.ThemeColor(colour)),
      contextValue: [item.place ? 'declared' : '', item.diagram ? 'drawn' : ''].filter(Boolean).join(' '),
      accessibilityInformation: { label: item.spoken },
      ...((item.place || item.diagram) && {
        command: {
          title: '',
          command: isPicture ? itemCommands.openDiagram : itemCommands.reveal,
          arguments: [item],
        },
      }),
    },
  );
}
