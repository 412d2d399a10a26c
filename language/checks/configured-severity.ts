import type { Configuration } from '../syntax/configuration/configuration.ts';
import type { SeverityOf } from './check-plan.ts';

/** Returns how serious rules are taken where a `varde.json` holds. */
export function configuredSeverity({ rules }: Configuration): SeverityOf {
  return ({ id, severity: usual }) => {
    const severity = rules.get(id) ?? usual;
    return severity === 'off' ? undefined : severity;
  };
}
