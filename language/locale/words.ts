import type { Locale } from './locale.ts';
import { benefitWords } from './words/benefits.ts';
import { businesscaseWords } from './words/businesscase.ts';
import { changeloadWords } from './words/changeload.ts';
import { commonWords } from './words/common.ts';
import { coverageWords } from './words/coverage.ts';
import { differenceWords } from './words/difference.ts';
import { effectWords } from './words/effects.ts';
import { forcesWords } from './words/forces.ts';
import { ganttWords } from './words/gantt.ts';
import { goalWords } from './words/goals.ts';
import { governanceWords } from './words/governance.ts';
import { indicatorWords } from './words/indicators.ts';
import { kanbanWords } from './words/kanban.ts';
import { lanesWords } from './words/lanes.ts';
import { maturityWords } from './words/maturity.ts';
import { networkWords } from './words/network.ts';
import { portfolioWords } from './words/portfolio.ts';
import { processWords } from './words/process.ts';
import { raciWords } from './words/raci.ts';
import { riskWords } from './words/risks.ts';
import { roadmapWords } from './words/roadmap.ts';
import { stakeholderWords } from './words/stakeholders.ts';
import { theoryWords } from './words/theory.ts';
import { timelineWords } from './words/timeline.ts';
import { wheelWords } from './words/wheel.ts';
import { workWords } from './words/work.ts';

/** Everything that diagrams say in one language. Functions take counts and names and return whole phrases. */
export type Words = Readonly<ReturnType<typeof wordsIn>>;

function wordsIn(locale: Locale) {
  return {
    ...commonWords[locale],
    work: workWords[locale],
    difference: differenceWords[locale],
    gantt: ganttWords[locale],
    process: processWords[locale],
    lanes: lanesWords[locale],
    maturity: maturityWords[locale],
    stakeholders: stakeholderWords[locale],
    governance: governanceWords[locale],
    raci: raciWords[locale],
    changeload: changeloadWords[locale],
    effects: effectWords[locale],
    goals: goalWords[locale],
    theory: theoryWords[locale],
    benefits: benefitWords[locale],
    businesscase: businesscaseWords[locale],
    indicators: indicatorWords[locale],
    risks: riskWords[locale],
    forces: forcesWords[locale],
    coverage: coverageWords[locale],
    wheel: wheelWords[locale],
    timeline: timelineWords[locale],
    roadmap: roadmapWords[locale],
    portfolio: portfolioWords[locale],
    network: networkWords[locale],
    kanban: kanbanWords[locale],
  };
}

const all: Readonly<Record<Locale, Words>> = {
  en: wordsIn('en'),
  nb: wordsIn('nb'),
  nn: wordsIn('nn'),
  sv: wordsIn('sv'),
  da: wordsIn('da'),
};

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return all[locale];
}
