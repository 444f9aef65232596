import fc from 'fast-check';
import { parse } from 'parse5';
import { composeDailyMail } from '../../../src/domain/follow-ups/daily-mail';
import { dueFollowUps } from '../../../src/domain/follow-ups/follow-ups-due';
import { isMailDay, mailDue } from '../../../src/domain/follow-ups/mail-day';
import { escapeHtml, oneLine } from '../../../src/domain/follow-ups/mail-text';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { readFollowUps } from '../../../src/domain/reading/read-follow-ups';
import { mailWords } from '../../../src/domain/words';
import { aFollowUp, grid, june, juneSettings, utcCellClock, USUAL_INTERVALS } from '../builders';

const TODAY = june(5);

function mail(
  rows: readonly FollowUpRow[],
  changes: { language?: 'en' | 'de'; url?: string; name?: string } = {},
) {
  return composeDailyMail({
    items: dueFollowUps(rows, TODAY, USUAL_INTERVALS),
    today: TODAY,
    standing: 'Day 5 of 30 · streak 4',
    words: mailWords(changes.language ?? 'en'),
    spreadsheetUrl: changes.url ?? 'https://docs.google.com/spreadsheets/d/abc/edit',
    spreadsheetName: changes.name ?? 'My network',
  });
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** The element names and the text of parsed HTML. */
function parsed(html: string) {
  const names: string[] = [];
  let text = '';
  const walk = (node: Node): void => {
    names.push(node.nodeName);
    text += node.nodeName === '#text' ? (node.value ?? '') : '';
    node.childNodes?.forEach(walk);
  };
  walk(parse(html));
  return { names, text };
}

describe('dueFollowUps', () => {
  it('holds what is due today or was due before, never what is still to come', () => {
    const rows = [
      aFollowUp({ row: 2, due: june(4) }),
      aFollowUp({ row: 3 }),
      aFollowUp({ row: 4, due: june(6) }),
    ];

    expect(dueFollowUps(rows, TODAY, USUAL_INTERVALS).map(({ row }) => row.row)).toEqual([2, 3]);
  });

  it.each([
    ['planned', 1], ['draftReady', 1], ['snoozed', 1], [undefined, 1],
    ['sent', 0], ['done', 0], ['cancelled', 0], ['closed', 0], ['check', 0],
  ] as const)('holds a row whose state is %s %i times', (state, times) => {
    expect(dueFollowUps([aFollowUp({ state })], TODAY, USUAL_INTERVALS)).toHaveLength(times);
  }); // prettier-ignore

  it('leaves out a row without a day', () => {
    expect(dueFollowUps([aFollowUp({ due: undefined })], TODAY, USUAL_INTERVALS)).toEqual([]);
  });

  it('puts first what is late by more of its own interval', () => {
    const rows = [
      aFollowUp({ row: 2, person: 'month', stateSince: june(1), due: june(3) }),
      aFollowUp({ row: 3, person: 'day', stateSince: june(3), due: june(4) }),
      aFollowUp({ row: 4, person: 'by hand', stateSince: undefined, due: june(1) }),
      aFollowUp({ row: 5, person: 'today' }),
    ];

    expect(
      dueFollowUps(rows, TODAY, USUAL_INTERVALS).map(({ row, overdue }) => [row.person, overdue]),
    ).toEqual([
      ['month', 1],
      ['day', 1],
      ['by hand', 4 / 7],
      ['today', 0],
    ]);
  });

  it('takes an interval of less than a day for a day', () => {
    expect(
      dueFollowUps([aFollowUp({ stateSince: june(4), due: june(3) })], TODAY, USUAL_INTERVALS),
    ).toMatchObject([{ overdue: 2 }]);
  });
});

describe('readFollowUps', () => {
  it('reads a row typed by hand and reports a state that is none of ours', () => {
    const context = { clock: utcCellClock, dayStartHours: 0 };

    const { rows, problems } = readFollowUps(
      grid(
        ['Fällig', 'Person', 'Stand'],
        ['2026-06-05', 'Ana', ''],
        ['2026-06-05', 'Ben', 'fast fertig'],
        ['', '', ''],
      ),
      context,
    );

    expect(rows).toMatchObject([{ person: 'Ana', due: june(5), state: undefined }, { person: 'Ben' }]);
    expect(problems).toMatchObject([{ row: 3, column: 'state', text: 'fast fertig' }]);
  });
});

describe('the daily mail', () => {
  it('names who is due, since when and why, in both forms', () => {
    const { subject, text, html } = mail([
      aFollowUp({ person: 'Ana' }),
      aFollowUp({ person: 'Ben', due: june(3) }),
    ]);

    expect(subject).toBe('2 follow-ups today: Ben, Ana');
    for (const form of [text, parsed(html).text]) {
      expect(form).toContain('Friday 5 June');
      expect(form).toContain('Ana');
      expect(form).toContain('due today');
      expect(form).toContain('due since 3 June');
      expect(form).toContain('You asked for a reminder: coffee on 3 June 2026');
      expect(form).toContain('Day 5 of 30 · streak 4');
      expect(form).toContain('Open My network');
    }
    expect(text).toContain('https://docs.google.com/spreadsheets/d/abc/edit');
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/abc/edit"');
  });

  it('speaks German in a German spreadsheet', () => {
    const { subject, text, html } = mail([aFollowUp({ due: june(4) })], { language: 'de' });

    expect(subject).toBe('1 Wiedervorlage heute: Ana');
    expect(text).toContain('Freitag, 5. Juni');
    expect(text).toContain('seit gestern fällig');
    expect(html).toContain('<html lang="de">');
  });

  it('shows seven at most and counts the rest', () => {
    const rows = Array.from({ length: 10 }, (_, index) =>
      aFollowUp({ row: index + 2, person: `Person ${String(index)}` }),
    );

    const { subject, text, html } = mail(rows);

    expect(subject).toBe('10 follow-ups today: Person 0, Person 1, Person 2, …');
    expect(text).toContain('Person 6');
    expect(text).not.toContain('Person 7');
    expect(text).toContain('And 3 more in your spreadsheet.');
    expect(parsed(html).names.filter((name) => name === 'li')).toHaveLength(7);
  });

  it('needs no image, no style sheet, no script and no other host', () => {
    const { html } = mail([aFollowUp()]);

    expect(
      parsed(html).names.filter((name) => ['img', 'link', 'style', 'script', 'iframe'].includes(name)),
    ).toEqual([]);
    expect(html.match(/https?:\/\/[^/"]+/g)).toEqual(['https://docs.google.com']);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  it('links to no address but one of the web', () => {
    const { text, html } = mail([aFollowUp()], { url: 'javascript:alert(1)' });

    expect(html).not.toContain('<a ');
    expect(text + html).not.toContain('javascript');
  });

  it.each([
    ['<img src=x onerror=alert(1)>'],
    ['</li></ul><script>alert(1)</script>'],
    ['"><a href="https://evil.example">x</a>'],
    ["' onmouseover='x"],
    ['&lt;b&gt;'],
    ['{{constructor}} $& ${x} <?!= x ?>'],
  ])('keeps %j text', (hostile) => {
    const plain = mail([aFollowUp()]);

    const { html, text } = mail([aFollowUp({ person: hostile, inWords: hostile })], { name: hostile });

    expect(parsed(html).names).toEqual(parsed(plain.html).names);
    expect(parsed(html).text).toContain(hostile);
    expect(text).toContain(hostile);
  });

  it('lets nothing begin a header, a line or a direction of its own', () => {
    const hostile = 'Ana\r\nBcc: all@example.org\u2028Subject: x\u000b\u0000\u202e\u2066';

    const { subject, text } = mail([aFollowUp({ person: hostile, inWords: hostile })]);

    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(subject).toBe('1 follow-up today: Ana Bcc: all@example.org Subject: x');
    expect(text.split('\n').filter((line) => /^(Bcc|Subject):/.test(line))).toEqual([]);
  });

  it('has a subject of one line and 200 characters at most, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 9 }),
        (names) => {
          const { subject } = mail(names.map((person, index) => aFollowUp({ row: index + 2, person })));

          expect(subject.length).toBeLessThanOrEqual(200);
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]|[\ud800-\udfff]/u);
        },
      ),
    );
  });

  it('names a follow-up without a person and without words all the same', () => {
    const { subject, text } = mail([aFollowUp({ person: '', inWords: '', rule: 'reminder' })], { name: '' });

    expect(subject).toBe('1 follow-up today');
    expect(text).toContain('• A follow-up (due today)\n  Your reminder');
    expect(text).toContain('Open your spreadsheet');
  });
});

