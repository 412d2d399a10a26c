import type { DiagramRequest } from './diagrams.ts';
import type { Place } from './places.ts';
import type { PlanFinding } from './plans.ts';

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
