import type { LangiumDocument } from 'langium';
import { type URI, Utils } from 'vscode-uri';
import { isEntry } from '../../language/plan/lower/entry.ts';
import type { Version } from '../../language/review/version.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { isInside } from '../../language/syntax/use-path.ts';
import { DatedPlans } from '../dated-plans.ts';
import type { Target } from '../find-files.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { loadTargets } from '../load.ts';
import { localeOf } from '../reader-locale.ts';
import { committedFiles } from './committed-files.ts';
import type { Source } from './source.ts';
import { StateFiles } from './state-files.ts';

/** The plans of one state, by the path of the file that holds each, relative to the folder that is compared. */
export type Versions = ReadonlyMap<string, Version>;

/** Reads states of plans one after the other, with one parser for all. */
export class StateReader {
  private readonly files = new StateFiles();
  private readonly services = createVardeServices({ fileSystemProvider: () => this.files });

  /** Reads every plan of a state. What cannot be read of a plan is among its findings; the rest of it is compared. */
  async read(source: Source): Promise<Versions> {
    const { folder, target } = await this.placeOf(source);
    const documents = await loadTargets(this.services, [target], localeOf(process.env));
    const entries = documents.filter((document) => isEntry(document) && isInside(document.uri, folder));
    const versions = entries.map(
      (entry) => [entry.uri.path.slice(folder.path.length + 1), this.versionOf(entry)] as const,
    );
    await this.forget();
    return new Map(versions);
  }

  /** Where the plans of the state are looked for; their paths are told relative to `folder`. */
  private async placeOf(source: Source): Promise<{ folder: URI; target: Target }> {
    if (source.type !== 'commit') {
      const { uri, type } = source;
      const isFolder = type === 'folder';
      return { folder: isFolder ? uri : Utils.dirname(uri), target: { uri, isFolder } };
    }
    const { repository, commit } = source;
    const root = this.files.addCommit(commit, await committedFiles(repository, commit));
    const folder = Utils.joinPath(root, repository.prefix.replace(/\/$/, ''));
    return { folder, target: { uri: root, isFolder: true } };
  }

  private versionOf(entry: LangiumDocument): Version {
    const { shared } = this.services;
    const plans = new DatedPlans(shared);
    const { plan, schedule } = plans.of(entry);
    shared.workspace.ReaderLanguage.locale = plan.locale;
    const { findings } = reportFindings(shared, [entry], plans);
    return {
      plan,
      schedule,
      findings: findings.map(({ rule, severity, message, element }) => ({
        rule,
        severity,
        message,
        ...(element !== null && { element }),
      })),
    };
  }

  private async forget(): Promise<void> {
    const { DocumentBuilder, LangiumDocuments } = this.services.shared.workspace;
    const uris = LangiumDocuments.all.map(({ uri }) => uri).filter(({ scheme }) => scheme !== libraryScheme);
    await DocumentBuilder.update([], uris.toArray());
  }
}
