import mermaid from 'mermaid';
import { localeFor } from '../../language/locale/locale.ts';
import { pageWords } from '../../language/locale/page.ts';
import { createDraw } from '../../render/draw/draw.ts';
import { Pictures } from './markdown/pictures.ts';
import { Page } from './page.ts';
import { pageLife } from './page-life.ts';
import { writeReports } from './report/writer-page.ts';
import { connect } from './transport.ts';

const life = pageLife();
const draw = createDraw(mermaid, document);
const draws = document.currentScript?.dataset.draws;
if (draws === 'markdown') new Pictures(draw, life);
else if (draws === 'report') writeReports(draw, life);
else {
  const words = pageWords[localeFor(document.documentElement.lang)];
  new Page(document.body, { transport: connect(words), draw, words }, life);
}
