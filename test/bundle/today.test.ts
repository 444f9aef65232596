import { builtProject } from '../support/built-project';
import type { AddOnSession } from './add-on-session';
import { killAt } from './kills';
import { probed } from './probed-project';
import { answerByMail, answerLinks, choose, dueToday, ME, outboxOf, runAt } from './today-session';

/** All that can be seen of both tabs. */
function both(at: AddOnSession): unknown {
  return ['Today', 'Follow-ups'].map((tab) => at.emulator.workbook.cells(at.sheetId(tab), 1, 1, 40, 12).map(({ row, column, display }) => [row, column, display])); // prettier-ignore
}

function sortBy(at: AddOnSession, tab: string, header: string): void {
  at.emulator.user.sort(at.sheetId(tab), at.position(tab, header), false);
}

describe('the tab Today', () => {
  it('lists what is due, stands behind the dashboard and is linked to by the daily mail', () => {
    const at = dueToday();
    const [mail] = at.emulator.sentMail();

    expect(at.column('Today', 'Person')).toEqual(['Ana', 'Ben', 'Cleo']);
    expect(at.column('Today', 'Due')).toEqual(at.column('Follow-ups', 'Due'));
    expect(mail?.text).toContain(`#gid=${String(at.sheetId('Today'))}\n`);
    expect(mail?.html).toContain(`#gid=${String(at.sheetId('Today'))}"`);
    expect(at.failures()).toEqual([]);
  });

  it('moves a row that is put off there, also after both tabs were sorted', () => {
    const at = dueToday();
    sortBy(at, 'Today', 'Person');
    sortBy(at, 'Follow-ups', 'Person');

    choose(at, 'Ana', 'in 3 days');
    choose(at, 'Cleo', 'done');

    expect([outboxOf(at, 'Ana'), outboxOf(at, 'Ana', 'Due')]).toEqual([
      'snoozed',
      expect.stringContaining('5'),
    ]);
    expect([outboxOf(at, 'Ben'), outboxOf(at, 'Cleo')]).toEqual(['planned', 'done']);
    expect(at.column('Today', 'Noted')).toEqual(['Done on 2 June 2026.', '', 'Comes back on 5 June 2026.']);
    expect(at.failures()).toEqual([]);
  });

  it('opens the row of the outbox', () => {
    const at = dueToday();

    choose(at, 'Ben', 'open it');

    expect(at.emulator.workbook.activeSheetId).toBe(at.sheetId('Follow-ups'));
    expect(outboxOf(at, 'Ben')).toBe('planned');
  });

  it('heeds a pasted block', () => {
    const at = dueToday();
    const column = at.position('Today', 'What now');

    at.emulator.user.paste(at.sheetId('Today'), 2, column, [['done'], [''], ['in a week']]);

    expect(['Ana', 'Ben', 'Cleo'].map((person) => outboxOf(at, person))).toEqual([
      'done',
      'planned',
      'snoozed',
    ]);
  });

  it('is left alone by a second run', () => {
    const at = dueToday();
    choose(at, 'Ana', 'done');
    runAt(at, '2026-06-02T08:30:00Z');
    const before = both(at);

    runAt(at, '2026-06-02T08:30:00Z');

    expect(both(at)).toEqual(before);
  });

  it('has the words of a German spreadsheet', () => {
    const at = dueToday({ locale: 'de_DE' });
    at.type('Heute', at.column('Heute', 'Person').indexOf('Ana') + 2, 'Was nun', 'in einer Woche');

    expect(at.column('Heute', 'Notiert')[0]).toBe('Kommt am 9. Juni 2026 wieder.');
    expect(at.column('Wiedervorlagen', 'Stand')[0]).toBe('verschoben');
  });
});

