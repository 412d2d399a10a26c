import { showFacts } from './show-facts.ts';
import { zoomFigures } from './zoom-figures.ts';

/** The script of a report's page: the sources of functions that use nothing from outside themselves. */
export const script = [showFacts, zoomFigures].map((run) => `(${run})();`).join('\n');
