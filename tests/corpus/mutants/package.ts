/** Word files and OpenDocument texts with their parts, or the packing of these, changed. */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type RawEntry, rawZip } from '../rawZip';
import type { Chance } from './chance';
import { changeMarkup } from './markup';

type Change = (entries: RawEntry[], chance: Chance) => RawEntry[];

const one = (entries: RawEntry[], chance: Chance, change: (entry: RawEntry) => RawEntry): RawEntry[] => {
  const chosen = chance.below(entries.length);
  return entries.map((entry, index) => (index === chosen ? change(entry) : entry));
};

const changes: Readonly<Record<string, Change>> = {
  'a part twice': (entries, chance) => [...entries, chance.among(entries)],
  'a part lost': (entries, chance) => {
    const lost = chance.below(entries.length);
    return entries.filter((_, index) => index !== lost);
  },
  'a part renamed': (entries, chance) =>
    one(entries, chance, (entry) => ({
      ...entry,
      name: chance.among([
        'a.xml',
        '../a',
        `${entry.name}x`,
        entry.name.toUpperCase(),
        chance.among(entries).name,
      ]),
    })),
  'two parts exchanged': (entries, chance) => {
    const [a, b] = [chance.among(entries), chance.among(entries)];
    return entries.map((entry) =>
      entry === a ? { ...a, ...dataOf(b) } : entry === b ? { ...b, ...dataOf(a) } : entry,
    );
  },
  'in another order': (entries, chance) =>
    entries
      .map((entry) => ({ entry, at: chance.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry),
  'a part locked': (entries, chance) => one(entries, chance, (entry) => ({ ...entry, flags: 1 })),
  'a sum wrong': (entries, chance) =>
    one(entries, chance, (entry) => ({ ...entry, crc: chance.below(1_000) })),
  'a size wrong': (entries, chance) =>
    one(entries, chance, (entry) => ({ ...entry, statedSize: chance.below(100_000) })),
  'an unpacked size wrong': (entries, chance) =>
    one(entries, chance, (entry) => ({ ...entry, statedUnpacked: chance.below(100_000) })),
  'a packing unknown': (entries, chance) =>
    one(entries, chance, (entry) => ({ ...entry, method: chance.among([0, 9, 12, 99]) })),
  'a part of a hundred others': (entries, chance) =>
    entries.concat(
      Array.from({ length: 100 }, (_, at) => ({ ...chance.among(entries), name: `word/more${at}.xml` })),
    ),
};

const dataOf = ({ data }: RawEntry): Pick<RawEntry, 'data'> => (data === undefined ? {} : { data });

/** The entries of a package; null for a file that is none. */
function entriesOf(bytes: Uint8Array): RawEntry[] | null {
  try {
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, data]) => ({ name, data, ...(name === 'mimetype' ? { method: 0 } : {}) }));
  } catch {
    return null;
  }
}

const textual =
  /(?:document\d*|content|styles|numbering|comments\w*|footnotes|endnotes|header\d*|footer\d*|settings|\.rels|theme\d*|manifest)(?:\.xml)?$/;

const body = /(?:document\d*|content)\.xml$/;
/** What the body refers to: styles, lists, remarks, notes and where they are. */
const besideBody = /(?:styles|numbering|comments\w*|footnotes|endnotes|\.rels|settings)(?:\.xml)?$/;

export function changePackage(bytes: Uint8Array, chance: Chance) {
  const entries = entriesOf(bytes);
  if (entries === null || entries.length === 0) return { what: 'no package', bytes };
  if (chance.next() < 0.2) {
    const what = chance.among(Object.keys(changes));
    return { what, bytes: rawZip(changes[what]?.(entries, chance) ?? entries) };
  }
  const parts = entries.filter(({ name }) => textual.test(name));
  const kind = chance.next();
  const wanted = parts.filter(({ name }) =>
    kind < 0.4 ? body.test(name) : kind < 0.8 ? besideBody.test(name) : true,
  );
  const part = chance.among(wanted.length > 0 ? wanted : parts.length > 0 ? parts : entries);
  let xml = strFromU8(part.data as Uint8Array);
  const said: string[] = [];
  for (let count = chance.among([1, 1, 2, 5]); count > 0; count--) {
    const changed = changeMarkup(xml, chance);
    xml = changed.xml;
    said.push(changed.what);
  }
  const data = strToU8(xml);
  return {
    what: `${part.name}: ${said.join(', ')}`,
    bytes: rawZip(entries.map((entry) => (entry === part ? { ...entry, data } : entry))),
  };
}
