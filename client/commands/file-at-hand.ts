import * as vscode from 'vscode';

/**
 * Returns the file that a command is about: the one that was given, the one in front, or the first plan among the open
 * tabs, which then comes to the front. Undefined where there is none; whoever asked is told so, and what to do.
 */
export async function fileAtHand(given: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (uri) return uri;
  const tab = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => planIn(input));
  const plan = planIn(tab?.input);
  if (plan) await vscode.window.showTextDocument(plan);
  else await offerNewPlan();
  return plan;
}

function planIn(input: unknown): vscode.Uri | undefined {
  return input instanceof vscode.TabInputText && input.uri.path.endsWith('.varde') ? input.uri : undefined;
}

async function offerNewPlan(): Promise<void> {
  const begin = vscode.l10n.t('New Plan…');
  const message = vscode.l10n.t('No plan is open. Open a file that ends in .varde, or begin a new plan.');
  if ((await vscode.window.showInformationMessage(message, begin)) === begin)
    await vscode.commands.executeCommand('varde.newPlan');
}
