import * as vscode from 'vscode';
import type { NewPlanChoicesRequest, NewPlanRequest } from '../../server/protocol/plans.ts';
import type { Context } from './commands.ts';
import { columnBeside } from './open-preview.ts';
import { askForOne, askForSome, askForText, back, leave, type Pick, type Turn } from './wizard.ts';

type Choices = NewPlanChoicesRequest.Result;
type Answers = { -readonly [Key in keyof NewPlanRequest.Params]?: NewPlanRequest.Params[Key] };

/** Monday to Friday, without public holidays. */
const noCalendar = '';

/** Asks what a plan is to be, writes it into a folder and opens it with its preview beside. */
export function newPlan({ server, previews }: Context) {
  return async (clicked?: vscode.Uri): Promise<void> => {
    const folder = clicked ?? (await chooseFolder());
    if (!folder) return;
    // Better said before the questions than after them.
    if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return tellNotWritable();
    const params = await askForPlan(await server.newPlanChoices());
    if (!params) return;
    const made = await server.newPlan(params);
    const uri = await writeNew([folder, vscode.Uri.joinPath(folder, made.folder)], made);
    if (!uri) return;
    await vscode.window.showTextDocument(uri);
    previews.open(uri, columnBeside(uri));
  };
}

/** The folder that is open, one of several, or one that is chosen now. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length === 1) return workspaceFolders[0]?.uri;
  if (workspaceFolders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true })) ?? [];
  return chosen;
}

/** Goes through the questions, to and fro; undefined where whoever is asked leaves. */
async function askForPlan(choices: Choices): Promise<NewPlanRequest.Params | undefined> {
  const answers: Answers = {};
  for (let at = 0; at < questions.length; ) {
    const question = questions[at] as Question;
    const turn = await question(choices, answers, { step: at + 1, totalSteps: questions.length });
    if (turn === leave) return undefined;
    at += turn === back ? -1 : 1;
  }
  const { title = '', locale = choices.locale, frameworks = [], calendar } = answers;
  return { title, locale, frameworks, ...(calendar && { calendar }) };
}

/** Asks one thing and keeps the answer; returns where whoever is asked turns instead. */
type Question = (
  choices: Choices,
  answers: Answers,
  place: { readonly step: number; readonly totalSteps: number },
) => Promise<Turn | undefined>;

const questions: readonly Question[] = [
  async ({ words }, answers, place) => {
    const step = { heading: words.newPlan, question: words.title, ...place };
    const asked = {
      value: answers.title ?? '',
      placeholder: words.titleExample,
      missing: words.titleMissing,
    };
    const answer = await askForText(step, asked);
    if (typeof answer === 'symbol') return answer;
    answers.title = answer;
    return undefined;
  },
  async ({ words, locales, locale }, answers, place) => {
    const step = { heading: words.newPlan, question: words.locale, ...place };
    const answer = await askForOne(step, locales.map(asPick), answers.locale ?? locale);
    if (typeof answer === 'symbol') return answer;
    answers.locale = answer as Choices['locale'];
    return undefined;
  },
  async ({ words, calendars, usualCalendars, locale }, answers, place) => {
    const step = { heading: words.newPlan, question: words.calendar, ...place };
    const none = { value: noCalendar, label: words.noCalendar };
    const usual = usualCalendars[answers.locale ?? locale] ?? noCalendar;
    const answer = await askForOne(step, [...calendars.map(asPick), none], answers.calendar ?? usual);
    if (typeof answer === 'symbol') return answer;
    answers.calendar = answer;
    return undefined;
  },
  async ({ words, frameworks }, answers, place) => {
    const step = { heading: words.newPlan, question: words.frameworks, ...place };
    const answer = await askForSome(step, frameworks.map(asPick), answers.frameworks ?? []);
    if (typeof answer === 'symbol') return answer;
    answers.frameworks = answer;
    return undefined;
  },
];

function asPick({ value, title }: Choices['locales'][number]): Pick {
  return { value, label: title };
}

/** Writes into the first folder that has none of the files yet, and returns where the plan is; tells the reader of none. */
async function writeNew(
  folders: readonly vscode.Uri[],
  { plan, files }: NewPlanRequest.Result,
): Promise<vscode.Uri | undefined> {
  for (const folder of folders) {
    const uris = Object.keys(files).map((name) => vscode.Uri.joinPath(folder, name));
    if ((await Promise.all(uris.map(exists))).includes(true)) continue;
    const edit = new vscode.WorkspaceEdit();
    for (const [name, text] of Object.entries(files)) {
      const contents = new TextEncoder().encode(text);
      edit.createFile(vscode.Uri.joinPath(folder, name), { contents, overwrite: false });
    }
    if (await vscode.workspace.applyEdit(edit)) return vscode.Uri.joinPath(folder, plan);
    tellNotWritable();
    return undefined;
  }
  const path = vscode.workspace.asRelativePath(vscode.Uri.joinPath(folders.at(-1) as vscode.Uri, plan));
  void vscode.window.showErrorMessage(
    vscode.l10n.t('{0} is there already. Choose another folder for the new plan.', path),
  );
  return undefined;
}

function tellNotWritable(): void {
  void vscode.window.showErrorMessage(
    vscode.l10n.t(
      'Nothing can be written in this folder. Open one that you may write in, and start the new plan there.',
    ),
  );
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
