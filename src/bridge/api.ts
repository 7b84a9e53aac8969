/**
 * What the page may ask of the main process: `window.chancery`. One function a capability; no
 * paths, no channels, no events of Electron. `contract.ts` holds the schema of every request and
 * response, `src/preload` one function an entry, `src/main` one handler an entry.
 */

import type { LanguageCode } from '#domain/languages';
import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import type { CommandId } from './commands';

/** An opaque right to read or write one file, given by a dialog or the command line. */
export interface FileHandle {
  readonly token: string;
  /** The name without folders, for showing. */
  readonly name: string;
  /** In bytes; 0 for a file that is yet to be written. */
  readonly size: number;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The system's preferred language as a BCP 47 tag. */
  readonly locale: string;
  readonly electron: string;
  readonly chromium: string;
  /** Where the person's data lies, for showing only. */
  readonly dataFolder: string;
  /** True in the demo and in tests: animations off, dialogs answered by the test. */
  readonly underTest: boolean;
  /** A screen reader or the like is running. */
  readonly screenReader: boolean;
}

/** A folder that a person chose: the files in it that could be read, without those of inner folders. */
export interface FolderHandle {
  /** The folder's own name, for showing. */
  readonly name: string;
  /** By name; at most as many as may be chosen at once. */
  readonly files: readonly FileHandle[];
  /** Files of readable kinds beyond that number. */
  readonly leftOut: number;
}

export type SaveKind = 'docx' | 'pdf' | 'txt' | 'ics' | 'csv' | 'xlsx' | 'original';

/** A reminder that is to come: what the system's notification says, and when. */
export interface PlannedReminder {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly title: string;
  readonly body: string;
}

/** What the icon in the tray says; `lines` are the next deadlines. */
export interface TrayWords {
  readonly tooltip: string;
  readonly lines: readonly string[];
  readonly open: string;
  readonly quit: string;
}

export interface ChanceryApi {
  appInfo(): Promise<Result<AppInfo>>;
  /** The native menu and the system's own dialogs follow. */
  setLanguage(request: { language: LanguageCode }): Promise<Result<null>>;
  /** The size of the whole window's contents; 1 is the usual one. */
  setInterfaceZoom(request: { factor: number }): Promise<Result<null>>;
  /** Which commands are possible now; others are grey in the native menu. */
  setEnabledCommands(request: { enabled: readonly CommandId[] }): Promise<Result<null>>;
  /** An empty list when the person cancels. */
  openFiles(request: { title: string }): Promise<Result<readonly FileHandle[]>>;
  /** Null when the person cancels. Errors: `file.unreadable` where the folder cannot be listed. */
  openFolder(request: { title: string }): Promise<Result<FolderHandle | null>>;
  readFile(request: { token: string }): Promise<Result<Uint8Array>>;
  /** Null when the person cancels. The system's dialog has asked before an existing file is named. */
  chooseSave(request: {
    suggestedName: string;
    kind: SaveKind;
    title: string;
  }): Promise<Result<FileHandle | null>>;
  /** Atomic: the file is whole or untouched. Errors: `file.diskFull`, `file.noPermission`, `file.writeFailed`. */
  writeFile(request: { token: string; bytes: Uint8Array }): Promise<Result<null>>;
  revealFile(request: { token: string }): Promise<Result<null>>;
  /** Sets pages in a process of its own; the same paper gives the same bytes. */
  renderPdf(request: { paper: Paper }): Promise<Result<Uint8Array>>;
  /** Prints the very pages of a PDF with the system's dialog. False when the person cancels. */
  printPdf(request: { bytes: Uint8Array; jobName: string }): Promise<Result<boolean>>;
  /** Shows the address's host and asks; https only. False when the person declines. */
  openExternal(request: { url: string }): Promise<Result<boolean>>;
  /** Replaces the plan of reminders. Those whose time has come are shown at once, and told by `onReminders`. */
  setReminders(request: { reminders: readonly PlannedReminder[] }): Promise<Result<null>>;
  /** Null: no icon, and closing the window ends the app. */
  setTray(request: { words: TrayWords | null }): Promise<Result<null>>;
  /** Files named on the command line or opened from the system before the page was ready. */
  takeLaunchFiles(): Promise<Result<readonly FileHandle[]>>;
  /** Each returns a function that ends the subscription. */
  onCommand(listener: (command: CommandId) => void): () => void;
  onOpenFiles(listener: (files: readonly FileHandle[]) => void): () => void;
  /** Ids of reminders whose time has come; `opened`: the person chose this one in the system's notification. */
  onReminders(listener: (reminders: { due: readonly string[]; opened: string | null }) => void): () => void;
  /** A screen reader was started or ended. */
  onScreenReader(listener: (running: boolean) => void): () => void;
  /** Before the window closes: save what is open, then resolve. Main waits at most ten seconds. */
  onBeforeClose(listener: () => Promise<void>): () => void;
}
