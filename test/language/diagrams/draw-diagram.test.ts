import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../language/diagrams/choices.ts';
import { type DiagramName, diagramNames } from '../../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import { locales } from '../../../language/locale/locale.ts';
import { planOfElements, process, scheduleOfDates, stakeholder, view } from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';
import { samplePortfolio } from './sample-portfolio.ts';

function sampleFor(name: DiagramName) {
  return name === 'portfolio'
    ? { ...samplePortfolio(), schedule: scheduleOfDates([]) }
    : { ...samplePlan(), plans: [] };
}

describe.each(diagramNames)('%s', (name) => {
  const { plan, schedule, plans } = sampleFor(name);
  const diagram = drawDiagram(plan, schedule, name, { plans });

  test('is the same text for the same plan', async () => {
    const again = sampleFor(name);
    expect(drawDiagram(again.plan, again.schedule, name, { plans: again.plans })).toEqual(diagram);
    await expect(diagram.mermaid).toMatchFileSnapshot(`golden/${name}.mmd`);
  });

  test('has each of its ids in its text, and leads from there to elements of the plan', () => {
    const elements = new Set(plan.elements.map((element) => element.id));
    // Sums are of no single element.
    if (name !== 'businesscase') expect(Object.keys(diagram.ids).length).toBeGreaterThan(0);
    for (const [id, element] of Object.entries(diagram.ids)) {
      expect(diagram.mermaid).toContain(id);
      expect(elements).toContain(element);
    }
  });

  test('has a table with as many cells in each row as in its head', () => {
    expect(diagram.table.rows.length).toBeGreaterThan(0);
    for (const { cells } of diagram.table.rows) expect(cells).toHaveLength(diagram.table.head.length);
  });

  test('has a legend whose marks tell its rows apart', () => {
    const marks = diagram.legend.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test.each(locales)('speaks %s', (locale) => {
    const drawn = drawDiagram({ ...plan, locale }, schedule, name, { plans });
    const none = drawDiagram(planOfElements([], { locale }), scheduleOfDates([]), name);
    expect(JSON.stringify([drawn, none])).not.toMatch(/undefined|NaN|\[object/);
    expect(drawn.description).toMatch(/\.$/);
    expect(none).toMatchObject({ mermaid: '', ids: {}, empty: expect.stringMatching(/^\p{Lu}.*\.$/u) });
  });
});

describe('the choices', () => {
  const processes = [process('Alarm', 'Håndtere alarm', []), process('Avvik', 'Behandle avvik', [])];

  test('are the diagrams that the plan has something for, a process each', () => {
    const choices = choicesOf(planOfElements([...processes, stakeholder('S', 'Pårørende')]));
    expect(choices.filter(({ diagram }) => ['gantt', 'lanes', 'stakeholders'].includes(diagram))).toEqual([
      ...processes.map(({ id, title }) => ({ diagram: 'lanes', of: id, title: `Prosess: ${title}` })),
      { diagram: 'stakeholders', title: 'Interessenter' },
    ]);
  });

  test('are its views as well, by their own titles', () => {
    const views = [
      view('Ny', 'Slik blir det', 'lanes', { include: [{ element: 'Avvik' }] }),
      view('Alle', 'Begge', 'lanes'),
      view('Tom', 'Ingenting', 'risks'),
      view('Ukjent', 'Noe annet', 'piechart'),
    ];
    const choices = choicesOf(planOfElements([...processes, ...views]));
    expect(choices.filter((choice) => choice.view)).toEqual([
      { diagram: 'lanes', of: 'Avvik', view: 'Ny', title: 'Slik blir det' },
      { diagram: 'lanes', of: 'Alarm', view: 'Alle', title: 'Begge: Prosess: Håndtere alarm' },
      { diagram: 'lanes', of: 'Avvik', view: 'Alle', title: 'Begge: Prosess: Behandle avvik' },
      { diagram: 'risks', view: 'Tom', title: 'Ingenting' },
    ]);
  });

  test('of an empty plan are none', () => {
    expect(choicesOf(planOfElements([]))).toEqual([]);
  });
});
