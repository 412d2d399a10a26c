import type { Diagram, DiagramName } from '../../language/diagrams/diagram.ts';
import type { Locale } from '../../language/locale/locale.ts';
import type { Choice, Place, Problem } from './places.ts';

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
