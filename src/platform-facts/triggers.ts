import type { Facts } from './fact';

const SIMPLE = 'apps-script/guides/triggers';
const INSTALLABLE = 'apps-script/guides/triggers/installable';
const ADD_ON = 'workspace/add-ons/concepts/editor-triggers';
const EVENTS = 'apps-script/guides/triggers/events';
const QUOTAS = 'apps-script/guides/services/quotas';
const CLOCK = 'apps-script/reference/script/clock-trigger-builder';

/** Simple and installable triggers, and their events. Ids: TR. */
export const TRIGGERS = {
  'TR-01': {
    says: 'Functions named onOpen, onEdit and onInstall run by their name, without being installed.',
    certainty: 'documented',
    source: SIMPLE,
    touches: ['onOpen', 'onEdit', 'onInstall'],
  },
  'TR-02': {
    says: 'A simple trigger may run for 30 seconds.',
    certainty: 'documented',
    source: SIMPLE,
    touches: ['onEdit'],
  },
  'TR-03': {
    says: 'No trigger runs for somebody who may only view the spreadsheet.',
    certainty: 'documented',
    source: `${SIMPLE}; ${INSTALLABLE}`,
    touches: ['onOpen', 'onEdit', 'onSpreadsheetChange'],
  },
  'TR-04': {
    says: "A script's own edits fire no trigger, simple or installable.",
    certainty: 'documented',
    source: `${SIMPLE}; ${INSTALLABLE}`,
    touches: ['onEdit', 'onSpreadsheetChange', 'Range.setValues'],
  },
  'TR-05': {
    says: 'Triggers of a consumer account run for 90 minutes a day: “Service using too much computer time for one day.”',
    certainty: 'documented',
    source: QUOTAS,
    touches: ['runHourly', 'onSpreadsheetChange', 'onEdit'],
  },
  'TR-06': {
    says: 'Two edits wait at most while onEdit cannot run; it is not told of a third one.',
    certainty: 'documented',
    source: SIMPLE,
    touches: ['onEdit'],
  },
  'TR-07': {
    says: 'onEdit does not run for moves and sorts.',
    certainty: 'documented',
    source: ADD_ON,
    touches: ['onEdit', 'onSpreadsheetChange'],
  },
  'TR-08': {
    says: 'onInstall runs where the add-on is installed from an open spreadsheet, and not from the Marketplace site.',
    certainty: 'documented',
    source: SIMPLE,
    touches: ['onInstall'],
  },
  'TR-09': {
    says: 'An installable trigger runs as the one who made it, whoever acts.',
    certainty: 'documented',
    source: INSTALLABLE,
    touches: ['runHourly', 'onSpreadsheetChange', 'MailApp.sendEmail'],
  },
  'TR-10': {
    says: "getProjectTriggers() gives the current user's triggers and nobody else's.",
    certainty: 'documented',
    source: 'apps-script/reference/script/script-app',
    touches: ['ScriptApp.getProjectTriggers'],
  },
  'TR-11': {
    says: 'A user has 20 triggers of a script at most: “This script has too many triggers. …”',
    certainty: 'documented',
    source: `${QUOTAS}; the words: errors in users' execution logs`,
    touches: ['ScriptApp.newTrigger'],
  },
  'TR-12': {
    says: "Nobody is sent a mail about the failures of an add-on's triggers.",
    certainty: 'documented',
    source: ADD_ON,
    touches: ['runHourly', 'onSpreadsheetChange'],
  },
  'TR-13': {
    says: 'A trigger whose function is gone fails each time: “Script function not found: …”.',
    certainty: 'observed',
    source: "errors in users' execution logs",
    touches: ['ScriptApp.newTrigger'],
  },
  'TR-14': {
    says: 'A trigger is changed by deleting it and making another one.',
    certainty: 'documented',
    source: INSTALLABLE,
    touches: ['ScriptApp.newTrigger', 'ScriptApp.deleteTrigger'],
  },
  'TR-15': {
    says: 'Triggers are not shared: a copy of the spreadsheet has none, nor has whoever it is shared with.',
    certainty: 'documented',
    source: 'apps-script/guides/collaborating',
    touches: ['ScriptApp.getProjectTriggers', 'runHourly'],
  },
  'TR-16': {
    says: 'Google may disable a trigger for an unknown reason: it is still there, and does not fire.',
    certainty: 'observed',
    source: 'reports of users whose add-ons install their triggers again',
    touches: ['runHourly', 'onSpreadsheetChange'],
  },
  'TR-17': {
    says: 'An add-on has one trigger of each type for each user and document: “… too many time-based triggers …”',
    certainty: 'documented',
    source: `${ADD_ON}; the words: a user's execution log of October 2024`,
    touches: ['ScriptApp.newTrigger'],
  },
  'TR-18': {
    says: 'An add-on installs triggers for the spreadsheet in use only.',
    certainty: 'documented',
    source: ADD_ON,
    touches: ['TriggerBuilder.forSpreadsheet'],
  },
  'TR-19': {
    says: "An add-on's time-driven trigger fires once an hour at most.",
    certainty: 'documented',
    source: ADD_ON,
    touches: ['ClockTriggerBuilder.everyHours', 'runHourly'],
  },
  'TR-20': {
    says: 'Triggers stop firing when the add-on is uninstalled.',
    certainty: 'documented',
    source: ADD_ON,
    touches: ['runHourly', 'onSpreadsheetChange'],
  },
  'TR-21': {
    says: 'An add-on that makes its triggers anew again and again is refused after 20 to 30 in 24 hours.',
    certainty: 'observed',
    source: 'two reports of users; the emulator takes 20',
    touches: ['ScriptApp.newTrigger'],
  },
  'TR-22': {
    says: 'A time-driven trigger fires at a minute of Google’s choosing, and keeps it.',
    certainty: 'documented',
    source: `${INSTALLABLE}; ${CLOCK}`,
    touches: ['ClockTriggerBuilder.everyHours', 'runHourly'],
  },
  'TR-23': {
    says: 'A time-driven trigger may fire late, twice, or not at all.',
    certainty: 'observed',
    source: 'appscript.dev, schedule reliable recurring jobs',
    touches: ['runHourly'],
  },
  'TR-24': {
    says: "A time-driven trigger's event has the time in UTC, whatever the script's zone.",
    certainty: 'documented',
    source: `${EVENTS}; and live code that converts it by hand`,
    touches: ['runHourly'],
  },
  'TR-25': {
    says: "A time-driven trigger's event names year, month, week, day, hour, minute, second, mode and trigger.",
    certainty: 'documented',
    source: EVENTS,
    touches: ['runHourly'],
  },
  'TR-26': {
    says: 'The event of an edit has value and oldValue for a single cell only, and oldValue only where something stood.',
    certainty: 'documented',
    source: EVENTS,
    touches: ['onEdit'],
  },
  'TR-27': {
    says: 'The event of a change names its kind: EDIT, INSERT_ROW, REMOVE_COLUMN, FORMAT, OTHER and so on.',
    certainty: 'documented',
    source: EVENTS,
    touches: ['onSpreadsheetChange'],
  },
  'TR-28': {
    says: 'The event of an installable trigger names the trigger by its id.',
    certainty: 'documented',
    source: EVENTS,
    touches: ['runHourly'],
  },
  'TR-29': {
    says: 'The event of an edit has the edited range and the spreadsheet.',
    certainty: 'documented',
    source: EVENTS,
    touches: ['onEdit'],
  },
  'TR-30': {
    says: 'Creating, listing and deleting triggers needs the scope script.scriptapp.',
    certainty: 'documented',
    source: 'apps-script/reference/script/script-app',
    touches: ['ScriptApp.newTrigger', 'ScriptApp.getProjectTriggers', 'ScriptApp.deleteTrigger'],
  },
  'TR-31': {
    says: 'onSelectionChange, doGet and doPost are names of simple triggers, too.',
    certainty: 'documented',
    source: SIMPLE,
    touches: { outside: 'Rapport has no function of these names' },
  },
  'TR-32': {
    says: 'Of the changes of the selection within two seconds, onSelectionChange sees the first and the last.',
    certainty: 'documented',
    source: SIMPLE,
    touches: { outside: 'Rapport has no onSelectionChange' },
  },
  'TR-33': {
    says: 'Google mails a summary of failures of triggers that belong to no add-on.',
    certainty: 'documented',
    source: INSTALLABLE,
    touches: { outside: 'Rapport keeps its own record of failures, for as an add-on it gets no such mail' },
  },
  'TR-34': {
    says: 'A function whose name ends in an underscore is not offered where triggers are made by hand.',
    certainty: 'observed',
    source: "questions of users about Google's page of triggers",
    touches: { outside: 'Rapport makes its triggers by script' },
  },
  'TR-35': {
    says: 'Installable triggers do not work in a test deployment of an add-on.',
    certainty: 'documented',
    source: 'workspace/add-ons/how-tos/testing-editor-addons',
    touches: { outside: 'a way to install that the workbench does not have' },
  },
  'TR-36': {
    says: 'There are daily, weekly, monthly and one-time schedules, near a minute and in a time zone of their own.',
    certainty: 'documented',
    source: CLOCK,
    touches: { outside: 'Rapport runs every hour, and asks the local date what is due' },
  },
  'TR-37': {
    says: 'A daily trigger for 9 o’clock runs between 9 and 10, and then every 24 hours at that minute.',
    certainty: 'documented',
    source: INSTALLABLE,
    touches: { outside: 'Rapport has no daily trigger' },
  },
  'TR-38': {
    says: 'Triggers of Google Workspace accounts run for six hours a day.',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'the emulated accounts are consumer accounts, whose quotas are smaller' },
  },
} as const satisfies Facts;
