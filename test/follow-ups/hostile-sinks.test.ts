import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fill } from '../../src/bench/challenge-workbook';
import type { SendMode } from '../../src/domain/cells/vocabulary';
import { sheetWords } from '../../src/domain/words';
import { createEmulator, type Emulator, type MailboxMessage } from '../../src/workbench/emulator';
import { builtProject, type BuiltEdition } from '../support/built-project';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { Cells } from './cells';

const WORDS = sheetWords('en');
const ME = 'me@example.org';
const PITCHED_ON = 46_174;
const DUE = Date.parse('2026-06-10T07:10:00Z');
const FIELDS = ['name', 'company', 'promised'] as const;
/** A cell of 50 KB is no name: what is longer is cut where the sheet's own words end. */
const TEXTS = HOSTILE_STRINGS.map((text) => text.slice(0, 900));

/** All of them once; for the other ways only some of them, unless `HOSTILE=all`. */
function everyNth(step: number): readonly string[] {
  return process.env['HOSTILE'] === 'all' ? TEXTS : TEXTS.filter((_, place) => place % step === 0);
}

/** Everybody in it was pitched, and is called, works at and was promised something hostile. */
class HostileOutreach {
  readonly emulator: Emulator;
  readonly cells: Cells;

  constructor(
    readonly texts: readonly string[],
    { edition, mode }: { readonly edition: BuiltEdition; readonly mode: SendMode },
    emailOf: (place: number) => string,
  ) {
    this.emulator = createEmulator({
      project: builtProject(edition),
      now: Date.parse('2026-06-01T08:00:00Z'),
      user: { email: ME, locale: 'en' },
      spreadsheet: { name: 'My challenge', locale: 'en_US', timeZone: 'Europe/Berlin' },
      seed: 7,
      endsByItself: true,
      mailQuota: 1500,
      punctuality: () => [],
    });
    this.cells = new Cells(this.emulator);
    this.furnish(mode, emailOf);
  }

  private furnish(mode: SendMode, emailOf: (place: number) => string): void {
    const { emulator, cells, texts } = this;
    emulator.open();
    emulator.chooseMenuItem('setUp');
    while (emulator.dialog()) emulator.answerDialog('OK');
    cells.clear('Dashboard', 4, 'A');
    cells.set('pitchMode', WORDS.codes.sendMode[mode]);
    cells.set('messagesADay', '1500');
    fill(emulator, 'People', 'people', texts.length, (place, column) => {
      if (column === 'id') return idOf(place);
      if (column === 'email') return emailOf(place);
      return (FIELDS as readonly string[]).includes(column) ? asTyped(texts[place] ?? '') : '';
    });
    const cellsOfPitch: Readonly<Record<string, string | number>> = {
      date: PITCHED_ON,
      kind: WORDS.codes.kind.pitch,
      how: WORDS.codes.how.email,
    };
    fill(emulator, 'Log', 'log', texts.length, (place, column) => {
      if (column === 'personIds') return idOf(place);
      if (column === 'people' || column === 'nextStep') return asTyped(texts[place] ?? '');
      return column === 'id' ? `log-${String(place)}` : (cellsOfPitch[column] ?? '');
    });
    this.run(Date.parse('2026-06-05T08:00:00Z'));
    this.run(DUE);
  }

  run(at: number): void {
    this.emulator.advanceTo(at);
    const hourly = this.emulator.triggers().find(({ handler }) => handler === 'runHourly');
    if (!hourly) throw new Error('no hourly trigger');
    this.emulator.fireTrigger(hourly.id);
  }

  /** By the click of the person, all rows at once. */
  sendSelected(): void {
    const { id, lastRow } = this.cells.sheet('Follow-ups');
    this.emulator.workbook.activate(id, 2, 1, lastRow - 1, 2);
    this.emulator.chooseMenuItem('sendSelected');
    for (let dialog = this.emulator.dialog(); dialog; dialog = this.emulator.dialog())
      this.emulator.answerDialog(dialog.buttons.includes('YES') ? 'YES' : 'OK');
  }

  written(): readonly MailboxMessage[] {
    return this.emulator.mailbox().filter(({ folder, to }) => folder !== 'inbox' && to[0] !== ME);
  }

