import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { Choice, Place, Problem } from '../../server/protocol/places.ts';

const uri = 'file:///plans/plan.varde';

const choices: readonly Choice[] = [
  { diagram: 'gantt', title: 'Gantt' },
  { diagram: 'lanes', of: 'Alarm', title: 'Lanes: Håndtere alarm' },
  { diagram: 'stakeholders', title: 'Stakeholders' },
];

/** A Gantt chart of two activities, with the second starting on `day` of March. */
export function gantt(day = 16): Diagram {
  return {
    name: 'gantt',
    title: 'Digitalt nattilsyn',
    description: 'Two activities and a decision.',
    mermaid: `gantt
  dateFormat YYYY-MM-DD
  section Forberede
  Kartlegge behov :done, w_map, 2026-03-02, 2026-03-14
  Beslutning :milestone, w_decide, 2026-03-14, 0d
  section Innføre
  Pilot på 5. trinn :crit, w_pilot, 2026-03-${day}, 28d
`,
    ids: { w_map: 'Prepare.Map', w_decide: 'Prepare.Decide', w_pilot: 'Rollout.Pilot' },
    legend: [
      { mark: '■', text: 'planned' },
      { mark: '▤', text: 'done' },
      { mark: '▣', colour: '#b3261e', text: 'critical' },
      { mark: '◆', text: 'milestone' },
    ],
    table: {
      head: ['Activity', 'Start', 'End', 'Owner'],
      rows: [
        { element: 'Prepare.Map', cells: ['Kartlegge behov', '2 Mar 2026', '13 Mar 2026', 'Omsorgsleder'] },
        { element: 'Prepare.Decide', cells: ['Beslutning', '13 Mar 2026', '13 Mar 2026', ''] },
        {
          element: 'Rollout.Pilot',
          cells: ['Pilot på 5. trinn', `${day} Mar 2026`, '10 Apr 2026', 'Rektor'],
        },
      ],
    },
  };
}

/** The lanes of one process. */
export function lanes(): Diagram {
  return {
    name: 'lanes',
    of: 'Alarm',
    title: 'Håndtere alarm',
    description: 'Two lanes with three steps.',
    mermaid: `flowchart LR
  subgraph l_nurse["Nattsykepleier"]
    n_assess["Vurdere alarm"] --> n_serious{"Alvorlig?"}
  end
  subgraph l_patrol["Patrulje"]
    n_visit["Gå til beboer"]
  end
  n_serious -- "ja" --> n_visit
`,
    ids: { n_assess: 'Alarm.Assess', n_serious: 'Alarm.Serious', n_visit: 'Alarm.Visit', l_nurse: 'Nurse' },
    legend: [],
    table: {
      head: ['Step', 'By'],
      rows: [{ element: 'Alarm.Assess', cells: ['Vurdere alarm', 'Nattsykepleier'] }],
    },
  };
}

/** A plan without stakeholders, of which there is nothing to draw. */
export function nobody(): Diagram {
  return {
    name: 'stakeholders',
    title: 'Stakeholders',
    description: 'No stakeholders.',
    mermaid: '',
    empty: 'This plan names no stakeholders yet.',
    ids: {},
    legend: [],
    table: { head: ['Stakeholder'], rows: [] },
  };
}

export const pilotPlace: Place = { uri, line: 11, character: 2 };

export const problem: Problem = {
  message: 'A duration is missing after “takes”.',
  file: 'plan.varde',
  place: { uri, line: 12, character: 10 },
};

/** The server's answer with this diagram. */
export function answer(diagram: Diagram, broken?: Problem): DiagramRequest.Result {
  return {
    plan: { title: 'Digitalt nattilsyn', locale: 'nb', uri },
    choices,
    diagram,
    places: { 'Rollout.Pilot': pilotPlace, 'Prepare.Map': { uri, line: 3, character: 2 } },
    ...(broken && { problem: broken }),
  };
}
