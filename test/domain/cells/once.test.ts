import { once } from '../../../src/domain/cells/once';

describe('once', () => {
  it('makes nothing before it is asked, and the same thing ever after', () => {
    let made = 0;
    const thing = once(() => ({ number: ++made }));
    expect(made).toBe(0);
    expect([thing().number, thing() === thing(), made]).toEqual([1, true, 1]);
  });
});
