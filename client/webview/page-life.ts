/** Returns a signal that is aborted when the page is left for good; one that is only put aside comes back as it was. */
export function pageLife(): AbortSignal {
  const life = new AbortController();
  const left = ({ persisted }: PageTransitionEvent) => persisted || life.abort();
  window.addEventListener('pagehide', left, { signal: life.signal });
  return life.signal;
}
