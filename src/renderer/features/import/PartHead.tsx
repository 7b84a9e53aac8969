/** The head of one part of the file: its facts, which can be put right, and its border to the part before. */

import { ArrowDownFromLine, ArrowUpFromLine, Merge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type LanguageCode, languages } from '#domain/languages';
import { IconButton } from '#renderer/ui/Button.tsx';
import { TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { PartSectionProps } from './PartSection.tsx';

type PartHeadProps = Pick<
  PartSectionProps,
  'part' | 'name' | 'ordinal' | 'blocksBefore' | 'facts' | 'language' | 'correct'
>;

export function PartHead(props: PartHeadProps) {
  const { t } = useTranslation('import');
  const { part, name, blocksBefore, facts, correct } = props;
  return (
    <header className="import__part-head">
      <div className="import__part-line">
        <h3>{part.kind === 'version' ? t('part.version', { number: part.index + 1 }) : name}</h3>
        <Language {...props} />
        {blocksBefore > 0 && <Borders {...props} />}
      </div>
      {facts && <Facts facts={facts} index={part.index} correct={correct} />}
    </header>
  );
}

function Facts({
  facts,
  index,
  correct,
}: {
  readonly facts: NonNullable<PartHeadProps['facts']>;
  readonly index: number;
  readonly correct: PartHeadProps['correct'];
}) {
  const { t } = useTranslation('import');
  const change = (changed: Partial<typeof facts>) => correct({ kind: 'facts', index, facts: changed });
  return (
    <div className="import__enclosure">
      <TextAreaField
        label={t('title')}
        rows={2}
        dir="auto"
        value={facts.title ?? ''}
        onChange={(event) => change({ title: event.target.value || null })}
      />
      <TextField
        label={t('symbol')}
        placeholder={t('notStated')}
        value={facts.symbol ?? ''}
        onChange={(event) => change({ symbol: event.target.value || null })}
      />
    </div>
  );
}

function Language({ part, language, correct }: PartHeadProps) {
  const { t } = useTranslation('import');
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
  return (
    <Select label={t('language')} hideLabel value={language ?? ''} options={options} onChange={choose} />
  );
}

function Borders({ part, ordinal, blocksBefore, correct }: PartHeadProps) {
  const { t } = useTranslation('import');
  return (
    <fieldset className="import__borders" aria-label={t('border.name')}>
      <IconButton
        icon={ArrowUpFromLine}
        label={t('border.up')}
        disabled={blocksBefore < 2}
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
