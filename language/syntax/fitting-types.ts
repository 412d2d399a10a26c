import { reflection } from '../generated/syntax/ast.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Returns the types of elements that a reference to the type can name; found once, as it is asked for every name. */
export function fittingTypes(wanted: string): ReadonlySet<string> {
  let types = known.get(wanted);
  if (!types) {
    types = new Set(reflection.getAllTypes().filter((type) => reflection.isSubtype(type, wanted)));
    known.set(wanted, types);
  }
  return types;
}
