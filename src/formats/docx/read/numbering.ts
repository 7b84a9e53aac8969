/**
 * `word/numbering.xml`: Word stores no numbers, only how to count. Here the labels of paragraphs
 * are counted again, in the order of the text. Source: ECMA-376 part 1, 17.9 (numbering): lists
 * (`num`) of one definition (`abstractNum`) count on together; a start override counts anew at the
 * list's first paragraph; a level counts anew behind a higher one, unless `lvlRestart` says otherwise.
 */

import type { Limits } from '#formats/limits';
import { builtInLevels } from './numberFields';
import { isKnownFormat, printNumber } from './numberFormats';
import type { Package } from './package';
import { isOn } from './runProperties';
import { type Styles, wholeNumber } from './styles';
import { printSymbol } from './symbols';
import { type Attributes, type NodeMeter, parsePart, type XmlHandler } from './xml';

interface Level {
  /** 0 where the level does not say. Source: 17.9.25. */
  start?: number;
  format?: string;
  /** Digits at least, of a format that somebody made: `001, 002, 003, ...` has three. */
  digits?: number;
  text?: string;
  legal?: boolean;
  /** The level (from 1) behind which this one counts anew; 0 for never. */
  restart?: number;
  pStyle?: string;
}

interface Definition {
  name?: string;
  readonly levels: Map<number, Level>;
  /** A numbering style that holds the levels in this definition's stead. */
  styleLink?: string;
}

interface List {
  definition: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

export interface Numbering {
  /**
   * The label of the next paragraph of list `numId` at `ilvl` (from 0), `11.` or `•`; null for none.
   * Asking counts; from `start`, where it is given.
   */
  nextLabel(numId: string, ilvl: number, start?: number | null): string | null;
  /** The list whose definition has this name; one that Word has by itself where the file defines none. */
  listNamed(name: string): string;
  /** True where both lists are of one definition, so that only their counts can differ. */
  isSameDefinition(numId: string, other: string): boolean;
  /** The same lists, counted anew from the beginning. */
  fork(): Numbering;
  /** The same lists, counted on from here without these hearing of it. */
  ahead(): Numbering;
  /** The level of list `numId` that is tied to one of these paragraph styles, or null. */
  levelOfStyle(numId: string, styles: readonly string[]): number | null;
  /** Formats met that are printed as decimals for want of better. */
  readonly unknownFormats: ReadonlySet<string>;
}

/** Word's lists have nine levels. */
const levelCount = 9;

/** What the styles say that numbering leans on. */
type NumberingStyles = Pick<Styles, 'numberingOf' | 'language'>;

/** Without the part, numbering that labels nothing. Throws `Refusal`. */
export function readNumbering(
  pack: Package,
  part: string | null,
  { numberingOf, language }: NumberingStyles,
  meter: NodeMeter,
  limits: Limits,
): Numbering {
  const reader = new NumberingReader();
  if (part !== null && pack.has(part)) parsePart(pack, part, reader, meter, limits);
  return new Counter(reader.definitions, reader.lists, numberingOf, language);
}

class Counter implements Numbering {
  readonly unknownFormats = new Set<string>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(
    private readonly definitions: Map<string, Definition>,
    private readonly lists: Map<string, List>,
    private readonly numberingOf: (style: string) => string | undefined,
    private readonly language: string,
    /** The counter whose counts these go on with. */
    private readonly base: Counter | null = null,
  ) {}

  fork(): Numbering {
    return new Counter(this.definitions, this.lists, this.numberingOf, this.language);
  }

  ahead(): Numbering {
    return new Counter(this.definitions, this.lists, this.numberingOf, this.language, this);
  }

  listNamed(name: string): string {
    const key = `LISTNUM ${name.toLowerCase()}`;
    if (this.lists.has(key)) return key;
    const [own] =
      [...this.definitions].find(([, one]) => one.name?.toLowerCase() === name.toLowerCase()) ?? [];
    if (own === undefined) this.definitions.set(key, { levels: new Map(builtInLevels(name).entries()) });
    // Counts are the definition's: another list of it counts on with those of the file.
    this.lists.set(key, { definition: own ?? key, levels: new Map(), starts: new Map() });
    return key;
  }

