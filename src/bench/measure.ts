import type { CallKind, Gate, ServiceCall } from '../workbench/emulator/gate';
import { CALL_COSTS } from '../workbench/emulator/call-costs';
import { DATA_KINDS } from './cost-model';

export interface Measurement {
  readonly calls: number;
  readonly dataCalls: number;
  readonly byKind: Readonly<Partial<Record<CallKind, number>>>;
  /** JSON of the arguments and results of all calls that leave the script. */
  readonly bytes: number;
  /** The result of the largest of them. */
  readonly largestResult: number;
  readonly modelledSeconds: number;
  readonly methods: readonly string[];
}

/**
 * Counts what passes the gate while `action` runs: exact and the same on every machine.
 * @param isCounted which of the calls, where triggers and custom functions run beside what is measured
 */
export function measureCalls(
  gate: Gate,
  action: () => void,
  isCounted: (call: ServiceCall) => boolean = () => true,
): Measurement {
  const calls: ServiceCall[] = [];
  let bytes = 0;
  let largestResult = 0;
  const unwatch = gate.watch({
    after: (call, resultBytes) => {
      if (!isCounted(call)) return;
      calls.push(call);
      if (call.kind === 'local') return;
      bytes += call.argumentBytes + resultBytes;
      largestResult = Math.max(largestResult, resultBytes);
    },
  });
  try {
    action();
  } finally {
    unwatch();
  }
  return { ...summary(calls), bytes, largestResult };
}

function summary(calls: readonly ServiceCall[]): Omit<Measurement, 'bytes' | 'largestResult'> {
  const byKind: Partial<Record<CallKind, number>> = {};
  let milliseconds = 0;
  for (const call of calls) {
    byKind[call.kind] = (byKind[call.kind] ?? 0) + 1;
    milliseconds += CALL_COSTS[call.kind];
  }
  return {
    calls: calls.length,
    dataCalls: calls.filter((call) => DATA_KINDS.includes(call.kind)).length,
    byKind,
    modelledSeconds: milliseconds / 1000,
    methods: calls.filter((call) => call.kind !== 'local').map((call) => call.method),
  };
}

/** Of 31 runs after 5 warm-ups the median is told. */
export const WARM_UPS = 5;
export const RUNS = 31;

/** Processor time of this process so far, whatever else the machine has to do; garbage collection counts. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median processor time of 31 runs after 5 warm-ups, in milliseconds; differs from machine to machine. */
export function medianCpu(run: () => void): number {
  return medianOf(() => {
    const before = cpuMilliseconds();
    run();
    return cpuMilliseconds() - before;
  });
}

/** The median of what `run` tells of itself, of 31 runs after 5 warm-ups. */
export function medianOf(run: () => number): number {
  return medianAmong(Array.from({ length: WARM_UPS + RUNS }, run).slice(WARM_UPS));
}

/** NaN for none. */
export function medianAmong(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** A fixed arithmetic loop, so that processor times of two machines can be compared as ratios. */
export function calibrationLoop(): number {
  let sum = 0;
  for (let step = 1; step <= 5_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}