describe('an answer by mail', () => {
  it('decides once, counted from the day it was written', () => {
    const at = dueToday();
    const [ana, ben] = [answerLinks(at, 'Ana'), answerLinks(at, 'Ben')];
    expect(Object.keys(ana)).toEqual(['Done', 'In 1 day', 'In 3 days', 'In a week']);

    answerByMail(at, ana['Done']);
    answerByMail(at, ben['In 3 days']);
    runAt(at, '2026-06-03T07:30:00Z');
    const once = [outboxOf(at, 'Ana'), outboxOf(at, 'Ben'), outboxOf(at, 'Ben', 'Due')];
    runAt(at, '2026-06-08T07:30:00Z');

    expect(once).toEqual(['done', 'snoozed', expect.stringContaining('5')]);
    expect(outboxOf(at, 'Ben', 'Due')).toBe(once[2]);
    expect(at.column('Today', 'Person').filter((name) => name !== '')).toEqual(
      expect.arrayContaining(['Ben', 'Cleo']),
    );
    expect(at.failures()).toEqual([]);
  });

  it('is taken from nobody else', () => {
    const at = dueToday();
    const subject = new URL(answerLinks(at, 'Ana')['Done'] ?? '').searchParams.get('subject') ?? '';

    at.emulator.mail.arrive({ from: 'ana@example.org', subject, text: '' });
    at.emulator.mail.send({ to: ['ana@example.org'], subject, text: '' });
    runAt(at, '2026-06-02T12:00:00Z');

    expect(outboxOf(at, 'Ana')).toBe('planned');
  });

  it('to something that is gone is told of in the next mail, and never again', () => {
    const at = dueToday();
    const done = answerLinks(at, 'Ana')['Done'];
    at.emulator.user.deleteRows(at.sheetId('Follow-ups'), 2, 1);
    answerByMail(at, done);
    at.emulator.mail.send({ to: [ME], subject: 'Rapport done 12345678', text: '' });

    runAt(at, '2026-06-03T07:30:00Z');
    runAt(at, '2026-06-04T07:30:00Z');

    const texts = at.emulator
      .sentMail()
      .slice(-2)
      .map(({ text }) => text);
    expect(texts.map((text) => text.includes('2 answers by mail were for'))).toEqual([true, false]);
  });

  it('is not offered by the lite edition', () => {
    const at = dueToday({ project: probed(builtProject('lite')) });

    expect(at.emulator.sentMail()).toHaveLength(1);
    expect(at.emulator.sentMail()[0]?.text).not.toContain('mailto:');
    expect(at.column('Today', 'Person')).toEqual(['Ana', 'Ben', 'Cleo']);
  });
});

describe('a decision, killed at every service call', () => {
  it('is taken once, whether at once or by the next run', () => {
    const outcomes: string[] = [];
    for (let k = 1, whole = false; !whole; k += Number(process.env['RAPPORT_EVERY'] ?? 11)) {
      const at = dueToday();
      const unwatch = at.emulator.gate.watch(killAt(k, 'after'));
      choose(at, 'Ana', 'in 3 days');
      unwatch();
      whole = at.last('onEdit').status === 'completed';
      runAt(at, '2026-06-02T08:30:00Z');
      runAt(at, '2026-06-02T08:30:00Z');
      const left = at.column('Today', 'What now').join('');
      outcomes.push([outboxOf(at, 'Ana'), outboxOf(at, 'Ana', 'Due'), outboxOf(at, 'Ben'), left].join());
    }
    console.info(`decisions in the built add-on: ${String(outcomes.length)} kills`);

    expect(outcomes.length).toBeGreaterThan(4);
    expect(new Set(outcomes).size).toBe(1);
    expect(outcomes[0]).toMatch(/^snoozed,.*5.*,planned,$/);
  });
});

describe('the switch that stops sending', () => {
  it('is one click, and another to go on', () => {
    const at = dueToday();
    const stop = (): string | undefined =>
      at.column('Settings', 'Value')[at.column('Settings', 'Key').indexOf('Stop sending')];

    const said = [...at.choose('stopSending'), ...at.choose('stopSending')];
    const stopped = stop();
    at.choose('goOnSending');

    expect(said[0]).toMatch(/^Stopped/);
    expect([stopped, stop()]).toEqual(['yes', 'no']);
  });
});
