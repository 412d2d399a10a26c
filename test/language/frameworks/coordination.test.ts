import { expect, test } from 'vitest';
import { countsOf, partsOf, titlesOf, withoutEnglish, withoutHint } from './parts.ts';

const parts = await partsOf('coordination');

test('has every part of the source', () => {
  expect(countsOf(parts)).toEqual({
    stage: 3,
    factor: 10,
    item: 37,
    pitfall: 4,
    question: 7,
    role: 2,
    team: 2,
  });
});

test('has the four pitfalls in order, each with its response as a factor', () => {
  const responses = parts.flatMap((part) =>
    part.$type === 'Pitfall' ? [[part.title, ...part.responses, part.about[0]?.ref?.title]] : [],
  );
  expect(responses).toEqual([
    ['Spredt fægtning', 'Langsigtet strategi', 'Langsigtet strategi'],
    ['Projektet lykkedes, effekten udeblev', 'Forankring i driften', 'Forankring i driften'],
    ['Økonomien spænder ben', 'Økonomi og faglighed hånd i hånd', 'Økonomi og faglighed hånd i hånd'],
    ['Modstand', 'Fra konflikt til synergi', 'Fra konflikt til synergi'],
  ]);
});

test('has all that the four responses take', () => {
  expect(titlesOf(parts, 'item', 'Strategy')).toEqual([
    'Langsigtede innovationsspor',
    'Fælles porteføljestyring',
    'Kobling til styring og budget',
    'Metodeprogrammer som fælles ramme',
    'En koalition for hvert spor',
  ]);
  expect(titlesOf(parts, 'item', 'Operation')).toEqual([
    'Udvikling og drift som ét forløb',
    'Forandringsteori',
    'Klart ledelsesansvar for effekter',
  ]);
  expect(titlesOf(parts, 'item', 'HandInHand')).toEqual([
    'Økonomiske mål for hvert projekt',
    'Innovationsspor og budgetproces hænger sammen',
    'Oprigtighed om rammer',
    'Synergi mellem faglige og økonomiske mål',
  ]);
  expect(titlesOf(parts, 'item', 'EconomicGoals')).toEqual(['Mål for de enkelte dele']);
  expect(titlesOf(parts, 'item', 'Synergy')).toEqual([
    'Implementering fra første dag',
    'Invitere og bygge koalitioner',
    'Fælles fortællinger',
    'Kritik som læring',
    'Prøve af og rette til',
    'Vedligeholde opbakningen',
  ]);
});

test('has the chain from work to effect, and those who carry it', () => {
  expect(titlesOf(parts, 'stage')).toEqual(['Udvikling', 'Produkt', 'Effekt']);
  expect(titlesOf(parts, 'role')).toEqual(['Projektleder', 'Driftsleder']);
  expect(titlesOf(parts, 'team')).toEqual(['Direktionen', 'Chefgruppen']);
});

test('has the three forces that make up momentum', () => {
  expect(titlesOf(parts, 'factor', 'Momentum')).toEqual(['Rationalitet', 'Magt', 'Kærlighed']);
  expect(titlesOf(parts, 'item', 'Rationality')).toEqual([
    'Fokus og stringens',
    'Strategiske mål og innovationsspor',
    'Forandringsteori i brug',
    'Fokus på og ansvar for effekter',
  ]);
  expect(titlesOf(parts, 'item', 'Power')).toEqual([
    'Koalitioner',
    'Legitimitet',
    'Langsigtet koalitionsopbygning',
    'Systematisk vedligeholdelse',
  ]);
  expect(titlesOf(parts, 'item', 'Care')).toEqual([
    'Nærvær',
    'Dedikation',
    'Etisk modent og reflekteret engagement',
    'Åben og nøgtern feedback',
  ]);
});

test('has the divisions to think over, the conclusion and the questions', () => {
  expect(titlesOf(parts, 'item', 'Divisions')).toEqual([
    'Tænkning og handling',
    'Design og implementering',
    'Udvikling og drift',
    'Frirum, netværk og hierarki',
  ]);
  expect(titlesOf(parts, 'item', 'Conclusion')).toEqual([
    'Implementering i alle faser',
    'Implementering er strategisk',
  ]);
  expect(titlesOf(parts, 'question', 'EconomyTrips')).toEqual(['Er det bare et spareprojekt?']);
  expect(titlesOf(parts, 'question', 'coordination')).toEqual([
    'Hvad er mit brændende spørgsmål?',
    'Er dit brændende spørgsmål besvaret?',
    'Presser et nyt spørgsmål sig på?',
  ]);
  expect(titlesOf(parts, 'question', 'Burning')).toEqual([
    'Hvad afgør, at et godt udviklingsprojekt bliver til noget i praksis?',
    'Hvornår bliver det ikke til noget?',
    'Hvilket svar har du mest brug for?',
  ]);
});

test('has an English title for every part, and a hint wherever the source says more than a heading', () => {
  expect(withoutEnglish(parts)).toEqual([]);
  expect(withoutHint(parts, 'pitfall')).toEqual([]);
  expect(withoutHint(parts, 'item', 'Strategy')).toEqual([]);
  expect(withoutHint(parts, 'item', 'Operation')).toEqual([]);
  expect(withoutHint(parts, 'item', 'HandInHand')).toEqual(['TracksAndBudget', 'HonestFrame']);
  expect(withoutHint(parts, 'item', 'Synergy')).toEqual(['BuildCoalitions', 'Narratives', 'TryAndAdjust']);
  expect(withoutHint(parts, 'item', 'Conclusion')).toEqual([]);
});
