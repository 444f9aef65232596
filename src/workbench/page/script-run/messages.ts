/** What the sidebar's frame and the page around it say to each other. */

export type FrameMessage =
  | { readonly rapport: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly rapport: 'close' }
  | { readonly rapport: 'focus-editor' }
  /** F6 was pressed: the keyboard goes to the next part of the page, or back to the one before. */
  | { readonly rapport: 'leave'; readonly by: 1 | -1 };

const SAID_BY_FRAME: ReadonlySet<unknown> = new Set<FrameMessage['rapport']>([
  'run',
  'close',
  'focus-editor',
  'leave',
]);

/** The add-on's page may say anything to the window around it; what is not google.script is nobody's. */
export function isFrameMessage(said: unknown): said is FrameMessage {
  return typeof said === 'object' && said !== null && 'rapport' in said && SAID_BY_FRAME.has(said.rapport);
}

export type PageMessage = AnswerMessage | ClockMessage;

export type AnswerMessage = {
  readonly rapport: 'answer';
  readonly id: number;
} & ({ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string });

/** The virtual clock was moved; epoch milliseconds. */
export interface ClockMessage {
  readonly rapport: 'clock';
  readonly now: number;
}
