import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { formatDays } from '../../language/locale/dates.ts';
import type { Messages } from '../../language/locale/messages.ts';
import { planSlack } from '../../language/schedule/plan-slack.ts';
import { diagnosticsOf } from '../actions/fixes.ts';
import type { KnownPlan } from '../plans/plans.ts';
import { StatusRequest } from '../protocol/plans.ts';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import { answerWhenChecked } from './answer.ts';

/** Answers how the plan of a file stands, once it has been checked. */
export function answerStatus(connection: Connection, services: VardeServerServices): void {
  const { shared } = services;
  const { Plans: plans, ReaderLanguage: reader, LangiumDocuments: documents } = shared.workspace;

  answerWhenChecked<StatusRequest.Params, StatusRequest.Result>(
    connection,
    shared,
    StatusRequest,
    ({ uri }) => statusOf(plans.planOf(URI.parse(uri)) ?? refuseUnknownFile(uri)),
  );

  function statusOf(known: KnownPlan): StatusRequest.Result {
    const { messages } = reader;
    const { status } = messages;
    const counts = countsOf(known.plan.files);
    const problems = counts.errors + counts.warnings;
    const found = [
      ...(counts.errors > 0 ? [status.errors(counts.errors)] : []),
      ...(counts.warnings > 0 ? [status.warnings(counts.warnings)] : []),
    ];
    return {
      text: [found.join(', ') || status.noProblems, ...endOf(known, messages)].join(' · '),
      plan: known.plan.title,
      problems,
      action: problems > 0 ? status.showProblems : status.openPreview,
    };
  }

  function countsOf(files: readonly string[]): { readonly errors: number; readonly warnings: number } {
    const all = files.flatMap((uri) => {
      const document = documents.getDocument(URI.parse(uri));
      return document ? diagnosticsOf(document, services) : [];
    });
    const count = (wanted: DiagnosticSeverity) => all.filter(({ severity }) => severity === wanted).length;
    return { errors: count(DiagnosticSeverity.Error), warnings: count(DiagnosticSeverity.Warning) };
  }
}

function endOf({ plan, schedule }: KnownPlan, { locale, status }: Messages): string[] {
  const { finish } = schedule;
  if (finish === undefined) return [];
  const slack = planSlack(plan, schedule);
  const room = slack === undefined ? [] : [slack < 0 ? status.late(-slack) : status.slack(slack)];
  return [status.ends(formatDays(locale, finish, finish)), ...room];
}
