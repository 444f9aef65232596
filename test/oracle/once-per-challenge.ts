import type { RandomChallenge } from './random-challenge';

/** Works something out once for each challenge, however many figures ask for it. */
export function oncePerChallenge<T>(
  workOut: (challenge: RandomChallenge) => T,
): (challenge: RandomChallenge) => T {
  const known = new WeakMap<RandomChallenge, { readonly value: T }>();
  return (challenge) => {
    const found = known.get(challenge) ?? { value: workOut(challenge) };
    known.set(challenge, found);
    return found.value;
  };
}
