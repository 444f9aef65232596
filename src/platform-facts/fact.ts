/** One thing known about Apps Script or Sheets, with where it is known from. */
export interface Fact {
  /** One sentence in the present tense: the name of the tests that hold it. */
  readonly says: string;
  /**
   * `documented`: Google's documentation says so. `observed`: users saw it in live scripts. `disputed`: documented,
   * and observed otherwise; the sentence says which the emulator follows. `measured`: tried by ourselves, offline.
   */
  readonly certainty: 'documented' | 'observed' | 'disputed' | 'measured';
  /** The page of Google's documentation, or who observed it. */
  readonly source: string;
  /** The methods or features that Rapport uses and the fact is about; `outside` says why it uses none. */
  readonly touches: readonly string[] | { readonly outside: string };
}

/** A list of facts under their ids, e.g. `CF-03`: an area's two letters and a number that is never given again. */
export type Facts = Readonly<Record<`${string}-${number}`, Fact>>;
