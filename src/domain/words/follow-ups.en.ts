import type { FollowUpRule } from '../cells/vocabulary';
import type { StopReason, WaitReason } from '../follow-ups/plan';
import { withFullStop } from './full-stop';
import { sheetEn } from './sheet.en';

/** What the sentence about a planned follow-up is made of; days are in words already. */
export interface PlanFacts {
  readonly name: string;
  /** The day of what it follows up. */
  readonly day: string;
  /** By when it is best done. */
  readonly by: string;
  /** Who was introduced. */
  readonly about: string;
  /** The next step, or what was promised. */
  readonly nextStep: string;
}

type Sentence = (facts: PlanFacts) => string;

const nextStep = (text: string): string => (text === '' ? '' : ` Your next step: ${withFullStop(text)}`);

const planned = (): Record<Exclude<FollowUpRule, 'reminder'>, Sentence> => ({
  metSomeone: ({ name, day, by, nextStep: next }) =>
    `You met ${name} on ${day}. A few words by ${by} keep the conversation going.${nextStep(next)}`,
  pitch: ({ name, day, nextStep: next }) =>
    `You pitched ${name} on ${day} and no answer is noted; one follow-up is planned.${nextStep(next)}`,
  referralAsk: ({ name, day, nextStep: next }) =>
    `You asked ${name} for a referral on ${day} and no answer is noted; one follow-up is planned.${nextStep(next)}`,
  letMeThink: ({ name, day }) =>
    `On ${day}, ${name} wanted to think about it; one gentle nudge, easy to forward, is planned.`,
  thankIntroducer: ({ name, day, about }) =>
    `${name} introduced you to ${about} on ${day}; a thank-you is planned.`,
  tellIntroducer: ({ name, day, about }) =>
    `${name} introduced you to ${about} on ${day} and may like to hear what came of it.`,
  promise: ({ name, nextStep: promised }) => `You promised ${name}: ${promised}`,
  keepInTouch: ({ name, day }) => `You were last in touch with ${name} on ${day}; it is time to say hello.`,
});

/** The outbox in words: why a follow-up is planned, why it has ended, and what it waits for. */
export const followUpsEn = () => ({
  planned: planned(),
  /** The first step after a pitch. */
  tryElsewhere: ({ name, day }: PlanFacts): string =>
    `You pitched ${name} on ${day} and no answer is noted. Somebody else there may be the right person to ask.`,
  ended: {
    replied: (day: string): string => `An answer came on ${day}, so there is nothing left to follow up.`,
    replyNoted: (day: string): string =>
      `An answer of ${day} is noted, so there is nothing left to follow up.`,
    wroteYourself: (day: string): string => `You were in touch yourself on ${day}; that does it.`,
    bounced: (day: string): string => `The message came back on ${day}. Perhaps there is another address.`,
    logGone: 'What it followed up is no longer in your sheet.',
    answered: 'An answer is noted, so there is nothing left to follow up.',
    unclear: `An answer seems to be noted, in words of your own or with a date that cannot be right. If there was none, clear it in ${sheetEn.tabs.log}, and this comes back.`,
    parentCancelled: 'The step before it was cancelled, and this one with it.',
    doNotContact: `“${sheetEn.headers.people.doNotContact}” is set for this person.`,
    noAnswer: 'No answer so far. You asked, and that counts; this one is closed now.',
    faded: 'It has become quiet about it, and that is fine; this one is closed now.',
    draftRemoved: 'You removed the draft, so it is not written again.',
    personGone: `This person is no longer in ${sheetEn.tabs.people}.`,
    movedOn: 'You have been in touch since, so there is nothing left to follow up.',
  } satisfies Record<StopReason['why'], string | ((day: string) => string)>,
  waiting: {
    stopped: `Waits: “${sheetEn.settingKeys.stopSending}” is set in ${sheetEn.tabs.settings}.`,
    restDay: 'Waits for the next day that is no day off.',
    outsideHours: `Waits for the hours between “${sheetEn.settingKeys.sendFrom}” and “${sheetEn.settingKeys.sendUntil}”.`,
    dayFull: 'Waits for the next day: today’s messages are used up.',
    quotaEmpty: 'Waits until Google allows more mail again.',
    manyDrafts: 'Waits until some of the drafts in Gmail are sent or deleted: there are very many.',
    personRested: 'Waits: this person has had a message within the last five business days.',
    threadFull:
      'There have been two follow-ups in this conversation; a third one is yours to write, or to leave.',
    challengeEnded: 'The challenge is over, so nothing goes out by itself; the reminder stays with you.',
    noAddress: `Waits for an e-mail address in ${sheetEn.tabs.people}.`,
    templateUnclear: `Waits: its template in ${sheetEn.tabs.templates} cannot be filled in.`,
    reminderOnly: 'A reminder for you; nothing is sent.',
  } satisfies Record<WaitReason, string>,
});

export type FollowUpWords = ReturnType<typeof followUpsEn>;
