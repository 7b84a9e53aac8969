/** Before the window closes the page saves; nothing is lost without the person having said so. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CloseHandshake } from '#main/closeHandshake';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function handshakeWith({ page = true, loses = false } = {}) {
  const close = vi.fn();
  const confirmLoss = vi.fn(async () => loses);
  const askPage = vi.fn(() => page);
  return { handshake: new CloseHandshake({ askPage, confirmLoss, close }), close, confirmLoss, askPage };
}

describe('closing the window', () => {
  it('waits for the page to save, and then goes', async () => {
    const { handshake, close } = handshakeWith();
    expect(handshake.mayClose()).toBe(false);
    expect(close).not.toHaveBeenCalled();
    await handshake.pageAnswered(true);
    expect(close).toHaveBeenCalledTimes(1);
    expect(handshake.mayClose()).toBe(true);
  });

  it('asks the page once, however often the person tries', () => {
    const { handshake, askPage } = handshakeWith();
    for (let tries = 0; tries < 3; tries += 1) expect(handshake.mayClose()).toBe(false);
    expect(askPage).toHaveBeenCalledTimes(1);
  });

  it('goes at once when there is no page to ask', () => {
    expect(handshakeWith({ page: false }).handshake.mayClose()).toBe(true);
  });

  it('goes after ten seconds without an answer, not before', () => {
    const { handshake, close } = handshakeWith();
    handshake.mayClose();
    vi.advanceTimersByTime(9_999);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('stays open when saving failed and the person goes back', async () => {
    const { handshake, close, confirmLoss } = handshakeWith({ loses: false });
    handshake.mayClose();
    await handshake.pageAnswered(false);
    vi.advanceTimersByTime(60_000);
    expect(confirmLoss).toHaveBeenCalledTimes(1);
    expect(close).not.toHaveBeenCalled();
    expect(handshake.isOpen).toBe(true);
    expect(handshake.mayClose()).toBe(false);
  });

  it('goes when saving failed and the person accepts the loss', async () => {
    const { handshake, close } = handshakeWith({ loses: true });
    handshake.mayClose();
    await handshake.pageAnswered(false);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('ignores an answer that nobody waits for', async () => {
    const { handshake, close, confirmLoss } = handshakeWith();
    await handshake.pageAnswered(false);
    expect(confirmLoss).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});
