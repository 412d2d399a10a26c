import type { Finding } from '../../language/checks/finding.ts';

/** Returns the findings in each file, in their order, by its URI. */
export function byFile(findings: readonly Finding[]): Map<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = files.get(finding.uri);
    if (others) others.push(finding);
    else files.set(finding.uri, [finding]);
  }
  return files;
}
