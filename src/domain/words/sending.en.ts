import { sheetEn } from './sheet.en';

const { draftReady, sent, done, check } = sheetEn.codes.followUpState;
const people = (n: number): string => (n === 1 ? 'one person' : `${String(n)} people`);

/** What became of a message, and what is asked before messages go out by hand. */
export const sendingEn = () => ({
  sent: (day: string): string => `Sent on ${day}.`,
  draftReady: 'A draft waits for you in Gmail. Send it as it is, or make it your own first.',
  draftTaken: 'This is settled, so the draft that waited in Gmail was taken away.',
  draftIsYours: 'You have changed the draft, so it stays in Gmail as you left it.',
  /** After a message without a draft, of which nothing can be read back. */
  checkSent: `It is not certain whether this went out. Please look into your Sent mail, then choose “${sent}” or “${sheetEn.codes.followUpState.planned}”.`,
  checkDraft: `The draft is gone, and Gmail does not say what became of it. Please look into your Sent mail, then choose “${sent}” or “${done}”.`,
  checkRefused: `Gmail did not take this message three times. Please look at the address and the text, then choose “${sheetEn.codes.followUpState.planned}” to try again.`,
  selected: {
    title: 'Send selected follow-ups',
    notThere: `Select the rows in ${sheetEn.tabs.followUps} that are to be sent, then choose this again.`,
    notOwner:
      'The account that gets the daily mail sends: only its mailbox shows who has answered. “Daily mail to me” in the menu changes that.',
    nothing: 'None of the selected rows can be sent now.',
    question: (n: number, names: readonly string[], more: number): string =>
      `Send ${n === 1 ? 'one message' : `${String(n)} messages`} from your account to ${names.join(', ')}${more > 0 ? ` and ${people(more)} more` : ''}? This cannot be taken back.`,
    sent: (n: number): string =>
      n === 1 ? 'One message is on its way.' : `${String(n)} messages are on their way.`,
    unsure: (n: number): string =>
      `${n === 1 ? 'One row has' : `${String(n)} rows have`} the state “${check}”: please look into your Sent mail.`,
    left: (n: number): string =>
      `${n === 1 ? 'One row was' : `${String(n)} rows were`} not sent; “${sheetEn.headers.followUps.inWords}” says why.`,
    notPlanned: `Only what Rapport has planned and nobody has decided on can be sent: “${sheetEn.codes.followUpState.planned}” or “${draftReady}”.`,
    timeIsUp: 'Google stops a script after some minutes. Please choose this again for the rest.',
  },
});

export type SendingWords = ReturnType<typeof sendingEn>;
