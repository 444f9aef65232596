/** Who is in People before the challenge begins to fill it: old friends and colleagues, and those with more to say. */
import type { StoryCell, StoryRow } from './story';
import { word } from './story';
import type { Text } from './sheet-words';

const INVENTED: Text = {
  en: 'Invented: the article names nobody here.',
  de: 'Erfunden: der Artikel nennt hier keinen Namen.',
};

function invented(about: Text): Text {
  return { en: `${about.en} ${INVENTED.en}`, de: `${about.de} ${INVENTED.de}` };
}

function known(name: string, notes: StoryCell, more: StoryRow = {}): StoryRow {
  return { name, knewBefore: word('yes'), notes, ...more };
}

/** Known before the challenge: asked for referrals, never counted as new. */
export const OLD_NETWORK: readonly StoryRow[] = [
  known(
    'Karen',
    {
      en: 'From the article: funny, warm-hearted, makes friends everywhere; her network spans most of Portland.',
      de: 'Aus dem Artikel: lustig, warmherzig, findet überall Freunde; ihr Netzwerk reicht über fast ganz Portland.',
    },
    {
      email: 'karen@example.com',
      iCanGive: { en: 'proofread her newsletter', de: 'ihren Newsletter gegenlesen' },
      cadence: word('monthly'),
    },
  ),
  known(
    'Jess Alden',
    {
      en: 'In the article “another friend”, who introduced Mary. The name is invented.',
      de: 'Im Artikel „ein anderer Freund“, der Mary vorstellte. Der Name ist erfunden.',
    },
    { email: 'jess@example.com', cadence: word('quarterly') },
  ),
  known('Owen Marsh', invented({ en: 'A former editor.', de: 'Ein früherer Redakteur.' }), {
    email: 'owen@example.com',
    cadence: word('quarterly'),
  }),
  known('Heather Quinn', invented({ en: 'A client of last year.', de: 'Eine Kundin vom letzten Jahr.' })),
  known('Paul Deering', invented({ en: 'From an old agency job.', de: 'Aus einem alten Agenturjob.' })),
  known('Simone Archer', invented({ en: 'Studied together.', de: 'Zusammen studiert.' })),
  known('Grant Ellis', invented({ en: 'A fellow freelancer.', de: 'Ein anderer Freiberufler.' })),
  known('Lydia Moss', invented({ en: 'A former neighbour.', de: 'Eine frühere Nachbarin.' })),
  known(
    'Tom Brandvold',
    invented({ en: 'Met at a workshop once.', de: 'Einmal bei einem Workshop getroffen.' }),
  ),
];

/** New people about whom there is more to say than a name. */
export const NEW_PEOPLE: readonly StoryRow[] = [
  {
    name: 'Mary Blalock',
    email: 'mary@example.com',
    company: 'Ladies’ Night',
    role: { en: 'career coach', de: 'Karriere-Coach' },
    introducedBy: 'Jess Alden',
    iCanGive: { en: 'write about her next panel', de: 'über ihr nächstes Podium schreiben' },
    cadence: word('monthly'),
    notes: {
      en: 'From the article: co-founder of Ladies’ Night, a group for women and non-binary people; the connection of day 15.',
      de: 'Aus dem Artikel: Mitgründerin von Ladies’ Night, einer Gruppe für Frauen und nicht-binäre Menschen; die Verbindung von Tag 15.',
    },
  },
  {
    name: 'Dana Whitcomb',
    email: 'dana@example.com',
    role: { en: 'runs Freelance Friday', de: 'leitet den Freelance Friday' },
    introducedBy: 'Karen',
    promised: { en: 'a puppy play-date', de: 'ein Treffen mit den Hunden' },
    iCanGive: { en: 'a text for the meet-up’s page', de: 'ein Text für die Seite des Treffens' },
    cadence: word('monthly'),
    notes: {
      en: 'In the article the woman who runs the meeting, with the puppy play-date. The name is invented.',
      de: 'Im Artikel die Frau, die das Treffen leitet, mit dem Welpentreffen. Der Name ist erfunden.',
    },
  },
  {
    name: 'Marguerite Hale',
    role: { en: 'director of an artists’ retreat', de: 'Leiterin eines Künstler-Retreats' },
    cadence: word('quarterly'),
    notes: {
      en: 'In the article the director of a local artists’ retreat. The name is invented.',
      de: 'Im Artikel die Leiterin eines örtlichen Künstler-Retreats. Der Name ist erfunden.',
    },
  },
  {
    name: 'Noor Aziz',
    email: 'noor@example.com',
    role: { en: 'UX designer for VR', de: 'UX-Designerin für VR' },
    promised: { en: 'two writing samples', de: 'zwei Schreibproben' },
    cadence: word('quarterly'),
    notes: {
      en: 'In the article a UX designer for VR; writing for virtual worlds is a real thing. The name is invented.',
      de: 'Im Artikel eine UX-Designerin für VR; Schreiben für virtuelle Welten gibt es wirklich. Der Name ist erfunden.',
    },
  },
];
