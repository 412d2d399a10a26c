import type { Messages } from '../locale/messages.ts';
import type { ConfigurationFile } from '../syntax/configuration/configurations.ts';
import type { Finding } from './finding.ts';

/** Returns what is wrong in a `varde.json`, in the order of the text. */
export function configurationFindings({ uri, problems }: ConfigurationFile, messages: Messages): Finding[] {
  return problems.map(({ severity, message, range }) => ({
    rule: 'bad-configuration',
    severity,
    message: message(messages),
    uri: uri.toString(),
    range,
    related: [],
  }));
}
