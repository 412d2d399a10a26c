/*
 * VS Code runs this in every Markdown preview, so it only waits for a picture of a plan, and then loads what draws it.
 */

const own = document.currentScript as HTMLScriptElement;
const observer = new MutationObserver(loadWhenNeeded);
observer.observe(document.body, { childList: true, subtree: true });
loadWhenNeeded();

function loadWhenNeeded(): void {
  if (!document.querySelector('.varde-picture')) return;
  observer.disconnect();
  const script = document.createElement('script');
  script.src = new URL('page.js', own.src).href;
  script.nonce = own.nonce;
  script.dataset.draws = 'markdown';
  document.head.append(script);
}
