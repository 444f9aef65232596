import type { WriteBuffer } from '../service-host';
import type { Checkpoint } from './checkpoint';
import { takeBack, type Step } from './step-reversal';
import type { WorkbookModel } from './workbook-model';

/** What one execution wrote since its last flush, in pieces: between them somebody else was at the cells. */
interface Buffer {
  pieces: Step[];
  from: Checkpoint;
}

/** The writes of running executions that Google has not applied yet; the innermost execution's are the last. */
export class WriteBuffers implements WriteBuffer {
  private readonly buffers: Buffer[] = [];

  constructor(private readonly model: WorkbookModel) {}

  /** An execution begins; the one that it interrupts writes no more until `end`. */
  begin(): void {
    this.close(this.buffers[this.buffers.length - 1]);
    this.buffers.push({ pieces: [], from: this.model.checkpoint() });
  }

  /** What the innermost execution wrote is now in the cells for good. */
  flushed(): void {
    const own = this.buffers[this.buffers.length - 1];
    if (!own) return;
    own.pieces = [];
    own.from = this.model.checkpoint();
  }

  /** The innermost execution was killed: its writes since the last flush vanish, other people's stay. */
  lose(): void {
    const own = this.buffers[this.buffers.length - 1];
    if (!own) return;
    this.close(own);
    for (const piece of own.pieces.reverse()) takeBack(this.model, piece);
    own.pieces = [];
    own.from = this.model.checkpoint();
  }

  /** The innermost execution is over, and what it wrote is applied. */
  end(): void {
    this.buffers.pop();
    this.reopen();
  }

  /** Somebody who is no script changes cells: their writes are in no buffer. */
  aside<T>(action: () => T): T {
    const own = this.buffers[this.buffers.length - 1];
    if (!own) return action();
    this.close(own);
    try {
      return action();
    } finally {
      this.reopen();
    }
  }

  private close(buffer: Buffer | undefined): void {
    if (buffer) buffer.pieces.push({ before: buffer.from, after: this.model.checkpoint() });
  }

  private reopen(): void {
    const own = this.buffers[this.buffers.length - 1];
    if (own) own.from = this.model.checkpoint();
  }
}
