import type { FormWords } from './form.en';

/** The form's words in German; their type is the English ones'. */
export const formDe = (): FormWords => ({
  peopleMissing: 'Wer war es? Nenne mindestens eine Person.',
  tooManyPeople: (most) => `Das sind mehr als ${String(most)} Personen; mach bitte zwei Einträge daraus.`,
  kindMissing: 'Was war es? Bitte wähle eine Art.',
  dayMissing: 'An welchem Tag war es?',
  dayUnreadable: (text) => `„${text}“ ist kein Tag im Kalender.`,
  dayToCome: 'Der Tag kommt erst noch. Trag es ein, wenn es geschehen ist.',
  remindOutOfRange: (most) => `Eine ganze Zahl von Tagen von 1 bis ${String(most)}, oder nichts.`,
  tooLong: (most) => `Das sind mehr als ${String(most)} Zeichen, mehr als in die Zelle passt.`,
  notInList: 'Bitte wähle etwas aus der Liste.',
});
