import { recordEdit } from '../../src/addon/use-cases/record-edit';
import { FakeCalls } from './fake-calls';
import { CallsByName } from './fakes/calls-by-name';
import { SendingWorld } from './fakes/sending-world';
import { RECORD } from './today-session';

const OWN_TEXT = 'In my own words.';

describe('what is typed while a run is at work', () => {
  it.each([1, 2])('stays in the row: before search %i', (nth) => {
    const world = new SendingWorld(2);

    world.run(new CallsByName('search', nth, () => world.type('followUps', 2, 'Text', OWN_TEXT))); // prettier-ignore

    expect(world.row(2)['Text']).toBe(OWN_TEXT);
  });

  it('is in the draft that is made after it', () => {
    const world = new SendingWorld(2);

    world.run(new CallsByName('search', 1, () => world.type('followUps', 2, 'Text', OWN_TEXT))); // prettier-ignore

    expect(world.gmail.draftTo(world.address(2))?.text.trim()).toBe(OWN_TEXT);
  });

  it('is what goes out, though the draft was made before', () => {
    const world = new SendingWorld(1, 'send');

    world.run(new CallsByName('create', 1, () => world.type('followUps', 1, 'Text', OWN_TEXT))); // prettier-ignore
    world.run();

    expect(world.gmail.sent.map(({ text }) => text.trim())).toEqual([OWN_TEXT]);
    expect(world.row(1)['Text']).toBe(OWN_TEXT);
  });

  it.each([
    ['right@example.org', ['right@example.org']],
    ['', []],
  ])('is whom it goes to: “%s”', (address, sentTo) => {
    const world = new SendingWorld(1, 'send');

    world.run(new CallsByName('create', 1, () => world.type('people', 1, 'E-mail', address)));
    world.run();

    expect(world.gmail.sent.map(({ to }) => to)).toEqual(sentTo);
  });
});

describe('what is chosen in Today while messages go out', () => {
  /** Beside an execution that has the lock. */
  function choose(world: SendingWorld, decision: string, n = 2): void {
    const { sheet } = world;
    sheet.tables.type('today', { key: world.key(n), person: `Person ${String(n)}`, decision });
    const edit = { sheetId: 9, firstRow: 2, rows: 1, firstColumn: 1, columns: 6, values: () => [[]] };
    sheet.lockedByAnother = true;
    recordEdit(edit, RECORD, sheet.execution(new FakeCalls()));
    sheet.lockedByAnother = false;
  }

  it.each([
    ['by themselves', (world: SendingWorld, calls: FakeCalls) => void world.run(calls)],
    ['by Send selected', (world: SendingWorld, calls: FakeCalls) => void world.sendSelected([2, 3], calls)],
  ])('holds: %s', (_, send) => {
    const world = new SendingWorld(2, 'send');

    send(world, new CallsByName('create', 2, () => choose(world, 'done')));

    expect(world.gmail.sent.map(({ to }) => to)).toEqual([world.address(1)]);
    expect(world.gmail.drafts).toEqual([]);
    expect([world.state(1), world.state(2)]).toEqual(['sent', 'done']);
    expect(world.sheet.tables.columnOf('today', 'decision')).toEqual(['']);
  });

  it('waits for its answer where that one has just gone out', () => {
    const world = new SendingWorld(2, 'send');

    world.run(new CallsByName('create', 2, () => choose(world, 'done', 1)));

    expect(world.gmail.sent).toHaveLength(2);
    expect(world.state(1)).toBe('sent');
    expect(world.sheet.tables.columnOf('today', 'decision')).toEqual(['done']);
  });

  it.each([
    ['done', 'done'],
    ['in a week', 'snoozed'],
  ])('is not said to wait: %s', (decision, state) => {
    const world = new SendingWorld(3, 'send', 1);

    world.run(new CallsByName('send', 1, () => choose(world, decision)));

    expect(world.state(2)).toBe(state);
    expect(world.row(2)['In words']).not.toMatch(/Waits/);
    expect(world.row(3)['In words']).toMatch(/Waits/);
  });

  it('keeps nothing else back', () => {
    const world = new SendingWorld(2, 'send');

    world.run(new CallsByName('create', 1, () => choose(world, 'in a week')));

    expect(world.gmail.sent.map(({ to }) => to)).toEqual([world.address(1)]);
    expect(world.state(2)).toBe('snoozed');
  });

  it('keeps all back where it is not to be told what was chosen', () => {
    const world = new SendingWorld(2, 'send');
    const lose = (): void => {
      choose(world, 'done');
      const [header = []] = world.sheet.tables.grids.get('today') ?? [];
      header[header.indexOf('Key')] = 'Mine';
    };

    expect(() => world.run(new CallsByName('create', 2, lose))).toThrow('columnMissing');
    expect(world.gmail.sentTo(world.address(2))).toEqual([]);
    expect(world.state(1)).toBe('sent');
  });
});

describe('a mode that is changed in Settings while a message is prepared', () => {
  function changedTo(mode: 'draft' | 'remind', send: (world: SendingWorld, calls: FakeCalls) => void) {
    const world = new SendingWorld(2, 'send');
    const change = (): void => {
      for (const cells of world.sheet.tables.grids.get('settings') ?? [])
        if (cells[0] === 'Pitch: message') cells[1] = mode;
      world.sheet.documentValues.set('edited', 'mode');
    };
    send(world, new CallsByName('create', 1, change));
    return world;
  }

  it.each([
    ['draft', 2, 'draft ready'],
    ['remind', 0, 'planned'],
  ] as const)('holds for that one and those after it: %s', (mode, drafts, state) => {
    const world = changedTo(mode, (each, calls) => void each.run(calls));

    expect(world.gmail.sent).toEqual([]);
    expect(world.gmail.drafts).toHaveLength(drafts);
    expect([world.state(1), world.state(2)]).toEqual([state, state]);
  });

  it('is none of what Send selected asks for', () => {
    const world = changedTo('remind', (each, calls) => void each.sendSelected([2, 3], calls));

    expect(world.gmail.sent).toHaveLength(2);
  });
});

