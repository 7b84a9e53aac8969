import { test } from '@playwright/test';
import { paragraphBreak } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { compare, figure } from './support/measure';
import { report } from './support/report';
import { stressText } from './support/stress';

test('reading 10 MB of bracket text, against splitting it on brackets with a regular expression', () => {
  const text = stressText(10_000_000, paragraphBreak);
  const [ours, peer] = compare(
    5,
    () => parseRolling(text).groups.length,
    () => text.split(/([[\]])/).length,
  );
  const speed = (ms: number): number => text.length / 1000 / ms;
  report(figure('reading bracket text', 'MB/s', speed(ours), 'split on brackets', speed(peer)));
});
