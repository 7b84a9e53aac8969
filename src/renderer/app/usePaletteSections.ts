/** What the palette offers: texts, paragraphs of the open text, whose eyes it can be read through, commands. */

import type { LucideIcon } from 'lucide-react';
import { Pilcrow, Users } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '#bridge/commands';
import { blockText } from '#domain/document/plainText';
import { sectionPlaces } from '#domain/document/sections';
import { runCommand, useEnabledCommands } from '../commands/registry';
import { fold, queryWords } from '../data/fold';
import { registerLines } from '../data/register';
import { useLive } from '../data/useLive';
import { useOurParty } from '../data/useOurParty';
import { useEyesState } from '../features/document/viewState';
import { useSession } from '../state/openTexts';
import { useActiveTab, useWorkspace } from '../state/workspace';
import { kindIcons } from '../ui/kindIcons';

export interface PaletteItem {
  readonly key: string;
  readonly icon?: LucideIcon;
  /** A number, before the words. */
  readonly before?: string;
  readonly label: string;
  readonly aside?: string;
  readonly keys?: string;
  /** All that is searched, folded. */
  readonly folded: string;
  readonly run: () => void;
}

export interface PaletteSection {
  readonly heading: string;
  readonly items: readonly PaletteItem[];
  readonly wordsOf: (search: string) => readonly string[];
}

export function usePaletteSections(placesOnly: boolean): readonly PaletteSection[] {
  const { t } = useTranslation('shell');
  const texts = useTexts();
  const paragraphs = useParagraphs();
  const parties = useParties();
  const possible = useCommandItems();
  return useMemo(() => {
    const section = (heading: string, items: readonly PaletteItem[]) => ({
      heading,
      items,
      wordsOf: queryWords,
    });
    const places = section(t('palette.paragraphs'), paragraphs);
    if (placesOnly) return [places];
    return [
      section(t('palette.texts'), texts),
      section(t('palette.commands'), possible),
      section(t('palette.parties'), parties),
      places,
    ];
  }, [t, texts, possible, parties, paragraphs, placesOnly]);
}

function useTexts(): readonly PaletteItem[] {
  const { t } = useTranslation('shell');
  const lines = useLive(registerLines);
  const { open } = useWorkspace();
  return useMemo(
    () =>
      (lines ?? [])
        .filter((line) => line.deletedAt === null)
        .map((line) => ({
          key: line.id,
          icon: kindIcons[line.kind],
          label: line.title || t('untitled'),
          ...(line.symbol !== null && line.symbol !== line.title ? { aside: line.symbol } : {}),
          folded: fold(`${line.symbol ?? ''} ${line.title}`),
          run: () => open({ kind: line.kind, id: line.id }),
        })),
    [lines, open, t],
  );
}

function useCommandItems(): readonly PaletteItem[] {
  const { t } = useTranslation('shell');
  const enabled = useEnabledCommands();
  return useMemo(
    () =>
      commands
        .filter(({ id }) => enabled.includes(id) && id !== 'view.palette')
        .map(({ id, menu, keys }) => ({
          key: id,
          label: t(`commands:${id}`),
          aside: t(`commands:menu.${menu}`),
          ...(keys === null ? {} : { keys }),
          folded: fold(`${t(`commands:${id}`)} ${t(`commands:menu.${menu}`)} ${id}`),
          run: () => void runCommand(id),
        })),
    [enabled, t],
  );
}

const useOpenSession = () => {
  const active = useActiveTab();
  const documentId = active?.kind === 'document' ? active.id : null;
  return { documentId, session: useSession(documentId) };
};

/** How much of a paragraph is shown and searched, in characters. */
const longestShown = 160;

function useParagraphs(): readonly PaletteItem[] {
  const { session } = useOpenSession();
  return useMemo(() => {
    if (session === null) return [];
    const { rolling } = session.content();
    const places = sectionPlaces(rolling);
    return rolling.blocks.map((block): PaletteItem => {
      const words = blockText(block).slice(0, longestShown);
      const place = places.get(block.id);
      return {
        key: `block ${block.id}`,
        icon: Pilcrow,
        ...(place === undefined ? {} : { before: place }),
        label: words,
        folded: fold(`${place ?? ''} ${words}`).trim(),
        run: () => {
          session.goToBlock(block.id);
          session.focus();
        },
      };
    });
  }, [session]);
}

function useParties(): readonly PaletteItem[] {
  const { documentId, session } = useOpenSession();
  const { nameOf } = useOurParty();
  const { look } = useEyesState();
  return useMemo(() => {
    if (session === null || documentId === null) return [];
    const groups = session.getSnapshot().proposals.flatMap((row) => row.groups);
    const codes = new Set(groups.flatMap(({ supports, opposes }) => [...supports, ...opposes]));
    return [...codes].sort().map((party) => ({
      key: `party ${party}`,
      icon: Users,
      before: party,
      label: nameOf(party),
      folded: fold(`${party} ${nameOf(party)}`),
      run: () => look(documentId, { kind: 'party', party }),
    }));
  }, [session, documentId, nameOf, look]);
}
