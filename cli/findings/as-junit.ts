import { XMLBuilder } from 'fast-xml-parser';
import { printable } from '../printable.ts';
import type { ReportedFinding } from './reported.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/**
 * The findings as a report of JUnit, which build servers read: a suite for each file, a failed case for each error or
 * warning, a passed one with its text for what is only information, and one passed case for a file without findings.
 */
export function findingsAsJunit(files: readonly string[], findings: readonly ReportedFinding[]): string {
  const byFile = new Map<string, ReportedFinding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const others = byFile.get(finding.file);
    if (others) others.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const suites = Array.from(byFile, ([file, found]) => suite(file, found));
  const failures = findings.filter(isFailure).length;
  const tests = suites.reduce((sum, each) => sum + each['@tests'], 0);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'varde check', '@tests': tests, '@failures': failures, testsuite: suites },
  });
}

function suite(file: string, findings: readonly ReportedFinding[]) {
  const cases = findings.length > 0 ? findings.map(testcase) : [{ '@classname': file, '@name': 'check' }];
  return {
    '@name': file,
    '@tests': cases.length,
    '@failures': findings.filter(isFailure).length,
    testcase: cases,
  };
}

function testcase(finding: ReportedFinding) {
  const { rule, severity, message, file, range } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const text = `${file}:${place} ${printable(message)}`;
  return {
    '@classname': file,
    '@name': `${rule} ${place}`,
    ...(isFailure(finding)
      ? { failure: { '@type': severity, '@message': printable(message), '#text': text } }
      : { 'system-out': text }),
  };
}

function isFailure({ severity }: ReportedFinding): boolean {
  return severity !== 'information';
}
