import * as vscode from 'vscode';
import { OpenDiagramCommand, ShowReferencesCommand } from '../../server/protocol/client.ts';
import { compareWith, endComparison, revealDifference, showDifference } from '../comparison/commands.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { openItemDiagram, revealItem, showAll, showOnlyOpen } from '../explorer/commands.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { itemCommands } from '../explorer/tree-item.ts';
import type { LanguageServer } from '../language/language-server.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { exportPlan } from '../report/export-plan.ts';
import { exportReport } from '../report/export-report.ts';
import type { ReportWriter } from '../report/report-writer.ts';
import { newPlan } from './new-plan.ts';
import { openDiagram } from './open-diagram.ts';
import { openPinnedPreviewToSide, openPreviewToSide, togglePreviewPin } from './open-preview.ts';
import { restartServer } from './restart-server.ts';
import { showReferences } from './show-references.ts';

/** What commands work with. */
export interface Context {
  readonly server: LanguageServer;
  readonly previews: PreviewManager;
  readonly explorer: Explorer;
  readonly comparison: Comparison;
  readonly reports: ReportWriter;
}

/** Makes the handler of one command. */
export type Command = (context: Context) => (...args: never[]) => unknown;

const commands: Readonly<Record<string, Command>> = {
  'varde.newPlan': newPlan,
  'varde.openPreviewToSide': openPreviewToSide,
  'varde.openPinnedPreviewToSide': openPinnedPreviewToSide,
  'varde.togglePreviewPin': togglePreviewPin,
  'varde.restartServer': restartServer,
  'varde.exportReport': exportReport,
  'varde.exportPlan': exportPlan,
  'varde.compareWith': compareWith,
  'varde.endComparison': endComparison,
  'varde.comparison.reveal': revealDifference,
  'varde.comparison.showDifference': showDifference,
  'varde.explorer.showOnlyOpen': showOnlyOpen,
  'varde.explorer.showAll': showAll,
  [itemCommands.reveal]: revealItem,
  [itemCommands.openDiagram]: openItemDiagram,
  [OpenDiagramCommand.name]: openDiagram,
  [ShowReferencesCommand.name]: showReferences,
};

/** Registers every command of the extension; disposing the results takes them away. */
export function registerCommands(context: Context): vscode.Disposable[] {
  return Object.entries(commands).map(([name, command]) =>
    vscode.commands.registerCommand(name, command(context)),
  );
}
