/*
 * Requests from the server to the client. The server in a browser has no file system of its own and reads the
 * workspace through these; in Node it never sends them. The text of the files that ship with Varde (scheme
 * `varde:`) goes the other way, by the protocol's own `workspace/textDocumentContent`.
 */

export type FileType = 'file' | 'directory';

/** Asks the client what lies at a URI. */
export const FileStatRequest = { method: 'varde/fs/stat' } as const;
export namespace FileStatRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** Absent where there is nothing. */
    readonly type?: FileType;
  }
}

/** Asks the client for a file; one that cannot be read is answered with an error. */
export const ReadFileRequest = { method: 'varde/fs/readFile' } as const;
export namespace ReadFileRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** Decoded as UTF-8. */
    readonly text: string;
  }
}

/** Asks the client what a folder holds directly; one that cannot be read is answered with an error. */
export const ReadDirectoryRequest = { method: 'varde/fs/readDirectory' } as const;
export namespace ReadDirectoryRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    readonly entries: readonly { readonly name: string; readonly type: FileType }[];
  }
}

/** Tells a client that reads files through the server's machine that some have changed, come or gone there. */
export const FilesChanged = { method: 'varde/fs/changed' } as const;
export namespace FilesChanged {
  export interface Params {
    readonly uris: readonly string[];
  }
}
