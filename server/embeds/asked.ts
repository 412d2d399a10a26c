import { type AskedPicture, askedPicture, wordsOfLine } from '../../language/diagrams/asked-picture.ts';
import type { EmbedRequest } from '../protocol/diagrams.ts';

/** What a page asks for: a picture of a plan in a file or in the page itself, or nothing that can be understood. */
export type Asked =
  | { readonly type: 'file'; readonly file: string; readonly picture: AskedPicture }
  | { readonly type: 'text'; readonly text: string; readonly picture: AskedPicture }
  | { readonly type: 'unclear'; readonly words: string };

/**
 * Reads what a fence or the address of an image asks for. A fence that holds one line that begins with the name of a
 * file asks for that plan; any other holds a plan itself.
 */
export function askedFor(embed: EmbedRequest.Embed): Asked {
  if (embed.type === 'image') return inAddress(embed.address);
  const line = embed.text.trim();
  const reference = line.includes('\n') ? undefined : wordsOfLine(line);
  const [file, ...words] = reference ?? [];
  if (file?.endsWith('.varde')) {
    const picture = pictureIn(words);
    return picture ? { type: 'file', file, picture } : { type: 'unclear', words: line };
  }
  const picture = pictureIn(wordsOfLine(embed.info));
  return picture ? { type: 'text', text: embed.text, picture } : { type: 'unclear', words: embed.info };
}

/** The address says the file, and after `#` which picture of it. */
function inAddress(address: string): Asked {
  const [, file = '', fragment = ''] = address.match(/^varde:([^#]*)#?(.*)$/s) ?? [];
  const [path, words] = [decoded(file), decoded(fragment)];
  const picture = words === undefined ? undefined : pictureIn(wordsOfLine(words));
  return path !== undefined && picture
    ? { type: 'file', file: path, picture }
    : { type: 'unclear', words: address };
}

function pictureIn(words: readonly string[] | undefined): AskedPicture | undefined {
  const picture = words && askedPicture(words, ['of']);
  return picture && 'problem' in picture ? undefined : picture;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
