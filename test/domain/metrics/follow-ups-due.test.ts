import { followUpsDue } from '../../../src/domain/metrics/follow-ups-due';
import type { ChallengeData } from '../../../src/domain/reading/challenge-data';
import { aFollowUp, aPerson, june, juneSettings } from '../builders';
import { asking, standingWith } from './asked-of-log';

const ANA = aPerson({ cadence: 'monthly', lastContact: '2026-05-01' as ReturnType<typeof june> });

function rows(changes: Partial<ChallengeData>, today = june(10)): unknown[][] {
  return (followUpsDue.value(standingWith([], changes, today), asking()) as unknown[][]).slice(1);
}

describe('FOLLOW_UPS_DUE', () => {
  it('orders planned follow-ups and people to keep in touch with by how overdue they are', () => {
    const followUps = [
      aFollowUp({ person: 'Cem', due: june(9), stateSince: june(1) }),
      aFollowUp({ row: 3, person: 'Ben', due: june(8), stateSince: june(4), inWords: 'send the link' }),
    ];

    expect(rows({ followUps, people: [ANA] })).toEqual([
      ['Ben', 'send the link', { day: june(8) }, 2, 0.5],
      ['Ana', 'keep in touch, monthly', { day: '2026-06-01' }, 9, 0.3],
      ['Cem', expect.stringContaining('You asked'), { day: june(9) }, 1, 0.125],
    ]);
  });

  it('goes by the cadence for somebody who stands in the outbox as well', () => {
    const followUps = [aFollowUp({ rule: 'keepInTouch', due: june(1), stateSince: '2026-05-25' as ReturnType<typeof june> })];

    expect(rows({ followUps, people: [ANA] }).map(([who, , , days, overdue]) => [who, days, overdue])).toEqual([['Ana', 9, 0.3]]);
  }); // prettier-ignore

  it('lists somebody once for each reason', () => {
    expect(rows({ followUps: [aFollowUp()], people: [ANA] }).map(([who]) => who)).toEqual(['Ana', 'Ana']);
  });

  it('puts what was planned first where both are as overdue', () => {
    const followUps = [aFollowUp({ due: june(1), stateSince: '2026-05-02' as ReturnType<typeof june> })];

    expect(rows({ followUps, people: [ANA] }).map(([, why, , , overdue]) => [why, overdue])).toEqual([
      [expect.stringContaining('You asked'), 0.3],
      ['keep in touch, monthly', 0.3],
    ]);
  });

  it('says the rule where nothing else says why', () => {
    const planned = { inWords: '', due: june(10) };

    expect(rows({ followUps: [aFollowUp(planned)] })[0]?.[1]).toBe('your reminder');
    expect(rows({ followUps: [aFollowUp({ ...planned, rule: undefined })] })[0]?.[1]).toBe('');
  });

  it('calls somebody without a name by the address', () => {
    const people = [{ ...ANA, name: '', emails: ['ana@example.com'] }];

    expect(rows({ people })[0]?.[0]).toBe('ana@example.com');
  });

  it('has its headers alone where nothing is due, or is known', () => {
    const headers = ['Person', 'Why', 'Due', 'Days over', 'Overdue'];
    const none = standingWith([], { people: undefined, followUps: undefined });

    expect(followUpsDue.value(standingWith([], { followUps: [] }), asking())).toEqual([headers]);
    expect(followUpsDue.value(none, asking())).toEqual([headers]);
  });

  it('does not depend on a challenge', () => {
    const settings = juneSettings({ challengeStarts: [] });

    expect(rows({ people: [ANA], settings })).toHaveLength(1);
  });

  it('is a count in the summary', () => {
    const standing = standingWith([], { followUps: [aFollowUp()], people: [ANA] }, june(10));

    expect(followUpsDue.lines(standing, asking())).toEqual([{ label: 'Follow-ups due', value: 2 }]);
  });

  it('is German in a German spreadsheet', () => {
    const standing = standingWith([], { people: [ANA] }, june(10));

    expect(followUpsDue.value(standing, asking('', 'de'))).toEqual([
      ['Person', 'Warum', 'Fällig', 'Tage darüber', 'Überfällig'],
      ['Ana', 'Kontakt halten, monatlich', { day: june(1) }, 9, 0.3],
    ]);
  });
});
