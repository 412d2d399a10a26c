import { Unreadable } from '../imported.ts';

/** A word, text, number or date, and the block in braces that belongs to it. */
export interface Item {
  readonly text: string;
  readonly isText: boolean;
  readonly body?: readonly Statement[];
}

/** A keyword and what follows it; commas and dashes are items of their own. */
export interface Statement {
  readonly keyword: string;
  readonly items: readonly Item[];
}

interface Token {
  readonly text: string;
  readonly isText: boolean;
  readonly opensLine: boolean;
}

const tokenPattern =
  /(?<skipped>[ \t\r]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<line>\n)|-8<-(?<long>[\s\S]*?)->8-|"(?<double>(?:[^"\\]|\\[\s\S])*)"|'(?<single>(?:[^'\\]|\\[\s\S])*)'|(?<date>\d{4}-\d\d-\d\d(?:-\d\d:\d\d(?::\d\d)?(?:-[+-]?\d{4})?)?)|(?<word>[!\p{L}\d_.:%$]+)|(?<sign>[\s\S])/uy;

/** Deeper plans than this are none that anybody writes. */
const deepest = 100;

/** Reads the statements of a project of TaskJuggler 3: each on a line of its own, or several before known attributes. */
export function statementsOf(text: string, attributes: ReadonlySet<string>): Statement[] {
  const tokens = tokensOf(text);
  let at = 0;
  const statements = block(0);
  return statements;

  function block(depth: number): Statement[] {
    if (depth > deepest) throw new Unreadable('Its blocks stand in each other too deep.');
    const found: Statement[] = [];
    for (let token = tokens[at]; token && !isSign(token, '}'); token = tokens[at]) {
      at++;
      found.push({ keyword: token.text, items: itemsOf(depth) });
    }
    at++;
    return found;
  }

  function itemsOf(depth: number): Item[] {
    const items: Item[] = [];
    for (let token = tokens[at]; token && !isSign(token, '}'); token = tokens[at]) {
      const last = items.at(-1);
      if (isSign(token, '{')) {
        at++;
        const body = block(depth + 1);
        items.push({ ...(items.pop() ?? { text: '', isText: false }), body });
        if (!tokens[at] || !isSign(tokens[at], ',')) break;
        continue;
      }
      const goesOn = isSign(token, ',') || last?.text === ',' || last?.text === '-';
      const isNext = token.opensLine || (items.length > 0 && !token.isText && attributes.has(token.text));
      if (isNext && !goesOn) break;
      items.push({ text: token.text, isText: token.isText });
      at++;
    }
    return items;
  }
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token !== undefined && !token.isText && token.text === sign;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let opensLine = true;
  for (const { groups = {} } of text.matchAll(new RegExp(tokenPattern, 'guy'))) {
    const { skipped, line, long, double, single, date, word, sign } = groups;
    if (skipped !== undefined) continue;
    if (line !== undefined) opensLine = true;
    else {
      const quoted = long ?? double ?? single;
      tokens.push({
        text: quoted === undefined ? (date ?? word ?? sign ?? '') : quoted.replace(/\\(["'])/g, '$1').trim(),
        isText: quoted !== undefined,
        opensLine,
      });
      opensLine = false;
    }
  }
  return tokens;
}
