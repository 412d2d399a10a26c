import { type ParsedFile, sameUnits } from '../parsed-file.ts';
import { isOfType, type Token } from '../tokens.ts';

/** The parts of a broken text that are as they were in one without mistakes, and need not be read again. */
export interface SoundParts {
  /** The offset at which to begin: at a declaration with braces, so that all before it is over. */
  readonly from: number;
  /** The offsets at which what stands behind the change begins, and each declaration in it. */
  readonly behind: ReadonlySet<number>;
}

/** Returns what is the same at the beginning and at the end of a text; both texts are given with their comments. */
export function soundParts(file: ParsedFile | undefined, tokens: readonly Token[]): SoundParts {
  const { starts, tokens: before = [] } = file ?? {};
  if (!starts) return { from: 0, behind: new Set() };
  const { first, last } = sameUnits(before, starts, tokens);
  let begin = Math.max(0, first - 1);
  while (begin > 0 && !isOfType(before[(starts[begin + 1] as number) - 1], '}')) begin--;
  const shift = tokens.length - before.length;
  const offsetOf = (start: number): number => tokens[start]?.startOffset ?? 0;
  const behind = starts.slice(starts.length - 1 - last, -1).map((start) => offsetOf(start + shift));
  return { from: offsetOf(starts[begin] ?? 0), behind: new Set(behind) };
}
