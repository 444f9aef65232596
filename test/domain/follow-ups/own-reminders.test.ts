import { ownReminders } from '../../../src/domain/follow-ups/own-reminders';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { aFollowUp, june } from '../builders';

const TYPED = { key: '', personId: '', rule: undefined, person: 'Ana' } as const;

function keyed(changes: Partial<FollowUpRow>, taken: readonly string[] = []) {
  const row = aFollowUp({ ...TYPED, ...changes });
  return ownReminders([row], new Set(taken), (name) => (name === 'Ana' ? 'p1' : ''))[0];
}

describe('a row that the user has typed', () => {
  it('is for whoever is named', () => {
    expect(keyed({})).toMatchObject({ personId: 'p1', key: 'p1|reminder|2|2026-06-05', due: june(5) });
  });

  it('is for the ID that stands in it, whatever the name, and without one as well', () => {
    expect(keyed({ personId: 'p2' })).toMatchObject({ personId: 'p2', key: 'p2|reminder|2|2026-06-05' });
    expect(keyed({ personId: 'p2', person: '' })).toMatchObject({ personId: 'p2', person: '' });
  });

  it('lacks its rule unless the user has said why', () => {
    expect(keyed({})?.lacksRule).toBe(true);
    expect(keyed({ rule: 'promise' })?.lacksRule).toBe(false);
  });

  it('passes over the steps that are taken', () => {
    const taken = [2, 3].map((step) => `p1|reminder|${String(step)}|2026-06-05`);

    expect(keyed({}, taken)?.key).toBe('p1|reminder|4|2026-06-05');
  });

  it('that has a key is left as it is', () => {
    expect(keyed({ key: 'p1|reminder|2|2026-06-05' })).toBeUndefined();
  });
});
