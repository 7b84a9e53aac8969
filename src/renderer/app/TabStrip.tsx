/** The row of open texts. Arrow keys walk it, the middle button closes. */

import type { TFunction } from 'i18next';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, type WheelEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { registerLine } from '../data/register';
import { useLive } from '../data/useLive';
import { documentOfSilence, type OpenTab, useWorkspace } from '../state/workspace';
import { IconButton } from '../ui/Button.tsx';
import { kindIcons } from '../ui/kindIcons';

export function TabStrip() {
  const { t } = useTranslation('shell');
  const { tabs, active, activate } = useWorkspace();
  if (tabs.length === 0) return null;
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && tabs[tabs.findIndex((tab) => tab.id === active) + step];
    if (next) activate(next.id);
  };
  const roll = (event: WheelEvent<HTMLDivElement>) => {
    event.currentTarget.scrollLeft += event.deltaX + event.deltaY;
  };
  return (
    <div className="tabstrip" role="tablist" aria-label={t('openTexts')} onKeyDown={walk} onWheel={roll}>
      {tabs.map((tab) => (
        <TabHandle key={tab.id} tab={tab} active={tab.id === active} />
      ))}
    </div>
  );
}

/** Screens of which there is one. */
const screens = (t: TFunction<'shell'>): Readonly<Record<string, string>> => ({
  settings: t('settings'),
  deadlines: t('deadlines'),
  noteRegister: t('noteRegister'),
});

function TabHandle({ tab, active }: { readonly tab: OpenTab; readonly active: boolean }) {
  const { t } = useTranslation('shell');
  const { activate, close } = useWorkspace();
  const line = useLive(registerLine, documentOfSilence(tab.id));
  const paper = line?.title || line?.symbol || t('untitled');
  const title =
    { ...screens(t), silence: t('silenceOn', { title: line?.symbol || paper }) }[tab.kind as string] ?? paper;
  const Icon = kindIcons[tab.kind];
  const handle = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) handle.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <div ref={handle} className="tabstrip__tab" data-active={active}>
      <button
        type="button"
        role="tab"
        aria-selected={active}
        tabIndex={active ? 0 : -1}
        className="tabstrip__open"
        title={line?.symbol && line.symbol !== title ? `${line.symbol} · ${title}` : title}
        onClick={() => activate(tab.id)}
        onAuxClick={(event) => {
          if (event.button === 1) close(tab.id);
        }}
      >
        <Icon size={13} aria-hidden />
        <span className="tabstrip__title">{title}</span>
      </button>
      {/* For the pointer only: a row of tabs may hold nothing but tabs, and keys have Mod+W. */}
      <span aria-hidden>
        <IconButton icon={X} label={t('closeTab', { title })} tabIndex={-1} onClick={() => close(tab.id)} />
      </span>
    </div>
  );
}
