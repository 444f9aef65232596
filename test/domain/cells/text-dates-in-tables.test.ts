import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { grid, utcCellClock } from '../builders';

const german = { ...utcCellClock, locale: 'de_DE' };

describe('dates in text, in every table', () => {
  const data = readChallenge(
    {
      log: grid(['Datum', 'Personen', 'Antwort am', 'Erinnern am'], ['5.6.2026', 'Ana', '8. Juni 2026', '9.6.26']),
      settings: grid(
        ['Schlüssel', 'Wert', 'Ab'],
        ['Beginn der Challenge', '1. Juni 2026', ''],
        ['Feiertag', 'Do., 4. Juni 2026', ''],
        ['Pause bis', '12.6.2026', '10.06.2026'],
      ),
      people: undefined,
      events: grid(['Name', 'Datum'], ['Meetup', '6. Juni 2026 19:30']),
      followUps: grid(['Person', 'Fällig', 'Stand seit'], ['Ana', '9. Juni 2026', 'Fr. 5.6.2026']),
    },
    german,
  ); // prettier-ignore

  it('are days in Log, Settings, Events and Follow-ups', () => {
    const [row] = data.log;
    expect([row?.day, row?.replyDay, row?.remindOn]).toEqual(['2026-06-05', '2026-06-08', '2026-06-09']);
    expect(data.settings).toMatchObject({
      holidays: ['2026-06-04'],
      pauses: [{ first: '2026-06-10', last: '2026-06-12' }],
    });
    expect(data.events?.[0]?.day).toBe('2026-06-06');
    const [followUp] = data.followUps ?? [];
    expect([followUp?.due, followUp?.stateSince]).toEqual(['2026-06-09', '2026-06-05']);
  });

  it('are no problem to report', () => {
    expect(data.problems).toEqual([]);
  });
});
