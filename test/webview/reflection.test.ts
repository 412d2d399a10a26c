import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ReflectionRequest } from '../../server/protocol/reflection.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { bundlePage, Host } from './host.ts';

let browser: Browser;
let files: Awaited<ReturnType<typeof bundlePage>>;
let host: Host;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  host = await Host.open(browser, files, 'dark', { width: 320, height: 600 }, 'en', 'reflection');
});
afterEach(() => host?.page.close());

const all = [
  { id: 'm.Why', title: 'Why now?', hint: 'Think of <b>the night</b>.', where: 'Method › Begin' },
  { id: 'm.Who', title: 'Who decides?', where: 'Method' },
  { id: 'm.When', title: 'When is it enough?', where: 'Method' },
];
const form = {
  answer: 'Your answer',
  save: 'Write into the Plan',
  keys: 'Ctrl+Enter',
  skip: 'Skip',
  previous: 'Previous Question',
  next: 'Next Question',
};
const ask = (questions: readonly ReflectionRequest.Question[]) =>
  host.send({
    type: 'ask',
    reflection: {
      plan: { title: 'Night watch', uri: 'file:///plan.varde' },
      questions,
      message: `Answered ${all.length - questions.length} of ${all.length}`,
      answered: all.length - questions.length,
      all: all.length,
      form,
    },
  });
const shown = (title: string) => host.page.getByRole('heading', { name: title, exact: true }).waitFor();
const field = () => host.page.getByRole('textbox');
const button = (name: string) => host.page.getByRole('button', { name });

test('asks one question, with its hint as text and where it belongs', async () => {
  await ask(all);
  await shown('Why now?');
  await host.page.getByText('Think of <b>the night</b>.').waitFor();
  await host.page.getByText('Method › Begin').waitFor();
  await host.page.getByText('Answered 0 of 3').waitFor();
  expect(await button('Previous Question').isDisabled()).toBe(true);
  expect(await button('Write into the Plan').isDisabled()).toBe(true);
});

test('sends an answer of several lines once, and goes on to the next question when it is taken', async () => {
  await ask(all);
  await field().fill('First.\nSecond.');
  await host.page.keyboard.press('Control+Enter');
  await host.page.keyboard.press('Control+Enter');
  expect(await host.sent()).toEqual([
    { type: 'ready' },
    { type: 'answer', plan: 'file:///plan.varde', question: 'm.Why', text: 'First.\nSecond.' },
  ]);
  await ask(all.slice(1));
  await shown('Who decides?');
  expect(await field().inputValue()).toBe('');
  expect(await field().evaluate((box) => box === document.activeElement)).toBe(true);
});

test('goes to and fro, keeps what is typed, and puts off what is skipped', async () => {
  await ask(all);
  await field().fill('Because.');
  await button('Next Question').click();
  await shown('Who decides?');
  expect(await field().inputValue()).toBe('');
  await button('Skip').click();
  await shown('When is it enough?');
  await host.page.getByText('2 / 3').waitFor();
  await button('Next Question').click();
  await shown('Who decides?');
  expect(await button('Next Question').isDisabled()).toBe(true);
  await host.page.reload();
  await ask(all);
  await shown('Who decides?');
  await button('Previous Question').click();
  await button('Previous Question').click();
  await shown('Why now?');
  expect(await field().inputValue()).toBe('Because.');
});

test('leaves what is being typed alone when other answers come', async () => {
  await ask(all);
  await button('Next Question').click();
  await field().pressSequentially('The bo');
  await ask(all.slice(1));
  await field().pressSequentially('ard');
  expect(await field().inputValue()).toBe('The board');
});

test('says when nothing is left to ask, and why nothing can be asked', async () => {
  await ask(all.slice(2));
  await shown('When is it enough?');
  await ask([]);
  await host.page.getByRole('status').getByText('Answered 3 of 3').waitFor();
  expect(await field().isVisible()).toBe(false);
  await host.send({ type: 'unavailable', message: 'The server has stopped.' });
  await host.page.getByRole('status').getByText('The server has stopped.').waitFor();
});
