/**
 * The few things of the platform that readers and writers use and the language itself does not have.
 * They are there in pages, workers and Node alike; declared here so that the room needs neither DOM
 * nor Node types.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** With `fatal`, throws a TypeError on bytes that are not of the encoding. */
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

/** Throws on a text that is no base64. */
declare function atob(base64: string): string;

declare function queueMicrotask(task: () => void): void;

declare function setTimeout(task: () => void, millis: number): unknown;
