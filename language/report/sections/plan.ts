import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import type { Locale } from '../../locale/locale.ts';
import { tableWords } from '../../locale/table-words.ts';
import { titleWithin } from '../../locale/titles.ts';
import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import { bullets, chapter, paragraph } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Subject } from '../subject.ts';
import { tableOfDiagram } from '../table.ts';
import { wantedDecisions } from './decisions.ts';

/** Why the plan is there. */
export function purpose({ plan, report }: Subject): Block[] {
  return chapter(report.chapters.purpose, paragraph(plan.head?.why));
}

/** What the rules find wrong with the plan. */
export function weakPoints({ report, findings, plan }: Subject): Block[] {
  const told = findings.map((finding) => withoutKeywords(plan.locale, finding));
  return chapter(report.chapters.weakPoints, bullets(told));
}

/** Who reads a report does not write the plan: words of the language stand as tables call them. */
function withoutKeywords(locale: Locale, sentence: string): string {
  const { columns } = tableWords(locale);
  return sentence.replace(/`([^`]+)`/g, (_, word: string) =>
    titleWithin(locale, Object.hasOwn(columns, word) ? columns[word as keyof typeof columns] : word),
  );
}

/** The teams that steer: those at the strategic level, or else those that decide next. */
export function steeringTeams(subject: Subject): readonly Id[] {
  const teams = ownOfKind(subject.plan, 'team');
  const strategic = teams.filter(({ level }) => level === 'strategic').map(({ id }) => id);
  if (strategic.length > 0) return strategic;
  return [...new Set(wantedDecisions(subject).flatMap(({ by }) => by))];
}

/** The tracks of a portfolio with their plans, as the picture of them has it. */
export function tracksTable({ plan, schedule, plans }: Subject): Block[] {
  const { title, table } = drawDiagram(plan, schedule, 'portfolio', { plans });
  return tableOfDiagram(title, table);
}
