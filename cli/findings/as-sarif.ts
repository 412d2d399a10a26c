import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../language/checks/finding.ts';
import { planRules } from '../../language/checks/rules.ts';
import type { Range } from '../../language/plan/element.ts';
import type { ReportedFinding } from './reported.ts';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/** The findings as SARIF 2.1.0 (OASIS), which services that show findings in code read. Places count from 1 there. */
export function findingsAsSarif(findings: readonly ReportedFinding[], version: string): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Varde', semanticVersion: version, rules: ids.map(descriptor) } },
        originalUriBaseIds: { FOLDER: { description: { text: 'The folder that was checked from.' } } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: string): ReportingDescriptor {
  const rule = planRules.find((each) => each.id === id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: `Finds ${rule.finds}` },
    fullDescription: { text: rule.why },
    help: { text: rule.mend },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function result(finding: ReportedFinding, ruleIndex: number): Result {
  const { rule, severity, message, file, range, element, related } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: place(file, range),
        ...(element !== null && { logicalLocations: [{ fullyQualifiedName: element }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: place(other.file, other.range),
      })),
    }),
  };
}

function place(file: string, { start, end }: Range): PhysicalLocation {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'FOLDER' },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}
