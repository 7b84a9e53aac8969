import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingWidths } from '#renderer/app/fittingPanes';

const panes = { register: true, inspector: true, registerWidth: 350, inspectorWidth: 320 };

it('in a wide window the panes are as wide as the person made them', () => {
  expect(fittingWidths(panes, true, 1360)).toEqual({ register: 350, inspector: 320 });
});

it('in the smallest window the text still has a readable line between both panes', () => {
  const { register, inspector } = fittingWidths(panes, true, 880);
  expect(880 - register - inspector).toBeGreaterThanOrEqual(440);
  expect([register, inspector]).toEqual([212, 228]);
});

it('a pane that is not shown takes no room from the other', () => {
  expect(fittingWidths(panes, false, 880)).toEqual({ register: 350, inspector: 0 });
  expect(fittingWidths({ ...panes, register: false }, true, 880)).toEqual({ register: 0, inspector: 320 });
});

it('a pane is never narrower than its least and never wider than it was made', () => {
  const width = fc.integer({ min: 220, max: 640 });
  fc.assert(
    fc.property(
      width,
      width,
      fc.integer({ min: 300, max: 3000 }),
      (registerWidth, inspectorWidth, window) => {
        const fitting = fittingWidths({ ...panes, registerWidth, inspectorWidth }, true, window);
        expect(fitting.register).toBeGreaterThanOrEqual(200);
        expect(fitting.register).toBeLessThanOrEqual(registerWidth);
        expect(fitting.inspector).toBeGreaterThanOrEqual(220);
        expect(fitting.inspector).toBeLessThanOrEqual(inspectorWidth);
      },
    ),
  );
});
