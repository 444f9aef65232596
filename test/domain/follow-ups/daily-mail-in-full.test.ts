import { composeDailyMail, type DailyMailContent } from '../../../src/domain/follow-ups/daily-mail';
import { dueFollowUps } from '../../../src/domain/follow-ups/follow-ups-due';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { mailWords } from '../../../src/domain/words';
import { aFollowUp, june, USUAL_INTERVALS } from '../builders';

const TODAY = june(5);

function mail(rows: readonly Partial<FollowUpRow>[], changes: Partial<DailyMailContent> = {}) {
  const followUps = rows.map((row, place) => aFollowUp({ row: place + 2, ...row }));
  return composeDailyMail({
    items: dueFollowUps(followUps, TODAY, USUAL_INTERVALS),
    today: TODAY,
    standing: 'Day 5 of 30 · streak 4',
    words: mailWords('en'),
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/abc/edit',
    spreadsheetName: 'My network',
    ...changes,
  });
}

/** The texts between the tags, one a line, and the addresses that are linked to. */
function shown(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body'));
  return body.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '\n').split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore
}

const eight = Array.from({ length: 8 }, (_, place) => ({ person: `P${String(place + 1)}`, inWords: '' }));

describe('the daily mail, word for word', () => {
  const content = [
    { person: 'Ana', inWords: 'coffee on 3 June' },
    { person: 'Ben', inWords: '', rule: undefined, due: june(4) },
  ];
  const notes = ['Yesterday Rapport could not run.', 'It was started anew.'];

  it('is this in plain text', () => {
    expect(mail(content, { notes }).text).toBe(
      [
        'Friday 5 June',
        '2 follow-ups are waiting for you.',
        '',
        '• Ben (due since yesterday)',
        '',
        '• Ana (due today)',
        '  coffee on 3 June',
        '',
        'Day 5 of 30 · streak 4',
        '',
        'Yesterday Rapport could not run.',
        '',
        'It was started anew.',
        '',
        'Open My network:',
        'https://docs.google.com/spreadsheets/d/abc/edit',
        '',
        mailWords('en').howToEnd,
        '',
        '-- ',
        mailWords('en').sentBy,
        '',
      ].join('\n'),
    );
  });

  it('says the same in HTML, in the same order', () => {
    expect(shown(mail(content, { notes }).html)).toEqual([
      'Friday 5 June',
      '2 follow-ups are waiting for you.',
      'Ben',
      'due since yesterday',
      'Ana',
      'due today',
      'coffee on 3 June',
      'Day 5 of 30 · streak 4',
      'Yesterday Rapport could not run.',
      'It was started anew.',
      'Open My network',
      mailWords('en').howToEnd,
      mailWords('en').sentBy,
    ]);
  });

  it('has no empty block where there is nothing to say', () => {
    const { text, html } = mail([{ inWords: '', rule: undefined }], { standing: '', spreadsheetUrl: '' });

    expect(text).not.toContain('\n\n\n');
    expect(text.split('\n\n')).toHaveLength(4);
    expect(html).not.toMatch(/<p[^>]*><\/p>|<bdi><\/bdi>|<br>/);
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('\n\n');
    expect(shown(html).slice(2)).toEqual([
      'Ana',
      'due today',
      mailWords('en').howToEnd,
      mailWords('en').sentBy,
    ]);
  });

  it('sets the margins of every paragraph itself, for each mail program has others', () => {
    const { html } = mail([{}], { notes: ['a note'], checks: [aFollowUp()] });
    const styles = Array.from(html.matchAll(/<p([^>]*)>/g), ([, attributes]) => attributes);

    expect(styles.length).toBeGreaterThanOrEqual(7);
    for (const style of styles) expect(style).toMatch(/^ style="[^"]*margin:/);
  });

  it('is a whole document, in the language of its words, with its day as the title', () => {
    const { html } = mail([{}]);

    expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8">\n/);
    expect(html).toContain('<title>Friday 5 June</title></head>');
    expect(html).toMatch(/<\/div><\/body><\/html>$/);
    expect(html).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">');
  });
});

describe('a long list', () => {
  it('counts what is not shown, from the eighth on', () => {
    expect(mail(eight).text).toContain('And 1 more in your spreadsheet.');
    expect(mail(eight).html).toContain('And 1 more in your spreadsheet.');
    expect(mail(eight.slice(0, 7)).text).not.toContain('more in your spreadsheet');
  });

  it('has three names in its subject, and a mark for those behind them', () => {
    expect(mail(eight.slice(0, 3)).subject).toBe('3 follow-ups today: P1, P2, P3');
    expect(mail(eight.slice(0, 4)).subject).toBe('4 follow-ups today: P1, P2, P3, …');
  });

  it('names nobody twice in its subject', () => {
    const names = ['Ana', 'Ana', 'Ben', 'Ana', 'Cleo', 'Ben'];

    expect(mail(names.map((person) => ({ person }))).subject).toBe('6 follow-ups today: Ana, Ben, Cleo');
  });

  it('leaves out of its subject who has no name', () => {
    expect(mail([{ person: '' }, { person: 'Ben' }]).subject).toBe('2 follow-ups today: Ben');
  });
});

describe('what a cell may bring into the mail', () => {
  const long = 'x'.repeat(1000);

  it('is cut to what can be read', () => {
    const { subject, text } = mail([{ person: long, inWords: long }], {
      standing: long,
      notes: [long],
      spreadsheetName: long,
    });

    expect(subject).toBe(`1 follow-up today: ${'x'.repeat(59)}…`);
    expect(text).toContain(`• ${'x'.repeat(199)}… (due today)\n  ${'x'.repeat(499)}…\n\n${'x'.repeat(499)}…\n\n${'x'.repeat(499)}…`); // prettier-ignore
    expect(text).toContain(`\nOpen ${'x'.repeat(199)}…:\n`);
  });

  it.each([
    ['https://docs.google.com/x', true],
    ['http://localhost:8080/x', true],
    ['javascript:https://docs.google.com', false],
    ['https://docs.google.com/x y', false],
    ['https://docs.google.com/"x', false],
    ['https://', false],
    ['', false],
  ])('links to %j: %s', (spreadsheetUrl, links) => {
    const { text, html } = mail([{}], { spreadsheetUrl });

    expect([html.includes(`<a href="${spreadsheetUrl}"`), text.includes('Open My network')]).toEqual([
      links,
      links,
    ]);
  });

  it('is told apart from our own words in a script that is written from right to left', () => {
    expect(mail([{ person: 'Dana', inWords: 'why' }]).html).toMatch(/<bdi>Dana<\/bdi>.*<bdi>why<\/bdi>/);
  });
});
