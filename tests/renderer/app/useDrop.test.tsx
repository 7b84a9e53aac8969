// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { useDrop } from '#renderer/app/useDrop';
import { openPage } from '../../support/page';

function Window({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return <p>{useDrop(onFiles) ? 'over' : 'calm'}</p>;
}

/** jsdom has no DragEvent; what is used of it is put on a plain event. */
function drag(kind: string, files: readonly File[], types = ['Files']): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  return Object.assign(event, { dataTransfer: { files, types, dropEffect: 'none' }, relatedTarget: null });
}

test('files dropped on the window are handed over, and the window stays where it is', async () => {
  const onFiles = vi.fn();
  const page = await openPage(<Window onFiles={onFiles} />);
  const file = new File(['x'], 'note.txt');
  await page.run(() => void window.dispatchEvent(drag('dragover', [file])));
  expect(page.text()).toBe('over');
  const drop = drag('drop', [file]);
  await page.run(() => void window.dispatchEvent(drop));
  expect(drop.defaultPrevented).toBe(true);
  expect(onFiles).toHaveBeenCalledWith([file]);
  expect(page.text()).toBe('calm');
  await page.close();
});

test('words dragged inside a text are not taken for files', async () => {
  const onFiles = vi.fn();
  const page = await openPage(<Window onFiles={onFiles} />);
  const drop = drag('drop', [], ['text/plain']);
  await page.run(() => void window.dispatchEvent(drop));
  expect(drop.defaultPrevented).toBe(false);
  expect(onFiles).not.toHaveBeenCalled();
  await page.close();
});
