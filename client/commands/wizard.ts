import * as vscode from 'vscode';

/** One thing that can be picked. */
export interface Pick extends vscode.QuickPickItem {
  readonly value: string;
}

/** Where a question stands in a row of questions. */
interface Step {
  readonly heading: string;
  readonly question: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** What is said instead of an answer: back to the question before, or no more questions. */
export type Turn = typeof back | typeof leave;
export const back = Symbol('back');
export const leave = Symbol('leave');

/** Asks for a text; `missing` is said of an empty one. */
export function askForText(
  step: Step,
  { value, placeholder, missing }: { value: string; placeholder: string; missing: string },
): Promise<string | Turn> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { value, placeholder });
  input.onDidChangeValue(() => {
    input.validationMessage = undefined;
  });
  return answered(input, step, () => {
    const text = input.value.trim();
    if (text !== '') return text;
    input.validationMessage = missing;
    return undefined;
  });
}

/** Asks to pick one. */
export async function askForOne(step: Step, items: readonly Pick[], picked: string): Promise<string | Turn> {
  const input = vscode.window.createQuickPick<Pick>();
  input.items = items;
  input.activeItems = items.filter(({ value }) => value === picked);
  return answered(input, step, () => input.activeItems[0]?.value);
}

/** Asks to pick any number, none among them. */
export async function askForSome(
  step: Step,
  items: readonly Pick[],
  picked: readonly string[],
): Promise<readonly string[] | Turn> {
  const input = vscode.window.createQuickPick<Pick>();
  input.canSelectMany = true;
  input.items = items;
  input.selectedItems = items.filter(({ value }) => picked.includes(value));
  return answered(input, step, () => input.selectedItems.map(({ value }) => value));
}

/** Resolves with what `accept` returns once it is something, or with the turn that is taken instead. */
function answered<T>(
  input: vscode.QuickPick<Pick> | vscode.InputBox,
  { heading, question, step, totalSteps }: Step,
  accept: () => T | undefined,
): Promise<T | Turn> {
  const buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  Object.assign(input, { title: heading, step, totalSteps, buttons, ignoreFocusOut: true });
  if ('items' in input) input.placeholder = question;
  else input.prompt = question;
  return new Promise<T | Turn>((resolve) => {
    input.onDidAccept(() => {
      const answer = accept();
      if (answer !== undefined) resolve(answer);
    });
    input.onDidTriggerButton(() => resolve(back));
    input.onDidHide(() => resolve(leave));
    input.show();
  }).finally(() => input.dispose());
}
