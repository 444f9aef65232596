import type { SidebarCalls, SidebarState } from '../../src/addon/use-cases/sidebar-calls';

/** What the script knows in tests: two namesakes, and a name with a comma. */
export const STATE: SidebarState = {
  language: 'en',
  people: [
    { id: 'p1', name: 'Ana Müller', hint: 'Acme' },
    { id: 'p2', name: 'Karen Blixen', hint: 'karen@example.com' },
    { id: 'p3', name: 'Sam Lee', hint: 'North' },
    { id: 'p4', name: 'Sam Lee', hint: 'South' },
    { id: 'p5', name: 'Ruiz, José', hint: '' },
  ],
  events: ['Ladies’ Night', 'Meet-up Berlin'],
  today: '2026-06-04',
  remindInDays: 3,
  standing: 'Day 4 of 30 · streak 3',
  draft: '',
};

type Call = { readonly [Name in keyof SidebarCalls]: { readonly name: Name; readonly args: Parameters<SidebarCalls[Name]> } }[keyof SidebarCalls]; // prettier-ignore

/** A script in memory: it answers as told, and remembers what it was asked. */
export class FakeScript implements SidebarCalls {
  readonly calls: Call[] = [];
  state: SidebarState = STATE;
  sentence = 'Counts: in person, new. Streak 4.';
  /** Answers `logInteraction` instead of writing; an `Error` is thrown, as where Google gives none. */
  readonly nextLogAnswers: (ReturnType<SidebarCalls['logInteraction']> | Error)[] = [];
  loadAnswer: ReturnType<SidebarCalls['loadSidebar']> | Error | undefined;

  loadSidebar(): ReturnType<SidebarCalls['loadSidebar']> {
    this.calls.push({ name: 'loadSidebar', args: [] });
    if (this.loadAnswer instanceof Error) throw this.loadAnswer;
    return this.loadAnswer ?? { ok: true, value: this.state };
  }

  logInteraction(
    ...args: Parameters<SidebarCalls['logInteraction']>
  ): ReturnType<SidebarCalls['logInteraction']> {
    this.calls.push({ name: 'logInteraction', args });
    const answer = this.nextLogAnswers.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? { ok: true, value: { entryId: args[0].entryId } };
  }

  explainEntry(entryId: string): ReturnType<SidebarCalls['explainEntry']> {
    this.calls.push({ name: 'explainEntry', args: [entryId] });
    const meaning = { sentence: this.sentence, counts: true, standing: 'Day 4 of 30 · streak 4' };
    return { ok: true, value: meaning };
  }

  saveDraft(draft: string): ReturnType<SidebarCalls['saveDraft']> {
    this.calls.push({ name: 'saveDraft', args: [draft] });
    this.state = { ...this.state, draft };
    return { ok: true, value: null };
  }

  /** The arguments of every call of that name, in order. */
  asked<Name extends keyof SidebarCalls>(name: Name): readonly Parameters<SidebarCalls[Name]>[] {
    return this.calls
      .filter((call) => call.name === name)
      .map((call) => call.args as Parameters<SidebarCalls[Name]>);
  }
}
