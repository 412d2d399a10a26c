import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderWith, main } from '../cli/command.ts';

const missing = spawnSync('nvim', ['--version']).error !== undefined;
if (missing) console.warn('Neovim is not installed: its client is not tested.');

/**
 * Runs Lua in a headless Neovim that has a file open with the language server attached to it, and returns what it prints
 * as JSON: the value of `result`.
 */
async function neovim(folder: string, file: string, lua: string): Promise<unknown> {
  const script = join(folder, 'test.lua');
  await writeFile(
    script,
    `${attach(folder)}\n${lua}\nio.stdout:write(vim.json.encode(result))\nvim.cmd('qa!')`,
  );
  const args = ['--headless', '--clean', '-n', file, '-c', `luafile ${script}`, '-c', 'cquit'];
  const { stdout } = await promisify(execFile)('nvim', args, { cwd: folder, timeout: 20_000 });
  return JSON.parse(stdout);
}

const attach = (folder: string): string => `
vim.bo.filetype = 'varde'
local id = vim.lsp.start_client({
  name = 'varde',
  cmd = { '${process.execPath}', '${main}', 'lsp', '--stdio' },
  root_dir = '${folder}',
  workspace_folders = { { uri = vim.uri_from_fname('${folder}'), name = 'plan' } },
})
vim.lsp.buf_attach_client(0, id)

local function wait_for(condition)
  assert(vim.wait(10000, condition, 20), 'Nothing came in time.')
end
local function ask(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params()
  local answers = assert(vim.lsp.buf_request_sync(0, method, params, 10000))
  return answers[id].result
end
local function messages()
  return vim.tbl_map(function(problem) return problem.message end, vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }))
end
local function edit(line, text)
  vim.api.nvim_buf_set_lines(0, line, line + 1, false, { text })
end
local result
wait_for(function() return vim.lsp.get_client_by_id(id).initialized end)
`;

const files = {
  'plan.varde': 'use "people.varde"\nplan Move "We move house" { owner Heed }\nphase Pack "Pack" {\n}\n',
  'people.varde': 'role Head "Head of the family"\n',
};

test.skipIf(missing)(
  'Neovim’s own client shows problems, and takes them back when they are mended',
  async () => {
    const folder = await folderWith(files);
    const result = await neovim(
      folder,
      'plan.varde',
      `
    wait_for(function() return #messages() == 1 end)
    result = { before = messages() }
    edit(1, 'plan Move "We move house" { owner Head }')
    wait_for(function() return #messages() == 0 end)
    result.after = messages()
    `,
    );
    expect(result).toEqual({
      before: [expect.stringContaining('Did you mean `Head`?')],
      after: expect.toSatisfy((messages) => Object.keys(messages).length === 0),
    });
  },
);

test.skipIf(missing)('Neovim’s own client gets every answer that an editor asks for', async () => {
  const folder = await folderWith(files);
  const result = (await neovim(
    folder,
    'plan.varde',
    `
    edit(1, 'plan Move "We move house" { owner Head }')
    local head = { line = 1, character = 35 }
    local everything = { start = { line = 0, character = 0 }, ['end'] = { line = 4, character = 0 } }
    result = {
      hover = ask('textDocument/hover', { position = head }).contents.value,
      definition = vim.tbl_map(function(link) return link.targetUri or link.uri end, ask('textDocument/definition', { position = head })),
      completion = vim.tbl_map(function(item) return item.label end, ask('textDocument/completion', { position = { line = 2, character = 0 } }).items),
      symbols = vim.tbl_map(function(symbol) return symbol.name end, ask('textDocument/documentSymbol', {})),
      rename = ask('textDocument/rename', { position = head, newName = 'Chief' }),
      formatting = ask('textDocument/formatting', { options = { tabSize = 2, insertSpaces = true } }),
      actions = ask('textDocument/codeAction', { range = everything, context = { diagnostics = {} } }),
    }
    `,
  )) as Record<string, unknown>;
  expect(result.hover).toContain('Head of the family');
  expect(result.definition).toEqual([expect.stringContaining('people.varde')]);
  expect(result.completion).toEqual(expect.arrayContaining(['activity', 'risk']));
  expect(result.symbols).toEqual(expect.arrayContaining(['Pack']));
  expect(JSON.stringify(result.rename)).toContain('people.varde');
  expect(Array.isArray(result.actions)).toBe(true);
});

test.skipIf(missing)('Neovim hears of files that change outside of it', async () => {
  const folder = await folderWith(files);
  const result = await neovim(
    folder,
    'plan.varde',
    `
    edit(1, 'plan Move "We move house" { owner Head }')
    wait_for(function() return #messages() == 0 end)
    vim.wait(500)
    vim.fn.writefile({ 'role Chief' }, '${folder}/people.varde')
    wait_for(function() return #messages() > 0 end)
    result = messages()
    `,
  );
  expect(result).toEqual([expect.stringContaining('`Head`')]);
});
