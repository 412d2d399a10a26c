import type { DiagramChoice } from './choices.ts';

const longest = 100;
/** Reserved or unprintable on one file system or another. */
const unsafe = /[<>:"/\\|?*\p{C}\s]+/gu;

/**
 * A file name for each picture, such as `gantt`, `lanes-AlarmTomorrow` and `view-Board`: safe on every file system and
 * different from the others even where upper and lower case are the same.
 */
export function fileNames(choices: readonly DiagramChoice[]): string[] {
  const taken = new Set<string>();
  return choices.map(({ diagram, of, view }) => {
    const words = view === undefined ? [diagram, of] : ['view', view, of];
    const name = safe(words.filter((word) => word !== undefined).join('-'));
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function safe(name: string): string {
  return [...name.normalize('NFC').replace(unsafe, '_')].slice(0, longest).join('');
}
