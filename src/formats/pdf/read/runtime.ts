/**
 * What pdf.js asks of the runtime and Node 20 and Chromium 114 do not have yet. It is the only such thing on the
 * ways that are used here (opening, drawing, notes); its `legacy` build would bring thirty others.
 */

interface Resolvers {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Adds `Promise.withResolvers` (ECMAScript 2024, 27.2.4.9) where it is missing. */
export function fillRuntime(): void {
  const target = Promise as { withResolvers?: () => Resolvers };
  target.withResolvers ??= withResolvers;
}

function withResolvers(): Resolvers {
  let resolve: Resolvers['resolve'] = () => undefined;
  let reject: Resolvers['reject'] = () => undefined;
  const promise = new Promise<unknown>((take, refuse) => {
    resolve = take;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
