import type { AddOnWords } from './add-on.en';
import { sheetDe } from './sheet.de';

const list = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

/** A whole tab in a formula: a name with anything but letters in it stands in quotes there. */
const columns = (tab: string): string => `${/^\p{L}+$/u.test(tab) ? tab : `'${tab}'`}!A:Z`;

const setUp = (): AddOnWords['setUp'] => ({
  title: 'Rapport einrichten',
  otherNames: (taken, instead) =>
    `In dieser Tabelle gibt es schon ${list(taken)}. Das bleibt genau so; Rapport nähme stattdessen ${list(instead)}. Einverstanden?`,
  takeOver:
    'Die tägliche Mail zu dieser Tabelle kommt von einem anderen Konto, oder deren Trigger wurde entfernt. Soll sie von nun an von deinem Konto kommen?',
  done: 'Rapport ist bereit',
  next: (settings) =>
    `Die Challenge beginnt heute. Sieh dir das Blatt ${settings} an und trage dann den ersten Kontakt ein: Erweiterungen → Rapport → Seitenleiste öffnen.`,
  again: 'Alles war schon da oder ist es jetzt. Deine Zeilen sind, wie sie waren.',
  noTriggers:
    'Blätter, Seitenleiste und Formeln funktionieren. Die tägliche Mail und das stündliche Auffrischen lassen sich hier nicht einschalten: Google erlaubt keine weiteren Trigger oder, wie in einer Testbereitstellung, gar keine.',
  changed: 'Das Einrichten ist abgebrochen; nichts wurde geändert.',
});

const faults = (): AddOnWords['faults'] => ({
  notSetUp: 'Rapport ist in dieser Tabelle nicht eingerichtet. Wähle Erweiterungen → Rapport → Einrichten.',
  copied:
    'Diese Tabelle ist eine Kopie; in ihr läuft nichts, und nichts wird gesendet. Wähle Erweiterungen → Rapport → Einrichten, damit Rapport auch hier arbeitet.',
  busy: 'Rapport schreibt gerade etwas anderes. Nichts wurde geschrieben; bitte gleich noch einmal versuchen.',
  changedMeanwhile: 'Die Tabelle wurde im selben Moment geändert. Bitte noch einmal versuchen.',
  tabMissing: (tab) =>
    `Das Blatt ${tab} fehlt. Rückgängig oder Datei → Versionsverlauf bringt es mit seinen Zeilen zurück; Erweiterungen → Rapport → Einrichten legt ein leeres an.`,
  columnMissing: (tab, header) =>
    `Dem Blatt ${tab} fehlt die Spalte „${header}“. Nenne sie wieder so, oder wähle Erweiterungen → Rapport → Einrichten: dann kommt sie rechts dazu.`,
  columnTwice: (tab, header) =>
    `Im Blatt ${tab} heißen zwei Spalten „${header}“. Benenne eine um, damit klar ist, welche gemeint ist.`,
  rangeUnknown: (position) =>
    `Bereich ${String(position)} hat keine Kopfzeile, die Rapport kennt. Gib ganze Spalten mit ihren Überschriften an, etwa ${sheetDe.tabs.log}!A:Z.`,
  rangeTwice: (tab) => `Zwei der Bereiche sind ${tab}. Gib jede Tabelle einmal an.`,
  rangeMissing: (tab) =>
    `Der Bereich ${tab} fehlt. Gib ihn mit seinen Überschriften an, etwa ${columns(tab)}, oder gar keinen Bereich.`,
  noPermission:
    'Rapport darf das hier noch nicht. Öffne einmal das Menü Erweiterungen → Rapport und erlaube, worum es bittet.',
  invalidEntry: 'Noch wurde nichts geschrieben. Bitte sieh dir das markierte Feld an.',
  unexpected: (text) =>
    `Etwas ging schief, womit Rapport nicht gerechnet hat (${text}). Deine Eingabe bleibt; bitte noch einmal versuchen.`,
});

