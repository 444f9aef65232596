/** Why google.script.run brought no answer, as far as Google's words tell. */
export type FailureHint = 'accounts' | 'network' | 'storage' | 'permission' | 'slow' | 'unknown';

// Google's own texts; the first that fits wins. Several signed-in accounts show up as a storage error.
const SIGNS: readonly (readonly [FailureHint, RegExp])[] = [
  ['accounts', /PERMISSION_DENIED/],
  ['storage', /reading from storage|INTERNAL|server error occurred/i],
  ['network', /network|connection failure|HTTP 0|offline/i],
  ['permission', /do not have permission|permissions are not sufficient|authori[sz]ation is required/i],
  ['slow', /maximum execution time|timed? ?out|too many simultaneous/i],
];

/** The hint for a failure handler's message. */
export function failureHint(message: string): FailureHint {
  return SIGNS.find(([, sign]) => sign.test(message))?.[0] ?? 'unknown';
}
