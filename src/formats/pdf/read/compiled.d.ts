/** What `scripts/lib/compiledHalf.mjs` makes of a file: WebAssembly in base64. */
declare module '*?compiled' {
  const base64: string;
  export default base64;
}
