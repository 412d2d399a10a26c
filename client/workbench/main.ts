import { localeFor } from '../../language/locale/locale.ts';
import { workbenchWords } from '../../language/locale/workbench.ts';
import { element } from '../webview/dom.ts';
import { pageLife } from '../webview/page-life.ts';
import { DiskFiles } from './disk-files.ts';
import { FileTrouble } from './plan-files.ts';
import { keepSocket } from './socket-channel.ts';
import { takeToken } from './token.ts';
import { troubleWords } from './trouble-words.ts';
import { Workbench } from './workbench.ts';

const life = pageLife();
const locale = localeFor(document.documentElement.lang);
const words = workbenchWords[locale];
let token = takeToken();
// The command has a new token each time that it runs; the page takes it without losing its text.
window.addEventListener('hashchange', () => {
  token = takeToken();
});
void start();

async function start(): Promise<void> {
  document.body.replaceChildren(element('p', { class: 'said' }, words.opening));
  try {
    const { files, paths } = await DiskFiles.open(() => token);
    const settings = { files, locale, answers: new Map(), tools: [], savesItself: false };
    const workbench = new Workbench(document.body, settings, life);
    const events = {
      opened: workbench.connect.bind(workbench),
      lost: workbench.disconnect.bind(workbench),
    };
    // The text comes first: once the server is connected it reads all plans, and answers nothing else meanwhile.
    await workbench.start(paths);
    keepSocket(() => token, events, life);
  } catch (error) {
    const look = element('a', { href: '/' }, words.onlyLook);
    document.body.replaceChildren(element('p', { class: 'said' }, troubleWords(error, '', words)), look);
    if (error instanceof FileTrouble)
      window.addEventListener('hashchange', () => void start(), { once: true });
  }
}
