import { yieldsOf, type Effort } from '../../../src/domain/metrics/yields';

function anEffort(group: string, people: number, hours: number, occasions = 1): Effort {
  return { group, people, hours, occasions };
}

function order(...efforts: readonly Effort[]): string[] {
  return yieldsOf(efforts).groups.map(({ group }) => group);
}

describe('the order of groups', () => {
  it('puts the best rate first', () => {
    expect(order(anEffort('slow', 1, 10), anEffort('quick', 5, 1))).toEqual(['quick', 'slow']);
  });

  it.each([0, 1, 2])('puts what is in no group last, the best rate of all though it has, from place %i', (at) => {
    const efforts = [anEffort('a', 2, 4), anEffort('b', 1, 4)];
    efforts.splice(at, 0, anEffort('', 9, 1));

    expect(order(...efforts)).toEqual(['a', 'b', '']);
  });

  it('puts what has no hours behind what has', () => {
    expect(order(anEffort('none', 7, 0), anEffort('some', 0, 2))).toEqual(['some', 'none']);
  });

  it('parts equal rates by their people, then by their names', () => {
    const idle = [anEffort('b', 1, 0), anEffort('a', 1, 0), anEffort('c', 2, 0), anEffort('d', 0, 5)];

    expect(order(...idle)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('has a rate of nothing where nothing was spent at all', () => {
    expect(yieldsOf([anEffort('a', 1, 0, 0)])).toMatchObject({ per: 'occasion', spent: 0, people: 0, groups: [{ rate: undefined }] });
  });
}); // prettier-ignore
