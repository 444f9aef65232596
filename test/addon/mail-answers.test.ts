import type { DraftBox, MessageFacts } from '../../src/addon/use-cases/mailbox';
import { FakeCalls, Killed } from './fake-calls';
import { keyOf, TodaySession } from './today-session';

/** A session in which the owner answers the daily mails by mails to himself. */
class AnsweringSession extends TodaySession {
  readonly notes: MessageFacts[] = [];
  readonly asked: Date[] = [];

  constructor() {
    super();
    this.sheet.draftBox = { ...NO_DRAFTS, notesToMyself: (_word, since) => this.found(since) };
  }

  /** Sends the answer whose link stands under that label below the name in the last daily mail. */
  answer(person: string, label: string): this {
    const text = this.sheet.sent[this.sheet.sent.length - 1]?.text ?? '';
    const block = text.split('• ').find((part) => part.startsWith(person)) ?? '';
    const url = new RegExp(`^ {2}${label}: mailto:[^?]+\\?subject=([^&\\s]+)`, 'm').exec(block)?.[1];
    if (url === undefined) throw new Error(`no answer ${label} for ${person}`);
    return this.note(decodeURIComponent(url));
  }

  note(subject: string): this {
    const messageId = `m${String(this.notes.length)}`;
    this.notes.push({ messageId, subject, threadId: messageId, isMine: true, from: 'me@example.org', to: 'me@example.org', text: '', at: new Date(this.sheet.now), automatic: undefined }); // prettier-ignore
    return this;
  }

  private found(since: Date): readonly MessageFacts[] {
    this.asked.push(since);
    return this.notes.filter(({ at }) => at >= since);
  }
}

const never = (): never => {
  throw new Error('no draft is asked for');
};
const NO_DRAFTS: DraftBox = {
  drafts: () => [], draft: never, thread: never, correspondence: () => [], notesToMyself: () => [], create: never, send: never, remove: never,
}; // prettier-ignore

describe('answers by mail', () => {
  it.each([
    ['Done', 'done 2026-06-09'],
    ['In 1 day', 'snoozed 2026-06-11'],
    ['In 3 days', 'snoozed 2026-06-13'],
    ['In a week', 'snoozed 2026-06-17'],
  ])('%s leaves the row %s', (label, row) => {
    const session = new AnsweringSession().run();

    session.answer('Ana', label).run();

    expect(session.outbox()).toMatchObject({ Ana: row, Ben: 'planned 2026-06-10' });
  });

  it('are not looked for before the first daily mail', () => {
    const session = new AnsweringSession();
    session.sheet.quota = 0;

    session.run();

    expect(session.asked).toEqual([]);
  });

  it('are asked for with one search in a run, overlapping the one before', () => {
    const session = new AnsweringSession().run();
    session.run().tomorrow().run().tomorrow().run();
    const hours = session.asked.map((since) => (session.sheet.now - since.getTime()) / 3_600_000);

    expect(hours).toEqual([108, 96, 72]);
  });

  it('count from the day they were written', () => {
    const session = new AnsweringSession().run().answer('Ana', 'In 3 days');

    session.tomorrow().run();

    expect(session.outbox()['Ana']).toBe('snoozed 2026-06-13');
  });

  it('are heeded once: what is decided later stays', () => {
    const session = new AnsweringSession().run().answer('Ana', 'In a week').run();
    session.sheet.tables.write('followUps', 'state', [{ firstRow: 2, cells: ['planned'] }]);
    session.sheet.tables.write('followUps', 'due', [{ firstRow: 2, cells: [{ day: '2026-06-10' }] }]);

    session.run();

    expect(session.outbox()['Ana']).toBe('planned 2026-06-10');
  });

  it('go by the later of two', () => {
    const session = new AnsweringSession().run();

    session.answer('Ana', 'Done').answer('Ana', 'In 1 day').run();

    expect(session.outbox()['Ana']).toBe('snoozed 2026-06-11');
  });

  it('that nobody asked for are told of once', () => {
    const session = new AnsweringSession().run();
    session.note('Rapport done abcdefgh').note('Rapport is fine').note('Rapport fly abcdefgh').run();

    session.tomorrow().run();
    session.tomorrow().run();

    const told = session.sheet.sent.map(({ text }) => text.includes('One answer by mail was for'));
    expect(told).toEqual([false, true, false]);
  });

  it('name no key, which may hold a name', () => {
    const session = new AnsweringSession().run();

    expect(session.sheet.sent[0]?.text).not.toContain(keyOf('Ana', '2026-06-09'));
  });

  it('are heeded once wherever the run is killed', () => {
    const answered = (): AnsweringSession => new AnsweringSession().run().answer('Ana', 'In 3 days').answer('Ben', 'Done');
    const whole = new FakeCalls();
    answered().run(whole);
    for (let at = 1; at <= whole.names.length; at += 1)
      for (const when of ['before', 'after'] as const) {
        const session = answered();
        expect(() => session.run(new FakeCalls({ at, when }))).toThrow(Killed);

        session.run().run();

        expect({ at, when, ...session.outbox() }).toMatchObject({ at, when, Ana: 'snoozed 2026-06-13', Ben: 'done 2026-06-10' });
      }
    console.info(`answers by mail: ${String(2 * whole.names.length)} kills, each heeded once`);

    expect(whole.names.length).toBeGreaterThan(25);
  }); // prettier-ignore
});
