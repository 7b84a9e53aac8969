/** Mod+K: every possible command, every circular, text and note, found by a few letters. */

import { Command } from 'cmdk';
import { useTranslation } from 'react-i18next';
import { type CommandId, commands } from '#bridge/commands';
import { runCommand, useEnabledCommands } from '../commands/registry';
import { fold, queryWords } from '../data/fold';
import { registerLines } from '../data/register';
import { useLive } from '../data/useLive';
import { useWorkspace } from '../state/workspace';
import { Modal } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { kindIcons } from '../ui/kindIcons';
import './palette.css';

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('commands');
  const enabled = useEnabledCommands();
  const lines = useLive(registerLines) ?? [];
  const { open } = useWorkspace();
  // The dialog has to be gone first: while it is open the window behind it is inert.
  const after = (work: () => void) => {
    onClose();
    requestAnimationFrame(work);
  };
  const run = (id: CommandId) => after(() => runCommand(id));
  return (
    <Modal label={t('view.palette')} className="ui-dialog--palette" onClose={onClose}>
      <Command className="palette" label={t('view.palette')} filter={matches} loop>
        <Command.Input className="palette__input" placeholder={t('shell:palette.placeholder')} autoFocus />
        <Command.List className="palette__list">
          <Command.Empty className="palette__empty quiet">{t('shell:palette.nothing')}</Command.Empty>
          <Command.Group heading={t('shell:palette.texts')}>
            {lines
              .filter((line) => line.deletedAt === null)
              .map((line) => {
                const Icon = kindIcons[line.kind];
                return (
                  <Command.Item
                    key={line.id}
                    value={`${line.symbol ?? ''} ${line.title} ${line.id}`}
                    className="palette__item"
                    onSelect={() => after(() => open({ kind: line.kind, id: line.id }))}
                  >
                    <Icon size={14} aria-hidden />
                    <span className="palette__label">{line.title || t('shell:untitled')}</span>
                    {line.symbol !== line.title && <span className="quiet">{line.symbol}</span>}
                  </Command.Item>
                );
              })}
          </Command.Group>
          <Command.Group heading={t('shell:palette.commands')}>
            {commands
              .filter((command) => enabled.includes(command.id) && command.id !== 'view.palette')
              .map((command) => (
                <Command.Item
                  key={command.id}
                  value={`${t(command.id)} ${command.id}`}
                  className="palette__item"
                  onSelect={() => run(command.id)}
                >
                  <span className="palette__label">{t(command.id)}</span>
                  <span className="quiet">{t(`menu.${command.menu}`)}</span>
                  {command.keys && <Kbd keys={command.keys} />}
                </Command.Item>
              ))}
          </Command.Group>
        </Command.List>
      </Command>
    </Modal>
  );
}

/** All words of the search in any order; the earlier the first one stands, the higher. */
function matches(value: string, search: string): number {
  const text = fold(value);
  const words = queryWords(search);
  if (!words.every((word) => text.includes(word))) return 0;
  return 1 / (1 + text.indexOf(words[0] ?? '') / 100);
}
