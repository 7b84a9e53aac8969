/** Files that the build copies beside the pages and names by their address. */
declare module '*.gz?url' {
  const address: string;
  export default address;
}
declare module '*.aff?url' {
  const address: string;
  export default address;
}
declare module '*.dic?url' {
  const address: string;
  export default address;
}
