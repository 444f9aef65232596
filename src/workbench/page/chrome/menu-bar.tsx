/** The menu bar, with the keyboard of the ARIA menu bar pattern. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { GridCommands } from '../grid/commands';
import { useOutsideClick } from '../popup/outside-click';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { MenuList } from './menu-list';
import type { Entry, Menu } from './menu-model';
import { menusOf } from './menus';

/** Which menu is open, and the way of submenus that is open in it. */
interface Open {
  readonly menu: number;
  readonly path: readonly number[];
}

export function MenuBar({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const workbench = useWorkbench();
  useApp((state) => state);
  const [open, setOpen] = useState<Open | undefined>();
  const [focused, setFocused] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const menus = menusOf(grid);
  useOutsideClick(bar, () => {
    setOpen(undefined);
  });

  const goTo = (index: number, openIt: boolean): void => {
    const menu = (index + menus.length) % menus.length;
    setFocused(menu);
    setOpen(openIt ? { menu, path: [] } : undefined);
    bar.current?.querySelectorAll<HTMLElement>('[data-menu]')[menu]?.focus();
  };
  const choose = (entry: Entry): void => {
    if (entry.kind !== 'action' || entry.disabled) return;
    setOpen(undefined);
    workbench.focusGrid();
    entry.run();
  };

  return (
    <div ref={bar} role="menubar" aria-label={WORDS.menuBar} class="menu-bar" data-region>
      {menus.map((menu, index) => (
        <BarMenu
          key={menu.label}
          menu={menu}
          path={open?.menu === index ? open.path : undefined}
          anyOpen={open !== undefined}
          focused={index === focused}
          onPath={(path) => {
            setOpen({ menu: index, path });
          }}
          onChoose={choose}
          onGo={(by, openIt) => {
            goTo(index + by, openIt);
          }}
        />
      ))}
    </div>
  );
}

interface BarMenuProps {
  readonly menu: Menu;
  /** Undefined while this menu is closed. */
  readonly path: readonly number[] | undefined;
  readonly anyOpen: boolean;
  readonly focused: boolean;
  readonly onPath: (path: readonly number[]) => void;
  readonly onChoose: (entry: Entry) => void;
  /** Goes to the menu so many places beside this one. */
  readonly onGo: (by: -1 | 0 | 1, openIt: boolean) => void;
}

function BarMenu({ menu, path, anyOpen, focused, onPath, onChoose, onGo }: BarMenuProps): JSX.Element {
  const isOpen = path !== undefined;
  return (
    <div class="menu">
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-menu={menu.label}
        tabIndex={focused ? 0 : -1}
        class={isOpen ? 'menu-head menu-head-open' : 'menu-head'}
        onClick={() => {
          onGo(0, !isOpen);
        }}
        onMouseEnter={() => {
          if (anyOpen && !isOpen) onGo(0, true);
        }}
        onKeyDown={(event) => {
          if (handleBarKey(event.key, onGo)) event.preventDefault();
        }}
      >
        {menu.label}
      </button>
      {isOpen && (
        <MenuList
          {...{ label: menu.label, entries: menu.entries, path, onPath, onChoose }}
          onLeave={(by) => {
            onGo(by, by !== 0);
          }}
        />
      )}
    </div>
  );
}

function handleBarKey(key: string, onGo: BarMenuProps['onGo']): boolean {
  if (key === 'ArrowRight') onGo(1, false);
  else if (key === 'ArrowLeft') onGo(-1, false);
  else if (key === 'ArrowDown' || key === 'Enter' || key === ' ') onGo(0, true);
  else if (key === 'Escape') onGo(0, false);
  else return false;
  return true;
}
