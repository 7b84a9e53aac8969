/**
 * The outlines that own drafts begin with, in each language: headings in the order in which the field writes
 * them, to be written under, renamed or deleted. A free draft begins with its title only.
 *
 * Model: the Concept Paper of note NCT/G/1501 (background, objectives, activities, expected results).
 */

import type { Block, BlockId, Document } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';

export const draftKinds = ['concept', 'position', 'statement', 'free'] as const;

export type DraftKind = (typeof draftKinds)[number];

interface Outline {
  /** Stands before the subject in the title; empty for none. */
  readonly name: string;
  readonly sections: readonly string[];
}

const outlines: Readonly<Record<LanguageCode, Readonly<Record<DraftKind, Outline>>>> = {
  en: {
    concept: {
      name: 'Concept Paper',
      sections: [
        'Background',
        'Objectives',
        'Scope and activities',
        'Participation',
        'Expected results',
        'Next steps',
      ],
    },
    position: { name: 'Position Paper', sections: ['Introduction', 'Position', 'Proposals', 'Conclusion'] },
    statement: { name: 'Statement', sections: [] },
    free: { name: '', sections: [] },
  },
  ru: {
    concept: {
      name: 'Концепция',
      sections: [
        'Обоснование',
        'Цели',
        'Охват и мероприятия',
        'Участие',
        'Ожидаемые результаты',
        'Дальнейшие шаги',
      ],
    },
    position: {
      name: 'Позиционный документ',
      sections: ['Введение', 'Позиция', 'Предложения', 'Заключение'],
    },
    statement: { name: 'Заявление', sections: [] },
    free: { name: '', sections: [] },
  },
  kk: {
    concept: {
      name: 'Тұжырымдама',
      sections: [
        'Негіздеме',
        'Мақсаттары',
        'Қамтуы және іс-шаралары',
        'Қатысу',
        'Күтілетін нәтижелер',
        'Келесі қадамдар',
      ],
    },
    position: { name: 'Ұстаным құжаты', sections: ['Кіріспе', 'Ұстаным', 'Ұсыныстар', 'Қорытынды'] },
    statement: { name: 'Мәлімдеме', sections: [] },
    free: { name: '', sections: [] },
  },
};

export interface NewDraft {
  readonly kind: DraftKind;
  readonly language: LanguageCode;
  /** What it is about; may be empty. */
  readonly subject: string;
}

/** `newId` gives an id that no block has. */
export function newDraft({ kind, language, subject }: NewDraft, newId: () => BlockId): Document {
  const { name, sections } = outlines[language][kind];
  const title = [name, subject.trim()].filter(Boolean).join(': ');
  const heading = (level: number, text: string): Block => ({
    id: newId(),
    kind: 'heading',
    level,
    label: null,
    text,
    marks: [],
  });
  const paragraph = (): Block => ({
    id: newId(),
    kind: 'paragraph',
    label: null,
    level: 0,
    text: '',
    marks: [],
  });
  const body =
    sections.length === 0 ? [paragraph()] : sections.flatMap((text) => [heading(2, text), paragraph()]);
  return {
    title: title === '' ? null : title,
    symbol: null,
    revision: null,
    status: 'draft',
    date: null,
    proposer: null,
    language,
    blocks: [...(title === '' ? [] : [heading(1, title)]), ...body],
  };
}
