import mermaid from 'mermaid';
import { createDraw } from '../../render/draw/draw.ts';
import { Page } from './page.ts';
import { connect } from './transport.ts';

const life = new AbortController();
// A page that is only put aside comes back as it was.
window.addEventListener('pagehide', ({ persisted }) => persisted || life.abort(), { signal: life.signal });
new Page(document.body, connect(), createDraw(mermaid, document), life.signal);
