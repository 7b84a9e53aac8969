import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingPanes, widthOver } from '#renderer/app/fittingPanes';

const panes = { register: true, inspector: true, registerWidth: 350, inspectorWidth: 320 };
const at = (window: number, zoom = 1, columns: 1 | 2 = 1) => ({ window, zoom, columns });
const nobody = { register: false, inspector: false };

it('in a wide window the panes are as wide as the person made them', () => {
  expect(fittingPanes(panes, true, at(1360))).toEqual({ register: 350, inspector: 320, crowdedOut: nobody });
});

it('in the smallest window the text still has a readable line between both panes', () => {
  const { register, inspector } = fittingPanes(panes, true, at(880));
  expect(880 - register - inspector).toBeGreaterThanOrEqual(440);
  expect([register, inspector]).toEqual([212, 228]);
});

it('a pane that is not shown takes no room from the other', () => {
  expect(fittingPanes(panes, false, at(880))).toMatchObject({ register: 350, inspector: 0 });
  expect(fittingPanes({ ...panes, register: false }, true, at(880))).toMatchObject({
    register: 0,
    inspector: 320,
  });
});

it('a window of 1280 pixels enlarged to 200 % closes the register and keeps the side panel', () => {
  expect(fittingPanes(panes, true, at(640))).toEqual({
    register: 0,
    inspector: 220,
    crowdedOut: { register: true, inspector: false },
  });
});

it('where the side panel alone leaves no readable line it closes too, and the register comes back where it is alone', () => {
  expect(fittingPanes(panes, true, at(530))).toMatchObject({
    inspector: 0,
    crowdedOut: { inspector: true },
  });
  expect(fittingPanes(panes, false, at(530))).toMatchObject({ register: 200, crowdedOut: nobody });
});

it('words of twice the size need a column of twice the width', () => {
  expect(fittingPanes(panes, true, at(1280, 2))).toMatchObject({ register: 200, inspector: 220 });
  expect(fittingPanes(panes, true, at(1000, 2)).crowdedOut).toEqual({ register: true, inspector: false });
});

it('two readings side by side each keep a readable column', () => {
  const { register, inspector, crowdedOut } = fittingPanes(panes, true, at(1024, 1, 2));
  expect(1024 - register - inspector).toBeGreaterThanOrEqual(640);
  expect(crowdedOut).toEqual({ register: true, inspector: false });
});

it('small words do not make the column narrower than a readable one', () => {
  expect(fittingPanes(panes, true, at(700, 0.6))).toEqual(fittingPanes(panes, true, at(700)));
});

it('the text always keeps a readable column, and a pane beside it its least width', () => {
  const width = fc.integer({ min: 220, max: 640 });
  const window = fc.integer({ min: 320, max: 3000 });
  const zoom = fc.constantFrom(0.6, 1, 1.5, 2);
  fc.assert(
    fc.property(width, width, window, zoom, (registerWidth, inspectorWidth, wide, size) => {
      const asked = { ...panes, registerWidth, inspectorWidth };
      const { register, inspector, crowdedOut } = fittingPanes(asked, true, at(wide, size));
      if (register + inspector > 0)
        expect(wide - register - inspector).toBeGreaterThanOrEqual(320 * Math.max(1, size) - 1);
      expect(crowdedOut).toEqual({ register: register === 0, inspector: inspector === 0 });
      if (register > 0) expect(register).toBeGreaterThanOrEqual(200);
      if (inspector > 0) expect(inspector).toBeGreaterThanOrEqual(220);
      expect(register).toBeLessThanOrEqual(registerWidth);
      expect(inspector).toBeLessThanOrEqual(inspectorWidth);
    }),
  );
});

it('more room brings back what was closed, and never closes anything', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 2000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.constantFrom(1, 1.5, 2),
      (window, more, zoom) => {
        const shownAt = (wide: number) => {
          const { register, inspector } = fittingPanes(panes, true, at(wide, zoom));
          return Number(register > 0) + Number(inspector > 0);
        };
        expect(shownAt(window + more)).toBeGreaterThanOrEqual(shownAt(window));
      },
    ),
  );
});

it('a pane over the text leaves a strip of it to be seen', () => {
  expect(widthOver(320, 640)).toBe(320);
  expect(widthOver(560, 440)).toBe(392);
});
