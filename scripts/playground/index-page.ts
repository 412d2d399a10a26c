/** Only what lies beside the page may be loaded or asked for; Mermaid writes styles into its pictures. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "connect-src 'self'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page of the playground; its script fills it, and says in which language. */
export const indexPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Varde</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="workbench.css">
</head>
<body><script src="workbench.js"></script></body>
</html>
`;
