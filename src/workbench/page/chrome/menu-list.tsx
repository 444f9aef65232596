/** An open menu; submenus open beside it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from './menu-model';

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The indexes of the submenus that are open below this list. */
  readonly path: readonly number[];
  readonly onPath: (path: readonly number[]) => void;
  readonly onChoose: (entry: Entry) => void;
  /** 0 closes this list, 1 and -1 go to the menus beside it. */
  readonly onLeave: (by: -1 | 0 | 1) => void;
  readonly isSubmenu?: boolean;
}

export function MenuList(props: MenuListProps): JSX.Element {
  const { label, entries, path, onPath, onChoose, onLeave, isSubmenu = false } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusEntry(list.current, 0);
  }, []);
  const [opened, ...rest] = path;

  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      class={isSubmenu ? 'menu-list menu-sublist' : 'menu-list'}
      onKeyDown={(event) => {
        if (handleListKey(event, list.current, props)) {
          event.preventDefault();
          event.stopPropagation();
        }
      }}
    >
      {entries.map((entry, index) =>
        entry.kind === 'separator' ? (
          <div key={index} role="separator" class="menu-separator" />
        ) : (
          <div key={index} class="menu-row" role="none">
            <MenuEntry
              entry={entry}
              expanded={opened === index}
              onPress={() => {
                if (entry.kind === 'submenu') onPath([index]);
                else onChoose(entry);
              }}
              onHover={() => {
                onPath(entry.kind === 'submenu' ? [index] : []);
              }}
            />
            {entry.kind === 'submenu' && opened === index && (
              <MenuList
                {...{ label: entry.label, entries: entry.entries, path: rest, onChoose, isSubmenu: true }}
                onPath={(deeper) => {
                  onPath([index, ...deeper]);
                }}
                onLeave={(by) => {
                  if (by === 1) onLeave(1);
                  else {
                    onPath([]);
                    focusEntry(list.current, index);
                  }
                }}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}

interface MenuEntryProps {
  readonly entry: Exclude<Entry, { kind: 'separator' }>;
  readonly expanded: boolean;
  readonly onPress: () => void;
  readonly onHover: () => void;
}

function MenuEntry({ entry, expanded, onPress, onHover }: MenuEntryProps): JSX.Element {
  const isSubmenu = entry.kind === 'submenu';
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      class={isSubmenu ? 'menu-entry menu-entry-more' : 'menu-entry'}
      {...(isSubmenu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': expanded } : {})}
      aria-disabled={!isSubmenu && entry.disabled === true}
      onClick={onPress}
      onMouseEnter={(event) => {
        event.currentTarget.focus();
        onHover();
      }}
    >
      {entry.label}
    </button>
  );
}

function handleListKey(event: KeyboardEvent, list: HTMLElement | null, props: MenuListProps): boolean {
  const items = entryButtons(list);
  const at = items.findIndex((item) => item === document.activeElement);
  const current = props.entries[entryIndex(props.entries, at)];
  const { key } = event;
  if (key === 'ArrowDown') focusEntry(list, at + 1);
  else if (key === 'ArrowUp') focusEntry(list, at - 1);
  else if (key === 'Home') focusEntry(list, 0);
  else if (key === 'End') focusEntry(list, items.length - 1);
  else if (key === 'Escape' || key === 'Tab') props.onLeave(0);
  else if (key === 'ArrowLeft') props.onLeave(-1);
  else if (key === 'ArrowRight' && current?.kind === 'submenu') props.onPath([entryIndex(props.entries, at)]);
  else if (key === 'ArrowRight') props.onLeave(1);
  else return focusByLetter(list, items, at, key);
  return true;
}

/** Where the n-th entry that can be chosen stands among all entries. */
function entryIndex(entries: readonly Entry[], nth: number): number {
  return (
    entries.map((entry, index) => (entry.kind === 'separator' ? -1 : index)).filter((index) => index >= 0)[
      nth
    ] ?? -1
  );
}

function focusByLetter(
  list: HTMLElement | null,
  items: readonly HTMLElement[],
  at: number,
  key: string,
): boolean {
  if (key.length !== 1 || key === ' ') return false;
  const order = [...items.keys()].map((index) => (at + 1 + index) % items.length);
  const found = order.find((index) => items[index]?.textContent.toLowerCase().startsWith(key.toLowerCase()));
  if (found !== undefined) focusEntry(list, found);
  return found !== undefined;
}

/** Focuses one of the list's own entries; an index beyond the last is the first again. */
function focusEntry(list: HTMLElement | null, index: number): void {
  const items = entryButtons(list);
  items[(index + items.length) % items.length]?.focus();
}

function entryButtons(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .menu-row > [role=menuitem]') ?? [])];
}
