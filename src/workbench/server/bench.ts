/** The spreadsheet that is open, how it begins, and what starting over puts in its place. */
import type { ExampleMoment } from '../example/example-loader';
import { exampleStart, exampleSteps } from '../example/example-loader';
import type { Emulator } from '../emulator';
import type { Beginning, FunctionHelp } from '../protocol';
import type { EventStream } from './event-stream';
import { Refused } from './refused';
import { Session } from './session';
import type { WorkbookFile } from './workbook-file';
import { WorkbookKeeper } from './workbook-keeper';

export interface BenchParts {
  /** What the id of each session begins with. */
  readonly id: string;
  readonly file: WorkbookFile;
  readonly stream: EventStream;
  readonly realNow: () => number;
  readonly functions: readonly FunctionHelp[];
  readonly people: readonly string[];
  /** Makes an empty spreadsheet whose clock stands at this instant, and opens it. */
  readonly newSpreadsheet: (now: number) => Emulator;
}

export interface OpenedSpreadsheet {
  readonly emulator: Emulator;
  readonly keeper: WorkbookKeeper;
  readonly notices: readonly string[];
  /** Nobody has chosen yet how to begin. */
  readonly fresh: boolean;
}

export class Bench {
  private current: Session;
  private turns = 0;

  constructor(
    private readonly parts: BenchParts,
    opened: OpenedSpreadsheet,
  ) {
    this.current = this.sessionOf(opened);
  }

  get session(): Session {
    return this.current;
  }

  /** @throws Refused where something has been begun already: it would be lost. */
  begin(how: Beginning): void {
    if (!this.current.fresh)
      throw new Refused(
        'This spreadsheet has been begun already. Nothing was changed; File → Start over gives an empty one.',
      );
    if (how === 'empty') this.current.fresh = false;
    else this.loadExample();
  }

  /** The file is renamed, not deleted; the new spreadsheet asks again how to begin. */
  startOver(): void {
    const { file, realNow, newSpreadsheet } = this.parts;
    this.current.end();
    const aside = file.setAside(realNow(), 'before-starting-over');
    const notices = aside === undefined ? [] : [`What was here is kept as ${aside}.`];
    this.replace(newSpreadsheet(realNow()), { notices, fresh: true });
  }

  private loadExample(): void {
    const { realNow, newSpreadsheet } = this.parts;
    const { locale, timeZone } = this.current.emulator.workbook;
    const moment: ExampleMoment = { now: realNow(), locale, timeZone };
    const emulator = newSpreadsheet(exampleStart(moment));
    this.replace(emulator, { notices: this.current.notices, fresh: false });
    this.current.startWork({
      what: 'example',
      steps: exampleSteps(emulator, moment),
      failed: 'The example could not be told to its end',
    });
  }

  private replace(emulator: Emulator, how: Pick<OpenedSpreadsheet, 'notices' | 'fresh'>): void {
    this.current.end();
    const keeper = new WorkbookKeeper(this.parts.file, emulator, false);
    this.current = this.sessionOf({ emulator, keeper, ...how });
    this.parts.stream.push(this.current.snapshot());
  }

  private sessionOf({ emulator, keeper, notices, fresh }: OpenedSpreadsheet): Session {
    const { id, stream, realNow, functions, people } = this.parts;
    return new Session({
      id: `${id}-${String(++this.turns)}`,
      ...{ emulator, keeper, notices, fresh, stream, realNow, functions, people },
      begin: (how) => {
        this.begin(how);
      },
      startOver: () => {
        this.startOver();
      },
    });
  }
}
