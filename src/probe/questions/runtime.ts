import type { CallQuestion } from '../question';

/** By a function made of text, for the build rightly refuses a script that names what Google does not have. */
function typeOfGlobal(name: string): unknown {
  return (new Function(`return typeof ${name}`) as () => unknown)();
}

const MISSING = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'atob',
  'crypto',
  'performance',
  'process',
  'window',
  'global',
  'Buffer',
] as const;

function parses(code: string): boolean {
  try {
    new Function(code);
    return true;
  } catch {
    return false;
  }
}

const OTHERS: readonly (readonly [number, string, string, string, () => unknown])[] = [
  [21, 'console', 'console is there', '"object"', () => typeOfGlobal('console')],
  [22, 'promise', 'Promise is there', '"function"', () => typeOfGlobal('Promise')],
  [25, 'es', 'An optional chain is understood', 'true', () => parses('return ({})?.a ?? 1')],
];

export const RUNTIME_QUESTIONS: readonly CallQuestion[] = [
  ...MISSING.map((name, index) => ({
    id: `runtime-${index + 1}`,
    about: { fact: 'globals' },
    asks: `The type of ${name}`,
    expected: '"undefined"',
    ask: () => typeOfGlobal(name),
  })),
  ...OTHERS.map(([number, fact, asks, expected, ask]) => ({
    id: `runtime-${number}`,
    about: { fact },
    asks,
    expected,
    ask,
  })),
];
