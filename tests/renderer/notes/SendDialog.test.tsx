// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SendDialog } from '#renderer/features/notes/SendDialog.tsx';
import { openPage, type Page } from '../../support/page';

vi.mock('#renderer/bridge', () => ({ bridge: () => ({}) }));

let page: Page;
afterEach(() => page.close());

const ends = Date.parse('2024-06-07T15:00:00Z');

async function open(mayBeLate = false) {
  const onSend = vi.fn(async () => undefined);
  page = await openPage(
    <SendDialog
      lacking={null}
      isLate={(_day, at) => at > ends}
      mayBeLate={mayBeLate}
      onSend={onSend}
      onClose={() => undefined}
    />,
  );
  return onSend;
}

const button = () => page.find('button', 'Freeze and record') as HTMLButtonElement;

describe('recording that a note was sent', () => {
  it('is refused behind the end of the silence until the person says so', async () => {
    const onSend = await open();
    expect(page.body.textContent).toContain('The deadline of the silence has passed');
    expect(button().disabled).toBe(true);
    await page.click(page.find('checkbox', 'after the deadline'));
    expect(button().disabled).toBe(false);
    await page.click(button());
    await page.wait();
    expect(onSend).toHaveBeenCalledWith(expect.objectContaining({ late: true }));
  });

  it('asks nothing for a day on which the silence still ran', async () => {
    await open();
    await page.type(page.find('textbox', 'Date'), '2024-06-05');
    expect(page.body.textContent).not.toContain('The deadline of the silence has passed');
    expect(button().disabled).toBe(false);
  });

  it('remembers what was said in the form of the note', async () => {
    await open(true);
    expect(button().disabled).toBe(false);
  });
});
