import type { exportFormats } from '../../language/exchange/formats.ts';
import type { Id } from '../../language/plan/element.ts';
import type { Document } from '../../language/report/document.ts';
import type { TemplateName } from '../../language/report/template-name.ts';

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

/** The message to the page that writes reports: one is wanted. */
export interface ToWriter {
  readonly document: Document;
  readonly format: ReportFormat;
  /** The file whose styles a docx or a pptx takes. */
  readonly template?: Uint8Array;
}

/** Why a template cannot be used. */
export type Unfitness = 'unreadable' | 'macros' | 'other kind' | 'no room' | 'refers outside' | 'no layout';

/** Messages from that page. */
export type FromWriter =
  | { readonly type: 'ready' }
  /** So many figures are drawn. */
  | { readonly type: 'drawn'; readonly done: number; readonly of: number }
  | { readonly type: 'written'; readonly content: Uint8Array }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'unfit'; readonly why: Unfitness };
