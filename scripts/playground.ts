import { fileURLToPath } from 'node:url';
import { writePlayground } from './playground/write-playground.ts';

const folder = fileURLToPath(new URL('../out/playground', import.meta.url));
const { examples, bytes } = await writePlayground(folder);
console.log(
  `✔ wrote out/playground: ${examples} examples, ${(bytes / 1_000_000).toFixed(1)} MB for any web server`,
);
