import { isFrameMessage } from '../../../src/workbench/page/script-run/messages';

describe('isFrameMessage', () => {
  it.each([
    { rapport: 'run', id: 1, name: 'echo', args: [] },
    { rapport: 'close' },
    { rapport: 'focus-editor' },
  ])('hears google.script: %j', (said) => {
    expect(isFrameMessage(said)).toBe(true);
  });

  it.each([undefined, null, 'run', 7, {}, { name: 'echo', args: [] }, { rapport: 'answer', id: 1 }])(
    'leaves alone what a page says of its own: %j',
    (said) => {
      expect(isFrameMessage(said)).toBe(false);
    },
  );
});
