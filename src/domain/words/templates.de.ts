import type { TemplateWords } from './templates.en';

const fields: TemplateWords['fields'] = {
  firstName: ['Vorname'],
  name: ['Name'],
  company: ['Firma'],
  about: ['um wen', 'über wen'],
  day: ['Tag'],
  date: ['Datum'],
  event: ['Veranstaltung'],
  kind: ['Art'],
  channel: ['Kanal'],
  nextStep: ['nächster Schritt', 'mein nächster Schritt'],
  promised: ['versprochen', 'mein Versprechen'],
  introducedBy: ['vorgestellt von'],
  myName: ['mein Name', 'Absender'],
  aboutMe: ['über mich'],
};

// Neither du nor Sie: nobody but the user knows which of them these two use, and the user can put it in.
const defaults: TemplateWords['defaults'] = {
  metSomeone: {
    name: 'Kennengelernt',
    subject:
      'Schön, dass wir uns kennengelernt haben{{#Veranstaltung}} ({{Veranstaltung}}){{/Veranstaltung}}',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

schön, dass wir uns am {{Tag}} kennengelernt haben{{#Veranstaltung}} ({{Veranstaltung}}){{/Veranstaltung}}. Das Gespräch hat mir Freude gemacht, und ich würde gern in Verbindung bleiben.

Falls ich bei irgendetwas helfen kann: Eine kurze Nachricht genügt.

Herzliche Grüße
{{mein Name}}`,
  },
  pitch: {
    name: 'Pitch, nachfassen',
    subject: 'Meine Nachricht vom {{Datum}}',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

am {{Tag}} hatte ich mich schon einmal gemeldet. Vielleicht war gerade viel los, deshalb noch einmal ganz kurz.

{{#über mich}}
Was ich mache: {{über mich}}.

{{/über mich}}
Bei Interesse genügt eine kurze Antwort, dann schlage ich gern einen Termin vor. Und wenn es nicht passt, ist das völlig in Ordnung: Eine Antwort ist dann nicht nötig, und ich frage nicht noch einmal.

Herzliche Grüße
{{mein Name}}`,
  },
  referralAsk: {
    name: 'Bitte um Empfehlung, nachfassen',
    subject: 'Meine Frage vom {{Datum}}',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

am {{Tag}} hatte ich gefragt, mit wem sich ein Gespräch für mich lohnen könnte. Vielleicht ist inzwischen ein Name aufgetaucht?

Der Name genügt, um alles Weitere kümmere ich mich gern. Und wenn es niemanden gibt, ist das auch völlig in Ordnung.

Herzliche Grüße
{{mein Name}}`,
  },
  letMeThink: {
    name: 'Überlegt noch, einmal anstupsen',
    subject: 'Zum Weiterleiten, falls es hilft',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

am {{Tag}} sind wir so verblieben, dass die Sache noch etwas reifen darf. Das eilt nicht; diese Nachricht soll nur helfen, den Faden leicht wiederzufinden.

Falls noch jemand mitentscheidet, hier ein paar Zeilen zum Weiterleiten:

„Am {{Datum}} habe ich {{#mein Name}}mit {{mein Name}} {{/mein Name}}über das gesprochen, worum es unten geht.{{#über mich}} In Kürze: {{über mich}}.{{/über mich}} Ein kurzes Telefonat würde genügen, um zu sehen, ob es zu uns passt.“

Herzliche Grüße
{{mein Name}}`,
  },
  thankIntroducer: {
    name: 'Für die Vorstellung danken',
    subject: 'Danke für den Kontakt{{#um wen}} zu {{um wen}}{{/um wen}}',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

vielen Dank für den Kontakt{{#um wen}} zu {{um wen}}{{/um wen}}! Das war sehr freundlich, und ich erzähle gern, was daraus wird.

Falls ich mich einmal erkenntlich zeigen kann: Ein Wort genügt.

Herzliche Grüße
{{mein Name}}`,
  },
  tellIntroducer: {
    name: 'Erzählen, was daraus wurde',
    subject: 'Was aus dem Kontakt{{#um wen}} zu {{um wen}}{{/um wen}} wurde',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

dank der Vorstellung habe ich am {{Tag}} {{um wen|den neuen Kontakt}} kennengelernt. Das wollte ich gern erzählen und noch einmal Danke sagen: Es hat viel ausgemacht.

Ich hoffe, es geht gut.

Herzliche Grüße
{{mein Name}}`,
  },
  keepInTouch: {
    name: 'In Verbindung bleiben',
    subject: 'Ein Gruß zwischendurch',
    body: `Hallo{{#Vorname}} {{Vorname}}{{/Vorname}},

unser letzter Kontakt ist eine Weile her, und ich habe mich gefragt, wie es so geht und was gerade ansteht.

Es muss keine lange Antwort sein, ich freue mich über jedes Lebenszeichen. Und falls ich bei etwas helfen kann: Ein Wort genügt.

Herzliche Grüße
{{mein Name}}`,
  },
};

const braced = (known: readonly string[]): string => known.map((field) => `{{${field}}}`).join(', ');

const flaws = (): TemplateWords['flaws'] => ({
  unknownField: (field, known) => `Das Feld {{${field}}} gibt es nicht. Felder sind ${braced(known)}.`,
  unclosedField: (field) => `{{${field} hat kein Ende. Setze }} dahinter, in derselben Zeile.`,
  unclosedPart: (field) =>
    `Der Abschnitt {{${field}}} hat kein Ende. Setze {{/${field.slice(1)}}} dorthin, wo er endet.`,
  strayEnd: (field) =>
    `{{${field}}} beendet hier keinen Abschnitt: Entweder beginnt davor keiner, oder ein anderer muss zuerst enden.`,
  empty: () => 'Mit eingesetzten Feldern bleibt nichts übrig.',
  tooLong: () => 'Mit eingesetzten Feldern ist das länger, als in eine Zelle passt.',
});

const problem = (): TemplateWords['problem'] => ({
  named: (template) => `der Vorlage „${template}“`,
  row: (tab, row) => `Zeile ${String(row)} des Blatts ${tab}`,
  place: (template, header, line) => `In ${template}, ${header}, Zeile ${String(line)}:`,
  untilThen: 'Bis das geändert ist, wird damit nichts vorbereitet.',
});

const preview = (): TemplateWords['preview'] => ({
  title: 'Vorschau',
  choose: (templates, followUps) =>
    `Wähle zuerst eine Zeile im Blatt ${templates} oder ${followUps} aus und dann noch einmal diesen Menüpunkt.`,
  reminderOnly: 'Diese Zeile erinnert dich. Sie schreibt niemandem, also gibt es keine Vorschau.',
  nobody: 'Es ist noch niemand da, mit dem sich das zeigen lässt. Trage zuerst einen Kontakt ein.',
  heading: (person, template) =>
    template === '' ? `An ${person}` : `An ${person}, aus der Vorlage „${template}“`,
  somebody: 'jemanden ohne Namen',
  asItStands: (person) => `An ${person}, so wie es in der Zeile steht`,
  fields: (known) => `Felder: ${braced(known)}`,
  notSent: 'Es wurde nichts gesendet und nichts geschrieben.',
});

/** German; the English catalogue is the type. */
export const templatesDe = (): TemplateWords => ({
  fields,
  defaults,
  flaws: flaws(),
  problem: problem(),
  preview: preview(),
});
