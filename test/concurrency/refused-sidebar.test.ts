import { serverOver } from '../../src/sidebar/server';
import { SidebarSession } from '../../src/sidebar/sidebar-session';
import { AddOnSession } from '../bundle/add-on-session';
import { ManualLater } from '../sidebar/manual-later';

/** A sidebar over the built script. */
async function openSidebar(at: AddOnSession): Promise<SidebarSession> {
  const server = serverOver((name, args) => Promise.resolve(at.call(name, ...args)));
  let ids = 0;
  const newEntryId = (): string => `s${String((ids += 1))}`;
  const session = new SidebarSession(
    { server, newEntryId, later: new ManualLater().later, moment: () => '' },
    'en',
  );
  await session.load();
  session.edit({ typing: 'Ana', notes: 'likes old maps' });
  return session;
}

describe('a sidebar that finds the sheet in use', () => {
  it('says so in words, keeps all that was typed, and saves it once when asked again', async () => {
    const at = new AddOnSession().setUp().withoutFigures();
    const sidebar = await openSidebar(at);
    const giveBack = at.emulator.holdDocumentLock();
    await sidebar.save();
    const { trouble, form, phase } = sidebar.model;
    sidebar.keepDraftNow();
    const draft = at.load();
    giveBack();

    expect(trouble).toMatchObject({
      type: 'refused',
      message: expect.stringContaining('in a moment') as string,
    });
    expect({ typing: form.typing, notes: form.notes, phase }).toEqual({
      typing: 'Ana',
      notes: 'likes old maps',
      phase: 'editing',
    });
    expect(JSON.stringify(draft)).toContain('likes old maps');

    await sidebar.save();

    expect(at.column('Log', 'Notes')).toEqual(['likes old maps']);
  });
});
