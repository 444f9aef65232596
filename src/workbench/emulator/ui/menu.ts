import type { MenuItem } from '../contract';
import { MENU_MODES } from '../modes';
import { describeService, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';

/** Collects items; nothing shows before `addToUi`. */
export class Menu implements GoogleAppsScript.Base.Menu {
  private readonly items: MenuItem[] = [];

  constructor(
    /** Undefined for the add-on's own menu, whose items stand directly under its name. */
    private readonly caption: string | undefined,
    private readonly show: (items: readonly MenuItem[]) => void,
  ) {}

  addItem(caption: string, functionName: string): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw parametersMismatch('Menu.addItem', [caption, functionName]);
    }
    this.items.push({ label: caption, handler: functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ label: '', separator: true });
    return this;
  }

  addSubMenu(menu: GoogleAppsScript.Base.Menu): this {
    if (!(menu instanceof Menu)) throw parametersMismatch('Menu.addSubMenu', [menu]);
    this.items.push(menu.asItem());
    return this;
  }

  addToUi(): void {
    this.show(this.caption === undefined ? this.items : [this.asItem()]);
  }

  private asItem(): MenuItem {
    return { label: this.caption ?? '', items: [...this.items] };
  }
}

const LOCAL: MethodSpec = { kind: 'local', modes: MENU_MODES };

describeService(Menu, 'Menu', {
  addItem: LOCAL,
  addSeparator: LOCAL,
  addSubMenu: LOCAL,
  addToUi: { kind: 'ui', modes: MENU_MODES },
});
