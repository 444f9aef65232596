import { HOUR, Outreach } from '../follow-ups/outreach';

describe('a draft that Gmail saves anew while all drafts are listed', () => {
  it('is still there, and the user’s own by then', () => {
    const world = Outreach.onTheDay({ due: 1, mode: 'draft', allByMail: true });
    world.runHourly();
    world.pass(HOUR);
    const draft = world.written('drafts').get(1)?.[0];
    if (!draft) throw new Error('no draft');
    const text = 'Half of my own wor';
    let saved = 0;
    const unwatch = world.emulator.gate.watch({
      before: ({ method }) => {
        if (method !== 'GmailApp.getDrafts' || saved > 0) return;
        saved += 1;
        world.emulator.mail.changeDraft(draft.id, { to: draft.to, subject: draft.subject, text });
      },
    });
    world.runHourly();
    unwatch();
    world.runTwice();

    expect(saved).toBe(1);
    expect(world.row(1).state).toBe('draft ready');
    expect(
      world
        .written('drafts')
        .get(1)
        ?.map((each) => each.text.trim()),
    ).toEqual([text]);
  });
});
