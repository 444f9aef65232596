/** One emulator, its file and its windows: what a person does is on the disk before they hear that it worked. */
import type { Emulator } from '../emulator/contract';
import type { ActionName, ActionResult, Actions, CellBlock } from '../protocol';
import type { ActionContext } from './action-handlers';
import { handleAction } from './action-handlers';
import type { EventStream } from './event-stream';
import { SnapshotMaker } from './snapshot';
import type { WorkbookFile } from './workbook-file';

export interface SessionParts {
  /** One per start of the server. */
  readonly id: string;
  readonly emulator: Emulator;
  readonly file: WorkbookFile;
  readonly stream: EventStream;
  readonly realNow: () => number;
  /** What the person should know about the workbench itself. */
  readonly notices: readonly string[];
}

/** With these a person goes to another sheet; whatever else brings one forward is a script. */
const PERSON_MOVES: ReadonlySet<ActionName> = new Set<ActionName>(['activate', 'add-sheet', 'delete-sheet']);

export class Session {
  readonly emulator: Emulator;
  private readonly context: ActionContext;
  private readonly snapshots: SnapshotMaker;
  private acting = false;
  private pushWaits = false;
  private pushes = 0;

  constructor(private readonly parts: SessionParts) {
    this.emulator = parts.emulator;
    this.context = { emulator: parts.emulator, realNow: parts.realNow };
    this.snapshots = new SnapshotMaker(parts.emulator, parts.id, parts.notices);
    parts.emulator.onChange(() => {
      if (!this.acting) this.pushSoon();
    });
  }

  snapshot(): ReturnType<SnapshotMaker['make']> {
    return this.snapshots.make(this.pushes);
  }

  /** The number of the last snapshot that went to the windows. */
  get lastPush(): number {
    return this.pushes;
  }

  /** Saves and tells the windows even where the action fails half-way: what it did before is real. */
  perform<N extends ActionName>(name: N, body: Actions[N]): ActionResult<N> {
    this.acting = true;
    try {
      return handleAction(this.context, name, body);
    } finally {
      this.acting = false;
      if (PERSON_MOVES.has(name)) this.snapshots.personMoved();
      // Where a person looks is each window's own affair and not worth a disk write.
      if (name !== 'activate') this.keep();
    }
  }

  cells(sheetId: number, row: number, column: number, rows: number, columns: number): CellBlock {
    const { workbook } = this.emulator;
    const version = workbook.sheets().find(({ id }) => id === sheetId)?.version;
    if (version === undefined) return { version: 0, cells: [] };
    return { version, cells: workbook.cells(sheetId, row, column, rows, columns) };
  }

  private keep(): void {
    this.parts.file.write(this.emulator.save());
    this.pushes += 1;
    this.parts.stream.push(this.snapshot());
  }

  private pushSoon(): void {
    if (this.pushWaits) return;
    this.pushWaits = true;
    setImmediate(() => {
      this.pushWaits = false;
      this.keep();
    });
  }
}
