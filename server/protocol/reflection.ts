import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { ReflectionMessages } from '../../language/locale/messages/reflection.ts';
import type { Id } from '../../language/plan/element.ts';

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

/** Messages to the page that asks the questions of a plan's methods. */
export type ToReflection =
  | { readonly type: 'ask'; readonly reflection: ReflectionRequest.Result }
  | { readonly type: 'unavailable'; readonly message: string };

/** Messages from that page. */
export type FromReflection =
  | { readonly type: 'ready' }
  | ({ readonly type: 'answer' } & AnswerRequest.Params);