  isSameDefinition(numId: string, other: string): boolean {
    const [list, same] = [this.lists.get(numId), this.lists.get(other)];
    return list !== undefined && same !== undefined && this.idOf(list) === this.idOf(same);
  }

  levelOfStyle(numId: string, styles: readonly string[]): number | null {
    const list = this.lists.get(numId);
    if (list === undefined) return null;
    for (const style of styles) {
      for (let ilvl = 0; ilvl < levelCount; ilvl++) {
        if (this.level(list, ilvl).pStyle === style) return ilvl;
      }
    }
    return null;
  }

  nextLabel(numId: string, ilvl: number, start: number | null = null): string | null {
    const list = this.lists.get(numId);
    if (list === undefined || ilvl >= levelCount) return null;
    const level = this.level(list, ilvl);
    const counts = this.count(numId, list, ilvl, start);
    const format = level.format ?? 'decimal';
    if (!isKnownFormat(format, this.language)) this.unknownFormats.add(format);
    const text = level.text ?? `%${ilvl + 1}.`;
    const label =
      format === 'bullet' ? printSymbol(text) : this.print(text, list, counts, level.legal ?? false);
    return label.trim() === '' ? null : label.trim().slice(0, longestLabel);
  }

  private count(numId: string, list: List, ilvl: number, asked: number | null): (number | undefined)[] {
    const definition = this.idOf(list);
    const counts = this.counts.get(definition) ?? this.base?.counts.get(definition)?.slice() ?? [];
    this.counts.set(definition, counts);
    const start = list.starts.get(ilvl);
    if (start !== undefined && !this.hasStarted(`${numId}/${ilvl}`)) counts[ilvl] = start - 1;
    if (asked !== null) counts[ilvl] = asked - 1;
    // Higher levels that were passed over count as begun, as Word has them: behind 1.1.1 comes 1.2.
    for (let above = 0; above <= ilvl; above++) {
      if (above === ilvl || counts[above] === undefined) this.started.add(`${numId}/${above}`);
      if (above < ilvl) counts[above] ??= this.startOf(list, above);
    }
    const before = counts[ilvl];
    counts[ilvl] = before === undefined ? this.startOf(list, ilvl) : before + 1;
    for (let deeper = ilvl + 1; deeper < levelCount; deeper++) {
      const restart = this.level(list, deeper).restart ?? deeper;
      if (restart > ilvl) counts[deeper] = undefined;
    }
    return counts;
  }

  private hasStarted(level: string): boolean {
    return this.started.has(level) || this.base?.started.has(level) === true;
  }

  private print(text: string, list: List, counts: readonly (number | undefined)[], legal: boolean): string {
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = this.level(list, Number(digit) - 1);
      const number = counts[Number(digit) - 1] ?? this.startOf(list, Number(digit) - 1);
      const printed = printNumber(number, formatOf(level, legal), this.language);
      return level.digits === undefined ? printed : printed.padStart(level.digits, '0');
    });
  }

  /** A level that is not defined at all begins with 1. Whenever it begins, an override counts. Source: 17.9.26. */
  private startOf(list: List, ilvl: number): number {
    const override = list.starts.get(ilvl);
    if (override !== undefined) return override;
    const defined = list.levels.has(ilvl) || this.definitionOf(list)?.levels.has(ilvl) === true;
    return this.level(list, ilvl).start ?? (defined ? 0 : 1);
  }

  private level(list: List, ilvl: number): Level {
    const own = list.levels.get(ilvl);
    const shared = this.definitionOf(list)?.levels.get(ilvl);
    return own === undefined ? (shared ?? {}) : { ...shared, ...own };
  }

  private definitionOf(list: List): Definition | undefined {
    return this.definitions.get(this.idOf(list));
  }

  /** Of the definition whose levels count: one that only names a numbering style is that style's. Source: 17.9.21. */
  private idOf({ definition }: List): string {
    const link = this.definitions.get(definition)?.styleLink;
    const linked = link === undefined ? undefined : this.lists.get(this.numberingOf(link) ?? '');
    // One step only: a link to a link is a circle or damage.
    return linked !== undefined && this.definitions.has(linked.definition) ? linked.definition : definition;
  }
}

