import { posix } from 'node:path';
import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { type Link, placeOf } from './page.ts';

/** Makes links and pictures lead to places of the site, and notes each in `env.links`; `env.file` is the page’s file. */
export function readLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('links', ({ tokens, env }) => {
    const { file, links } = env as { file: string; links: Link[] };
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const attribute = { link_open: 'href', image: 'src' }[token.type];
      if (attribute !== undefined) follow(token, attribute, file, links);
    }
  });
}

function follow(token: Token, attribute: string, from: string, links: Link[]): void {
  const written = token.attrGet(attribute) ?? '';
  if (/^[a-z][a-z+.-]*:/i.test(written)) return;
  const [path = '', id] = written.split('#');
  const file = path === '' ? from : posix.join(posix.dirname(from), decodeURI(path));
  links.push({ written, file, id });
  if (path === '') return;
  const place = posix.relative(posix.dirname(placeOf(from)), placeOf(file));
  token.attrSet(attribute, encodeURI(place) + (id === undefined ? '' : `#${id}`));
}
