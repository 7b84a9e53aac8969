/** Whom a paragraph waits for, or what it is given against: the one question that a mark needs answered. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { partyCodes } from '#domain/organisations/members';
import { useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { useOurParty } from '#renderer/data/useOurParty';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';

interface PendingDialogProps {
  readonly asking: 'pending' | 'linked';
  /** Stand first in the list of parties. */
  readonly likely: readonly PartyCode[];
  readonly onClose: () => void;
  readonly onMark: (party: PartyCode | null, against: string) => void;
}

export function PendingDialog({ asking, likely, onClose, onMark }: PendingDialogProps) {
  const { t } = useTranslation('instructions');
  const organisation = useOrganisation(useSetting('delegation')?.organisation);
  const { nameOf, party: ours } = useOurParty();
  const all = organisation ? [...partyCodes(organisation)].filter((code) => code !== ours) : [];
  const codes = [
    ...likely.filter((code) => all.includes(code)),
    ...all.filter((code) => !likely.includes(code)),
  ];
  const [party, setParty] = useState<PartyCode | null>(null);
  const [against, setAgainst] = useState('');
  const waitsFor = party ?? codes[0] ?? null;
  const ready = asking === 'pending' ? waitsFor !== null : against.trim() !== '';
  return (
    <Dialog
      title={t(`ask.${asking}`)}
      closeLabel={t('form.cancel')}
      onClose={onClose}
      onSubmit={() => ready && onMark(asking === 'pending' ? waitsFor : null, against.trim())}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {t('ask.do')}
          </Button>
        </>
      }
    >
      {asking === 'pending' ? (
        <Select
          label={t('ask.party')}
          value={waitsFor ?? ''}
          options={codes.map((code) => ({ value: code, label: `${code} · ${nameOf(code)}` }))}
          onChange={setParty}
        />
      ) : (
        <TextField
          label={t('ask.against')}
          placeholder="II.10"
          value={against}
          onChange={(event) => setAgainst(event.target.value)}
        />
      )}
    </Dialog>
  );
}
