import { diagramNames } from '../../language/diagrams/diagram.ts';
import type { FromPage } from '../../server/protocol/page.ts';

/** Returns the message in a body, or undefined where it is none that a page sends. */
export function readFromPage(body: string): FromPage | undefined {
  const message = parse(body);
  switch (message?.type) {
    case 'ready':
    case 'markdown':
      return { type: message.type };
    case 'choose': {
      const { diagram: name, of, view } = asRecord(message.chosen) ?? {};
      const diagram = diagramNames.find((known) => known === name);
      if (!diagram) return undefined;
      const chosen = {
        diagram,
        ...(typeof of === 'string' && { of }),
        ...(typeof view === 'string' && { view }),
      };
      return { type: 'choose', chosen };
    }
    case 'reveal': {
      const { uri, line, character } = asRecord(message.place) ?? {};
      if (typeof uri !== 'string' || typeof line !== 'number' || typeof character !== 'number')
        return undefined;
      return { type: 'reveal', place: { uri, line, character } };
    }
    default:
      return undefined;
  }
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
