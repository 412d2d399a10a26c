import mermaid from 'mermaid';
import { createDraw } from '../../render/draw/draw.ts';
import { Page } from './page.ts';
import { connect } from './transport.ts';

const life = new AbortController();
window.addEventListener('pagehide', () => life.abort(), { once: true });
new Page(document.body, connect(), createDraw(mermaid, document), life.signal);
