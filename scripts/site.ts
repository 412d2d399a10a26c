import { fileURLToPath } from 'node:url';
import { writeSite } from './site/write-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { pages, files } = await writeSite(root, `${root}out/site`);
console.log(`✔ wrote out/site: ${pages.size} pages and ${files.size} files beside them, for any web server`);
