// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { openPage, type Page } from '../../support/page';

let page: Page;
afterEach(() => page.close());

const nothing = () => undefined;
const focused = () => document.activeElement;

it('a dialog of progress takes the focus itself, so that Enter does not cancel the job', async () => {
  page = await openPage(
    <Dialog
      title="Reading…"
      closeLabel="Cancel"
      onClose={nothing}
      footer={<Button onClick={nothing}>Cancel</Button>}
    >
      <progress value={1} max={3} aria-label="note.docx" />
    </Dialog>,
  );
  expect(focused()?.tagName).toBe('DIALOG');
});

it('a question puts the focus on its answer, not on the cross', async () => {
  page = await openPage(
    <Dialog
      title="Sure?"
      closeLabel="Close"
      onClose={nothing}
      onSubmit={nothing}
      footer={<Button type="submit">Yes</Button>}
    >
      words
    </Dialog>,
  );
  expect(focused()?.textContent).toBe('Yes');
});

it('Ctrl+Enter gives the answer from anywhere in a long dialog, unless it cannot be given', async () => {
  let answers = 0;
  const dialog = (disabled: boolean) => (
    <Dialog
      title="Review"
      closeLabel="Close"
      onClose={nothing}
      onSubmit={() => {
        answers += 1;
      }}
      footer={
        <Button type="submit" disabled={disabled}>
          Import
        </Button>
      }
    >
      <div role="option" aria-selected tabIndex={0}>
        A row
      </div>
    </Dialog>
  );
  const press = (ctrlKey: boolean) =>
    document
      .querySelector('[role="option"]')
      ?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true, cancelable: true }),
      );
  page = await openPage(dialog(true));
  press(true);
  expect(answers).toBe(0);
  page.close();
  page = await openPage(dialog(false));
  press(false);
  expect(answers).toBe(0);
  press(true);
  expect(answers).toBe(1);
});

it('Enter on a closed choice gives the answer too', async () => {
  let answers = 0;
  page = await openPage(
    <Dialog
      title="Export"
      closeLabel="Close"
      onClose={nothing}
      onSubmit={() => {
        answers += 1;
      }}
      footer={<Button type="submit">Export</Button>}
    >
      <select aria-label="Numbers" />
    </Dialog>,
  );
  page
    .find('combobox')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(answers).toBe(1);
});
