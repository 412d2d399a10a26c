import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Answers the request with a sentence for the user, who asked for something that cannot be done. */
export function refuse(reason: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
