import type { Diagram, DiagramName } from '../language/diagrams/diagram.ts';
import type { Range } from '../language/plan/element.ts';

/** A place in a file: lines and characters from 0, as in the Language Server Protocol. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** A stretch of a file, from its start up to, not including, its end. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** A picture that can be chosen: a diagram, and the element it is of where there are several. */
export interface Choice {
  readonly diagram: DiagramName;
  /** Qualified name of a process for `lanes`; absent where a plan has one such diagram. */
  readonly of?: string;
  readonly title: string;
}

/** What keeps the text from being read as it stands: the first syntax error of the plan's files. */
export interface Problem {
  readonly message: string;
  /** The file's name, for people. */
  readonly file: string;
  readonly place: Place;
}

/** Asks for one picture of the plan that a file belongs to. */
export const DiagramRequest = { method: 'varde/diagram' } as const;
export namespace DiagramRequest {
  export interface Params {
    readonly uri: string;
    /** Absent: the first that the plan can show. */
    readonly diagram?: DiagramName;
    readonly of?: string;
  }
  export interface Result {
    /** The plan's title and the file that holds it. */
    readonly plan: { readonly title: string; readonly uri: string };
    readonly choices: readonly Choice[];
    /** What is whole of the plan, drawn even where `problem` is set. */
    readonly diagram: Diagram;
    readonly problem?: Problem;
    /** The first error in what can be read: the picture is of the text as it is, and may not be what was meant. */
    readonly warning?: Problem;
    /** Where each element of `diagram.ids` and of its table is declared, by qualified name. */
    readonly places: Readonly<Record<string, Place>>;
  }
}

/** Tells that plans have changed, so that pictures of these files should be asked for again. */
export const PlanChanged = { method: 'varde/planChanged' } as const;
export namespace PlanChanged {
  export interface Params {
    /** Every file of every plan that changed. */
    readonly uris: readonly string[];
  }
}

/** Asks for the element at a place, to outline it in the picture. */
export const ElementAtRequest = { method: 'varde/elementAt' } as const;
export namespace ElementAtRequest {
  export type Params = Place;
  export interface Result {
    /** Qualified names from the innermost element at the place to the outermost. */
    readonly elements: readonly string[];
  }
}

/** What the client tells of itself at the start, as `initializationOptions`. */
export interface ClientOptions {
  /** The commands below that it carries out; lenses with others are not offered to it. */
  readonly commands?: readonly string[];
}

/** A command of the client: shows one picture beside the text. */
export const OpenDiagramCommand = { name: 'varde.openDiagram' } as const;
export namespace OpenDiagramCommand {
  export type Params = DiagramRequest.Params;
}

/** A command of the client: lists the places where an element is used. */
export const ShowReferencesCommand = { name: 'varde.showReferences' } as const;
export namespace ShowReferencesCommand {
  export interface Params {
    /** Where the element is declared. */
    readonly place: Place;
    readonly locations: readonly Location[];
  }
}

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

/** Messages to the page: the same from the editor's webview and from `varde serve`. */
export type ToPage =
  | { readonly type: 'show'; readonly picture: DiagramRequest.Result }
  | { readonly type: 'highlight'; readonly elements: readonly string[] }
  | { readonly type: 'unavailable'; readonly message: string };

/** Messages from the page. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly diagram: DiagramName; readonly of?: string }
  | { readonly type: 'reveal'; readonly place: Place };
