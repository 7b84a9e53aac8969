/**
 * The formatting bar of an own draft: one line, as quiet as the rest. Every button is a command of the
 * format menu with its key; Tab reaches the bar once, arrows go along it.
 */

import {
  Bold,
  IndentDecrease,
  IndentIncrease,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Superscript,
  Table as TableIcon,
  Underline,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#bridge/commands';
import { runCommand } from '#renderer/commands/registry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useSnapshot } from '#renderer/state/openTexts';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { commandKeys } from '../commandKeys';
import { type DraftLook, draftLook } from './draftLook';
import { WordCount } from './WordCount.tsx';
import './draftBar.css';

export function DraftBar({ session }: { readonly session: EditorSession }) {
  const { t } = useTranslation('drafts');
  useSnapshot(session);
  const look = draftLook(session.state);
  return (
    <Toolbar.Root className="draft-bar" aria-label={t('bar.label')} data-testid="draft-bar">
      <BlockStyle look={look} />
      <span className="draft-bar__line" />
      <Press id="format.bold" icon={Bold} on={look.bold} />
      <Press id="format.italic" icon={Italic} on={look.italic} />
      <Press id="format.underline" icon={Underline} on={look.underline} />
      <span className="draft-bar__line" />
      <Press
        id="format.decimal"
        icon={ListOrdered}
        on={look.list === 'decimal'}
        disabled={look.block === null}
      />
      <Press id="format.letter" text="a)" on={look.list === 'letter'} disabled={look.block === null} />
      <Press id="format.bullet" icon={List} on={look.list === 'bullet'} disabled={look.block === null} />
      <Choice label={t('bar.lists')} text="1.1 ▾" ids={listCommands} disabled={look.block === null} />
      <Press id="format.higher" icon={IndentDecrease} disabled={look.block === null} />
      <Press id="format.deeper" icon={IndentIncrease} disabled={look.block === null} />
      <span className="draft-bar__line" />
      <TableChoice inTable={look.inTable} />
      <Press id="format.footnote" icon={Superscript} disabled={look.inNote} />
      <WordCount session={session} />
    </Toolbar.Root>
  );
}

const blockStyles = ['paragraph', 'heading1', 'heading2', 'heading3'] as const;

function BlockStyle({ look }: { readonly look: DraftLook }) {
  const { t } = useTranslation('drafts');
  const options = blockStyles.map((value, level) => ({
    value: value as string,
    label: level === 0 ? t('bar.paragraph') : t('bar.heading', { level }),
  }));
  return (
    <Select
      label={t('bar.style')}
      hideLabel
      value={look.block ?? ''}
      disabled={look.block === null}
      options={look.block === null ? [{ value: '', label: '—' }, ...options] : options}
      onChange={(value) => runCommand(`format.${value}` as CommandId)}
    />
  );
}

interface PressProps {
  readonly id: CommandId;
  readonly icon?: LucideIcon;
  readonly text?: string;
  readonly on?: boolean;
  readonly disabled?: boolean;
}

/** Pointing at it does not take the caret out of the text. */
function Press({ id, icon: Icon, text, on, disabled = false }: PressProps) {
  const { t } = useTranslation('commands');
  return (
    <Toolbar.Button
      className="draft-bar__button"
      aria-label={t(id)}
      aria-pressed={on}
      aria-keyshortcuts={commandKeys(id) || undefined}
      title={t(id)}
      disabled={disabled}
      data-command={id}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(id)}
    >
      {Icon ? <Icon size={15} aria-hidden /> : text}
    </Toolbar.Button>
  );
}

const listCommands: readonly (CommandId | 'line')[] = [
  'format.outline',
  'format.roman',
  'format.upperRoman',
  'line',
  'format.restartList',
  'format.continueList',
];

const tableCommands: readonly (CommandId | 'line')[] = [
  'format.rowAbove',
  'format.rowBelow',
  'format.columnBefore',
  'format.columnAfter',
  'line',
  'format.mergeCells',
  'format.splitCell',
  'format.headerRow',
  'line',
  'format.deleteRow',
  'format.deleteColumn',
  'format.deleteTable',
];

function TableChoice({ inTable }: { readonly inTable: boolean }) {
  const { t } = useTranslation('drafts');
  if (!inTable) return <Press id="format.table" icon={TableIcon} />;
  return <Choice label={t('bar.table')} icon={TableIcon} text="▾" ids={tableCommands} />;
}

interface ChoiceProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly text: string;
  readonly ids: readonly (CommandId | 'line')[];
  readonly disabled?: boolean;
}

function Choice({ label, icon: Icon, text, ids, disabled = false }: ChoiceProps) {
  const { t } = useTranslation('commands');
  const entries = ids.map((id): MenuEntry => {
    if (id === 'line') return 'line';
    const danger = id.startsWith('format.delete');
    return { label: t(id), keys: commandKeys(id) || null, danger, onSelect: () => runCommand(id) };
  });
  return (
    <Menu
      trigger={
        <Toolbar.Button className="draft-bar__button" aria-label={label} title={label} disabled={disabled}>
          {Icon && <Icon size={15} aria-hidden />}
          {text}
        </Toolbar.Button>
      }
      entries={entries}
    />
  );
}
