/**
 * Remarks that go into a foreign Word file as comments: a part of their own or at the end of the one that the file
 * has, and the signs in the text that they hang on. Source: ECMA-376 part 1, 17.13.4 (comments).
 */

import { strFromU8, strToU8 } from 'fflate';
import { printable } from '#domain/paper/printable';
import { attributeOf, encoded } from './markup';

/** What Word shows as its author, and when it was written. */
export interface Commenter {
  readonly author: string;
  /** ISO instant. */
  readonly date: string;
}

export interface NewComment {
  readonly id: number;
  readonly text: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const commentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

export const commentStart = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;

export const commentEnd = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** The part with the file's comments, or null where it has none. `main`: the part of the text. */
export function commentsPart(parts: ReadonlyMap<string, Uint8Array>, main: string): string | null {
  const relation = textOf(parts, relationsOf(main)).match(/<Relationship\s[^>]*\/comments"[^>]*>/)?.[0];
  const target = relation === undefined ? null : attributeOf(relation, 'Target');
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `${folderOf(main)}${target}`;
}

/** The first number that no comment of the file has. */
export function firstComment(parts: ReadonlyMap<string, Uint8Array>, main: string): number {
  const part = commentsPart(parts, main);
  const xml = part === null ? '' : textOf(parts, part);
  return [...xml.matchAll(/<w:comment\s[^>]*\sw:id="(\d{1,9})"|<w:comment w:id="(\d{1,9})"/g)].reduce(
    (next, [, one, other]) => Math.max(next, Number(one ?? other) + 1),
    0,
  );
}

/** Whether comments can be added: the file has none, or names the parts of its comments as Word does. */
export function takesComments(parts: ReadonlyMap<string, Uint8Array>, main: string): boolean {
  const part = commentsPart(parts, main);
  return part === null ? parts.has(relationsOf(main)) : /<w:comments[\s>/]/.test(textOf(parts, part));
}

/** Writes the comments into the parts. The signs in the text are the caller's. */
export function addComments(
  parts: Map<string, Uint8Array>,
  main: string,
  comments: readonly NewComment[],
  by: Commenter,
): void {
  if (comments.length === 0) return;
  const inside = comments.map((comment) => commentXml(comment, by)).join('');
  const part = commentsPart(parts, main);
  if (part !== null) {
    const xml = textOf(parts, part);
    const empty = xml.replace(/(<w:comments(?:\s[^>]*)?)\/>\s*$/, '$1></w:comments>');
    parts.set(part, strToU8(empty.replace(/<\/w:comments>\s*$/, () => `${inside}</w:comments>`)));
    return;
  }
  const name = freeName(parts, `${folderOf(main)}comments`);
  const root = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  parts.set(name, strToU8(`${head}<w:comments ${root}>${inside}</w:comments>`));
  relate(parts, main, name);
}

function relate(parts: Map<string, Uint8Array>, main: string, name: string): void {
  const relations = relationsOf(main);
  const xml = textOf(parts, relations);
  const taken = new Set([...xml.matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id));
  let number = 1;
  while (taken.has(`rIdC${number}`)) number += 1;
  const relation = `<Relationship Id="rIdC${number}" Type="${office}/comments" Target="/${name}"/>`;
  const filled = xml.replace(/(<Relationships(?:\s[^>]*)?)\/>\s*$/, '$1></Relationships>');
  parts.set(relations, strToU8(filled.replace('</Relationships>', `${relation}</Relationships>`)));
  const types = textOf(parts, '[Content_Types].xml');
  const override = `<Override PartName="/${name}" ContentType="${commentType}"/>`;
  const open = types.replace(/(<Types(?:\s[^>]*)?)\/>\s*$/, '$1></Types>');
  parts.set('[Content_Types].xml', strToU8(open.replace('</Types>', `${override}</Types>`)));
}

function commentXml({ id, text }: NewComment, { author, date }: Commenter): string {
  const name = encoded(author).replaceAll('"', '&quot;');
  const lines = printable(text)
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${encoded(line)}</w:t></w:r></w:p>`);
  return `<w:comment w:id="${id}" w:author="${name}" w:date="${date}" w:initials="${name}">${lines.join('')}</w:comment>`;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string => {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : strFromU8(bytes);
};

function freeName(parts: ReadonlyMap<string, Uint8Array>, stem: string): string {
  let name = `${stem}.xml`;
  for (let number = 2; parts.has(name); number += 1) name = `${stem}${number}.xml`;
  return name;
}
