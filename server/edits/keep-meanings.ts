import type { ReferenceInfo } from 'langium';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { fitting } from '../../language/syntax/linker.ts';
import { waysToWrite } from '../../language/syntax/ways-to-write.ts';
import { refuse } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import type { Draft } from './draft.ts';
import { Rehearsal, type Shift } from './rehearsal.ts';
import { shiftText } from './shift-text.ts';

/**
 * Lets every reference mean after the draft what it means now, by another name where need be. Refuses a draft after
 * which some element could not be named where it is.
 */
export async function keepMeanings(draft: Draft, services: VardeServerServices): Promise<void> {
  const rehearsal = await Rehearsal.of(draft, services);
  for (const shift of [...rehearsal.shifts()]) {
    const name = nameAfter(shift, rehearsal, services);
    if (name === undefined) {
      const { messages } = services.shared.workspace.ReaderLanguage;
      refuse(shiftText(shift, services.parser.Blocks, messages));
    }
    const { document, node } = shift.word;
    draft.rewrite(document, node.offset, node.end, name);
  }
}

/** The shortest name that means the same as now; one as long as now before one that is shorter. */
function nameAfter(
  { before, info }: Shift,
  rehearsal: Rehearsal,
  { shared }: VardeServerServices,
): string | undefined {
  const element = before && rehearsal.counterpart(before);
  if (!element) return undefined;
  const length = info.reference.$refText.split('.').length;
  const isShorter = (name: string): number => Number(name.split('.').length < length);
  return waysToWrite(qualifiedName(element))
    .toSorted((a, b) => isShorter(a) - isShorter(b))
    .find((name) => {
      const written = { ...info, reference: { $refText: name } } as ReferenceInfo;
      const resolution = rehearsal.workspace.resolver.resolve(
        written,
        fitting(written, shared.AstReflection),
      );
      return resolution.type === 'found' && resolution.element === element;
    });
}
