import type { Locale } from '../locale.ts';
import { countWith, listWith } from '../phrases.ts';

/** What no single diagram owns: dates, numbers and lists. */
export interface CommonWords {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  /** A quarter, from the first to the fourth, without its year. */
  readonly quarter: (quarter: number) => string;
  /** How d3 writes the days and the months of a time axis. */
  readonly axis: { readonly day: string; readonly month: string };
  readonly percent: (percent: number) => string;
  /** The items as one phrase: `A, B and C`. */
  readonly list: (items: readonly string[]) => string;
  readonly workingDays: (days: number) => string;
  readonly calendarDays: (days: number) => string;
  /** Follows the title of a picture that is one of several. */
  readonly part: (number: number, count: number) => string;
  /** In place of a picture of so many things that nobody could read it. */
  readonly tooLarge: (things: number) => string;
  /** What has no owner, no tag or no track, where a picture is grouped by these. */
  readonly without: Readonly<Record<'owner' | 'by' | 'track' | 'tag', string>>;
}

export const commonWords: Readonly<Record<Locale, CommonWords>> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    date: (day, month, year) => `${day} ${month} ${year}`,
    quarter: (quarter) => `Q${quarter}`,
    axis: { day: '%-d %b', month: '%b %Y' },
    percent: (percent) => `${percent}%`,
    list: listWith('and'),
    workingDays: countWith('working day', 'working days'),
    calendarDays: countWith('calendar day', 'calendar days'),
    part: (number, count) => `part ${number} of ${count}`,
    tooLarge: (things) =>
      `This is too much for one picture: ${things} things. Let a view show a part of it, or draw it in parts with “varde render”.`,
    without: {
      owner: 'Without an owner',
      by: 'Nobody named',
      track: 'Outside the tracks',
      tag: 'Without a tag',
    },
  },
  nb: {
    months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
    date: (day, month, year) => `${day}. ${month} ${year}`,
    quarter: (quarter) => `${quarter}. kvartal`,
    axis: { day: '%-d.%-m.', month: '%m.%Y' },
    percent: (percent) => `${percent}\u00a0%`,
    list: listWith('og'),
    workingDays: countWith('arbeidsdag', 'arbeidsdager'),
    calendarDays: countWith('kalenderdag', 'kalenderdager'),
    part: (number, count) => `del ${number} av ${count}`,
    tooLarge: (things) =>
      `Dette er for mye for ett bilde: ${things} ting. La en visning vise en del av det, eller tegn det i deler med «varde render».`,
    without: { owner: 'Uten ansvarlig', by: 'Ingen satt', track: 'Utenfor sporene', tag: 'Uten merkelapp' },
  },
  nn: {
    months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
    date: (day, month, year) => `${day}. ${month} ${year}`,
    quarter: (quarter) => `${quarter}. kvartal`,
    axis: { day: '%-d.%-m.', month: '%m.%Y' },
    percent: (percent) => `${percent}\u00a0%`,
    list: listWith('og'),
    workingDays: countWith('arbeidsdag', 'arbeidsdagar'),
    calendarDays: countWith('kalenderdag', 'kalenderdagar'),
    part: (number, count) => `del ${number} av ${count}`,
    tooLarge: (things) =>
      `Dette er for mykje for eitt bilete: ${things} ting. La ei vising vise ein del av det, eller teikn det i delar med «varde render».`,
    without: { owner: 'Utan ansvarleg', by: 'Ingen sett', track: 'Utanfor spora', tag: 'Utan merkelapp' },
  },
  sv: {
    months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
      ' ',
    ),
    date: (day, month, year) => `${day} ${month} ${year}`,
    quarter: (quarter) => `kvartal ${quarter}`,
    axis: { day: '%-d/%-m', month: '%Y-%m' },
    percent: (percent) => `${percent}\u00a0%`,
    list: listWith('och'),
    workingDays: countWith('arbetsdag', 'arbetsdagar'),
    calendarDays: countWith('kalenderdag', 'kalenderdagar'),
    part: (number, count) => `del ${number} av ${count}`,
    tooLarge: (things) =>
      `Det här är för mycket för en bild: ${things} saker. Låt en vy visa en del av det, eller rita det i delar med ”varde render”.`,
    without: { owner: 'Utan ansvarig', by: 'Ingen angiven', track: 'Utanför spåren', tag: 'Utan etikett' },
  },
  da: {
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    date: (day, month, year) => `${day}. ${month} ${year}`,
    quarter: (quarter) => `${quarter}. kvartal`,
    axis: { day: '%-d.%-m.', month: '%m.%Y' },
    percent: (percent) => `${percent}\u00a0%`,
    list: listWith('og'),
    workingDays: countWith('arbejdsdag', 'arbejdsdage'),
    calendarDays: countWith('kalenderdag', 'kalenderdage'),
    part: (number, count) => `del ${number} af ${count}`,
    tooLarge: (things) =>
      `Dette er for meget for ét billede: ${things} ting. Lad en visning vise en del af det, eller tegn det i dele med »varde render«.`,
    without: { owner: 'Uden ansvarlig', by: 'Ingen angivet', track: 'Uden for sporene', tag: 'Uden mærke' },
  },
};
