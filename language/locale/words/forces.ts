import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface ForcesWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly drivers: number;
    readonly barriers: number;
    /** Barriers that somebody does something about. */
    readonly answered: number;
  }) => string;
  readonly empty: string;
  readonly kinds: Readonly<Record<'driver' | 'barrier', string>>;
  readonly responses: Readonly<Record<'avoid' | 'reduce' | 'transfer' | 'accept', string>>;
  readonly unrated: string;
  readonly legend: Readonly<Record<'driver' | 'barrier' | 'strength' | 'unrated' | 'response', string>>;
  readonly columns: Readonly<Record<'force' | 'kind' | 'strength' | 'affects' | 'response', string>>;
}

export const forcesWords: Readonly<Record<Locale, ForcesWords>> = {
  en: {
    title: 'Drivers and barriers',
    description: ({ plan, drivers, barriers, answered }) =>
      `What pulls and what holds back in ${plan}: ${countWith('driver', 'drivers')(drivers)} and ${countWith('barrier', 'barriers')(barriers)}, ${answered} of them with a response.`,
    empty: 'The plan has no drivers or barriers yet.',
    kinds: { driver: 'Driver', barrier: 'Barrier' },
    responses: { avoid: 'avoid', reduce: 'reduce', transfer: 'transfer', accept: 'accept' },
    unrated: 'not rated',
    legend: {
      driver: 'Driver: pulls towards what it points at',
      barrier: 'Barrier: holds it back',
      strength: 'Strength from 1 to 5: the stronger, the thicker the line',
      unrated: 'Strength not rated',
      response: 'What is done about it',
    },
    columns: {
      force: 'Driver or barrier',
      kind: 'Kind',
      strength: 'Strength',
      affects: 'Affects',
      response: 'Response',
    },
  },
  nb: {
    title: 'Drivkrefter og hindre',
    description: ({ plan, drivers, barriers, answered }) =>
      `Hva som drar og hva som holder igjen i ${plan}: ${countWith('drivkraft', 'drivkrefter')(drivers)} og ${countWith('hinder', 'hindre')(barriers)}, ${answered} av dem med tiltak.`,
    empty: 'Planen har ingen drivkrefter eller hindre ennå.',
    kinds: { driver: 'Drivkraft', barrier: 'Hinder' },
    responses: { avoid: 'unngå', reduce: 'redusere', transfer: 'overføre', accept: 'akseptere' },
    unrated: 'ikke vurdert',
    legend: {
      driver: 'Drivkraft: drar mot det den peker på',
      barrier: 'Hinder: holder det igjen',
      strength: 'Styrke fra 1 til 5: jo sterkere, jo tykkere strek',
      unrated: 'Styrken er ikke vurdert',
      response: 'Det som blir gjort med det',
    },
    columns: {
      force: 'Drivkraft eller hinder',
      kind: 'Type',
      strength: 'Styrke',
      affects: 'Virker på',
      response: 'Tiltak',
    },
  },
  nn: {
    title: 'Drivkrefter og hinder',
    description: ({ plan, drivers, barriers, answered }) =>
      `Kva som dreg og kva som held att i ${plan}: ${countWith('drivkraft', 'drivkrefter')(drivers)} og ${barriers} hinder, ${answered} av dei med tiltak.`,
    empty: 'Planen har ingen drivkrefter eller hinder enno.',
    kinds: { driver: 'Drivkraft', barrier: 'Hinder' },
    responses: { avoid: 'unngå', reduce: 'redusere', transfer: 'overføre', accept: 'akseptere' },
    unrated: 'ikkje vurdert',
    legend: {
      driver: 'Drivkraft: dreg mot det ho peikar på',
      barrier: 'Hinder: held det att',
      strength: 'Styrke frå 1 til 5: jo sterkare, jo tjukkare strek',
      unrated: 'Styrken er ikkje vurdert',
      response: 'Det som blir gjort med det',
    },
    columns: {
      force: 'Drivkraft eller hinder',
      kind: 'Type',
      strength: 'Styrke',
      affects: 'Verkar på',
      response: 'Tiltak',
    },
  },
  sv: {
    title: 'Drivkrafter och hinder',
    description: ({ plan, drivers, barriers, answered }) =>
      `Vad som drar och vad som håller tillbaka i ${plan}: ${countWith('drivkraft', 'drivkrafter')(drivers)} och ${barriers} hinder, ${answered} av dem med åtgärder.`,
    empty: 'Planen har inga drivkrafter eller hinder ännu.',
    kinds: { driver: 'Drivkraft', barrier: 'Hinder' },
    responses: { avoid: 'undvika', reduce: 'minska', transfer: 'överföra', accept: 'acceptera' },
    unrated: 'inte bedömd',
    legend: {
      driver: 'Drivkraft: drar mot det den pekar på',
      barrier: 'Hinder: håller det tillbaka',
      strength: 'Styrka från 1 till 5: ju starkare, desto tjockare streck',
      unrated: 'Styrkan är inte bedömd',
      response: 'Det som görs åt det',
    },
    columns: {
      force: 'Drivkraft eller hinder',
      kind: 'Typ',
      strength: 'Styrka',
      affects: 'Påverkar',
      response: 'Åtgärd',
    },
  },
  da: {
    title: 'Drivkræfter og barrierer',
    description: ({ plan, drivers, barriers, answered }) =>
      `Hvad der trækker, og hvad der holder igen i ${plan}: ${countWith('drivkraft', 'drivkræfter')(drivers)} og ${countWith('barriere', 'barrierer')(barriers)}, ${answered} af dem med tiltag.`,
    empty: 'Planen har ingen drivkræfter eller barrierer endnu.',
    kinds: { driver: 'Drivkraft', barrier: 'Barriere' },
    responses: { avoid: 'undgå', reduce: 'mindske', transfer: 'overføre', accept: 'acceptere' },
    unrated: 'ikke vurderet',
    legend: {
      driver: 'Drivkraft: trækker mod det, den peger på',
      barrier: 'Barriere: holder det igen',
      strength: 'Styrke fra 1 til 5: jo stærkere, desto tykkere streg',
      unrated: 'Styrken er ikke vurderet',
      response: 'Det, der bliver gjort ved det',
    },
    columns: {
      force: 'Drivkraft eller barriere',
      kind: 'Type',
      strength: 'Styrke',
      affects: 'Virker på',
      response: 'Tiltag',
    },
  },
};
