/**
 * An organisation while it is being written: the shape of a profile whose lines may still be empty. `cleaned`
 * makes the profile that is stored; `problemsOf` says what keeps it from being one.
 */

import * as v from 'valibot';
import type { WrittenLanguage } from '#domain/languages';
import { type OrganisationProfile, organisationSchema } from '#domain/organisations/profile';

export type Text = { en: string } & { readonly [L in WrittenLanguage]?: string | undefined };

const blank = { en: '' };

/** `id` empty: not stored yet. */
export const emptyProfile: OrganisationProfile = {
  id: '',
  acronym: blank,
  name: blank,
  secretariat: blank,
  addressees: blank,
  letterhead: { lines: [blank] },
  members: [],
  symbolPatterns: [],
  referencePatterns: [],
  seat: { zone: 'Asia/Almaty', places: [{ name: blank, from: null, to: null }] },
  priorityAreas: [],
};

/** Where something is missing or wrong: a section of the form, a row from 1 where there are rows. */
export interface ProfileProblem {
  /** Key under `settings:section`. */
  readonly section: string;
  readonly row: number | null;
  /** Key under `settings:problem`. */
  readonly problem: 'missing' | 'id' | 'idTaken' | 'code' | 'codeTwice' | 'pattern' | 'zone' | 'tooLong';
}

/** Surrounding spaces, empty translations, empty lines and empty patterns fall away. */
export function cleaned(draft: OrganisationProfile): OrganisationProfile {
  return {
    ...draft,
    acronym: cleanText(draft.acronym),
    name: cleanText(draft.name),
    secretariat: cleanText(draft.secretariat),
    addressees: cleanText(draft.addressees),
    letterhead: { lines: draft.letterhead.lines.map(cleanText).filter((line) => line.en !== '') },
    members: draft.members.map((member) => ({
      ...member,
      code: member.code.trim(),
      short: cleanText(member.short),
      full: cleanText(member.full),
      aliases: cleanLines(member.aliases),
    })),
    symbolPatterns: cleanLines(draft.symbolPatterns),
    referencePatterns: cleanLines(draft.referencePatterns),
    seat: {
      zone: draft.seat.zone.trim(),
      places: draft.seat.places.map((place) => ({ ...place, name: cleanText(place.name) })),
    },
    priorityAreas: draft.priorityAreas.map((area) => ({
      ...area,
      dimension: cleanText(area.dimension),
      area: area.area && cleanText(area.area).en !== '' ? cleanText(area.area) : null,
      letters: area.letters?.trim() || null,
      coordinators: cleanLines(area.coordinators),
      coCoordinators: cleanLines(area.coCoordinators),
    })),
  };
}

/**
 * Everything that keeps the cleaned draft from being a profile, in the order of the form.
 *
 * @param takenIds ids that a new organisation may not take; empty when a known one is edited
 */
export function problemsOf(
  draft: OrganisationProfile,
  takenIds: readonly string[],
): readonly ProfileProblem[] {
  const profile = cleaned(draft);
  const parsed = v.safeParse(organisationSchema, profile);
  const issues = parsed.success ? [] : parsed.issues.map(problemOfIssue);
  const own: ProfileProblem[] = [];
  if (takenIds.includes(profile.id)) own.push({ section: 'id', row: null, problem: 'idTaken' });
  profile.members.forEach(({ code }, row) => {
    const first = profile.members.findIndex((member) => member.code === code);
    if (code !== '' && first < row) own.push({ section: 'members', row: row + 1, problem: 'codeTwice' });
  });
  for (const section of ['symbolPatterns', 'referencePatterns'] as const) {
    profile[section].forEach((pattern, row) => {
      if (!isPattern(pattern)) own.push({ section, row: row + 1, problem: 'pattern' });
    });
  }
  if (!isZone(profile.seat.zone)) own.push({ section: 'seat', row: null, problem: 'zone' });
  return [...issues, ...own];
}

type Issue = v.InferIssue<typeof organisationSchema>;

function problemOfIssue(issue: Issue): ProfileProblem {
  const keys = (issue.path ?? []).map((item) => item.key);
  const [section = 'id', ...rest] = keys;
  const row = rest.find((key) => typeof key === 'number');
  return {
    section: String(section),
    row: typeof row === 'number' ? row + 1 : null,
    problem: kindOf(issue, keys),
  };
}

function kindOf(issue: Issue, keys: readonly unknown[]): ProfileProblem['problem'] {
  if (issue.type === 'max_length') return 'tooLong';
  if (keys[0] === 'id') return 'id';
  return issue.type === 'regex' ? 'code' : 'missing';
}

type CleanText = { en: string } & { [L in Exclude<WrittenLanguage, 'en'>]?: string };

function cleanText({ en, ...others }: Text): CleanText {
  const kept = Object.entries(others).flatMap(([language, words = '']) =>
    words.trim() === '' ? [] : [[language, words.trim()]],
  );
  return { en: en.trim(), ...Object.fromEntries(kept) };
}

const cleanLines = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source.length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
