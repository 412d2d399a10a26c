import { expect, test } from 'vitest';
import { planOfElements, role, team } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawGovernance = drawing('governance');

const leader = { ...role('Leader', 'Omsorgssjef'), heldBy: 'Mona Berg', mandate: 'Eier prosjektet.' };
const nurse = { ...role('Nurse', 'Sykepleier'), reportsTo: 'Leader' };
const council = team('Council', 'Utvalget', { level: 'political' });
const steering = team('Steering', 'Styringsgruppa', {
  level: 'strategic',
  mandate: 'Økonomi og omfang.',
  members: ['Leader', 'Nurse'],
});

test('a team says its level, its mandate and its members; a role who holds it', () => {
  const { mermaid } = drawGovernance(planOfElements([steering, leader]));
  expect(mermaid).toContain(
    'v_Steering["Styringsgruppa<br/>Øverste ledelse<br/>Økonomi og omfang.<br/>Medlemmer: Omsorgssjef, Nurse"]',
  );
  expect(mermaid).toContain('v_Leader(["Omsorgssjef<br/>Mona Berg"])');
});

test('whom one reports to stands above, and a team that reports to nobody below the level above', () => {
  const { mermaid } = drawGovernance(planOfElements([council, steering, leader, nurse]));
  expect(mermaid).toContain('  v_Leader --- v_Nurse\n');
  expect(mermaid).toContain('  v_Council ~~~ v_Steering\n');
});

test('more than can stand side by side stand below each other, and the legend says so', () => {
  const nurses = Array.from({ length: 11 }, (_, at) => ({ ...nurse, id: `N${at}` }));
  const few = drawGovernance(planOfElements([leader, ...nurses.slice(1)]));
  expect(few.mermaid).toContain('flowchart TB\n');
  expect(few.legend.at(-1)?.text).not.toContain('høyre');
  const many = drawGovernance(planOfElements([leader, ...nurses]));
  expect(many.mermaid).toContain('flowchart LR\n');
  expect(many.legend.map(({ text }) => text)).toContain('Den til høyre rapporterer til den til venstre');
});

test('a role that nobody holds is dashed', () => {
  const { mermaid, legend } = drawGovernance(planOfElements([nurse]));
  expect(mermaid).toContain('v_Nurse(["Sykepleier<br/>ikke besatt"])');
  expect(mermaid).toContain('  class v_Nurse vacant\n');
  expect(legend.map(({ text }) => text)).toEqual(['Rolle', 'ikke besatt']);
});

test('a mandate too long for the picture stands in the table', () => {
  const mandate =
    'Beslutter alt som gjelder økonomi, omfang, framdrift, bemanning og overgang mellom fasene.';
  const { mermaid, table } = drawGovernance(planOfElements([{ ...steering, mandate }]));
  expect(mermaid).not.toContain('Beslutter alt');
  expect(table.rows[0]?.cells).toContain(mandate);
});

test('without teams and roles there is a sentence', () => {
  expect(drawGovernance(planOfElements([])).empty).toBe('Planen har ingen grupper eller roller ennå.');
});
