import { createHash } from 'node:crypto';
import type { DraftBox } from '../../src/addon/use-cases/mailbox';
import type {
  FormulaCell,
  Handler,
  InstalledTrigger,
  HourlyPorts,
  RunPorts,
  Mail,
  PropertyStore,
} from '../../src/addon/use-cases/ports';
import { FakeCalls } from './fake-calls';
import { FakeTables } from './fake-tables';
import { zoneClock } from './zone-clock';

/** Properties in memory, with Google's limit on a value. */
export class FakeProperties implements PropertyStore {
  constructor(
    private readonly calls: FakeCalls,
    readonly values = new Map<string, string>(),
  ) {}

  get(key: string): string | undefined {
    return this.calls.pass(`get ${key}`, () => this.values.get(key));
  }

  all(): ReadonlyMap<string, string> {
    return this.calls.pass('get all', () => new Map(this.values));
  }

  set(key: string, value: string): void {
    this.calls.pass(`set ${key}`, () => {
      if (Buffer.byteLength(value) > 9 * 1024) throw new Error('Argument too large: value');
      this.values.set(key, value);
    });
  }

  remove(key: string): void {
    this.calls.pass(`remove ${key}`, () => this.values.delete(key));
  }

  removeAll(): void {
    this.calls.pass('remove all', () => {
      this.values.clear();
    });
  }
}

/** What stays when an execution ends. */
export class FakeSpreadsheet {
  readonly tables = new FakeTables(new FakeCalls());
  readonly documentValues = new Map<string, string>();
  readonly sent: Mail[] = [];
  readonly formulas = new Map<string, string>();
  readonly beats: string[] = [];
  readonly protectedCells = new Set<string>();
  readonly revealed: string[] = [];
  draftBox: DraftBox | undefined;
  missingPermission: string | undefined;
  account = 'me';
  installed: (InstalledTrigger & { readonly by: string })[] = [];
  lockedByAnother = false;
  quota = 100;
  now = Date.parse('2026-06-10T08:00:00Z');
  zone = 'Europe/Berlin';
  locale = 'en_US';
  private nextId = 1;

  /** The ports of one execution; each execution of the same spreadsheet gets its own. */
  execution(calls = new FakeCalls()): RunPorts {
    const now = this.now;
    return {
      tables: this.tables.seenBy(calls),
      cellClock: zoneClock(this.zone),
      clock: { now: () => new Date(now) },
      documentProperties: new FakeProperties(calls, this.documentValues),
      lock: {
        tryFor: () => calls.pass('lock', () => !this.lockedByAnother),
        seen: () => undefined,
        release: () => {
          calls.pass('release', () => undefined);
        },
      },
      pulse: {
        beat: (value) => calls.pass('beat', () => void this.beats.push(value)),
        isAt: (value) => this.beats[this.beats.length - 1] === value,
      },
      formulas: this.formulaPort(calls),
      reveal: (table, row) => calls.pass('reveal', () => void this.revealed.push(`${table} ${String(row)}`)),
      ids: { next: () => `id${String(this.nextId++)}` },
      digest: (text) => createHash('sha256').update(text).digest('base64url').slice(0, 22),
      mailbox: {
        quotaLeft: () => calls.pass('quota', () => this.quota),
        sendToMyself: (mail) => calls.pass('send', () => void this.sent.push(mail)),
        sendTo: (letter) => calls.pass('send', () => void this.sent.push(letter)),
        ownAddress: () => 'me@example.org',
        draftBox: this.draftBox,
      },
      authorization: { missing: () => calls.pass('authorization', () => this.missingPermission) },
      account: () => this.account,
      triggers: {
        all: () => calls.pass('triggers', () => this.installed.filter(({ by }) => by === this.account)),
        install: (handler) => calls.pass('install', () => this.install(handler)),
        remove: (id) =>
          calls.pass(
            'uninstall',
            () => void (this.installed = this.installed.filter((trigger) => trigger.id !== id)),
          ),
      },
      spreadsheet: {
        id: 'S1',
        name: 'My challenge',
        url: 'https://docs.example/S1',
        locale: this.locale,
        timeZone: this.zone,
      },
    };
  }

  private install(handler: Handler): string {
    const id = `${this.account} ${handler} ${String(this.nextId++)}`;
    this.installed.push({ id, handler, by: this.account });
    return id;
  }

  private formulaPort(calls: FakeCalls): HourlyPorts['formulas'] {
    const put = (a1: string, change: (formula: string) => string): boolean =>
      calls.pass(`enter ${a1}`, () => {
        const formula = this.formulas.get(a1);
        if (formula === undefined || this.protectedCells.has(a1)) return false;
        this.formulas.set(a1, change(formula));
        return true;
      });
    const formulaCells = (): FormulaCell[] =>
      [...this.formulas]
        .filter(([, formula]) => formula.startsWith('='))
        .map(([a1, formula]) => ({ sheetId: 0, a1, formula }));
    return {
      all: () => calls.pass('formulas', formulaCells),
      park: (cells, word) =>
        cells.filter((cell) => !put(cell.a1, (formula) => withBefore(formula, cell.calls, word))).length ===
        0,
      restore: (word) =>
        formulaCells().filter(
          ({ a1, formula }) => formula.includes(word) && !put(a1, (parked) => parked.split(word).join('')),
        ).length === 0,
    };
  }
}

function withBefore(formula: string, calls: readonly string[], word: string): string {
  return calls.reduce((text, call) => text.split(call).join(word + call), formula);
}
