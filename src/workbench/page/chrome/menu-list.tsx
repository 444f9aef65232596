/** An open menu; submenus open beside it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MenuMoves } from './menu-keys';
import { focusEntry, handleMenuKey } from './menu-keys';
import type { Entry } from './menu-model';

interface MenuListProps extends MenuMoves {
  readonly label: string;
  /** The indexes of the submenus that are open below this list. */
  readonly path: readonly number[];
  readonly onChoose: (entry: Entry) => void;
  readonly isSubmenu?: boolean;
}

export function MenuList(props: MenuListProps): JSX.Element {
  const { label, entries, isSubmenu = false } = props;
  const list = useRef<HTMLDivElement>(null);
  // Before anything is painted: a key that follows at once must find its entry.
  useLayoutEffect(() => {
    focusEntry(list.current, 0);
  }, []);
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      class={isSubmenu ? 'menu-list menu-sublist' : 'menu-list'}
      onKeyDown={(event) => {
        if (!handleMenuKey(event.key, list.current, props)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {entries.map((entry, index) =>
        entry.kind === 'separator' ? (
          <div key={index} role="separator" class="menu-separator" />
        ) : (
          <MenuRow key={index} list={props} entry={entry} index={index} />
        ),
      )}
    </div>
  );
}

interface MenuRowProps {
  readonly list: MenuListProps;
  readonly entry: Exclude<Entry, { kind: 'separator' }>;
  readonly index: number;
}

function MenuRow({ list, entry, index }: MenuRowProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const isSubmenu = entry.kind === 'submenu';
  const isOpen = isSubmenu && list.path[0] === index;
  return (
    <div class="menu-row" role="none">
      <button
        ref={button}
        type="button"
        role="menuitem"
        tabIndex={-1}
        class={isSubmenu ? 'menu-entry menu-entry-more' : 'menu-entry'}
        {...(isSubmenu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': isOpen } : {})}
        aria-disabled={!isSubmenu && entry.disabled === true}
        {...(!isSubmenu && entry.keys !== undefined ? { 'aria-keyshortcuts': spoken(entry.keys) } : {})}
        onClick={() => {
          if (isSubmenu) list.onPath([index]);
          else list.onChoose(entry);
        }}
        onMouseEnter={() => {
          button.current?.focus();
          list.onPath(isSubmenu ? [index] : []);
        }}
      >
        {entry.label}
        {!isSubmenu && entry.keys !== undefined && (
          <span class="menu-keys" aria-hidden="true">
            {entry.keys}
          </span>
        )}
      </button>
      {isOpen && (
        <Submenu list={list} entry={entry} index={index} focusBack={() => button.current?.focus()} />
      )}
    </div>
  );
}

interface SubmenuProps extends MenuRowProps {
  readonly entry: Extract<Entry, { kind: 'submenu' }>;
  readonly focusBack: () => void;
}

function Submenu({ list, entry, index, focusBack }: SubmenuProps): JSX.Element {
  return (
    <MenuList
      label={entry.label}
      entries={entry.entries}
      path={list.path.slice(1)}
      isSubmenu
      onChoose={list.onChoose}
      onPath={(path) => {
        list.onPath([index, ...path]);
      }}
      onLeave={(by) => {
        if (by === 1) {
          list.onLeave(1);
          return;
        }
        list.onPath([]);
        focusBack();
      }}
    />
  );
}

/** The names of keys as ARIA has them. */
function spoken(keys: string): string {
  return keys.replaceAll('Ctrl', 'Control');
}
