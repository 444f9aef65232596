/**
 * Runs with the process's zone set to the script's: a script's local Date getters know no other. The emulator's own
 * code never asks for local time.
 */
export function inZone<T>(zone: string, body: () => T): T {
  const before = process.env['TZ'];
  if (before === zone) return body();
  process.env['TZ'] = zone;
  try {
    return body();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
