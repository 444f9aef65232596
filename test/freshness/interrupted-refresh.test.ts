import { ExecutionKilled } from '../../src/workbench/emulator/gate';
import type { GateWatcher, ProjectFiles, ServiceCall } from '../../src/workbench/emulator';
import { AddOnSession } from '../bundle/add-on-session';
import { probedProject } from '../bundle/probed-project';

/** Around the calls that enter formulas; `FRESHNESS=all` tries every call of every run. */
const IS_WHOLE = process.env['FRESHNESS'] === 'all';
const PLACES = IS_WHOLE ? /./ : /replaceAllWith/;

const ME = 'me@example.org';
const COLLEAGUE = 'colleague@example.org';
const DAY = 86_400_000;

/** What is computed plays no part here, so it costs nothing. */
const STUBS = `
function STREAK() { return 7; }
function FUNNEL() { return 8; }
function DAY_STATES() { return [[1, 2], [3, 4]]; }
`;

/** As typed in a German spreadsheet, down column B from row 2; each in a cell of another kind. */
const TYPED = [
  '=STREAK()',
  '=WENN(streak( )>6;"STREAK()";C3)',
  '=ARRAYFORMULA(DAY_STATES())',
  '=FUNNEL("Pitch")&C5',
  '=STREAK(Protokoll!A:Z;Einstellungen!A:D)+STREAK()',
  '=STREAK(Rapport_pulse)',
  '=STREAK()+SUMME(C8:C9)',
] as const;

interface Desk {
  readonly session: AddOnSession;
  readonly sheet: number;
}

function desk(): Desk {
  const probed = probedProject();
  const project: ProjectFiles = { ...probed, code: `${probed.code}\n${STUBS}` };
  const session = new AddOnSession({
    project,
    locale: 'de_DE',
    userLocale: 'de',
    others: [{ email: COLLEAGUE, locale: 'de', role: 'editor' }],
  });
  session.setUp();
  const { user } = session.emulator;
  const sheet = user.addSheet('Meins');
  TYPED.forEach((formula, index) => {
    user.type(sheet, 2 + 2 * index, 2, formula);
  });
  user.merge(sheet, { row: 2, column: 2, rows: 1, columns: 1 + 1 });
  user.hideRows(sheet, 4, 1);
  user.protect(sheet, { row: 14, column: 2, rows: 1, columns: 1 }, { description: 'mine', warningOnly: false, editors: [] }); // prettier-ignore
  user.paste(session.sheetId('Protokoll'), 2, 2, [['01.06.2026'], ['02.06.2026'], ['03.06.2026']]);
  return { session, sheet };
}

function formulas({ session, sheet }: Desk): string[] {
  return session.emulator.workbook
    .cells(sheet, 1, 1, 1000, 3)
    .map(({ input }) => input)
    .filter((input) => input.startsWith('='));
}

/** At the n-th call of that method in a run of the handler. */
interface Interruption {
  readonly handler: string;
  readonly method: string;
  readonly nth: number;
  readonly moment: 'before' | 'after';
}

function watcherFor({ handler, method, nth, moment }: Interruption, interrupt: () => void): GateWatcher {
  let calls = 0;
  const isMeant = (call: ServiceCall): boolean => call.handler === handler && call.method === method;
  return {
    before: (call) => {
      if (isMeant(call) && ++calls === nth && moment === 'before') interrupt();
    },
    after: (call) => {
      if (isMeant(call) && calls === nth && moment === 'after') interrupt();
    },
  };
}

/** Where a run of the handler can be interrupted, by what it calls when nobody does. */
function interruptions(place: Desk, handler: string, act: Act): Interruption[] {
  const found: Interruption[] = [];
  const counts = new Map<string, number>();
  const stop = place.session.emulator.gate.watch({
    before: ({ handler: one, method }) => {
      if (one !== handler || !PLACES.test(method)) return;
      const nth = (counts.get(method) ?? 0) + 1;
      counts.set(method, nth);
      found.push({ handler, method, nth, moment: 'before' }, { handler, method, nth, moment: 'after' });
    },
  });
  act(place, 1);
  stop();
  return found;
}

