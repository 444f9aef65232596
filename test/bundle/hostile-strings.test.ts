import { parse } from 'parse5';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { AddOnSession } from './add-on-session';

const FIELDS = {
  'Next step': 'nextStep',
  Event: 'event',
  'Introduced by': 'introducedBy',
  Notes: 'notes',
} as const;

/** A session in which each string was logged in every text field and as a name; no figures to compute meanwhile. */
function loggedSession(texts: readonly string[]): AddOnSession {
  const session = new AddOnSession().setUp();
  session.withoutFigures();
  texts.forEach((text, index) => {
    const fields = { nextStep: text, event: text, introducedBy: text, notes: text };
    const name = text.slice(0, 900);
    session.log({
      entryId: `h${String(index)}`,
      names: name.trim() === '' ? ['Ana'] : [name],
      remindInDays: 1,
      ...fields,
    });
  });
  return session;
}

describe('the hostile strings, logged through the sidebar', () => {
  const session = loggedSession(HOSTILE_STRINGS);

  function cellsBelow(header: string) {
    const column = session.position('Log', header);
    return session.emulator.workbook.cells(session.sheetId('Log'), 2, column, HOSTILE_STRINGS.length, 1);
  }

  it('are at least three hundred', () => {
    expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(300);
  });

  it.each(Object.keys(FIELDS))('read back as the same text in the column %s', (header) => {
    const cells = cellsBelow(header);

    expect(cells.map(({ display }) => display)).toEqual(HOSTILE_STRINGS);
  });

  it.each(Object.keys(FIELDS))('are never a formula, number, date or truth in the column %s', (header) => {
    const kinds = cellsBelow(header).map(({ kind }) => kind);

    expect(kinds).toEqual(HOSTILE_STRINGS.map(() => 'text'));
  });

  it('read back as the same names in People and in the sidebar’s list', () => {
    // Parted from an address that stands behind it.
    const names = [...HOSTILE_STRINGS.map((text) => text.slice(0, 900)), 'Ana'];
    const state = session.load();
    const offered = state.ok ? new Set(state.value.people.map(({ name }) => name)) : new Set<string>();

    expect(session.column('People', 'Name').filter((name) => !names.includes(name))).toEqual([]);
    expect([...offered].filter((name) => !names.some((known) => known.trim() === name))).toEqual([]);
    expect(offered.size).toBeGreaterThan(250);
  });

  it('put neither a header nor an element into the mail', () => {
    session.advance('2026-06-02T12:00:00Z');
    const [mail] = session.emulator.sentMail();

    expect(session.emulator.sentMail()).toHaveLength(1);
    expect(mail?.subject).not.toMatch(/[\r\n]/);
    expect([mail?.to, mail?.cc, mail?.bcc]).toEqual([['me@example.org'], [], []]);
    expect(JSON.stringify(elementsOf(mail?.html ?? ''))).not.toMatch(/script|img|svg|onerror|onload/);
  });

  it('make no execution fail', () => {
    expect(session.failures()).toEqual([]);
  });
});

/** Names of elements and attributes, without text. */
function elementsOf(html: string): string[] {
  const names: string[] = [];
  const walk = (node: { nodeName: string; attrs?: { name: string }[]; childNodes?: unknown[] }): void => {
    names.push(node.nodeName, ...(node.attrs ?? []).map(({ name }) => name));
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parse(html));
  return names.filter((name) => !name.startsWith('#'));
}
