/**
 * Reminders by system notification. The page plans them (it knows the deadlines) and main keeps the plan, so
 * that they come also while the window is in the tray and its page sleeps. Nothing is stored here: what
 * was missed while the app did not run, the page finds at the next start.
 */

import type { PlannedReminder } from '#bridge/api';

export interface Notice {
  show(): void;
  on(event: 'click' | 'close', listener: () => void): unknown;
}

export interface ReminderSurroundings {
  readonly now: () => number;
  /** A system notification; null where the system shows none. */
  readonly notice: (title: string, body: string) => Notice | null;
  /** Tells the page which reminders came. */
  readonly onDue: (ids: readonly string[]) => void;
  /** The person clicked on a notification. */
  readonly onOpen: (id: string) => void;
}

/** A sleeping computer lets timers run late; looking again each minute finds what is due after it wakes. */
const longestWait = 60_000;

/** More than this at once would bury the screen: the window's own list says all. */
const shownAtOnce = 3;

export class Reminders {
  readonly #with: ReminderSurroundings;
  #plan: readonly PlannedReminder[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Shown in this run: the page may plan again before it has written that down. */
  readonly #shown = new Map<string, number>();
  /** Held so that a click still finds its listener. */
  readonly #notices = new Set<Notice>();

  constructor(surroundings: ReminderSurroundings) {
    this.#with = surroundings;
  }

  /** Replaces the plan. What is due already is shown at once. */
  plan(reminders: readonly PlannedReminder[]): void {
    this.#plan = [...reminders].sort((a, b) => a.at - b.at);
    this.look();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Shows what is due now and waits for the next. */
  look(): void {
    this.stop();
    const now = this.#with.now();
    const due = this.#plan.filter(({ id, at }) => at <= now && this.#shown.get(id) !== at);
    this.#plan = this.#plan.filter(({ at }) => at > now);
    for (const { id, at } of due) this.#shown.set(id, at);
    for (const reminder of due.slice(0, shownAtOnce)) this.#show(reminder);
    if (due.length > 0) this.#with.onDue(due.map(({ id }) => id));
    const next = this.#plan[0];
    if (next === undefined) return;
    this.#timer = setTimeout(() => this.look(), Math.min(longestWait, Math.max(0, next.at - now)));
  }

  #show({ id, title, body }: PlannedReminder): void {
    const notice = this.#with.notice(title, body);
    if (notice === null) return;
    this.#notices.add(notice);
    notice.on('click', () => {
      this.#notices.delete(notice);
      this.#with.onOpen(id);
    });
    notice.on('close', () => this.#notices.delete(notice));
    notice.show();
  }
}
