/**
 * The page's policy forbids turning strings into code or addresses of code. Own workers need one
 * exception: an address of this very origin, and nothing else. Import this file before any other.
 */

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', { createScriptURL: ownAddress });

/** The address itself when it is of this origin; a refusal otherwise. */
export function ownAddress(address: string): string {
  const { protocol, host } = new URL(address, location.href);
  // `origin` is "null" for schemes that are not the web's, so both parts are compared.
  if (protocol === location.protocol && host === location.host) return address;
  throw new TypeError('Code is loaded from this application only.');
}
