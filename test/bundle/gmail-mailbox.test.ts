import { automaticKind } from '../../src/addon/google/automatic-mail';
import { plainAddresses } from '../../src/addon/google/gmail-facts';
import { ANN, DraftBoxSession, draftBoxScript, ME, MONDAY } from './draft-box-session';

const LETTER = { to: ANN, subject: 'Lunch', text: 'Tuesday?\nOr later?', html: '<p>Tuesday?</p>' };
const OTHER = 'bob@example.org';
const ALWAYS_FOUND = { newMailFoundBySearch: true };

describe('the mailbox of the full edition', () => {
  let code = '';

  beforeAll(async () => {
    code = await draftBoxScript();
  });

  function session(...args: readonly [ConstructorParameters<typeof DraftBoxSession>[1]?]): DraftBoxSession {
    return new DraftBoxSession(code, ...args);
  }

  describe('creates a draft', () => {
    it('of its own, and says what became of it', () => {
      const box = session();

      const draft = box.ask('create', LETTER);

      const { id, threadId } = box.newest();
      expect(draft).toEqual({
        draftId: id,
        threadId,
        to: ANN,
        subject: 'Lunch',
        text: LETTER.text,
        at: MONDAY,
      });
      expect(box.newest()).toMatchObject({ folder: 'drafts', html: LETTER.html });
    });

    it.each([{}, { replyToOwnMessageGoesTo: 'its recipients' }] as const)(
      'in the conversation, to the person who did not answer: %j',
      (assumptions) => {
        const box = session(assumptions);
        const { threadId } = box.write();

        const draft = box.ask('create', LETTER, threadId);

        expect(draft).toMatchObject({ threadId, to: ANN, subject: 'Re: Coffee?', text: LETTER.text });
        expect(box.newest()).toMatchObject({ threadId, to: [ANN], cc: [], folder: 'drafts' });
      },
    );

    it('in the conversation that the other person has begun', () => {
      const box = session();
      box.emulator.mail.arrive({ from: ANN, fromName: 'Lee, Ann', subject: 'Hello', text: 'Hi' });
      const { threadId } = box.newest();

      expect(box.ask('create', LETTER, threadId)).toMatchObject({ threadId, to: ANN, subject: 'Re: Hello' });
    });

    it.each([true, false])(
      'for the one person where others were written to, too: %j',
      (updatedDraftStaysInThread) => {
        const box = session({ updatedDraftStaysInThread });
        const { threadId } = box.write('Coffee?', [ANN, OTHER]);

        const draft = box.ask('create', LETTER, threadId);

        expect(box.drafts()).toMatchObject([
          { to: [ANN], cc: [], subject: 'Re: Coffee?', text: LETTER.text },
        ]);
        expect(draft.threadId).toBe(box.newest().threadId);
        expect(draft.threadId === threadId).toBe(updatedDraftStaysInThread);
      },
    );

    it('for the person alone where an answer to all would go to oneself, too', () => {
      const box = session({ replyAllNamesOneself: true });
      const { threadId } = box.write();

      box.ask('create', LETTER, threadId);

      expect(box.drafts()).toMatchObject([{ to: [ANN], cc: [] }]);
    });

    it('of its own where the conversation is gone', () => {
      const box = session();

      expect(box.ask('create', LETTER, 'no-such-thread').subject).toBe('Lunch');
    });

    it('and names no address where Gmail refuses it', () => {
      expect(() => session().ask('create', { ...LETTER, to: 'ann@exa mple.org' })).toThrow(/^(?!.*ann@)/);
    });
  });

  describe('finds drafts', () => {
    it('all of them, by two calls whatever their number', () => {
      const box = session();
      for (const subject of ['One', 'Two', 'Three'])
        box.emulator.mail.keepDraft({ to: [ANN], subject, text: 'Hi' });

      const found = box.ask('drafts');

      expect(found.map(({ subject, to }) => [subject, to])).toEqual(
        expect.arrayContaining([
          ['One', ANN],
          ['Two', ANN],
          ['Three', ANN],
        ]),
      );
      expect(found.map(({ draftId }) => draftId).sort()).toEqual(
        box
          .drafts()
          .map(({ id }) => id)
          .sort(),
      );
    });

    it('one, as the person has changed it', () => {
      const box = session();
      const { draftId } = box.ask('create', LETTER);

      box.pass(1);
      box.emulator.mail.changeDraft(draftId, { to: [ANN], subject: 'Lunch', text: 'Wednesday.' });

      expect(box.ask('draft', draftId)).toMatchObject({ draftId, text: 'Wednesday.' });
    });

    it.each(['sent', 'removed'])('none that was %s', (how) => {
      const box = session();
      const { draftId } = box.ask('create', LETTER);

      if (how === 'sent') box.emulator.mail.sendDraft(draftId);
      else box.emulator.mail.remove(draftId);

      expect([box.ask('draft', draftId), box.ask('drafts')]).toEqual(['', []]);
    });
  });

  describe('sends a draft', () => {
    it('as the person has left it', () => {
      const box = session();
      const { draftId, threadId } = box.ask('create', LETTER);
      box.emulator.mail.changeDraft(draftId, { to: [ANN], subject: 'Lunch', text: 'Wednesday.' });

      const sent = box.ask('send', draftId);

      expect(sent).toMatchObject({
        isMine: true,
        from: ME,
        to: ANN,
        subject: 'Lunch',
        text: 'Wednesday.',
        threadId,
      });
      expect(box.emulator.sentMail()).toMatchObject([{ to: [ANN], text: 'Wednesday.' }]);
      expect(box.drafts()).toEqual([]);
    });

    it('and leaves it where the allowance is used up', () => {
      const box = new DraftBoxSession(code, {}, 0);
      const { draftId } = box.ask('create', LETTER);

      expect(() => box.ask('send', draftId)).toThrow('Service invoked too many times for one day: email');
      expect(box.drafts()).toHaveLength(1);
    });

    it('not where it is gone', () => {
      const box = session();
      const { draftId } = box.ask('create', LETTER);
      box.emulator.mail.remove(draftId);

      expect(() => box.ask('send', draftId)).toThrow();
      expect(box.emulator.sentMail()).toEqual([]);
    });
  });

  it('removes a draft, and does nothing where it is gone', () => {
    const box = session();
    const { draftId } = box.ask('create', LETTER);

    for (const _twice of [1, 2]) box.ask('remove', draftId);

    expect(box.emulator.mailbox()).toEqual([]);
  });

  describe('reads a conversation', () => {
    it('without its drafts, the oldest first', () => {
      const box = session();
      const { id, threadId } = box.write();
      box.pass(1);
      box.emulator.mail.answerAs(id, { text: 'Gladly.' });
      box.ask('create', LETTER, threadId);

      expect(box.ask('thread', threadId)).toMatchObject([
        { isMine: true, from: ME, to: ANN, text: 'On Tuesday?', threadId },
        { isMine: false, from: ANN, to: ME, text: 'Gladly.', threadId },
      ]);
    });

    it('none where there is none', () => {
      expect(session().ask('thread', 'no-such-thread')).toBe('');
    });
  });

  describe('finds what was written', () => {
    const since = MONDAY;

    /** A mail to Ann and what came of it, an hour later than the moment from which on is looked. */
    function answered(how: { automatic?: 'out of office' | 'bounce'; from?: string }): DraftBoxSession {
      const box = session(ALWAYS_FOUND);
      const { id } = box.write();
      box.pass(1);
      box.emulator.mail.answerAs(id, { text: 'As you see.', ...how });
      return box;
    }

    it.each([
      ['an answer', {}, ANN, undefined],
      ['an answer from an address that nobody knows', { from: OTHER }, OTHER, undefined],
      ['an out-of-office reply', { automatic: 'out of office' }, ANN, 'outOfOffice'],
    ] as const)('%s', (_what, how, from, automatic) => {
      const found = answered(how).ask('correspondence', [ANN], since);

      expect(found.map((message) => [message.from, message.automatic])).toEqual([
        [ME, undefined],
        [from, automatic],
      ]);
    });

    it('a bounce, which begins a conversation of its own', () => {
      const box = session(ALWAYS_FOUND);
      const { id } = box.write();
      box.emulator.mail.answerAs(id, { automatic: 'bounce' });

      const [, back] = box.ask('correspondence', [ANN], since);

      expect(back).toMatchObject({ isMine: false, automatic: 'bounce' });
    });

    it('by two calls, and by one where there is nothing', () => {
      const box = answered({});

      box.ask('correspondence', [ANN, 'ann+work@example.org'], since);
      const calls = [box.lastCalls()];
      box.ask('correspondence', ['carla@example.org'], since);

      // The third asks once for the account's other addresses.
      expect([...calls, box.lastCalls()]).toEqual([3, 1]);
    });

    it('from that moment on, and in the bin, too', () => {
      const box = answered({});
      box.emulator.callFromSidebar('moveToBin', [box.newest().threadId]);

      expect(box.ask('correspondence', [ANN], '2026-06-01T08:30:00.000Z')).toMatchObject([{ from: ANN }]);
      expect(box.ask('correspondence', [ANN], '2026-06-01T09:00:01.000Z')).toEqual([]);
    });

    it.each([
      'ann@example.org} OR {in:inbox',
      'ann',
      '"ann"@example.org',
      '-in:x@example.org',
      'a@b c@d',
      'änn@example.org',
      '',
    ])('for no address that is not plain: %j', (address) => {
      expect(() => session().ask('correspondence', [ANN, address], since)).toThrow('Not a plain address');
    });

    it('to oneself with a word in the subject', () => {
      const box = session(ALWAYS_FOUND);
      box.write('done RAPPORT_a1', [ME]);
      box.write('done RAPPORT_a1', [ANN]);
      box.emulator.mail.arrive({ from: ANN, subject: 'done RAPPORT_a1', text: 'not from me' });
      box.write('done otherwise', [ME]);

      const notes = box.ask('notesToMyself', 'RAPPORT_a1', since);

      expect(notes).toHaveLength(1);
      expect(notes).toMatchObject([{ subject: 'done RAPPORT_a1', to: ME, isMine: true }]);
    });

    it('for one plain word only', () => {
      expect(() => session().ask('notesToMyself', 'x} OR {in:anywhere', since)).toThrow('Not a plain word');
    });
  });
});

