/**
 * What nobody has written down about Google. Each is one named switch; tests that lean on one run under both
 * settings. The conformance probe asks them all at Google.
 */
export interface Assumptions {
  /** Whether writing the formula that a cell has already runs its custom functions again. */
  readonly identicalFormulaRecalculates: boolean;
  /** Whether writes that were neither flushed nor followed by a read take effect when their execution is killed. */
  readonly unflushedWritesOutliveAKill: boolean;
  /** Whether a lock stays held after its execution was killed, until its time is over. */
  readonly locksOutliveAKill: boolean;
  /** Whether a second `Lock` object in one execution has what the first one took, or waits for it in vain. */
  readonly lockIsItsExecutions: boolean;
  /** Whether the scope `spreadsheets.currentonly` is enough in a time-driven trigger. */
  readonly currentOnlyInTimeDrivenTriggers: boolean;
  /** Whether `getActiveSpreadsheet()` and the document lock are there in an add-on's time-driven trigger. */
  readonly documentInTimeDrivenTriggers: boolean;
  /** Whether `TODAY()` may be an argument of a custom function, which `NOW()` may not. */
  readonly todayAsArgument: boolean;
  /** What a one-dimensional array returned by a custom function fills. */
  readonly flatArrayFills: 'column' | 'row';
  /** What an empty single cell is as an argument of a custom function. */
  readonly emptyCellArgument: 'empty text' | 'undefined';
  /** Whether a Date returned by a custom function is shown as a date. */
  readonly returnedDatesAreFormatted: boolean;
  /** Whether `setFormula` reads `,` between arguments where the spreadsheet's locale has `;`. */
  readonly commasInSemicolonLocales: boolean;
  /** Whether the numbers in a time-driven trigger's event are numbers or texts. */
  readonly clockEventValues: 'number' | 'string';
  /** Whether an error reaches google.script.run's failure handler with its class in front. */
  readonly errorsCarryTheirClass: boolean;
  /** Whether `GmailApp.search` finds a mail or a draft at once, or only a while after it came; by its id it is there. */
  readonly newMailFoundBySearch: boolean;
  /** Whom `reply` and `createDraftReply` address where the message answered is one's own. */
  readonly replyToOwnMessageGoesTo: 'oneself' | 'its recipients';
  /** Whether an answer to all names oneself, too, where one wrote the message answered. */
  readonly replyAllNamesOneself: boolean;
  /** Whether a draft is gone as soon as it is sent; else it is found for a while, and cannot be sent again. */
  readonly sentDraftIsGoneAtOnce: boolean;
  /** Whether a draft that answers a message stays in its conversation when a script updates it. */
  readonly updatedDraftStaysInThread: boolean;
}

/** Of two readings the one under which more code fails, where no observation leans to the other. */
export const ASSUMED: Assumptions = {
  identicalFormulaRecalculates: false,
  unflushedWritesOutliveAKill: true,
  locksOutliveAKill: false,
  lockIsItsExecutions: false,
  currentOnlyInTimeDrivenTriggers: true,
  documentInTimeDrivenTriggers: true,
  todayAsArgument: false,
  flatArrayFills: 'column',
  emptyCellArgument: 'empty text',
  returnedDatesAreFormatted: false,
  commasInSemicolonLocales: true,
  clockEventValues: 'number',
  errorsCarryTheirClass: true,
  newMailFoundBySearch: false,
  replyToOwnMessageGoesTo: 'oneself',
  replyAllNamesOneself: false,
  sentDraftIsGoneAtOnce: true,
  updatedDraftStaysInThread: false,
};
