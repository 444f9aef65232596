/** What each action of the page does to the emulator. */
import type { Emulator } from '../emulator/contract';
import type { ActionName, ActionResult, Actions, Beginning, KillOrder } from '../protocol';
import type { ClockMoment } from './clock-step';
import { targetOf } from './clock-step';

export interface ActionContext {
  readonly emulator: Emulator;
  /** The real time, epoch milliseconds. */
  readonly realNow: () => number;
  readonly moveClock: (target: number) => void;
  readonly killNext: (order: KillOrder | null) => void;
  readonly begin: (how: Beginning) => void;
  readonly startOver: () => void;
}

/** Everything but a sidebar's call, which ends when Google lets it. */
export type PromptAction = Exclude<ActionName, 'run'>;

type Handler<N extends PromptAction> = (context: ActionContext, body: Actions[N]) => ActionResult<N>;

const HANDLERS: { readonly [N in PromptAction]: Handler<N> } = {
  type: ({ emulator }, { sheetId, row, column, text }) =>
    done(() => emulator.user.type(sheetId, row, column, text)),
  paste: ({ emulator }, { sheetId, row, column, block }) =>
    done(() => emulator.user.paste(sheetId, row, column, block)),
  clear: ({ emulator }, body) =>
    done(() => emulator.user.clear(body.sheetId, body.row, body.column, body.rows, body.columns)),
  'insert-rows': ({ emulator }, { sheetId, before, count }) =>
    done(() => emulator.user.insertRows(sheetId, before, count)),
  'delete-rows': ({ emulator }, { sheetId, first, count }) =>
    done(() => emulator.user.deleteRows(sheetId, first, count)),
  'insert-columns': ({ emulator }, { sheetId, before, count }) =>
    done(() => emulator.user.insertColumns(sheetId, before, count)),
  'delete-columns': ({ emulator }, { sheetId, first, count }) =>
    done(() => emulator.user.deleteColumns(sheetId, first, count)),
  sort: ({ emulator }, { sheetId, column, ascending }) =>
    done(() => emulator.user.sort(sheetId, column, ascending)),
  'paste-cells': ({ emulator }, { from, to, what, cut }) =>
    done(() => emulator.user.pasteCells(from, to, { what, cut })),
  fill: ({ emulator }, { sheetId, from, to }) => done(() => emulator.user.fill(sheetId, from, to)),
  'move-rows': ({ emulator }, { sheetId, first, count, before }) =>
    done(() => emulator.user.moveRows(sheetId, first, count, before)),
  'move-columns': ({ emulator }, { sheetId, first, count, before }) =>
    done(() => emulator.user.moveColumns(sheetId, first, count, before)),
  'hide-rows': ({ emulator }, { sheetId, first, count }) =>
    done(() => emulator.user.hideRows(sheetId, first, count)),
  'show-rows': ({ emulator }, { sheetId, first, count }) =>
    done(() => emulator.user.showRows(sheetId, first, count)),
  'hide-columns': ({ emulator }, { sheetId, first, count }) =>
    done(() => emulator.user.hideColumns(sheetId, first, count)),
  'show-columns': ({ emulator }, { sheetId, first, count }) =>
    done(() => emulator.user.showColumns(sheetId, first, count)),
  'sort-range': ({ emulator }, { sheetId, box, column, ascending }) =>
    done(() => emulator.user.sortRange(sheetId, box, column, ascending)),
  'set-filter': ({ emulator }, { sheetId, box }) => done(() => emulator.user.setFilter(sheetId, box)),
  'filter-column': ({ emulator }, { sheetId, column, hiddenValues }) =>
    done(() => emulator.user.filterColumn(sheetId, column, hiddenValues)),
  'remove-filter': ({ emulator }, { sheetId }) => done(() => emulator.user.removeFilter(sheetId)),
  merge: ({ emulator }, { sheetId, box }) => done(() => emulator.user.merge(sheetId, box)),
  unmerge: ({ emulator }, { sheetId, box }) => done(() => emulator.user.unmerge(sheetId, box)),
  format: ({ emulator }, { sheetId, box, look }) => done(() => emulator.user.format(sheetId, box, look)),
  'set-note': ({ emulator }, { sheetId, row, column, text }) =>
    done(() => emulator.user.setNote(sheetId, row, column, text)),
  'set-column-width': ({ emulator }, { sheetId, first, count, pixels }) =>
    done(() => emulator.user.setColumnWidth(sheetId, first, count, pixels)),
  'freeze-rows': ({ emulator }, { sheetId, count }) => done(() => emulator.user.freezeRows(sheetId, count)),
  'set-rule': ({ emulator }, { sheetId, box, rule }) => done(() => emulator.user.setRule(sheetId, box, rule)),
  protect: ({ emulator }, { sheetId, box, description, warningOnly }) =>
    done(() => emulator.user.protect(sheetId, box, { description, warningOnly, editors: [] })),
  unprotect: ({ emulator }, { sheetId, protectionId }) =>
    done(() => emulator.user.unprotect(sheetId, protectionId)),
  'duplicate-sheet': ({ emulator }, { sheetId }) => ({ sheetId: emulator.user.duplicateSheet(sheetId) }),
  'move-sheet': ({ emulator }, { sheetId, position }) =>
    done(() => emulator.user.moveSheet(sheetId, position)),
  'hide-sheet': ({ emulator }, { sheetId }) => done(() => emulator.user.hideSheet(sheetId)),
  'show-sheet': ({ emulator }, { sheetId }) => done(() => emulator.user.showSheet(sheetId)),
  'rename-spreadsheet': ({ emulator }, { name }) => done(() => emulator.user.renameSpreadsheet(name)),
  undo: ({ emulator }) => done(() => emulator.user.undo()),
  redo: ({ emulator }) => done(() => emulator.user.redo()),
  'add-sheet': ({ emulator }) => ({ sheetId: emulator.user.addSheet() }),
  'rename-sheet': ({ emulator }, { sheetId, name }) => done(() => emulator.user.renameSheet(sheetId, name)),
  'delete-sheet': ({ emulator }, { sheetId }) => done(() => emulator.user.deleteSheet(sheetId)),
  'set-time-zone': ({ emulator }, { timeZone }) => done(() => emulator.user.setTimeZone(timeZone)),
  'set-locale': ({ emulator }, { locale }) => done(() => emulator.user.setLocale(locale)),
  activate: ({ emulator }, { sheetId, row, column, rows, columns }) =>
    done(() => emulator.workbook.activate(sheetId, row, column, rows, columns)),
  menu: ({ emulator }, { handler }) => done(() => emulator.chooseMenuItem(handler)),
  'close-sidebar': ({ emulator }) => done(() => emulator.closeSidebar()),
  dialog: ({ emulator }, { button, text }) => done(() => emulator.answerDialog(button, text)),
  clock: (context, { step }) =>
    done(() => {
      context.moveClock(targetOf(step, momentOf(context)));
    }),
  trigger: ({ emulator }, { id }) => done(() => emulator.fireTrigger(id)),
  'kill-next': ({ killNext }, { order }) =>
    done(() => {
      killNext(order);
    }),
  'mail-answer': ({ emulator }, { id, automatic, from, text }) =>
    done(() =>
      emulator.mail.answerAs(id, {
        ...(automatic ? { automatic } : {}),
        ...(from === null ? {} : { from }),
        ...(text === '' ? {} : { text }),
      }),
    ),
  'mail-write': ({ emulator }, { mail, send }) =>
    done(() => (send ? emulator.mail.send(mail) : emulator.mail.keepDraft(mail))),
  'mail-change-draft': ({ emulator }, { id, mail }) => done(() => emulator.mail.changeDraft(id, mail)),
  'mail-send-draft': ({ emulator }, { id }) => done(() => emulator.mail.sendDraft(id)),
  'mail-remove': ({ emulator }, { id }) => done(() => emulator.mail.remove(id)),
  'mail-read': ({ emulator }, { id }) => done(() => emulator.mail.markRead(id)),
  'sign-in': ({ emulator }, { email }) =>
    done(() => {
      emulator.signInAs(email);
      emulator.open();
    }),
  'start-over': ({ startOver }) => done(startOver),
  begin: ({ begin }, body) =>
    done(() => {
      begin(body.with);
    }),
};

/** @throws what the emulator refuses, with a message for the person. */
export function handleAction<N extends PromptAction>(
  context: ActionContext,
  name: N,
  body: Actions[N],
): ActionResult<N> {
  return HANDLERS[name](context, body);
}

function momentOf({ emulator, realNow }: ActionContext): ClockMoment {
  return { now: emulator.now, realNow: realNow(), timeZone: emulator.workbook.timeZone };
}

/** For an action that has an effect and no result. */
function done(effect: () => unknown): null {
  effect();
  return null;
}
