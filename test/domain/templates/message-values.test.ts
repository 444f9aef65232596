import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { firstNameOf } from '../../../src/domain/templates/first-name';
import { messageLanguage, messageValues } from '../../../src/domain/templates/message-values';
import { entryFinder } from '../../../src/domain/templates/story-entry';
import { aLog, aLogRow, aPerson, june } from '../builders';
import { aStory } from './story';

describe('firstNameOf', () => {
  it.each([
    ['Ana García', 'Ana'],
    ['  Ana  ', 'Ana'],
    ['Dr. Ana García', 'Ana'],
    ['Prof. Dr. Ana García', 'Ana'],
    ['Frau Dipl.-Ing. Ana García', 'Ana'],
    ['García, Ana María', 'Ana'],
    ['García,', 'García'],
    ['García,  Ana', 'Ana'],
    ['García, ', 'García'],
    ['Ana   María', 'Ana'],
    ['ana@example.org', ''],
    ['Dr.', ''],
    ['', ''],
    ['安娜', '安娜'],
  ])('of %j is %j', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});

describe('messageValues', () => {
  it('tell who, when and where in the language of the message', () => {
    expect(messageValues(aStory(), 'en')).toMatchObject({
      firstName: 'Ana',
      name: 'Ana García',
      day: 'Monday 1 June',
      date: '1 June',
      event: 'Design Day',
      kind: 'coffee',
      myName: 'Kim Weber',
    });
    expect(messageValues(aStory(), 'de')).toMatchObject({ day: 'Montag, 1. Juni', kind: 'Kaffee' });
  });

  it('name the year of a day in another year', () => {
    const planned = { ...aStory().planned, since: calendarDay('2025-11-03') };

    expect(messageValues(aStory({ planned }), 'en')).toMatchObject({
      day: '3 November 2025',
      date: '3 November 2025',
    });
  });

  it('are empty where nobody has noted anything', () => {
    const story = aStory({
      planned: { ...aStory().planned, why: { kind: 'other', about: '', nextStep: '' } },
      person: undefined,
      entry: undefined,
      settings: { myName: '', aboutMe: '' },
    });

    const known = Object.entries(messageValues(story, 'en')).filter(([, value]) => value !== '');

    expect(known.map(([field]) => field).sort()).toEqual(['date', 'day', 'firstName', 'name']);
  });

  it('leave the end of the sentence about oneself to the template', () => {
    const settings = { myName: '', aboutMe: 'I write websites. ' };

    expect(messageValues(aStory({ settings }), 'en').aboutMe).toBe('I write websites');
  });

  it('take the kind from the follow-up before the entry', () => {
    const story = aStory({ entry: aLogRow({ kind: 'pitch' }) });
    const unknown = { ...story.planned, why: { kind: undefined, about: '', nextStep: '' } };

    expect(messageValues(story, 'en').kind).toBe('coffee');
    expect(messageValues({ ...story, planned: unknown }, 'en').kind).toBe('pitch');
    expect(messageValues({ ...story, planned: unknown, entry: undefined }, 'en').kind).toBe('');
  });

  it.each([
    ['event', 'event'],
    ['other', ''],
    [undefined, ''],
  ] as const)('say of the channel %j %j', (channel, word) => {
    expect(messageValues(aStory({ entry: aLogRow({ channel }) }), 'en').channel).toBe(word);
  });

  it('are empty for a formula gone wrong', () => {
    const story = aStory({
      person: aPerson({ name: 'Ana', company: '#REF!' }),
      entry: aLogRow({ event: '#N/A' }),
    });

    expect(messageValues(story, 'en')).toMatchObject({ name: 'Ana', company: '', event: '' });
  });

  it('take who introduced from the entry before the person', () => {
    const person = aPerson({ introducedBy: 'Old Friend', promised: 'a list' });

    expect(messageValues(aStory({ person }), 'en')).toMatchObject({
      introducedBy: 'Old Friend',
      promised: 'a list',
    });
    expect(
      messageValues(aStory({ person, entry: aLogRow({ introducedBy: 'Ben' }) }), 'en').introducedBy,
    ).toBe('Ben');
  });
});

describe('messageLanguage', () => {
  it('is the person’s, else the spreadsheet’s', () => {
    expect(messageLanguage(aPerson({ language: 'de' }), { language: 'en' })).toBe('de');
    expect(messageLanguage(aPerson(), { language: 'en' })).toBe('en');
    expect(messageLanguage(undefined, { language: 'de' })).toBe('de');
  });
});

describe('entryFinder', () => {
  const log = aLog(
    { day: june(1), people: [{ id: 'p1', name: 'Ana' }], kind: 'event' },
    { day: june(1), people: [{ id: 'p1', name: 'Ana' }], kind: 'pitch' },
    { day: june(1), people: [{ id: 'p2', name: 'Ana' }], kind: 'pitch' },
    { day: june(2), people: [{ id: '', name: 'ANA' }], kind: 'call' },
    { day: undefined, people: [{ id: 'p1', name: 'Ana' }] },
  );
  const asked = (personId: string, since: number, kind: 'pitch' | 'coffee' | undefined, about = '') =>
    entryFinder(log)({ personId, person: 'Ana', since: june(since), why: { kind, about, nextStep: '' } })?.id;

  it('finds the row of that day and person, of that kind where there is one', () => {
    expect([asked('p1', 1, 'pitch'), asked('p1', 1, 'coffee'), asked('p2', 1, 'pitch')]).toEqual([
      'e2',
      'e1',
      'e3',
    ]);
  });

  it('goes by the name where there is no ID', () => {
    expect(asked('p1', 2, undefined)).toBe('e4');
  });

  it('finds the row of whoever was introduced', () => {
    const found = entryFinder(log)({
      personId: 'p9',
      person: 'Mary',
      since: june(1),
      why: { kind: undefined, about: 'Ana', nextStep: '' },
    });

    expect(found?.id).toBe('e1');
  });

  it('finds the row in which the person is one of several', () => {
    const together = aLog({
      day: june(1),
      people: [
        { id: 'p2', name: 'Ben' },
        { id: 'p1', name: 'Ana' },
      ],
    });

    expect(
      entryFinder(together)({ personId: 'p1', person: 'Ana', since: june(1), why: { kind: undefined, about: '', nextStep: '' } })?.id,
    ).toBe('e1');
  }); // prettier-ignore

  it('takes nobody without a name for somebody else', () => {
    const nameless = aLog({ day: june(1), people: [{ id: '', name: '' }] });
    const why = { kind: undefined, about: '', nextStep: '' };

    expect(entryFinder(nameless)({ personId: '', person: 'Ana', since: june(1), why })).toBeUndefined();
  });

  it('does not go by the name of somebody with another ID', () => {
    expect(asked('p3', 1, 'pitch')).toBeUndefined();
    expect(asked('', 1, undefined)).toBe('e1');
    expect(entryFinder(log)({ personId: '', person: 'Zoe', since: june(1), why: { kind: undefined, about: '', nextStep: '' } })).toBeUndefined();
  }); // prettier-ignore

  it('finds nothing on a day without one', () => {
    expect(asked('p1', 9, 'pitch')).toBeUndefined();
  });
});
