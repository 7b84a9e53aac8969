/**
 * Reads the files that wait, in order and at most two at a time (the one under review and the one
 * after it), so that a folder of two hundred does not fill the memory. Each ends in a review, in one
 * sentence of refusal, or in *already in the register*; *Import all* takes what remains as it was read.
 */

import i18next from 'i18next';
import { type AppError, appError } from '#domain/errors';
import { languages } from '#domain/languages';
import { detectKind, type FileKind } from '#formats/kinds';
import type { TextEncoding } from '#formats/readFile';
import { pagesIn } from '#formats/scan/pagesWithoutText';
import { circularWithFile, importCircular, type ReceivedFile } from '#renderer/data/circulars';
import { sha256Of } from '#renderer/data/files';
import { allOrganisations } from '#renderer/data/organisations';
import type { CircularRecord } from '#renderer/data/records';
import { setting } from '#renderer/data/settings';
import { sentenceOf } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import type { WorkOptions } from '#renderer/workers/host';
import { readInWorker } from '#renderer/workers/reading';
import { type RecognitionRequest, recogniseInWorker } from '#renderer/workers/recognition';
import { type PageDrawer, pageDrawer } from './drawnPages';
import { type ImportItem, type ImportProgress, type Outcome, type Reviewed, useImports } from './importState';

export type Received = { readonly bytes: Uint8Array } | { readonly error: AppError };

/** One file on its way. `pasted`: the text itself, where there is no file that could say what kind it is. */
export interface Source {
  readonly name: string;
  readonly receive: () => Promise<Received>;
  readonly pasted?: string;
}

/** Being read or looked at; the others wait. */
const atOnce = 2;

const sources = new Map<string, Source>();

/** Puts files at the end of the list. `together`: a summary at the end says what became of each. */
export function enqueue(files: readonly Source[], together = false): void {
  const { add, set } = useImports.getState();
  if (together) set({ summing: true, outcomes: [] });
  for (const source of files) {
    const id = crypto.randomUUID();
    sources.set(id, source);
    add({ id, name: source.name, state: 'waiting' });
  }
  pump();
}

/** Takes an item off the list and lets the next one begin. */
export function dismiss(id: string, outcome?: Outcome): void {
  sources.delete(id);
  useImports.getState().remove(id, outcome);
  pump();
}

/** All that remain come in as they were read; the review that is open has come in by itself. */
export function takeAll(): void {
  useImports.getState().set({ takingAll: true, summing: true });
  pump();
  void drain();
}

/** What waits or is being read is left out; the summary says so. What is on its way into the register comes in. */
export function stopTakingAll(): void {
  const { items, outcomes, set } = useImports.getState();
  for (const item of items) if (item.state === 'reading') item.cancel();
  const [last, others] = [items.filter(isDraining), items.filter((item) => !isDraining(item))];
  const left = others.map(({ name }): Outcome => ({ name, result: 'left' }));
  sources.clear();
  set({ items: last, takingAll: last.length > 0, outcomes: [...outcomes, ...left] });
}

export const closeSummary = (): void =>
  useImports.getState().set({ summing: false, takingAll: false, outcomes: [] });

/** The same bytes, read in an encoding that the person chose; null recognises it again. */
export async function readAgain(item: ImportItem & Reviewed, encoding: TextEncoding | null): Promise<void> {
  await readItem(item.id, item.name, item.file.bytes, item.file.sha256, { encoding, before: item });
}

/** Reads a scan from its pictures, in all languages that a circular may have. */
export async function recognise(item: Extract<ImportItem, { state: 'failed' }>): Promise<void> {
  if (item.scan === undefined) return;
  const { bytes, sha256 } = item.scan;
  const isDrawn = item.error.code === 'pdf.unreadableLetters';
  await readItem(item.id, item.name, bytes, sha256, { recognised: true, ...(isDrawn ? { draw: {} } : {}) });
}

