import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Answers the request with a sentence for the user, who asked for something that cannot be done. */
export function refuse(reason: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

/** Answers the request that the file which it is about is none that the server knows. */
export function refuseUnknownFile(uri: string): never {
  refuse(`${uri} is not in the workspace.`);
}
