import type MarkdownIt from 'markdown-it';

/** Cells of so many letters, such as dates, names and their headings, are not broken over lines. */
const SHORT = 14;

/** Lets tables scroll for themselves, and makes an empty cell of a head an ordinary one, which names nothing. */
export function tameTables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => '</table></div>\n';
  markdown.core.ruler.push('tables', ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      const [inline, close] = [tokens[at + 1], tokens[at + 2]];
      if (!/^t[hd]_open$/.test(token.type) || !inline || !close) continue;
      if (inline.content.length <= SHORT) token.attrJoin('class', 'short');
      if (inline.content !== '') continue;
      token.tag = 'td';
      close.tag = 'td';
    }
  });
}
