/**
 * The numbers that fields show, counted as Word counts them (`numberFields.ts` says what a field asks for). A field of
 * a list counts in it together with the paragraphs of that list. Numbers of paragraphs are counted when
 * these have ended: until then a field's number is looked up ahead, and its paragraph keeps it, to be counted then.
 *
 * Without a list's name a field goes on with the list of its paragraph, or else of the last field; without a level it
 * counts one level below the number that the paragraph begins with, or that stands right before it.
 * Source: ECMA-376 part 1, 17.16.5.31, and the articles of Word's makers on LISTNUM (162895).
 */

import { isUntouched, type TrackedChange } from '#domain/tracked/trackedText';
import { listOf, type Place } from './countedLabels';
import { HeadingNumbers, type ListNumber, type NumberField } from './numberFields';
import type { Numbering } from './numbering';
import type { ParagraphBuilder } from './paragraphBuilder';
import type { StoryContext } from './storyContext';

/** A number of a list that a field in a paragraph shows. */
export interface FieldPlace extends Place {
  readonly start: number | null;
  readonly change: TrackedChange;
}

type Counting = Pick<StoryContext, 'styles' | 'numbering' | 'acceptedNumbering'>;

/** What is known while the fields of one paragraph are counted. */
interface Ahead {
  readonly paragraph: ParagraphBuilder;
  readonly rejected: Numbering;
  readonly accepted: Numbering;
  /** The number that the paragraph has as a member of a list. */
  readonly own: Place | null;
  /** The field before, and where the words stood behind it. */
  last: Place | null;
  end: number;
  /** The field before is what the paragraph is numbered by. */
  begins: boolean;
}

/** Of one story: those of notes and headers count by themselves. */
export class FieldNumbers {
  private readonly byHeading = { rejected: new HeadingNumbers(), accepted: new HeadingNumbers() };
  private ahead: Ahead | null = null;
  /** Of the last paragraph with fields of lists, the first of them. */
  private list: Place | null = null;

  constructor(private readonly counting: Counting) {}

  /**
   * What the field writes at the end of `paragraph`, which is being read. A number that begins a paragraph without
   * another is its label instead, and nothing is written. Asking counts.
   */
  next(field: NumberField, paragraph: ParagraphBuilder, change: TrackedChange): string {
    const ahead = this.aheadOf(paragraph);
    const place = field.kind === 'list' ? this.placeOf(field, ahead) : null;
    const count = (side: 'rejected' | 'accepted'): string =>
      field.kind === 'list'
        ? (ahead[side].nextLabel(place?.numId ?? '', place?.ilvl ?? 0, field.start) ?? '')
        : this.byHeading[side].next(field, this.levelOf(paragraph));
    const accepted = change.deleted === null ? count('accepted') : '';
    const rejected = change.inserted === null ? count('rejected') : accepted;
    const isFirst = ahead.own === null && paragraph.numbered === null && isBlank(paragraph, 0);
    const isLabel = isFirst && isUntouched(change) && rejected !== '';
    if (isLabel) paragraph.numbered = { rejected, accepted };
    const written = isLabel ? '' : rejected;
    if (field.kind === 'list' && place !== null) {
      paragraph.listFields.push({ ...place, start: field.start, change });
      if (ahead.last === null) this.list = place;
      Object.assign(ahead, { last: place, begins: isFirst, end: paragraph.length + written.length });
    }
    return written;
  }

  /** Of the heading, from 1; 0 for body text. */
  private levelOf({ properties }: ParagraphBuilder): number {
    const { outline = 9 } = this.counting.styles.paragraph(properties.styleId).paragraph;
    return outline < 9 ? outline + 1 : 0;
  }

  private placeOf({ name, level }: ListNumber, { paragraph, own, last, end, begins }: Ahead): Place {
    const before = last ?? own;
    const going = before ?? this.list;
    const numId =
      name === '' && going !== null
        ? going.numId
        : this.counting.numbering.listNamed(name || 'NumberDefault');
    if (level !== null) return { numId, ilvl: level };
    if (before === null) return { numId, ilvl: this.list?.numId === numId ? this.list.ilvl : 0 };
    const isBelow = last === null || begins || isBlank(paragraph, end);
    return { numId, ilvl: Math.min(before.ilvl + (isBelow ? 1 : 0), 8) };
  }

  private aheadOf(paragraph: ParagraphBuilder): Ahead {
    if (this.ahead?.paragraph === paragraph) return this.ahead;
    const { styles, numbering, acceptedNumbering } = this.counting;
    const own = listOf(paragraph.properties, styles, numbering);
    const [rejected, accepted] = [numbering.ahead(), acceptedNumbering.ahead()];
    if (own !== null) for (const one of [rejected, accepted]) one.nextLabel(own.numId, own.ilvl);
    this.ahead = { paragraph, rejected, accepted, own, last: null, end: 0, begins: false };
    return this.ahead;
  }
}

/** Only white space stands behind offset `from`. */
const isBlank = (paragraph: ParagraphBuilder, from: number): boolean =>
  paragraph.textFrom(from).trim() === '';
