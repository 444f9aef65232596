import type { Facts } from './fact';

const LIFECYCLE = 'workspace/add-ons/concepts/editor-auth-lifecycle';
const TRIGGERS = 'workspace/add-ons/concepts/editor-triggers';
const SIMPLE = 'apps-script/guides/triggers';
const SCOPES = 'apps-script/concepts/scopes';
const ADD_ON_SCOPES = 'workspace/add-ons/concepts/editor-scopes';
const LOGS = "errors in users' execution logs";

/** Modes, scopes and consent. Ids: AU. */
export const AUTHORIZATION = {
  'AU-01': {
    says: 'An add-on that is installed but not enabled here runs onOpen in the mode NONE: only its menu may be made.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['onOpen', 'Ui.createAddonMenu'],
  },
  'AU-02': {
    says: 'In the mode NONE neither document nor properties can be reached.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['onOpen'],
  },
  'AU-03': {
    says: 'onOpen and onEdit run in the mode LIMITED, which may read and write the spreadsheet and properties.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['onEdit', 'Range.setValues', 'PropertiesService.getDocumentProperties'],
  },
  'AU-04': {
    says: 'A simple trigger cannot call what needs consent: “You do not have permission to call …”.',
    certainty: 'documented',
    source: `${SIMPLE}; the words: ${LOGS}`,
    touches: ['onEdit', 'MailApp.sendEmail', 'ScriptApp.newTrigger', 'Session.getEffectiveUser'],
  },
  'AU-05': {
    says: 'In the mode LIMITED neither sidebar nor dialog opens.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['onOpen', 'Ui.showSidebar', 'Ui.alert'],
  },
  'AU-06': {
    says: 'Menu items and installable triggers run in the mode FULL.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['setUp', 'runHourly', 'onSpreadsheetChange'],
  },
  'AU-07': {
    says: 'Statements at the top level run in the mode of the entry point: a forbidden call there ends it.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['onOpen', 'onEdit'],
  },
  'AU-08': {
    says: 'A script bound to its spreadsheet never runs in the mode NONE.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['onOpen'],
  },
  'AU-09': {
    says: 'A scope that the manifest does not name: “Specified permissions are not sufficient to call …”.',
    certainty: 'observed',
    source: LOGS,
    touches: ['appsscript.json', 'MailApp.sendEmail', 'ScriptApp.newTrigger'],
  },
  'AU-10': {
    says: 'A person may allow some scopes and not others; what needs the others is refused when it is called.',
    certainty: 'documented',
    source: SCOPES,
    touches: ['MailApp.sendEmail', 'ScriptApp.newTrigger'],
  },
  'AU-11': {
    says: "An add-on's trigger runs until it meets a service that its creator has not allowed.",
    certainty: 'documented',
    source: TRIGGERS,
    touches: ['runHourly', 'onSpreadsheetChange'],
  },
  'AU-12': {
    says: 'The trigger of a script that is no published add-on does not run at all while anything is not allowed.',
    certainty: 'documented',
    source: TRIGGERS,
    touches: ['runHourly', 'onSpreadsheetChange'],
  },
  'AU-13': {
    says: 'getActiveUser() is blank in simple triggers and custom functions.',
    certainty: 'documented',
    source: 'apps-script/reference/base/session',
    touches: ['Session.getEffectiveUser', 'onEdit'],
  },
  'AU-14': {
    says: 'openById() needs the scope spreadsheets, even for the spreadsheet that the script is in.',
    certainty: 'observed',
    source: 'issues of the library BetterLog',
    touches: { outside: 'Rapport opens no spreadsheet by its id' },
  },
  'AU-15': {
    says: 'getAuthorizationInfo() tells whether the user still has to allow something.',
    certainty: 'documented',
    source: 'apps-script/reference/script/script-app',
    touches: {
      outside: 'Rapport asks for nothing beside what its manifest names, and meets refusals as errors',
    },
  },
  'AU-16': {
    says: 'spreadsheets.currentonly serves SpreadsheetApp alone, no advanced service and no REST call.',
    certainty: 'documented',
    source: ADD_ON_SCOPES,
    touches: { outside: 'Rapport uses no advanced service and calls no address' },
  },
  'AU-17': {
    says: 'requireScopes() and requireAllScopes() end an execution at a scope that is not allowed.',
    certainty: 'documented',
    source: SCOPES,
    touches: { outside: 'Rapport lets every job go as far as it may' },
  },
  'AU-18': {
    says: 'A scope that a new version adds has to be allowed anew, without another installation.',
    certainty: 'documented',
    source: 'workspace/add-ons/how-tos/update-published-apps',
    touches: { outside: 'publishing: the workbench runs one version' },
  },
  'AU-19': {
    says: 'A custom function runs in a mode of its own, which reads the spreadsheet and properties and writes no cell.',
    certainty: 'documented',
    source: LIFECYCLE,
    touches: ['STREAK', 'Range.setValues'],
  },
  'AU-20': {
    says: 'Sensitive and restricted scopes of a public add-on have to be verified by Google.',
    certainty: 'documented',
    source: 'apps-script/guides/client-verification',
    touches: { outside: 'publishing: no code depends on it' },
  },
} as const satisfies Facts;
