import type { DiagramChoice } from './choices.ts';
import type { Diagram } from './diagram.ts';
import { fileNames } from './file-names.ts';

/**
 * Returns the pictures that `draw` draws something for, each in as many parts as it takes, as files of Mermaid text by
 * their names. They say who wrote them.
 */
export function mermaidFiles(
  choices: readonly DiagramChoice[],
  draw: (choice: DiagramChoice) => readonly Diagram[],
): Readonly<Record<string, string>> {
  const names = fileNames(choices);
  const files = choices.flatMap((choice, index) => {
    const parts = draw(choice).filter(({ mermaid }) => mermaid !== '');
    return parts.map(({ mermaid }, part) => {
      const name = parts.length === 1 ? names[index] : `${names[index]}-${part + 1}`;
      return [`${name}.mmd`, `${mermaid.trimEnd()}\n%% Varde\n`] as const;
    });
  });
  return Object.fromEntries(files);
}
