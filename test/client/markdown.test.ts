import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { Answers } from '../../client/markdown/answers.ts';
import { type Place, showPlans } from '../../client/markdown/plugin.ts';
import type { EmbedRequest } from '../../server/protocol/diagrams.ts';

const page = 'file:///docs/page.md';
const picture = (title: string, files: readonly string[] = []): EmbedRequest.Picture => ({
  type: 'picture',
  plan: 'A garden',
  diagram: { mermaid: 'gantt\n', title, description: 'What is done.', legend: [] },
  files,
});

describe('a page', () => {
  /** Renders a page as the preview does, and returns what was asked for, too. */
  function render(
    text: string,
    answer?: EmbedRequest.Result,
    environment: object = { currentDocument: page },
  ) {
    const asked: Place[] = [];
    const known = (place: Place) => {
      asked.push(place);
      return answer;
    };
    const markdown = showPlans(new MarkdownIt(), known, 'Text of the plan');
    // VS Code tells of the page only when what it has parsed is rendered.
    const html = markdown.renderer.render(markdown.parse(text, {}), markdown.options, environment);
    return { html, asked };
  }

  const fence = '```varde gantt of  Water\nplan.varde gantt\n```\n';

  test('asks for its fences and addresses, and for no others', () => {
    const { html, asked } = render(
      `Text\n\n${fence}\n![Goals](varde:plan.varde#goals)\n\n![Cat](cat.png)\n\n\`\`\`mermaid\npie\n\`\`\`\n`,
    );
    expect(asked).toEqual([
      { page, line: 2, embed: { type: 'fence', text: 'plan.varde gantt\n', info: 'gantt of Water' } },
      { page, embed: { type: 'image', address: 'varde:plan.varde#goals' } },
    ]);
    expect(html).toContain('<code class="language-varde">plan.varde gantt');
    expect(html).toContain('<p>Goals</p>');
    expect(html).toContain('<img src="cat.png" alt="Cat">');
    expect(html).toContain('<code class="language-mermaid">pie');
  });

  test('has a place for each picture, which says in words what it shows', () => {
    const { html } = render(fence, picture('Schedule'));
    expect(html).toMatch(
      /^<div><span class="varde-picture" role="img" aria-label="Schedule\. What is done\."/,
    );
    expect(html).not.toContain('<details>');
  });

  test('keeps the text of a plan that stands in it, folded', () => {
    const { html } = render('```varde\nplan Garden\nrole Smith\n```\n', picture('Schedule'));
    expect(html).toMatch(/<details><summary>Text of the plan<\/summary><pre><code.*role Smith/s);
  });

  test('shows what is said instead of a picture, and a fence that is no plan as it is', () => {
    const message: EmbedRequest.Message = { type: 'message', message: 'No <plan>.', files: [] };
    expect(render(fence, message).html).toContain('No &#60;plan&#62;.');
    expect(render(fence, { type: 'text' }).html).toBe(new MarkdownIt().render(fence));
  });

  test('that is not known shows everything as it is', () => {
    const both = `${fence}\n![x](varde:a.varde)\n`;
    const { html, asked } = render(both, picture('Schedule'), {});
    expect(asked).toEqual([]);
    expect(html).toBe(new MarkdownIt().render(both));
  });

  test('takes nothing that stands in a plan for HTML', () => {
    const hostile = `"'><img src=x onerror=alert(1)><script>alert(1)</script>`;
    const answer = { ...picture(hostile), plan: hostile, problem: hostile };
    const tags = render(`${fence}![x](varde:a.varde)`, answer).html.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^<\/?(div|span|p)\b/.test(tag))).toEqual([]);
    const { asked } = JSON.parse(
      `{"asked":${render(fence, answer)
        .html.match(/data-varde="([^"]*)"/)?.[1]
        ?.replace(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)))}}`,
    );
    expect(asked).toEqual({ plan: hostile, diagram: answer.diagram });
  });
});

describe('answers', () => {
  const place = (text: string, line = 4): Place => ({ page, line, embed: { type: 'fence', text, info: '' } });

  test('are asked for once, and the page is shown anew where they differ', () => {
    const answers = new Answers();
    expect([answers.expect(place('a')), answers.expect(place('a'))]).toEqual([true, false]);
    expect(answers.receive(place('a'), picture('One'))).toBe(true);
    expect(answers.receive(place('a'), picture('One'))).toBe(false);
    expect(answers.receive(place('a'), picture('Two'))).toBe(true);
    expect(answers.at(place('a'))).toEqual(picture('Two'));
  });

  test('stand in for what is typed in their fence, not for another fence', () => {
    const answers = new Answers();
    answers.expect(place('a'));
    answers.receive(place('a'), picture('One'));
    answers.expect(place('ab'));
    answers.expect(place('c', 9));
    expect(answers.at(place('ab'))).toEqual(picture('One'));
    expect(answers.at(place('c', 9))).toBeUndefined();
  });

  test('are known by the files that they come from', () => {
    const answers = new Answers();
    for (const file of ['a', 'b']) {
      answers.expect(place(file));
      answers.receive(place(file), picture(file, [`file:///${file}.varde`]));
    }
    expect(answers.dependingOn(['file:///b.varde'])).toEqual([place('b')]);
  });

  test('of pages that nobody has seen for long are forgotten', () => {
    const answers = new Answers();
    for (let number = 0; number < 300; number++) answers.expect(place(String(number)));
    expect(answers.places()).toHaveLength(200);
    expect(answers.expect(place('299'))).toBe(false);
    expect(answers.expect(place('0'))).toBe(true);
  });
});
