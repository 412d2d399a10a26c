import { fileURLToPath } from 'node:url';
import { drawDiagrams } from './pictures/diagrams.ts';
import { photographEditor } from './pictures/editor.ts';
import { photographWalkthrough } from './pictures/walkthrough.ts';

// All pictures of the README and of the walkthrough, made from what `npm run package` has left in out/package.
const root = fileURLToPath(new URL('..', import.meta.url));
await drawDiagrams(root);
await photographEditor(root);
for (const theme of ['light', 'dark'] as const) await photographWalkthrough(root, theme);
console.log('✔ renewed docs/pictures and media/walkthrough; look at them');
