const key = 'varde.token';

/**
 * The secret that the address of this page carries after `#`; it is taken out of the address, so that nobody reads it over
 * a shoulder, and kept until this tab is closed. Empty where there is none.
 */
export function takeToken(): string {
  const carried = location.hash.slice(1);
  if (carried !== '') {
    sessionStorage.setItem(key, carried);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(key) ?? '';
}
