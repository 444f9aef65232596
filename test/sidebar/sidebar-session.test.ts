import { draftOf } from '../../src/sidebar/draft';
import { freshForm } from '../../src/sidebar/entry-form';
import { serverOver } from '../../src/sidebar/server';
import { SidebarSession } from '../../src/sidebar/sidebar-session';
import { FakeScript, STATE } from './fake-script';
import { ManualLater } from './manual-later';

/** A session whose calls reach the script a turn later; `held` keeps back what the test wants to see under way. */
function aSession(script: FakeScript) {
  const clock = new ManualLater();
  const held = new Map<string, Promise<void>>();
  let ids = 0;
  const server = serverOver(async (name, args) => {
    await Promise.resolve();
    const call = script[name as 'saveDraft'] as (...all: readonly unknown[]) => unknown;
    const answer = call.apply(script, [...args]);
    await held.get(name);
    return answer;
  });
  const newEntryId = (): string => `e${String((ids += 1))}`;
  const time = { moment: 'Monday' };
  const ports = { server, newEntryId, later: clock.later, moment: () => time.moment };
  return { session: new SidebarSession(ports, 'en'), clock, held, time };
}

function aGate(): { readonly closed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { closed, open: () => { open(); } }; // prettier-ignore
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const BEN = [{ personId: '', name: 'Ben', knewBefore: false }];

describe('SidebarSession, saving', () => {
  it('says saved at once and what it means after a second call', async () => {
    const script = new FakeScript();
    const { session, held } = aSession(script);
    const gate = aGate();
    held.set('explainEntry', gate.closed);
    await session.load();
    session.edit({ people: BEN });

    await session.save();
    expect(session.model.logged).toEqual([{ entryId: 'e1', names: ['Ben'], meaning: { type: 'asked' } }]);
    gate.open();
    await settled();

    expect(session.model.logged[0]?.meaning).toEqual({
      type: 'told',
      sentence: 'Counts: in person, new. Streak 4.',
      counts: true,
    });
  });

  it('begins a fresh form with an ID of its own and the same kind', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN, kind: 'call', how: 'video', notes: 'x' });

    await session.save();

    expect(session.model.form).toEqual(freshForm('e2', 'call'));
  });

  it('sends once, however often Save is pressed', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN });

    await Promise.all([session.save(), session.save(), session.save()]);

    expect(script.asked('logInteraction')).toHaveLength(1);
  });

  it('takes no change while the entry is on its way', async () => {
    const script = new FakeScript();
    const { session, held } = aSession(script);
    const gate = aGate();
    await session.load();
    session.edit({ people: BEN });
    held.set('logInteraction', gate.closed);
    const saving = session.save();

    session.edit({ notes: 'too late' });
    expect(session.model.form.notes).toBe('');
    gate.open();
    await saving;
  });

  it('waits for today before it sends', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    session.edit({ typing: 'karen blixen' });
    const loading = session.load();

    await session.save();
    await loading;

    expect(script.asked('logInteraction')[0]?.[0]).toMatchObject({
      day: '2026-06-04',
      people: [{ personId: 'p2' }],
    });
  });

  it('knows from then on who was logged, and at which event', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN, typing: 'Ana Müller', event: 'Fair' });

    await session.save();
    await settled();

    expect(session.model.known.byName.get('ben')).toEqual([{ id: '', name: 'Ben', hint: '' }]);
    expect(session.model.known.all).toHaveLength(STATE.people.length + 1);
    expect(session.model.events).toEqual([...STATE.events, 'Fair']);
    expect(script.calls.map(({ name }) => name)).toEqual(['loadSidebar', 'logInteraction', 'explainEntry']);
  });

  it('dates the next entry by the day that has begun meanwhile', async () => {
    const script = new FakeScript();
    const { session, time } = aSession(script);
    await session.load();
    time.moment = 'Tuesday';
    script.state = { ...STATE, today: '2026-06-05' };

    session.refreshIfOld();
    session.edit({ people: BEN });
    await session.save();

    expect(script.asked('logInteraction')[0]?.[0]).toMatchObject({ day: '2026-06-05' });
  });

  it('asks for nothing anew within the same moments', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();

    session.refreshIfOld();
    await settled();

    expect(script.asked('loadSidebar')).toHaveLength(1);
  });

  it('stays saved where its meaning cannot be had', async () => {
    const script = new FakeScript();
    script.explainEntry = () => {
      throw new Error('Exceeded maximum execution time');
    };
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN });

    await session.save();
    await settled();

    expect(session.model.logged[0]?.meaning).toEqual({ type: 'untold' });
    expect(session.model.trouble).toBeUndefined();
  });
});