  daily(): readonly MailboxMessage[] {
    return this.emulator.mailbox().filter(({ folder, to }) => folder === 'sent' && to[0] === ME);
  }

  /** What executions have said where others may read it. */
  logged(): string {
    return this.emulator
      .executions()
      .flatMap(({ log, error = '' }) => [...log, error])
      .join('\n');
  }
}

function idOf(place: number): string {
  return `h-${String(place)}`;
}

function addressOf(place: number): string {
  return `person${String(place)}@example.org`;
}

/** As text, however it begins. */
function asTyped(text: string): string {
  return `'${text}`;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Names of elements and attributes, without text. */
function namesIn(html: string): readonly string[] {
  const names = new Set<string>();
  const walk = (node: Node): void => {
    if ('attrs' in node) for (const { name } of node.attrs) names.add(name);
    names.add(node.nodeName);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return [...names];
}

const FORBIDDEN =
  /^(script|img|svg|iframe|object|embed|form|input|style\b.*|link|meta|base|on\w+|src|srcdoc)$/;

function escapes(messages: readonly MailboxMessage[]): readonly string[] {
  return messages.flatMap(({ to, cc, bcc, subject, html = '', replyTo = ME, headers = [] }) => {
    const names = namesIn(html).filter((name) => name !== 'style' && name !== 'meta' && FORBIDDEN.test(name));
    const found = [
      ...(to.length === 1 && cc.length + bcc.length === 0 ? [] : [`recipients ${[...to, ...cc, ...bcc].join()}`]),
      ...(/[\r\n\u2028\u2029\0]/.test(subject) ? [`a line in a subject: ${JSON.stringify(subject)}`] : []),
      ...(replyTo === ME ? [] : [`answers go to ${replyTo}`]),
      ...headers.map(({ name }) => `a header ${name}`),
      ...names.map((name) => `<${name}>`),
    ];
    return found.length === 0 ? [] : [found.join(', ')];
  });
} // prettier-ignore

describe.each([
  ['full', 'send', 1],
  ['full', 'draft', 5],
  ['lite', 'draft', 5],
] as const)('hostile names and companies in what %s writes (%s)', (edition, mode, step) => {
  const world = new HostileOutreach(everyNth(step), { edition, mode }, addressOf);
  if (edition === 'lite') world.sendSelected();

  it('come to each person in a message of their own, and to nobody else', () => {
    const recipients = world.written().map(({ to }) => to.join());
    const people = world.texts.map((_, place) => addressOf(place));
    console.info(`${String(world.texts.length)} hostile strings, ${String(recipients.length)} messages (${edition}, ${mode})`);

    expect([...recipients].sort()).toEqual(people.sort());
  });

  it('are neither header, line of a subject, nor element', () => {
    expect(escapes([...world.written(), ...world.daily()])).toEqual([]);
  });

  it('stand in the outbox and in Today as text', () => {
    for (const sheet of ['Follow-ups', 'Today']) {
      const { id, lastRow } = world.cells.sheet(sheet);
      const cells = world.emulator.workbook.cells(id, 2, 1, Math.max(1, lastRow - 1), 12);
      expect(cells.filter(({ input }) => input.startsWith('='))).toEqual([]);
    }
  });

  it('are not told in the log, which others read', () => {
    expect(world.logged()).not.toMatch(/@example\.org|alert\(|onerror/);
  });
}); // prettier-ignore

describe('hostile strings where an address is to stand', () => {
  const texts = everyNth(2);
  const world = new HostileOutreach(texts, { edition: 'full', mode: 'send' }, (place) =>
    asTyped(texts[place] ?? ''),
  );

  it('get no message, and end no run', () => {
    const failed = world.emulator.executions().filter(({ status }) => status !== 'completed');

    expect(failed.map(({ handler, error }) => `${handler}: ${String(error)}`)).toEqual([]);
    expect(escapes(world.written())).toEqual([]);
    expect(world.written().filter(({ to }) => !/^[\w.+-]+@[\w.-]+\.\w+$/.test(to.join()))).toEqual([]);
  });
});
