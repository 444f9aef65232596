import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDay } from '../../src/domain/calendar/calendar-day';
import type { Language } from '../../src/domain/cells/vocabulary';
import { composeDailyMail } from '../../src/domain/follow-ups/daily-mail';
import { dueFollowUps } from '../../src/domain/follow-ups/follow-ups-due';
import type { Message } from '../../src/domain/templates/message';
import { messageValues } from '../../src/domain/templates/message-values';
import { preparedMessage } from '../../src/domain/templates/prepared-message';
import { MESSAGE_RULES, type MessageRule } from '../../src/domain/templates/template-for';
import { followUpWords, mailWords, sheetWords } from '../../src/domain/words';
import { sendingWords } from '../../src/domain/words/sending';
import { aFollowUp, aLogRow, aPerson, june, USUAL_INTERVALS } from '../domain/builders';

/** Everything known; names with signs that HTML, headers and other directions have to leave alone. */
const KNOWN = {
  en: { name: 'Zoë O’Neill', about: 'Mary <Blalock>', event: 'Ladies’ Night & Friends', aboutMe: 'I write websites that small firms enjoy showing.' },
  de: { name: 'Jürgen Groß', about: 'שרה לוי', event: 'Gründertreff „Süd“ & Co.', aboutMe: 'Texte für kleine Firmen, die sie gern herzeigen.' },
} as const; // prettier-ignore

function message(rule: MessageRule, language: Language, knows: boolean): Message {
  const { name, about, event, aboutMe } = KNOWN[language];
  const planned = {
    person: name,
    since: knows ? june(3) : calendarDay('2025-12-30'),
    due: june(10),
    why: { kind: undefined, about: knows ? about : '', nextStep: '' },
  };
  const story = {
    planned: knows ? planned : { ...planned, person: '' },
    person: knows ? aPerson({ name }) : undefined,
    entry: knows ? aLogRow({ event }) : undefined,
    settings: knows ? { myName: 'Kim Weber', aboutMe } : { myName: '', aboutMe: '' },
  };
  const values = messageValues(story, language);
  const prepared = preparedMessage({ rule, values, templates: [], language });
  if (!prepared || 'problem' in prepared) throw new Error(`${rule}: ${JSON.stringify(prepared)}`);
  return prepared.message;
}

/** What a person's day may bring: a draft, something without an address, what is to be looked at, what went out. */
function dailyMail(language: Language): Message {
  const { reminderInWords, dayInWords, codes } = sheetWords(language);
  const inWords = reminderInWords({
    kind: codes.kind.coffee,
    day: dayInWords(june(1)),
    nextStep: '<i>CV</i>',
  });
  const { waiting } = followUpWords(language);
  const { draftReady, checkSent } = sendingWords(language);
  const names = [KNOWN[language].name, KNOWN[language].about, 'Ines', 'Tomás', 'Yuki', 'Ada', 'Lena', 'Ben'];
  const rows = names.map((person, place) =>
    aFollowUp({
      row: place + 2,
      key: `p${String(place)}|reminder|1|2026-06-10`,
      person,
      inWords,
      due: june(place < 3 ? 4 + place : 10),
      ...(place === 3 ? { state: 'draftReady', rule: 'pitch', inWords: draftReady } : {}),
      ...(place === 4 ? { rule: 'pitch', inWords: `${inWords} ${waiting.noAddress}` } : {}),
    }),
  );
  return composeDailyMail({
    items: dueFollowUps(rows, june(10), USUAL_INTERVALS),
    checks: [aFollowUp({ person: 'Mia', state: 'check', inWords: checkSent })],
    sent: ['Noa', 'Otto & Söhne'].map((person) => aFollowUp({ person, state: 'sent' })),
    today: june(10),
    standing: { en: 'Day 10 of 30 · streak 9', de: 'Tag 10 von 30 · Serie 9' }[language],
    words: mailWords(language),
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=7',
    spreadsheetName: { en: 'My challenge', de: 'Meine Challenge' }[language],
    notes: [mailWords(language).unclearAnswers(1)],
    answers: { address: 'kim+challenge@example.org', tokenOf: (key) => `Tok_en-${key.slice(1, 2)}` },
  });
}

function filesOf(name: string, { subject, text, html }: Message): readonly (readonly [string, string])[] {
  return [
    [`${name}.txt`, `Subject: ${subject}\n\n${text.trimEnd()}\n`],
    [`${name}.html`, `${html}\n`],
  ];
}

/** Every mail that there is, by the name of its file: each message with all it can say and with next to nothing. */
export function goldenMails(): ReadonlyMap<string, string> {
  const files = (['en', 'de'] as const).flatMap((language) => [
    ...MESSAGE_RULES.flatMap((rule) => [
      ...filesOf(`${language}/${rule}`, message(rule, language, true)),
      ...filesOf(`${language}/${rule}-little-known`, message(rule, language, false)),
    ]),
    ...filesOf(`${language}/daily-mail`, dailyMail(language)),
  ]);
  return new Map(files);
}

export const FOLDER = join(__dirname, 'mails');

export function goldenFile(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