const mail = (): AddOnWords['mail'] => ({
  heldBack: (day) =>
    `Am ${day} konnte diese Mail nicht hinausgehen: Das Mail-Kontingent des Kontos war für den Tag verbraucht.`,
  messagesHeldBack: (day) =>
    `Am ${day} war das Mail-Kontingent des Kontos bis auf den Rest für deine eigenen Mails aufgebraucht. Die übrigen Nachrichten warten auf das nächste, die ältesten zuerst.`,
  silent: (day) =>
    `Der letzte stündliche Lauf war am ${day}, es kommt also keine tägliche Mail. Erweiterungen → Rapport → Einrichten startet ihn wieder.`,
  startedAgain: 'Der stündliche Lauf war stehen geblieben; er ist wieder eingeschaltet.',
  lastRun: (hours) =>
    hours === 0
      ? 'letzter Lauf vor weniger als einer Stunde'
      : `letzter Lauf vor ${hours === 1 ? 'einer Stunde' : `${String(hours)} Stunden`}`,
  notAllowed: (day) =>
    `Seit dem ${day} möchte Google, dass du Rapport noch einmal zustimmst; bis dahin geht nicht alles. Wähle Erweiterungen → Rapport → Einrichten und erlaube, worum es bittet.`,
  allowHere: (url) => `Auch hier kannst du es erlauben: ${url}`,
  notAllowedSubject: 'Rapport braucht noch einmal deine Erlaubnis',
  failed: (day, text) => `Am ${day} brach der stündliche Lauf vorzeitig ab: ${text}`,
});

const remove = (): AddOnWords['remove'] => ({
  title: 'Rapport entfernen',
  question:
    'Keine tägliche Mail mehr, kein Auffrischen. Jedes Blatt und jede Zeile bleibt, wie sie ist. Rapport aus dieser Tabelle entfernen?',
  done: 'Rapport ist entfernt',
  stays:
    'Trigger, Merkzettel und der Name Rapport_pulse sind fort. Deine Blätter und Zeilen bleiben; Formeln wie =STREAK() rechnen weiter, solange das Add-on installiert ist. Einrichten holt alles zurück.',
  others: 'Trigger anderer Konten enden von selbst: ohne Einrichtung tun sie nichts.',
});

const handOver = (): AddOnWords['handOver'] => ({
  title: 'Tägliche Mail an mich',
  question:
    'Die tägliche Mail kommt dann zu dir, und Nachrichten werden in deinem Konto vorbereitet und von dort gesendet, von keinem anderen. Soll es so sein?',
  already: 'Die tägliche Mail zu dieser Tabelle kommt schon zu dir.',
  done: 'Von nun an kommt die tägliche Mail zu dir. Wer sie bisher bekam, bekommt sie nicht mehr.',
});

/** German; the English catalogue is the type. */
export const addOnDe = (): AddOnWords => ({
  name: 'Rapport',
  menu: {
    open: 'Seitenleiste öffnen',
    sendSelected: 'Ausgewählte Nachrichten senden …',
    preview: 'Nachricht ansehen …',
    insertMetric: 'Kennzahl einfügen …',
    stopSending: 'Senden anhalten',
    goOnSending: 'Weiter senden',
    handOver: 'Tägliche Mail an mich …',
    setUp: 'Einrichten',
    remove: 'Rapport entfernen',
  },
  setUp: setUp(),
  remove: remove(),
  handOver: handOver(),
  stopSending: {
    title: 'Senden',
    stopped:
      'Angehalten: Es wird nichts mehr vorbereitet oder gesendet. Deine eigenen Erinnerungen kommen weiter. „Weiter senden“ nimmt es zurück.',
    goesOn: 'Nachrichten werden wieder vorbereitet und gesendet, wie es in den Einstellungen steht.',
  },
  insertMetric: {
    title: 'Kennzahl einfügen',
    question: (cell) => `Welche soll in ${cell} stehen? Tippe ihren Namen.`,
    all: 'alle zusammen',
    unknown: (text) => `„${text}“ ist keine davon.`,
    notEmpty: (cell) =>
      `In ${cell} steht schon etwas, und das bleibt. Wähle zuerst eine leere Zelle; manche Kennzahlen brauchen auch daneben und darunter leere Zellen.`,
  },
  dashboard: {
    title: 'Rapport',
    subtitle: 'Frisch nach jedem Eintrag und jeder Änderung, und jeden Morgen.',
    pulseNote:
      'Der kleine Text in D1 ändert sich mit jedem Eintrag, damit diese Zahlen neu berechnet werden. Bitte dort lassen.',
  },
  faults: faults(),
  mail: mail(),
  entry: {
    notFound:
      'Der Eintrag ist geschrieben. Seine Zeile hat sich verschoben; was er bedeutet, steht in der Spalte Warum.',
  },
});
