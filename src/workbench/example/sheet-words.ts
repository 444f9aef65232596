/** What a person who types the example reads in the add-on's sheets: names of tabs, headers, the words of drop-downs. */

export type ExampleLanguage = 'en' | 'de';

export interface Text {
  readonly en: string;
  readonly de: string;
}

export const TABS = {
  log: { en: 'Log', de: 'Protokoll' },
  people: { en: 'People', de: 'Personen' },
  events: { en: 'Events', de: 'Veranstaltungen' },
  followUps: { en: 'Follow-ups', de: 'Wiedervorlagen' },
  settings: { en: 'Settings', de: 'Einstellungen' },
  dashboard: { en: 'Dashboard', de: 'Übersicht' },
} as const satisfies Readonly<Record<string, Text>>;
export type Tab = keyof typeof TABS;

export const HEADERS = {
  date: { en: 'Date', de: 'Datum' },
  people: { en: 'People', de: 'Personen' },
  kind: { en: 'Kind', de: 'Art' },
  how: { en: 'How', de: 'Wie' },
  twoWay: { en: 'Two-way', de: 'Gegenseitig' },
  channel: { en: 'Channel', de: 'Kanal' },
  event: { en: 'Event', de: 'Veranstaltung' },
  hours: { en: 'Hours', de: 'Stunden' },
  outcome: { en: 'Outcome', de: 'Ergebnis' },
  replyDate: { en: 'Reply date', de: 'Antwort am' },
  nextStep: { en: 'Next step', de: 'Nächster Schritt' },
  remindOn: { en: 'Remind on', de: 'Erinnern am' },
  introducedBy: { en: 'Introduced by', de: 'Vorgestellt von' },
  feltBrave: { en: 'Felt brave', de: 'Mut' },
  notes: { en: 'Notes', de: 'Notizen' },
  name: { en: 'Name', de: 'Name' },
  email: { en: 'E-mail', de: 'E-Mail' },
  company: { en: 'Company', de: 'Firma' },
  role: { en: 'Role', de: 'Funktion' },
  knewBefore: { en: 'Knew before', de: 'Schon bekannt' },
  iCanGive: { en: 'I can give', de: 'Ich kann geben' },
  promised: { en: 'Promised', de: 'Versprochen' },
  cadence: { en: 'Cadence', de: 'Rhythmus' },
  size: { en: 'Size', de: 'Größe' },
  repeats: { en: 'Repeats', de: 'Wiederholt sich' },
  comfortable: { en: 'Comfortable', de: 'Angenehm' },
  energyAfter: { en: 'Energy after', de: 'Energie danach' },
  person: { en: 'Person', de: 'Person' },
  due: { en: 'Due', de: 'Fällig' },
  state: { en: 'State', de: 'Stand' },
  inWords: { en: 'In words', de: 'In Worten' },
  key: { en: 'Key', de: 'Schlüssel' },
  value: { en: 'Value', de: 'Wert' },
} as const satisfies Readonly<Record<string, Text>>;
export type Header = keyof typeof HEADERS;

export const SETTINGS = {
  challengeStart: { en: 'Challenge start', de: 'Beginn der Challenge' },
  challengeLength: { en: 'Challenge length', de: 'Länge der Challenge' },
  resultGoal: { en: 'Result goal', de: 'Ergebnisziel' },
  baseline: { en: 'Without the challenge', de: 'Ohne die Challenge' },
  dailyTarget: { en: 'Daily target', de: 'Tagesziel' },
  restWeekdays: { en: 'Rest weekdays', de: 'Ruhetage' },
} as const satisfies Readonly<Record<string, Text>>;

/** The words of the drop-downs, and others that stand alone in a cell. */
export const WORD = {
  yes: { en: 'yes', de: 'ja' },
  no: { en: 'no', de: 'nein' },
  notYet: { en: 'not yet', de: 'noch nicht' },
  sunday: { en: 'Sunday', de: 'Sonntag' },
  coffee: { en: 'coffee', de: 'Kaffee' },
  call: { en: 'call', de: 'Anruf' },
  event: { en: 'event', de: 'Veranstaltung' },
  pitch: { en: 'pitch', de: 'Pitch' },
  referralAsk: { en: 'referral ask', de: 'Bitte um Empfehlung' },
  message: { en: 'message', de: 'Nachricht' },
  followUp: { en: 'follow-up', de: 'Nachfassen' },
  favour: { en: 'favour', de: 'Gefallen' },
  introduction: { en: 'introduction', de: 'Vorstellung' },
  inPerson: { en: 'in person', de: 'persönlich' },
  phone: { en: 'phone', de: 'Telefon' },
  byMail: { en: 'e-mail', de: 'E-Mail' },
  chat: { en: 'chat', de: 'Chat' },
  viaReferral: { en: 'referral', de: 'Empfehlung' },
  viaEvent: { en: 'event', de: 'Veranstaltung' },
  viaPitch: { en: 'pitch', de: 'Pitch' },
  viaConference: { en: 'conference', de: 'Konferenz' },
  gotCall: { en: 'call', de: 'Gespräch' },
  gotYes: { en: 'yes', de: 'ja' },
  letMeThink: { en: 'let me think', de: 'überlegt noch' },
  noFit: { en: 'no fit', de: 'passt nicht' },
  silence: { en: 'silence', de: 'Schweigen' },
  monthly: { en: 'monthly', de: 'monatlich' },
  quarterly: { en: 'quarterly', de: 'vierteljährlich' },
  done: { en: 'done', de: 'erledigt' },
  closed: { en: 'closed', de: 'abgeschlossen' },
  planned: { en: 'planned', de: 'geplant' },
} as const satisfies Readonly<Record<string, Text>>;
export type Word = keyof typeof WORD;
