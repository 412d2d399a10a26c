import { expect, test } from 'vitest';
import * as ast from '../../../language/generated/syntax/ast.ts';
import { countsOf, partsOf, titlesOf, withoutEnglish } from './parts.ts';

const parts = await partsOf('keyfactors');

test('has every part of the source', () => {
  expect(countsOf(parts)).toEqual({
    stage: 9, // six steps of the security work and three levels of the governance chain
    factor: 45,
    item: 235,
    question: 20,
    role: 6,
    team: 1,
    pitfall: 17,
  });
});

test('has the eleven key factors in order', () => {
  expect(titlesOf(parts, 'factor', 'keyfactors')).toEqual([
    'Arbetsprocesser och metoder för digital utveckling',
    'Allas klokskap genom delaktighet',
    'Digital infrastruktur för utveckling och mobila arbetssätt',
    'Juridik och säkerhet',
    'Effektiv kommunikation för digital transformation',
    'Kompetensutveckling för verksamhet och transformation',
    'Ledarskap för digital transformation',
    'En tydlig och delad målbild',
    'Beslut på nyttorealisering, erfarenheter och insikter',
    'Organisation och kultur för hållbar digitalisering',
    'Styrning med digitalt fokus',
  ]);
});

test.each([
  ['Processes', 4],
  ['Participation', 10],
  ['StaffPolicy', 4],
  ['WaysToEngage', 7],
  ['Infrastructure', 6],
  ['InfrastructureBasics', 7],
  ['LawAndSecurity', 10],
  ['Protection', 4],
  ['Communication', 12],
  ['CommunicationStrategy', 7],
  ['InternalActivities', 3],
  ['ExternalActivities', 4],
  ['CommunicationFrames', 2],
  ['CommunicationSupport', 8],
  ['Competence', 3],
  ['CompetenceLevels', 3],
  ['SchoolCompetence', 7],
  ['CareCompetence', 6],
  ['Leadership', 10],
  ['Values', 4],
  ['TransformationalLeadership', 5],
  ['SchoolLeadership', 4],
  ['CareLeadership', 1],
  ['Direction', 12],
  ['Benefits', 9],
  ['SchoolBenefits', 2],
  ['CareBenefits', 2],
  ['Organisation', 6],
  ['FlexibleOrganisation', 1],
  ['OrganisationStructures', 3],
  ['ThoughtStructures', 7],
  ['ActionStructures', 8],
  ['TargetedCompetence', 4],
  ['FormalStructures', 5],
  ['PhysicalStructures', 5],
  ['DialogueStructures', 2],
  ['Governance', 8],
  ['GovernanceChain', 5],
  ['DigitalProgramme', 4],
  ['FocusAreas', 4],
  ['WaysOfWorking', 3],
  ['PolicyContents', 6],
  ['PolicyWriting', 8],
])('has under %s as many items as the source: %i', (part, items) => {
  expect(titlesOf(parts, 'item', part)).toHaveLength(items);
});

test('has the six structures of a flexible organisation in order', () => {
  expect(titlesOf(parts, 'factor', 'Organisation')).toEqual([
    'Flexibel organisation',
    'Organisationsstrukturer',
    'Tankestrukturer',
    'Handlingsstrukturer',
    'Formella strukturer',
    'Fysiska strukturer',
    'Dialogstrukturer',
  ]);
});

test('has the governance chain: its areas, and the levels that formulate them', () => {
  expect(titlesOf(parts, 'item', 'GovernanceChain')).toEqual([
    'Vision, riktlinjer och tydliga prioriteringar',
    'Prioritering i budget',
    'Det egna goda exemplet',
    'Tydliga mandat',
    'Styrning och uppföljning från nämnden',
  ]);
  expect(titlesOf(parts, 'stage', 'GovernanceChain')).toEqual([
    'Politisk nivå',
    'Avdelningsnivå',
    'Skolnivå',
  ]);
});

test('has the steps of the security work and those who answer for it', () => {
  expect(titlesOf(parts, 'stage', 'SecurityWork')).toEqual([
    'Förbereda',
    'Analysera',
    'Utforma',
    'Införa',
    'Följa upp',
    'Förbättra',
  ]);
  const roles = parts.filter(ast.isRole);
  expect(roles.map((role) => [role.title, role.duties.length])).toEqual([
    ['Länk mellan verksamhet och it', 3],
    ['Säkerhetschef', 1],
    ['Informationssäkerhetssamordnare', 2],
    ['Informationsägare', 1],
    ['Informationsresursägare', 1],
    ['It-säkerhetsansvarig', 2],
  ]);
  expect(titlesOf(parts, 'team')).toEqual(['Informationssäkerhetsrådet']);
});

test('asks what the source asks of an exemption', () => {
  expect(titlesOf(parts, 'question', 'Exemptions')).toEqual([
    'Vad krävs för att få undantag?',
    'Hur kan man prova andra arbetssätt på ett sanktionerat sätt, och vad gäller då?',
    'Vem ansvarar för dispensen och dess konsekvenser?',
    'Vem har godkänt dispensen?',
    'Hur länge gäller den?',
    'Vad gäller den, och vad gäller den inte?',
    'Hur finansieras kostnader som dispensen medför?',
    'Vilka gäller dispensen?',
  ]);
});

test('answers each pitfall, and says what it is about', () => {
  const pitfalls = parts.filter(ast.isPitfall);
  expect(pitfalls.map(({ title }) => title)).toEqual([
    'Fel och sena stora rättelser',
    'Juridiken ses som hinder',
    'Utveckling utan modigt ledarskap',
    'Antaganden i stället för fakta',
    'Revirtänk',
    'Införa för införandets skull',
    'Ingen ork att vara flexibel',
    'En regelstyrd organisation',
    'Syndabockstänkande',
    'Var och en på sitt sätt',
    'Inflation i projekt',
    'Mål- och resultattrötthet',
    'Projekt som misslyckas kostar',
    'Oklart var ansvaret slutar',
    'Så många system att ingen överblickar dem',
    'Regler som ingen följer',
    'Tron att andra regler gäller för det digitala',
  ]);
  for (const { title, responses, about } of pitfalls) {
    expect([title, responses.length, about.length]).toEqual([title, 1, 1]);
  }
});

test('has an English title for every part', () => {
  expect(withoutEnglish(parts)).toEqual([]);
});
