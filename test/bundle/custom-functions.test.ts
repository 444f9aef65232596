import { FUNCTION_NAMES, METRIC_NAMES, type FunctionName } from '../../src/domain/metrics/metric-names';
import { AddOnSession } from './add-on-session';

/** A spreadsheet of one language, with what a person types in it. */
interface Place {
  readonly locale: string;
  readonly separator: string;
  readonly tabs: {
    readonly [T in 'dashboard' | 'log' | 'settings' | 'events' | 'people' | 'followUps']: string;
  };
  readonly log: readonly (readonly string[])[];
  readonly pitch: string;
}

const ENGLISH: Place = {
  locale: 'en_US',
  separator: ',',
  tabs: {
    dashboard: 'Dashboard',
    log: 'Log',
    settings: 'Settings',
    events: 'Events',
    people: 'People',
    followUps: "'Follow-ups'",
  },
  log: [
    ['', '2026-06-01', 'Ana', '', 'coffee', 'in person', '', '', 'referral', '', '1.5'],
    ['', '2026-06-02', 'Ben', '', 'pitch', 'e-mail', 'not yet', '', 'pitch'],
    ['', '2026-06-03', 'Cleo', '', 'event', 'in person', '', '', 'conference', 'Fair', '4'],
  ],
  pitch: 'pitch',
};

const GERMAN: Place = {
  locale: 'de_DE',
  separator: ';',
  tabs: {
    dashboard: 'Übersicht',
    log: 'Protokoll',
    settings: 'Einstellungen',
    events: 'Veranstaltungen',
    people: 'Personen',
    followUps: 'Wiedervorlagen',
  },
  log: [
    ['', '01.06.2026', 'Ana', '', 'Kaffee', 'persönlich', '', '', 'Empfehlung', '', '1,5'],
    ['', '02.06.2026', 'Ben', '', 'Pitch', 'E-Mail', 'noch nicht', '', 'Pitch'],
    ['', '03.06.2026', 'Cleo', '', 'Veranstaltung', 'persönlich', '', '', 'Konferenz', 'Fair', '4'],
  ],
  pitch: 'Pitch',
};

/** What a formula gives in a sheet of its own, row by row, and the error's note. */
interface Given {
  readonly rows: readonly (readonly string[])[];
  readonly error: string | undefined;
}

/** Three days of June 2026; the third is today. A conference of 400 counts only with a sign of depth. */
class ThreeDays {
  readonly session: AddOnSession;
  private readonly own: number;

