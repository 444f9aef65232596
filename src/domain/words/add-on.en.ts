import { sheetEn } from './sheet.en';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** A whole tab in a formula: a name with anything but letters in it stands in quotes there. */
const columns = (tab: string): string => `${/^\p{L}+$/u.test(tab) ? tab : `'${tab}'`}!A:Z`;

const setUp = () => ({
  title: 'Set up Rapport',
  otherNames: (taken: readonly string[], instead: readonly string[]): string =>
    `This spreadsheet already has ${list(taken)}. That stays exactly as it is; Rapport would use ${list(instead)} instead. Shall it?`,
  takeOver:
    'The daily mail for this spreadsheet comes from another account, or its trigger was removed. Shall it come from your account from now on?',
  done: 'Rapport is ready',
  next: (settings: string): string =>
    `The challenge starts today. Look through the tab ${settings}, then log your first contact: Extensions → Rapport → Open sidebar.`,
  again: 'Everything was in place already, or is now. Your rows are as they were.',
  noTriggers:
    'Tabs, sidebar and formulas work. The daily mail and the hourly refresh cannot be switched on here: Google allows no more triggers, or none at all, as in a test deployment.',
  changed: 'Set up stopped, and nothing was changed.',
});

const faults = () => ({
  notSetUp: 'Rapport is not set up in this spreadsheet. Choose Extensions → Rapport → Set up.',
  copied:
    'This spreadsheet is a copy, so nothing runs in it and nothing is sent. Choose Extensions → Rapport → Set up to let Rapport work here as well.',
  busy: 'Rapport is just writing something else. Nothing was written; please try again in a moment.',
  changedMeanwhile: 'The spreadsheet was changed at the same moment. Please try again.',
  tabMissing: (tab: string): string =>
    `The tab ${tab} is missing. Undo, or File → Version history, brings it back with its rows; Extensions → Rapport → Set up makes an empty one.`,
  columnMissing: (tab: string, header: string): string =>
    `The tab ${tab} has no column “${header}”. Name the column so again, or choose Extensions → Rapport → Set up to add it at the right.`,
  columnTwice: (tab: string, header: string): string =>
    `The tab ${tab} has two columns called “${header}”. Rename one of them, so that it is clear which one is meant.`,
  rangeUnknown: (position: number): string =>
    `Range ${String(position)} has no header row that Rapport knows. Give whole columns with their headers, such as ${sheetEn.tabs.log}!A:Z.`,
  rangeTwice: (tab: string): string => `Two of the ranges are ${tab}. Give each table once.`,
  rangeMissing: (tab: string): string =>
    `The range of ${tab} is missing. Give it with its headers, such as ${columns(tab)}, or give no range at all.`,
  noPermission:
    'Rapport may not do this here yet. Open the menu Extensions → Rapport once and allow what it asks for.',
  invalidEntry: 'Nothing was written yet. Please look at the marked field.',
  unexpected: (text: string): string =>
    `Something went wrong that Rapport did not expect (${text}). What you typed is kept; please try again.`,
});

const mail = () => ({
  heldBack: (day: string): string =>
    `On ${day} this mail could not go out: the account’s mail allowance for the day was used up.`,
  messagesHeldBack: (day: string): string =>
    `On ${day} the account’s mail allowance was used up but for your own mail. The follow-ups that were left wait for the next one, the oldest first.`,
  silent: (day: string): string =>
    `The last hourly run was on ${day}, so no daily mail comes. Choose Extensions → Rapport → Set up to start it again.`,
  startedAgain: 'The hourly run had stopped; it is switched on again.',
  lastRun: (hours: number): string =>
    hours === 0
      ? 'last run less than an hour ago'
      : `last run ${hours === 1 ? 'an hour' : `${String(hours)} hours`} ago`,
  notAllowed: (day: string): string =>
    `Since ${day}, Google wants you to allow Rapport anew, and until then not all of it works. Choose Extensions → Rapport → Set up and allow what it asks for.`,
  allowHere: (url: string): string => `You can allow it here as well: ${url}`,
  notAllowedSubject: 'Rapport needs your permission again',
  failed: (day: string, text: string): string => `On ${day} the hourly run stopped early: ${text}`,
});

const remove = () => ({
  title: 'Remove Rapport',
  question:
    'No more daily mail, no more refreshing. Every tab and every row stays as it is. Remove Rapport from this spreadsheet?',
  done: 'Rapport is removed',
  stays:
    'Its triggers, its notes and the name Rapport_pulse are gone. Your tabs and rows stay; formulas such as =STREAK() keep working while the add-on is installed. Set up brings everything back.',
  others: 'Triggers of other accounts end by themselves: they do nothing without Set up.',
});

const handOver = () => ({
  title: 'Daily mail to me',
  question:
    'The daily mail then comes to you, and follow-ups are prepared in, and sent from, your account and nobody else’s. Shall they?',
  already: 'The daily mail for this spreadsheet comes to you already.',
  done: 'From now on the daily mail comes to you. Whoever had it before gets no more of it.',
});

/** Menu, dialogs, dashboard and whatever the script says when it cannot go on. */
export const addOnEn = () => ({
  name: 'Rapport',
  menu: {
    open: 'Open sidebar',
    sendSelected: 'Send selected follow-ups…',
    preview: 'Preview message…',
    insertMetric: 'Insert metric…',
    stopSending: 'Stop sending',
    goOnSending: 'Go on sending',
    handOver: 'Daily mail to me…',
    setUp: 'Set up',
    remove: 'Remove Rapport',
  },
  setUp: setUp(),
  remove: remove(),
  handOver: handOver(),
  stopSending: {
    title: 'Sending',
    stopped:
      'Stopped: nothing is prepared or sent to anybody. Your own reminders go on. “Go on sending” takes it back.',
    goesOn: 'Follow-ups are prepared and sent again, as Settings have it.',
  },
  insertMetric: {
    title: 'Insert metric',
    question: (cell: string): string => `Which one shall stand in ${cell}? Type its name.`,
    all: 'all of them',
    unknown: (text: string): string => `“${text}” is none of them.`,
    notEmpty: (cell: string): string =>
      `Something stands in ${cell}, and it stays. Choose an empty cell first; some metrics need empty cells beside and below it as well.`,
  },
  dashboard: {
    title: 'Rapport',
    subtitle: 'Fresh after every entry and every edit, and each morning.',
    pulseNote:
      'The small text in D1 changes with every entry, so that these figures are computed again. Please leave it there.',
  },
  faults: faults(),
  mail: mail(),
  entry: {
    notFound: 'The entry is written. Its row has moved; what it means stands in the column Why.',
  },
});

export type AddOnWords = ReturnType<typeof addOnEn>;
