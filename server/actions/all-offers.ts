import { addProperties } from './add-properties.ts';
import { declareParty } from './declare-party.ts';
import { extract } from './extract.ts';
import { fixAll } from './fix-all.ts';
import { inlineView } from './inline-view.ts';
import { moveWork } from './move-work.ts';
import type { Offers } from './offer.ts';
import { quickFixes } from './quick-fixes.ts';
import { sortPhases } from './sort-phases.ts';

/** All that is offered, in the order in which editors list what is of one kind. */
export const allOffers: readonly Offers[] = [
  quickFixes,
  declareParty,
  fixAll,
  extract,
  moveWork,
  inlineView,
  sortPhases,
  addProperties,
];
