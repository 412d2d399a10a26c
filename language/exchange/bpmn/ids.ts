/**
 * Returns a text as a part of an XML name, different for different texts: letters, digits, points and underscores of
 * ASCII stand as they are and others as `_x00F8_`, after ISO/IEC 9075-14 (SQL/XML), 9.1. Programs that read BPMN know
 * no other letters in ids, though XML does.
 */
function asXmlName(text: string): string {
  return Array.from(text)
    .map((sign, index, signs) => {
      if (/[A-Za-z0-9.]/.test(sign) || (sign === '_' && signs[index + 1] !== 'x')) return sign;
      return `_x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .join('');
}

/** What an id names; each kind has ids of its own. */
export type Named =
  | 'Collaboration'
  | 'Data'
  | 'DataFlow'
  | 'DataUse'
  | 'Definitions'
  | 'Diagram'
  | 'Flow'
  | 'Input'
  | 'InputOutput'
  | 'InputSet'
  | 'Lane'
  | 'LaneSet'
  | 'Message'
  | 'Node'
  | 'Output'
  | 'OutputSet'
  | 'Plane'
  | 'Pool'
  | 'Process'
  | 'Recipient';

/** Returns the id of something in a BPMN file, made from names of the plan alone so that it stays the same. */
export function idOf(named: Named, ...names: readonly (string | number)[]): string {
  return [named, ...names.map((name) => asXmlName(String(name)))].join('-');
}