describe('SidebarSession, where saving did not succeed', () => {
  it('sends the same entry again, saying so, where no answer came', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN });
    script.nextLogAnswers.push(new Error('NetworkError: Connection failure due to HTTP 0'));

    await session.save();
    expect(session.model.trouble).toEqual({ type: 'unanswered', hint: 'network' });
    await session.save();

    const sent = script.asked('logInteraction').map(([entry]) => entry);
    expect(sent.map(({ entryId, again }) => ({ entryId, again }))).toEqual([
      { entryId: 'e1', again: false },
      { entryId: 'e1', again: true },
    ]);
    expect(sent[1]?.people).toEqual(BEN);
  });

  it('gives up waiting in the end, and says meanwhile that it goes on', async () => {
    const script = new FakeScript();
    const { session, clock, held } = aSession(script);
    await session.load();
    session.edit({ people: BEN });
    held.set('logInteraction', aGate().closed);
    const saving = session.save();
    await settled();

    clock.pass(8000);
    expect(session.model.phase).toBe('slow');
    clock.pass(82_000);
    await saving;

    expect(session.model.trouble).toEqual({ type: 'unanswered', hint: 'slow' });
    expect(session.model.form).toMatchObject({ entryId: 'e1', again: true, people: BEN });
  });

  it('keeps the form and its ID where the script refuses', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN, notes: 'x' });
    const fields = [{ field: 'day' as const, message: 'That day is not here yet.' }];
    script.nextLogAnswers.push({ ok: false, problem: { code: 'INVALID_ENTRY', message: 'A look', fields } });

    await session.save();

    expect(session.model.trouble).toEqual({ type: 'refused', message: 'A look', fields });
    expect(session.model.form).toMatchObject({ entryId: 'e1', again: false, people: BEN, notes: 'x' });
    session.edit({ day: '2026-06-03' });
    expect(session.model.trouble).toBeUndefined();
  });

  it('lets the script look first after an unexpected end', async () => {
    const script = new FakeScript();
    const { session } = aSession(script);
    await session.load();
    script.nextLogAnswers.push({ ok: false, problem: { code: 'UNEXPECTED', message: 'Oh', fields: [] } });

    await session.save();

    expect(session.model.form.again).toBe(true);
  });

  it('asks for the day where today never arrived', async () => {
    const script = new FakeScript();
    script.loadAnswer = { ok: false, problem: { code: 'SHEET_UNCLEAR', message: 'Two columns', fields: [] } };
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN });

    await session.save();

    expect(session.model.access).toEqual({ type: 'refused', message: 'Two columns' });
    expect(session.model.trouble).toEqual({ type: 'unfinished', fields: ['day'] });
    expect(script.asked('logInteraction')).toEqual([]);
  });

  it('fetches today on saving where it did not arrive before', async () => {
    const script = new FakeScript();
    script.loadAnswer = new Error('NetworkError: Connection failure due to HTTP 0');
    const { session } = aSession(script);
    await session.load();
    session.edit({ people: BEN });

    await session.save();
    expect(session.model.trouble).toEqual({ type: 'unanswered', hint: 'network' });
    script.loadAnswer = undefined;
    await session.save();

    expect(script.asked('logInteraction')[0]?.[0]).toMatchObject({ day: '2026-06-04' });
  });

  it('keeps what was typed while the spreadsheet is being set up', async () => {
    const script = new FakeScript();
    script.loadAnswer = { ok: false, problem: { code: 'NOT_SET_UP', message: 'Set up', fields: [] } };
    const { session } = aSession(script);
    session.edit({ people: BEN });
    await session.load();
    expect(session.model.access).toEqual({ type: 'notSetUp' });

    script.loadAnswer = undefined;
    await session.load();

    expect(session.model.access).toEqual({ type: 'ready' });
    expect(session.model.form.people).toEqual(BEN);
  });
});

