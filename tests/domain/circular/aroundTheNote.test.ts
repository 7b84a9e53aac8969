/** What stands around a note that came by e-mail or in translation, and is no text that it encloses. */

import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const head = 'SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const note = [
  head,
  'No. NCT/OWL/12',
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Decision on Owls.',
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.',
];
const place = 'Astana, 7 June 2024';
const address = 'MEMBER STATES OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const enclosed = ['DRAFT DECISION ON OWLS', 'The owls shall hoot.'];
const russian = [
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь препроводить проект Решения о совах.',
  'Секретариат пользуется случаем, чтобы возобновить государствам-членам СВМДА уверения в своем весьма высоком уважении.',
  'город Астана, 7 июня 2024 года',
];

const reading = (...lines: readonly string[]) => understand(readOf(...lines), shippedProfiles);
const titles = (...lines: readonly string[]) => reading(...lines).documents.map(({ title }) => title);

describe('a word set across every page', () => {
  it('between the lines of a letterhead begins no text', () => {
    const russianHead = 'СЕКРЕТАРИАТ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ И МЕРАМ ДОВЕРИЯ В АЗИИ';
    const second = [`# ${head}`, '# DRAFT', `# ${russianHead}`, '№ NCT/OWL/12', ...russian];
    const { note: read, documents } = reading(...note, place, `# ${address}`, ...second, ...enclosed);
    expect(read?.versions.map(({ blocks }) => blocks.length)).toEqual([6, 7]);
    expect(documents).toHaveLength(1);
  });
});

describe('the addressee below the enclosure line', () => {
  const ru = (address: string) =>
    titles(
      '№ 14-256/ДЭП г. Москва, 11 марта 2024 г.',
      'Комиссия по совам свидетельствует свое уважение адресатам и имеет честь направить проект Декларации о совах.',
      'Комиссия пользуется случаем, чтобы возобновить уверения в своем высоком уважении.',
      'Приложение: на 3 л.',
      address,
      'ДЕКЛАРАЦИЯ о совах',
      '1. Совы летают.',
    );
  it.each([
    'Посольство Республики Казахстан г. Москва',
    'Внешнеполитические ведомства государств-членов Комиссии',
    'Постоянные представительства государств-участников',
    'Делегации государств-членов',
  ])('is no enclosed text: “%s”', (address) => {
    expect(ru(address)).toEqual(['ДЕКЛАРАЦИЯ о совах']);
  });
});

describe('the head of an e-mail', () => {
  it.each([
    ['From: Secretariat <s@owls.example> To: Embassy Sent: Friday, 7 June 2024 16:05 Subject: Note'],
    ['---------- Forwarded message ---------', 'From: Secretariat Date: Fri, 7 Jun 2024 To: Embassy'],
    ['От: Секретариат Кому: Посольство Тема: Нота', 'Dear colleagues,', 'Please find below a Note.'],
  ])('above a note is the note’s: %s', (...mail) => {
    expect(titles(...mail, ...note, place, address, ...enclosed)).toEqual(['DRAFT DECISION ON OWLS']);
  });

  it('above a text alone does not become its title', () => {
    expect(titles('From: Secretariat To: Embassy Subject: Draft', ...enclosed)).toEqual([
      'DRAFT DECISION ON OWLS',
    ]);
  });

  it('does not take along a text that stands before the note', () => {
    const lines = ['From: Secretariat To: Embassy Subject: Note', ...enclosed, ...note, place, address];
    expect(reading(...lines).documents.flatMap(({ blocks }) => blocks).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a version of a note', () => {
  it('ends behind the place of its seal', () => {
    const lines = [
      ...note,
      'L.S.',
      place,
      address,
      ...russian.slice(0, 2),
      'М.П.',
      ...russian.slice(2),
      ...enclosed,
    ];
    const { note: read, documents } = reading(...lines);
    expect(read?.versions.map(({ date }) => date)).toEqual(['2024-06-07', '2024-06-07']);
    expect(documents.map(({ title }) => title)).toEqual(['DRAFT DECISION ON OWLS']);
  });

  it('begins above the words that it is a translation', () => {
    const lines = [...note, place, address, 'Unofficial translation', ...russian, ...enclosed];
    expect(titles(...lines)).toEqual(['DRAFT DECISION ON OWLS']);
  });

  it('may state a known place and its day without a comma', () => {
    const { note: read } = reading(...note, 'Astana 7 June 2024', address, ...enclosed);
    expect([read?.place, read?.date]).toEqual(['Astana', '2024-06-07']);
  });
});
