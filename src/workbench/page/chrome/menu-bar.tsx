/** The menu bar, with the keyboard of the ARIA menu bar pattern. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GridCommands } from '../grid/commands';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import type { Entry } from './menu-model';
import { menusOf } from './menu-model';
import { MenuList } from './menu-list';

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
  const menus = menusOf(workbench, grid);
  useOutsideClick(bar, () => {
    setOpen(undefined);
  });

  const focusMenu = (index: number, openIt: boolean): void => {
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
        <div key={menu.label} class="menu">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open?.menu === index}
            data-menu={menu.label}
            tabIndex={index === focused ? 0 : -1}
            class={open?.menu === index ? 'menu-head menu-head-open' : 'menu-head'}
            onClick={() => {
              setFocused(index);
              setOpen(open?.menu === index ? undefined : { menu: index, path: [] });
            }}
            onMouseEnter={() => {
              if (open && open.menu !== index) focusMenu(index, true);
            }}
            onKeyDown={(event) => {
              if (handleBarKey(event.key, index, focusMenu)) event.preventDefault();
            }}
          >
            {menu.label}
          </button>
          {open?.menu === index && (
            <MenuList
              label={menu.label}
              entries={menu.entries}
              path={open.path}
              onPath={(path) => {
                setOpen({ menu: index, path });
              }}
              onChoose={choose}
              onLeave={(by) => {
                if (by === 0) focusMenu(index, false);
                else focusMenu(index + by, true);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function handleBarKey(
  key: string,
  index: number,
  focusMenu: (index: number, openIt: boolean) => void,
): boolean {
  if (key === 'ArrowRight') focusMenu(index + 1, false);
  else if (key === 'ArrowLeft') focusMenu(index - 1, false);
  else if (key === 'ArrowDown' || key === 'Enter' || key === ' ') focusMenu(index, true);
  else if (key === 'Escape') focusMenu(index, false);
  else return false;
  return true;
}

function useOutsideClick(element: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const listen = (event: Event): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close();
    };
    // A click into the sidebar's frame is seen here only as the loss of the focus.
    window.addEventListener('mousedown', listen);
    window.addEventListener('blur', close);
    return () => {
      window.removeEventListener('mousedown', listen);
      window.removeEventListener('blur', close);
    };
  }, []);
}
