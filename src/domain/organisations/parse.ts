/**
 * Accepts an organisation's profile that comes from outside (a shipped file, a person's import), or
 * says in one sentence which entry cannot be used and why.
 */

import * as v from 'valibot';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { type OrganisationProfile, organisationSchema } from './profile';

/**
 * The profile, or `profile.invalid` with the path of the first entry that cannot be used
 * (`members.3.code`). Beyond the schema: member codes are unique and patterns are regular expressions.
 */
export function parseProfile(value: unknown): Result<OrganisationProfile> {
  const parsed = v.safeParse(organisationSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return invalid(v.getDotPath(issue) ?? 'the whole profile', issue.message);
  }
  const profile = parsed.output;
  const twice = repeatedCode(profile);
  if (twice >= 0) return invalid(`members.${twice}.code`, 'two members have the same code');
  for (const kind of ['symbolPatterns', 'referencePatterns'] as const) {
    const broken = profile[kind].findIndex((pattern) => !isPattern(pattern));
    if (broken >= 0) return invalid(`${kind}.${broken}`, 'this is no regular expression');
  }
  return ok(profile);
}

const invalid = (path: string, problem: string): Result<OrganisationProfile> =>
  fail(appError('profile.invalid', { path, problem }));

const repeatedCode = ({ members }: OrganisationProfile): number =>
  members.findIndex(({ code }, index) => members.findIndex((other) => other.code === code) < index);

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source.length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
