import { sheetDe } from './sheet.de';
import type { SidebarWords } from './sidebar.en';

/** The sidebar's texts in German. */
export const sidebarDe: SidebarWords = {
  title: 'Kontakt eintragen',
  fields: {
    people: 'Wer',
    kind: 'Art',
    how: 'Wie',
    twoWay: 'Gegenseitig',
    aboutWork: 'Beruflich',
    channel: 'Kanal',
    day: 'Datum',
    event: 'Veranstaltung',
    nextStep: 'Nächster Schritt',
    introducedBy: 'Vorgestellt von',
    notes: 'Notizen',
    remindInDays: 'Erinnern',
  },
  /** The same words as in the sheet's cells. */
  codes: {
    kind: sheetDe.codes.kind,
    how: sheetDe.codes.how,
    twoWay: sheetDe.codes.twoWay,
    channel: sheetDe.codes.channel,
  },
  none: '–',
  peopleHelp: 'Name, dann Enter',
  twoWayHelp: 'nicht nur ich',
  knownPeople: 'Bekannte Personen',
  addNew: (name) => `„${name}“ ist neu`,
  newPerson: 'neu',
  unclearPerson: 'welche?',
  unclearHelp: (name) =>
    `Mehrere Personen heißen ${name}. Bitte den Namen entfernen und aus der Liste wählen.`,
  knewBefore: 'schon bekannt',
  knewBeforeOf: (name) => `schon bekannt: ${name}`,
  knewBeforeHelp: 'Vor der Challenge gab es schon einen richtigen Austausch.',
  removePerson: (name) => `${name} entfernen`,
  remindIn: 'in',
  remindDays: 'Tagen',
  more: 'Mehr',
  onlyPrivate: 'nicht beruflich',
  save: 'Speichern',
  saving: 'Speichert…',
  stillSaving: 'Speichert noch…',
  controlEnter: 'Strg + Enter',
  saveKeys: (keys) => `${keys} speichert von überall`,
  savedNames: (names) => `Gespeichert: ${names}.`,
  finding: 'Gleich steht hier, was es bedeutet…',
  meaningLater: 'Was es bedeutet, steht dann in der Zeile.',
  nobodyNamed: 'ohne Namen',
  recent: 'Davor eingetragen',
  loading: 'Bekannte Personen werden geholt…',
  tryAgain: 'Noch einmal',
  remindProblem: 'Eine ganze Zahl von Tagen, von 1 bis 3650.',
  dayProblem: 'Bitte den Tag wählen.',
  pleaseCheck: 'Noch ist nichts geschrieben. Bitte das markierte Feld ansehen.',
  draftBack: 'Dein angefangener Eintrag ist wieder da.',
  draftWaits: 'Ein angefangener Eintrag vom letzten Mal wartet.',
  draftTake: 'Zeigen',
  clear: 'Leeren',
  notSetUp: {
    title: 'Gleich geht es los',
    text: 'Diese Tabelle hat noch keine Rapport-Blätter. Wähle im Menü über der Tabelle',
    path: ['Erweiterungen', 'Rapport', 'Einrichten'],
    keep: 'Was du getippt hast, bleibt erhalten.',
    again: 'Ist eingerichtet: weiter',
  },
  unanswered: {
    accounts:
      'Google hat deine Konten verwechselt: Du bist mit mehreren angemeldet. Öffne diese Tabelle in einem privaten Fenster oder einem Browserprofil nur mit diesem Konto.',
    network:
      'Gerade keine Verbindung zu Google. Sobald du wieder online bist, klicke noch einmal auf Speichern.',
    storage: 'Googles Speicher hat kurz gestockt. Klicke noch einmal auf Speichern.',
    permission:
      'Rapport darf hier noch nicht arbeiten. Öffne einmal das Menü Erweiterungen → Rapport, erlaube, worum es bittet, und klicke dann noch einmal auf Speichern.',
    slow: 'Google hat zu lange für die Antwort gebraucht. Klicke noch einmal auf Speichern.',
    unknown: 'Von Google kam keine Antwort. Klicke noch einmal auf Speichern.',
  },
  unansweredKeeps:
    'Dein Eintrag ist noch da. Speichere ihn, bevor du etwas änderst; er wird nicht doppelt eingetragen.',
  unloaded: {
    accounts:
      'Google hat deine Konten verwechselt: Du bist mit mehreren angemeldet. Öffne diese Tabelle in einem privaten Fenster oder einem Browserprofil nur mit diesem Konto.',
    network: 'Gerade keine Verbindung zu Google, darum werden keine bekannten Namen angeboten.',
    storage: 'Googles Speicher hat kurz gestockt, darum werden keine bekannten Namen angeboten.',
    permission:
      'Rapport darf diese Tabelle noch nicht lesen. Öffne einmal das Menü Erweiterungen → Rapport und erlaube es.',
    slow: 'Google hat zu lange gebraucht, darum werden keine bekannten Namen angeboten.',
    unknown: 'Von Google kam keine Antwort, darum werden keine bekannten Namen angeboten.',
  },
};
