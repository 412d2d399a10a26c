import { expect, test } from 'vitest';
import { activity, planOfElements } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const drawKanban = drawing('kanban');

function work(count: number) {
  return Array.from({ length: count }, (_, at) => activity(`A${at}`, `Arbeid ${at}`));
}

function columnsOf(count: number): { title: string; cards: number }[] {
  const columns: { title: string; cards: number }[] = [];
  for (const line of linesIn(drawKanban(planOfElements(work(count))).mermaid)) {
    const title = /^column_\w+\["(.*)"\]$/.exec(line)?.[1];
    if (title !== undefined) columns.push({ title, cards: 0 });
    const last = columns.at(-1);
    if (line.startsWith('v_') && last) last.cards++;
  }
  return columns;
}

test('few cards of a state stand in one column', () => {
  expect(columnsOf(10)).toEqual([
    { title: 'Å gjøre (10)', cards: 10 },
    { title: 'Pågår (0)', cards: 0 },
    { title: 'Ferdig (0)', cards: 0 },
    { title: 'Forsinket (0)', cards: 0 },
  ]);
});

test('many go on in further columns of the same length, so that the board is not a strip', () => {
  expect(columnsOf(62).slice(0, 5)).toEqual([
    { title: 'Å gjøre (62)', cards: 13 },
    { title: 'Å gjøre, forts.', cards: 13 },
    { title: 'Å gjøre, forts.', cards: 13 },
    { title: 'Å gjøre, forts.', cards: 13 },
    { title: 'Å gjøre, forts.', cards: 10 },
  ]);
});

test('a title is broken before it reaches the edge of its card', () => {
  const { mermaid } = drawKanban(planOfElements([activity('A', 'Ledergruppa går i klasserommet')]));
  expect(mermaid).toContain('Ledergruppa går i<br/>klasserommet');
});
