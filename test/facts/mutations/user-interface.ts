import type { Mutation } from '../mutation';

const UI = 'src/workbench/emulator/ui/ui.ts';
const MENU = 'src/workbench/emulator/ui/menu.ts';
const HTML = 'src/workbench/emulator/html-service/html-service.ts';
const EXECUTION = 'src/workbench/emulator/execution.ts';
const SERVICES = 'src/workbench/emulator/services.ts';

export const USER_INTERFACE_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'UI-02',
    file: UI,
    find: 'this.screen.sidebar = {',
    replace: 'this.screen.sidebar ??= {',
    removes: 'a new sidebar takes the place of the old',
  },
  {
    fact: 'UI-03',
    file: UI,
    find: 'showSidebar: ON_SCREEN,',
    replace: "showSidebar: { kind: 'ui', modes: MENU_MODES },",
    removes: 'no sidebar from onOpen',
  },
  {
    fact: 'UI-05',
    file: UI,
    find: 'title: userInterface.getTitle(),',
    replace: "title: '',",
    removes: 'the title',
  },
  {
    fact: 'UI-06',
    file: EXECUTION,
    find: 'throw new Suspension();',
    replace: "return { button: 'OK', text: '' };",
    removes: 'an alert suspends the script',
  },
  {
    fact: 'UI-09',
    file: HTML,
    find: 'Object.hasOwn(this.files, filename) ? this.files[filename] : undefined',
    replace: "this.files[filename.replace('.html', '')]",
    removes: 'names without extension',
  },
  {
    fact: 'UI-10',
    file: HTML,
    find: 'return this.createHtmlOutput(content);',
    replace: "return this.createHtmlOutput(content.replace(/<\\?[^]*?\\?>/g, ''));",
    removes: 'a file is served as it is',
  },
  {
    fact: 'UI-11',
    file: UI,
    find: 'return new Menu(undefined, (items) => {',
    replace: "return new Menu('Add-on', (items) => {",
    removes: "the add-on's own menu",
  },
  {
    fact: 'UI-12',
    file: SERVICES,
    find: 'if (WITH_UI.includes(script.origin)) return ui;',
    replace: 'if (script.id > 0) return ui;',
    removes: 'no Ui without a window',
  },
  {
    fact: 'UI-19',
    file: UI,
    find: "return BUTTON[this.ask(dialogOf('alert', args)).button];",
    replace: "this.ask(dialogOf('alert', args)); return BUTTON.OK;",
    removes: 'the button that was pressed',
  },
  {
    fact: 'UI-21',
    file: MENU,
    find: 'this.items.push({ label: caption, handler: functionName });',
    replace: 'this.items.push({ label: caption });',
    removes: 'an item names its function',
  },
];
