import { exactly, measureAll, readExpectations, SMALL, unexpected } from '../../src/bench/expectations';
import { measureColdStart } from '../../src/bench/cold-start';
import { builtProject } from '../support/built-project';

describe('the built add-on', () => {
  const measured = measureAll(builtProject(), SMALL);

  it('makes the service calls and moves the bytes that are expected, `npm run bench -- --expect` for others', () => {
    const found = exactly(measured);

    expect(Object.keys(found).length).toBeGreaterThanOrEqual(12);
    expect(unexpected(found, readExpectations())).toEqual([]);
  });

  it('answers all metrics in one call that reads each table once', () => {
    const [{ summary } = { summary: undefined }] = measured.metrics;

    expect(summary?.methods.filter((method) => method === 'Range.getValues')).toHaveLength(5 + HEADER_ROWS);
  });

  it('calls no service while it is loaded', () => {
    expect(measureColdStart(builtProject()).serviceCalls).toBe(0);
  });
});

/** Each table's header row is read by itself, to know which columns to ask for. */
const HEADER_ROWS = 5;

describe('what differs from the expectations', () => {
  const expected = { one: { calls: 2, dataCalls: 1, bytes: 30 } };

  it('is told with both figures', () => {
    expect(unexpected({ one: { calls: 2, dataCalls: 1, bytes: 31 } }, expected)).toEqual([
      'one: 2 calls, 1 of them for cells, 31 bytes; expected: 2 calls, 1 of them for cells, 30 bytes',
    ]);
  });

  it('is told of what nobody expected', () => {
    expect(unexpected({ two: { calls: 1, dataCalls: 0, bytes: 0 } }, expected)).toHaveLength(1);
  });
});
