/** Buttons of the toolbar. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { GridCommands } from '../grid/commands';
import { useOutsideClick } from '../popup/outside-click';
import type { IconName } from './icons';
import { Icon } from './icons';
import { MenuList } from './menu-list';
import type { Entry } from './menu-model';

interface ToolButtonProps {
  readonly name: string;
  readonly icon?: IconName;
  readonly text?: string;
  /** Absent for a button that is no switch. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Where Tab enters the toolbar. */
  readonly first?: boolean;
  readonly onPress: () => void;
}

export function ToolButton(props: ToolButtonProps): JSX.Element {
  const { name, icon, text, pressed, disabled = false, first = false, onPress } = props;
  return (
    <button
      type="button"
      data-tool
      class={pressed ? 'tool tool-on' : 'tool'}
      aria-label={name}
      title={name}
      tabIndex={first ? 0 : -1}
      aria-disabled={disabled}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onMouseDown={keepFocus}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {icon ? <Icon name={icon} /> : <ToolText text={text ?? ''} />}
    </button>
  );
}

/** A sign made of letters: it is drawn, not read, as the button has a name. */
function ToolText({ text }: { readonly text: string }): JSX.Element {
  return <span class="tool-text" data-face={text} aria-hidden="true" />;
}

/** A click on the toolbar leaves the keyboard with the cells, as in Sheets. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

interface ToolPopupProps {
  readonly name: string;
  readonly face: ComponentChildren;
  readonly popup: 'menu' | 'dialog';
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with something that opens under it; whatever is in it gets the focus. */
export function ToolPopup({ name, face, popup, children }: ToolPopupProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useOutsideClick(box, () => {
    setOpen(false);
  });
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('[data-tool]')?.focus();
  };
  return (
    <div ref={box} class="tool-popup">
      <button
        type="button"
        data-tool
        class={open ? 'tool tool-on' : 'tool'}
        aria-label={name}
        title={name}
        aria-haspopup={popup}
        aria-expanded={open}
        tabIndex={-1}
        onMouseDown={keepFocus}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face}
        <span class="tool-more" aria-hidden="true" />
      </button>
      {open && children(close)}
    </div>
  );
}

interface ToolMenuProps {
  readonly name: string;
  readonly text: string;
  readonly entries: () => readonly Entry[];
  readonly grid: GridCommands;
}

export function ToolMenu({ name, text, entries, grid }: ToolMenuProps): JSX.Element {
  return (
    <ToolPopup name={name} popup="menu" face={<ToolText text={text} />}>
      {(close) => (
        <MenuList
          label={name}
          entries={entries()}
          path={[]}
          onPath={() => undefined}
          onLeave={close}
          onChoose={(entry) => {
            if (entry.kind !== 'action') return;
            close();
            grid.workbench.focusGrid();
            entry.run();
          }}
        />
      )}
    </ToolPopup>
  );
}
