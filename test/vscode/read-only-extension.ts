import * as vscode from 'vscode';

/** What the files hold, by their paths; it is put in when this is bundled. */
declare const FILES: Readonly<Record<string, string>>;

/** Offers those files, to be read only, in the scheme `archive`, as extensions do that show what lies on a server. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('archive', new Archive(), { isReadonly: true }),
  );
}

class Archive implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = FILES[uri.path]?.length;
    if (size === undefined && this.readDirectory(uri).length === 0)
      throw vscode.FileSystemError.FileNotFound(uri);
    const type = size === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, size: size ?? 0, ctime: 0, mtime: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const inside = Object.keys(FILES).filter((file) => file.startsWith(folder));
    const names = inside.map((file) => file.slice(folder.length).split('/'));
    const types = names.map(
      ([name = '', ...rest]) =>
        [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File] as const,
    );
    return [...new Map(types)];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = FILES[uri.path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  writeFile = refuse;
  createDirectory = refuse;
  rename = refuse;
  delete = refuse;
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}
