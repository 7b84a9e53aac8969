/** XML whose elements were moved, doubled, dropped or nested, and whose attributes say what nobody says. */

import type { Chance } from './chance';

interface Element {
  readonly from: number;
  readonly to: number;
  /** What it holds. */
  readonly inside: { readonly from: number; readonly to: number };
}

const tags = /<(\/?)([A-Za-z_][\w:.-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** The elements of well-formed XML. */
function elementsOf(xml: string): Element[] {
  const open: { from: number; inside: number }[] = [];
  const found: Element[] = [];
  for (const tag of xml.matchAll(tags)) {
    const [whole, closing, , selfClosing] = tag;
    const end = tag.index + whole.length;
    if (selfClosing === '/') found.push({ from: tag.index, to: end, inside: { from: end, to: end } });
    else if (closing === '') open.push({ from: tag.index, inside: end });
    else {
      const own = open.pop();
      if (own) found.push({ from: own.from, to: end, inside: { from: own.inside, to: tag.index } });
    }
  }
  return found;
}

const extremes = [
  '0',
  '-1',
  '1',
  '9',
  '255',
  '65536',
  '2147483647',
  '-2147483648',
  '1e308',
  'NaN',
  '',
  'x',
  '٣',
  '\u{1f4a5}',
];

const strangeWords = [
  '[',
  ']',
  '] (+',
  '[a] (+IND) [b] (-IND)',
  '[[[[[[',
  '\u202e\u2066[a] (+IND)',
  '\u0301\u0301\u0301',
  '1.1.1.1.1.1',
  'a'.repeat(20_000),
  '(+IND, '.repeat(500),
  'India: '.repeat(200),
  '\u00a0',
];

type Change = (xml: string, chance: Chance) => string;

const some = (xml: string, chance: Chance): Element =>
  chance.among(elementsOf(xml).filter(({ to, from }) => to - from < 50_000));
const cut = (xml: string, { from, to }: Element): string => xml.slice(0, from) + xml.slice(to);
const at = (xml: string, place: number, more: string): string =>
  xml.slice(0, place) + more + xml.slice(place);

/** What changes no word: elements that stand twice or elsewhere keep their text. */
const changes: Readonly<Record<string, Change>> = {
  'an element dropped': (xml, chance) => cut(xml, some(xml, chance)),
  'an element unwrapped': (xml, chance) => {
    const { from, to, inside } = some(xml, chance);
    return xml.slice(0, from) + xml.slice(inside.from, inside.to) + xml.slice(to);
  },
  'an element doubled': (xml, chance) => {
    const { from, to } = some(xml, chance);
    return at(xml, to, xml.slice(from, to).repeat(chance.among([1, 1, 2, 40])));
  },
  'an element copied elsewhere': (xml, chance) => {
    const { from, to } = some(xml, chance);
    return at(xml, some(xml, chance).inside.from, xml.slice(from, to));
  },
  'an element inside itself': (xml, chance) => {
    const { from, inside, to } = some(xml, chance);
    const deep = chance.among([1, 3, 100, 300]);
    const [head, tail] = [xml.slice(from, inside.from), xml.slice(inside.to, to)];
    if (tail === '') return xml;
    return xml.slice(0, from) + head.repeat(deep) + xml.slice(from, to) + tail.repeat(deep) + xml.slice(to);
  },
  'elements renamed': (xml, chance) => {
    const names = [...new Set([...xml.matchAll(tags)].map(([, , name = '']) => name))];
    const [old, fresh] = [chance.among(names), chance.among(names)];
    return xml.replace(tags, (tag, slash: string, name: string) =>
      name === old ? `<${slash}${fresh}${tag.slice(1 + slash.length + name.length)}` : tag,
    );
  },
  'attributes extreme': (xml, chance) => {
    const value = chance.among(extremes);
    const often = chance.among([0.01, 0.1, 1]);
    return xml.replace(/(\s(?!xmlns)[\w:.-]+=")([^"]*)"/g, (whole, name: string) =>
      chance.next() < often ? `${name}${value}"` : whole,
    );
  },
  'attributes changed about': (xml, chance) => {
    const values = [...xml.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
    return xml.replace(/(\s(?!xmlns)[\w:.-]+=")([^"]*)"/g, (whole, name: string) =>
      chance.next() < 0.02 ? `${name}${chance.among(values)}"` : whole,
    );
  },
  'an attribute the same everywhere': (xml, chance) => {
    // Styles and lists that are based on themselves, remarks and notes of one number.
    const names = [...new Set([...xml.matchAll(/\s((?!xmlns)[\w:.-]+)="/g)].map(([, name = '']) => name))];
    if (names.length === 0) return xml;
    const pattern = new RegExp(`(\\s${chance.among(names).replace(/[.]/g, '\\.')}=")([^"]*)"`, 'g');
    const values = [...xml.matchAll(pattern)].map(([, , value = '']) => value);
    const value = chance.among(values);
    return xml.replace(pattern, (_, name: string) => `${name}${value}"`);
  },
  'two elements exchanged': (xml, chance) => {
    const [a, b] = [some(xml, chance), some(xml, chance)].sort((x, y) => x.from - y.from);
    if (a === undefined || b === undefined || a.to > b.from) return xml;
    return [
      xml.slice(0, a.from) + xml.slice(b.from, b.to) + xml.slice(a.to, b.from),
      xml.slice(a.from, a.to) + xml.slice(b.to),
    ].join('');
  },
  'words strange': (xml, chance) => {
    const often = chance.among([0.05, 1]);
    return xml.replace(/>([^<>]*\S[^<>]*)</g, (whole) =>
      chance.next() < often ? `>${chance.among(strangeWords)}<` : whole,
    );
  },
  'a namespace changed': (xml, chance) => {
    const spaces = [...xml.matchAll(/xmlns(?::\w+)?="([^"]*)"/g)].map(([, value = '']) => value);
    return xml.replaceAll(`"${chance.among(spaces)}"`, `"${chance.among(spaces)}"`);
  },
  'a document type': (xml) => xml.replace(/(\?>)?/, '$1<!DOCTYPE a [<!ENTITY b "c">]>'),
  'an entity unknown': (xml, chance) => at(xml, some(xml, chance).inside.from, '&unknown;'),
  'control characters': (xml, chance) =>
    at(xml, some(xml, chance).inside.from, chance.among(['\u0001', '&#1;', '&#x10ffff;', '\ud800'])),
};

/** One change; XML without elements, or without what the change is about, stays as it is. */
export function changeMarkup(xml: string, chance: Chance) {
  const what = chance.among(Object.keys(changes));
  if (elementsOf(xml).length === 0 || !/xmlns/.test(xml)) return { what: 'no markup', xml };
  return { what, xml: changes[what]?.(xml, chance) ?? xml };
}