  constructor(readonly place: Place) {
    const { locale, tabs, log } = place;
    this.session = new AddOnSession({ locale, userLocale: locale.slice(0, 2) }).setUp();
    this.session.advance('2026-06-03T08:00:00Z');
    const { user } = this.session.emulator;
    const sheet = (name: string): number => this.session.sheetId(name.replace(/'/g, ''));
    // Fresh figures cost an execution with every formula that is typed below.
    user.clear(sheet(tabs.dashboard), 4, 1, 1, 1);
    user.paste(sheet(tabs.events), 2, 1, [['', 'Fair', log[2]?.[1] ?? '', '400']]);
    user.paste(sheet(tabs.log), 2, 1, log);
    user.paste(sheet(tabs.followUps), 2, 1, [['k', 'Ana', '', '', log[1]?.[1] ?? '', '', '', 'Send the article']]);
    this.own = user.addSheet('Own');
  } // prettier-ignore

  /** A call with these arguments, parted as the spreadsheet's language has it. */
  call(name: string, ...args: readonly string[]): Given {
    return this.show(`=${name}(${args.join(this.place.separator)})`);
  }

  show(formula: string): Given {
    const { user, workbook } = this.session.emulator;
    user.type(this.own, 1, 1, formula);
    const rows: string[][] = [];
    for (const { row, column, display } of workbook.cells(this.own, 1, 1, 60, 12)) {
      (rows[row - 1] ??= [])[column - 1] = display;
    }
    const error = workbook.cells(this.own, 1, 1, 1, 1)[0]?.error;
    return { rows: rows.map((row) => Array.from(row, (cell) => cell || '')), error };
  }

  /** All tables as whole columns, in an order of their own. */
  get ranges(): readonly string[] {
    const { followUps, people, events, settings, log } = this.place.tabs;
    return [followUps, events, log, people, settings].map((tab) => `${tab}!A:Z`);
  }
}

/** What comes first in the functions that take a word. */
function wordOf(name: FunctionName, { pitch }: Place): readonly string[] {
  const words: Partial<Record<FunctionName, string>> = {
    FUNNEL: pitch,
    RESPONSE_RATE: pitch,
    CHANNELS: 'event',
    EXPLAIN: 'CONNECTIONS',
  };
  const word = words[name];
  return word === undefined ? [] : [`"${word}"`];
}

const FIRST_OF_JUNE = '2026-06-01';
const SECOND_OF_JUNE = '2026-06-02';

type Rows = readonly (readonly string[])[];
/** The first rows that each function gives; the table of days and the summary go on below. */
type Expected = Readonly<Record<FunctionName, Rows>>;

const IN_ENGLISH: Expected = {
  STREAK: [['3']],
  BEST_STREAK: [['3']],
  FREEZES_LEFT: [['1']],
  CHALLENGE_DAY: [['3']],
  CONNECTIONS: [['1']],
  ACTIONS: [['3']],
  CONSISTENCY: [['1']],
  PACE: [
    ['Made', 'Expected', 'Ahead', 'Needed a day'],
    ['1', '3.46', '-2.46', '1.26'],
  ],
  PROJECTION: [
    ['From', 'To'],
    ['', ''],
  ],
  OUTCOME: [['Off the ground']],
  FUNNEL: [
    ['Stage', 'Number', 'Of all', 'Share', 'Likely from', 'Likely to'],
    ['Asked', '1', '', '', '', ''],
    ['Got a reply', '0', '0 of 1', '', '', ''],
  ],
  RESPONSE_RATE: [
    ['Threads', 'Answered within 14 days', 'Response rate', 'Useful', 'Useful rate'],
    ['0', '0', '', '0', ''],
  ],
  CHANNELS: [['Event', 'New people', 'Hours', 'Occasions', 'Per hour']],
  FOLLOW_UPS_DUE: [
    ['Person', 'Why', 'Due', 'Days over', 'Overdue'],
    [
      'Ana',
      'You met Ana on 1 June 2026. A few words by 3 June 2026 keep the conversation going.',
      SECOND_OF_JUNE,
      '1',
      '1',
    ],
    ['Ana', 'Send the article', SECOND_OF_JUNE, '1', '0.142857'],
  ],
  FOLLOW_UP_TIME: [['longer than 2']],
  DAY_STATES: [
    ['Day', 'State', 'Made', 'Target'],
    [FIRST_OF_JUNE, 'done', '1', '1'],
    [SECOND_OF_JUNE, 'done', '1', '1'],
  ],
  CHALLENGE_SUMMARY: [
    ['Figure', 'Now', 'How it came about'],
    ['Streak', '3', '3 days done since 1 June, with at least 1 action a day.'],
  ],
  EXPLAIN: [
    [
      'CONNECTIONS 1: 1 new person with an exchange about work, in person or two-way, each counted once; the goal is 30.',
    ],
  ],
};

const IN_GERMAN: Expected = {
  ...IN_ENGLISH,
  PACE: [
    ['Geschafft', 'Erwartet', 'Voraus', 'Nötig am Tag'],
    ['1', '3,46', '-2,46', '1,26'],
  ],
  PROJECTION: [
    ['Von', 'Bis'],
    ['', ''],
  ],
  OUTCOME: [['Vom Boden abgehoben']],
  FUNNEL: [
    ['Stufe', 'Anzahl', 'Von allen', 'Anteil', 'Wohl von', 'Wohl bis'],
    ['Angefragt', '1', '', '', '', ''],
    ['Antwort', '0', '0 von 1', '', '', ''],
  ],
  RESPONSE_RATE: [
    ['Anfragen', 'Binnen 14 Tagen beantwortet', 'Antwortquote', 'Führten weiter', 'Anteil, der weiterführte'],
    ['0', '0', '', '0', ''],
  ],
  CHANNELS: [['Veranstaltung', 'Neue Menschen', 'Stunden', 'Anlässe', 'Pro Stunde']],
  FOLLOW_UPS_DUE: [
    ['Person', 'Warum', 'Fällig', 'Tage darüber', 'Überfällig'],
    [
      'Ana',
      'Du hast Ana am 1. Juni 2026 kennengelernt. Ein paar Zeilen bis zum 3. Juni 2026 halten das Gespräch in Gang.',
      SECOND_OF_JUNE,
      '1',
      '1',
    ],
    ['Ana', 'Send the article', SECOND_OF_JUNE, '1', '0,142857'],
  ],
  FOLLOW_UP_TIME: [['länger als 2']],
  DAY_STATES: [
    ['Tag', 'Stand', 'Geschafft', 'Ziel'],
    [FIRST_OF_JUNE, 'voll', '1', '1'],
    [SECOND_OF_JUNE, 'voll', '1', '1'],
  ],
  CHALLENGE_SUMMARY: [
    ['Zahl', 'Jetzt', 'Wie sie zustande kommt'],
    ['Serie', '3', '3 volle Tage seit dem 1. Juni, mit mindestens 1 Aktion am Tag.'],
  ],
  EXPLAIN: [
    [
      'CONNECTIONS 1: 1 neuer Mensch mit beruflichem Austausch, persönlich oder gegenseitig, je einmal gezählt; das Ziel ist 30.',
    ],
  ],
};

describe.each([
  ['an English', ENGLISH, IN_ENGLISH],
  ['a German', GERMAN, IN_GERMAN],
])('the custom functions in %s spreadsheet', (_language, place, expected) => {
  let days: ThreeDays;
  beforeAll(() => {
    days = new ThreeDays(place);
  });

  it.each(FUNCTION_NAMES)('%s gives the same from the sheet, with the pulse and from ranges', (name) => {
    const word = wordOf(name, place);
    const alone = days.call(name, ...word);

    expect(alone.error).toBeUndefined();
    expect(alone.rows.slice(0, expected[name].length)).toEqual(expected[name]);
    expect(days.call(name, ...word, 'Rapport_pulse')).toEqual(alone);
    expect(days.call(name, ...word, ...days.ranges)).toEqual(alone);
  });

  it('give a day for each day of the challenge, and a line for each figure', () => {
    expect(days.call('DAY_STATES').rows).toHaveLength(1 + 30);
    expect(days.call('CHALLENGE_SUMMARY').rows.length).toBeGreaterThan(METRIC_NAMES.length);
  });

  it.each(['FUNNEL', 'RESPONSE_RATE', 'CHANNELS', 'EXPLAIN'])(
    '%s takes data in the place of its word',
    (name) => {
      const alone = days.call(name);

      expect(alone.error).toBeUndefined();
      expect(days.call(name, 'Rapport_pulse')).toEqual(alone);
      expect(days.call(name, ...days.ranges)).toEqual(alone);
    },
  );

  it('know the words of either language', () => {
    expect(days.call('FUNNEL', '"Bitte um Empfehlung"')).toEqual(days.call('FUNNEL', '"referral ask"'));
    expect(days.call('CHANNELS', '"Art"')).toEqual(days.call('CHANNELS', '"kind"'));
  });

  it('give days as ISO text, which a formula can reckon with', () => {
    const { separator } = place;
    const args = [`INDEX(DAY_STATES()${separator}2${separator}1)+1`, '"yyyy-mm-dd"'];

    expect(days.call('TEXT', ...args).rows).toEqual([['2026-06-02']]);
  });
});

describe('a custom function that cannot answer', () => {
  let english: ThreeDays;
  let german: ThreeDays;
  beforeAll(() => {
    english = new ThreeDays(ENGLISH);
    german = new ThreeDays(GERMAN);
  });

  it.each([
    ['FUNNEL', ['"lottery"'], /“lottery” is not among the choices here.*pitch, referral ask/],
    ['CHANNELS', ['"lottery"'], /“lottery” is not among the choices here.*Channel, Kind, Event/],
    ['EXPLAIN', ['"LUCK"'], /no metric called “LUCK”.*STREAK, .*DAY_STATES/],
    ['PACE', ['Log!A:Z'], /The range of Settings is missing/],
    ['PACE', ['Log!A:Z', 'Log!A:Z', 'Settings!A:D'], /Two of the ranges are Log/],
    ['OUTCOME', ['Log!A:Z', 'Own!D:F', 'Settings!A:D'], /Range 2 has no header row that Rapport knows/],
    ['FOLLOW_UPS_DUE', ['Log!A:Z', 'Settings!A:D'], /The range of Follow-ups is missing/],
  ])('%s(%j) says why in words', (name, args, why) => {
    const { error } = english.call(name, ...args);

    expect(error).toMatch(why);
    expect(error).not.toMatch(/@|\n|\bat \S+:\d/);
  });

  it('says so in the language of the spreadsheet', () => {
    expect(german.call('FUNNEL', '"Lotterie"').error).toMatch(/„Lotterie“ steht hier nicht zur Wahl/);
    expect(german.call('FOLLOW_UPS_DUE', 'Protokoll!A:Z', 'Einstellungen!A:D').error).toMatch(
      /Der Bereich Wiedervorlagen fehlt/,
    );
  });

  it('leaves out of the summary what its ranges cannot tell, and names it', () => {
    const { rows } = english.call('CHALLENGE_SUMMARY', 'Log!A:Z', 'Settings!A:D');
    const row = (label: string) => rows.find(([first]) => first === label);

    expect(row('Follow-ups due')).toEqual([
      'Follow-ups due',
      '',
      'For this, Follow-ups has to be given as well.',
    ]);
    expect(row('Worth a look')?.[2]).toMatch(/^Without the People sheet.*without the Events sheet/);
  });
});
