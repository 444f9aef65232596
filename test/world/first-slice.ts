import type { PlanOptions } from './arbitrary-plan';

export const DAYS = 30;

/** What people do in these worlds. */
export const EVERYDAY: PlanOptions = {
  days: DAYS,
  stepsAtMost: 28,
  acts: [
    ...['typeRow', 'typeRow', 'typeRow', 'sort', 'sort', 'markDone', 'markDone', 'type', 'clear'] as const,
    ...['insertRows', 'deleteRows', 'moveRows', 'duplicateRow', 'cutRow', 'sortRange', 'fill', 'pasteTextDates'] as const,
    ...['insertColumns', 'moveColumns', 'clearIds', 'copyIds', 'undo', 'undo', 'redo', 'setFilter', 'filterColumn'] as const,
    ...['removeFilter', 'hideRows', 'showRows', 'hideColumns', 'showColumns', 'merge', 'unmerge', 'format'] as const,
    ...['setNote', 'setColumnWidth', 'freezeRows', 'setRule', 'protect', 'unprotect', 'addTab', 'renameTab'] as const,
    ...['duplicateTab', 'deleteCopiedTab', 'moveTab', 'hideTab', 'showTab', 'setTimeZone', 'setLocale'] as const,
    ...['renameSpreadsheet', 'renameHeader', 'duplicateHeader', 'deleteColumns'] as const,
    ...['setState', 'snooze', 'typeMessage', 'ownReminder', 'doNotContact', 'stopSending', 'decideToday', 'decideToday'] as const,
  ],
  actsMeanwhile: ['type', 'typeRow', 'sort', 'insertRows', 'deleteRows', 'moveRows', 'undo', 'duplicateRow', 'clearIds', 'setState', 'snooze', 'stopSending', 'doNotContact'],
}; // prettier-ignore
