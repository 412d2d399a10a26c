import type { DiagramRequest } from './diagrams.ts';
import type { Location, Place } from './places.ts';

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

/**
 * A command of the client: opens the list of what can be typed, as after a property whose value comes next. With the
 * argument the list goes away once nothing in it fits what is typed, as one does that the editor opens by itself.
 */
export const SuggestCommand = {
  name: 'editor.action.triggerSuggest',
  argument: { auto: true },
} as const;