describe('oneLine', () => {
  it('cuts between whole characters', () => {
    expect(oneLine('😀😀😀', 4)).toBe('😀…');
    expect(oneLine('abcdef', 6)).toBe('abcdef');
    expect(oneLine('abcdefg', 6)).toBe('abcde…');
  });

  it('puts a sign in place of half a character', () => {
    expect(oneLine('a\ud800b\udc00\udc00', 9)).toBe('a\ufffdb\ufffd\ufffd');
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that could open a tag, an entity or an attribute', () => {
    expect(escapeHtml(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;');
  });
});

describe('mailDue', () => {
  const settings = juneSettings({ mailHour: 7 });
  const at = (minutes: number, lastMailDay?: ReturnType<typeof june>) =>
    mailDue({ settings, wallClock: { day: TODAY, minutes, startsDay: false }, lastMailDay });

  it('waits for the hour, and takes any run after it', () => {
    expect([at(6 * 60 + 59), at(7 * 60), at(7 * 60 + 1), at(23 * 60 + 59)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('sends once per date', () => {
    expect([at(8 * 60, june(4)), at(8 * 60, june(5)), at(8 * 60, june(6))]).toEqual([true, false, false]);
  });

  it('sends nothing on a day off', () => {
    const wallClock = { day: june(7), minutes: 600, startsDay: false };

    expect(mailDue({ settings, wallClock, lastMailDay: undefined })).toBe(false);
  });
});

describe('isMailDay', () => {
  it('knows weekdays off, holidays and pauses', () => {
    const settings = juneSettings({ holidays: [june(4)], pauses: [{ first: june(10), last: june(11) }] });

    expect([june(3), june(4), june(7), june(10), june(12)].map((day) => isMailDay(settings, day))).toEqual([
      true, false, false, false, true,
    ]); // prettier-ignore
  });
});
