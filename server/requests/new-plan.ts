import type { Connection } from 'vscode-languageserver';
import { locales } from '../../language/locale/locale.ts';
import { startChoices } from '../../language/start/choices.ts';
import { newPlan, planFile } from '../../language/start/new-plan.ts';
import { nextMonday, usualCalendar } from '../../language/start/usual.ts';
import { nameFromTitle } from '../../language/syntax/name-from-title.ts';
import { NewPlanChoicesRequest, NewPlanRequest } from '../protocol/plans.ts';
import type { VardeServerServices } from '../services.ts';
import { today } from '../today.ts';
import { answer } from './answer.ts';

/** Answers what a new plan can be made of, in the reader's language, and with the files of one; writes none itself. */
export function answerNewPlans(connection: Connection, services: VardeServerServices): void {
  const { ReaderLanguage: reader } = services.shared.workspace;
  answer<unknown, NewPlanChoicesRequest.Result>(
    connection,
    services.shared,
    NewPlanChoicesRequest,
    async () => ({
      words: reader.messages.start,
      ...startChoices(reader.locale, services),
      locale: reader.locale,
      usualCalendars: Object.fromEntries(
        locales.flatMap((each) => {
          const calendar = usualCalendar(each);
          return calendar === undefined ? [] : [[each, calendar]];
        }),
      ),
    }),
  );
  answer<NewPlanRequest.Params, NewPlanRequest.Result>(
    connection,
    services.shared,
    NewPlanRequest,
    async (options) => ({
      folder: nameFromTitle(options.title, new Set(), 'Plan'),
      plan: planFile,
      files: newPlan({ ...options, starts: nextMonday(today()) }, services),
    }),
  );
}
