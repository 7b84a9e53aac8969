/**
 * No network at all: every request of every page is judged by a table of schemes and cancelled
 * unless it stays inside the application. Below that, names are not resolved and no connection
 * outside a proxy is made, for the parts of Chromium that ask nobody (prefetching, WebRTC).
 */

import type { CommandLine, Session, WebContents } from 'electron';
import { isOwnUrl, type Origins, parseUrl } from './origin';

interface SchemeRule {
  readonly allows: (url: string, origins: Origins) => boolean;
  readonly reason: string;
}

const own: SchemeRule['allows'] = (url, origins) => isOwnUrl(url, origins);
const development: SchemeRule['allows'] = (_url, { devOrigin }) => devOrigin !== null;

/** A scheme without a row is cancelled. */
export const schemeRules: Readonly<Record<string, SchemeRule>> = {
  'app:': { allows: own, reason: 'The pages of the application itself, by an allow-list of the build.' },
  'blob:': {
    allows: (url, origins) => isOwnUrl(url.slice('blob:'.length), origins),
    reason: 'Pictures and pages from the memory of an own page.',
  },
  'data:': { allows: () => true, reason: 'Holds its own bytes; the page’s policy admits pictures only.' },
  'http:': { allows: own, reason: 'The development server, in development builds only.' },
  'ws:': {
    allows: (url, origins) => isOwnUrl(url.replace(/^ws:/, 'http:'), origins),
    reason: 'The development server’s news of changed files, in development builds only.',
  },
  'devtools:': { allows: development, reason: 'The inspector, in development builds only.' },
};

/** Whether a request may be made; everything that is no address is not. */
export function isRequestAllowed(url: string, origins: Origins): boolean {
  const protocol = parseUrl(url)?.protocol;
  if (protocol === undefined || !Object.hasOwn(schemeRules, protocol)) return false;
  return schemeRules[protocol]?.allows(url, origins) ?? false;
}

/** Cancels what the table does not allow, downloads included; `onRefused` hears the scheme only. */
export function guardNetwork(session: Session, origins: Origins, onRefused: (scheme: string) => void): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isRequestAllowed(details.url, origins);
    if (cancel) onRefused(parseUrl(details.url)?.protocol ?? 'none');
    answer({ cancel });
  });
  session.on('will-download', (event) => event.preventDefault());
  // The spell checker would fetch dictionaries from the net.
  session.setSpellCheckerEnabled(false);
}

/** To be called before the application is ready. */
export function silenceChromium(commandLine: CommandLine, origins: Origins): void {
  const exceptions = origins.devOrigin === null ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`);
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

/** WebRTC asks neither the request filter nor the policy of the page. */
export function silenceWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
