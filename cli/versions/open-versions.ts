import type { LangiumDocument } from 'langium';
import { URI, Utils } from 'vscode-uri';
import { isEntry } from '../../language/plan/lower/entry.ts';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import type { Version } from '../../language/review/version.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { isInside } from '../../language/syntax/use-path.ts';
import { nodeFiles } from '../../server/documents/node-files.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { loadTargets } from '../load.ts';
import { committedFiles } from './committed-files.ts';
import { FilesInMemory } from './files-in-memory.ts';
import type { Source } from './source.ts';

/** The plans of one state, by the path of the file that holds each, relative to the folder that is compared. */
export type Versions = ReadonlyMap<string, Version>;

/** Opens every plan of a source. What cannot be read of a plan is among its findings; the rest of it is compared. */
export async function openVersions(source: Source): Promise<Versions> {
  const { folder, targets, files } = await filesOf(source);
  const { services, documents } = await loadTargets(targets, files);
  const entries = documents.filter((document) => isEntry(document) && isInside(document.uri, folder));
  return new Map(
    entries.map((entry) => [entry.uri.path.slice(folder.path.length + 1), versionOf(entry)] as const),
  );

  function versionOf(entry: LangiumDocument): Version {
    const plan = lowerPlan(services.shared, entry);
    services.shared.workspace.ReaderLanguage.locale = plan.locale;
    const { findings } = reportFindings(services.shared, [entry]);
    return {
      plan,
      schedule: schedulePlan(plan),
      findings: findings.map(({ rule, severity, message, element }) => ({
        rule,
        severity,
        message,
        ...(element !== null && { element }),
      })),
    };
  }
}

/** Where to look for plans, and in what; paths are told relative to `folder`. */
async function filesOf(source: Source) {
  if (source.type !== 'commit') {
    const { uri, type } = source;
    const folder = type === 'folder' ? uri : Utils.dirname(uri);
    return { folder, targets: [{ uri, isFolder: type === 'folder' }], files: nodeFiles };
  }
  const root = URI.file(source.repository.root);
  const texts = await committedFiles(source.repository, source.commit);
  const folder = Utils.joinPath(root, source.repository.prefix.replace(/\/$/, ''));
  return {
    folder,
    targets: [{ uri: root, isFolder: true }],
    files: { fileSystemProvider: () => new FilesInMemory(root, texts) },
  };
}
