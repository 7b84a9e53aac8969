/** Where annotations wait whose words are gone: with their quotation, never lost, one key from a new place. */

import { Inbox, Paperclip } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionPlaces } from '#domain/document/sections';
import type { Anchor } from '#renderer/data/records';
import type { EditorApi } from '#renderer/editor/editorApi';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { AnnotationCard } from './AnnotationCard.tsx';
import type { AnnotationActions } from './annotationActions';
import type { AnnotationEntry } from './annotationView';
import { offerFor, trayAttribute } from './reattaching';

interface TrayProps {
  readonly session: EditorApi;
  readonly waiting: readonly AnnotationEntry[];
  readonly actions: AnnotationActions;
  readonly printTime: (instant: string) => string;
  /** The key of *attach here*, in the notation of the commands' table. */
  readonly keys: string;
  readonly onAttachHere: () => void;
}

export function Tray({ session, waiting, actions, printTime, keys, onAttachHere }: TrayProps) {
  const { t } = useTranslation('annotations');
  const offers = useOffers(session, waiting);
  if (waiting.length === 0) return null;
  return (
    <section className="tray" aria-label={t('tray.title')}>
      <h3 className="tray__head">
        <Inbox size={13} aria-hidden /> {t('tray.title')} <span className="tabular">{waiting.length}</span>
      </h3>
      <p className="tray__hint quiet">{t('tray.hint')}</p>
      <ul>
        {waiting.map((entry) => {
          const offer = offers.get(entry.record.id);
          return (
            <li key={entry.record.id} {...{ [trayAttribute]: entry.record.id }}>
              <AnnotationCard
                entry={entry}
                actions={actions}
                printTime={printTime}
                onJump={() => undefined}
              />
              <p className="tray__actions">
                {offer !== undefined && (
                  <Button icon={Paperclip} onClick={() => void actions.attach(entry.record, offer.anchor)}>
                    {t('tray.again', { place: offer.place })}
                  </Button>
                )}
                <Button look="quiet" onMouseDown={(event) => event.preventDefault()} onClick={onAttachHere}>
                  {t('tray.here')} <Kbd keys={keys} />
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Offer {
  readonly anchor: Anchor;
  /** `II.4`, or the first words of the paragraph. */
  readonly place: string;
}

function useOffers(session: EditorApi, waiting: readonly AnnotationEntry[]): ReadonlyMap<string, Offer> {
  return useMemo(() => {
    if (waiting.length === 0) return new Map();
    const { rolling } = session.content();
    const places = sectionPlaces(rolling);
    return new Map(
      waiting.flatMap((entry) => {
        const anchor = offerFor(entry, rolling);
        if (anchor === null) return [];
        const place = places.get(anchor.block) ?? `${anchor.before}${anchor.quote}`.slice(0, 30);
        return [[entry.record.id, { anchor, place }] as const];
      }),
    );
  }, [session, waiting]);
}
