import type { EmbedRequest } from '../../server/protocol/diagrams.ts';

/** Returns text as HTML that shows it, also between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Returns the place of a picture: what it shows in words until the page's script has drawn it there, with all that the
 * script needs. No text of a plan is HTML in it.
 */
export function pictureHtml(answer: EmbedRequest.Picture | EmbedRequest.Message): string {
  if (answer.type === 'message') return `<span class="varde-message">${escapeHtml(answer.message)}</span>`;
  const { plan, diagram, problem } = answer;
  const words = escapeHtml(`${diagram.title}. ${diagram.description}`);
  const asked = escapeHtml(JSON.stringify({ plan, diagram }));
  const wrong = problem === undefined ? '' : `<span class="varde-message">${escapeHtml(problem)}</span>`;
  return `<span class="varde-picture" role="img" aria-label="${words}" data-varde="${asked}">${words}</span>${wrong}`;
}
