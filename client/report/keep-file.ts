import * as vscode from 'vscode';
import { replaceFile } from '../replace-file.ts';
import { tellUnwritten } from '../tell-unwritten.ts';

/** A file that the reader is to keep. */
interface Kept {
  /** A file beside which it may lie. */
  readonly near: vscode.Uri;
  /** What it is called, without its ending; any text. */
  readonly name: string;
  /** Without a dot. */
  readonly ending: string;
  /** What such files are called. */
  readonly kind: string;
}

/** Makes the content of a file; undefined where `token` is cancelled. Tells how far it is. */
type Make = (
  token: vscode.CancellationToken,
  tell: (message: string) => void,
) => Promise<Uint8Array | undefined>;

/** Asks the reader where a file is to lie, makes it, writes it there and offers to open it. Tells of what goes wrong. */
export async function keepFile({ near, name, ending, kind }: Kept, make: Make): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(near, '..', `${fileName(name)}.${ending}`),
    filters: { [kind]: [ending] },
  });
  if (!target) return;
  const path = vscode.workspace.asRelativePath(target);
  const title = vscode.l10n.t('Writing {0}', path);
  try {
    const isWritten = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        const content = await make(token, (message) => progress.report({ message }));
        if (!content || token.isCancellationRequested) return false;
        await replaceFile(target, content);
        return true;
      },
    );
    if (isWritten) await offerToOpen(target, path);
  } catch (error) {
    tellUnwritten(target, error);
  }
}

/** Only a file on this machine can be opened by another program. */
async function offerToOpen(target: vscode.Uri, path: string): Promise<void> {
  const open = vscode.l10n.t('Open');
  const offers = target.scheme === 'file' ? [open] : [];
  const written = vscode.l10n.t('{0} is written.', path);
  if ((await vscode.window.showInformationMessage(written, ...offers)) === open)
    await vscode.env.openExternal(target);
}

/** Replaces what the name of a file cannot hold. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
}
