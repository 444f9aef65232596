/** Eight pitches to companies on the dream list, three calls. Companies and names are invented. */
import type { ChallengeDays } from './challenge-days';
import type { DatedRow, StoryRow } from './story';
import { word } from './story';
import type { Text } from './sheet-words';

interface Pitch {
  readonly on: number;
  readonly who: string;
  readonly firm: string;
  readonly brave: number;
  readonly outcome: 'gotCall' | 'silence';
  /** Days until the answer came. */
  readonly answerAfter?: number;
  readonly notes: Text;
}

const QUIET: Text = { en: 'No answer so far.', de: 'Bisher keine Antwort.' };
const WANTS_CALL: Text = { en: 'Wants to talk!', de: 'Will sprechen!' };

const PITCHES: readonly Pitch[] = [
  { on: 3, who: 'Avery Stone', firm: 'Northlight', brave: 5, outcome: 'silence', notes: QUIET },
  {
    on: 8,
    who: 'Sam Porter',
    firm: 'Fernwood',
    brave: 5,
    outcome: 'gotCall',
    answerAfter: 1,
    notes: WANTS_CALL,
  },
  { on: 9, who: 'Elena Kovač', firm: 'Quill & Co', brave: 4, outcome: 'silence', notes: QUIET },
  { on: 11, who: 'Marcus Webb', firm: 'Harbour Press', brave: 4, outcome: 'silence', notes: QUIET },
  {
    on: 16,
    who: 'Yuki Tanaka',
    firm: 'Tidepool',
    brave: 4,
    outcome: 'gotCall',
    answerAfter: 2,
    notes: WANTS_CALL,
  },
  { on: 16, who: 'Bill Hanlon', firm: 'Summit Daily', brave: 3, outcome: 'silence', notes: QUIET },
  {
    on: 20,
    who: 'Rosa Delgado',
    firm: 'Lantern',
    brave: 3,
    outcome: 'gotCall',
    answerAfter: 1,
    notes: WANTS_CALL,
  },
  { on: 22, who: 'Chris Yates', firm: 'Open Road', brave: 3, outcome: 'silence', notes: QUIET },
];

/** The day of each call, in the order of the pitches that led to it. */
const CALLS: readonly { readonly on: number; readonly who: string; readonly next: Text }[] = [
  { on: 12, who: 'Sam Porter', next: { en: 'send three story ideas', de: 'drei Ideen schicken' } },
  {
    on: 20,
    who: 'Yuki Tanaka',
    next: { en: 'a trial piece next month', de: 'ein Probestück im nächsten Monat' },
  },
  {
    on: 29,
    who: 'Rosa Delgado',
    next: { en: 'write down what we agreed', de: 'aufschreiben, was wir vereinbart haben' },
  },
];

export function storyPitches(days: ChallengeDays): readonly DatedRow[] {
  return [...PITCHES.map((pitch) => pitchRow(pitch, days)), ...CALLS.map((call) => callRow(call, days))];
}

function pitchRow(pitch: Pitch, { civil, workday }: ChallengeDays): DatedRow {
  const on = workday(pitch.on);
  const { firm, notes, answerAfter } = pitch;
  const reply: StoryRow =
    answerAfter === undefined ? {} : { replyDate: { day: civil(workday(on + answerAfter)) } };
  return {
    on,
    row: {
      kind: word('pitch'),
      how: word('byMail'),
      channel: word('viaPitch'),
      people: pitch.who,
      outcome: word(pitch.outcome),
      feltBrave: pitch.brave,
      notes: { en: `${firm}. ${notes.en}`, de: `${firm}. ${notes.de}` },
      ...reply,
    },
  };
}

function callRow({ on, who, next }: (typeof CALLS)[number], { civil, workday }: ChallengeDays): DatedRow {
  const day = workday(on);
  return {
    on: day,
    row: {
      kind: word('call'),
      how: word('phone'),
      twoWay: word('yes'),
      channel: word('viaPitch'),
      people: who,
      hours: 0.5,
      nextStep: next,
      remindOn: { day: civil(workday(day + 1)) },
      notes: {
        en: 'A real call with a dream client. If that is no success, what is?',
        de: 'Ein echtes Gespräch mit einem Traumkunden. Wenn das kein Erfolg ist, was dann?',
      },
    },
  };
}
