import { fact } from '../../support/fact';
import { HOUR } from '../core/script-project';
import { gmailOf, KAREN, ME, newest, ran, refusal, writtenToKaren } from './gmail-script';

const FOUND = { newMailFoundBySearch: true };
const DAY = 24 * HOUR;

/** Subjects of what a query finds. */
function found(emulator: ReturnType<typeof gmailOf>, query: string): unknown {
  return ran(
    emulator,
    `return GmailApp.search(${JSON.stringify(query)}).map((thread) => thread.getFirstMessageSubject())`,
  );
}

/** One mail a day: to Karen, from Karen, from Xenia and a draft. */
function aFewMails() {
  const emulator = gmailOf({ assumptions: FOUND });
  const nextDay = (): void => {
    emulator.advanceTo(emulator.now + DAY);
  };
  ran(
    emulator,
    `GmailApp.sendEmail('${KAREN}', 'Coffee in Bern', 'Shall we meet?', { cc: 'copy@example.net', bcc: 'hidden@example.net' })`,
  );
  nextDay();
  emulator.mail.arrive({ from: KAREN, fromName: 'Karen Müller', subject: 'Invoice 12', text: 'Please pay.' });
  nextDay();
  emulator.mail.markRead(newest(emulator).id);
  emulator.mail.arrive({ from: 'xenia@karen.example', subject: 'Tea', text: 'Coffee or tea?' });
  nextDay();
  emulator.mail.keepDraft({ to: ['y@z.de'], subject: 'Half', text: 'done' });
  return emulator;
}

