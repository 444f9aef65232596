import {
  DECIDED,
  DELETES_ROW,
  DONE_IN_TODAY,
  EDITS_SETTINGS,
  INSERTS_COLUMN,
  INSERTS_ROW,
  SEND_SELECTED,
  sorts,
  THE_HOUR,
  TYPED,
  TYPES_DONE,
} from './actors';
import { coffeeWith, sidebar } from './sidebars';
import { lostDecision } from './promises';
import type { Scene } from './scene';
import { WORDS } from './shared-sheet';

const DRAFTS = { edition: 'full', mode: 'draft', hasFigure: false } as const;
const SENDS = { edition: 'full', mode: 'send', hasFigure: false } as const;
const LITE = { edition: 'lite', mode: 'remind', hasFigure: false } as const;
const ANA = sidebar('sidebar 1', coffeeWith('Ana', 'e1', 3));
const BEN = sidebar('sidebar 2', coffeeWith('Ben', 'e2', 4));
const ANA_TOO = sidebar('sidebar 2', coffeeWith('Ana', 'e2', 4));
const ANA_EXPLAINED = sidebar('sidebar 1', coffeeWith('Ana', 'e1', 3), { explains: true });
/** Its answer is no longer waited for: the next press is that of the repeated one. */
const ANA_UNANSWERED = sidebar('sidebar 1', coffeeWith('Ana', 'e1', 3), { isPressedOnce: true });
const ANA_AGAIN = sidebar('sidebar 2', coffeeWith('Ana', 'e1', 3), { isRepeated: true });
const { done } = WORDS.codes.followUpState;

export const SCENES: readonly Scene[] = [
  { ...DRAFTS, name: 'two sidebars, two new people', cast: [ANA, BEN] },
  { ...DRAFTS, name: 'two sidebars, one new person', cast: [ANA, ANA_TOO] },
  { ...DRAFTS, name: 'one entry, sent twice', cast: [ANA_UNANSWERED, ANA_AGAIN] },
  { ...DRAFTS, name: 'two sidebars and a sort', cast: [ANA, ANA_TOO, sorts('log')], hasFigure: true },
  {
    ...DRAFTS,
    name: 'a sidebar that is told what its entry means, and a sort',
    cast: [ANA_EXPLAINED, sorts('log')],
  },
  { ...DRAFTS, name: 'two sidebars and new rows', cast: [ANA, BEN, INSERTS_ROW] },
  { ...DRAFTS, name: 'a sidebar that is told, and a deleted row', cast: [ANA_EXPLAINED, DELETES_ROW] },
  { ...DRAFTS, name: 'two sidebars, the hour and a sort', cast: [ANA, BEN, THE_HOUR, sorts('followUps')] },
  { ...SENDS, name: 'the hour that sends, and a sort', cast: [THE_HOUR, sorts('followUps')] },
  { ...SENDS, name: 'the hour that sends, and one that comes twice', cast: [THE_HOUR, THE_HOUR] },
  {
    ...SENDS,
    name: 'the hour, Send selected and a sort',
    cast: [THE_HOUR, SEND_SELECTED, sorts('followUps')],
  },
  { ...LITE, name: 'the hour of lite, Send selected and a sidebar', cast: [THE_HOUR, SEND_SELECTED, ANA] },
  {
    ...DRAFTS,
    name: 'the hour, a decision in Today and a sort',
    cast: [THE_HOUR, DONE_IN_TODAY, sorts('followUps')],
    alsoWrong: (sheet) => lostDecision(sheet, DECIDED, done),
  },
  {
    ...DRAFTS,
    name: 'the hour, a state typed by hand and a new row',
    cast: [THE_HOUR, TYPES_DONE, INSERTS_ROW],
    alsoWrong: (sheet) => lostDecision(sheet, TYPED, done),
  },
  {
    ...DRAFTS,
    name: 'the hour, Settings and a new column',
    cast: [THE_HOUR, EDITS_SETTINGS, INSERTS_COLUMN],
    hasFigure: true,
  },
];
