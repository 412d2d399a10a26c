import { rm } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replaceFile } from '../../cli/pictures/replace-file.ts';
import { folderWith, startVarde, varde } from './command.ts';
import { wholePlan } from './plans.ts';
import { FakePage, serve } from './serve.ts';

const otherPlan =
  'plan Other "Another plan" { starts 2026-03-02 }\nphase Rest "Rest" { activity Sleep "Sleep" { takes 3d } }';

/** The status of a request with headers that `fetch` does not let anyone set. */
function statusOf(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      response.destroy();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('pictures', () => {
  test('come when the page is ready, and again when a file that the plan uses has changed', async () => {
    const folder = await folderWith(wholePlan);
    const page = await FakePage.open((await serve(folder)).address);
    expect((await page.send({ type: 'ready' })).status).toBe(204);
    expect(await page.picture()).toContain('Pack books');

    await page.send({ type: 'choose', chosen: { diagram: 'stakeholders' } });
    await page.picture((mermaid) => mermaid.includes('The neighbours'));
    const people = wholePlan['people.varde'].replace('The neighbours', 'The landlord');
    await replaceFile(join(folder, 'people.varde'), people);
    await page.picture((mermaid) => mermaid.includes('The landlord'));
  });

  test('say what is wrong while the text is broken', async () => {
    const folder = await folderWith(wholePlan);
    const page = await FakePage.open((await serve(folder)).address);
    await page.send({ type: 'ready' });
    await page.picture();
    await replaceFile(join(folder, 'people.varde'), 'role Driver {');
    const message = await page.next();
    expect(message).toMatchObject({
      type: 'show',
      picture: { plan: { title: 'We move house' }, problem: { file: 'people.varde', place: { line: 0 } } },
    });
  });

  test('say what may not be meant while the text is read as it is', async () => {
    const folder = await folderWith(wholePlan);
    const page = await FakePage.open((await serve(folder)).address);
    await page.send({ type: 'ready' });
    await page.picture();
    await replaceFile(join(folder, 'people.varde'), 'role Driver { reports to Nobody }');
    const message = await page.next();
    expect(message).toMatchObject({
      type: 'show',
      picture: {
        warning: { file: expect.stringContaining('.varde'), message: expect.stringContaining('`') },
      },
    });
    expect(message).not.toMatchObject({ picture: { problem: {} } });
  });

  test('are followed by what is found in the plan, and come as Markdown where that is asked for', async () => {
    const folder = await folderWith({ ...wholePlan, 'people.varde': 'role Driver { reports to Nobody }' });
    const page = await FakePage.open((await serve(folder)).address);
    await page.send({ type: 'ready' });
    const [first] = await page.findings();
    expect(first).toMatchObject({ severity: 'error', file: expect.stringContaining('.varde') });
    await page.send({ type: 'markdown' });
    const { stdout } = await varde(folder, 'render', 'plan.varde', '--diagram', 'gantt', '--format', 'md');
    expect(await page.next()).toEqual({ type: 'markdown', markdown: stdout });
  });

  test('of a folder without a plan come as soon as there is one', async () => {
    const folder = await folderWith({});
    const page = await FakePage.open((await serve(folder)).address);
    await page.send({ type: 'ready' });
    expect(await page.next()).toMatchObject({
      type: 'unavailable',
      message: expect.stringContaining('no such plan'),
    });
    await replaceFile(join(folder, 'plan.varde'), otherPlan);
    expect(await page.picture()).toContain('Sleep');
  });

  test('end with a sentence when the file is gone', async () => {
    const folder = await folderWith({ 'plan.varde': otherPlan });
    const page = await FakePage.open((await serve(folder)).address);
    await page.send({ type: 'ready' });
    await page.picture();
    await rm(join(folder, 'plan.varde'));
    expect(await page.next()).toEqual({
      type: 'unavailable',
      message: 'The file that holds this plan is gone.',
    });
  });
});

test('the page speaks the language of the plan, or the one that is wanted', async () => {
  const folder = await folderWith({ 'plan.varde': 'plan P { locale sv }', 'varde.json': '{}' });
  const lang = async (address: string) =>
    /<html lang="(\w+)">/.exec(await (await fetch(address)).text())?.[1];
  const { address } = await serve(folder);
  expect(await lang(address)).toBe('sv');
  expect(await lang((await serve(folder, '--locale', 'da')).address)).toBe('da');

  await replaceFile(join(folder, 'plan.varde'), 'plan P');
  await replaceFile(join(folder, 'varde.json'), '{ "locale": "nn" }');
  await expect.poll(() => lang(address)).toBe('nn');
});

test('several plans are offered by title, and each page shows its own', async () => {
  const folder = await folderWith({
    ...wholePlan,
    'more/<b>&.varde': otherPlan.replace('Another', '<i>Another'),
  });
  const { address } = await serve(folder);
  const html = await (await fetch(address)).text();
  expect(html).toContain('<a href="/?plan=plan.varde">We move house</a>');
  expect(html).toContain('>&#60;i&#62;Another plan</a>');
  expect(html).not.toContain('<i>');
  const page = await FakePage.open(address, 'more/<b>&.varde');
  await page.send({ type: 'ready' });
  expect(await page.picture()).toContain('Sleep');
  const shown = await fetch(`${address}/?plan=${encodeURIComponent('more/<b>&.varde')}`);
  expect(await shown.text()).toContain('<title>&#60;i&#62;Another plan – Varde</title>');
});

test('a click on an element names its place in the terminal', async () => {
  const folder = await folderWith(wholePlan);
  const served = await serve(folder);
  const page = await FakePage.open(served.address);
  const named = served.line(/^plan\.varde:7:12$/);
  const uri = new URL(`file://${join(folder, 'plan.varde')}`).href;
  await page.send({ type: 'reveal', place: { uri, line: 6, character: 11 } });
  await named;
});

describe('safety', () => {
  test('other sites and other names of this machine are refused', async () => {
    const { address } = await serve(await folderWith(wholePlan));
    const { host, port } = new URL(address);
    expect(await statusOf(address, { host })).toBe(200);
    expect(await statusOf(address, { host: `localhost:${port}` })).toBe(200);
    expect(await statusOf(address, { host, origin: address })).toBe(200);
    expect(await statusOf(address, { host: `evil.example:${port}` })).toBe(403);
    expect(await statusOf(address, { host: '127.0.0.1' })).toBe(403);
    expect(await statusOf(address, { host, origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(`${address}/events?page=x`, { host, origin: 'null' })).toBe(403);
  });

  test('nobody but this machine is listened to', async () => {
    const { address } = await serve(await folderWith(wholePlan));
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const outside = others.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
    const reached = statusOf(address.replace('127.0.0.1', outside ?? '127.0.0.2'), {});
    await expect(reached).rejects.toThrow('ECONNREFUSED');
  });

  test('the page may load its own files alone', async () => {
    const { address } = await serve(await folderWith(wholePlan));
    const { headers } = await fetch(address);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${address}/page.js`)).headers.get('content-type')).toContain('text/javascript');
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/plan.varde', '//']) {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    }
  });

  test('what is no message of a page is refused, and the server goes on', async () => {
    const { address } = await serve(await folderWith(wholePlan));
    const page = await FakePage.open(address);
    expect((await page.post('nonsense')).status).toBe(400);
    expect((await page.post('{"type":"choose","diagram":"__proto__"}')).status).toBe(400);
    expect((await page.post('{"type":"reveal","place":{"uri":5}}')).status).toBe(400);
    expect((await page.post('{"type":"ready"}', { 'content-type': 'text/plain' })).status).toBe(400);
    await page.post(`"${'x'.repeat(100_000)}"`).catch(() => {});
    expect((await page.send({ type: 'ready' })).status).toBe(204);
    await page.picture();
  });
});

test('a port that is taken is told of, and the next is used', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const running = startVarde(await folderWith(wholePlan), 'serve', '--port', String(port));
  const [told, [, next]] = await Promise.all([
    running.line(/^Port \d+ is taken\.$/),
    running.line(/http:\/\/127\.0\.0\.1:(\d+)/),
  ]);
  expect(told[0]).toBe(`Port ${port} is taken.`);
  expect(Number(next)).toBeGreaterThan(port);
});

test('a port without a free one after it is misuse', async () => {
  const taken = createServer().listen(65_535, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve).once('error', resolve));
  const ended = await varde(await folderWith(wholePlan), 'serve', '--port', '65535');
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('choose another with --port') });
});

test('Ctrl+C ends it at once, with pages open', async () => {
  const served = await serve(await folderWith(wholePlan));
  await FakePage.open(served.address);
  expect(await served.stop()).toBe(0);
});

test.each([
  { path: 'nowhere', says: '“nowhere” does not exist.' },
  { path: 'plan.varde', says: '“plan.varde” is a file; name the folder' },
])('serving $path is misuse', async ({ path, says }) => {
  const ended = await varde(await folderWith(wholePlan), 'serve', path);
  expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
});