describe('a search', () => {
  it(fact('GM-17'), () => {
    const emulator = gmailOf({ assumptions: FOUND });
    writtenToKaren(emulator, 'One');
    const first = newest(emulator).id;
    writtenToKaren(emulator, 'Two');
    expect(found(emulator, '')).toEqual(['Two', 'One']);
    emulator.advanceTo(emulator.now + HOUR);
    emulator.mail.answerAs(first, { text: 'Gladly' });

    expect(found(emulator, '')).toEqual(['One', 'Two']);
    expect(found(emulator, `from:${KAREN} gladly`)).toEqual(['One']);
    expect(found(emulator, 'from:me gladly')).toEqual([]);
  });

  it(fact('GM-18'), () => {
    const emulator = aFewMails();
    ran(emulator, "GmailApp.search('invoice')[0].moveToTrash()");

    expect(found(emulator, 'invoice')).toEqual([]);
    for (const query of ['invoice in:trash', 'in:anywhere invoice', '{in:anywhere} invoice'])
      expect(found(emulator, query)).toEqual(['Invoice 12']);
  });

  it(fact('GM-19'), () => {
    const emulator = gmailOf({ assumptions: FOUND, now: Date.UTC(2026, 10, 22, 7, 59) });
    writtenToKaren(emulator, 'Before midnight in California');
    emulator.advanceTo(emulator.now + 60_000);
    writtenToKaren(emulator, 'At midnight');

    expect(found(emulator, 'after:2026/11/22')).toEqual(['At midnight']);
    expect(found(emulator, 'before:2026-11-22')).toEqual(['Before midnight in California']);
    expect(found(emulator, `after:${String(emulator.now / 1000)}`)).toEqual(['At midnight']);
    expect(found(emulator, `before:${String(emulator.now / 1000)}`)).toEqual([
      'Before midnight in California',
    ]);
    expect(found(emulator, 'after:yesterday')).toEqual([]);
  });

  describe(fact('GM-20'), () => {
    it.each([
      ['coffee tea', ['Tea']],
      ['coffee OR invoice', ['Tea', 'Invoice 12', 'Coffee in Bern']],
      ['{invoice half}', ['Half', 'Invoice 12']],
      ['coffee -tea', ['Coffee in Bern']],
      ['"tea or coffee"', []],
      ['"coffee or tea"', ['Tea']],
      ['-(coffee tea) -in:drafts', ['Invoice 12', 'Coffee in Bern']],
      ['from:(karen müller)', ['Invoice 12']],
      ['from:{xenia müller}', ['Tea', 'Invoice 12']],
      ['subject:"in Bern"', ['Coffee in Bern']],
      ['{from:xenia in:drafts} -half', ['Tea']],
    ])('%s', (query, subjects) => {
      expect(found(aFewMails(), query)).toEqual(subjects);
    });
  });

  describe(fact('GM-21'), () => {
    it.each([
      [`from:${KAREN}`, ['Invoice 12']],
      ['from:Karen@Example.org', ['Invoice 12']],
      ['from:karen', ['Tea', 'Invoice 12']],
      ['from:me', ['Half', 'Coffee in Bern']],
      [`to:${KAREN}`, ['Coffee in Bern']],
      ['to:me', ['Tea', 'Invoice 12']],
      ['to:copy@example.net', ['Coffee in Bern']],
      ['cc:copy@example.net', ['Coffee in Bern']],
      [`cc:${KAREN}`, []],
      ['bcc:hidden@example.net', ['Coffee in Bern']],
      ['subject:coffee', ['Coffee in Bern']],
      ['in:inbox', ['Tea', 'Invoice 12']],
      ['in:sent', ['Coffee in Bern']],
      ['in:drafts', ['Half']],
      ['in:draft', ['Half']],
      ['is:unread', ['Tea']],
      ['is:read', ['Half', 'Invoice 12', 'Coffee in Bern']],
      ['newer_than:2d', ['Half', 'Tea']],
      ['older_than:2d', ['Invoice 12', 'Coffee in Bern']],
      ['newer_than:1m', ['Half', 'Tea', 'Invoice 12', 'Coffee in Bern']],
      ['-in:chats in:inbox', ['Tea', 'Invoice 12']],
    ])('%s', (query, subjects) => {
      const emulator = aFewMails();

      expect(found(emulator, query)).toEqual(subjects);
    });

    it('to: in Cc of what one has got', () => {
      const emulator = gmailOf({ assumptions: FOUND });
      ran(emulator, `GmailApp.sendEmail('${ME}', 'Notes', 'For us', { cc: 'copy@example.net' })`);

      expect(found(emulator, 'in:inbox to:copy@example.net')).toEqual(['Notes']);
    });

    it('rfc822msgid:', () => {
      const emulator = aFewMails();
      const [sent] = emulator.mailbox();

      expect(found(emulator, `rfc822msgid:${sent?.messageId ?? ''}`)).toEqual(['Coffee in Bern']);
      expect(found(emulator, 'rfc822msgid:x@y.z')).toEqual([]);
    });
  });

  it(fact('GM-22'), () => {
    const emulator = aFewMails();

    expect(found(emulator, 'COFFEE')).toEqual(['Tea', 'Coffee in Bern']);
    expect(found(emulator, 'coff')).toEqual([]);
    expect(found(emulator, 'subject:invoice')).toEqual(['Invoice 12']);
    expect(found(emulator, 'subject:voice')).toEqual([]);
  });

  it(fact('GM-23'), () => {
    expect(found(aFewMails(), 'done')).toEqual(['Half']);
  });

  it(fact('GM-24'), () => {
    const emulator = aFewMails();
    const part = "GmailApp.search('', 1, 2).map((thread) => thread.getFirstMessageSubject())";

    expect(ran(emulator, `return ${part}`)).toEqual(['Tea', 'Invoice 12']);
    expect(refusal(emulator, "GmailApp.search('', 0, 501)")).toBe(
      'Exception: Argument max cannot exceed 500.',
    );
  });

  it('names an operator of Gmail’s that is not built, instead of finding something else', () => {
    for (const [query, name] of [
      ['has:attachment', 'has:'],
      ['label:work', 'label:'],
      ['in:spam2', 'in:spam2'],
      ['is:starred', 'is:starred'],
    ] as const) {
      expect(refusal(aFewMails(), `GmailApp.search('${query}')`)).toContain(
        `The search operator ${name} of GmailApp.search is not built`,
      );
    }
  });

  it.each([
    '"',
    '(',
    '{from:',
    ')',
    '-',
    'from:',
    '}{',
    'OR',
    'a OR',
    '"a b',
    'x:y',
    'constructor:x',
    'from:constructor',
  ])('takes %j for a query, whatever it may mean', (query) => {
    expect(refusal(aFewMails(), `GmailApp.search(${JSON.stringify(query)})`)).toBe('');
  });

  it.each([true, false])('newMailFoundBySearch: %s', (newMailFoundBySearch) => {
    const emulator = gmailOf({ assumptions: { newMailFoundBySearch } });
    const thread = writtenToKaren(emulator);
    ran(emulator, `GmailApp.createDraft('${ME}', 'Draft', 'x')`);
    const all = ['Draft', 'Coffee?'];

    expect(found(emulator, '')).toEqual(newMailFoundBySearch ? all : []);
    expect(ran(emulator, `return GmailApp.getThreadById('${thread}').getMessageCount()`)).toBe(1);
    expect(ran(emulator, 'return GmailApp.getDrafts().length')).toBe(1);
    emulator.advanceTo(emulator.now + 60_000);
    expect(found(emulator, '')).toEqual(all);
  });
});
