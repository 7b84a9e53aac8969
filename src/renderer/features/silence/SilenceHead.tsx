/** The text, how long there is still to decide, what follows from saying nothing, and what became of it. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceForText, type SilenceState } from '#domain/silence/silence';
import { chooseSilenceDay, endSilence } from '#renderer/data/silences';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { onOurClock, useOurZone } from '#renderer/due/useOurZone';
import { deadlineMoment, shortDate, zonedTime } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { silenceTab, useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip, type ChipTone } from '#renderer/ui/Chip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { stored } from './stored';
import { deadlineNow, type SilenceWorld, useSilenceState } from './useSilence';

interface SilenceHeadProps {
  readonly world: SilenceWorld;
  readonly now: number;
}

export function SilenceHead({ world, now }: SilenceHeadProps) {
  const { t } = useTranslation('silence');
  const open = useWorkspace((workspace) => workspace.open);
  const state = useSilenceState(world, now);
  const { document } = world;
  const deadline = deadlineNow(world, now);
  return (
    <header className="silence__head">
      <h1 className="silence__title">
        {document.rolling.symbol ? `${document.rolling.symbol} · ` : ''}
        {document.title ?? document.rolling.title ?? t('shell:untitled')}
      </h1>
      <p className="silence__line">
        <StateChip state={state} />
        {deadline && state.kind === 'running' && <DeadlineChip deadline={deadline} now={now} />}
        <Countdown world={world} now={now} />
      </p>
      {world.days.length > 1 && <DayChoice world={world} />}
      <p className="quiet">
        {t(`meaning.${state.kind === 'running' ? choiceForText(world.facts) : state.kind}`)}
      </p>
      <div className="silence__line">
        <Ending world={world} />
        <Button onClick={() => open({ kind: 'document', id: document.id })}>{t('openText')}</Button>
        {world.next && (
          <Button onClick={() => world.next && open(silenceTab(world.next.id))}>
            {t('next', { title: world.next.symbol ?? world.next.title })}
          </Button>
        )}
      </div>
    </header>
  );
}

const byCircular = 'circular';

/** The circular names several days of silence: which is this text's, as the note says or as a person knows. */
function DayChoice({ world: { document, days, facts } }: { readonly world: SilenceWorld }) {
  const { t } = useTranslation('silence');
  const options = [
    { value: byCircular, label: t('day.byCircular') },
    ...days.map((day) => ({
      value: day.key,
      label: [deadlineMoment(day, currentLanguage()), ...(day.concerns ?? [])].join(' · '),
    })),
  ];
  const chosen = days.some(({ key }) => key === facts.deadline) ? facts.deadline : null;
  return (
    <div className="silence__day">
      <Select
        label={t('day.label', { count: days.length })}
        value={chosen ?? byCircular}
        options={options}
        onChange={(key) => void stored(chooseSilenceDay(document.id, key === byCircular ? null : key))}
      />
    </div>
  );
}

const tones: Readonly<Record<SilenceState['kind'], ChipTone>> = {
  running: 'neutral',
  brokenByUs: 'accent',
  broken: 'soon',
  kept: 'good',
  missed: 'late',
};

function StateChip({ state }: { readonly state: SilenceState }) {
  const { t } = useTranslation('silence');
  const date = (at: string) => shortDate(at.slice(0, 10), currentLanguage(), 0);
  const words =
    state.kind === 'running'
      ? t(`choice.${state.choice}`)
      : state.kind === 'broken'
        ? t('state.broken', { parties: state.parties.join(', ') || '…', date: date(state.at) })
        : state.kind === 'brokenByUs'
          ? t('state.brokenByUs', { date: date(state.at) })
          : state.kind === 'kept'
            ? t(state.said ? 'state.keptSaid' : 'state.kept')
            : t('state.missed');
  return (
    <span data-testid="silence-state">
      <Chip tone={tones[state.kind]}>{words}</Chip>
    </span>
  );
}

/** Days, hours and minutes; a minute is what the screen is refreshed by. */
function Countdown({ world, now }: SilenceHeadProps) {
  const { t } = useTranslation('silence');
  const zone = useOurZone();
  const deadline = deadlineNow(world, now);
  if (deadline === null) return <span className="quiet">{t('noDeadline')}</span>;
  const left = Math.max(0, Math.floor((Date.parse(deadline.at) - now) / 60_000));
  const [days, hours, minutes] = [Math.floor(left / 1440), Math.floor(left / 60) % 24, left % 60];
  const ours = onOurClock(deadline.at, zone);
  return (
    <span className="tabular">
      {left > 0 && <strong>{t('left', { days, hours, minutes })}</strong>}{' '}
      {t('until', { moment: deadlineMoment(deadline, currentLanguage()) })}
      {deadline.dateOnly && `, ${zonedTime(deadline.at)}`}
      {ours && <span className="quiet"> · {t('ours', { time: zonedTime(ours) })}</span>}
    </span>
  );
}

function Ending({ world: { document, facts } }: { readonly world: SilenceWorld }) {
  const { t } = useTranslation('silence');
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const end = (kind: 'broken' | 'kept') => {
    const parties = kind === 'kept' ? [] : [...new Set(typed.toUpperCase().match(/\p{Lu}{2,10}/gu) ?? [])];
    void stored(endSilence(document.id, { kind, parties, at: new Date().toISOString() }));
    setAsking(false);
  };
  if (facts.end !== null) {
    return <Button onClick={() => void stored(endSilence(document.id, null))}>{t('takeBack')}</Button>;
  }
  if (!asking) {
    return (
      <>
        <Button onClick={() => setAsking(true)}>{t('othersBroke')}</Button>
        <Button onClick={() => end('kept')}>{t('wasKept')}</Button>
      </>
    );
  }
  return (
    <form
      className="silence__who"
      onSubmit={(event) => {
        event.preventDefault();
        end('broken');
      }}
    >
      <input
        className="ui-input"
        aria-label={t('who')}
        placeholder={t('who')}
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
      />
      <Button type="submit">{t('record')}</Button>
    </form>
  );
}
