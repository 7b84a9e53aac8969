/// <reference types="vite/types/importMeta.d.ts" />

/**
 * The tables that tell which character a code of a Chinese, Japanese or Korean font means. They are shipped
 * with the program (from pdf.js's package) and loaded one by one when a file names them.
 */

const shipped = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
});

/** The packed table of that name (`UniGB-UCS2-H`), or null where there is none. */
export async function characterMap(name: string): Promise<Uint8Array | null> {
  const load = shipped[`../../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  if (load === undefined) return null;
  const address = await load();
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
