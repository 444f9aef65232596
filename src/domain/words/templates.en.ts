import type { TemplateProblem } from '../templates/compose-message';
import type { MessageField } from '../templates/message-fields';
import type { MessageRule } from '../templates/template-for';

/** One message to somebody else, with fields. */
export interface TemplateText {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/** The first word of each field is the one that is shown. */
const fields: Readonly<Record<MessageField, readonly [string, ...string[]]>> = {
  firstName: ['first name'],
  name: ['name'],
  company: ['company'],
  about: ['about'],
  day: ['day', 'day of the contact'],
  date: ['date'],
  event: ['event'],
  kind: ['kind'],
  channel: ['channel'],
  nextStep: ['next step', 'my next step'],
  promised: ['promised', 'what I promised'],
  introducedBy: ['introduced by'],
  myName: ['my name', 'sender', 'sender’s name'],
  aboutMe: ['about me'],
};

const defaults: Readonly<Record<MessageRule, TemplateText>> = {
  metSomeone: {
    name: 'Met someone',
    subject: 'Good to meet you{{#event}} ({{event}}){{/event}}',
    body: `Hi {{first name|there}},

It was good to meet you on {{day}}{{#event}} ({{event}}){{/event}}. I enjoyed our conversation and would like to stay in touch.

If there is anything I can help you with, just write.

Best wishes
{{my name}}`,
  },
  pitch: {
    name: 'Pitch, follow-up',
    subject: 'My message of {{date}}',
    body: `Hi {{first name|there}},

I got in touch on {{day}}. It may have come at a busy moment, so here I am once more, briefly.

{{#about me}}
What I do: {{about me}}.

{{/about me}}
If it is of interest, a short reply is enough and I will suggest a time to talk. If it is not, that is fine: no reply is needed, and I will not ask again.

Best wishes
{{my name}}`,
  },
  referralAsk: {
    name: 'Referral ask, follow-up',
    subject: 'My question of {{date}}',
    body: `Hi {{first name|there}},

On {{day}} I asked whether you know somebody I should talk to. Has anybody come to mind since?

A name is plenty, I will gladly do the rest. And if nobody comes to mind, that is fine too.

Best wishes
{{my name}}`,
  },
  letMeThink: {
    name: 'Let me think, one nudge',
    subject: 'Something to pass on, if it helps',
    body: `Hi {{first name|there}},

On {{day}} you said you would like to think about it. Please take all the time you need; this is only so that it is easy to find again.

If somebody else has a say in it, here are a few lines to forward:

“{{my name|The sender of the message below}} and I spoke on {{date}}.{{#about me}} In short: {{about me}}.{{/about me}} A quick call would be enough to see whether it suits us.”

Best wishes
{{my name}}`,
  },
  thankIntroducer: {
    name: 'Thank the introducer',
    subject: 'Thank you for the introduction{{#about}} to {{about}}{{/about}}',
    body: `Hi {{first name|there}},

Thank you for introducing me{{#about}} to {{about}}{{/about}}. That was kind of you, and I will let you know what comes of it.

If I can do something for you in return, just say so.

Best wishes
{{my name}}`,
  },
  tellIntroducer: {
    name: 'Tell what came of it',
    subject: 'What came of your introduction{{#about}} to {{about}}{{/about}}',
    body: `Hi {{first name|there}},

Thanks to you I met {{about|your contact}} on {{day}}. I wanted you to know, and to say thank you once more: it made a difference.

I hope all is well with you.

Best wishes
{{my name}}`,
  },
  keepInTouch: {
    name: 'Keep in touch',
    subject: 'How are you?',
    body: `Hi {{first name|there}},

It has been a while, and I was wondering how you are and what you are working on at the moment.

No need for a long answer, I would simply be glad to hear from you. And if there is anything I can do for you, just say so.

Best wishes
{{my name}}`,
  },
};

const braced = (known: readonly string[]): string => known.map((field) => `{{${field}}}`).join(', ');

/** What is wrong in a template; `field` as it was typed, with the sign of its part. */
const flaws = (): Readonly<
  Record<TemplateProblem['what'], (field: string, known: readonly string[]) => string>
> => ({
  unknownField: (field, known) => `there is no field {{${field}}}. The fields are ${braced(known)}.`,
  unclosedField: (field) => `{{${field} does not end. Put }} behind it, on the same line.`,
  unclosedPart: (field) => `the part {{${field}}} does not end. Put {{/${field.slice(1)}}} where it ends.`,
  strayEnd: (field) =>
    `{{${field}}} ends no part here: either none begins before it, or another one has to end first.`,
  empty: () => 'nothing is left once the fields are filled in.',
  tooLong: () => 'filled in, it is longer than a cell can hold.',
});

const problem = () => ({
  named: (template: string): string => `the template “${template}”`,
  row: (tab: string, row: number): string => `row ${String(row)} of the tab ${tab}`,
  place: (template: string, header: string, line: number): string =>
    `In ${template}, ${header}, line ${String(line)}:`,
  untilThen: 'Until that is mended, nothing is prepared with it.',
});

const preview = () => ({
  title: 'Preview',
  choose: (templates: string, followUps: string): string =>
    `Select a row in the tab ${templates} or ${followUps} first; then choose this again.`,
  reminderOnly: 'This row reminds you. Nobody is written to, so there is nothing to preview.',
  nobody: 'There is nobody to try it with yet. Log a contact first.',
  heading: (person: string, template: string): string =>
    template === '' ? `To ${person}` : `To ${person}, from the template “${template}”`,
  somebody: 'somebody without a name',
  asItStands: (person: string): string => `To ${person}, as it stands in the row`,
  fields: (known: readonly string[]): string => `Fields: ${braced(known)}`,
  notSent: 'Nothing was sent or written.',
});

/** Templates of messages to others: their fields, our own words, and what is said where one cannot be understood. */
export const templatesEn = () => ({
  fields,
  defaults,
  flaws: flaws(),
  problem: problem(),
  preview: preview(),
});

export type TemplateWords = ReturnType<typeof templatesEn>;
