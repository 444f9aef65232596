import { addOnWords } from '../../src/domain/words/add-on';
import { ownWords, TABLES, WORDS, type SharedSheet } from './shared-sheet';
import type { Actor, Part, Step } from './turns';

/** Makes one of those who act on a sheet. */
export type Casting = (sheet: SharedSheet) => Actor;

/** The hourly trigger. */
export const THE_HOUR: Casting = (sheet) =>
  once('the hour', {
    handler: 'runHourly',
    begin: nothing(() => {
      sheet.outreach.runHourly();
    }),
  });

/** Selects the whole outbox, chooses *Send selected* and agrees to all that is asked. */
export const SEND_SELECTED: Casting = (sheet) => {
  const { emulator, outreach } = sheet;
  const handler = 'sendSelected';
  let isBusy = false;
  const answers = nothing(() => {
    const { message = '', buttons = [] } = emulator.dialog() ?? {};
    if (message === BUSY) isBusy = true;
    emulator.answerDialog(agreement(buttons));
  });
  function* part(): Part {
    if (emulator.menu().length === 0) emulator.open();
    const { id, lastRow } = outreach.cells.sheet('Follow-ups');
    emulator.workbook.activate(id, 2, 1, Math.max(1, lastRow - 1), 1);
    yield {
      handler,
      begin: nothing(() => {
        emulator.chooseMenuItem(handler);
      }),
    };
    while (emulator.dialog()) yield { handler, begin: answers };
    if (isBusy) sheet.refusals.push(`BUSY: ${BUSY}`);
    sheet.isUnsent = isBusy && sheet.options.edition === 'lite';
  }
  return { name: 'Send selected', part: part() };
};
const BUSY = addOnWords('en').faults.busy;

function agreement(buttons: readonly string[]): 'YES' | 'OK' {
  return buttons.includes('YES') ? 'YES' : 'OK';
}

/** Chooses *done* in the tab Today beside the first person's first follow-up. */
export const DONE_IN_TODAY: Casting = ({ emulator, outreach: { cells } }) =>
  once('done in Today', {
    handler: 'onEdit',
    begin: nothing(() => {
      const place = cells.column('Today', WORDS.headers.today.key).indexOf(DECIDED);
      emulator.user.type(
        cells.sheet('Today').id,
        place + 2,
        cells.position('Today', WORDS.headers.today.decision),
        WORDS.codes.decision.done,
      );
    }),
  });
export const DECIDED = 'p-1|pitch|1|2026-06-04';

/** Types *done* as the state of the second person's first follow-up. */
export const TYPES_DONE: Casting = ({ outreach: { cells } }) =>
  once('types done', {
    handler: 'onEdit',
    begin: nothing(() => {
      const place = cells.column('Follow-ups', WORDS.headers.followUps.key).indexOf(TYPED);
      cells.type('Follow-ups', place + 2, WORDS.headers.followUps.state, WORDS.codes.followUpState.done);
    }),
  });
export const TYPED = 'p-2|pitch|1|2026-06-04';

/** Sorts that table downwards by its keys. */
export function sorts(table: keyof typeof TABLES): Casting {
  return byHand(`sorts ${table}`, ({ emulator, outreach: { cells } }) => {
    const { tab, key } = TABLES[table];
    emulator.user.sort(cells.sheet(tab).id, cells.position(tab, key), false);
  });
}

export const INSERTS_ROW: Casting = byHand('inserts a row', ({ emulator, outreach: { cells } }) => {
  emulator.user.insertRows(cells.sheet('Log').id, 2, 1);
  emulator.user.insertRows(cells.sheet('Follow-ups').id, 2, 1);
});

export const INSERTS_COLUMN: Casting = byHand('inserts a column', ({ emulator, outreach: { cells } }) => {
  emulator.user.insertColumns(cells.sheet('Log').id, 2, 1);
  emulator.user.insertColumns(cells.sheet('Follow-ups').id, 2, 1);
});

export const DELETES_ROW: Casting = byHand('deletes a row', (sheet) => {
  const { cells } = sheet.outreach;
  const place = cells.column('Log', WORDS.headers.log.id).indexOf('log-0');
  sheet.emulator.user.deleteRows(cells.sheet('Log').id, place + 2, 1);
  sheet.deleted.add(ownWords('log-0'));
});

export const NEW_LIMIT = '7';
export const EDITS_SETTINGS: Casting = ({ outreach: { cells } }) =>
  once('edits Settings', {
    handler: 'onEdit',
    begin: nothing(() => {
      cells.set('messagesADay', NEW_LIMIT);
    }),
  });

/** Something that a person does in the sheet, and the trigger that tells the script of it. */
function byHand(name: string, act: (sheet: SharedSheet) => void): Casting {
  return (sheet) =>
    once(name, {
      handler: 'onSpreadsheetChange',
      begin: nothing(() => {
        act(sheet);
      }),
    });
}

function once(name: string, step: Step): Actor {
  function* part(): Part {
    yield step;
  }
  return { name, part: part() };
}

function nothing(act: () => void): () => undefined {
  return () => {
    act();
    return undefined;
  };
}
