/** Runs something after that many milliseconds; the result takes it back. A port, so that tests need not wait. */
export type Later = (milliseconds: number, action: () => void) => () => void;
