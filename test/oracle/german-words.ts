/** The cells' words as a German spreadsheet has them, written down here a second time: the oracle knows no catalogue. */
const GERMAN: Readonly<Record<string, string>> = {
  Date: 'Datum', People: 'Personen', 'Person IDs': 'Personen-IDs', Kind: 'Art', How: 'Wie',
  'Two-way': 'Gegenseitig', 'About work': 'Beruflich', Channel: 'Kanal', Event: 'Veranstaltung', Hours: 'Stunden',
  Outcome: 'Ergebnis', 'Reply date': 'Antwort am', 'Next step': 'Nächster Schritt',
  'Would remember': 'Bleibt in Erinnerung', Notes: 'Notizen', 'Knew before': 'Schon bekannt', Size: 'Größe', Cadence: 'Rhythmus', 'Last contact': 'Letzter Kontakt', 'Do not contact': 'Nicht kontaktieren',
  monthly: 'monatlich', quarterly: 'vierteljährlich', yearly: 'jährlich', Repeats: 'Wiederholt sich',
  'Person ID': 'Personen-ID', Why: 'Warum', 'In words': 'In Worten', 'your reminder': 'deine Erinnerung',
  'your promise': 'dein Versprechen', 'met someone': 'kennengelernt', 'keep in touch': 'in Verbindung bleiben',
  'thank the introducer': 'für die Vorstellung danken', 'tell what came of it': 'erzählen, was daraus wurde',
  Due: 'Fällig', State: 'Stand', 'State since': 'Stand seit', Key: 'Schlüssel', Value: 'Wert', From: 'Ab',
  coffee: 'Kaffee', call: 'Anruf', meeting: 'Treffen', event: 'Veranstaltung', pitch: 'Pitch',
  'referral ask': 'Bitte um Empfehlung', message: 'Nachricht', 'follow-up': 'Nachfassen', favour: 'Gefallen',
  introduction: 'Vorstellung', 'incoming reply': 'Eingegangene Antwort', 'automatic mail': 'Automatische Mail',
  'in person': 'persönlich', video: 'Video', phone: 'Telefon', 'e-mail': 'E-Mail', chat: 'Chat',
  yes: 'ja', no: 'nein', 'not yet': 'noch nicht', referral: 'Empfehlung', conference: 'Konferenz',
  reply: 'Antwort', 'let me think': 'überlegt noch', 'no fit': 'passt nicht', silence: 'Schweigen',
  planned: 'geplant', 'draft ready': 'Entwurf bereit', snoozed: 'verschoben', sent: 'gesendet', done: 'erledigt',
  closed: 'abgeschlossen', cancelled: 'abgesagt', check: 'prüfen', actions: 'Aktionen', connections: 'Kontakte',
  none: 'keine', Monday: 'Montag', Tuesday: 'Dienstag', Wednesday: 'Mittwoch', Thursday: 'Donnerstag',
  Friday: 'Freitag', Saturday: 'Samstag', Sunday: 'Sonntag',
  Preset: 'Vorlage der Challenge', Quota: 'Pensum', 'Quota per': 'Pensum je', 'Without the challenge': 'Ohne die Challenge',
  '30 days, Sundays off': '30 Tage, sonntags frei', '30×1 strict': '30×1 streng', '22 working days': '22 Arbeitstage',
  '4×4 a month': '4×4 im Monat', 'one a week': 'einer pro Woche', 'ten actions a day': 'zehn Aktionen am Tag',
  bounced: 'unzustellbar', 'out of office': 'Abwesenheitsnotiz',
  week: 'Woche', month: 'Monat',
  'Challenge start': 'Beginn der Challenge', 'Challenge length': 'Länge der Challenge',
  'Streak runs on': 'Serie zählt', 'Daily target': 'Tagesziel', 'Result goal': 'Ergebnisziel',
  'Rest weekdays': 'Ruhetage', Holiday: 'Feiertag', 'Pause until': 'Pause bis', 'Day starts at': 'Tag beginnt um',
}; // prettier-ignore

/** Of one word in two columns the second one. */
const GERMAN_IN: Readonly<Record<string, string>> = { 'Outcome call': 'Gespräch', 'Cadence none': 'keiner' };

/** The German word where one is wanted and known. */
export function inGerman(word: string, german: boolean, column = ''): string {
  return german ? (GERMAN_IN[`${column} ${word}`] ?? GERMAN[word] ?? word) : word;
}
