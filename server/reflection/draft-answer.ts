import { GrammarUtils, type LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import { partReference } from '../../language/checks/frameworks/part-reference.ts';
import { type Answer, isAnswer } from '../../language/generated/syntax/ast.ts';
import { isoDay } from '../../language/locale/dates.ts';
import type { Id } from '../../language/plan/element.ts';
import type * as model from '../../language/plan/framework.ts';
import type { Day } from '../../language/plan/literals.ts';
import { ownOfKind } from '../../language/plan/own-elements.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { elementById } from '../../language/plan/query.ts';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import { quoteLines } from '../../language/syntax/values.ts';
import { writeElement } from '../../language/syntax/write-element.ts';
import { writeProperty } from '../../language/syntax/write-property.ts';
import { Draft } from '../edits/draft.ts';
import { extentOf } from '../edits/extent.ts';
import { offsetsOf } from '../edits/offsets.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** What is to be written. */
export interface Written {
  readonly question: Id;
  readonly text: string;
  readonly on: Day;
}

/**
 * Returns the change that answers a question of a method: in the answer that was begun without a text, else behind the
 * last one to a question of that method, else behind the last one to any, else at the end of the plan's own file.
 */
export function draftAnswer(plan: Plan, written: Written, services: VardeServerSharedServices): Draft {
  const draft = new Draft();
  const answers = ownOfKind(plan, 'answer');
  const begun = answers.find(({ of, text }) => of === written.question && text.trim() === '');
  const started = begun && declarationOf(begun, services);
  if (started) fill(started, written, draft);
  else add(plan, lastNear(plan, written.question, answers, services), written, draft, services);
  return draft;
}

function fill({ document, node }: Declaration, { text, on }: Written, draft: Draft): void {
  const title = GrammarUtils.findNodeForProperty(node.$cstNode, 'title');
  const of = GrammarUtils.findNodeForProperty(node.$cstNode, 'of');
  const value = quoteLines(text);
  if (title) draft.replace(document, title.offset, title.end, value);
  else if (of) draft.replace(document, of.end, of.end, ` ${value}`);
  if (node.on) return;
  const dated = writeProperty(document, node, { property: 'on', words: 'on', value: isoDay(on) });
  const { start, end } = offsetsOf(document, dated.range);
  draft.replace(document, start, end, dated.newText);
}

function add(
  plan: Plan,
  near: Declaration | undefined,
  { question, text, on }: Written,
  draft: Draft,
  { workspace }: VardeServerSharedServices,
): void {
  const answer = `answer ${partReference(plan, question)} ${quoteLines(text)} { on ${isoDay(on)} }`;
  if (near) {
    const { document, node } = near;
    const { start, end } = extentOf(node);
    const isTall = [answer, document.textDocument.getText().slice(start, end)].some((one) =>
      one.includes('\n'),
    );
    draft.replace(document, end, end, `${isTall ? '\n\n' : '\n'}${answer}`);
    return;
  }
  const entry = workspace.LangiumDocuments.getDocument(URI.parse(plan.uri)) as LangiumDocument;
  const { range, newText } = writeElement(entry, undefined, answer);
  const { start, end } = offsetsOf(entry, range);
  draft.replace(entry, start, end, newText);
}

interface Declaration {
  readonly document: VardeDocument;
  readonly node: Answer;
}

function lastNear(
  plan: Plan,
  question: Id,
  answers: readonly model.Answer[],
  services: VardeServerSharedServices,
): Declaration | undefined {
  const method = elementById(plan, question)?.source.uri ?? '';
  const able = answers.filter(({ source }) =>
    services.workspace.Uses.seenBy(URI.parse(source.uri)).has(method),
  );
  const last = able.findLast(({ of }) => elementById(plan, of)?.source.uri === method) ?? able.at(-1);
  return last && declarationOf(last, services);
}

function declarationOf(
  { source }: model.Answer,
  { workspace }: VardeServerSharedServices,
): Declaration | undefined {
  const document = workspace.LangiumDocuments.getDocument(URI.parse(source.uri)) as VardeDocument | undefined;
  const offset = document?.textDocument.offsetAt(source.range.start);
  const node = document?.parseResult.value.elements.find(
    (each): each is Answer => isAnswer(each) && each.$cstNode?.offset === offset,
  );
  return document && node && { document, node };
}
