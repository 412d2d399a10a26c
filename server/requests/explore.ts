import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { PlanItems, planItem } from '../explorer/items.ts';
import { ExploreRequest } from '../protocol/explorer.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with one level of the list of plans; with nothing inside of what is there no more. */
export function answerExplorer(connection: Connection, services: VardeServerSharedServices): void {
  const { Plans: plans, ReaderLanguage: reader } = services.workspace;
  answer<ExploreRequest.Params, ExploreRequest.Result>(
    connection,
    services,
    ExploreRequest,
    async ({ inside, onlyOpen }) => {
      const { messages } = reader;
      if (!inside)
        return { items: plans.entries().map((entry) => planItem(plans.planFrom(entry), messages)) };
      const known = plans.planOf(URI.parse(inside.plan));
      return { items: known ? new PlanItems(known, messages, onlyOpen).inside(inside) : [] };
    },
  );
}
