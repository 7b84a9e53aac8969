/** What the composer could not know for sure about the names on the page, one sentence each. */

import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '#domain/document/document';

export function NoteWarnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { t, i18n } = useTranslation('notes');
  // One language of the note and the next may warn of the same thing.
  const codes = [...new Set(warnings.map((warning) => warning.code.replace(/^note\./, '')))];
  if (codes.length === 0) return null;
  return (
    <section className="composer__warnings" aria-label={t('warningTitle')}>
      {codes.map((code) => (
        <p key={code}>
          <TriangleAlert size={13} aria-hidden />
          {i18n.exists(`notes:warning.${code}`)
            ? t(`warning.${code}`)
            : warnings.find((warning) => warning.code.endsWith(code))?.message}
        </p>
      ))}
    </section>
  );
}
