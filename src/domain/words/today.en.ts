import { sheetEn } from './sheet.en';

const { codes, tabs } = sheetEn;

/** What the tab Today, or a mail, is answered with when somebody has decided on a follow-up. */
export const todayEn = () => ({
  done: (day: string): string => `Done on ${day}.`,
  putOff: (day: string): string => `Comes back on ${day}.`,
  gone: `Its row is no longer in ${tabs.followUps}, so there was nothing left to change.`,
  wasDone: 'It was done already.',
  wasSent: 'It has been sent already, so nothing was changed.',
  hasEnded: 'It has ended meanwhile, so nothing was changed.',
  lookFirst: `Please look into your Sent mail first: its state is “${codes.followUpState.check}”.`,
  unknown: `Please choose from the list: ${Object.values(codes.decision).join(', ')}.`,
  chooseAgain: 'The list was just brought up to date here. Please choose again.',
  /** Behind the reason of a row, which stays. */
  youDid: (day: string): string => `You chose “${codes.decision.done}” on ${day}.`,
  youPutOff: (day: string): string => `You put it off until ${day}.`,
  /** In place of the reason of a row whose state was chosen in the outbox. */
  youClosed: (day: string): string => `You closed it on ${day}.`,
  youCancelled: (day: string): string => `You called it off on ${day}.`,
});

export type TodayWords = ReturnType<typeof todayEn>;
