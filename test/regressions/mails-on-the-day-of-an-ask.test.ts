import { SendingWorld } from '../addon/fakes/sending-world';

const QUIN = 'quin@example.org';
const at = (hour: string): Date => new Date(`2026-06-01T${hour}:00Z`);

/** Somebody who was pitched in that way and, on 1 June, wanted to think about it. */
function thinking(how: string, pitched = '2026-06-01'): SendingWorld {
  const world = new SendingWorld(0);
  const { tables } = world.sheet;
  world.set('letMeThinkMode', 'send');
  tables.type('people', { id: 'q1', name: 'Quin', email: QUIN });
  const answer = { outcome: 'let me think', replyDate: { day: '2026-06-01' } };
  tables.type('log', { id: 'e-q', date: { day: pitched }, people: 'Quin', personIds: 'q1', kind: 'pitch', how, ...answer }); // prettier-ignore
  const row = { key: 'q1|letMeThink|1|2026-06-10', person: 'Quin', personId: 'q1', rule: 'letMeThink' };
  tables.type('followUps', { ...row, due: { day: '2026-06-10' }, state: 'planned', stateSince: { day: '2026-06-01' }, inWords: 'Why.' }); // prettier-ignore
  return world;
}

describe('a mail of theirs on the day of what was said otherwise', () => {
  it.each(['phone', 'chat', 'in person'])('answers a pitch, whatever one has written back: %s', (how) => {
    const world = new SendingWorld(1, 'send');
    const person = world.address(1);
    world.type('log', 1, 'How', how);
    const { threadId } = world.gmail.receive(person, { at: at('10:00'), text: 'No thanks.' });
    world.gmail.write(person, { at: at('11:00'), threadId, text: 'I see, thanks!' });

    world.run();

    expect(world.gmail.sent).toHaveLength(1);
    expect(world.row(1)).toMatchObject({
      State: 'cancelled',
      'In words': 'An answer came on 1 June 2026, so there is nothing left to follow up.',
    });
  });

  it.each(['phone', 'chat'])('is the answer of who wanted to think about it: %s', (how) => {
    const world = thinking(how);
    world.gmail.receive(QUIN, { at: at('15:00'), text: 'I have thought about it: no.' });

    world.run();

    expect(world.gmail.sentTo(QUIN)).toEqual([]);
  });

  it.each([
    ['a pitch by mail', 'e-mail', '2026-06-01'],
    ['a pitch of whatever sort', '', '2026-06-01'],
    ['a call some days before', 'phone', '2026-05-28'],
  ])('is the “let me think” itself where it may be one, after %s', (_, how, pitched) => {
    const world = thinking(how, pitched);
    world.gmail.receive(QUIN, { at: at('15:00'), text: 'Let me think about it.' });

    world.run();

    expect(world.gmail.sentTo(QUIN)).toHaveLength(1);
  });
});

describe('a second mail of one’s own on the day of an ask', () => {
  it.each(['e-mail', '', 'phone'])('does not spare the follow-up of a pitch: %s', (how) => {
    const world = new SendingWorld(1);
    world.type('log', 1, 'How', how);
    const { threadId } = world.gmail.write(world.address(1), { at: at('08:00') });
    world.gmail.write(world.address(1), { at: at('09:00'), threadId, text: 'And here is the attachment.' });

    world.run();

    expect(world.state(1)).toBe('draft ready');
  });

  it('does not spare the nudge: “take your time”', () => {
    const world = thinking('e-mail');
    const { threadId } = world.gmail.receive(QUIN, { at: at('09:00'), text: 'Let me think about it.' });
    world.gmail.write(QUIN, { at: at('10:00'), threadId, text: 'Take your time!' });

    world.run();

    expect(world.gmail.sentTo(QUIN)).toHaveLength(2);
  });

  it('spares it where it is of the day after', () => {
    const world = new SendingWorld(1);
    const { threadId } = world.gmail.write(world.address(1), { at: at('08:00') });
    world.gmail.write(world.address(1), { at: new Date('2026-06-02T08:00:00Z'), threadId });

    world.run();

    expect(world.state(1)).toBe('done');
  });
});
