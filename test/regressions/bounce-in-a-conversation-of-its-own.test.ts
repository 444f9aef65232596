import { addressOf, Outreach } from '../follow-ups/outreach';

const DUE = 12;

/** Everybody has a draft that waits, and a mail to the third one comes back. */
function cameBack(): Outreach {
  const world = Outreach.onTheDay({ due: DUE, mode: 'draft', allByMail: true });
  world.runHourly();
  world.emulator.mail.arrive({
    from: 'mailer-daemon@googlemail.com',
    subject: 'Delivery Status Notification (Failure)',
    text: `Your message to ${addressOf(3)} could not be delivered.`,
  });
  world.runTwice();
  return world;
}

describe('a mail that came back in a conversation of its own', () => {
  it('takes the draft to that address away, and none else', () => {
    const world = cameBack();

    const everybody = Array.from({ length: DUE }, (_, place) => place + 1);
    expect(everybody.filter((n) => world.row(n).state !== 'draft ready')).toEqual([3]);
    expect(world.row(3)).toMatchObject({
      state: 'cancelled',
      inWords: expect.stringMatching(/came back/) as string,
    });
    expect([...world.written('drafts').keys()]).not.toContain(3);
  });
});
