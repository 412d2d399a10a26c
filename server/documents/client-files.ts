import type { FileSystemNode } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { type URI, Utils } from 'vscode-uri';
import { FileStatRequest, type FileType, ReadDirectoryRequest, ReadFileRequest } from '../protocol/files.ts';
import { AsyncFiles } from './async-files.ts';

/** Reads the workspace through the client, where the server has no file system of its own. */
export class ClientFiles extends AsyncFiles {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    super();
    this.connection = connection;
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    const type = await this.typeOf(uri);
    if (!type) throw new Error(`There is nothing at ${uri.toString(true)}.`);
    return node(uri, type);
  }

  async exists(uri: URI): Promise<boolean> {
    return (await this.typeOf(uri)) !== undefined;
  }

  async readFile(uri: URI): Promise<string> {
    const params: ReadFileRequest.Params = { uri: uri.toString() };
    const { text } = await this.connection.sendRequest<ReadFileRequest.Result>(
      ReadFileRequest.method,
      params,
    );
    return text;
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    const params: ReadDirectoryRequest.Params = { uri: uri.toString() };
    const { entries } = await this.connection.sendRequest<ReadDirectoryRequest.Result>(
      ReadDirectoryRequest.method,
      params,
    );
    return entries.map(({ name, type }) => node(Utils.joinPath(uri, name), type));
  }

  private async typeOf(uri: URI): Promise<FileType | undefined> {
    const params: FileStatRequest.Params = { uri: uri.toString() };
    const { type } = await this.connection.sendRequest<FileStatRequest.Result>(
      FileStatRequest.method,
      params,
    );
    return type;
  }
}

function node(uri: URI, type: FileType): FileSystemNode {
  return { uri, isFile: type === 'file', isDirectory: type === 'directory' };
}
