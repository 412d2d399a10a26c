import { Unreadable } from './imported.ts';

/**
 * Returns the text that the bytes hold: in UTF-8 or UTF-16, or else in Windows-1252, as older spreadsheets write. Throws
 * `Unreadable` where they hold nothing or no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.trim() === '') throw new Unreadable('It is empty.');
  if (/[^\P{Cc}\t\n\v\f\r]/u.test(text)) throw new Unreadable('It holds no text.');
  return text;
}

function encodingOf(bytes: Uint8Array): ConstructorParameters<typeof TextDecoder>[0] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length > 1 && second === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && second !== 0 && bytes.length > 1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
