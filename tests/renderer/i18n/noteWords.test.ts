import { expect, test } from 'vitest';
import { noteWords } from '#renderer/i18n/noteWords';
import { deadlineAt, noteOf } from '../data/readings';

const at = '2022-06-30T23:59:59+06:00';
const english = noteOf('NCT/CT/801', '', [deadlineAt(at)]);
const [version] = english.versions;
const note = {
  ...english,
  versions: [
    ...english.versions,
    ...(version
      ? [
          {
            ...version,
            language: 'ru' as const,
            place: 'Нур-Султан',
            deadlines: [{ ...deadlineAt(at), text: 'до 30 июня 2022 года' }],
          },
        ]
      : []),
  ],
};

test('a note is quoted in the person’s language where it has that version', () => {
  expect(noteWords(note, 'ru')).toMatchObject({
    place: 'Нур-Султан',
    deadlines: [{ at, text: 'до 30 июня 2022 года' }],
  });
});

test('a note is quoted as it is where it has not', () => {
  expect(noteWords(note, 'kk')).toMatchObject({ place: 'Astana', deadlines: [{ text: 'before a day' }] });
});
