/** The colours for letters and cells. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { format } from '../grid/actions';
import type { GridCommands } from '../grid/commands';
import { bothSchemes } from '../grid/grid-cell';
import { WORDS } from '../words';
import type { IconName } from './icons';
import { Icon } from './icons';
import { ToolPopup } from './tool-button';

/** The first rows of the palette in Sheets: greys, plain colours, their light ones. */
const COLOURS = [
  ['#000000', 'Black'],
  ['#434343', 'Dark grey 4'],
  ['#666666', 'Dark grey 3'],
  ['#999999', 'Dark grey 2'],
  ['#cccccc', 'Grey'],
  ['#efefef', 'Light grey 2'],
  ['#f3f3f3', 'Light grey 3'],
  ['#ffffff', 'White'],
  ['#ff0000', 'Red'],
  ['#ff9900', 'Orange'],
  ['#ffff00', 'Yellow'],
  ['#00ff00', 'Green'],
  ['#00ffff', 'Cyan'],
  ['#4a86e8', 'Cornflower blue'],
  ['#9900ff', 'Purple'],
  ['#ff00ff', 'Magenta'],
  ['#f4cccc', 'Light red 3'],
  ['#fce5cd', 'Light orange 3'],
  ['#fff2cc', 'Light yellow 3'],
  ['#d9ead3', 'Light green 3'],
  ['#d0e0e3', 'Light cyan 3'],
  ['#c9daf8', 'Light cornflower blue 3'],
  ['#d9d2e9', 'Light purple 3'],
  ['#ead1dc', 'Light magenta 3'],
] as const;
const PER_ROW = 8;

interface ColourPickerProps {
  readonly grid: GridCommands;
  readonly name: string;
  readonly property: 'color' | 'background';
  readonly icon: IconName;
}

export function ColourPicker({ grid, name, property, icon }: ColourPickerProps): JSX.Element {
  const current = grid.activeCell()?.style?.[property];
  const face = (
    <span class="tool-colour" style={current ? { '--chosen': bothSchemes(current) } : {}}>
      <Icon name={icon} />
    </span>
  );
  return (
    <ToolPopup name={name} popup="dialog" face={face}>
      {(close) => (
        <Palette
          name={name}
          close={close}
          choose={(colour) => {
            close();
            grid.workbench.focusGrid();
            format(grid, { [property]: colour });
          }}
        />
      )}
    </ToolPopup>
  );
}

interface PaletteProps {
  readonly name: string;
  readonly close: () => void;
  /** An empty text takes the colour away. */
  readonly choose: (colour: string) => void;
}

function Palette({ name, close, choose }: PaletteProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={name}
      class="palette"
      onKeyDown={(event) => {
        if (!handlePaletteKey(event, box.current, close)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="palette-reset"
        onClick={() => {
          choose('');
        }}
      >
        {WORDS.noColour}
      </button>
      {COLOURS.map(([colour, label]) => (
        <button
          key={colour}
          type="button"
          class="palette-colour"
          aria-label={label}
          title={label}
          style={{ background: bothSchemes(colour) }}
          onClick={() => {
            choose(colour);
          }}
        />
      ))}
    </div>
  );
}

function handlePaletteKey(event: KeyboardEvent, box: HTMLElement | null, close: () => void): boolean {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: PER_ROW, ArrowUp: -PER_ROW }[event.key];
  if (event.key === 'Escape') close();
  else if (by !== undefined) {
    const buttons = [...(box?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  } else return false;
  return true;
}
