import type { URI } from 'vscode-uri';
import type { Locale } from '../../language/locale/locale.ts';
import { watchFiles } from '../../server/documents/watch-files.ts';
import type { Place } from '../../server/protocol/places.ts';
import { FilesApi } from './files-api.ts';
import { LanguageSessions } from './language-sessions.ts';
import { LivePlans } from './live-plans.ts';
import { readPageFiles } from './page-files.ts';
import { PreviewServer } from './preview-server.ts';
import { Token } from './token.ts';
import { type Includes, WorkspaceFiles } from './workspace-files.ts';

/** What is told of a preview while it runs. */
export interface PreviewEvents {
  /** A reader clicked on an element that is declared here. */
  reveal(place: Place): void;
  /** Files can no longer be watched. */
  failed(error: unknown): void;
}

/** A preview that runs. */
export interface RunningPreview {
  readonly port: number;
  /** What the page of the workbench must know. */
  readonly token: string;
  close(): Promise<void>;
}

/** What a preview shows and where. */
export interface PreviewOptions {
  readonly folder: URI;
  /** The first port to try. */
  readonly port: number;
  /** Absent: the language of each plan. */
  readonly locale?: Locale;
}

/** Starts the live preview of a folder on `port`, or the next that is free. */
export async function startPreview(
  { folder, port, locale }: PreviewOptions,
  events: PreviewEvents,
): Promise<RunningPreview> {
  const plans = new LivePlans(folder, locale);
  const files = await readPageFiles();
  const token = new Token();
  const includes: Includes = (uri, isDirectory) => plans.includes(uri, isDirectory);
  const edits = new FilesApi(new WorkspaceFiles(folder, includes), token);
  const languages = new LanguageSessions(folder, token);
  const { reveal } = events;
  const server = new PreviewServer({ plans, files, edits, languages, ...(locale && { locale }), reveal });
  const endWatch = await watchFiles({
    folder,
    includes,
    changed: (changes) => {
      plans.filesChanged(changes);
      languages.filesChanged(changes);
    },
    failed: events.failed,
  });
  const close = async () => {
    server.close();
    await endWatch();
  };
  try {
    await plans.open();
    plans.onChange(() => server.refresh());
    return { port: await server.listen(port), token: token.text, close };
  } catch (error) {
    await close();
    throw error;
  }
}
