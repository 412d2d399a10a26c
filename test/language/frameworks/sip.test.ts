import { expect, test } from 'vitest';
import { countsOf, partsOf, titlesOf, withoutEnglish, withoutHint } from './parts.ts';

const parts = await partsOf('sip');

test('has every part of the source', () => {
  expect(countsOf(parts)).toEqual({ stage: 4, factor: 3, item: 13, pitfall: 1, role: 2, team: 4 });
});

test('has the four stages in order', () => {
  expect(titlesOf(parts, 'stage')).toEqual([
    'Behovsinventering',
    'Installation',
    'Användning',
    'Vidmakthållande',
  ]);
});

test('has the three factors in order, with all that each of them takes', () => {
  expect(titlesOf(parts, 'factor')).toEqual([
    'Kompetens hos användarna',
    'En stödjande organisation',
    'Effektivt ledarskap',
  ]);
  expect(titlesOf(parts, 'item', 'Competence')).toEqual(['Urval', 'Utbildning', 'Coaching']);
  expect(titlesOf(parts, 'item', 'Organisation')).toEqual([
    'Stöd från högsta ledningen',
    'Stödjande administration',
    'Systematisk uppföljning',
  ]);
  expect(titlesOf(parts, 'item', 'Leadership')).toEqual([
    'Ge mandat',
    'Tydliggöra roller och ansvar',
    'Tilldela uppgifter',
    'Hantera motstånd',
    'Hantera lägen utan självklar lösning',
  ]);
});

test('has a joint steering on three levels, and the management system that it works through', () => {
  expect(titlesOf(parts, 'role')).toEqual(['Högsta ledningen', 'Ledningen']);
  expect(titlesOf(parts, 'team')).toEqual([
    'Gemensam styr- och ledningsfunktion',
    'Styrning på ledningsnivå',
    'Styrning på förvaltningsnivå',
    'Styrning på politisk nivå',
  ]);
  expect(titlesOf(parts, 'item', 'sip')).toEqual([
    'Kvalitets- och ledningssystem',
    'Tydliga signaler till verksamheterna',
  ]);
  expect(titlesOf(parts, 'pitfall')).toEqual(['Otydlig ansvarsfördelning']);
});

test('has an English title for every part, and a hint wherever the source says more than a heading', () => {
  expect(withoutEnglish(parts)).toEqual([]);
  expect(withoutHint(parts, 'item')).toEqual(['Mandate', 'Tasks', 'Resistance', 'NoObviousSolution']);
});
