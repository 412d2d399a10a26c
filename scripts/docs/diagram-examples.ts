import type { DiagramName } from '../../language/diagrams/diagram.ts';

/** What a diagram shows, in one sentence, and the example plan whose picture the handbook has. */
export interface DiagramExample {
  readonly shows: string;
  readonly plan: string;
}

const small = 'examples/portfolio/medisin/plan.varde';
const whole = 'examples/sip/plan.varde';

/** What the handbook says and shows of each diagram. */
export const diagramExamples: Readonly<Record<DiagramName, DiagramExample>> = {
  gantt: {
    shows: 'Phases as sections, activities with done, active and critical ones, milestones and gates.',
    plan: small,
  },
  timeline: {
    shows:
      'Phases as they begin, milestones, gates and decisions by month, or by quarter where they are many.',
    plan: whole,
  },
  roadmap: { shows: 'The outermost phases and work, and every milestone and gate.', plan: whole },
  network: {
    shows: 'What waits for what, with dates and slack; the critical path thick and named.',
    plan: small,
  },
  kanban: { shows: 'Work to do, under way, done and late on the status date.', plan: small },
  process: { shows: 'One process from start to end; who carries out a step stands in it.', plan: whole },
  lanes: { shows: 'One process, with a lane for each party.', plan: whole },
  maturity: {
    shows: 'Where each process stands on a ladder of maturity, and when it climbed.',
    plan: 'examples/nyckelfaktorer/plan.varde',
  },
  stakeholders: {
    shows: 'Interest and influence, with the four strategies; attitude as colour and as a word in the table.',
    plan: whole,
  },
  governance: {
    shows: 'Who reports to whom, level by level, with the members of teams and those who hold roles.',
    plan: small,
  },
  raci: {
    shows: 'Who is accountable for each piece of work, who does it, who is consulted and who informed.',
    plan: small,
  },
  changeload: {
    shows: 'How many activities ask something of each stakeholder in each month that is left.',
    plan: small,
  },
  goals: { shows: 'Larger and smaller goals, and the indicators that they are measured by.', plan: whole },
  theory: {
    shows: 'How work leads to goals: through what it delivers, what changes, and what is gained.',
    plan: small,
  },
  benefits: {
    shows:
      'What is gained, what it comes from and what it serves, with who answers for it and how much of it there is.',
    plan: whole,
  },
  businesscase: { shows: 'Costs and benefits of each year, and how they add up.', plan: whole },
  indicators: {
    shows: 'What an indicator has measured, against the line from baseline to target.',
    plan: whole,
  },
  risks: {
    shows: 'Likelihood and impact from 1 to 5, today and once the responses have worked.',
    plan: whole,
  },
  forces: { shows: 'What pulls and what holds back, around what it affects.', plan: whole },
  coverage: {
    shows: 'What a plan takes care of in a framework that it follows, and what is open.',
    plan: whole,
  },
  portfolio: {
    shows: 'The plans of a portfolio by track, with how far each is and its gates.',
    plan: 'examples/portfolio/portefolje.varde',
  },
  wheel: { shows: 'Twelve months of meetings, measurements, reviews and recurring activities.', plan: whole },
};
