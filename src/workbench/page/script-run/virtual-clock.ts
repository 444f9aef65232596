/**
 * Gives a frame the workbench's clock in place of the browser's, so that an open sidebar notices the time that
 * the person lets pass. Timers stay real.
 * @returns moves the clock to another instant, epoch milliseconds.
 */
export function installVirtualClock(frame: typeof globalThis, now: number): (now: number) => void {
  let instant = now;
  const { Date: RealDate } = frame;
  frame.Date = new Proxy(RealDate, {
    construct: (real, given: unknown[], target) =>
      Reflect.construct(real, given.length === 0 ? [instant] : given, target) as Date,
    apply: () => new RealDate(instant).toString(),
    get: (real, name) => (name === 'now' ? () => instant : (Reflect.get(real, name) as unknown)),
  });
  letFormatsTellTime(frame, () => instant);
  return (later) => {
    instant = later;
  };
}

/** `format()` without a date asks the browser itself, not `Date`. */
function letFormatsTellTime(frame: typeof globalThis, now: () => number): void {
  const { prototype } = frame.Intl.DateTimeFormat;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format');
  if (!format?.get) return;
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const real = format.get?.call(this) as (date: number | Date) => string;
      return (date?: number | Date) => real(date ?? now());
    },
  });
}
