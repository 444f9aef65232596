import { MetricQuestion } from '../../../src/domain/metrics/metric';
import { funnel } from '../../../src/domain/metrics/funnel';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { june, juneSettings } from '../builders';
import { asking, standingWith, times } from './asked-of-log';

const PITCH: Partial<LogRow> = { kind: 'pitch', how: 'email', twoWay: 'notYet', day: june(3) };
const ASK: Partial<LogRow> = { ...PITCH, kind: 'referralAsk' };

/** Eight pitches, three of which led to a call. */
const EIGHT = standingWith([
  ...times(5, { ...PITCH, outcome: 'silence' }),
  ...times(3, { ...PITCH, outcome: 'call', replyDay: june(5) }),
]);

function numbers(rows: readonly Partial<LogRow>[], choice = '', today = june(30)): unknown[] {
  const table = funnel.value(standingWith(rows, {}, today), asking(choice)) as unknown[][];
  return table.slice(1).map((row) => row[1]);
}

describe('FUNNEL', () => {
  it('says 3 of 8, 37.5 %, likely 13.7 to 69.4 %', () => {
    const [headers, asked, reply, call, yes] = funnel.value(EIGHT, asking()) as unknown[][];

    expect(headers).toEqual(['Stage', 'Number', 'Of all', 'Share', 'Likely from', 'Likely to']);
    expect(asked).toEqual(['Asked', 8, '', '', '', '']);
    expect(reply?.slice(0, 4)).toEqual(['Got a reply', 3, '3 of 8', 0.375]);
    expect(call).toEqual(['Led to a call', 3, '3 of 8', 0.375, expect.closeTo(0.137, 3), expect.closeTo(0.694, 3)]);
    expect(yes?.slice(0, 4)).toEqual(['Got a yes', 0, '0 of 8', 0]);
  }); // prettier-ignore

  it('says of 0 of 5 that it may be up to 43.4 %', () => {
    const table = funnel.value(standingWith(times(5, PITCH)), asking()) as unknown[][];

    expect(table[3]).toEqual(['Led to a call', 0, '0 of 5', 0, 0, expect.closeTo(0.434, 3)]);
  });

  it('says of 4 of 20 that it is likely from 8.1 to 41.6 %', () => {
    const rows = [...times(16, ASK), ...times(4, { ...ASK, outcome: 'yes' as const })];
    const table = funnel.value(standingWith(rows), asking('referral ask')) as unknown[][];

    expect(table[4]).toEqual(['Got a yes', 4, '4 of 20', 0.2, expect.closeTo(0.081, 3), expect.closeTo(0.416, 3)]);
  }); // prettier-ignore

  it('says no percentage of fewer than 5', () => {
    const rows = [...times(3, PITCH), { ...PITCH, outcome: 'call' as const }];
    const table = funnel.value(standingWith(rows), asking()) as unknown[][];

    expect(table[3]).toEqual(['Led to a call', 1, '1 of 4', '', '', '']);
  });

  it('leaves the interval out from 30 on', () => {
    const table = funnel.value(standingWith(times(30, PITCH)), asking()) as unknown[][];

    expect(table[3]).toEqual(['Led to a call', 0, '0 of 30', 0, '', '']);
  });

  it('counts a later stage in those before it', () => {
    expect(numbers([PITCH, { ...PITCH, outcome: 'yes' }, { ...PITCH, outcome: 'call' }])).toEqual([
      3, 2, 2, 1,
    ]);
  });

  it.each([
    ['reply', 1], ['letMeThink', 1], ['noFit', 1], ['no', 1], ['call', 1], ['yes', 1],
    ['silence', 0], ['bounce', 0], ['outOfOffice', 0], [undefined, 0],
  ] as const)('takes the outcome %s for %i reply', (outcome, replies) => {
    expect(numbers([{ ...PITCH, outcome }]).slice(0, 2)).toEqual([1, replies]);
  }); // prettier-ignore

  it('takes a reply date for a reply, but not before its day or before the row', () => {
    expect(numbers([{ ...PITCH, replyDay: june(5) }], '', june(5))[1]).toBe(1);
    expect(numbers([{ ...PITCH, replyDay: june(5) }], '', june(4))[1]).toBe(0);
    expect(numbers([{ ...PITCH, replyDay: june(2) }])[1]).toBe(0);
    expect(numbers([{ ...PITCH, replyDay: june(3) }])[1]).toBe(1);
  });

  it('takes the reply date of an out-of-office note or a bounce for none', () => {
    const row = { ...PITCH, replyDay: june(3) };

    expect(
      numbers([
        { ...row, outcome: 'outOfOffice' },
        { ...row, outcome: 'bounce' },
      ]),
    ).toEqual([2, 0, 0, 0]);
  });

  it('takes two-way for a reply where no outcome says otherwise', () => {
    expect(numbers([{ ...PITCH, twoWay: 'yes' }])[1]).toBe(1);
    expect(numbers([{ ...PITCH, twoWay: 'yes', outcome: 'silence' }])[1]).toBe(0);
  });

  it.each(['inPerson', 'video', 'phone'] as const)('takes an ask in a talk (%s) for open until an answer is noted', (how) => {
    const talk = { ...PITCH, how, twoWay: 'yes' } as const;

    expect(numbers([talk, { ...talk, replyDay: june(5) }, { ...talk, outcome: 'yes' }])[1]).toBe(2);
    expect(numbers([{ ...talk, kind: 'referralAsk' }], 'referral ask')[1]).toBe(0);
  }); // prettier-ignore

  it('takes two-way for a reply where nothing says how it was asked, or chat does', () => {
    const rows = [undefined, 'chat' as const].map((how) => ({ ...PITCH, how, twoWay: 'yes' as const }));

    expect(numbers(rows)[1]).toBe(2);
  });

  it('counts rows of the challenge up to today', () => {
    const days = ['2026-05-31', '2026-06-01', '2026-06-10', '2026-06-11'] as ReturnType<typeof june>[];
    const rows = days.map((day) => ({ ...PITCH, day }));

    expect(numbers(rows, '', june(10))[0]).toBe(2);
    expect(numbers([{ ...PITCH, day: undefined }])[0]).toBe(0);
  });

  it('counts none after the last day of the challenge', () => {
    const rows = ['2026-06-30', '2026-07-01'].map((day) => ({
      ...PITCH,
      day: day as ReturnType<typeof june>,
    }));

    expect(numbers(rows, '', '2026-07-05' as ReturnType<typeof june>)[0]).toBe(1);
  });

  it.each(['pitch', ' Pitch ', 'PITCH', ''])('takes %j for pitches', (choice) => {
    expect(numbers([PITCH, ASK, ASK], choice)[0]).toBe(1);
  });

  it.each(['referral ask', 'Referral-Ask', 'referralAsk', 'bitte um empfehlung'])(
    'takes %j for asks',
    (choice) => {
      expect(numbers([PITCH, ASK, ASK], choice)[0]).toBe(2);
    },
  );

  it.each(['coffee', 'message', 'pich', 'constructor'])('asks which kind is meant by %j', (choice) => {
    expect(() => numbers([PITCH], choice)).toThrow(
      new MetricQuestion(`“${choice}” is not among the choices here. These are: pitch, referral ask.`),
    );
  });

  it('repeats no more than 60 letters of a word that it does not know', () => {
    expect(() => numbers([], 'x'.repeat(5000))).toThrow(`“${'x'.repeat(60)}”`);
  });

  it('has its stages, all 0, without a challenge and before it', () => {
    const settings = juneSettings({ challengeStarts: [] });

    expect(funnel.value(standingWith([PITCH], { settings }), asking())).toEqual([
      expect.any(Array),
      ['Asked', 0, '', '', '', ''],
      ['Got a reply', 0, '', '', '', ''],
      ['Led to a call', 0, '', '', '', ''],
      ['Got a yes', 0, '', '', '', ''],
    ]);
    expect(numbers([PITCH], '', '2026-05-31' as ReturnType<typeof june>)).toEqual([0, 0, 0, 0]);
  });

  it('is German in a German spreadsheet', () => {
    const table = funnel.value(EIGHT, asking('pitch', 'de')) as unknown[][];

    expect(table[0]).toEqual(['Stufe', 'Anzahl', 'Von allen', 'Anteil', 'Wohl von', 'Wohl bis']);
    expect(table[3]?.slice(0, 3)).toEqual(['Gespräch', 3, '3 von 8']);
  });

  it('has a line in the summary for pitches and one for asks, with what was hoped for', () => {
    const rows = [PITCH, { ...PITCH, outcome: 'call' as const }, { ...ASK, outcome: 'yes' as const }];

    expect(funnel.lines(standingWith(rows), asking())).toEqual([
      { label: 'Pitches', value: '1 of 2 led to a call' },
      { label: 'Referral asks', value: '1 of 1 got a yes' },
    ]);
    expect(funnel.lines(standingWith([]), asking('', 'de'))).toEqual([
      { label: 'Pitches', value: 'noch keine' },
      { label: 'Bitten um Empfehlung', value: 'noch keine' },
    ]);
  });
});
