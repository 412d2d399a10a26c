import { ambiguousNames } from './ambiguous-name.ts';
import { duplicateNames, severalPlans } from './duplicate-name.ts';
import { duplicateProperties } from './duplicate-property.ts';
import { literals } from './literal.ts';
import { quotes } from './quote.ts';
import type { Rule } from './rule.ts';
import { spans } from './span.ts';
import { unknownNames } from './unknown-name.ts';
import { unreadableUses } from './unreadable-use.ts';
import { unreadableValues } from './unreadable-values.ts';
import { unusedUses } from './unused-use.ts';
import { words } from './word.ts';
import { wrongKinds } from './wrong-kind.ts';

/** Every rule about the text of a file that has been parsed and linked. */
export const formRules: readonly Rule[] = [
  unreadableUses,
  unusedUses,
  unreadableValues,
  quotes,
  literals,
  spans,
  words,
  duplicateNames,
  severalPlans,
  duplicateProperties,
  unknownNames,
  ambiguousNames,
  wrongKinds,
];
