import { SendingWorld } from './fakes/sending-world';
import { FakeCalls } from './fake-calls';
import { InterruptingCalls } from './fakes/interrupting-calls';

describe('sendDueFollowUps, by drafts', () => {
  it('prepares a draft, fills in the row and leaves it to the user', () => {
    const world = new SendingWorld(1);

    world.run();

    expect(world.gmail.draftTo(world.address(1))?.text).toContain('Person');
    expect(world.row(1)).toMatchObject({ State: 'draft ready', 'State since': '2026-06-10' });
    expect(world.row(1)['Text']).not.toBe('');
    expect(world.gmail.sent).toEqual([]);
  });

  it('leaves a row that was put off with its draft as it is, until its new day', () => {
    const world = new SendingWorld(1);
    world.run();
    world.type('followUps', 1, 'State', 'snoozed');
    world.type('followUps', 1, 'Due', '2026-06-12');

    world.pass(24);
    world.run();
    expect(world.state(1)).toBe('snoozed');

    world.pass(24);
    world.run();
    expect(world.state(1)).toBe('draft ready');
  });

  it('ends a row that was put off with its draft after an answer', () => {
    const world = new SendingWorld(1);
    world.run();
    world.type('followUps', 1, 'State', 'snoozed');
    world.type('followUps', 1, 'Due', '2026-06-12');
    world.gmail.receive(world.address(1));

    world.run();

    expect(world.state(1)).toBe('cancelled');
    expect(world.gmail.drafts).toEqual([]);
  });

  it('prepares no second one, however often it runs', () => {
    const world = new SendingWorld(2);

    for (let run = 0; run < 4; run += 1) {
      world.run();
      world.pass(run === 2 ? 24 : 1);
    }

    expect(world.gmail.draftsMade).toBe(2);
  });

  it('puts it into the conversation in which the pitch was made', () => {
    const world = new SendingWorld(1);
    const pitch = world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });

    world.run();

    expect(world.gmail.draftTo(world.address(1))).toMatchObject({
      threadId: pitch.threadId,
      subject: 'Re: Hello',
    });
    expect(world.row(1)['Thread']).toBe(pitch.threadId);
  });

  it('shows the subject that the mail has in its conversation, also where the row had one before', () => {
    const world = new SendingWorld(1);
    world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
    world.set('sendFrom', '12');
    world.run();
    const before = world.row(1)['Subject'];

    world.pass(6);
    world.run();

    expect(before).not.toBe('');
    expect(world.row(1)['Subject']).toBe('Re: Hello');
  });

  it('leaves a subject of the user’s own', () => {
    const world = new SendingWorld(1);
    world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
    world.type('followUps', 1, 'Subject', 'Our parcels');

    world.run();

    expect(world.row(1)['Subject']).toBe('Our parcels');
  });

  it('shows the subject that the user has given the draft', () => {
    const world = new SendingWorld(1);
    world.run();
    const draft = world.gmail.draftTo(world.address(1));
    if (draft) draft.subject = 'Parcels, once more';

    world.run();

    expect(world.row(1)['Subject']).toBe('Parcels, once more');
  });

  it('names the template, field and line where a template cannot be filled in, until it is mended', () => {
    const world = new SendingWorld(1);
    world.template({ name: 'Nudge', subject: 'Hello', body: 'Hi {{name}},\nabout {{offer}}' });

    world.run();
    world.pass(1);
    world.run();

    const problem =
      'Waits: its template in Templates cannot be filled in. ' +
      'In the template “Nudge”, Body, line 2: there is no field {{offer}}.';
    const said = String(world.row(1)['In words']);
    expect(said.startsWith(`Why. ${problem}`)).toBe(true);
    expect(said.split('Waits:')).toHaveLength(2);
    expect(world.gmail.drafts).toEqual([]);
  });

  it('says no more of the template once it is mended', () => {
    const world = new SendingWorld(1);
    world.template({ name: 'Nudge', subject: 'Hello', body: 'about {{offer}}' });
    world.run();
    world.type('templates', 1, 'Body', 'about it');
    world.set('stopSending', 'yes');

    world.run();

    expect(world.row(1)['In words']).toBe('Why. Waits: “Stop sending” is set in Settings.');
  });

  it.each(['Subject', 'Text'])('leaves what is typed as %s where Sheets takes it for a date', (column) => {
    const world = new SendingWorld(1, 'remind');
    const typed = new Date('2026-03-14T00:00:00+01:00');
    world.type('followUps', 1, column, typed);

    world.run();

    expect(world.row(1)[column]).toBe(typed);
    expect(world.row(1)[column === 'Text' ? 'Subject' : 'Text']).not.toBe('');
  });

  it('writes such a date as it reads', () => {
    const world = new SendingWorld(1);
    world.type('followUps', 1, 'Subject', new Date('2026-03-14T00:00:00+01:00'));

    world.run();

    expect(world.gmail.drafts[0]).toMatchObject({ subject: '2026-03-14' });
  });

  it('leaves the words of a row to which somebody has copied the key of another one', () => {
    const world = new SendingWorld(2, 'remind');
    world.type('followUps', 1, 'Text', 'My own words');
    world.type('followUps', 1, 'Subject', 'My own subject');
    world.type('followUps', 1, 'Key', world.key(2));

    world.run();

    const [, first = []] = world.sheet.tables.grids.get('followUps') ?? [];
    expect(first).toContain('My own words');
    expect(first).toContain('My own subject');
  });

  it('writes what the user has put into the row', () => {
    const world = new SendingWorld(1);
    world.type('followUps', 1, 'Text', 'My own words');
    world.type('followUps', 1, 'Subject', 'My own subject');

    world.run();

    expect(world.gmail.drafts[0]).toMatchObject({ subject: 'My own subject', text: 'My own words\r\n' });
  });

  it('sees that the user has sent it', () => {
    const world = new SendingWorld(1);
    world.run();
    world.pass(2);
    world.gmail.sendByHand(world.gmail.drafts[0]?.draftId ?? '');

    world.run();

    expect(world.row(1)).toMatchObject({ State: 'sent', 'In words': 'Sent on 10 June 2026.' });
    expect(world.claims).toEqual([]);
  });

  it('never makes one again that the user has thrown away', () => {
    const world = new SendingWorld(1);
    world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
    world.run();
    world.gmail.throwAway(world.gmail.drafts[0]?.draftId ?? '');

    world.pass(1);
    world.run();
    world.pass(24);
    world.run();

    expect(world.state(1)).toBe('closed');
    expect(world.gmail.draftsMade).toBe(1);
  });

  it('asks the user where the draft is gone and nothing can be read', () => {
    const world = new SendingWorld(1);
    world.run();
    world.gmail.throwAway(world.gmail.drafts[0]?.draftId ?? '');

    world.run();

    expect(world.state(1)).toBe('check');
  });

  it('takes a waiting draft away after an answer', () => {
    const world = new SendingWorld(1);
    world.run();
    world.pass(1);
    world.gmail.receive('PERSON1@example.org'.toLowerCase());

    world.run();

    expect(world.gmail.drafts).toEqual([]);
    expect(world.row(1)).toMatchObject({ State: 'cancelled' });
    expect(world.row(1)['In words']).toContain('answer came on 10 June');
    expect(world.claims).toEqual([]);
  });

  it('ends the step before with it where the person has answered', () => {
    const world = new SendingWorld(1);
    const first = 'p001|pitch|1|2026-06-04';
    world.sheet.tables.type('followUps', {
      key: first,
      person: 'Person 1',
      personId: 'p001',
      rule: 'pitch',
      due: { day: '2026-06-04' },
      state: 'planned',
      inWords: 'Somebody else there may be the right person.',
    });
    world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
    world.gmail.receive(world.address(1), { at: new Date('2026-06-09T10:00:00Z') });

    world.run();

    const row = world.sheet.tables.grids.get('followUps')?.find(([key]) => key === first) ?? [];
    expect(world.state(1)).toBe('cancelled');
    expect(row).toContain('cancelled');
    expect(row).toContain(world.row(1)['In words']);
  });

  it('leaves a waiting draft that the user has changed, and says so', () => {
    const world = new SendingWorld(1);
    world.run();
    const [draft] = world.gmail.drafts;
    if (draft) draft.text = 'Something else';
    world.gmail.receive(world.address(1));

    world.run();

    expect(world.gmail.drafts).toHaveLength(1);
    expect(world.row(1)['In words']).toMatch(/answer came.*changed the draft/);
  });

  it.each(['done', 'cancelled', 'closed'])('takes a waiting draft away where the row says %s', (state) => {
    const world = new SendingWorld(1);
    world.run();
    world.type('followUps', 1, 'State', state);

    world.run();

    expect(world.gmail.drafts).toEqual([]);
    expect(world.state(1)).toBe(state);
  });

  it('takes a waiting draft away where the row was deleted', () => {
    const world = new SendingWorld(2);
    world.run();
    world.sheet.tables.grids.get('followUps')?.splice(1, 1);

    world.run();

    expect(world.gmail.drafts.map(({ to }) => to)).toEqual([world.address(2)]);
    expect(world.claims).toHaveLength(1);
  });

  it('stops nothing for an out-of-office answer', () => {
    const world = new SendingWorld(1);
    world.gmail.receive(world.address(1), { automatic: 'outOfOffice' });

    world.run();

    expect(world.gmail.drafts).toHaveLength(1);
  });
});

