/**
 * Every command of the application, once: the native menu, the keys of the page, the palette and
 * the sheet of keys are made from this table. Keys name physical places (`KeyW` is the W of a Latin
 * keyboard), so that they work under a Cyrillic layout; `Mod` is Ctrl, on a Mac ⌘.
 */

export type MenuId = 'file' | 'edit' | 'view' | 'text' | 'note' | 'help';

export interface Command {
  readonly id: string;
  readonly menu: MenuId;
  /** Commands of one section stand between two separators. */
  readonly section: number;
  /** `Mod+Shift+KeyW`, in the notation of `KeyboardEvent.code`; null for none. */
  readonly keys: string | null;
}

export const commands = [
  { id: 'file.import', menu: 'file', section: 1, keys: 'Mod+KeyO' },
  { id: 'file.importFolder', menu: 'file', section: 1, keys: 'Mod+Alt+KeyO' },
  { id: 'file.importPasted', menu: 'file', section: 1, keys: 'Mod+Shift+KeyV' },
  { id: 'file.save', menu: 'file', section: 2, keys: 'Mod+KeyS' },
  { id: 'file.nameVersion', menu: 'file', section: 2, keys: 'Mod+Shift+KeyK' },
  { id: 'file.exportDocx', menu: 'file', section: 3, keys: 'Mod+KeyE' },
  { id: 'file.exportPdf', menu: 'file', section: 3, keys: 'Mod+Shift+KeyE' },
  { id: 'file.print', menu: 'file', section: 3, keys: 'Mod+KeyP' },
  { id: 'file.saveOriginal', menu: 'file', section: 3, keys: null },
  { id: 'file.closeTab', menu: 'file', section: 4, keys: 'Mod+KeyW' },
  { id: 'file.settings', menu: 'file', section: 5, keys: 'Mod+Comma' },
  { id: 'edit.undo', menu: 'edit', section: 1, keys: 'Mod+KeyZ' },
  { id: 'edit.redo', menu: 'edit', section: 1, keys: 'Mod+Shift+KeyZ' },
  { id: 'edit.find', menu: 'edit', section: 3, keys: 'Mod+KeyF' },
  { id: 'edit.findNext', menu: 'edit', section: 3, keys: 'F3' },
  { id: 'edit.findPrevious', menu: 'edit', section: 3, keys: 'Shift+F3' },
  { id: 'edit.findInRegister', menu: 'edit', section: 3, keys: 'Mod+Shift+KeyF' },
  { id: 'view.palette', menu: 'view', section: 1, keys: 'Mod+KeyK' },
  { id: 'view.register', menu: 'view', section: 1, keys: 'Mod+Digit0' },
  { id: 'view.toggleRegister', menu: 'view', section: 1, keys: 'Mod+Shift+KeyL' },
  { id: 'view.toggleInspector', menu: 'view', section: 1, keys: 'Mod+Shift+KeyI' },
  { id: 'view.rolling', menu: 'view', section: 2, keys: 'Mod+Digit1' },
  { id: 'view.base', menu: 'view', section: 2, keys: 'Mod+Digit2' },
  { id: 'view.accepted', menu: 'view', section: 2, keys: 'Mod+Digit3' },
  { id: 'view.ours', menu: 'view', section: 2, keys: 'Mod+Digit4' },
  { id: 'view.parties', menu: 'view', section: 2, keys: 'Mod+Digit5' },
  { id: 'view.uncontested', menu: 'view', section: 2, keys: 'Mod+Digit6' },
  { id: 'view.redLines', menu: 'view', section: 2, keys: 'Mod+Digit7' },
  { id: 'view.beside', menu: 'view', section: 2, keys: 'Mod+Digit8' },
  { id: 'view.differences', menu: 'view', section: 2, keys: 'Mod+Digit9' },
  { id: 'view.zoomIn', menu: 'view', section: 3, keys: 'Mod+Equal' },
  { id: 'view.zoomOut', menu: 'view', section: 3, keys: 'Mod+Minus' },
  { id: 'view.zoomReset', menu: 'view', section: 3, keys: null },
  { id: 'text.suggestMode', menu: 'text', section: 1, keys: 'Mod+Shift+KeyS' },
  { id: 'text.enterPosition', menu: 'text', section: 1, keys: 'Mod+Shift+KeyO' },
  { id: 'text.proposeDeletion', menu: 'text', section: 2, keys: 'Mod+Shift+KeyX' },
  { id: 'text.proposeInsertion', menu: 'text', section: 2, keys: 'Mod+Shift+KeyA' },
  { id: 'text.proposeReplacement', menu: 'text', section: 2, keys: 'Mod+Shift+KeyR' },
  { id: 'text.proposeParagraph', menu: 'text', section: 2, keys: 'Mod+Shift+Enter' },
  { id: 'text.proposeAlternative', menu: 'text', section: 2, keys: 'Mod+Alt+KeyA' },
  { id: 'text.proposeHeading', menu: 'text', section: 2, keys: 'Mod+Alt+KeyH' },
  { id: 'text.splitParagraph', menu: 'text', section: 2, keys: 'Mod+Alt+Enter' },
  { id: 'text.joinParagraphs', menu: 'text', section: 2, keys: 'Mod+Alt+Backspace' },
  { id: 'text.moveUp', menu: 'text', section: 2, keys: 'Mod+Alt+ArrowUp' },
  { id: 'text.moveDown', menu: 'text', section: 2, keys: 'Mod+Alt+ArrowDown' },
  { id: 'text.support', menu: 'text', section: 3, keys: 'Mod+Enter' },
  { id: 'text.oppose', menu: 'text', section: 3, keys: 'Mod+Backspace' },
  { id: 'text.withdraw', menu: 'text', section: 3, keys: 'Mod+Shift+KeyW' },
  { id: 'text.supportParagraph', menu: 'text', section: 3, keys: 'Mod+Alt+Equal' },
  { id: 'text.opposeParagraph', menu: 'text', section: 3, keys: 'Mod+Alt+Minus' },
  { id: 'text.withdrawParagraph', menu: 'text', section: 3, keys: 'Mod+Alt+KeyW' },
  { id: 'text.nextGroup', menu: 'text', section: 4, keys: 'Alt+ArrowDown' },
  { id: 'text.previousGroup', menu: 'text', section: 4, keys: 'Alt+ArrowUp' },
  { id: 'text.nextContested', menu: 'text', section: 4, keys: 'Alt+Shift+ArrowDown' },
  { id: 'text.previousContested', menu: 'text', section: 4, keys: 'Alt+Shift+ArrowUp' },
  { id: 'text.annotateShare', menu: 'text', section: 5, keys: 'Mod+KeyM' },
  { id: 'text.annotatePrivate', menu: 'text', section: 5, keys: 'Mod+Shift+KeyM' },
  { id: 'text.reattach', menu: 'text', section: 5, keys: 'Mod+Shift+KeyJ' },
  { id: 'text.instruct', menu: 'text', section: 5, keys: 'Mod+KeyJ' },
  { id: 'text.reason', menu: 'text', section: 5, keys: 'Mod+Shift+KeyY' },
  { id: 'text.agree', menu: 'text', section: 6, keys: 'Mod+Shift+KeyG' },
  { id: 'text.adReferendum', menu: 'text', section: 6, keys: 'Mod+Shift+KeyD' },
  { id: 'text.pending', menu: 'text', section: 6, keys: 'Mod+Shift+KeyP' },
  { id: 'text.linked', menu: 'text', section: 6, keys: null },
  { id: 'text.reserve', menu: 'text', section: 6, keys: 'Mod+Shift+KeyH' },
  { id: 'note.reply', menu: 'note', section: 1, keys: 'Mod+KeyR' },
  { id: 'note.new', menu: 'note', section: 1, keys: 'Mod+Shift+KeyN' },
  { id: 'help.keys', menu: 'help', section: 1, keys: 'F1' },
  { id: 'help.about', menu: 'help', section: 2, keys: null },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
