/** The toolbar, with the keyboard of the ARIA toolbar pattern: one stop for Tab, arrow keys inside. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { format, redo, toggle, toggleFilter, undo } from '../grid/actions';
import type { GridCommands } from '../grid/commands';
import { mergeAt } from '../grid/merges';
import { currentSelection } from '../state/app-state';
import { useApp } from '../state/context';
import { WORDS } from '../words';
import { ColourPicker } from './colour-picker';
import { currencyFormat, formatEntries, mergeEntry, withPlaces } from './formats';
import { ToolButton, ToolMenu } from './tool-button';

export function Toolbar({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const canUndo = useApp((state) => state.snapshot?.canUndo) ?? false;
  const canRedo = useApp((state) => state.snapshot?.canRedo) ?? false;
  useApp(currentSelection);
  useApp((state) => state.cellsRevision);
  useApp((state) => state.snapshot?.sheets);
  const go = (to: number): void => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])];
    const index = (to + buttons.length) % buttons.length;
    setFocused(index);
    buttons[index]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={WORDS.toolbar}
      class="toolbar"
      data-region
      onKeyDown={(event) => {
        if (!(event.target instanceof HTMLElement) || event.target.dataset['tool'] === undefined) return;
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by !== undefined) go(focused + by);
        else if (event.key === 'Home') go(0);
        else if (event.key === 'End') go(-1);
        else return;
        event.preventDefault();
      }}
      onFocusCapture={(event) => {
        const tools = [...(bar.current?.querySelectorAll('[data-tool]') ?? [])];
        const at = tools.findIndex((tool) => tool === event.target);
        if (at >= 0) setFocused(at);
      }}
    >
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
      <Divider />
      <NumberTools grid={grid} />
      <Divider />
      <LetterTools grid={grid} />
      <Divider />
      <PlaceTools grid={grid} />
    </div>
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
        text={locale === 'en_US' ? '$' : '¤'}
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

function PlaceTools({ grid }: ToolsProps): JSX.Element {
  const style = grid.activeCell()?.style;
  const merged = mergeAt(grid.sheet?.merges ?? [], grid.selection.anchor) !== undefined;
  const merge = mergeEntry(grid);
  const sides = [
    ['left', WORDS.alignLeft],
    ['center', WORDS.alignCenter],
    ['right', WORDS.alignRight],
  ] as const;
  return (
    <>
      {sides.map(([side, name]) => (
        <ToolButton
          key={side}
          name={`${WORDS.align}: ${name}`}
          icon={side}
          pressed={style?.align === side}
          onPress={() => {
            format(grid, { align: side });
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
      <ToolButton
        name={merged ? WORDS.unmergeCells : WORDS.mergeCells}
        icon="merge"
        pressed={merged}
        disabled={merge.kind === 'action' && merge.disabled === true}
        onPress={() => {
          if (merge.kind === 'action') merge.run();
        }}
      />
      <Divider />
      <ToolButton
        name={grid.sheet?.filter ? WORDS.removeFilter : WORDS.createFilter}
        icon="filter"
        pressed={grid.sheet?.filter !== undefined}
        onPress={() => {
          toggleFilter(grid);
        }}
      />
    </>
  );
}
