/**
 * A window shows one page for its whole life. Navigations, redirects, new windows, webviews and
 * navigating frames are denied, whatever asked for them: a link, a dropped file, a script.
 */

import type { WebContents } from 'electron';
import { isOwnUrl, type Origins, parseUrl } from './origin';

/**
 * Whether a page may go to `target`. Only reloading the very document is allowed, so that an error
 * boundary's *Reload* works; a fragment is no navigation.
 */
export function isNavigationAllowed(target: string, current: string, origins: Origins): boolean {
  if (!isOwnUrl(target, origins) || !isOwnUrl(current, origins)) return false;
  const [to, from] = [parseUrl(target), parseUrl(current)];
  return to !== null && from !== null && to.pathname === from.pathname && to.search === from.search;
}

/** To be called for every `web-contents-created`, before anything is loaded. */
export function guardNavigation(contents: WebContents, origins: Origins): void {
  const judge = (event: { preventDefault(): void }, target: string) => {
    if (!isNavigationAllowed(target, contents.getURL(), origins)) event.preventDefault();
  };
  contents.on('will-navigate', (event, url) => judge(event, url ?? event.url));
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
