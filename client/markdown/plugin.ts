import type MarkdownIt from 'markdown-it';
import type { RenderRule } from 'markdown-it/lib/renderer.mjs';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import type { EmbedRequest } from '../../server/protocol/diagrams.ts';
import { escapeHtml, pictureHtml } from './html.ts';

/** A fence or image of a page, and where it stands in it. */
export interface Place extends EmbedRequest.Params {
  /** The line of a fence, counted from 0. */
  readonly line?: number;
}

/** Returns what stands at a place as far as it is known by now. */
export type Known = (place: Place) => EmbedRequest.Result | undefined;

/** What VS Code tells a rule of the page. */
interface PreviewEnvironment {
  readonly currentDocument?: { toString(): string };
}

/**
 * Makes Markdown show the plans in fences of the language `varde`, and the pictures that `varde:` addresses name;
 * `textTitle` stands over the text of a plan below its picture.
 */
export function showPlans(markdown: MarkdownIt, known: Known, textTitle: string): MarkdownIt {
  const { rules } = markdown.renderer;
  rules.fence = around(rules.fence, ({ token, page, asUsual, attributes }) => {
    const [language, info = ''] = split(token.info.trim());
    if (language !== 'varde') return asUsual();
    const line = token.map?.[0];
    const embed = { type: 'fence', text: token.content, info } as const;
    const answer = known({ page, embed, ...(line !== undefined && { line }) });
    if (!answer || answer.type === 'text') return asUsual();
    const isReference = !token.content.trim().includes('\n');
    const text = `<details><summary>${escapeHtml(textTitle)}</summary>${asUsual()}</details>`;
    return `<div${attributes}>${pictureHtml(answer)}${isReference ? '' : text}</div>\n`;
  });
  markdown.core.ruler.push(imageOfPlan, nameImagesOfPlans);
  const asImage: RenderRule = (...parts) => rules.image?.(...parts) ?? '';
  rules[imageOfPlan] = around(asImage, ({ token, page }) => {
    const answer = known({ page, embed: { type: 'image', address: addressOf(token) } });
    return answer && answer.type !== 'text' ? pictureHtml(answer) : escapeHtml(token.content);
  });
  return markdown;
}

const imageOfPlan = 'varde_image';

/** Images of plans get a name of their own, because VS Code watches for files at the addresses of all others. */
function nameImagesOfPlans({ tokens }: StateCore): void {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type === 'image' && addressOf(token).startsWith('varde:')) token.type = imageOfPlan;
  }
}

function addressOf(token: Token): string {
  return token.attrGet('src') ?? '';
}

interface Rendering {
  readonly token: Token;
  readonly page: string;
  /** As it is without plans. */
  readonly asUsual: () => string;
  /** The attributes by which the preview scrolls with the text. */
  readonly attributes: string;
}

/** Where no page is known, all is as usual. */
function around(usual: RenderRule | undefined, render: (rendering: Rendering) => string): RenderRule {
  return (tokens, index, options, environment: PreviewEnvironment | undefined, self) => {
    const asUsual = () =>
      usual ? usual(tokens, index, options, environment, self) : self.renderToken(tokens, index, options);
    const token = tokens[index];
    const page = environment?.currentDocument?.toString();
    if (!token || page === undefined) return asUsual();
    return render({ token, page, asUsual, attributes: self.renderAttrs(token) });
  };
}

function split(info: string): [string, string?] {
  const [language = '', ...words] = info.split(/\s+/);
  return [language, words.join(' ')];
}
