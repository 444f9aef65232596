/** The toolbar, with the keyboard of the ARIA toolbar pattern: one stop for Tab, arrow keys inside. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { format, redo, toggle, toggleFilter, undo } from '../grid/actions';
import type { GridCommands } from '../grid/commands';
import { mergeAt } from '../grid/merges';
import { currentSelection } from '../state/app-state';
import { useApp } from '../state/context';
import { WORDS } from '../words';
import { ColourPicker } from './colour-picker';
import { currencyFormat, currencySign, formatEntries, mergeEntry, withPlaces } from './formats';
import { ToolButton, ToolMenu } from './tool-button';

export function Toolbar({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  useApp(currentSelection);
  useApp((state) => state.cellsRevision);
  useApp((state) => state.snapshot?.sheets);
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={WORDS.toolbar}
      class="toolbar"
      data-region
      onKeyDown={(event) => {
        if (handleToolKey(event, bar.current)) event.preventDefault();
      }}
    >
      <HistoryTools grid={grid} />
      <Divider />
      <NumberTools grid={grid} />
      <Divider />
      <LetterTools grid={grid} />
      <Divider />
      <PlaceTools grid={grid} />
      <Divider />
      <FilterTool grid={grid} />
    </div>
  );
}

/** Arrow keys go from tool to tool, round the ends. @returns true where the key was the toolbar's. */
function handleToolKey({ key, target }: KeyboardEvent, bar: HTMLElement | null): boolean {
  const tools = [...(bar?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])];
  const at = tools.findIndex((tool) => tool === target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  if (at < 0 || to === undefined) return false;
  tools[(to + tools.length) % tools.length]?.focus();
  return true;
}

function HistoryTools({ grid }: ToolsProps): JSX.Element {
  const canUndo = useApp((state) => state.snapshot?.canUndo) ?? false;
  const canRedo = useApp((state) => state.snapshot?.canRedo) ?? false;
  return (
    <>
      <ToolButton
        name={WORDS.undo}
        icon="undo"
        disabled={!canUndo}
        first
        onPress={() => {
          undo(grid);
        }}
      />
      <ToolButton
        name={WORDS.redo}
        icon="redo"
        disabled={!canRedo}
        onPress={() => {
          redo(grid);
        }}
      />
    </>
  );
}

function Divider(): JSX.Element {
  return <span class="tool-divider" aria-hidden="true" />;
}

interface ToolsProps {
  readonly grid: GridCommands;
}

function NumberTools({ grid }: ToolsProps): JSX.Element {
  const locale = useApp((state) => state.snapshot?.locale) ?? 'en_US';
  const places = (by: 1 | -1) => (): void => {
    format(grid, { numberFormat: withPlaces(grid.activeCell()?.numberFormat ?? '', by) });
  };
  return (
    <>
      <ToolButton
        name={WORDS.formatCurrency}
        text={currencySign(locale)}
        onPress={() => {
          format(grid, { numberFormat: currencyFormat(locale) });
        }}
      />
      <ToolButton
        name={WORDS.formatPercent}
        text="%"
        onPress={() => {
          format(grid, { numberFormat: '0.00%' });
        }}
      />
      <ToolButton name={WORDS.fewerPlaces} text=".0←" onPress={places(-1)} />
      <ToolButton name={WORDS.morePlaces} text=".00→" onPress={places(1)} />
      <ToolMenu name={WORDS.moreFormats} text="123" entries={() => formatEntries(grid)} grid={grid} />
    </>
  );
}

function LetterTools({ grid }: ToolsProps): JSX.Element {
  const style = grid.activeCell()?.style;
  return (
    <>
      {(['bold', 'italic', 'strikethrough'] as const).map((look) => (
        <ToolButton
          key={look}
          name={WORDS[look]}
          icon={look}
          pressed={style?.[look] === true}
          onPress={() => {
            toggle(grid, look);
          }}
        />
      ))}
      <ColourPicker grid={grid} name={WORDS.textColour} property="color" icon="letter" />
      <ColourPicker grid={grid} name={WORDS.fillColour} property="background" icon="bucket" />
    </>
  );
}

const SIDES = [
  ['left', WORDS.alignLeft],
  ['center', WORDS.alignCenter],
  ['right', WORDS.alignRight],
] as const;

function PlaceTools({ grid }: ToolsProps): JSX.Element {
  const style = grid.activeCell()?.style;
  return (
    <>
      {SIDES.map(([side, name]) => (
        <ToolButton
          key={side}
          name={`${WORDS.align}: ${name}`}
          icon={side}
          pressed={style?.align === side}
          onPress={() => {
            format(grid, { align: style?.align === side ? 'auto' : side });
          }}
        />
      ))}
      <ToolButton
        name={WORDS.wrap}
        icon="wrap"
        pressed={style?.wrap === true}
        onPress={() => {
          toggle(grid, 'wrap');
        }}
      />
      <MergeTool grid={grid} />
    </>
  );
}

function MergeTool({ grid }: ToolsProps): JSX.Element {
  const { label, disabled = false, run } = mergeEntry(grid);
  const merged = mergeAt(grid.sheet?.merges ?? [], grid.selection.anchor) !== undefined;
  return <ToolButton name={label} icon="merge" pressed={merged} disabled={disabled} onPress={run} />;
}

function FilterTool({ grid }: ToolsProps): JSX.Element {
  const on = grid.sheet?.filter !== undefined;
  return (
    <ToolButton
      name={on ? WORDS.removeFilter : WORDS.createFilter}
      icon="filter"
      pressed={on}
      onPress={() => {
        toggleFilter(grid);
      }}
    />
  );
}
