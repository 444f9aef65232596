/** What the last days leave in the mailbox beside the add-on's own mail. All of it is invented. */
import type { Emulator } from '../emulator';
import type { ChallengeDays } from './challenge-days';
import type { ExampleLanguage, Text } from './sheet-words';

export interface MailAtDay {
  readonly on: number;
  readonly run: (mail: Emulator['mail'], language: ExampleLanguage) => void;
}

const NOOR = 'noor@example.com';

const ASKED = {
  subject: { en: 'Writing for virtual worlds', de: 'Schreiben für virtuelle Welten' },
  text: {
    en: 'Hello Noor,\n\nLadies’ Night is still on my mind. Does anybody at your start-up need a writer, and what would you want to read first?\n\nAll the best',
    de: 'Hallo Noor,\n\ndie Ladies’ Night geht mir nicht aus dem Kopf. Braucht jemand bei euch eine Autorin, und was würdet ihr zuerst lesen wollen?\n\nHerzliche Grüße',
  },
  answer: {
    en: 'Lovely that you write! Two short samples would be perfect, whatever you like best.\n\nNoor',
    de: 'Schön, dass du schreibst! Zwei kurze Proben wären perfekt, such einfach die liebsten aus.\n\nNoor',
  },
} as const satisfies Readonly<Record<string, Text>>;

const AGREED = {
  subject: { en: 'What we agreed', de: 'Was wir vereinbart haben' },
  text: {
    en: 'Hello Rosa,\n\nthank you for the call. As I understood it: ',
    de: 'Hallo Rosa,\n\ndanke für das Gespräch. So habe ich es verstanden: ',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A question, its answer, and a draft that waits. */
export function storyMail({ length, workday }: ChallengeDays): readonly MailAtDay[] {
  let question = '';
  return [
    {
      on: Math.max(length - 3, workday(27)),
      run: (mail, language) => {
        question = mail.send({ to: [NOOR], subject: ASKED.subject[language], text: ASKED.text[language] });
      },
    },
    {
      on: workday(29),
      run: (mail, language) => {
        mail.answerAs(question, { text: ASKED.answer[language] });
        mail.keepDraft({
          to: ['rosa@example.com'],
          subject: AGREED.subject[language],
          text: AGREED.text[language],
        });
      },
    },
  ];
}
