/** What each action of the page does to the emulator. */
import type { Emulator } from '../emulator/contract';
import type { ActionName, ActionResult, Actions, ClockStep } from '../protocol';
import { hourLater, nextMorning, weekLater } from './wall-clock';

export interface ActionContext {
  readonly emulator: Emulator;
  /** The real time, epoch milliseconds. */
  readonly realNow: () => number;
}

/** The person asked for something that cannot be done; the message is for them. */
export class Refused extends Error {
  override name = 'Refused';
}

type Handler<N extends ActionName> = (context: ActionContext, body: Actions[N]) => ActionResult<N>;

const HANDLERS: { readonly [N in ActionName]: Handler<N> } = {
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
  'add-sheet': ({ emulator }) => ({ sheetId: emulator.user.addSheet() }),
  'rename-sheet': ({ emulator }, { sheetId, name }) => done(() => emulator.user.renameSheet(sheetId, name)),
  'delete-sheet': ({ emulator }, { sheetId }) => done(() => emulator.user.deleteSheet(sheetId)),
  'set-time-zone': ({ emulator }, { timeZone }) => done(() => emulator.user.setTimeZone(timeZone)),
  'set-locale': ({ emulator }, { locale }) => done(() => emulator.user.setLocale(locale)),
  activate: ({ emulator }, { sheetId, row, column }) =>
    done(() => emulator.workbook.activate(sheetId, row, column)),
  menu: ({ emulator }, { handler }) => done(() => emulator.chooseMenuItem(handler)),
  run: ({ emulator }, { name, args }) => emulator.callFromSidebar(name, args),
  'close-sidebar': ({ emulator }) => done(() => emulator.closeSidebar()),
  dialog: ({ emulator }, { button, text }) => done(() => emulator.answerDialog(button, text)),
  clock: (context, { step }) => done(() => context.emulator.advanceTo(targetOf(step, context))),
  trigger: ({ emulator }, { id }) => done(() => emulator.fireTrigger(id)),
};

/** @throws what the emulator refuses, with a message for the person. */
export function handleAction<N extends ActionName>(
  context: ActionContext,
  name: N,
  body: Actions[N],
): ActionResult<N> {
  return HANDLERS[name](context, body);
}

function targetOf(step: ClockStep, { emulator, realNow }: ActionContext): number {
  const { now, workbook } = emulator;
  if (step === 'hour') return hourLater(now);
  if (step === 'morning') return nextMorning(now, workbook.timeZone);
  if (step === 'week') return weekLater(now, workbook.timeZone);
  const real = realNow();
  if (real <= now)
    throw new Refused("The workbench's clock is ahead of the real time already; it never goes back.");
  return real;
}

/** For an action that has an effect and no result. */
function done(effect: () => void): null {
  effect();
  return null;
}
