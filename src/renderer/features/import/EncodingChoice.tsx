/** The encoding of a text file: recognised, or the one that a person knows to be right. */

import { useTranslation } from 'react-i18next';
import { type TextEncoding, textEncodings } from '#formats/readFile';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import { readAgain } from './importQueue';
import type { ImportItem } from './importState';

export function EncodingChoice({ item }: { readonly item: Extract<ImportItem, { state: 'review' }> }) {
  const { t } = useTranslation('import');
  const options: readonly Option<TextEncoding | ''>[] = [
    { value: '', label: t('encoding.recognised') },
    ...textEncodings.map((encoding) => ({ value: encoding, label: t(`encoding.of.${encoding}`) })),
  ];
  return (
    <div className="import__encoding">
      <span className="quiet" aria-hidden>
        {t('encoding.name')}
      </span>
      <Select
        label={t('encoding.name')}
        hideLabel
        value={item.encoding ?? ''}
        options={options}
        onChange={(chosen) => void readAgain(item, chosen === '' ? null : chosen)}
      />
    </div>
  );
}
