import type { EntryField, LogEntry, SidebarState } from '../addon/use-cases/sidebar-calls';
import type { Language } from '../domain/cells/vocabulary';
import { afterEvent, type SidebarEvent } from './after-event';
import { DraftKeeper } from './draft-keeper';
import { draftOf } from './draft';
import { hasContent, type EntryForm } from './entry-form';
import { entryFromForm } from './entry-from-form';
import type { FailureHint } from './failure-hint';
import type { Later } from './later';
import { replyOf, type Reply } from './reply';
import type { Server } from './server';
import { newSidebar, type SidebarModel } from './sidebar-model';

export interface SidebarPorts {
  readonly server: Server;
  readonly newEntryId: () => string;
  readonly later: Later;
  /** A label of the present few minutes, only ever compared: another one means that today may be another day. */
  readonly moment: () => string;
}

const SLOW_MS = 8000;
/** Past what a script waits for a lock; a late answer is not lost, since the same entry is never written twice. */
const NO_ANSWER_MS = 90_000;

/** What the sidebar does, without a view: it talks with the script and keeps the model. */
export class SidebarSession {
  private current: SidebarModel;
  private readonly drafts: DraftKeeper;
  private readonly listeners = new Set<() => void>();
  private loading: Promise<void> = Promise.resolve();
  /** When what is known was asked for. */
  private asOf = '';

  constructor(
    private readonly ports: SidebarPorts,
    language: Language,
  ) {
    const { server } = ports;
    this.current = newSidebar(language, ports.newEntryId());
    this.drafts = new DraftKeeper(async (draft) => {
      const reply = await replyOf(server.saveDraft(draft));
      if (reply.type !== 'done') throw new Error('the draft was not kept');
    }, ports.later);
  }

  get model(): SidebarModel {
    return this.current;
  }

  /** Calls back after every change of the model; the result ends that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Asks for the spreadsheet's data; the form can be used meanwhile. */
  load(): Promise<void> {
    this.happened({ type: 'loadAsked' });
    this.loading = this.askForState();
    return this.loading;
  }

  /** Nothing changes while an entry is on its way: what is saved is what the form showed. */
  edit(change: Partial<EntryForm>): void {
    if (this.current.phase !== 'editing') return;
    this.happened({ type: 'edited', change });
    this.drafts.keep(this.draftToKeep());
  }

  /** Throws the form's content away, and its draft. */
  clear(): void {
    this.happened({ type: 'cleared', nextId: this.ports.newEntryId() });
    this.drafts.keepNow(this.draftToKeep());
  }

  /** Shows the waiting draft and sets aside what the form holds. */
  swapDraft(): void {
    this.happened({ type: 'draftSwapped' });
    this.drafts.keep(this.draftToKeep());
  }

  /** Sends a draft that still waits for a pause in typing. */
  keepDraftNow(): void {
    if (this.current.phase === 'editing') this.drafts.flush();
  }

  /** Writes the entry. A second call while one is under way does nothing. */
  async save(): Promise<void> {
    if (this.current.phase !== 'editing') return;
    this.happened({ type: 'saveAsked' });
    // Today and who is known come with the data: without them the entry might be dated or named wrongly.
    await (this.current.access.type === 'unanswered' ? this.load() : this.loading);
    const { access, form, proposals, known } = this.current;
    if (access.type === 'notSetUp') {
      this.happened({ type: 'saveHeld' });
      return;
    }
    if (access.type === 'unanswered' && form.day === undefined) {
      this.unanswered(access.hint);
      return;
    }
    const made = entryFromForm(form, proposals, known);
    if (made.type === 'unfinished') this.refuseUnfinished(made.fields);
    else await this.send(made.entry);
  }

  /**
   * Fetches people, events and today anew where they are missing or a while old: a sidebar may stay open for
   * days. Quiet where that does not succeed.
   */
  refreshIfOld(): void {
    const { access } = this.current;
    if (access.type === 'loading') return;
    if (access.type === 'ready' && this.asOf === this.ports.moment()) return;
    this.loading = this.refresh(access.type === 'ready');
  }

  private async refresh(wasReady: boolean): Promise<void> {
    const { server, moment } = this.ports;
    this.asOf = moment();
    const reply = await this.within(NO_ANSWER_MS, replyOf(server.loadSidebar()));
    if (reply.type !== 'done') return;
    if (wasReady) this.happened({ type: 'refreshed', state: reply.value });
    else this.loaded(reply.value);
  }

  private draftToKeep(): string {
    const { form, draft } = this.current;
    if (hasContent(form)) return draftOf(form);
    return draft.type === 'waiting' ? draftOf(draft.form) : '';
  }

  private happened(event: SidebarEvent): void {
    this.current = afterEvent(this.current, event);
    for (const listener of this.listeners) listener();
  }

  private async askForState(): Promise<void> {
    const { server, moment } = this.ports;
    this.asOf = moment();
    const reply = await this.within(NO_ANSWER_MS, replyOf(server.loadSidebar()));
    if (reply.type === 'done') this.loaded(reply.value);
    else if (reply.type === 'refused') this.happened({ type: 'loadRefused', problem: reply.problem });
    else this.happened({ type: 'loadUnanswered', hint: reply.hint });
  }

  private loaded(state: SidebarState): void {
    this.drafts.startWith(state.draft);
    this.happened({ type: 'loaded', state });
  }

  private refuseUnfinished(fields: readonly EntryField[]): void {
    this.happened({ type: 'saveUnfinished', trouble: { type: 'unfinished', fields } });
  }

  private unanswered(hint: FailureHint): void {
    this.happened({ type: 'saveUnanswered', hint });
  }

  private async send(entry: LogEntry): Promise<void> {
    const { server, later, newEntryId } = this.ports;
    const noLongerSlow = later(SLOW_MS, () => {
      this.happened({ type: 'saveSlow' });
    });
    const reply = await this.within(NO_ANSWER_MS, replyOf(server.logInteraction(entry)));
    noLongerSlow();
    if (reply.type === 'refused') this.happened({ type: 'saveRefused', problem: reply.problem });
    else if (reply.type === 'unanswered') this.unanswered(reply.hint);
    else {
      this.happened({ type: 'saved', nextId: newEntryId() });
      this.drafts.keepNow(this.draftToKeep());
      void this.explain(entry.entryId);
    }
  }

  private async explain(entryId: string): Promise<void> {
    const { server } = this.ports;
    const reply = await replyOf(server.explainEntry(entryId));
    if (reply.type === 'done') this.happened({ type: 'explained', entryId, meaning: reply.value });
    else this.happened({ type: 'unexplained', entryId });
    this.refreshIfOld();
  }

  private within<T>(milliseconds: number, asked: Promise<Reply<T>>): Promise<Reply<T>> {
    return new Promise((resolve) => {
      const inTime = this.ports.later(milliseconds, () => {
        resolve({ type: 'unanswered', hint: 'slow' });
      });
      void asked.then((reply) => {
        inTime();
        resolve(reply);
      });
    });
  }
}
