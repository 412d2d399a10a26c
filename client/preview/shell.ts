import * as vscode from 'vscode';
import { spokenLanguage } from '../language/spoken-language.ts';

/** What pictures are set in is fetched beside the script that draws them. */
const fonts = ['Inter_400Regular.ttf', 'Inter_600SemiBold.ttf'];

/**
 * The HTML that the script of a page fills: only the script with the nonce may run, and only what ships with it may be
 * loaded. `draws` says what the script is to draw, where it can draw several things.
 */
export function shell(webview: vscode.Webview, folder: vscode.Uri, page = 'page', draws = ''): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, `${page}.js`));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, `${page}.css`));
  const preloads =
    page === 'page' ? fonts.map((font) => preload(webview, vscode.Uri.joinPath(folder, font))) : [];
  // Mermaid writes styles into its pictures, and styles cannot carry a nonce there.
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    `style-src 'unsafe-inline' ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `connect-src ${webview.cspSource}`,
    'img-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Varde</title>
<link rel="stylesheet" href="${style}">
${preloads.join('\n')}
</head>
<body><script nonce="${nonce}" src="${script}" data-draws="${draws}"></script></body>
</html>`;
}

function preload(webview: vscode.Webview, font: vscode.Uri): string {
  return `<link rel="preload" as="font" type="font/ttf" href="${webview.asWebviewUri(font)}" crossorigin>`;
}