describe('SidebarSession, drafts', () => {
  const DRAFT = draftOf({ ...freshForm('old'), people: BEN, notes: 'from Monday' });

  it('brings an unfinished entry back, under its ID', async () => {
    const script = new FakeScript();
    script.state = { ...STATE, draft: DRAFT };
    const { session } = aSession(script);

    await session.load();

    expect(session.model.draft).toEqual({ type: 'shown' });
    expect(session.model.form).toMatchObject({ entryId: 'old', again: true, notes: 'from Monday' });
  });

  it('holds it aside where the user had begun another entry', async () => {
    const script = new FakeScript();
    script.state = { ...STATE, draft: DRAFT };
    const { session } = aSession(script);
    session.edit({ typing: 'Cleo' });
    await session.load();
    expect(session.model.form).toMatchObject({ entryId: 'e1', typing: 'Cleo', notes: '' });

    session.swapDraft();

    expect(session.model.form).toMatchObject({ entryId: 'old', notes: 'from Monday' });
    expect(session.model.draft).toMatchObject({ type: 'waiting', form: { typing: 'Cleo' } });
  });

  it('does not slip under a Save that was pressed on another form', async () => {
    const script = new FakeScript();
    script.state = { ...STATE, draft: DRAFT };
    const { session } = aSession(script);
    const loading = session.load();

    await session.save();
    await loading;

    expect(script.asked('logInteraction')[0]?.[0]).toMatchObject({ entryId: 'e1', notes: '' });
    expect(session.model.draft).toMatchObject({ type: 'waiting', form: { entryId: 'old' } });
  });

  it('comes back too where the spreadsheet was set up in the meantime', async () => {
    const script = new FakeScript();
    script.loadAnswer = { ok: false, problem: { code: 'NOT_SET_UP', message: '', fields: [] } };
    const { session } = aSession(script);
    await session.load();

    script.loadAnswer = undefined;
    script.state = { ...STATE, draft: DRAFT };
    session.refreshIfOld();
    await settled();

    expect(session.model.access).toEqual({ type: 'ready' });
    expect(session.model.form.entryId).toBe('old');
  });

  it('keeps a waiting draft when the entry before it is written', async () => {
    const script = new FakeScript();
    script.state = { ...STATE, draft: DRAFT };
    const { session } = aSession(script);
    session.edit({ typing: 'Cleo' });
    await session.load();

    await session.save();
    await settled();

    expect(session.model.draft).toMatchObject({ type: 'waiting', form: { entryId: 'old' } });
    expect(script.state.draft).toContain('from Monday');
  });

  it('is kept after a pause in typing and forgotten once written', async () => {
    const script = new FakeScript();
    const { session, clock } = aSession(script);
    await session.load();

    session.edit({ people: BEN });
    clock.pass(1000);
    await settled();
    expect(script.state.draft).toContain('Ben');
    await session.save();
    await settled();

    expect(script.state.draft).toBe('');
  });

  it('is not made of an empty form', async () => {
    const script = new FakeScript();
    const { session, clock } = aSession(script);
    await session.load();

    session.edit({ kind: 'call' });
    clock.pass(1000);
    await settled();

    expect(script.asked('saveDraft')).toEqual([]);
  });

  it('is thrown away by Clear', async () => {
    const script = new FakeScript();
    script.state = { ...STATE, draft: DRAFT };
    const { session } = aSession(script);
    await session.load();

    session.clear();
    await settled();

    expect(session.model.form).toEqual(freshForm('e2'));
    expect(session.model.draft).toEqual({ type: 'none' });
    expect(script.state.draft).toBe('');
  });
});
