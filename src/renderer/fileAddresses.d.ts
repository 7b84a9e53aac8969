/** Files that the build copies beside the pages and names by their address. */
declare module '*.gz?url' {
  const address: string;
  export default address;
}
