/** The one line above the review: how much of what the file holds, who asks for how much, and undo. */

import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { partyName, useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { currentLanguage } from '#renderer/i18n/index';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { changesBy, countsOf } from './counts';
import type { Review } from './useReview';

interface CountsLineProps {
  readonly review: Review;
  /** What else belongs on the line. */
  readonly children: ReactNode;
}

export function CountsLine({ review, children }: CountsLineProps) {
  const { t } = useTranslation('import');
  const { groups, authors } = review;
  const { note, documents, annotations } = review.reading;
  const counts = useMemo(() => countsOf({ note, documents, annotations }), [note, documents, annotations]);
  const changes = authors.reduce((sum, author) => sum + changesBy(author), 0);
  const words = [
    t('count.paragraphs', { count: counts.paragraphs }),
    counts.tables > 0 && t('count.tables', { count: counts.tables }),
    counts.footnotes > 0 && t('count.footnotes', { count: counts.footnotes }),
    t('groups', { count: groups.groups }),
    groups.unattributed > 0 && t('unattributed', { count: groups.unattributed }),
    counts.comments > 0 && t('count.comments', { count: counts.comments }),
    changes > 0 && t('count.changes', { count: changes }),
  ];
  return (
    <div className="import__counts">
      <p className="import__numbers">
        {words.filter(Boolean).join(' · ')} <Parties review={review} />
      </p>
      {children}
      <IconButton
        icon={Undo2}
        label={t('undo')}
        disabled={review.undo === null}
        onClick={() => review.undo?.()}
      />
      <IconButton
        icon={Redo2}
        label={t('redo')}
        disabled={review.redo === null}
        onClick={() => review.redo?.()}
      />
    </div>
  );
}

function Parties({ review: { reading, groups } }: { readonly review: Review }) {
  const { t } = useTranslation('import');
  const delegation = useSetting('delegation');
  const profile = useOrganisation(reading.note?.organisation ?? delegation?.organisation);
  return groups.parties.map(({ party, plus, minus }) => (
    <Chip
      key={party}
      tone={party === delegation?.party ? 'accent' : 'neutral'}
      title={t('partyCount', { name: partyName(profile, party, currentLanguage()), plus, minus })}
    >
      {party} {plus > 0 && `+${plus}`} {minus > 0 && `−${minus}`}
    </Chip>
  ));
}
