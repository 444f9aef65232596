/** Sends calls to the page around the frame and hands the answers to whoever asked. */
import type { FrameMessage, AnswerMessage } from './messages';

/** At Google, the eleventh call waits until one of ten has come back. */
const SLOTS = 10;

export type AnswerListener = (answer: AnswerMessage) => void;

interface WaitingCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly listener: AnswerListener;
}

export class CallQueue {
  private readonly running = new Map<number, AnswerListener>();
  private readonly waiting: WaitingCall[] = [];
  private lastId = 0;

  constructor(private readonly send: (message: FrameMessage) => void) {}

  call(name: string, args: readonly unknown[], listener: AnswerListener): void {
    this.waiting.push({ name, args, listener });
    this.startNext();
  }

  receive(answer: AnswerMessage): void {
    const listener = this.running.get(answer.id);
    this.running.delete(answer.id);
    this.startNext();
    listener?.(answer);
  }

  private startNext(): void {
    if (this.running.size >= SLOTS) return;
    const next = this.waiting.shift();
    if (!next) return;
    const id = ++this.lastId;
    this.running.set(id, next.listener);
    this.send({ rapport: 'run', id, name: next.name, args: next.args });
  }
}
