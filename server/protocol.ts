import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Diagram, DiagramName } from '../language/diagrams/diagram.ts';
import type { exportFormats } from '../language/exchange/formats.ts';
import type { Locale } from '../language/locale/locale.ts';
import type { ExplorerMessages } from '../language/locale/messages/explorer.ts';
import type { ReflectionMessages } from '../language/locale/messages/reflection.ts';
import type { StartMessages } from '../language/locale/messages/start.ts';
import type { ElementDifference } from '../language/plan/difference.ts';
import type { Id, Range } from '../language/plan/element.ts';
import type { Kind } from '../language/plan/plan.ts';
import type { Document } from '../language/report/document.ts';
import type { TemplateName } from '../language/report/report.ts';
import type { StartChoices } from '../language/start/choices.ts';
import type { NewPlanOptions } from '../language/start/new-plan.ts';

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
  /** Qualified name of the view that asks for it; absent for what is drawn without being declared. */
  readonly view?: string;
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
  /** Which picture; without a diagram, the first that the plan can show. */
  export interface Chosen {
    readonly diagram?: DiagramName;
    readonly of?: string;
    readonly view?: string;
  }
  export interface Params extends Chosen {
    readonly uri: string;
  }
  export interface Result {
    /** The plan's title and language, and the file that holds it. */
    readonly plan: { readonly title: string; readonly locale: Locale; readonly uri: string };
    readonly choices: readonly Choice[];
    /** What is whole of the plan, drawn even where `problem` is set. */
    readonly diagram: Diagram;
    readonly problem?: Problem;
    /** The first error in what can be read: the picture is of the text as it is, and may not be what was meant. */
    readonly warning?: Problem;
    /** What the earlier state is called that the picture is compared with, if it is. */
    readonly comparedWith?: string;
    /** Where each element of `diagram.ids` and of its table is declared, by qualified name. */
    readonly places: Readonly<Record<string, Place>>;
  }
}

/** Something that the rules say of a plan, or an error in its text. */
export interface PlanFinding extends Problem {
  readonly severity: 'error' | 'warning' | 'information';
}

/** Asks what is found in the plan that a file belongs to, once it has been checked. */
export const FindingsRequest = { method: 'varde/findings' } as const;
export namespace FindingsRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** The gravest first. */
    readonly findings: readonly PlanFinding[];
  }
}

/** Asks for one picture as Markdown, as `varde render --format md` writes it. */
export const MarkdownRequest = { method: 'varde/markdown' } as const;
export namespace MarkdownRequest {
  export type Params = DiagramRequest.Params;
  export interface Result {
    readonly markdown: string;
  }
}