describe('a column that is lost while messages go out', () => {
  const lose = (world: SendingWorld) => () => {
    world.type('log', 2, 'Reply date', new Date('2026-06-09T00:00:00+02:00'));
    world.type('log', 0, 'Reply date', 'Answered on');
  };

  it.each([
    ['by themselves', (world: SendingWorld, calls: FakeCalls) => void world.run(calls)],
    ['by Send selected', (world: SendingWorld, calls: FakeCalls) => void world.sendSelected([2, 3], calls)],
  ])('keeps back what is left, and what went out says so: %s', (_, send) => {
    const world = new SendingWorld(2, 'send');

    expect(() => {
      send(world, new CallsByName('create', 2, lose(world)));
    }).toThrow('columnMissing');

    expect(world.gmail.sent.map(({ to }) => to)).toEqual([world.address(1)]);
    expect(world.state(1)).toBe('sent');
  });
});

describe('what is typed while a draft waits', () => {
  it('is the subject under which Send selected sends it', () => {
    const world = new SendingWorld(1);
    world.run();
    world.type('followUps', 1, 'Subject', 'My own subject');

    world.sendSelected([2]);

    expect(world.gmail.sent[0]?.subject).toBe('My own subject');
  });
});

describe('a formula gone wrong in a row', () => {
  it.each(['Subject', 'Text'])('is no message, and stays: %s', (column) => {
    const world = new SendingWorld(1, 'send');
    world.type('followUps', 1, 'Subject', 'Hello');
    world.type('followUps', 1, 'Text', 'Hello');
    world.type('followUps', 1, column, '#N/A');

    world.run();

    expect(world.gmail.sent).toEqual([]);
    expect(world.row(1)[column]).toBe('#N/A');
  });
});

describe('a pitch by mail after midnight', () => {
  it('is what is followed up, where the day begins at four', () => {
    const world = new SendingWorld(1);
    world.set('dayStart', '4');
    world.gmail.write(world.address(1), { at: new Date('2026-06-01T22:30:00Z') });

    world.run();

    expect(world.state(1)).toBe('draft ready');
  });
});

describe('two follow-ups of one sort for one person', () => {
  /** Ivy has introduced somebody on two days; the draft of the first thanks waits. */
  function thanks(): SendingWorld {
    const world = new SendingWorld(0);
    const { tables } = world.sheet;
    tables.type('people', { id: 'i1', name: 'Ivy', email: 'ivy@example.org' });
    for (const [id, name, day, due] of [
      ['x1', 'Xen', '2026-06-05', '2026-06-08'],
      ['y1', 'Yul', '2026-06-08', '2026-06-09'],
    ] as const) {
      tables.type('people', { id, name });
      tables.type('log', { id: `e-${id}`, date: { day }, people: name, personIds: id, kind: 'conversation', how: 'in person', introducedBy: 'Ivy' }); // prettier-ignore
      tables.type('followUps', { key: `i1|thankIntroducer|1|${due}`, person: 'Ivy', personId: 'i1', rule: 'thankIntroducer', due: { day: due }, state: 'planned', stateSince: { day: '2026-06-08' }, inWords: 'Why.' }); // prettier-ignore
    }
    world.run();
    return world;
  }

  function deleteFirstRow({ sheet }: SendingWorld): void {
    sheet.tables.grids.get('followUps')?.splice(1, 1);
    sheet.documentValues.set('edited', 'deleted');
  }

  function cells({ sheet }: SendingWorld, row: number, ...columns: readonly string[]): readonly unknown[] {
    const [header = [], ...rows] = sheet.tables.grids.get('followUps') ?? [];
    return columns.map((column) => rows[row]?.[header.indexOf(column)]);
  }

  it('are told apart where the row of one is deleted and its draft sent by hand', () => {
    const world = thanks();
    world.gmail.sendByHand(world.gmail.drafts[0]?.draftId ?? '');
    deleteFirstRow(world);
    world.pass(1);
    world.run();

    const ofYourOwn = 'You were in touch yourself on 10 June 2026; that does it.';
    expect(cells(world, 0, 'Due', 'State', 'In words')).toEqual(['2026-06-09', 'done', ofYourOwn]);
  });

  it('are told apart where the row of one is deleted and its draft thrown away', () => {
    const world = thanks();
    world.gmail.throwAway(world.gmail.drafts[0]?.draftId ?? '');
    deleteFirstRow(world);
    world.pass(1);
    world.run();

    expect(cells(world, 0, 'Due', 'State')).toEqual(['2026-06-09', 'draft ready']);
  });
});

describe('a column that tells who is not to be written to', () => {
  it.each([
    ['people', 'Do not contact'],
    ['people', 'E-mail'],
    ['people', 'Other e-mails'],
    ['log', 'People'],
    ['log', 'Two-way'],
    ['log', 'Outcome'],
    ['log', 'Reply date'],
  ] as const)('stops everything where it is not to be found: %s, %s', (table, column) => {
    const world = new SendingWorld(1);
    world.type(table, 0, column, 'Something else');

    expect(() => world.run()).toThrow('columnMissing');
    expect(world.gmail.drafts).toEqual([]);
  });
});
