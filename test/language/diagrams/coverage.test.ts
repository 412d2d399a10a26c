import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../language/diagrams/choices.ts';
import type { Element } from '../../../language/plan/plan.ts';
import { activity, framework, head, part, planOfElements, view } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const draw = drawing('coverage');

const more = { head: { ...head('plan', 'P', 'Plan'), follows: ['m'] } };
const train = { ...activity('Train', 'Kurs'), covers: ['m.F.A'] };
const again = { ...activity('Again', 'Flere kurs'), covers: ['m.F.A'] };
const answer = { ...activity('answer', 'x'), kind: 'answer', of: 'm.Q', text: 'Kari.' } as unknown as Element;
const method = [
  framework('m', 'Metoden'),
  part('factor', 'm.F', 'Kompetanse'),
  part('item', 'm.F.A', 'Opplæring'),
  part('item', 'm.F.B', 'Veiledning'),
  part('question', 'm.Q', 'Hvem eier det?'),
  part('question', 'm.R', 'Når?'),
];
const plan = planOfElements([train, again, answer, ...method], more);

describe('a framework', () => {
  const { mermaid, ids, title, description, table } = draw(plan);
  const lines = linesIn(mermaid);

  test('has a frame for each factor, and marks what is covered, answered and open', () => {
    expect(title).toBe('Dekning: Metoden');
    expect(description).toBe('Hva planen tar hånd om i «Metoden»: 1 av 2 punkter, 1 av 2 spørsmål.');
    expect(lines).toContain('subgraph group_m_2e_F["Kompetanse"]');
    expect(lines).toContain('v_m_2e_F_2e_A["✓ Opplæring<br/>(Kurs +1)"]');
    expect(lines).toContain('v_m_2e_F_2e_B["○ Veiledning"]');
    expect(lines).toContain('v_m_2e_Q(["✓ Hvem eier det?"])');
    expect(lines.find((line) => line.startsWith('class ') && line.endsWith(' open'))).toBe(
      'class v_m_2e_F_2e_B,v_m_2e_R open',
    );
    expect(ids).toMatchObject({ group_m_2e_F: 'm.F', v_m_2e_Q: 'm.Q' });
  });

  test('has the same facts in its table', () => {
    expect(table.rows.map(({ cells }) => cells)).toContainEqual(['Opplæring', 'dekket', 'Kurs; Flere kurs']);
    expect(table.rows.map(({ cells }) => cells)).toContainEqual(['Når?', 'åpen', '']);
  });

  test('can be narrowed by a view without losing what covers it', () => {
    const only = view('V', 'Bare kompetanse', 'coverage', { include: [{ element: 'm.F' }] });
    const { mermaid } = draw(planOfElements([...plan.elements, only], more), undefined, { view: 'V' });
    expect(linesIn(mermaid).join()).toContain('(Kurs +1)');
    expect(mermaid).not.toContain('v_m_2e_Q');
  });

  test('that is large has an overview with counts, and a picture for each factor', () => {
    const items = Array.from({ length: 100 }, (_, index) => part('item', `m.F.I${index}`, `Punkt ${index}`));
    const large = planOfElements([train, ...method, ...items], more);
    expect(choicesOf(large).filter(({ diagram }) => diagram === 'coverage')).toEqual([
      { diagram: 'coverage', of: 'm', title: 'Dekning: Metoden' },
      { diagram: 'coverage', of: 'm.F', title: 'Dekning: Kompetanse' },
    ]);
    expect(draw(large).mermaid).toContain('v_m_2e_F[["Kompetanse<br/>1 av 102 punkter"]]');
    expect(draw(large, undefined, { of: 'm.F' }).mermaid.match(/○ Punkt/g)).toHaveLength(100);
    expect(draw(large).legend.map(({ mark }) => mark)).not.toContain('■ ✓');
  });

  test('marks in its overview what is taken care of as a whole', () => {
    const items = Array.from({ length: 100 }, (_, index) => part('item', `m.F.I${index}`, `Punkt ${index}`));
    const all = { ...train, covers: items.map(({ id }) => id).concat('m.F.A', 'm.F.B') };
    const { mermaid, legend } = draw(planOfElements([all, ...method, ...items], more));
    expect(mermaid).toContain('v_m_2e_F[["✓ Kompetanse<br/>102 av 102 punkter"]]');
    expect(legend).toContainEqual(expect.objectContaining({ mark: '■ ✓', text: 'Alt er tatt hånd om' }));
  });

  test('that the plan does not follow is a sentence', () => {
    expect(draw(planOfElements(method)).empty).toBe('Planen følger ikke noe rammeverk.');
    expect(draw(plan, undefined, { of: 'x' }).empty).toContain('«x»');
  });
});
