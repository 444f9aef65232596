import { LANGUAGES } from '../../src/domain/cells/vocabulary';
import { sheetWords } from '../../src/domain/words';
import { templateWords } from '../../src/domain/words/templates';
import { isoDay } from './local-time';

/** What stands in one row, as typed, by the column's code. */
export type CellsOfRow = (code: string) => string;

/** A cell that people fill as well, before and after scripts have run. */
export interface RuledChange {
  readonly code: string;
  readonly before: CellsOfRow;
  readonly after: CellsOfRow;
  readonly locale: string;
  /** Rows or columns were moved while a script ran, or it was ended on the way: not all of a row may be done. */
  readonly isHalfDone: boolean;
}

type State = keyof ReturnType<typeof sheetWords>['codes']['followUpState'];

const STATE_OF_WORD = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(sheetWords(language).codes.followUpState).map(([code, word]) => [
      word.toLowerCase(),
      code as State,
    ]),
  ),
);

/** What each state may become without its person; blank is as good as planned. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  planned: ['draftReady', 'sent', 'cancelled', 'closed', 'check', 'done', 'snoozed'],
  snoozed: ['planned', 'draftReady', 'sent', 'cancelled', 'closed', 'check', 'done'],
  draftReady: ['planned', 'sent', 'cancelled', 'closed', 'check', 'done', 'snoozed'],
  // An end that Rapport drew from the sheet is taken back where the sheet says otherwise again.
  cancelled: ['planned', 'sent', 'check', 'done', 'closed'],
  // The person may have sent the draft after all, or its answer came late.
  closed: ['sent', 'planned'],
  check: ['sent', 'closed', 'done'],
  sent: [],
  done: [],
};

/** What stands in a cell of states; undefined for words of the person's own. */
export function stateIn(text: string): State | undefined {
  const word = text.trim().toLowerCase();
  return word === '' ? 'planned' : STATE_OF_WORD.get(word);
}

/** Whether Rapport's rules let it write that. */
export function mayWriteInOutbox(change: RuledChange): boolean {
  if (change.code === 'state') return isNextState(change);
  if (change.code === 'subject' || change.code === 'text') return isMessageOfRow(change);
  return change.code === 'due' && isMove(change);
}

function isNextState({ before, after }: RuledChange): boolean {
  const [was, is] = [stateIn(before('state')), stateIn(after('state'))];
  return was !== undefined && is !== undefined && (was === is || NEXT[was].includes(is));
}

/** How the subjects of the templates begin that Set up writes, which nobody changes in these worlds. */
const USUAL_SUBJECTS = LANGUAGES.flatMap((language) =>
  Object.values(templateWords(language).defaults).map(({ subject }) => subject.replace(/\{\{.*/, '')),
);

/** The person's own words are never replaced; a usual subject is, by that of the conversation. */
function isMessageOfRow({ code, before, after }: RuledChange): boolean {
  const was = before(code);
  const isOfMail = code === 'subject' && WITH_MAIL.includes(stateIn(after('state')));
  const mayBeReplaced =
    was.trim() === '' || (isOfMail && USUAL_SUBJECTS.some((usual) => was.startsWith(usual)));
  return mayBeReplaced && after('key') !== '';
}

const WITH_MAIL: readonly (State | undefined)[] = ['draftReady', 'sent'];

/** Another day goes with another key, which is written last, or with a decision of the person's in the tab Today. */
function isMove({ before, after, locale, isHalfDone }: RuledChange): boolean {
  const [was, is] = [before('key'), after('key')];
  if (stateIn(after('state')) === 'snoozed') return true;
  if (was === is) return isHalfDone;
  const [stem, day] = [is.slice(0, is.lastIndexOf('|')), is.slice(is.lastIndexOf('|') + 1)];
  return was.startsWith(`${stem}|`) && isoDay(after('due'), locale) === day;
}

const ON_TODAY = ['person', 'why', 'due', 'decision', 'answer'] as const;

/** A row without a key that says something is the person's; a decision is taken away once it is heeded. */
export function mayWriteInToday({ code, before, after }: RuledChange): boolean {
  if (code === 'decision') return after(code) === '' && before('key') !== '';
  return before('key') !== '' || ON_TODAY.every((column) => before(column).trim() === '');
}
