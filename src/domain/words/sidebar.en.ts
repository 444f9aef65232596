import { sheetEn } from './sheet.en';
/** Every text that the sidebar shows of its own; what the script answers comes with its words. */
export const sidebarEn = {
  title: 'Log a contact',
  fields: {
    people: 'Who',
    kind: 'Kind',
    how: 'How',
    twoWay: 'Two-way',
    aboutWork: 'About work',
    channel: 'Channel',
    day: 'Date',
    event: 'Event',
    nextStep: 'Next step',
    introducedBy: 'Introduced by',
    notes: 'Notes',
    remindInDays: 'Remind me',
  },
  /** The same words as in the sheet's cells. */
  codes: {
    kind: sheetEn.codes.kind,
    how: sheetEn.codes.how,
    twoWay: sheetEn.codes.twoWay,
    channel: sheetEn.codes.channel,
  },
  none: '–',
  peopleHelp: 'Name, then Enter',
  twoWayHelp: 'not just me',
  knownPeople: 'Known people',
  addNew: (name: string) => `“${name}” is new`,
  newPerson: 'new',
  unclearPerson: 'which one?',
  unclearHelp: (name: string) =>
    `Several people are called ${name}. Take the name out and pick one from the list.`,
  knewBefore: 'knew before',
  knewBeforeOf: (name: string) => `knew before: ${name}`,
  knewBeforeHelp: 'You had talked properly before the challenge began.',
  removePerson: (name: string) => `Remove ${name}`,
  remindIn: 'in',
  remindDays: 'days',
  more: 'More',
  onlyPrivate: 'not about work',
  save: 'Save',
  saving: 'Saving…',
  stillSaving: 'Still saving…',
  controlEnter: 'Ctrl + Enter',
  saveKeys: (keys: string) => `${keys} saves from anywhere`,
  savedNames: (names: string) => `Saved: ${names}.`,
  finding: 'Looking up what it means…',
  meaningLater: 'What it means will stand in its row.',
  nobodyNamed: 'no name',
  recent: 'Logged before that',
  loading: 'Getting your people…',
  tryAgain: 'Try again',
  remindProblem: 'A whole number of days, from 1 to 3650.',
  dayProblem: 'Please pick the day.',
  pleaseCheck: 'Nothing is written yet. Please look at the marked field.',
  draftBack: 'Your unfinished entry is back.',
  draftWaits: 'An unfinished entry from last time is waiting.',
  draftTake: 'Show it',
  clear: 'Clear',
  notSetUp: {
    title: 'Almost there',
    text: 'This spreadsheet has no Rapport tabs yet. In the menu above the sheet, choose',
    path: ['Extensions', 'Rapport', 'Set up'],
    keep: 'What you typed is kept.',
    again: 'It is set up: go on',
  },
  unanswered: {
    accounts:
      'Google mixed up your accounts: you are signed in to more than one. Open this spreadsheet in a private window or a browser profile with this account only.',
    network: 'No connection to Google just now. When you are online again, press Save once more.',
    storage: 'Google’s storage stumbled for a moment. Press Save once more.',
    permission:
      'Rapport may not work here yet. Open the menu Extensions → Rapport once and allow what it asks for, then press Save once more.',
    slow: 'Google took too long to answer. Press Save once more.',
    unknown: 'No answer came from Google. Press Save once more.',
  },
  unansweredKeeps:
    'Your entry is still here. Save it before you change anything; it will not be logged twice.',
  unloaded: {
    accounts:
      'Google mixed up your accounts: you are signed in to more than one. Open this spreadsheet in a private window or a browser profile with this account only.',
    network: 'No connection to Google just now, so known names are not offered.',
    storage: 'Google’s storage stumbled for a moment, so known names are not offered.',
    permission:
      'Rapport may not read this spreadsheet yet. Open the menu Extensions → Rapport once and allow it.',
    slow: 'Google took too long to answer, so known names are not offered.',
    unknown: 'No answer came from Google, so known names are not offered.',
  },
};

export type SidebarWords = typeof sidebarEn;
