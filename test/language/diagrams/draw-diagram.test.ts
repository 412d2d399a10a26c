import { describe, expect, test } from 'vitest';
import { diagramNames } from '../../../language/diagrams/diagram.ts';
import { choicesOf, drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import { locales } from '../../../language/locale/locale.ts';
import { planOfElements, process, scheduleOfDates } from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';

describe.each(diagramNames)('%s', (name) => {
  const { plan, schedule } = samplePlan();
  const diagram = drawDiagram(plan, schedule, name);

  test('is the same text for the same plan', async () => {
    const again = samplePlan();
    expect(drawDiagram(again.plan, again.schedule, name)).toEqual(diagram);
    await expect(diagram.mermaid).toMatchFileSnapshot(`golden/${name}.mmd`);
  });

  test('has each of its ids in its text, and leads from there to elements of the plan', () => {
    const elements = new Set(plan.elements.map((element) => element.id));
    expect(Object.keys(diagram.ids).length).toBeGreaterThan(0);
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
    const drawn = drawDiagram({ ...plan, locale }, schedule, name);
    const none = drawDiagram(planOfElements([], { locale }), scheduleOfDates([]), name);
    expect(JSON.stringify([drawn, none])).not.toMatch(/undefined|NaN|\[object/);
    expect(drawn.description).toMatch(/\.$/);
    expect(none).toMatchObject({ mermaid: '', ids: {}, empty: expect.stringMatching(/^\p{Lu}.*\.$/u) });
  });
});

describe('the choices', () => {
  test('are the diagrams that the plan has something for, a process each', () => {
    const { plan } = samplePlan();
    const second = process('Avvik', 'Behandle avvik', []);
    expect(choicesOf({ ...plan, elements: [...plan.elements, second] })).toEqual([
      { diagram: 'gantt', title: 'Fremdriftsplan' },
      { diagram: 'lanes', of: 'Alarm', title: 'Prosess: Håndtere alarm om natten' },
      { diagram: 'lanes', of: 'Avvik', title: 'Prosess: Behandle avvik' },
      { diagram: 'stakeholders', title: 'Interessenter' },
      { diagram: 'risks', title: 'Risikoer' },
    ]);
  });

  test('of an empty plan are none', () => {
    expect(choicesOf(planOfElements([]))).toEqual([]);
  });
});
