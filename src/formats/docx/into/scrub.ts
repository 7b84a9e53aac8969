/**
 * Takes out of a foreign Word file what must not travel on: macros, embedded objects and documents, and
 * whatever it fetches from outside; addresses of web pages and of mail stay, because they only act when
 * somebody clicks. Parts without any of it stay as they are. Source: design notes, "Trust", files from outside.
 */

import { strFromU8, strToU8 } from 'fflate';
import { attributeOf, tagsOf } from './markup';

export interface Scrubbed {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What was taken out, each thing once, as names of parts or addresses. */
  readonly removed: readonly string[];
}

const forbiddenPart =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|vbaProjectSignature[^/]*\.bin)$|(?:^|\/)(?:embeddings|activeX|afchunk[^/]*)(?:\/|$)/i;
const forbiddenType =
  /\/(?:vbaProject|wordVbaData|oleObject|package|control|activeXControlBinary|aFChunk|subDocument|attachedTemplate|frame|mailMergeSource)$/i;

export function scrubbed(parts: ReadonlyMap<string, Uint8Array>): Scrubbed {
  const removed: string[] = [];
  const kept = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    if (forbiddenPart.test(name)) removed.push(name);
    else kept.set(name, bytes);
  }
  for (const [name, bytes] of [...kept]) {
    if (!name.endsWith('.rels')) continue;
    const { xml, ids, targets } = withoutForbidden(strFromU8(bytes), name, kept);
    if (ids.length === 0) continue;
    removed.push(...targets);
    kept.set(name, strToU8(xml));
    const owner = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    const body = kept.get(owner);
    if (body !== undefined) kept.set(owner, strToU8(withoutReferences(strFromU8(body), new Set(ids))));
  }
  const types = kept.get('[Content_Types].xml');
  if (types !== undefined && removed.length > 0)
    kept.set('[Content_Types].xml', strToU8(plainTypes(strFromU8(types), removed)));
  return { parts: kept, removed: [...new Set(removed)] };
}

function withoutForbidden(xml: string, name: string, parts: ReadonlyMap<string, Uint8Array>) {
  const ids: string[] = [];
  const targets: string[] = [];
  const result = xml.replace(
    /<(?:\w+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g,
    (relation) => {
      const type = attributeOf(relation, 'Type') ?? '';
      const target = attributeOf(relation, 'Target') ?? '';
      const isExternal = attributeOf(relation, 'TargetMode') === 'External';
      const isHarmless = isExternal && type.endsWith('/hyperlink') && /^(?:https?:|mailto:)/i.test(target);
      const isDangling = !isExternal && forbiddenPart.test(target) && !parts.has(target);
      if (isHarmless || !(isExternal || forbiddenType.test(type) || isDangling)) return relation;
      ids.push(attributeOf(relation, 'Id') ?? '');
      targets.push(target);
      return '';
    },
  );
  return { xml: result, ids, targets: targets.map((target) => target || name) };
}

/** Elements that are nothing without their relationship; others lose only the reference. */
const hollow = new Set([
  'w:altChunk',
  'w:subDoc',
  'o:OLEObject',
  'w:control',
  'w:attachedTemplate',
  'w:dataSource',
  'w:headerSource',
]);

function withoutReferences(xml: string, ids: ReadonlySet<string>): string {
  const cuts: { from: number; to: number; xml: string }[] = [];
  let hollowFrom: { name: string; from: number } | null = null;
  for (const tag of tagsOf(xml)) {
    const text = xml.slice(tag.from, tag.to);
    if (hollowFrom !== null) {
      if (tag.kind === 'close' && tag.name === hollowFrom.name) {
        cuts.push({ from: hollowFrom.from, to: tag.to, xml: '' });
        hollowFrom = null;
      }
      continue;
    }
    if (tag.kind === 'close' || !/\br:\w+\s*=/.test(text)) continue;
    const bare = text.replace(/\s+r:\w+\s*=\s*(?:"([^"]*)"|'([^']*)')/g, (whole, a: string, b: string) =>
      ids.has(a ?? b) ? '' : whole,
    );
    if (bare === text) continue;
    if (!hollow.has(tag.name)) cuts.push({ from: tag.from, to: tag.to, xml: bare });
    else if (tag.kind === 'empty') cuts.push({ from: tag.from, to: tag.to, xml: '' });
    else hollowFrom = { name: tag.name, from: tag.from };
  }
  let result = '';
  let at = 0;
  for (const cut of cuts) {
    result += xml.slice(at, cut.from) + cut.xml;
    at = cut.to;
  }
  return result + xml.slice(at);
}

/** The types of parts that went, and of a document that had macros. */
const plainTypes = (xml: string, removed: readonly string[]): string =>
  xml
    .replace(/<Override\s[^>]*\/>/g, (entry) =>
      removed.includes((attributeOf(entry, 'PartName') ?? '').replace(/^\//, '')) ? '' : entry,
    )
    .replace(
      'application/vnd.ms-word.document.macroEnabled.main+xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    )
    .replace(
      'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    );
