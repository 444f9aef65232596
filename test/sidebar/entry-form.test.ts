import { KINDS } from '../../src/domain/cells/vocabulary';
import { freshForm, hasContent, isUntouched, shownForm } from '../../src/sidebar/entry-form';
import { OFFERED_KINDS } from '../../src/sidebar/kind-defaults';

const PROPOSALS = { today: '2026-06-04', remindInDays: 3 };

describe('shownForm', () => {
  it.each([
    ['coffee', 'inPerson', 'yes', ''],
    ['call', 'phone', 'yes', ''],
    ['message', 'email', 'notYet', ''],
    ['event', 'inPerson', 'yes', 'event'],
    ['pitch', 'email', 'notYet', 'pitch'],
    ['incoming', 'email', 'yes', ''],
  ] as const)('proposes for %s: %s, two-way %s, channel %j', (kind, how, twoWay, channel) => {
    expect(shownForm(freshForm('e1', kind), PROPOSALS)).toMatchObject({ how, twoWay, channel });
  });

  it('lets two-way follow the chosen how', () => {
    const form = { ...freshForm('e1', 'message'), how: 'inPerson' as const };

    expect(shownForm(form, PROPOSALS).twoWay).toBe('yes');
  });

  it('keeps what was chosen when the kind changes', () => {
    const form = { ...freshForm('e1', 'coffee'), how: 'video' as const, twoWay: 'no' as const };

    expect(shownForm({ ...form, kind: 'message' }, PROPOSALS)).toMatchObject({ how: 'video', twoWay: 'no' });
  });

  it('takes an introduction as the way of meeting', () => {
    expect(shownForm({ ...freshForm('e1'), introducedBy: 'Karen' }, PROPOSALS).channel).toBe('referral');
  });

  it('follows today until another day is chosen', () => {
    const form = freshForm('e1');

    expect(shownForm(form, PROPOSALS).day).toBe('2026-06-04');
    expect(shownForm({ ...form, day: '2026-06-01' }, PROPOSALS).day).toBe('2026-06-01');
  });

  it('ticks the reminder only once there is a next step to be reminded of', () => {
    const form = freshForm('e1');

    expect(shownForm(form, PROPOSALS)).toMatchObject({ remind: false, remindDays: '3' });
    expect(shownForm({ ...form, nextStep: ' ' }, PROPOSALS).remind).toBe(false);
    expect(shownForm({ ...form, nextStep: 'call her' }, PROPOSALS).remind).toBe(true);
    expect(shownForm({ ...form, nextStep: 'call her', remind: false }, PROPOSALS).remind).toBe(false);
  });

  it('ticks no reminder where Settings offers none', () => {
    const form = { ...freshForm('e1'), nextStep: 'call her' };

    expect(shownForm(form, { today: '', remindInDays: null }).remind).toBe(false);
  });
});

describe('isUntouched', () => {
  it('is true of a fresh form', () => {
    expect(isUntouched(freshForm('e1'))).toBe(true);
  });

  it.each([
    { kind: 'call' as const },
    { typing: 'A' },
    { aboutWork: false },
    { remindDays: '9' },
    { people: [{ personId: '', name: 'Ben', knewBefore: false }] },
  ])('is false after %j', (change) => {
    expect(isUntouched({ ...freshForm('e1'), ...change })).toBe(false);
  });
});

describe('hasContent', () => {
  it('is false where only proposals were changed', () => {
    expect(hasContent({ ...freshForm('e1'), kind: 'call', how: 'video', typing: '  ' })).toBe(false);
  });

  it.each([{ typing: 'A' }, { notes: 'x' }, { people: [{ personId: '', name: 'Ben', knewBefore: false }] }])(
    'is true with %j',
    (change) => {
      expect(hasContent({ ...freshForm('e1'), ...change })).toBe(true);
    },
  );
});

describe('OFFERED_KINDS', () => {
  it('is every kind but what goes out unattended', () => {
    expect(OFFERED_KINDS).toEqual(KINDS.filter((kind) => kind !== 'automatic'));
  });
});
