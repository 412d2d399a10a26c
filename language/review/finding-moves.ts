import type { Id } from '../plan/element.ts';
import type { Matching } from './matching.ts';
import type { Version, VersionFinding } from './version.ts';

/** What the rules say now and did not say before, and the other way round. */
export interface FindingMoves {
  readonly appeared: readonly VersionFinding[];
  readonly gone: readonly VersionFinding[];
}

/** Compares findings by rule and element, because dates in their words change with every move. */
export function findingMoves(before: Version, after: Version, { afterOf }: Matching): FindingMoves {
  const same: (id: Id) => Id = (id) => id;
  const olds = grouped(before.findings, (id) => afterOf.get(id) ?? id);
  const news = grouped(after.findings, same);
  return { appeared: surplus(news, olds), gone: surplus(olds, news) };
}

function grouped(
  findings: readonly VersionFinding[],
  idOf: (id: Id) => Id,
): ReadonlyMap<string, readonly VersionFinding[]> {
  const groups = new Map<string, VersionFinding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.element === undefined ? finding.message : idOf(finding.element)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** Of findings alike, those that are more than the others have. */
function surplus(
  some: ReadonlyMap<string, readonly VersionFinding[]>,
  others: ReadonlyMap<string, readonly VersionFinding[]>,
): VersionFinding[] {
  return Array.from(some, ([key, findings]) => findings.slice(others.get(key)?.length ?? 0)).flat();
}
