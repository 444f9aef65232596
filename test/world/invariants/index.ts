import type { Invariant } from '../world';
import {
  COPIES_ARE_SILENT,
  DUE_IS_MAILED,
  MAIL_ONLY_WHEN_DUE,
  ONE_MAIL_A_DATE,
  QUOTA_HOLDS,
} from './daily-mail';
import { EACH_ENTRY_IS_ONE_ROW, EACH_PERSON_IS_ONE_ROW, OWN_CELLS_STAY, VALUES_STAND_UNDER_THEIR_HEADERS } from './entry-rows'; // prettier-ignore
import { figuresAreFresh } from './figures';
import { IDS_NAME_THE_ROWS_PEOPLE, VERDICTS_ARE_OF_THEIR_ROWS } from './verdicts';
import { NOBODY_WRITES_BESIDE_THE_LOCK, NO_RUN_TAKES_SIX_MINUTES, PROPERTIES_STAY_SMALL, REFUSALS_HAVE_A_CAUSE, SECOND_RUN_CHANGES_NOTHING } from './runs'; // prettier-ignore

/** What Rapport promises of its first slice, in the order in which a broken promise is told. */
export function firstSlice(): readonly Invariant[] {
  return [
    OWN_CELLS_STAY,
    EACH_ENTRY_IS_ONE_ROW,
    VALUES_STAND_UNDER_THEIR_HEADERS,
    EACH_PERSON_IS_ONE_ROW,
    IDS_NAME_THE_ROWS_PEOPLE,
    VERDICTS_ARE_OF_THEIR_ROWS,
    ONE_MAIL_A_DATE,
    MAIL_ONLY_WHEN_DUE,
    DUE_IS_MAILED,
    QUOTA_HOLDS,
    COPIES_ARE_SILENT,
    figuresAreFresh(),
    REFUSALS_HAVE_A_CAUSE,
    SECOND_RUN_CHANGES_NOTHING,
    NOBODY_WRITES_BESIDE_THE_LOCK,
    NO_RUN_TAKES_SIX_MINUTES,
    PROPERTIES_STAY_SMALL,
  ];
}
