import { expect, test } from 'vitest';
import { countsOf, partsOf, titlesOf, withoutEnglish, withoutHint } from './parts.ts';

const parts = await partsOf('school');

/** The columns of the source: how many activities and how many guiding questions it lists in each. */
const columns = [
  { focus: 'Idea', activities: 0, questions: 1 },
  { focus: 'Preparation', activities: 9, questions: 5 },
  { focus: 'CapacityBuilding', activities: 9, questions: 5 },
  { focus: 'StartAndSupport', activities: 5, questions: 4 },
  { focus: 'AdaptationAndAnchoring', activities: 7, questions: 5 },
];

test('has every part of the source', () => {
  expect(countsOf(parts)).toEqual({ stage: 4, factor: 5, item: 30, question: 24, role: 3, team: 1 });
});

test('has the idea and the four stages in order, each with its focus', () => {
  expect(titlesOf(parts, 'stage')).toEqual([
    'Iscenesættelse',
    'Initiering',
    'Implementering',
    'Institutionalisering',
  ]);
  expect(titlesOf(parts, 'factor')).toEqual([
    'Indledende beskrivelse af ideen',
    'Forberedelse og forudsætningsanalyse',
    'Kapacitetsopbygning og installation',
    'Igangsætning og understøttelse',
    'Tilpasning og forankring',
  ]);
});

test.each(columns)('$focus has $activities activities and $questions questions', (column) => {
  expect(titlesOf(parts, 'item', column.focus)).toHaveLength(column.activities);
  expect(titlesOf(parts, 'question', column.focus)).toHaveLength(column.questions);
});

test('has the activities of each stage in order', () => {
  expect(titlesOf(parts, 'item', 'Preparation')).toEqual([
    'Drøfte programmet med personalet',
    'Udpege interessenter',
    'Afklare formål og formulere mål',
    'Drøfte mål og forudsætninger med personalet',
    'Udpege en implementeringsansvarlig',
    'Afklare rollefordelingen',
    'Drøfte risikoanalysen',
    'Finde barrierer',
    'Drøfte processen og ressourcerne til den',
  ]);
  expect(titlesOf(parts, 'item', 'CapacityBuilding')).toEqual([
    'Nedsætte et implementeringsteam',
    'Holde møder i teamet',
    'Uddanne relevant personale',
    'Drøfte programmet og den almindelige praksis',
    'Drøfte samarbejde og videndeling',
    'Drøfte demokratisk ledelse',
    'Arbejde med hæmmere og fremmere',
    'Udarbejde en plan for processen',
    'Justere',
  ]);
  expect(titlesOf(parts, 'item', 'StartAndSupport')).toEqual([
    'Støtte faglig drøftelse, samarbejde og demokratisk ledelse',
    'Indarbejde programmet i praksis',
    'Holde introkurser for nye medarbejdere',
    'Faglig supervision',
    'Justere plan, risikoanalyse, fremmere og hæmmere',
  ]);
  expect(titlesOf(parts, 'item', 'AdaptationAndAnchoring')).toEqual([
    'Holde fokus, møder og supervision i gang',
    'Overgå til faste strukturer',
    'Fortsætte demokratisk ledelse og samarbejde',
    'Fortsætte tilpasning og anvendelse',
    'Arbejde videre med fremmere og hæmmere',
    'Justere plan og risikoanalyse',
    'Uddrage organisatorisk læring',
  ]);
});

test('has the questions within questions', () => {
  expect(titlesOf(parts, 'question', 'ClearGoals')).toEqual(['Har medarbejderne drøftet dem?']);
  expect(titlesOf(parts, 'question', 'ClearRoles')).toEqual([
    'Har en eller flere ansvaret for processen?',
    'Ved ledelse og implementeringsteam, hvem der gør hvad?',
  ]);
  expect(titlesOf(parts, 'question', 'NewKnowledge')).toEqual([
    'Og hvordan følger vi op, for eksempel med faglig supervision?',
  ]);
});

test('has the roles that the source speaks of', () => {
  expect(titlesOf(parts, 'role')).toEqual(['Ledelsen', 'Implementeringsansvarlig', 'Koordinator']);
  expect(titlesOf(parts, 'team')).toEqual(['Implementeringsteam']);
});

test('has an English title for every part, and a hint for every stage', () => {
  expect(withoutEnglish(parts)).toEqual([]);
  expect(withoutHint(parts, 'stage')).toEqual([]);
});
