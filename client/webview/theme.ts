import type { ThemeName } from '../../render/draw/theme.ts';

/** The theme that the page is in now: the editor's, told by the classes of the body, else the system's. */
export function currentTheme(): ThemeName {
  const classes = document.body.classList;
  if (classes.contains('vscode-high-contrast-light') || classes.contains('vscode-light')) return 'light';
  if (classes.contains('vscode-high-contrast')) return 'contrast';
  if (classes.contains('vscode-dark')) return 'dark';
  if (!prefersDark.matches) return 'light';
  return prefersContrast.matches ? 'contrast' : 'dark';
}

/** Calls `changed` whenever the theme may have changed, until `signal` is aborted. */
export function onThemeChange(changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const query of [prefersDark, prefersContrast]) query.addEventListener('change', changed, { signal });
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = matchMedia('(prefers-contrast: more)');