describe('sendDueFollowUps, before it writes', () => {
  const STOPS: readonly (readonly [string, (world: SendingWorld) => void, string])[] = [
    ['an answer', (world) => world.gmail.receive(world.address(1)), 'cancelled'],
    [
      'an answer from another address of the person',
      (world) => {
        world.type('people', 1, 'Other e-mails', 'other@example.net');
        world.gmail.receive('other@example.net');
      },
      'cancelled',
    ],
    [
      'an answer in the conversation from an unknown address',
      (world) => {
        const { threadId } = world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
        world.gmail.receive('unknown@example.net', { threadId });
      },
      'cancelled',
    ],
    ['a message of one’s own', (world) => world.gmail.write(world.address(1)), 'done'],
    [
      'a bounce',
      (world) => {
        const { threadId } = world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
        world.gmail.receive('mailer-daemon@example.org', { threadId, automatic: 'bounce' });
      },
      'cancelled',
    ],
  ];

  it.each(STOPS)('is stopped by %s', (_name, happen, state) => {
    const world = new SendingWorld(1);
    happen(world);

    world.run();

    expect(world.gmail.draftsMade).toBe(0);
    expect(world.state(1)).toBe(state);
  });

  it.each<[string, (world: SendingWorld) => void]>([
    ['the switch', (world) => world.set('stopSending', 'yes')],
    ['a pause', (world) => world.set('holiday', { day: '2026-06-10' })],
    ['the hours', (world) => world.pass(12)],
    ['the end of the challenge', (world) => world.set('challengeLength', 5)],
    ['a missing address', (world) => world.type('people', 1, 'E-mail', '')],
    ['an address that is none', (world) => world.type('people', 1, 'E-mail', 'a"b@example.org')],
    ['half an address', (world) => world.type('people', 1, 'E-mail', 'john doe@example.org')],
    ['a homograph', (world) => world.type('people', 1, 'E-mail', 'аna@example.org')],
    ['another day', (world) => world.type('followUps', 1, 'Due', '2026-06-12')],
    ['the limit of the day', (world) => world.set('messagesADay', 0)],
    ['a state in words of one’s own', (world) => world.type('followUps', 1, 'State', 'hold on')],
    ['an answer in the Log', (world) => world.type('log', 1, 'Outcome', 'no')],
    ['a wish not to be written to', (world) => world.type('people', 1, 'Do not contact', 'yes')],
  ])('waits for %s', (_name, happen) => {
    const world = new SendingWorld(1);
    happen(world);

    world.run();

    expect(world.gmail.draftsMade).toBe(0);
    expect(['planned', 'hold on', 'cancelled']).toContain(world.state(1));
  });

  it('says in the row what it waits for, and nothing of it any more once it went on', () => {
    const world = new SendingWorld(1);
    world.pass(12);
    world.run();
    const waiting = world.row(1)['In words'];
    world.pass(12);
    world.run();

    expect(waiting).toMatch(/^Why\. Waits for the hours/);
    expect(world.row(1)['In words']).toMatch(/^A draft waits/);
  });

  it('keeps to so many a day and goes on the day after', () => {
    const world = new SendingWorld(5, 'draft', 2);
    const made = [1, 1, 22, 24].map((hours) => {
      world.run();
      world.pass(hours);
      return world.gmail.draftsMade;
    });

    expect(made).toEqual([2, 2, 2, 4]);
  });

  it('makes no more drafts than Google keeps notes of, until some of them are sent', () => {
    const world = new SendingWorld(640, 'draft', 1500);
    world.run();
    const [made, last] = [world.gmail.draftsMade, world.row(640)['In words']];
    for (const { draftId } of world.gmail.drafts.slice(0, 30)) world.gmail.sendByHand(draftId);
    for (let hour = 0; hour < 2; hour += 1) {
      world.pass(1);
      world.run();
    }

    expect(made).toBe(600);
    expect(last).toMatch(/^Why\. Waits until some of the drafts in Gmail are sent/);
    expect(world.gmail.draftsMade).toBe(630);
  });

  it('keeps to so many a day though the rows are deleted', () => {
    const world = new SendingWorld(4, 'send', 2);
    world.run();
    world.sheet.tables.grids.get('followUps')?.splice(1, 2);

    world.run();

    expect(world.gmail.sent).toHaveLength(2);
  });

  it('never writes to an address that was on the list and comes back with an import', () => {
    const world = new SendingWorld(1);
    world.type('people', 1, 'Do not contact', 'yes');
    world.sheet.tables.grids.get('followUps')?.splice(1);
    world.run();
    world.sheet.tables.grids.get('people')?.splice(1);
    world.sheet.tables.grids.get('log')?.splice(1);
    world.run();
    world.add(1);

    world.run();

    expect(world.gmail.draftsMade).toBe(0);
    expect([...world.sheet.documentValues.values()].join()).not.toContain('@');
  });

  it('writes again to whom a “no” was typed for', () => {
    const world = new SendingWorld(1);
    world.type('people', 1, 'Do not contact', 'yes');
    world.run();
    world.type('people', 1, 'Do not contact', 'no');
    world.type('followUps', 1, 'State', 'planned');

    world.run();

    expect(world.gmail.draftsMade).toBe(1);
  });

  it('lets a person rest between two messages', () => {
    const world = new SendingWorld(2, 'send');
    world.type('people', 2, 'E-mail', world.address(1));

    world.run();

    expect(world.gmail.sent).toHaveLength(1);
    expect(world.row(2)['In words']).toContain('five business days');
  });
});

