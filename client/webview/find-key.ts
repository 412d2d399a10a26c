/** Calls `find` when the keys are pressed by which everybody searches; the host of the page is not to search as well. */
export function onFindKey(body: HTMLElement, find: () => void, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
    if (!isFind) return;
    event.preventDefault();
    // VS Code takes what reaches the window for keys of its own, and would search the text as well.
    event.stopPropagation();
    find();
  };
  body.addEventListener('keydown', press, { signal });
}
