import { type Locale, localeFor } from '../../../language/locale/locale.ts';
import { workbenchWords } from '../../../language/locale/workbench.ts';
import { element } from '../../webview/dom.ts';
import { download } from '../../webview/download.ts';
import { pageLife } from '../../webview/page-life.ts';
import { troubleWords } from '../trouble-words.ts';
import { Workbench } from '../workbench.ts';
import { type ExampleEntry, type ExampleFiles, exampleFile, examplesFile } from './example.ts';
import { fileAnswers } from './file-answers.ts';
import { MemoryFiles } from './memory-files.ts';
import { playgroundTools } from './tools.ts';
import { startWorker } from './worker-channel.ts';

const life = pageLife();
const locale = localeFor(navigator.language);
const words = workbenchWords[locale];
document.documentElement.lang = locale;
document.body.replaceChildren(element('p', { class: 'said' }, words.opening));
void start().catch((error) => {
  document.body.replaceChildren(element('p', { class: 'said' }, troubleWords(error, '', words)));
});

/** Another example is another page: nothing of the one before is left in the server. */
async function start(): Promise<void> {
  window.addEventListener('hashchange', () => location.reload(), { signal: life });
  const channel = startWorker();
  const examples = await read<ExampleEntry[]>(examplesFile);
  const shown = chosenOf(examples, location.hash.slice(1), locale);
  const files = new MemoryFiles(shown.name, await read<ExampleFiles>(exampleFile(shown.name)), localStorage);
  const tools = playgroundTools(examples, shown, words, {
    choose: (name) => {
      location.hash = name;
    },
    download: () => {
      const file = workbench.shown;
      if (file) download(file.path.slice(file.path.lastIndexOf('/') + 1), file.toStore().text);
    },
    startOver: () => {
      if (!confirm(words.sureToStartOver)) return;
      files.startOver();
      location.reload();
    },
  });
  const answers = fileAnswers(files);
  const workbench = new Workbench(document.body, { files, locale, answers, tools, savesItself: true }, life);
  await workbench.start(await files.list());
  workbench.connect(channel);
}

/** The example that the address names, else one in the reader’s language. */
function chosenOf(examples: readonly ExampleEntry[], name: string, reader: Locale): ExampleEntry {
  const chosen =
    examples.find((example) => example.name === name) ??
    examples.find((example) => example.locale === reader) ??
    examples[0];
  if (!chosen) throw new Error(`${examplesFile} is empty.`);
  return chosen;
}

async function read<Content>(file: string): Promise<Content> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${answer.statusText}`);
  return answer.json();
}
