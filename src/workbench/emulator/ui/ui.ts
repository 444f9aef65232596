import { coercedText } from '../coerced-text';
import type { DialogButton, DialogView } from '../contract';
import { HtmlOutput } from '../html-service/html-service';
import { FULL_ONLY, MENU_MODES, SCOPES } from '../modes';
import { describeService, type MethodSpec } from '../service';
import { enumKeyOf, serviceEnum } from '../service-enum';
import { parametersMismatch } from '../signature';
import { Menu } from './menu';
import type { DialogReply, Screen, ShowDialog } from './screen';

const BUTTON = serviceEnum<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
const BUTTON_SET = serviceEnum<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

class PromptResponse implements GoogleAppsScript.Base.PromptResponse {
  constructor(private readonly reply: DialogReply) {}

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return BUTTON[this.reply.button];
  }

  getResponseText(): string {
    return this.reply.text;
  }
}

type Built = 'Button' | 'ButtonSet' | 'createAddonMenu' | 'createMenu' | 'alert' | 'prompt' | 'showSidebar';

export class Ui implements Pick<GoogleAppsScript.Base.Ui, Built> {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(
    private readonly screen: Screen,
    private readonly ask: ShowDialog,
  ) {}

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new Menu(undefined, (items) => {
      this.screen.menuItems = [...this.screen.menuItems, ...items];
    });
  }

  /** Google moves a menu of its own under Extensions too. */
  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new Menu(caption, (items) => {
      this.screen.menuItems = [...this.screen.menuItems, ...items];
    });
  }

  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    return BUTTON[this.ask(dialogOf('alert', args)).button];
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    return new PromptResponse(this.ask(dialogOf('prompt', args)));
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    if (!(userInterface instanceof HtmlOutput)) throw parametersMismatch('Ui.showSidebar', [userInterface]);
    this.screen.sidebar = { title: userInterface.getTitle(), html: userInterface.getContent() };
  }
}

/** The overloads: prompt; prompt, buttons; title, prompt, buttons. */
function dialogOf(type: DialogView['type'], args: readonly unknown[]): DialogView {
  const [title, message, set] = args.length === 3 ? args : ['', args[0], args[1] ?? BUTTON_SET.OK];
  const buttons = enumKeyOf(set)?.split('_') as DialogButton[] | undefined;
  if (args.length === 0 || args.length > 3 || !buttons || !isKnownSet(set))
    throw parametersMismatch(`Ui.${type}`, args);
  return { type, title: coercedText(title), message: coercedText(message), buttons };
}

function isKnownSet(set: unknown): boolean {
  const key = enumKeyOf(set);
  return key !== undefined && (BUTTON_SET as unknown as Record<string, unknown>)[key] === set;
}

const ON_SCREEN: MethodSpec = { kind: 'ui', modes: FULL_ONLY, scopes: SCOPES.containerUi };
const ANSWER: MethodSpec = { kind: 'local', modes: FULL_ONLY };

describeService(PromptResponse, 'PromptResponse', { getSelectedButton: ANSWER, getResponseText: ANSWER });
describeService(Ui, 'Ui', {
  createAddonMenu: { kind: 'local', modes: MENU_MODES },
  createMenu: { kind: 'local', modes: MENU_MODES },
  alert: { kind: 'ui', modes: FULL_ONLY },
  prompt: { kind: 'ui', modes: FULL_ONLY },
  showSidebar: ON_SCREEN,
});
