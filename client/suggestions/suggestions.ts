import * as vscode from 'vscode';
import { SuggestCommand } from '../../server/protocol/client.ts';
import { Disposable } from '../disposable.ts';
import { isVarde } from '../preview/varde-file.ts';
import { lacksValue } from './lacks-value.ts';

/** Opens the list of what can be typed where the next place of a snippet lacks its value. */
export class Suggestions extends Disposable {
  constructor() {
    super();
    this.own(vscode.window.onDidChangeTextEditorSelection(suggestValue));
  }
}

/** Whoever only passes with the arrow keys or clicks asks for nothing; the key that goes on in a snippet is a command. */
function suggestValue({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): void {
  const { document } = textEditor;
  const [place] = selections;
  if (kind !== vscode.TextEditorSelectionChangeKind.Command || !isVarde(document)) return;
  if (selections.length !== 1 || !place?.isEmpty || textEditor !== vscode.window.activeTextEditor) return;
  const { line, character } = place.active;
  const { text } = document.lineAt(line);
  if (!lacksValue(text.slice(0, character), text.slice(character))) return;
  void vscode.commands.executeCommand(SuggestCommand.name, SuggestCommand.argument);
}
