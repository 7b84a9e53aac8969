/**
 * Mod+K: every possible command, every circular, text and note, and of the open text every paragraph and party,
 * found by a few letters. Mod+G: the paragraphs alone, by number (`II.10`) or by words.
 */

import { Command } from 'cmdk';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { type PaletteItem, type PaletteSection, usePaletteSections } from './usePaletteSections';
import './palette.css';

interface PaletteProps {
  /** Only the paragraphs of the open text. */
  readonly places: boolean;
  readonly onClose: () => void;
}

/** More rows of one kind than this are not looked through by anybody. */
const mostRows = 40;

export function Palette({ places, onClose }: PaletteProps) {
  const { t } = useTranslation('commands');
  const [search, setSearch] = useState('');
  const sections = usePaletteSections(places);
  const asked = useDeferredValue(search);
  const found = useMemo(() => sections.map((section) => foundIn(section, asked)), [sections, asked]);
  // The first row is the one that Enter takes, whenever the rows are new.
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    setChosen(found.find(({ items }) => items.length > 0)?.items[0]?.key ?? '');
  }, [found]);
  const label = t(places ? 'view.goTo' : 'view.palette');
  // The dialog has to be gone first: while it is open the window behind it is inert.
  const choose = (item: PaletteItem) => {
    onClose();
    requestAnimationFrame(() => item.run());
  };
  return (
    <Modal label={label} className="ui-dialog--palette" onClose={onClose}>
      <Command
        className="palette"
        label={label}
        shouldFilter={false}
        value={chosen}
        onValueChange={setChosen}
        loop
      >
        <Command.Input
          className="palette__input"
          placeholder={t(places ? 'shell:palette.goTo' : 'shell:palette.placeholder')}
          value={search}
          onValueChange={setSearch}
          autoFocus
        />
        <Command.List className="palette__list">
          <Command.Empty className="palette__empty quiet">{t('shell:palette.nothing')}</Command.Empty>
          {found.map(({ section, items }) =>
            items.length === 0 ? null : (
              <Command.Group key={section.heading} heading={section.heading}>
                {items.slice(0, mostRows).map((item) => (
                  <Row key={item.key} item={item} onChoose={() => choose(item)} />
                ))}
                {items.length > mostRows && <p className="palette__more quiet">{t('shell:palette.more')}</p>}
              </Command.Group>
            ),
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}

function Row({ item, onChoose }: { readonly item: PaletteItem; readonly onChoose: () => void }) {
  const Icon = item.icon;
  return (
    <Command.Item value={item.key} className="palette__item" onSelect={onChoose}>
      {Icon && <Icon size={14} aria-hidden />}
      {item.before && <span className="palette__before tabular">{item.before}</span>}
      <span className="palette__label">{item.label}</span>
      {item.aside && <span className="quiet">{item.aside}</span>}
      {item.keys && <Kbd keys={item.keys} />}
    </Command.Item>
  );
}

/** All words of the search in any order; a number that is asked for exactly comes first, then the earlier word. */
function foundIn(section: PaletteSection, search: string) {
  const words = section.wordsOf(search);
  const first = words[0] ?? '';
  const items = section.items
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .map((item, order) => ({ item, order, rank: rankOf(item, first) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ item }) => item);
  return { section, items };
}

const rankOf = ({ folded }: PaletteItem, first: string): number =>
  first === '' || folded === first || folded.startsWith(`${first} `) ? -1 : folded.indexOf(first);
