import { composeDailyMail, type DailyMailContent } from '../../../src/domain/follow-ups/daily-mail';
import { dueFollowUps } from '../../../src/domain/follow-ups/follow-ups-due';
import { ANSWERS, answerIn, answerLink, answerSubject } from '../../../src/domain/follow-ups/mail-answer';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { followUpWords, mailWords } from '../../../src/domain/words';
import { HOSTILE_STRINGS } from '../../support/hostile-strings';
import { aFollowUp, june, USUAL_INTERVALS } from '../builders';

const TODAY = june(5);
const TOKEN = 'abc-_123';

function mail(rows: readonly Partial<FollowUpRow>[], changes: Partial<DailyMailContent> = {}) {
  const followUps = rows.map((row, place) => aFollowUp({ row: place + 2, ...row }));
  return composeDailyMail({
    items: dueFollowUps(followUps, TODAY, USUAL_INTERVALS),
    today: TODAY,
    standing: '',
    words: mailWords('en'),
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=5',
    spreadsheetName: 'My network',
    ...changes,
  });
}

const answers = { address: 'me@example.org', tokenOf: () => TOKEN };

describe('an answer by mail', () => {
  it.each(ANSWERS)('is read as it was offered: %s', (decision) => {
    expect(answerIn(answerSubject({ decision, token: TOKEN }))).toEqual({ decision, token: TOKEN });
  });

  it('is read with blanks around it, as some programs send them', () => {
    expect(answerIn(` Rapport done ${TOKEN} `)).toEqual({ decision: 'done', token: TOKEN });
  });

  it.each([
    'Rapport', 'Rapport done', 'Rapport done abc', `Rapport open ${TOKEN}`, `Re: Rapport done ${TOKEN}`,
    `Rapport done ${TOKEN}x`, `Rapport done ${TOKEN}\nBcc: x`, `rapport done ${TOKEN}`, '',
  ])('is none in %j', (subject) => {
    expect(answerIn(subject)).toBeUndefined();
  }); // prettier-ignore

  it('is a link that a mail program takes apart as it was meant', () => {
    const url = new URL(answerLink('kim+me@example.org', { decision: 'snooze3', token: TOKEN }));

    expect(decodeURIComponent(url.pathname)).toBe('kim+me@example.org');
    expect(url.searchParams.get('subject')).toBe(`Rapport 3d ${TOKEN}`);
  });

  it('is offered four times for each item that is shown, in both forms', () => {
    const { text, html } = mail(
      Array.from({ length: 9 }, (_, n) => ({ key: `k${String(n)}` })),
      { answers },
    );

    expect(text.match(/mailto:/g)).toHaveLength(28);
    expect(html.match(/href="mailto:/g)).toHaveLength(28);
  });

  it('says in its link what was decided, and on what', () => {
    const { text, html } = mail([{ key: 'k1' }], {
      answers: { ...answers, tokenOf: (key) => `token-${key}` },
    });
    const subjects = (form: string): readonly string[] =>
      Array.from(form.matchAll(/\?subject=([\w%-]+)/g), ([, subject = '']) => decodeURIComponent(subject));
    const offered = ANSWERS.map((decision) => answerSubject({ decision, token: 'token-k1' }));

    expect([subjects(text), subjects(html)]).toEqual([offered, offered]);
  });

  it('is told apart from the one beside it', () => {
    const { html } = mail([{}], { answers });

    expect(html.match(/<\/a> <a /g)).toHaveLength(3);
    expect(html).not.toContain('</a><a ');
  });

  it('is offered for no row without a key, and where none can be read', () => {
    expect(mail([{ key: '' }], { answers }).text).not.toContain('mailto:');
    expect(mail([{}]).html).not.toContain('mailto:');
  });
});

describe('what the daily mail tells besides', () => {
  const { waiting } = followUpWords('en');

  it.each([
    ['noAddress', true], ['templateUnclear', true], ['threadFull', true],
    ['restDay', false], ['outsideHours', false], ['dayFull', false], ['personRested', false], ['reminderOnly', false],
  ] as const)('what a message waits for where the user can help it: %s, %s', (reason, isTold) => {
    const { text } = mail([{ inWords: `Why. ${waiting[reason]}` }]);

    expect(text).toContain('  Why.\n');
    expect(text.includes(waiting[reason])).toBe(isTold);
  }); // prettier-ignore

  it('says once that sending is stopped', () => {
    const { text } = mail([{ inWords: `One. ${waiting.stopped}` }, { inWords: `Two. ${waiting.stopped}` }]);

    expect(text).toContain('2 messages wait, because “Stop sending” is set in Settings.');
    expect(text).not.toContain(waiting.stopped);
  });

  it('says what a draft is for and that it waits', () => {
    const { text } = mail([{ state: 'draftReady', rule: 'pitch', inWords: '' }]);

    expect(text).toContain('  Pitch\n  A draft waits in your Gmail.');
  });

  it('says in lines of their own what a draft is for and why it is there, in both forms', () => {
    const { text, html } = mail([{ state: 'draftReady', rule: 'pitch', inWords: 'No answer so far.' }]);

    expect(text).toContain('  Pitch\n  No answer so far.\n');
    expect(html).toContain('<br><bdi>Pitch</bdi><br><bdi>No answer so far.</bdi></li>');
  });

  it('names whom was written to, seven at most', () => {
    const sent = Array.from({ length: 9 }, (_, n) => aFollowUp({ person: `P${String(n)}`, state: 'sent' }));

    expect(mail([{}], { sent }).text).toContain(
      'Sent since the last mail: P0, P1, P2, P3, P4, P5, P6 and 2 more.',
    );
  });

  it('lists what is to be looked at, also where nothing else is due', () => {
    const checks = Array.from({ length: 8 }, (_, n) =>
      aFollowUp({ person: `P${String(n)}`, inWords: 'Is it there?' }),
    );
    const { subject, text, html } = mail([], { checks });

    expect(subject).toBe('8 follow-ups need a look');
    expect(text).toMatch(/8 follow-ups need a look:\n\n• P0\n {2}Is it there\?\n\n[^]*P6[^]*And 1 more\./);
    expect(html).not.toContain('P7');
  });

  it('is this where there is nothing but something to look at', () => {
    const checks = [
      aFollowUp({ person: 'Ben', inWords: '' }),
      aFollowUp({ person: 'Ana', inWords: 'Is it there?' }),
    ];
    const { text, html } = mail([], { checks });

    expect(text.slice(0, text.indexOf('Open My network'))).toBe(
      'Friday 5 June\n\n2 follow-ups need a look:\n\n• Ben\n\n• Ana\n  Is it there?\n\n',
    );
    expect(html).toContain('<strong><bdi>Ben</bdi></strong></li>');
    expect(html).toContain('<strong><bdi>Ana</bdi></strong><br><bdi>Is it there?</bdi></li>');
    expect(html.match(/<ul/g)).toHaveLength(1);
  });

  it('lets nothing out of its place, whatever a cell holds', () => {
    for (const hostile of HOSTILE_STRINGS) {
      const row = { person: hostile, inWords: hostile, key: hostile };
      const { subject, html } = mail([row], { answers, checks: [aFollowUp(row)], sent: [aFollowUp(row)] });

      expect(subject).not.toMatch(/[\r\n]/);
      expect(html).not.toMatch(/<(script|img|svg|iframe)/i);
    }
    console.info(`daily mail: ${String(HOSTILE_STRINGS.length)} hostile strings`);
    expect(HOSTILE_STRINGS.length).toBeGreaterThanOrEqual(300);
  });
});
