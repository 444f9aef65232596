import type { FactId } from '../../platform-facts';
import type { CallQuestion } from '../question';

/** By a function made of text, for the build rightly refuses a script that names what Google does not have. */
function typeOfGlobal(name: string): unknown {
  return (new Function(`return typeof ${name}`) as () => unknown)();
}

const MISSING: readonly (readonly [number, string, FactId])[] = [
  [1, 'setTimeout', 'RT-01'],
  [2, 'setInterval', 'RT-01'],
  [3, 'clearTimeout', 'RT-01'],
  [4, 'fetch', 'RT-02'],
  [5, 'URL', 'RT-02'],
  [6, 'URLSearchParams', 'RT-02'],
  [7, 'TextEncoder', 'RT-04'],
  [8, 'atob', 'RT-02'],
  [9, 'crypto', 'RT-03'],
  [10, 'performance', 'RT-03'],
  [11, 'process', 'RT-03'],
  [12, 'window', 'RT-03'],
  [13, 'global', 'RT-05'],
];

const THERE: readonly (readonly [number, string, string])[] = [
  [21, 'console', 'object'],
  [22, 'Promise', 'function'],
];

export const RUNTIME_QUESTIONS: readonly CallQuestion[] = [
  ...MISSING.map(([number, name, fact]) => typeQuestion(number, name, fact, 'undefined')),
  ...THERE.map(([number, name, type]) => typeQuestion(number, name, 'RT-06', type)),
];

function typeQuestion(number: number, name: string, fact: FactId, type: string): CallQuestion {
  return {
    id: `runtime-${number}`,
    about: { fact },
    asks: `The type of ${name}`,
    expected: JSON.stringify(type),
    ask: () => typeOfGlobal(name),
  };
}
