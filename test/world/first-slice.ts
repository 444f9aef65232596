import type { PlanOptions } from './arbitrary-plan';

export const DAYS = 30;

/** What people do in these worlds. */
export const EVERYDAY: PlanOptions = {
  days: DAYS,
  stepsAtMost: 36,
  acts: ['type', 'typeRow', 'typeRow', 'typeRow', 'pasteTextDates', 'clear', 'insertRows', 'deleteRows', 'insertColumns', 'sort', 'sort', 'clearIds', 'copyIds', 'markDone', 'markDone'],
  actsMeanwhile: ['type', 'sort', 'insertRows', 'deleteRows', 'typeRow'],
}; // prettier-ignore

