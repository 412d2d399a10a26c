import type { PlanItem } from '../../server/protocol/explorer.ts';
import type { Context } from '../commands/commands.ts';
import { openDiagram } from '../commands/open-diagram.ts';
import { openText } from '../preview/open-text.ts';

/** Goes to where an item, else the selected one, is declared. */
export function revealItem({ explorer }: Context) {
  return async (item = explorer.selected): Promise<void> => {
    if (item?.place) await openText(item.place, undefined);
  };
}

/** Opens the picture of an item, else of the selected one, beside the text. */
export function openItemDiagram(context: Context) {
  return (item: PlanItem | undefined = context.explorer.selected): void => {
    if (item?.diagram) openDiagram(context)(item.diagram);
  };
}

/** Leaves what is done, closed or decided out of the list of plans. */
export function showOnlyOpen({ explorer }: Context) {
  return (): void => {
    explorer.onlyOpen = true;
  };
}

/** Shows everything in the list of plans again. */
export function showAll({ explorer }: Context) {
  return (): void => {
    explorer.onlyOpen = false;
  };
}
