import { expect, test } from 'vitest';
import * as ast from '../../../language/generated/syntax/ast.ts';
import { countsOf, partsOf, titlesOf, withoutEnglish } from './parts.ts';

const parts = await partsOf('processmethod');

test('has every part of the source', () => {
  expect(countsOf(parts)).toEqual({
    stage: 7, // four sub-processes and the three phases of the staircase
    factor: 6,
    item: 58,
    question: 10,
    role: 7,
    pitfall: 3,
    ladder: 1,
    rung: 9,
  });
});

test('has the four sub-processes in order, with the steps of each', () => {
  expect(titlesOf(parts, 'stage', 'processmethod')).toEqual([
    'Definiera nytta och avgränsa',
    'Kartlägga nuläge',
    'Beskriva och kartlägga förbättrat arbetssätt',
    'Införa beslutad process',
  ]);
  expect(titlesOf(parts, 'item', 'Define')).toEqual([
    'Planera uppdragsdialog',
    'Genomför uppdragsdialog',
    'Dokumentera uppdraget',
    'Säkra resurser för förbättringsuppdraget',
  ]);
  expect(titlesOf(parts, 'item', 'CurrentState')).toEqual([
    'Förträff med uppdragsgivaren',
    'Kartlägga nuläget',
    'Kartlägga kundens behov',
    'Utvärdera nuläget',
    'Ta fram SMARTa mål',
    'Dokumentera nuläget',
    'Stäm av och agera',
    'Enkla förbättringar på en gång',
  ]);
  expect(titlesOf(parts, 'item', 'ImprovedState')).toEqual([
    'Skapa gemensam processvision',
    'Kartlägg det förbättrade arbetssättet',
    'Kundens krav, kostnadseffektivt',
    'Återkoppla när uppdraget ändras',
    'Utvärdera och stäm av',
    'Dokumentera processen och besluta',
  ]);
  expect(titlesOf(parts, 'item', 'Implement')).toEqual([
    'Aktivitetsplan för införandet',
    'Information och utbildning',
    'Nya it-stöd tar tid',
    'Överlämna till processledaren',
    'Stöd till processledaren',
  ]);
});

test('says for each sub-process why it is done, what goes in and what comes out', () => {
  const subProcesses = parts.filter((part) => ast.isStage(part) && ast.isFramework(part.$container));
  expect(subProcesses).toHaveLength(4);
  for (const part of subProcesses) {
    expect(part).toMatchObject({
      why: expect.stringMatching(/\w/),
      input: expect.arrayContaining([expect.stringMatching(/\w/)]),
      output: expect.arrayContaining([expect.stringMatching(/\w/)]),
    });
  }
});

test('has the seven roles in order, each with as many duties as the source lists', () => {
  const roles = parts.filter(ast.isRole);
  expect(roles.map((role) => [role.title, role.duties.length])).toEqual([
    ['Kommunens ledningsgrupp', 5],
    ['Uppdragsgivare och processägare', 10],
    ['Processledare', 5],
    ['Processutvecklare', 5],
    ['Workshopdeltagare', 4],
    ['Verksamhetsansvarig chef', 7],
    ['Kvalité och förnyelse', 6],
  ]);
});

test('has the nine rungs of the staircase in order, in three phases', () => {
  expect(titlesOf(parts, 'stage', 'Staircase')).toEqual([
    'Kartläggning',
    'Införande',
    'Ständiga förbättringar',
  ]);
  expect(titlesOf(parts, 'rung', 'MappingPhase')).toEqual(['Kartlagd']);
  expect(titlesOf(parts, 'rung', 'IntroductionPhase')).toEqual([
    'Processledare utsedd',
    'Mål finns identifierade',
    'Överlämnad till drift',
    'Beslutad',
    'Handlingsplan framtagen och aktiv',
    'Känt bland medarbetare',
  ]);
  expect(titlesOf(parts, 'rung', 'ImprovementPhase')).toEqual([
    'Ständiga förbättringar',
    'Visualisering av utvecklingen',
  ]);
  expect(titlesOf(parts, 'question', 'GoalsIdentified')).toHaveLength(4);
  expect(titlesOf(parts, 'question', 'ActionPlanActive')).toHaveLength(2);
});

test('has the eight critical factors and the other groups of items in order', () => {
  expect(titlesOf(parts, 'factor')).toEqual([
    'Två saker är centrala',
    'Varför processorienterat?',
    'Effektivitet i tre perspektiv',
    'Några enkla principer',
    'Självklarheter och kritiska faktorer',
    'Arbeta i workshoppar',
  ]);
  expect(titlesOf(parts, 'item', 'CriticalFactors')).toHaveLength(8);
  expect(titlesOf(parts, 'item', 'Efficiency')).toHaveLength(3);
  expect(titlesOf(parts, 'item', 'Principles')).toHaveLength(4);
});

test('answers each pitfall', () => {
  const pitfalls = parts.filter(ast.isPitfall);
  expect(pitfalls.map(({ title, responses }) => [title, responses.length])).toEqual([
    ['Felaktiga förväntningar', 1],
    ['För snäv avgränsning', 1],
    ['Fastna i att det inte går', 1],
  ]);
});

test('has an English title for every part', () => {
  expect(withoutEnglish(parts)).toEqual([]);
});
