import { isoDay } from '../locale/dates.ts';
import type { Day } from '../plan/literals.ts';

/** A property of a calendar component: its name with its parameters, and its value as RFC 5545 writes it. */
export type Property = readonly [name: string, value: string];

/** A component of a calendar, such as an event, and those that it holds. */
export interface Component {
  readonly name: 'VCALENDAR' | 'VEVENT' | 'VTODO';
  readonly properties: readonly Property[];
  readonly components?: readonly Component[];
}

/** Returns the component as lines of at most 75 octets that end in CRLF (RFC 5545, 3.1). */
export function contentLines({ name, properties, components = [] }: Component): string {
  const lines = properties.map(([property, value]) => folded(`${property}:${value}`));
  return [`BEGIN:${name}\r\n`, ...lines, ...components.map(contentLines), `END:${name}\r\n`].join('');
}

/** Returns a text as the value of a property (RFC 5545, 3.3.11); control characters have no place in one. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Returns a property that is a day, without any time. */
export function dayProperty(name: string, day: Day): Property {
  return [`${name};VALUE=DATE`, dayValue(day)];
}

/** Returns a day as the value of a property: `20260302`. */
export function dayValue(day: Day): string {
  return isoDay(day).replaceAll('-', '');
}

const longest = 75;

/** Further lines begin with a space, which counts. A character is not divided. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number);
    if (octets + size > longest) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return `${written}\r\n`;
}

/** How long a character is in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
