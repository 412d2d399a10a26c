import { Unreadable } from '../imported.ts';

/** A task as it is written, in the section that it stands in. */
export interface WrittenTask {
  readonly title: string;
  readonly section?: number;
  readonly marks: ReadonlySet<string>;
  readonly id?: string;
  readonly start?: string;
  readonly end: string;
}

/** What a gantt chart of Mermaid says. */
export interface Chart {
  readonly title?: string;
  readonly dateFormat: string;
  readonly excludes: readonly string[];
  readonly includes: readonly string[];
  readonly weekend: 'friday' | 'saturday';
  readonly inclusiveEnds: boolean;
  readonly sections: readonly string[];
  readonly tasks: readonly WrittenTask[];
  /** Addresses by the id of a task. */
  readonly links: ReadonlyMap<string, string>;
}

const marks = new Set(['active', 'done', 'crit', 'milestone', 'vert']);
const appearance =
  /^(?:axisFormat|tickInterval|topAxis|todayMarker|weekday|displayMode|accTitle|accDescr|click|callback|\})/i;

/**
 * Reads the statements of a gantt chart, line by line as Mermaid does, without what is only appearance. Throws `Unreadable`
 * where the text is none.
 */
export function statementsOf(text: string): Chart {
  const lines = text
    .replace(/^\s*---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    .replace(/accDescr\s*\{[^}]*\}/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:%%|#).*$/, '').trim())
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  if (!/^gantt\b/.test(first)) throw new Unreadable('It holds no gantt chart of Mermaid.');
  const said = new Map<string, string>();
  const several: Record<'excludes' | 'includes', string[]> = { excludes: [], includes: [] };
  const sections: string[] = [];
  const tasks: WrittenTask[] = [];
  for (const line of rest) {
    const [, word = '', value = ''] =
      /^(title|dateFormat|excludes|includes|weekend|section|inclusiveEndDates)\b\s*(.*)$/i.exec(line) ?? [];
    if (word === 'excludes' || word === 'includes')
      several[word].push(...value.toLowerCase().split(/[\s,]+/));
    else if (word === 'section') sections.push(decoded(value));
    else if (word !== '') said.set(word, value.trim());
    else if (!appearance.test(line)) tasks.push(...taskIn(line, sections.length));
  }
  const title = said.get('title');
  return {
    ...(title ? { title: decoded(title) } : {}),
    dateFormat: said.get('dateFormat') ?? 'YYYY-MM-DD',
    ...several,
    weekend: said.get('weekend') === 'friday' ? 'friday' : 'saturday',
    inclusiveEnds: said.has('inclusiveEndDates'),
    sections,
    tasks,
    links: new Map(
      rest.flatMap((line) => {
        const [, ids = '', address] = /^click\s+(\S+)\s+href\s+"([^"]*)"/.exec(line) ?? [];
        return address ? ids.split(',').map((id) => [id, address] as const) : [];
      }),
    ),
  };
}

function taskIn(line: string, sections: number): WrittenTask[] {
  const colon = line.indexOf(':');
  if (colon < 0) return [];
  const data = line
    .slice(colon + 1)
    .split(',')
    .map((part) => part.trim());
  const first = data.findIndex((part) => !marks.has(part));
  const [one = '', two, three] = first < 0 ? [] : data.slice(first);
  const section = sections === 0 ? {} : { section: sections - 1 };
  const task = {
    title: decoded(line.slice(0, colon)),
    ...section,
    marks: new Set(data.slice(0, Math.max(0, first))),
  };
  if (two === undefined) return [{ ...task, end: one }];
  if (three === undefined) return [{ ...task, start: one, end: two }];
  return [{ ...task, id: one, start: two, end: three }];
}

/** Mermaid writes signs that it would read as its own by their number: `#35;`. */
function decoded(text: string): string {
  return text
    .replace(/#(\d{1,7});/g, (whole, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/#quot;/g, '"')
    .trim();
}
