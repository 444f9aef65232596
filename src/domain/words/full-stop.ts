/** What somebody typed as the end of a sentence, so that another sentence may follow. */
export function withFullStop(typed: string): string {
  return /[.!?…]\s*$/.test(typed) ? typed : `${typed}.`;
}
