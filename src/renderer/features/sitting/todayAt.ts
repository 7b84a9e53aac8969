/** The hour that a person means by *since 15:00*: today's, or yesterday's where today's is still to come. */

const day = 24 * 60 * 60 * 1000;

/** `time` as a time field gives it (`15:00`), on this computer's clock; null for an empty one. ISO instant. */
export function todayAt(time: string, now: Date): string | null {
  const parts = /^(\d{2}):(\d{2})/.exec(time);
  if (parts === null) return null;
  const at = new Date(now);
  at.setHours(Number(parts[1]), Number(parts[2]), 0, 0);
  return new Date(at > now ? at.getTime() - day : at).toISOString();
}