/** Asks for what a page in Markdown shows in place of a fence or an image. */
export const EmbedRequest = { method: 'varde/embed' } as const;
export namespace EmbedRequest {
  /**
   * A fence: either a plan, or one line that names the file of one and a picture of it, `plan.varde lanes of Onboarding`.
   * What follows the language of the fence names the picture of a plan that stands in it. Or the address of an image:
   * `varde:plan.varde#lanes%20of%20Onboarding`.
   */
  export type Embed =
    | { readonly type: 'fence'; readonly text: string; readonly info: string }
    | { readonly type: 'image'; readonly address: string };
  export interface Params {
    /** The page; paths are relative to it. */
    readonly page: string;
    readonly embed: Embed;
  }
  /** A picture with the title of its plan. */
  export interface Picture {
    readonly type: 'picture';
    readonly plan: string;
    readonly diagram: Pick<Diagram, 'mermaid' | 'title' | 'description' | 'legend'>;
    /** The files of the workspace that it is drawn from. */
    readonly files: readonly string[];
    /** What keeps the plan from being read as it stands. */
    readonly problem?: string;
  }
  /** Why there is no picture, in the reader's language. */
  export interface Message {
    readonly type: 'message';
    readonly message: string;
    readonly files: readonly string[];
  }
  /** A fence that holds no whole plan stays the text that it is. */
  export type Result = Picture | Message | { readonly type: 'text' };
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

/** Asks what a new plan can be made of, and how to ask for it in the reader's language. */
export const NewPlanChoicesRequest = { method: 'varde/newPlanChoices' } as const;
export namespace NewPlanChoicesRequest {
  export interface Result extends StartChoices {
    readonly words: StartMessages;
    /** The reader's language. */
    readonly locale: Locale;
    /** The calendar of the country where a language is mostly written, where there is such a one. */
    readonly usualCalendars: Readonly<Partial<Record<Locale, string>>>;
  }
}

/** Asks for a new plan. */
export const NewPlanRequest = { method: 'varde/newPlan' } as const;
export namespace NewPlanRequest {
  /** The plan starts on the next Monday. */
  export type Params = Omit<NewPlanOptions, 'starts'>;
  export interface Result {
    /** The name of a folder for it, where the one at hand has a plan already. */
    readonly folder: string;
    /** The name of the file that holds the plan. */
    readonly plan: string;
    /** The text of each file, by its name. */
    readonly files: Readonly<Record<string, string>>;
  }
}

/** What the elements of a plan are put together in, as people think of it, and its pictures. */
export type GroupName = keyof ExplorerMessages['groups'];

/** How something stands: work; a risk, by its rating. */
export type ItemState = 'doing' | 'done' | 'late' | 'critical' | 'low' | 'medium' | 'high';

/** A line of the list of plans, in the reader's language but for the titles. */
export interface PlanItem {
  /** The same for the same thing each time it is asked for, and no other's. */
  readonly key: string;
  readonly label: string;
  /** Dates, state and the like; may be empty. */
  readonly description: string;
  /** All of it as a sentence for who does not see it. */
  readonly spoken: string;
  readonly kind: Kind | GroupName | 'diagram';
  readonly state?: ItemState;
  /** Where it is declared. */
  readonly place?: Place;
  /** The picture of it. */
  readonly diagram?: DiagramRequest.Params;
  /** What to ask for what is inside; absent where nothing is. */
  readonly inside?: ExploreRequest.Inside;
}

/** Asks for one level of the list of plans. */
export const ExploreRequest = { method: 'varde/explore' } as const;
export namespace ExploreRequest {
  /** A plan, by the file that holds it; a group of it, or an element of the group. */
  export interface Inside {
    readonly plan: string;
    readonly group?: GroupName;
    readonly element?: Id;
  }
  export interface Params {
    /** Absent for the plans themselves. */
    readonly inside?: Inside;
    /** Leaves out what is done, closed or decided. */
    readonly onlyOpen: boolean;
  }
  export interface Result {
    readonly items: PlanItem[];
  }
}

/** Asks for the open questions of the methods that a plan follows. */
export const ReflectionRequest = { method: 'varde/reflection' } as const;
export namespace ReflectionRequest {
  export interface Params {
    /** A file of the plan; absent for the first plan with questions. */
    readonly uri?: string;
  }
  /** A question in the language of the plan. */
  export interface Question {
    readonly id: Id;
    readonly title: string;
    readonly hint?: string;
    /** The titles of the method and its part that it belongs to: `SIP › Stage 1`. */
    readonly where: string;
  }
  export interface Result {
    /** The plan's title and the file that holds it; absent where there is none. */
    readonly plan?: { readonly title: string; readonly uri: string };
    readonly questions: readonly Question[];
    /** How many are answered, or why there is no question. */
    readonly message: string;
    readonly answered: number;
    readonly all: number;
    readonly form: ReflectionMessages['form'];
  }
}

/** Asks for the change that writes an answer into a plan, dated today; the client makes it. */
export const AnswerRequest = { method: 'varde/answer' } as const;
export namespace AnswerRequest {
  export interface Params {
    /** The file that holds the plan. */
    readonly plan: string;
    readonly question: Id;
    /** May have several lines. */
    readonly text: string;
  }
  export interface Result {
    readonly edit: WorkspaceEdit;
  }
}

/** A file that was not as it is today. */
export interface EarlierFile {
  readonly uri: string;
  /** Null for one that was not there. */
  readonly text: string | null;
  /** Where it is today, if somewhere else. */
  readonly now?: string;
}

/** Asks to compare the plan that a file belongs to with an earlier state of it from now on, or no longer. */
export const CompareRequest = { method: 'varde/compare' } as const;
export namespace CompareRequest {
  export interface Params {
    readonly uri: string;
    /** Absent for no longer. */
    readonly earlier?: {
      /** What the reader calls it: `v1.0`. */
      readonly name: string;
      /** Those that differ from today's, as they are on the disk. */
      readonly files: readonly EarlierFile[];
    };
  }
}

/** A line of what a comparison comes to, in the language of the plan. */
export interface ComparisonItem {
  readonly label: string;
  readonly description: string;
  readonly type: 'summary' | 'group' | ElementDifference['type'];
  /** Where it is declared today. */
  readonly place?: Place;
  /** Where it was declared, for what is not declared any more. */
  readonly earlier?: Place;
  readonly items: readonly ComparisonItem[];
}

/** What stands behind a line of text: the day on which that work ended before, in the reader's language. */
export interface EarlierDate {
  readonly place: Place;
  readonly text: string;
}

/** Asks what the comparison of the plan that a file belongs to comes to; nothing where it is not compared. */
export const ComparisonRequest = { method: 'varde/comparison' } as const;
export namespace ComparisonRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    readonly items: readonly ComparisonItem[];
    readonly dates: readonly EarlierDate[];
  }
}

