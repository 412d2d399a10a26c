import MarkdownIt from 'markdown-it';
import { escapeHtml } from 'markdown-it/lib/common/utils.mjs';
import type { IGrammar } from 'vscode-textmate';
import { coloured } from './coloured.ts';
import { drawFigures, type Figures, type Painter } from './figures.ts';
import { nameHeadings, textOf } from './headings.ts';
import type { Link, Page } from './page.ts';
import { readLinks } from './read-links.ts';
import { tameTables } from './tables.ts';

interface Environment {
  readonly file: string;
  readonly links: Link[];
  readonly ids: Set<string>;
  figures: Figures;
}

/** Makes a page of the text of a Markdown file; the file is named from the root of the repository. */
export type ReadPage = (file: string, text: string) => Promise<Page>;

/** Returns what makes pages of Markdown texts; pictures are drawn by the painter, plans coloured by the grammar. */
export function pageReader(painter: Painter, grammar: IGrammar): ReadPage {
  const markdown = new MarkdownIt({ html: true, linkify: false });
  markdown.use(nameHeadings).use(readLinks).use(tameTables);
  markdown.renderer.rules.fence = (tokens, at, _options, env: Environment) => {
    const { info = '', content = '' } = tokens[at] ?? {};
    const figure = info === 'mermaid' ? env.figures.get(content) : undefined;
    if (figure !== undefined) return figure;
    const code = info === 'varde' ? coloured(grammar, content) : escapeHtml(content);
    return `<pre tabindex="0"><code>${code}</code></pre>\n`;
  };

  return async (file, text) => {
    const env: Environment = { file, links: [], ids: new Set(), figures: new Map() };
    const tokens = markdown.parse(text, env);
    const heading = tokens.findIndex(({ tag }) => tag === 'h1');
    if (heading < 0) throw new Error(`${file} has no heading of the first level.`);
    const title = textOf(tokens[heading + 1]?.children ?? []);
    const fences = tokens.filter(({ type, info }) => type === 'fence' && info === 'mermaid');
    env.figures = await drawFigures(
      fences.map(({ content }) => content),
      title,
      painter,
    );
    const html = markdown.renderer.render(tokens, markdown.options, env);
    return { file, title, html, ids: env.ids, links: env.links };
  };
}
