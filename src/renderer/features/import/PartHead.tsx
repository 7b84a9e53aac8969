/** The head of one part of the file: its facts, which can be put right, and its border to the part before. */

import { ArrowDownFromLine, ArrowUpFromLine, Merge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Part } from '#domain/circular/corrections';
import type { Document } from '#domain/document/document';
import { type LanguageCode, languages } from '#domain/languages';
import { IconButton } from '#renderer/ui/Button.tsx';
import { TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { Review } from './useReview';

interface PartHeadProps {
  readonly part: Part;
  /** Among all parts, in the order of the file. */
  readonly ordinal: number;
  readonly before: Part | null;
  readonly review: Review;
}

export function PartHead({ part, ordinal, before, review }: PartHeadProps) {
  const { t } = useTranslation('import');
  const { reading } = review;
  const document = part.kind === 'document' ? reading.documents[part.index] : undefined;
  return (
    <header className="import__part-head">
      <div className="import__part-line">
        <h3>{t(part.kind === 'version' ? 'part.version' : 'part.document', { number: part.index + 1 })}</h3>
        <Language part={part} review={review} />
        {before && <Borders part={part} ordinal={ordinal} before={before} review={review} />}
      </div>
      {document && <Facts document={document} index={part.index} review={review} />}
    </header>
  );
}

function Facts({
  document,
  index,
  review,
}: {
  readonly document: Document;
  readonly index: number;
  readonly review: Review;
}) {
  const { t } = useTranslation('import');
  const change = (facts: Partial<Pick<Document, 'title' | 'symbol'>>) =>
    review.correct({ kind: 'facts', index, facts });
  return (
    <div className="import__enclosure">
      <TextAreaField
        label={t('title')}
        rows={2}
        value={document.title ?? ''}
        onChange={(event) => change({ title: event.target.value || null })}
      />
      <TextField
        label={t('symbol')}
        value={document.symbol ?? ''}
        onChange={(event) => change({ symbol: event.target.value || null })}
      />
    </div>
  );
}

function Language({ part, review }: { readonly part: Part; readonly review: Review }) {
  const { t } = useTranslation('import');
  const { reading, correct } = review;
  const language =
    part.kind === 'document'
      ? (reading.documents[part.index]?.language ?? '')
      : (reading.note?.versions[part.index]?.language ?? '');
  const named = languages.map(
    (code): Option<LanguageCode | ''> => ({ value: code, label: t(`register:language.${code}`) }),
  );
  const options: readonly Option<LanguageCode | ''>[] =
    part.kind === 'document' ? [{ value: '', label: t('languageUnknown') }, ...named] : named;
  const choose = (chosen: LanguageCode | '') => {
    if (part.kind === 'document')
      correct({ kind: 'facts', index: part.index, facts: { language: chosen || null } });
    else if (chosen !== '') correct({ kind: 'language', version: part.index, language: chosen });
  };
  return <Select label={t('language')} hideLabel value={language} options={options} onChange={choose} />;
}

function Borders({ part, ordinal, before, review: { correct } }: PartHeadProps & { readonly before: Part }) {
  const { t } = useTranslation('import');
  return (
    <fieldset className="import__borders" aria-label={t('border.name')}>
      <IconButton
        icon={ArrowUpFromLine}
        label={t('border.up')}
        disabled={before.blocks.length < 2}
        onClick={() => correct({ kind: 'border', part: ordinal, by: -1 })}
      />
      <IconButton
        icon={ArrowDownFromLine}
        label={t('border.down')}
        disabled={part.blocks.length < 2}
        onClick={() => correct({ kind: 'border', part: ordinal, by: 1 })}
      />
      {part.kind === 'document' && (
        <IconButton
          icon={Merge}
          label={t('border.join')}
          onClick={() => correct({ kind: 'join', part: ordinal })}
        />
      )}
    </fieldset>
  );
}
