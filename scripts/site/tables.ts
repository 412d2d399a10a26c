import type MarkdownIt from 'markdown-it';

/** Lets tables scroll for themselves, and makes an empty cell of a head an ordinary one, which names nothing. */
export function tameTables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => '</table></div>\n';
  markdown.core.ruler.push('tables', ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      const [inline, close] = [tokens[at + 1], tokens[at + 2]];
      if (token.type !== 'th_open' || inline?.content !== '' || !close) continue;
      token.tag = 'td';
      close.tag = 'td';
    }
  });
}
