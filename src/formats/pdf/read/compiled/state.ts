/**
 * The state in which a page is drawn: where and how. Saved ones lie one behind another, the current one last. Matrices are
 * `[a, b, c, d, e, f]`. Source: ISO 32000-1, 8.4 (graphics state), 9.3 (text state), 8.3.4 (matrices).
 */

import { mostStates, stateSize, statesAt } from '../memory';

/** The current state. */
export let state: i32 = statesAt;
/** States that were saved when there was no more room. */
let lost: i32 = 0;

// Where each part of a state lies, behind its matrix.
export const sizeIn: i32 = 48;
export const charSpacingIn: i32 = 56;
export const wordSpacingIn: i32 = 64;
/** 1 for 100 %. */
export const scaleIn: i32 = 72;
export const leadingIn: i32 = 80;
export const riseIn: i32 = 88;
export const fontIn: i32 = 96;
export const fillIn: i32 = 100;
export const clipIn: i32 = 104;

/** The matrix of the text, and of its line: not saved. */
export let a: f64 = 1;
export let b: f64 = 0;
export let c: f64 = 0;
export let d: f64 = 1;
export let e: f64 = 0;
export let f: f64 = 0;
let lineA: f64 = 1;
let lineB: f64 = 0;
let lineC: f64 = 0;
let lineD: f64 = 1;
let lineE: f64 = 0;
let lineF: f64 = 0;

/** A page begins: nothing is saved. */
export function reset(): void {
  state = statesAt;
  lost = 0;
  memory.fill(state, 0, stateSize);
  store<f64>(state, 1, scaleIn);
  setLine(1, 0, 0, 1, 0, 0);
}

export function save(): void {
  if (state >= statesAt + mostStates * stateSize) {
    lost++;
    return;
  }
  memory.copy(state + stateSize, state, stateSize);
  state += stateSize;
}

export function restore(): void {
  if (lost > 0) lost--;
  else if (state > statesAt) state -= stateSize;
}

/** `m`, then the state's matrix; one with other things than numbers is passed over. */
export function transform(m0: f64, m1: f64, m2: f64, m3: f64, m4: f64, m5: f64): void {
  if (
    !Number.isFinite(m0) ||
    !Number.isFinite(m1) ||
    !Number.isFinite(m2) ||
    !Number.isFinite(m3) ||
    !Number.isFinite(m4) ||
    !Number.isFinite(m5)
  )
    return;
  const s0 = load<f64>(state, 0);
  const s1 = load<f64>(state, 8);
  const s2 = load<f64>(state, 16);
  const s3 = load<f64>(state, 24);
  setMatrix(
    m0 * s0 + m1 * s2,
    m0 * s1 + m1 * s3,
    m2 * s0 + m3 * s2,
    m2 * s1 + m3 * s3,
    m4 * s0 + m5 * s2 + load<f64>(state, 32),
    m4 * s1 + m5 * s3 + load<f64>(state, 40),
  );
}

export function setMatrix(m0: f64, m1: f64, m2: f64, m3: f64, m4: f64, m5: f64): void {
  store<f64>(state, m0, 0);
  store<f64>(state, m1, 8);
  store<f64>(state, m2, 16);
  store<f64>(state, m3, 24);
  store<f64>(state, m4, 32);
  store<f64>(state, m5, 40);
}

/** Where the next line begins. */
export function setLine(m0: f64, m1: f64, m2: f64, m3: f64, m4: f64, m5: f64): void {
  lineA = a = m0;
  lineB = b = m1;
  lineC = c = m2;
  lineD = d = m3;
  lineE = e = m4;
  lineF = f = m5;
}

/** To the next line. */
export function moveLine(x: f64, y: f64): void {
  setLine(lineA, lineB, lineC, lineD, x * lineA + y * lineC + lineE, x * lineB + y * lineD + lineF);
}

/** Along the line. */
export function moveText(x: f64, y: f64): void {
  const oldE = e;
  const oldF = f;
  e = x * a + y * c + oldE;
  f = x * b + y * d + oldF;
}
