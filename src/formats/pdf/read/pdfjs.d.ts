/**
 * The part of pdf.js's working half (`pdf.worker.mjs`, 4.10.38) that the engine talks to. The package
 * declares types only for its drawing half, which needs a page and is not used here.
 */

declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Attaches a listener for messages to the port; the handshake follows as messages. */
    initializeFromPort(port: {
      postMessage(message: unknown): void;
      addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
    }): void;
  };
  /** Given out by the build: `scripts/lib/pdfInsides.mjs`. */
  export const PartialEvaluator: import('./insides').EvaluatorClass;
  export const FlateStream: import('./insides').FlateStreamClass;
  export const Font: import('./insides').FontClass;
  export const CFFParser: import('./insides').CharsetParserClass;
  export const Lexer: import('./insides').LexerClass;
  export const Parser: import('./insides').ParserClass;
  export const XRef: import('./insides').XRefClass;
  export const Page: import('./insides').PageClass;
  export const CMap: import('./insides').CMapClass;
  export const DecodeStream: import('./insides').DecodeStreamClass;
}
