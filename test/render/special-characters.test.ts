import { expect, test } from 'vitest';
import { hideSpecialCharacters, restoreSpecialCharacters } from '../../render/draw/special-characters.ts';

const everyCode = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), '°', '¶', 'ﬂ'];

test('every character that a label may encode comes back', () => {
  for (const character of everyCode) {
    const hidden = hideSpecialCharacters(`før#${character.codePointAt(0)};etter`);
    expect(hidden).toMatch(/^før[A-Za-z0-9 ][\u{e0100}-\u{e01ef}]etter$/u);
    expect(restoreSpecialCharacters(hidden)).toBe(`før${character}etter`);
  }
});

test('named characters come back as well', () => {
  expect(restoreSpecialCharacters(hideSpecialCharacters('#quot;a#quot; #lt; b #amp; c'))).toBe('"a" < b & c');
});

test('colours, unknown codes and plain text stay as they are', () => {
  const text = 'classDef risk fill:#f5b5ad,stroke:#112233;\n  a["Ærlig #9731; #unknown;"]';
  expect(hideSpecialCharacters(text)).toBe(text);
  expect(restoreSpecialCharacters('葛\u{e0100} ☃')).toBe('葛\u{e0100} ☃');
});

test('codes that Mermaid hides come back, and a label that looks like one stays', () => {
  expect(restoreSpecialCharacters('Start ﬂ°°9731¶ß')).toBe('Start ☃');
  const label = [...'ﬂ°°9731¶ß']
    .map((sign) => (everyCode.includes(sign) ? `#${sign.codePointAt(0)};` : sign))
    .join('');
  expect(restoreSpecialCharacters(hideSpecialCharacters(label))).toBe('ﬂ°°9731¶ß');
});
