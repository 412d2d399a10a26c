const widest = 240;
const narrowest = 90;
const room = 28;

/** A gantt's text with long section titles broken into lines, and the width of the column that holds the titles. */
export interface FittedSections {
  readonly mermaidText: string;
  readonly column: number;
}

/** Fits the column of section titles to the titles; `widthOf` measures a title in pixels. */
export function fitSections(mermaidText: string, widthOf: (title: string) => number): FittedSections {
  let longest = narrowest;
  if (!/^\s*gantt\s*$/m.test(mermaidText)) return { mermaidText, column: longest };
  const fitted = mermaidText.replace(/^([ \t]*section[ \t]+)(.+)$/gm, (_, keyword: string, title: string) => {
    const lines = title.split(/<br\s*\/?>/).flatMap((part) => wrap(part.trim(), widthOf));
    longest = Math.max(longest, ...lines.map(widthOf));
    return keyword + lines.join('<br>');
  });
  return { mermaidText: fitted, column: Math.ceil(longest) + room };
}

function wrap(title: string, widthOf: (title: string) => number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
