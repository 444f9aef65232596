import type { Facts } from './fact';

const DIALOGS = 'guides/dialogs';
const RESTRICTIONS = 'guides/html/restrictions';
const OWN_STYLES = { outside: 'the sidebar brings its own styles and scripts along' } as const;

export const USER_INTERFACE = {
  'UI-01': {
    says: 'A sidebar is 300 pixels wide and cannot be resized.',
    certainty: 'documented',
    source: `${DIALOGS}; the number from users`,
    touches: ['Ui.showSidebar'],
  },
  'UI-02': {
    says: 'One sidebar is shown at a time: a new one takes the place of the old.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/dialogs',
    touches: ['Ui.showSidebar'],
  },
  'UI-03': {
    says: 'A sidebar opens when the user asks for it, never from onOpen.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-auth-lifecycle',
    touches: ['Ui.showSidebar', 'onOpen'],
  },
  'UI-04': {
    says: "setWidth() and setHeight() change a dialog and leave a sidebar's size alone.",
    certainty: 'documented',
    source: 'reference/html/html-output',
    touches: { outside: 'Rapport sets no sizes' },
  },
  'UI-05': {
    says: "A sidebar's title is the title of its HtmlOutput.",
    certainty: 'documented',
    source: DIALOGS,
    touches: ['HtmlOutput.setTitle'],
  },
  'UI-06': {
    says: 'alert() and prompt() suspend the script until they are answered.',
    certainty: 'documented',
    source: DIALOGS,
    touches: ['Ui.alert', 'Ui.prompt'],
  },
  'UI-07': {
    says: 'A sidebar does not suspend the script that opened it.',
    certainty: 'documented',
    source: DIALOGS,
    touches: ['Ui.showSidebar'],
  },
  'UI-08': {
    says: 'A page runs in a frame that may not navigate the window around it.',
    certainty: 'documented',
    source: RESTRICTIONS,
    touches: ['HtmlService'],
  },
  'UI-09': {
    says: 'createHtmlOutputFromFile() takes the name of a file without its extension.',
    certainty: 'documented',
    source: 'guides/html/best-practices',
    touches: ['HtmlService.createHtmlOutputFromFile'],
  },
  'UI-10': {
    says: 'Scriptlets are evaluated in templates alone; createHtmlOutputFromFile() serves a file as it is.',
    certainty: 'documented',
    source: 'guides/html/templates',
    touches: ['HtmlService.createHtmlOutputFromFile'],
  },
  'UI-11': {
    says: "An add-on's menu stands under its name in Extensions, and so does a top-level menu of its own.",
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/menus',
    touches: ['Ui.createAddonMenu'],
  },
  'UI-12': {
    says: 'Without a window getUi() throws “Cannot call SpreadsheetApp.getUi() from this context.”',
    certainty: 'observed',
    source: 'execution logs of users',
    touches: ['SpreadsheetApp.getUi'],
  },
  'UI-13': {
    says: 'A frame that submits its form is navigated to a blank page.',
    certainty: 'documented',
    source: 'guides/html/communication',
    touches: { outside: "the sidebar's form has no submit of its own and stops the browser's" },
  },
  'UI-14': {
    says: 'setSandboxMode() has no effect: every page runs in the mode IFRAME.',
    certainty: 'documented',
    source: RESTRICTIONS,
    touches: { outside: 'Rapport sets no sandbox mode' },
  },
  'UI-15': {
    says: 'A link needs the target _top or _blank.',
    certainty: 'documented',
    source: RESTRICTIONS,
    touches: { outside: 'the sidebar has no links, and a base for one to come' },
  },
  'UI-16': {
    says: 'Scripts, styles and requests of a page must go over HTTPS.',
    certainty: 'documented',
    source: RESTRICTIONS,
    touches: OWN_STYLES,
  },
  'UI-17': {
    says: 'Google offers a style sheet for add-ons, add-ons1.css.',
    certainty: 'documented',
    source: 'guides/html/css-package',
    touches: OWN_STYLES,
  },
  'UI-18': {
    says: 'Editor add-ons run on desktop computers, not on phones.',
    certainty: 'documented',
    source: 'workspace/add-ons/guides/editor-restrictions',
    touches: { outside: 'nothing that code could do about it' },
  },
  'UI-19': {
    says: 'alert() gives the button that was pressed, CLOSE for the cross.',
    certainty: 'documented',
    source: 'reference/base/ui',
    touches: ['Ui.alert'],
  },
  'UI-20': {
    says: "prompt() gives the button and the field's text.",
    certainty: 'documented',
    source: 'reference/base/ui',
    touches: { outside: 'Rapport asks for no text outside its sidebar' },
  },
  'UI-21': {
    says: 'A menu item names the function that it calls.',
    certainty: 'documented',
    source: 'reference/base/menu',
    touches: ['Menu.addItem'],
  },
  'UI-22': {
    says: 'A template puts another file into its page by that file’s getContent().',
    certainty: 'documented',
    source: 'guides/html/best-practices',
    touches: { outside: 'the sidebar is one file' },
  },
  'UI-23': {
    says: 'In a template <?= ?> escapes what it prints for the place where it stands, <?!= ?> does not.',
    certainty: 'documented',
    source: 'guides/html/templates',
    touches: { outside: 'Rapport has no templates' },
  },
} as const satisfies Facts;