/** Reads the pages that have no text of their own from their pictures; the others stay as the file has them. */
export async function recogniseMissing(item: ImportItem & Reviewed): Promise<void> {
  const wanted = item.read.warnings.flatMap((one) =>
    one.code === 'pdf.unreadableLetters' ? pagesIn(one) : [],
  );
  const draw = wanted.length === 0 ? {} : { draw: { wanted } };
  const { bytes, sha256 } = item.file;
  await readItem(item.id, item.name, bytes, sha256, { missing: true, before: item, ...draw });
}

/** Stores a reading. Null when it could not be stored, which the person is told. */
export async function store(
  reviewed: Pick<Reviewed, 'file' | 'reading'>,
): Promise<Awaited<ReturnType<typeof importCircular>> | null> {
  try {
    return await importCircular(reviewed.file, reviewed.reading);
  } catch (cause) {
    console.error('A circular could not be stored.', cause);
    toastProblem(i18next.t('import:notStored'));
    return null;
  }
}

function pump(): void {
  const { items } = useImports.getState();
  const active = items.filter(({ state }) => state === 'reading' || state === 'review').length;
  for (const item of items.filter(({ state }) => state === 'waiting').slice(0, atOnce - active))
    void begin(item.id, sources.get(item.id));
}

async function begin(id: string, source: Source | undefined): Promise<void> {
  if (source === undefined) return;
  change(id, { state: 'reading', done: 0, of: 0, cancel: () => dismiss(id), recognising: false });
  const received = await source.receive();
  if ('error' in received) return settle(id, { state: 'failed', error: received.error });
  const sha256 = await sha256Of(received.bytes);
  const before = await circularWithFile(sha256);
  if (before) return settle(id, duplicateOf(before));
  return readItem(id, source.name, received.bytes, sha256, { pasted: source.pasted });
}

const duplicateOf = (circular: CircularRecord): ImportProgress => ({
  state: 'duplicate',
  circularId: circular.id,
  title: circular.title ?? circular.note?.reference ?? circular.fileName,
});

/** The same bytes may stand in the list a second time, read before the first of them came in. */
export function tellTwins(circular: CircularRecord): void {
  for (const item of useImports.getState().items)
    if (item.state === 'review' && item.file.sha256 === circular.sha256)
      change(item.id, duplicateOf(circular));
}

interface ReadingOptions {
  readonly pasted?: string | undefined;
  readonly encoding?: TextEncoding | null;
  /** From its pictures, since it has no text of its own. */
  readonly recognised?: boolean;
  /** Only its pages without text, from their pictures. */
  readonly missing?: boolean;
  /** Pages (from 1; all where absent) that are drawn for it: their letters cannot be read, and no picture of them is in the file. */
  readonly draw?: { readonly wanted?: readonly number[] };
  /** What stands again when reading another way does not succeed. */
  readonly before?: ImportItem & Reviewed;
}

async function readItem(
  id: string,
  name: string,
  bytes: Uint8Array,
  sha256: string,
  { pasted, encoding = null, recognised = false, missing = false, draw, before }: ReadingOptions,
): Promise<void> {
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
    dismiss(id, { name, result: 'left' });
  };
  const recognising = recognised || missing;
  const onProgress = (done: number, of: number) =>
    change(id, { state: 'reading', done, of, cancel, recognising });
  onProgress(0, 0);
  const profiles = await allOrganisations();
  const parties = await setting('authorParties');
  const common = { profiles, parties };
  const request =
    pasted === undefined
      ? { ...common, kind: 'file' as const, name, bytes, ...(encoding === null ? {} : { encoding }) }
      : { ...common, kind: 'pasted' as const, text: pasted };
  const options = { name, signal: controller.signal, onProgress };
  const drawer = (draw && (await pageDrawer(bytes, { ...draw, signal: controller.signal }))) ?? null;
  if (controller.signal.aborted) return;
  const scan = { name, bytes, languages, profiles, missingOnly: missing };
  const answer = recognising
    ? await recogniseDrawn(scan, options, drawer)
    : await readInWorker(request, options);
  if (controller.signal.aborted) return;
  const kind = detectKind(bytes);
  if (!answer.ok)
    return refuse(id, answer.error, before, isScan(answer.error) ? { name, sha256, bytes } : undefined);
  const twin = before === undefined ? await circularWithFile(sha256) : undefined;
  if (controller.signal.aborted) return;
  if (twin) return settle(id, duplicateOf(twin));
  const { read, reading, owner, looks, ...received } = answer.value;
  const original = pasted === undefined ? originalOf(kind) : 'blocks';
  const profile = profiles.find((one) => one.id === owner) ?? null;
  const file = { name, sha256, bytes };
  const reviewed = {
    read,
    reading,
    received: { ...received, reading },
    looks,
    file,
    profile,
    profiles,
    parties,
  };
  settle(id, { state: 'review', ...reviewed, original, encoding });
}

