/** What the extension takes of the library that speaks with the server: a file of its own, read when the server starts. */
export {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
