/**
 * Which addresses may be handed to the system's browser: https with a plain host. Everything else
 * (`file:`, `javascript:`, `ms-word:`, `\\host\share`) can start programs or leak a password.
 */

import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { parseUrl } from './origin';

export interface ExternalUrl {
  /** The address as the parser spells it; this and nothing else goes to the system. */
  readonly href: string;
  /** The host to show, in ASCII (`xn--…`), so that look-alike letters are seen. */
  readonly host: string;
}

/** The checked address. Error: `external.refused`. */
export function checkExternalUrl(raw: string): Result<ExternalUrl> {
  const refused = fail(appError('external.refused'));
  // The parser would repair these silently: a backslash becomes a slash, a line break vanishes.
  if (!/^https:\/\/[^/\\\s\p{Cc}][^\\\s\p{Cc}]*$/u.test(raw)) return refused;
  const url = parseUrl(raw);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return refused;
  return url.hostname.includes('.') ? ok({ href: url.href, host: url.host }) : refused;
}