/** Letters of a number as it is printed: nobody numbers paragraphs with more. */
const longestLabel = 200;
/** The same before its numbers are put in. */
const longestText = 100;

/** By the law's rule Roman numerals and letters are decimals; `01` is one already, as Word has it. */
function formatOf({ format = 'decimal' }: Level, legal: boolean): string {
  return legal && format !== 'none' && format !== 'decimalZero' ? 'decimal' : format;
}

class NumberingReader implements XmlHandler {
  readonly definitions = new Map<string, Definition>();
  readonly lists = new Map<string, List>();
  private definition: Definition | null = null;
  private list: List | null = null;
  private level: Level | null = null;
  private overridden = 0;

  open(name: string, attributes: Attributes): void {
    const value = attributes.get('w:val');
    if (name === 'w:abstractNum') this.beginDefinition(attributes.get('w:abstractNumId') ?? '');
    else if (name === 'w:num') this.beginList(attributes.get('w:numId') ?? '');
    else if (name === 'w:lvl') this.beginLevel(wholeNumber(attributes.get('w:ilvl')));
    else if (name === 'w:name' && this.definition && value !== undefined) this.definition.name = value;
    else if (name === 'w:numStyleLink' && this.definition && value !== undefined)
      this.definition.styleLink = value;
    else if (name === 'w:abstractNumId' && this.list) this.list.definition = value ?? '';
    else if (name === 'w:lvlOverride') this.overridden = wholeNumber(attributes.get('w:ilvl'));
    else if (name === 'w:startOverride') this.list?.starts.set(this.overridden, wholeNumber(value));
    // Word passes over restarts in overrides. Source: [MS-OI29500] 2.1, 17.9.10, b.
    else if (this.level !== null && !(name === 'w:lvlRestart' && this.definition === null))
      takeLevelProperty(this.level, name, attributes);
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.definition = null;
    else if (name === 'w:num') this.list = null;
    else if (name === 'w:lvl') this.level = null;
  }

  text(): void {
    // Numbering says all it says in attributes.
  }

  private beginDefinition(id: string): void {
    this.definition = { levels: new Map() };
    this.definitions.set(id, this.definition);
  }

  private beginList(id: string): void {
    this.list = { definition: '', levels: new Map(), starts: new Map() };
    this.lists.set(id, this.list);
  }

  private beginLevel(ilvl: number): void {
    this.level = {};
    (this.definition ?? this.list)?.levels.set(ilvl, this.level);
  }
}

function takeLevelProperty(level: Level, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  if (name === 'w:isLgl') level.legal = isOn(attributes);
  else if (value === undefined) return;
  else if (name === 'w:start') level.start = wholeNumber(value);
  else if (name === 'w:numFmt') takeFormat(level, value, attributes.get('w:format') ?? '');
  else if (name === 'w:lvlText') level.text = value.slice(0, longestText);
  else if (name === 'w:lvlRestart') level.restart = wholeNumber(value);
  else if (name === 'w:pStyle') level.pStyle = value;
}

/** A format of somebody's own comes with a common one for older readers, which is read behind it. */
function takeFormat(level: Level, format: string, pattern: string): void {
  const zeros = /^(0+1)\b/.exec(pattern)?.[1];
  if (format === 'custom' && zeros !== undefined) level.digits = zeros.length;
  level.format = format === 'custom' ? (zeros === undefined ? format : 'decimal') : format;
}
