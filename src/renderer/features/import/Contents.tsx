/** The parts of the file at a glance, each a way to it: the versions of the note in one line, the texts one below the other. */

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#domain/circular/circular';
import type { Part } from '#domain/circular/corrections';
import { Button } from '#renderer/ui/Button.tsx';
import { namePart, nameText, type Translate } from './partNames';

interface ContentsProps {
  readonly reading: Pick<Reading, 'note' | 'documents'>;
  readonly parts: readonly Part[];
  /** Where the chosen paragraph stands, by its place among the parts; -1 for none. */
  readonly here: number;
  readonly onGo: (block: string) => void;
}

export const Contents = memo(function Contents({ reading, parts, here, onGo }: ContentsProps) {
  const { t } = useTranslation('import');
  const versions = parts.filter(({ kind }) => kind === 'version');
  const goTo = (part: Part) => () => onGo(part.blocks[0]?.id ?? '');
  const current = (part: Part) => (parts[here] === part ? 'location' : undefined);
  return (
    <nav className="import__contents" aria-label={t('contents')}>
      {versions.length > 0 && (
        <p className="import__versions">
          {versions.map((part) => (
            <Button key={part.index} look="quiet" aria-current={current(part)} onClick={goTo(part)}>
              {namePart(t, reading, part)}
            </Button>
          ))}
        </p>
      )}
      <ul className="import__texts">
        {parts.map((part) =>
          part.kind === 'document' ? (
            <li key={part.index}>
              <button
                type="button"
                className="import__entry"
                aria-current={current(part)}
                title={reading.documents[part.index]?.title ?? undefined}
                onClick={goTo(part)}
              >
                <Entry t={t} reading={reading} index={part.index} />
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
});

interface EntryProps extends Pick<ContentsProps, 'reading'> {
  readonly t: Translate;
  readonly index: number;
}

/** *2  Draft Summit decision …  SUM/2022/DRAFT/7* */
function Entry({ t, reading, index }: EntryProps) {
  const { title, symbol } = reading.documents[index] ?? {};
  return (
    <>
      <span className="visually-hidden">{nameText(t, reading, index)} </span>
      <span className="import__entry-number tabular" aria-hidden>
        {index + 1}
      </span>
      <span className={`import__entry-title ${title ? '' : 'quiet'}`}>
        <bdi>{title || t('untitled')}</bdi>
      </span>
      {symbol && <span className="import__entry-symbol quiet">{symbol}</span>}
    </>
  );
}