function kill(): never {
  throw new ExecutionKilled();
}

type Act = (desk: Desk, turn: number) => void;
type Run = readonly [name: string, handler: string, act: Act];

function typeDate({ session }: Desk, turn: number): void {
  const day = `0${String(1 + (turn % 9))}.06.2026`;
  session.emulator.user.type(session.sheetId('Protokoll'), 2, 2, day);
}

function dropTriggers({ session }: Desk): void {
  session.emulator.callFromSidebar('probeDropTriggers', []);
}

const RUNS: readonly [Run, ...Run[]] = [
  [
    'an edit',
    'onEdit',
    (place, turn) => {
      dropTriggers(place);
      typeDate(place, turn);
    },
  ],
  [
    'the hourly run after midnight',
    'probeRunHourly',
    (place) => {
      const { emulator } = place.session;
      dropTriggers(place);
      emulator.advanceTo(emulator.now + DAY);
      emulator.callFromSidebar('probeRunHourly', []);
    },
  ],
  [
    'the change trigger after a sort',
    'onSpreadsheetChange',
    ({ session }, turn) => {
      session.emulator.user.sort(session.sheetId('Protokoll'), 2, turn % 2 === 0);
    },
  ],
];

describe.each(IS_WHOLE ? RUNS : RUNS.slice(0, 2))('%s, killed at its service calls', (name, handler, act) => {
  it('leaves every formula as it was typed, after the next run', () => {
    const place = desk();
    const typed = formulas(place);
    const bad: string[] = [];
    let leftParked = 0;
    const places = interruptions(place, handler, act);

    places.forEach((interruption, turn) => {
      const stop = place.session.emulator.gate.watch(watcherFor(interruption, kill));
      act(place, turn);
      stop();
      if (formulas(place).some((formula) => formula.includes('RAPPORT_REFRESHING'))) leftParked++;
      place.session.emulator.callFromSidebar('probeRunHourly', []);
      if (formulas(place).join('\n') !== typed.join('\n')) bad.push(JSON.stringify(interruption));
    });

    console.info(
      `${name}: ${String(places.length)} kills, ${String(leftParked)} left formulas parked, ${String(bad.length)} not as typed after the next run`,
    );
    expect(typed).toHaveLength(TYPED.length);
    expect(leftParked).toBeGreaterThan(0);
    expect(bad).toEqual([]);
  }, 1_800_000);
});

describe('rows inserted above while formulas are entered again', () => {
  it('move them with their references, as ever', () => {
    const place = desk();
    const { user } = place.session.emulator;
    const typed = formulas(place);
    let inserted = 0;
    const [, handler, act] = RUNS[0];

    interruptions(place, handler, act).forEach((interruption, turn) => {
      const insert = (): void => {
        inserted++;
        user.insertRows(place.sheet, 1, 1);
      };
      const stop = place.session.emulator.gate.watch(watcherFor(interruption, insert));
      act(place, turn);
      stop();
    });

    const moved = typed.map((formula) => formula.replace(/C(\d+)/g, (_all, row) => `C${String(Number(row) + inserted)}`)); // prettier-ignore
    expect(inserted).toBeGreaterThan(3);
    expect(formulas(place)).toEqual(moved);
  }, 1_800_000);
});

describe('a formula that the one who edits may not write to', () => {
  it('stays, and is entered again by the change trigger of the owner', () => {
    const place = desk();
    const typed = formulas(place);
    const entered = new Set<string>();
    place.session.emulator.signInAs(COLLEAGUE);
    place.session.emulator.authorize();
    place.session.emulator.gate.watch({
      before: ({ handler, method }) => {
        if (method === 'TextFinder.replaceAllWith') entered.add(handler);
      },
    });

    typeDate(place, 3);

    expect(formulas(place)).toEqual(typed);
    expect(place.session.failures()).toEqual([]);
    expect([...entered]).toEqual(['onEdit', 'onSpreadsheetChange']);
    place.session.emulator.signInAs(ME);
  });
});
