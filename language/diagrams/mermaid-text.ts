import type { Id } from '../plan/element.ts';

/**
 * The id of an element in Mermaid text: letters, digits and `_` only, never a word of Mermaid's own, and
 * different for different qualified names. `part` tells apart the places where one element is drawn twice.
 */
export function mermaidId(id: Id, part = 'v'): string {
  const name = id.replace(/[^A-Za-z0-9]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return `${part}_${name}`;
}

/**
 * The text as it is to be seen: in NFC, on one line, without what XML cannot hold, and where it is longer than
 * `longest` characters, cut at a word if one ends near, with `…`.
 */
export function visible(text: string, longest: number): string {
  const line = text
    .normalize('NFC')
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  const head = characters.slice(0, longest - 1).join('');
  const lastSpace = head.lastIndexOf(' ');
  return `${(lastSpace > head.length * 0.7 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}

/** A label between quotation marks: of a node, a lane, an arrow, a block or a point. */
export function quoted(label: string): string {
  return quotedLines([label]);
}

/** A label of several lines between quotation marks; flowcharts would show the code of a space that does not break. */
export function quotedLines(lines: readonly string[]): string {
  return `"${lines.map((line) => escapeLeading(encoded(line.replaceAll('\u00a0', ' ')))).join('<br/>')}"`;
}

/** The name of a task of a gantt chart, up to its colon. */
export function taskName(label: string): string {
  return escapeKeyword(escapeLeading(encoded(label, /[:,]/g)));
}

/** A period or an event of a timeline. */
export function timelineText(label: string): string {
  return escapeKeyword(escapeLeading(encoded(label, /:/g)));
}

/** The name of a section of a gantt chart in one or several lines. */
export function sectionName(lines: readonly string[]): string {
  return lines.map((line) => escapeTaken(taskName(line))).join('<br/>');
}

/** A sentence that stands alone after its keyword: an accessible title or description. */
export function sentence(text: string): string {
  return encoded(visible(text, longestSentence));
}

/**
 * Settings and colours of one type of diagram, to stand before its text: as front matter, or as the directive that
 * came before it.
 */
export function settings(
  type: string,
  values: Settings,
  colours: Settings | undefined,
  asDirective = false,
): string[] {
  if (asDirective) {
    return [
      `%%{init: ${JSON.stringify({ [type]: values, ...(colours && { themeVariables: { [type]: colours } }) })}}%%`,
    ];
  }
  return [
    '---',
    'config:',
    `  ${type}:`,
    ...settingLines('    ', values),
    ...(colours ? ['  themeVariables:', `    ${type}:`, ...settingLines('      ', colours)] : []),
    '---',
  ];
}

export interface Settings {
  readonly [name: string]: number | boolean | string | Settings;
}

function settingLines(indent: string, values: Settings): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (typeof value === 'object') return [`${indent}${key}:`, ...settingLines(`${indent}  `, value)];
    return [`${indent}${key}: ${typeof value === 'string' && value.includes('#') ? `'${value}'` : value}`];
  });
}

const longestSentence = 500;
const syntax = /["#;<>&\\`%*_~${}\uFB02\u00B0\u00B6]/g;
const leading = /^(?:[-+=@|[(:./>]|\d+\. )/;
const keyword =
  /^(?:title|section|click|call|href|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|acc(?:Title|Descr(?:iption)?)|\d{4}-\d\d-\d\d)\b/i;
/** Mermaid takes any text with these for another type of diagram. */
const otherDiagram = /C(?=4(?:Co|Dy|De))/g;
/** Boards make links of addresses and drop their text. */
const address = /:(?=\/\/)|(?<=\bwww)\.|(?<=\S)@(?=\S)/gi;
/** Mermaid drops the last `;` of a line in which an entity follows one of these. */
const styleWord = /s(?=tyle)|c(?=lassDef)/g;

function entity(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}

function escapeFirst(label: string): string {
  return label.replace(/^./u, entity);
}

function encoded(label: string, alsoSyntax?: RegExp): string {
  const escaped = label.replace(syntax, entity).replace(otherDiagram, entity).replace(address, entity);
  const whole = alsoSyntax ? escaped.replace(alsoSyntax, entity) : escaped;
  return whole.includes('#') ? whole.replace(styleWord, entity) : whole;
}

function escapeLeading(label: string): string {
  return leading.test(label) ? escapeFirst(label) : label;
}

function escapeKeyword(label: string): string {
  return keyword.test(label) ? escapeFirst(label) : label;
}

/** Mermaid keeps sections by name in an object, in which whole numbers come first and some names are taken. */
function escapeTaken(label: string): string {
  return /^\d+$/.test(label) || Object.hasOwn(Object.prototype, label) ? escapeFirst(label) : label;
}
