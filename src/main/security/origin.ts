/**
 * The one origin that pages of the application have, and the exact test for it. Addresses are compared
 * as parsed URLs: a prefix or substring test was the hole in more than one application.
 */

export const appScheme = 'app';
export const appHost = 'chancery';
export const appOrigin = `${appScheme}://${appHost}`;

/** `devOrigin` is the development server's (`http://localhost:5173`), null in every built application. */
export interface Origins {
  readonly devOrigin: string | null;
}

/** The parsed address, or null when it is none. */
export function parseUrl(raw: string): URL | null {
  try {
    return new URL(raw);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether an address belongs to the application itself. Credentials and ports are never ours. */
export function isOwnUrl(raw: string, { devOrigin }: Origins): boolean {
  const url = parseUrl(raw);
  if (url === null || url.username !== '' || url.password !== '') return false;
  // Node's URL knows no origin for a scheme of our own, so its parts are compared.
  if (url.protocol === `${appScheme}:`) return url.hostname === appHost && url.port === '';
  return devOrigin !== null && url.origin === devOrigin;
}
