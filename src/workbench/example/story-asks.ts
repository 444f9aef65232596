/** "I reached out to a ton of people": the asks for referrals, most of which came to nothing. */
import type { ChallengeDays } from './challenge-days';
import type { DatedRow, StoryRow } from './story';
import { word } from './story';
import type { Text } from './sheet-words';

const ASK: StoryRow = { kind: word('referralAsk'), channel: word('viaReferral'), how: word('byMail') };

const THINKING: Text = {
  en: '“Let me think about it and get back to you!” Nothing since.',
  de: '„Lass mich darüber nachdenken, ich melde mich!“ Seitdem nichts.',
};
const NOBODY: Text = {
  en: 'Knows nobody who would be a good fit.',
  de: 'Kennt niemanden, der gut passen würde.',
};
const NO_ANSWER: Text = { en: 'No answer at all.', de: 'Gar keine Antwort.' };

export function storyAsks(days: ChallengeDays): readonly DatedRow[] {
  return [...asks(days), askedOnceMore(days)];
}

function asks({ civil, workday }: ChallengeDays): readonly DatedRow[] {
  const ask = (on: number, people: string, row: StoryRow): DatedRow => ({
    on: workday(on),
    row: { ...ASK, people, ...row },
  });
  const answered = (on: number): StoryRow => ({ replyDate: { day: civil(on) } });
  const thinking: StoryRow = { outcome: word('letMeThink'), notes: THINKING };
  const noFit: StoryRow = { outcome: word('noFit'), notes: NOBODY };
  const silent: StoryRow = { outcome: word('silence'), notes: NO_ANSWER };
  return [
    ask(1, 'Karen', {
      outcome: word('gotYes'),
      ...answered(1),
      feltBrave: 2,
      nextStep: { en: 'join Freelance Friday', de: 'zum Freelance Friday gehen' },
      notes: {
        en: 'Thought at once about whom I could meet, and invited me to a meet-up she often goes to.',
        de: 'Überlegte sofort, wen ich treffen könnte, und lud mich zu einem Treffen ein, zu dem sie oft geht.',
      },
    }),
    ask(1, 'Jess Alden', {
      outcome: word('gotYes'),
      ...answered(4),
      feltBrave: 2,
      notes: { en: 'Will introduce me to a career coach.', de: 'Stellt mich einer Karriere-Beraterin vor.' },
    }),
    ask(2, 'Owen Marsh', {
      outcome: word('gotYes'),
      ...answered(8),
      feltBrave: 3,
      notes: { en: 'Knows another writer in town.', de: 'Kennt eine andere Autorin in der Stadt.' },
    }),
    ask(2, 'Heather Quinn', { ...thinking, ...answered(3), feltBrave: 3 }),
    ask(3, 'Paul Deering', { ...thinking, ...answered(4), feltBrave: 3 }),
    ask(5, 'Simone Archer', { ...noFit, ...answered(6), feltBrave: 2 }),
    ask(9, 'Grant Ellis', { ...noFit, ...answered(10), feltBrave: 2 }),
    ask(9, 'Lydia Moss', { ...silent, feltBrave: 3 }),
    ask(12, 'Tom Brandvold', { ...silent, feltBrave: 4 }),
  ];
}

function askedOnceMore({ workday }: ChallengeDays): DatedRow {
  return {
    on: workday(19),
    row: {
      kind: word('followUp'),
      how: word('byMail'),
      channel: word('viaReferral'),
      people: 'Heather Quinn',
      outcome: word('silence'),
      notes: {
        en: 'Asked once more, with two lines she could forward. Nothing.',
        de: 'Noch einmal gefragt, mit zwei Zeilen zum Weiterleiten. Nichts.',
      },
    },
  };
}
