import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Plan } from '../../language/plan/plan.ts';
import { AnswerRequest, ReflectionRequest } from '../protocol/reflection.ts';
import { draftAnswer } from '../reflection/draft-answer.ts';
import { asked, questionsOf } from '../reflection/questions.ts';
import { refuse } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import { today } from '../today.ts';
import { answer } from './answer.ts';

/** Answers with the open questions of a plan, and with the change that writes an answer; writes none itself. */
export function answerReflection(connection: Connection, { lsp, shared }: VardeServerServices): void {
  const { Plans: plans, ReaderLanguage: reader } = shared.workspace;

  answer<ReflectionRequest.Params, ReflectionRequest.Result>(
    connection,
    shared,
    ReflectionRequest,
    async ({ uri }) => {
      const { called, reflection } = reader.messages;
      const plan = uri === undefined ? firstAsked() : plans.planOf(URI.parse(uri))?.plan;
      const questions = plan ? questionsOf(plan) : [];
      const open = questions.filter(({ isMet }) => !isMet);
      const [all, answered] = [questions.length, questions.length - open.length];
      return {
        ...(plan && { plan: { title: plan.title, uri: plan.uri } }),
        questions: plan ? open.map((question) => asked(plan, question)) : [],
        message: message(plan),
        answered,
        all,
        form: reflection.form,
      };

      function message(plan: Plan | undefined): string {
        if (!plan) return reflection.noPlan;
        if (all === 0) return reflection.noQuestions(called(plan.title));
        return open.length === 0 ? reflection.allAnswered(all) : reflection.progress(answered, all);
      }
    },
  );

  answer<AnswerRequest.Params, AnswerRequest.Result>(
    connection,
    shared,
    AnswerRequest,
    async ({ plan: uri, question, text }) => {
      const { emptyAnswer, goneQuestion } = reader.messages.reflection;
      const plan = plans.planOf(URI.parse(uri))?.plan;
      const isAsked = plan && questionsOf(plan).some(({ part }) => part.id === question);
      if (!isAsked) refuse(goneQuestion);
      if (text.trim() === '') refuse(emptyAnswer);
      return { edit: lsp.WorkspaceEdits.of(draftAnswer(plan, { question, text, on: today() }, shared)) };
    },
  );

  /** The first plan with open questions, else the first. */
  function firstAsked(): Plan | undefined {
    const all = plans.entries().map((entry) => plans.planFrom(entry).plan);
    return all.find((plan) => questionsOf(plan).some(({ isMet }) => !isMet)) ?? all[0];
  }
}
