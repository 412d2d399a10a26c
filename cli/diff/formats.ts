import { reviewJson } from '../../language/review/review-json.ts';
import type { Colours } from '../colours.ts';
import { diffAsHtml } from './as-html.ts';
import { diffAsMarkdown } from './as-markdown.ts';
import { diffAsText } from './as-text.ts';
import type { ComparedFile } from './compared.ts';

/** What is written for each format. */
export const diffFormats = {
  text: diffAsText,
  md: diffAsMarkdown,
  html: diffAsHtml,
  json: diffAsJson,
} as const satisfies Record<
  string,
  (files: readonly ComparedFile[], colours: Colours) => string | Promise<string>
>;

export type DiffFormat = keyof typeof diffFormats;

/** One plan is told as it is, several as a list. */
function diffAsJson(files: readonly ComparedFile[]): string {
  const plans = files.map(({ path, review, only }) => ({
    file: path,
    only: only ?? null,
    ...reviewJson(review),
  }));
  return `${JSON.stringify(plans.length === 1 ? plans[0] : { plans }, null, 2)}\n`;
}
