/** What `npm audit --json` says, as far as it is read here. */
export interface AuditReport {
  readonly vulnerabilities: Readonly<Record<string, Vulnerability>>;
}

interface Vulnerability {
  readonly name: string;
  /** The advisories of the package itself, and by name the packages through which it is affected by others. */
  readonly via: readonly (Advisory | string)[];
  /** The folders that it is installed in. */
  readonly nodes: readonly string[];
}

interface Advisory {
  readonly title: string;
  readonly url: string;
  readonly severity: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

interface Part {
  readonly name: string;
  readonly version: string;
}

/**
 * Returns the advisories of an audit that are about what ships, one line for each: what only building and testing need
 * reaches nobody who uses it.
 */
export function shippedAdvisories(report: AuditReport, lock: Lock, parts: readonly Part[]): string[] {
  const shipped = new Set(parts.map(({ name, version }) => `${name}@${version}`));
  return Object.values(report.vulnerabilities).flatMap(({ name, via, nodes }) => {
    const versions = nodes.flatMap((node) => lock.packages[node]?.version ?? []);
    const found = [...new Set(versions)].filter((version) => shipped.has(`${name}@${version}`));
    const own = via.filter((one) => typeof one !== 'string');
    return found.flatMap((version) =>
      own.map(({ severity, title, url }) => `${name} ${version}: ${title} (${severity}) ${url}`),
    );
  });
}
