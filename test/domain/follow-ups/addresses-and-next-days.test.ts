import type { OutboxMark } from '../../../src/domain/follow-ups/outbox';
import { addressIn, plainAddresses } from '../../../src/domain/follow-ups/plain-address';
import { nextDueDays } from '../../../src/domain/follow-ups/next-due';
import { planned } from '../../../src/domain/follow-ups/planning';
import { aFollowUp, june } from '../builders';

describe('the address to write to', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    [' Ana@Example.ORG ', 'ana@example.org'],
    ['Ana García <ana@example.org>', 'ana@example.org'],
    ['Ana < ana@example.org >', 'ana@example.org'],
    ['\tAna <ana@example.org> ', 'ana@example.org'],
    ['ana@example.org; ben@example.org', 'ana@example.org'],
    ['ana@example.org,  ben@example.org;', 'ana@example.org'],
    ['a.b+c_d%e-f@mail-1.example.co.uk', 'a.b+c_d%e-f@mail-1.example.co.uk'],
  ])('in %j is %j', (cell, address) => {
    expect(addressIn(cell)).toBe(address);
  });

  it.each([
    '',
    ' ',
    'ana',
    'ana@',
    'ana@localhost',
    'ana @example.org',
    'ana@example.org?',
    'x<ana@example.org>y',
    'a@b <ana@example.org>',
    '<ana@example.org> <ben@example.org>',
    'Ana <>',
    'Ana ana@example.org',
    'ana@example.o',
    'ana@-@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a'.repeat(64)}.org`,
  ])('is not to be told from %j', (cell) => {
    expect(addressIn(cell)).toBeUndefined();
  });

  it('is the first of a person that is one and nothing more', () => {
    expect(plainAddresses(['ana@localhost', 'ana@example.org', '"a b"@example.org', 'b@example.org'])).toEqual(
      ['ana@example.org', 'b@example.org'],
    ); // prettier-ignore
  });
});

describe('the next day of a person', () => {
  const due = (personId: string, day: number, changes: Parameters<typeof aFollowUp>[0] = {}) =>
    aFollowUp({ key: `${personId}|pitch|1|2026-06-0${String(day)}`, personId, due: june(day), ...changes });
  const plan = (personId: string, day: number) =>
    planned({ personId, person: 'Ana', rule: 'pitch', step: 1, due: june(day), since: june(1), isMessage: true }, 'e1'); // prettier-ignore
  const days = (rows: readonly ReturnType<typeof due>[], changes: { added?: ReturnType<typeof plan>[]; marks?: ReadonlyMap<string, OutboxMark> } = {}) =>
    Object.fromEntries(nextDueDays(rows, { added: [], marks: new Map(), ...changes })); // prettier-ignore

  it('is the earliest that is open, in the outbox or new in it', () => {
    expect(days([due('p1', 8), due('p1', 5), due('p1', 6), due('p2', 9)])).toEqual({ p1: june(5), p2: june(9) }); // prettier-ignore
    expect(days([due('p1', 8)], { added: [plan('p1', 7), plan('p2', 6)] })).toEqual({ p1: june(7), p2: june(6) }); // prettier-ignore
    expect(days([due('p1', 5)], { added: [plan('p1', 7)] })).toEqual({ p1: june(5) });
  });

  it('is none of what is decided, has no day, or is about nobody in People', () => {
    const rows = [due('p1', 5, { state: 'done' }), due('p2', 5, { due: undefined }), due('', 5)];

    expect(days(rows)).toStrictEqual({});
  });

  it('is told as the outbox will be once its changes are in it', () => {
    const rows = [due('p1', 5), due('p2', 6), due('p3', 7, { state: 'sent' })];
    const marks = new Map<string, OutboxMark>([
      [rows[0]?.key ?? '', { moved: { key: 'x', due: june(9) } }],
      [rows[1]?.key ?? '', { state: 'cancelled' }],
      [rows[2]?.key ?? '', { state: 'planned' }],
    ]);

    expect(days(rows, { marks })).toEqual({ p1: june(9), p3: june(7) });
  });
});
