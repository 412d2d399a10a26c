import type MarkdownIt from 'markdown-it';

/** Gives headings ids as code hosts do, and each below the first a link to itself; notes them in `env.ids`. */
export function nameHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('headings', ({ tokens, env }) => {
    const { ids } = env as { ids: Set<string> };
    for (const [at, token] of tokens.entries()) {
      if (token.type === 'heading_open')
        token.attrSet('id', freeId(textOf(tokens[at + 1]?.children ?? []), ids));
    }
  });
  markdown.renderer.rules.heading_close = (tokens, at, options, _env, renderer) => {
    const open = tokens[at - 2];
    const close = renderer.renderToken(tokens, at, options);
    if (open?.tag === 'h1') return close;
    return ` <a class="anchor" href="#${open?.attrGet('id')}" aria-hidden="true" tabindex="-1">#</a>${close}`;
  };
}

/** Returns the text of a heading as it is read. */
export function textOf(children: readonly { readonly type: string; readonly content: string }[]): string {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

function freeId(text: string, ids: Set<string>): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  let id = slug;
  for (let count = 1; ids.has(id); count++) id = `${slug}-${count}`;
  ids.add(id);
  return id;
}
