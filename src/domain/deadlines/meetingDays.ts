/** Which days of a note are those of meetings. */

import type { IsoDay } from './civil';
import { isNoLonger } from './history';
import { announcesMeeting, isMovedAway, isMovedTo, isMovedToBehind, namesMeeting } from './kinds';
import type { Setting } from './settings';

/** A day to come on which the sentence has a meeting; one that is only named must be later than the note. */
export function isMeetingDay(setting: Setting, noteDate: IsoDay | null): boolean {
  const { date, left, words, right, at, sentence } = setting;
  const before = sentence.slice(0, at);
  if (isMovedToBehind(before, words, right)) return noteDate === null || date.iso >= noteDate;
  if (isAttribute(left, words) || isMovedAway(before, right) || isNoLonger(setting)) return false;
  if (isMovedTo(before)) return noteDate === null || date.iso >= noteDate;
  if (announcesMeeting(sentence)) return noteDate === null || date.iso >= noteDate;
  return noteDate !== null && date.iso > noteDate && namesMeeting(left);
}

/** *its Note of 16 June 2022*, *16 маусымдағы нота*: the date says which, not when. */
const isAttribute = (left: string, words: string): boolean =>
  /(?<![a-z\u00c0-\u052f])(?:of|dated|от)\s*$/iu.test(left) || /(?:дағы|дегі|тағы|тегі)$/u.test(words);
