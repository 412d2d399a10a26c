import { beforeEach, describe, expect, test } from 'vitest';
import { Presentation } from '../../client/webview/presentation.ts';
import { answer, gantt, lanes, nobody, pilotPlace, problem } from '../webview/pictures.ts';

let presentation: Presentation;
beforeEach(() => {
  presentation = new Presentation();
});

const draw = (...[diagram, broken]: Parameters<typeof answer>) => {
  presentation.receive(answer(diagram, broken));
  const picture = presentation.toDraw('light');
  if (picture) presentation.drawn(picture);
  return picture?.result.diagram.mermaid;
};

test('nothing is drawn before a picture has come', () => {
  expect(presentation.toDraw('light')).toBeUndefined();
  expect(presentation.trouble).toBeUndefined();
});

describe('a picture is drawn', () => {
  test('when its text differs', () => {
    expect(draw(gantt(16))).toBe(gantt(16).mermaid);
    expect(draw(gantt(16))).toBeUndefined();
    expect(draw(gantt(17))).toBe(gantt(17).mermaid);
  });

  test('when the theme differs', () => {
    draw(gantt());
    expect(presentation.toDraw('dark')?.theme).toBe('dark');
  });

  test('again when drawing it failed before', () => {
    draw(gantt(16));
    const shown = presentation.shown;
    presentation.receive(answer(gantt(17)));
    const next = presentation.toDraw('light');
    if (!next || !shown) throw new Error('There is something to draw.');
    presentation.failed(next, 'no');
    expect(presentation.trouble).toEqual({ text: 'no' });
    expect(presentation.isStale).toBe(true);
    expect(presentation.shown).toBe(shown);
    draw(gantt(16));
    expect(presentation.trouble).toBeUndefined();
  });
});

test('what looks alike but stands elsewhere takes the new places', () => {
  draw(gantt());
  const moved = { ...pilotPlace, line: 40 };
  presentation.receive({ ...answer(gantt()), places: { 'Rollout.Pilot': moved } });
  expect(presentation.toDraw('light')).toBeUndefined();
  expect(presentation.place('Rollout.Pilot')).toEqual(moved);
});

test('what JavaScript knows of every object is no element', () => {
  draw(gantt());
  expect(presentation.place('constructor')).toBeUndefined();
  expect(presentation.place('__proto__')).toBeUndefined();
});

describe('broken text', () => {
  test('leaves the last good picture, and says what is wrong', () => {
    draw(gantt(16));
    expect(draw(gantt(17), problem)).toBeUndefined();
    expect(presentation.shown?.result.diagram.mermaid).toBe(gantt(16).mermaid);
    expect(presentation.isStale).toBe(true);
    expect(presentation.trouble?.text).toContain('plan.varde:13');
    expect(presentation.trouble?.place).toEqual(problem.place);
  });

  test('still knows the places of what is seen', () => {
    draw(gantt(16));
    presentation.receive({ ...answer(gantt(17), problem), places: {} });
    expect(presentation.place('Rollout.Pilot')).toEqual(pilotPlace);
  });

  test('is drawn as far as it is whole where no good picture is of the same', () => {
    draw(gantt());
    expect(draw(lanes(), problem)).toBe(lanes().mermaid);
    expect(presentation.isStale).toBe(false);
    expect(presentation.trouble).toBeDefined();
  });

  test('that is mended as it was leaves nothing to draw', () => {
    draw(gantt(16));
    draw(gantt(17), problem);
    expect(draw(gantt(16))).toBeUndefined();
    expect(presentation.isStale).toBe(false);
  });
});

test('a picture of something else does not stand in for one that cannot be drawn', () => {
  draw(gantt());
  presentation.receive(answer(lanes()));
  const next = presentation.toDraw('light');
  if (!next) throw new Error('There is something to draw.');
  presentation.failed(next, 'no');
  expect(presentation.shown).toBeUndefined();
});

test('a host that is gone is said before anything else, until a picture comes', () => {
  draw(gantt(), problem);
  presentation.lose('gone');
  expect(presentation.trouble).toEqual({ text: 'gone' });
  expect(presentation.isStale).toBe(true);
  draw(gantt());
  expect(presentation.trouble).toBeUndefined();
});

test('the first picture after an empty one is fitted anew', () => {
  draw({ ...gantt(), mermaid: '', empty: nobody().empty ?? '' });
  expect(presentation.isFirst({ result: answer(gantt()), theme: 'light' })).toBe(true);
  draw(gantt());
  expect(presentation.isFirst({ result: answer(gantt(20)), theme: 'dark' })).toBe(false);
  expect(presentation.isFirst({ result: answer(lanes()), theme: 'light' })).toBe(true);
});
