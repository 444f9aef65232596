/** Follow-ups of the challenge: those written down by hand, and what became of those that Rapport has planned. */
import type { ChallengeDays } from './challenge-days';
import type { DatedRow } from './story';
import { word } from './story';
import type { Text } from './sheet-words';

export function storyFollowUps({ civil, workday, firstFriday }: ChallengeDays): readonly DatedRow[] {
  const settled = (n: number, person: string, state: 'done' | 'closed', inWords: Text): DatedRow => ({
    on: workday(n),
    row: { person, due: { day: civil(workday(n)) }, state: word(state), inWords },
  });
  return [
    settled(firstFriday + 3, 'Dana Whitcomb', 'done', {
      en: 'Write about the dogs while she remembers me',
      de: 'Wegen der Hunde schreiben, solange sie mich noch kennt',
    }),
    settled(11, 'Karen', 'done', {
      en: 'Thank her, and tell her what came of it',
      de: 'Ihr danken und erzählen, was daraus wurde',
    }),
    settled(19, 'Heather Quinn', 'closed', {
      en: 'She wanted to think about it: ask once, then let it go',
      de: 'Sie wollte überlegen: einmal nachfragen, dann loslassen',
    }),
    settled(19, 'Jess Alden', 'done', {
      en: 'Tell her how Ladies’ Night was',
      de: 'Ihr erzählen, wie die Ladies’ Night war',
    }),
  ];
}

/** With whom something is still open when the last days begin; all else that was due before them is done. */
export const STILL_OPEN: readonly string[] = ['Noor Aziz', 'Mary Blalock', 'Chris Yates'];
