import * as vscode from 'vscode';
import type { ShowReferencesCommand } from '../../server/protocol/client.ts';

/** Lists the places where an element is used, which a lens of the server leads to. */
export function showReferences() {
  return ({ place, locations }: ShowReferencesCommand.Params): Thenable<unknown> =>
    vscode.commands.executeCommand(
      'editor.action.showReferences',
      vscode.Uri.parse(place.uri),
      new vscode.Position(place.line, place.character),
      locations.map(({ uri, range: { start, end } }) => {
        const range = new vscode.Range(start.line, start.character, end.line, end.character);
        return new vscode.Location(vscode.Uri.parse(uri), range);
      }),
    );
}
