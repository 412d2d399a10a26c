import type { Connection, Position } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Range } from '../../language/plan/element.ts';
import { ElementAtRequest } from '../protocol/diagrams.ts';
import type { Place } from '../protocol/places.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with the elements at a place, from the innermost to the outermost. */
export function answerElementAt(connection: Connection, services: VardeServerSharedServices): void {
  answer<ElementAtRequest.Params, ElementAtRequest.Result>(
    connection,
    services,
    ElementAtRequest,
    async (place) => {
      const uri = URI.parse(place.uri);
      const elements = services.workspace.Plans.planOf(uri)?.plan.elements ?? [];
      return {
        elements: elements
          .filter(({ source }) => source.uri === uri.toString() && holds(source.range, place))
          .map(({ id }) => id)
          .reverse(),
      };
    },
  );
}

function holds({ start, end }: Range, place: Place): boolean {
  return !isBefore(place, start) && !isBefore(end, place);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