/** Asks how the plan that a file belongs to stands. */
export const StatusRequest = { method: 'varde/status' } as const;
export namespace StatusRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** In one line: `2 warnings · ends 18 Jun 2027`. */
    readonly text: string;
    readonly plan: string;
    /** Errors and warnings. */
    readonly problems: number;
    /** What a click leads to: the problems where there are any, else the preview. */
    readonly action: string;
  }
}

/** What a report can be written as. */
export type ReportFormat = 'docx' | 'pptx' | 'pdf' | 'html' | 'md';

/** Which report: one of Varde's templates, or one that the plan declares, by its qualified name. */
export type AskedReport = { readonly template: TemplateName } | { readonly own: Id };

/** Asks which reports there are of the plan that a file belongs to: first those that it declares. */
export const ReportChoicesRequest = { method: 'varde/reportChoices' } as const;
export namespace ReportChoicesRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    /** The title of a template is in the reader's language. */
    readonly choices: readonly { readonly asked: AskedReport; readonly title: string }[];
  }
}

/** Asks for a report of the plan that a file belongs to, once the plan has been checked. */
export const ReportRequest = { method: 'varde/report' } as const;
export namespace ReportRequest {
  export interface Params {
    readonly uri: string;
    readonly asked: AskedReport;
    /** What it is to be written as. */
    readonly format: ReportFormat;
  }
  export interface Result {
    /** Without a block where the plan says nothing yet that the report tells of. */
    readonly document: Document;
  }
}

/** What a plan can be written as for other programs. */
export type ExportFormat = keyof typeof exportFormats | 'mermaid';

/** Asks for the plan that a file belongs to in a format of other programs. */
export const ExportRequest = { method: 'varde/export' } as const;
export namespace ExportRequest {
  export interface Params {
    readonly uri: string;
    readonly format: ExportFormat;
  }
  /** A file by its name; what is no text comes in base 64. */
  export type File = { readonly name: string } & ({ readonly text: string } | { readonly base64: string });
  export interface Result {
    /** None where the plan has nothing that the format can hold. */
    readonly files: readonly File[];
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

/** A command of the client: opens the list of what can be typed, as after a property whose value comes next. */
export const SuggestCommand = { name: 'editor.action.triggerSuggest' } as const;

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

/** The message to the page that writes reports: one is wanted. */
export type ToWriter = { readonly document: Document; readonly format: ReportFormat };

/** Messages from that page. */
export type FromWriter =
  | { readonly type: 'ready' }
  /** So many figures are drawn. */
  | { readonly type: 'drawn'; readonly done: number; readonly of: number }
  | { readonly type: 'written'; readonly content: Uint8Array }
  | { readonly type: 'failed'; readonly message: string };

/** Messages to the page that asks the questions of a plan's methods. */
export type ToReflection =
  | { readonly type: 'ask'; readonly reflection: ReflectionRequest.Result }
  | { readonly type: 'unavailable'; readonly message: string };

/** Messages from that page. */
export type FromReflection =
  | { readonly type: 'ready' }
  | ({ readonly type: 'answer' } & AnswerRequest.Params);

/** Messages to the page: the same from the editor's webview and from `varde serve`. */
export type ToPage =
  | { readonly type: 'show'; readonly picture: DiagramRequest.Result }
  | { readonly type: 'findings'; readonly findings: readonly PlanFinding[] }
  /** Outlines the first of these elements that is drawn; `isMoved` where the reader has just gone there in the text. */
  | { readonly type: 'highlight'; readonly elements: readonly string[]; readonly isMoved: boolean }
  /** Whether the preview stays with its file; never told where there is nothing else that it could follow. */
  | { readonly type: 'pinned'; readonly pinned: boolean }
  | { readonly type: 'markdown'; readonly markdown: string }
  | { readonly type: 'unavailable'; readonly message: string };

/** Messages from the page. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly chosen: DiagramRequest.Chosen }
  | { readonly type: 'reveal'; readonly place: Place }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Ends the comparison that the picture shows. */
  | { readonly type: 'endComparison' }
  /** Asks for the picture that is shown as Markdown. */
  | { readonly type: 'markdown' }
  /** Asks the reader where to save a file of this name; an editor's webview cannot do so itself. */
  | { readonly type: 'save'; readonly name: string; readonly content: Uint8Array };
