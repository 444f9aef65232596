import { sheetDe } from './sheet.de';
import type { TodayWords } from './today.en';

const { codes, tabs } = sheetDe;

export const todayDe = (): TodayWords => ({
  done: (day) => `Erledigt am ${day}.`,
  putOff: (day) => `Kommt am ${day} wieder.`,
  gone: `Die Zeile steht nicht mehr im Blatt ${tabs.followUps}; es gab nichts mehr zu ändern.`,
  wasDone: 'Das war schon erledigt.',
  wasSent: 'Das ist schon gesendet; nichts wurde geändert.',
  hasEnded: 'Das hat sich inzwischen erübrigt; nichts wurde geändert.',
  lookFirst: `Schau bitte zuerst in „Gesendet“ nach: Der Stand ist „${codes.followUpState.check}“.`,
  unknown: `Bitte wähle aus der Liste: ${Object.values(codes.decision).join(', ')}.`,
  chooseAgain: 'Hier wurde die Liste gerade aufgefrischt. Bitte wähle noch einmal.',
  youDid: (day) => `Du hast am ${day} „${codes.decision.done}“ gewählt.`,
  youPutOff: (day) => `Du hast es auf den ${day} verschoben.`,
  youClosed: (day) => `Du hast es am ${day} abgeschlossen.`,
  youCancelled: (day) => `Du hast es am ${day} abgesagt.`,
});