describe('sendDueFollowUps, by itself', () => {
  it('sends, marks and forgets its claims', () => {
    const world = new SendingWorld(3, 'send');

    world.run();

    expect(world.gmail.sent.map(({ to }) => to)).toEqual([1, 2, 3].map((n) => world.address(n)));
    expect([1, 2, 3].map((n) => world.state(n))).toEqual(['sent', 'sent', 'sent']);
    expect(world.claims).toEqual([]);
    expect(world.gmail.drafts).toEqual([]);
  });

  it('keeps five of the allowance back and goes on with the next, oldest first', () => {
    const world = new SendingWorld(150, 'send', 1500);

    const report = world.run();
    const first = world.gmail.sent.length;
    world.pass(24);
    world.gmail.quota = 100;
    world.run();

    expect([first, world.gmail.sent.length - first]).toEqual([95, 55]);
    expect(report.heldBack).toBe(true);
    expect(world.gmail.sent[94]?.to).toBe(world.address(95));
  });

  it('marks nothing wrong where the allowance ends before its count does', () => {
    const world = new SendingWorld(6, 'send');
    world.gmail.refusesAfter = 3;

    world.run();
    const states = [1, 2, 3, 4, 5, 6].map((n) => world.state(n));
    world.gmail.refusesAfter = Infinity;
    world.pass(24);
    world.run();

    expect(states).toEqual(['sent', 'sent', 'sent', 'planned', 'planned', 'planned']);
    expect(world.gmail.sent).toHaveLength(6);
    expect(world.gmail.draftsMade).toBe(6);
  });

  it.each([-1, 0, 5])('sends nothing with %i left', (quota) => {
    const world = new SendingWorld(2, 'send');
    world.gmail.quota = quota;

    world.run();

    expect(world.gmail.draftsMade).toBe(0);
  });

  it('begins no message after four minutes, and the next run goes on', () => {
    const world = new SendingWorld(40, 'send');
    world.gmail.quota = 1500;
    world.callTakes = 2_000;

    world.run();
    const first = world.gmail.sent.length;
    world.pass(1);
    for (let run = 0; run < 4; run += 1) world.run();

    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(40);
    expect(world.gmail.sent).toHaveLength(40);
  });

  it('is not kept from the others by one message that the mailbox refuses', () => {
    const world = new SendingWorld(3, 'send');
    world.gmail.refusedAddresses.add(world.address(1));

    for (let run = 0; run < 4; run += 1) {
      try {
        world.run();
      } catch (error) {
        expect(String(error)).toContain('Invalid');
      }
    }

    expect([1, 2, 3].map((n) => world.state(n))).toEqual(['check', 'sent', 'sent']);
  });

  it.each<[string, (world: SendingWorld) => void]>([
    [
      'an answer in the conversation',
      (world) => world.gmail.receive(world.address(1), { threadId: 'pitch' }),
    ],
    ['another day', (world) => world.type('followUps', 1, 'Due', '2026-06-30')],
    [
      'a row that is put off',
      (world) => {
        world.type('followUps', 1, 'Due', '2026-06-30');
        world.type('followUps', 1, 'State', 'snoozed');
      },
    ],
    ['a cancelled row', (world) => world.type('followUps', 1, 'State', 'cancelled')],
    [
      'a deleted row',
      (world) => {
        world.sheet.tables.grids.get('followUps')?.splice(1, 1);
        world.sheet.documentValues.set('edited', 'deleted');
      },
    ],
    ['a wish not to be written to', (world) => world.type('people', 1, 'Do not contact', 'yes')],
    ['an answer in the Log', (world) => world.type('log', 1, 'Outcome', 'no')],
    [
      'the switch',
      (world) => {
        world.set('stopSending', 'yes');
        world.sheet.documentValues.set('edited', 'switch');
      },
    ],
  ])('sends nothing after %s, whenever it comes before the last look', (_name, happen) => {
    const whole = new FakeCalls();
    const before = new SendingWorld(1, 'send');
    before.gmail.write(before.address(1), { at: new Date('2026-06-01T10:00:00Z'), threadId: 'pitch' });
    before.run(whole);
    const send = whole.names.indexOf('send');
    const look = whole.names.lastIndexOf('get edited', send);
    expect(send).toBe(look + 2);
    for (let at = 1; at <= look + 1; at += 1) {
      const world = new SendingWorld(1, 'send');
      world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z'), threadId: 'pitch' });

      world.run(new InterruptingCalls(at, () => happen(world)));
      world.run();
      world.run();

      expect({ at, sent: world.gmail.sent.length, drafts: world.gmail.drafts.length }).toMatchObject({
        at,
        sent: 1,
      });
    }
  });
});