describe('what no person has written', () => {
  /** Judged by the headers given; others are not there. */
  function kindOf(
    from: string,
    headers: Readonly<Record<string, string>> = {},
    subject = 'Re: Hello',
  ): string {
    return automaticKind({ from, subject, header: (name) => headers[name] ?? '' }) ?? 'a person';
  }

  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }],
    [{ 'Auto-Submitted': ' Auto-Generated; owner-email="ann@example.org"' }],
    [{ 'X-Autoreply': 'yes' }],
    [{ 'X-Autorespond': 'away' }],
    [{ Precedence: 'auto_reply' }],
  ])('is told by %j', (headers) => {
    expect(kindOf(ANN, headers)).toBe('outOfOffice');
  });

  it.each([[{}], [{ 'Auto-Submitted': 'No' }], [{ Precedence: 'bulk' }]])('is not told by %j', (headers) => {
    expect(kindOf(ANN, headers)).toBe('a person');
  });

  it.each(['mailer-daemon@example.org', 'postmaster@example.org'])('comes back from %s', (from) => {
    expect(kindOf(from, { 'Auto-Submitted': 'auto-replied' })).toBe('bounce');
  });

  it('comes back where a header names whom it did not reach', () => {
    expect(kindOf('noreply@example.org', { 'X-Failed-Recipients': ANN })).toBe('bounce');
  });

  it.each(['Delivery Status Notification (Delay)', 'Your mail is delayed', 'Zustellung verzögert'])(
    'is no bounce while it is on its way: %s',
    (subject) => {
      expect(kindOf('mailer-daemon@example.org', {}, subject)).toBe('outOfOffice');
    },
  );
});

describe('an address in a head', () => {
  it.each([
    ['Ann@Example.org', ['ann@example.org']],
    ['"Lee, Ann <x@y>" <ann@example.org>, bob@example.org', ['ann@example.org', 'bob@example.org']],
    ['"a \\" b@c" <ann@example.org>', ['ann@example.org']],
    ['undisclosed', []],
    ['', []],
  ])('is read without its name: %s', (shown, addresses) => {
    expect(plainAddresses(shown)).toEqual(addresses);
  });
});
