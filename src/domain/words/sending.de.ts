import type { SendingWords } from './sending.en';
import { sheetDe } from './sheet.de';

const { draftReady, sent, done, check, planned } = sheetDe.codes.followUpState;

export const sendingDe = (): SendingWords => ({
  sent: (day) => `Am ${day} gesendet.`,
  draftReady: 'In Gmail wartet ein Entwurf auf dich. Sende ihn, wie er ist, oder mach ihn erst zu deinem.',
  draftTaken: 'Das ist erledigt, darum wurde der wartende Entwurf in Gmail weggeräumt.',
  draftIsYours: 'Du hast den Entwurf geändert; er bleibt in Gmail, wie du ihn gelassen hast.',
  checkSent: `Es ist nicht sicher, ob das hinausging. Schau bitte in „Gesendet“ nach und wähle dann „${sent}“ oder „${planned}“.`,
  checkDraft: `Der Entwurf ist weg, und Gmail sagt nicht, was aus ihm wurde. Schau bitte in „Gesendet“ nach und wähle dann „${sent}“ oder „${done}“.`,
  checkRefused: `Gmail hat diese Nachricht dreimal nicht angenommen. Schau dir bitte Adresse und Text an und wähle dann „${planned}“, um es noch einmal zu versuchen.`,
  selected: {
    title: 'Ausgewählte Nachrichten senden',
    notThere: `Wähle in ${sheetDe.tabs.followUps} die Zeilen aus, die gesendet werden sollen, und dann diesen Menüpunkt noch einmal.`,
    notOwner:
      'Gesendet wird von dem Konto, das die tägliche Mail bekommt: Nur sein Postfach zeigt, wer geantwortet hat. „Tägliche Mail an mich“ im Menü ändert das.',
    nothing: 'Von den ausgewählten Zeilen kann gerade keine gesendet werden.',
    question: (n, names, more) =>
      `${n === 1 ? 'Eine Nachricht' : `${String(n)} Nachrichten`} von deinem Konto an ${names.join(', ')}${more > 0 ? ` und ${more === 1 ? 'eine weitere Person' : `${String(more)} weitere`}` : ''} senden? Das lässt sich nicht zurücknehmen.`,
    sent: (n) => (n === 1 ? 'Eine Nachricht ist unterwegs.' : `${String(n)} Nachrichten sind unterwegs.`),
    unsure: (n) =>
      `${n === 1 ? 'Eine Zeile hat' : `${String(n)} Zeilen haben`} den Stand „${check}“: Schau bitte in „Gesendet“ nach.`,
    left: (n) =>
      `${n === 1 ? 'Eine Zeile wurde' : `${String(n)} Zeilen wurden`} nicht gesendet; „${sheetDe.headers.followUps.inWords}“ sagt, warum.`,
    notPlanned: `Gesendet werden kann nur, was Rapport geplant hat und worüber noch niemand entschieden hat: „${planned}“ oder „${draftReady}“.`,
    timeIsUp:
      'Google beendet ein Skript nach einigen Minuten. Wähle für den Rest bitte diesen Menüpunkt noch einmal.',
  },
});
