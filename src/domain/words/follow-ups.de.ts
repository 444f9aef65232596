import type { FollowUpWords } from './follow-ups.en';
import { withFullStop } from './full-stop';
import { sheetDe } from './sheet.de';

const nextStep = (text: string): string =>
  text === '' ? '' : ` Dein nächster Schritt: ${withFullStop(text)}`;

const planned = (): FollowUpWords['planned'] => ({
  metSomeone: ({ name, day, by, nextStep: next }) =>
    `Du hast ${name} am ${day} kennengelernt. Ein paar Zeilen bis zum ${by} halten das Gespräch in Gang.${nextStep(next)}`,
  pitch: ({ name, day, nextStep: next }) =>
    `Dein Pitch an ${name} war am ${day}, und noch ist keine Antwort eingetragen; einmal Nachfassen ist geplant.${nextStep(next)}`,
  referralAsk: ({ name, day, nextStep: next }) =>
    `Du hast ${name} am ${day} um eine Empfehlung gebeten, und noch ist keine Antwort eingetragen; einmal Nachfassen ist geplant.${nextStep(next)}`,
  letMeThink: ({ name, day }) =>
    `Am ${day} wollte ${name} es sich überlegen; ein freundlicher Anstupser, leicht weiterzuleiten, ist geplant.`,
  thankIntroducer: ({ name, day, about }) =>
    `${name} hat dich am ${day} mit ${about} bekannt gemacht; ein Dankeschön ist geplant.`,
  tellIntroducer: ({ name, day, about }) =>
    `${name} hat dich am ${day} mit ${about} bekannt gemacht und freut sich zu hören, was daraus wurde.`,
  promise: ({ name, nextStep: promised }) => `Du hast ${name} versprochen: ${promised}`,
  keepInTouch: ({ name, day }) =>
    `Zuletzt hattest du am ${day} mit ${name} Kontakt; Zeit, dich wieder einmal zu melden.`,
});

/** The outbox in German words; their type is the English ones'. */
export const followUpsDe = (): FollowUpWords => ({
  planned: planned(),
  tryElsewhere: ({ name, day }) =>
    `Dein Pitch an ${name} war am ${day}, und noch ist keine Antwort eingetragen. Vielleicht ist dort jemand anderes die richtige Person.`,
  ended: {
    replied: (day) => `Am ${day} kam eine Antwort, also gibt es nichts mehr nachzufassen.`,
    replyNoted: (day) => `Eine Antwort vom ${day} ist eingetragen, also gibt es nichts mehr nachzufassen.`,
    wroteYourself: (day) => `Du hast dich am ${day} selbst gemeldet; damit ist es getan.`,
    bounced: (day) => `Die Nachricht kam am ${day} zurück. Vielleicht gibt es eine andere Adresse.`,
    logGone: 'Worauf sich das bezog, steht nicht mehr in deiner Tabelle.',
    answered: 'Eine Antwort ist eingetragen, also gibt es nichts mehr nachzufassen.',
    unclear: `Eine Antwort scheint eingetragen zu sein, mit eigenen Worten oder einem Datum, das nicht stimmen kann. War es keine, dann lösche es im ${sheetDe.tabs.log}, und dies kommt wieder.`,
    parentCancelled: 'Der Schritt davor wurde abgesagt, und dieser mit ihm.',
    doNotContact: `Bei dieser Person ist „${sheetDe.headers.people.doNotContact}“ gesetzt.`,
    noAnswer: 'Bisher keine Antwort. Du hast gefragt, und das zählt; hiermit ist es abgeschlossen.',
    faded: 'Es ist still darum geworden, und das ist in Ordnung; hiermit ist es abgeschlossen.',
    draftRemoved: 'Du hast den Entwurf entfernt, also wird er nicht noch einmal geschrieben.',
    personGone: `Diese Person steht nicht mehr in ${sheetDe.tabs.people}.`,
    movedOn: 'Ihr hattet seitdem Kontakt, also gibt es nichts mehr nachzufassen.',
  },
  waiting: {
    stopped: `Wartet: „${sheetDe.settingKeys.stopSending}“ ist in ${sheetDe.tabs.settings} gesetzt.`,
    restDay: 'Wartet auf den nächsten Tag, der nicht frei ist.',
    outsideHours: `Wartet auf die Stunden zwischen „${sheetDe.settingKeys.sendFrom}“ und „${sheetDe.settingKeys.sendUntil}“.`,
    dayFull: 'Wartet auf den nächsten Tag: Für heute sind es genug Nachrichten.',
    quotaEmpty: 'Wartet, bis Google wieder Mails erlaubt.',
    manyDrafts: 'Wartet, bis einige der sehr vielen Entwürfe in Gmail gesendet oder gelöscht sind.',
    personRested: 'Wartet: Diese Person hat in den letzten fünf Werktagen schon eine Nachricht bekommen.',
    threadFull:
      'In diesem Mailverlauf hast du schon zweimal nachgefasst; ob du noch einmal schreibst, liegt bei dir.',
    challengeEnded:
      'Die Challenge ist vorbei, also geht nichts mehr von allein hinaus; die Erinnerung bleibt dir.',
    noAddress: `Wartet auf eine E-Mail-Adresse in ${sheetDe.tabs.people}.`,
    templateUnclear: `Wartet: Die Vorlage in ${sheetDe.tabs.templates} lässt sich nicht ausfüllen.`,
    reminderOnly: 'Eine Erinnerung für dich; es wird nichts gesendet.',
  },
});
