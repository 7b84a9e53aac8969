/** The page's end of the double check. */

import { describe, expect, it, vi } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import { checkedApi } from '#bridge/checkedApi';

const raw = (parts: Partial<ChanceryApi>) => parts as ChanceryApi;

describe('the page', () => {
  it('sends nothing that is not as agreed, and says where the fault is', async () => {
    const readFile = vi.fn();
    const api = checkedApi(raw({ readFile }));
    expect(await api.readFile({ token: 'no' })).toEqual({
      ok: false,
      error: { code: 'bridge.badRequest', facts: { entry: 'readFile', where: 'token' } },
    });
    expect(readFile).not.toHaveBeenCalled();
  });

  it('uses no answer that is not as agreed', async () => {
    const api = checkedApi(raw({ openExternal: async () => ({ ok: true, value: 'yes' as never }) }));
    expect(await api.openExternal({ url: 'https://example.org' })).toMatchObject({
      error: { code: 'bridge.badAnswer', facts: { entry: 'openExternal', where: 'value' } },
    });
  });

  it('hands on what is as agreed, both ways', async () => {
    const openExternal = vi.fn(async () => ({ ok: true, value: false }) as const);
    const api = checkedApi(raw({ openExternal }));
    expect(await api.openExternal({ url: 'https://example.org' })).toEqual({ ok: true, value: false });
    expect(openExternal).toHaveBeenCalledWith({ url: 'https://example.org' });
  });

  it('hears known commands and takes an unknown one for a bug', () => {
    let send: (command: never) => void = () => undefined;
    const heard: string[] = [];
    const api = checkedApi(
      raw({
        onCommand: (listener) => {
          send = listener as typeof send;
          return () => undefined;
        },
      }),
    );
    api.onCommand((command) => heard.push(command));
    send('file.save' as never);
    expect(() => send('file.destroy' as never)).toThrow(TypeError);
    expect(heard).toEqual(['file.save']);
  });
});
