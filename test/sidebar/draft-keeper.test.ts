import { DraftKeeper } from '../../src/sidebar/draft-keeper';
import { ManualLater } from './manual-later';

/** Drafts that arrive only when the test lets them. */
function slowScript() {
  const sent: string[] = [];
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const send = (draft: string): Promise<void> => {
    sent.push(draft);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  return { sent, waiting, send };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('DraftKeeper', () => {
  it('sends once after a pause in typing', () => {
    const script = slowScript();
    const clock = new ManualLater();
    const drafts = new DraftKeeper(script.send, clock.later);

    drafts.keep('A');
    clock.pass(900);
    drafts.keep('An');
    clock.pass(900);
    expect(script.sent).toEqual([]);
    clock.pass(100);

    expect(script.sent).toEqual(['An']);
  });

  it('forgets only after the draft on its way has arrived', async () => {
    const script = slowScript();
    const clock = new ManualLater();
    const drafts = new DraftKeeper(script.send, clock.later);

    drafts.keep('An');
    clock.pass(1000);
    drafts.keepNow('');
    expect(script.sent).toEqual(['An']);
    script.waiting[0]?.resolve();
    await settled();

    expect(script.sent).toEqual(['An', '']);
  });

  it('sends the next draft only after the one on its way has arrived', async () => {
    const script = slowScript();
    const clock = new ManualLater();
    const drafts = new DraftKeeper(script.send, clock.later);

    drafts.keep('A');
    clock.pass(1000);
    drafts.keep('An');
    clock.pass(1000);
    expect(script.sent).toEqual(['A']);
    script.waiting[0]?.resolve();
    await settled();

    expect(script.sent).toEqual(['A', 'An']);
  });

  it('sends nothing that is kept already', () => {
    const script = slowScript();
    const drafts = new DraftKeeper(script.send, new ManualLater().later);

    drafts.startWith('An');
    drafts.keepNow('An');

    expect(script.sent).toEqual([]);
  });

  it('forgets what was kept before the sidebar opened', () => {
    const script = slowScript();
    const drafts = new DraftKeeper(script.send, new ManualLater().later);

    drafts.startWith('An');
    drafts.keepNow('');

    expect(script.sent).toEqual(['']);
  });

  it('tries again after the next pause where a draft was not kept', async () => {
    const script = slowScript();
    const clock = new ManualLater();
    const drafts = new DraftKeeper(script.send, clock.later);
    drafts.keep('An');
    clock.pass(1000);
    script.waiting[0]?.reject(new Error('offline'));
    await settled();

    drafts.keep('An');
    clock.pass(1000);

    expect(script.sent).toEqual(['An', 'An']);
  });
});
