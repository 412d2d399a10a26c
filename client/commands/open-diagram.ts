import * as vscode from 'vscode';
import type { OpenDiagramCommand } from '../../server/protocol/client.ts';
import type { Context } from './commands.ts';
import { columnBeside } from './open-preview.ts';

/** Opens the preview beside a file, with the picture that a lens of the server leads to. */
export function openDiagram({ previews }: Context) {
  return ({ uri, ...chosen }: OpenDiagramCommand.Params): void => {
    const resource = vscode.Uri.parse(uri);
    previews.open(resource, columnBeside(resource), chosen);
  };
}