async function recogniseDrawn(scan: RecognitionRequest, options: WorkOptions, drawer: PageDrawer | null) {
  if (drawer === null) return recogniseInWorker(scan, options);
  const answer = await recogniseInWorker({ ...scan, drawn: drawer.pages }, { ...options, draw: drawer.draw });
  drawer.close();
  return answer;
}

/** What stands on the left: a scan and a fax are drawn as the pages that they are. */
function originalOf(kind: FileKind): Reviewed['original'] {
  if (kind === 'pdf' || kind === 'tiff' || kind === 'png' || kind === 'jpeg') return 'pages';
  return kind === 'text' ? 'text' : 'blocks';
}

/** A file that was read before stays as it was; only the other way of reading it is refused. */
function refuse(
  id: string,
  error: AppError,
  before: (ImportItem & Reviewed) | undefined,
  scan: ReceivedFile | undefined,
): void {
  if (before === undefined) {
    settle(id, { state: 'failed', error, ...(scan === undefined ? {} : { scan }) });
    return;
  }
  toastProblem(error.code.startsWith('text.') ? i18next.t('import:encodingRefused') : sentenceOf(error));
  const { id: _, name: __, ...review } = before;
  settle(id, { ...review, state: 'review' });
}

/** A file of pictures only, or one whose letters nobody can read. GIF pictures are not recognised. */
const isScan = ({ code }: AppError): boolean =>
  code === 'pdf.noText' || code === 'pdf.unreadableLetters' || code === 'file.picture';

const change = (id: string, progress: ImportProgress): void => useImports.getState().change(id, progress);

/** The item has come to rest: a person decides, or it comes in with all the others. */
function settle(id: string, progress: ImportProgress): void {
  change(id, progress);
  pump();
  void drain();
}

/** The item that goes in, or into the summary, just now. */
let draining: string | null = null;

const isDraining = ({ id }: ImportItem): boolean => id === draining;

/** While all are taken: whatever has come to rest goes in, or into the summary, one after the other. */
async function drain(): Promise<void> {
  if (draining !== null) return;
  for (let item = restingItem(); item !== undefined; item = restingItem()) {
    draining = item.id;
    dismiss(item.id, await outcomeOf(item));
  }
  draining = null;
}

function restingItem(): ImportItem | undefined {
  const { items, takingAll } = useImports.getState();
  return takingAll ? items.find(({ state }) => state !== 'waiting' && state !== 'reading') : undefined;
}

async function outcomeOf(item: ImportItem): Promise<Outcome> {
  const { name } = item;
  if (item.state === 'failed') return { name, result: 'refused', error: item.error };
  if (item.state === 'duplicate') return { name, result: 'duplicate', circularId: item.circularId };
  if (item.state !== 'review') return { name, result: 'left' };
  // Two equal files of one folder: the first has come in meanwhile.
  const twin = await circularWithFile(item.file.sha256);
  if (twin) return { name, result: 'duplicate', circularId: twin.id };
  const stored = await store(item);
  return stored
    ? { name, result: 'imported', circularId: stored.id }
    : { name, result: 'refused', error: appError('file.writeFailed', { name }) };
}
