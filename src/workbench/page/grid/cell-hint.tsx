/** What a cell has to say when the mouse or the keyboard is on it: its error, what its rule asks for, its note. */
import type { JSX } from 'preact';
import type { CellView, SheetView } from '../../protocol';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import type { CellPosition } from './addresses';
import type { PixelBox } from './geometry';
import { pixelStyle } from './geometry';
import { protectionAt, protectionTitle } from './protected-cells';

const WIDTH = 320;

interface CellHintProps {
  readonly sheet: SheetView;
  readonly hovered: CellPosition | undefined;
  readonly active: CellPosition;
  /** Of what can be seen of the sheet, in the grid's pixels. */
  readonly right: number;
  readonly placeOf: (position: CellPosition) => PixelBox;
}

/** That of the cell under the mouse, else that of the active cell. */
export function CellHint({ sheet, hovered, active, right, placeOf }: CellHintProps): JSX.Element | null {
  const { cells } = useWorkbench();
  const busy = useApp((state) => state.editing !== null || state.popup !== null);
  if (busy) return null;
  for (const position of hovered ? [hovered, active] : [active]) {
    const cell = cells.get(sheet.id, position);
    const parts = [...(cell ? partsOf(cell) : []), ...protectionPart(sheet, position)];
    if (parts.length > 0) return <Hint parts={parts} box={placeOf(position)} right={right} />;
  }
  return null;
}

interface Part {
  readonly title: string;
  readonly text: string;
}

function partsOf({ error, invalid, note }: CellView): readonly Part[] {
  return [
    ...(error === undefined ? [] : [{ title: WORDS.error, text: error }]),
    ...(invalid === undefined ? [] : [{ title: WORDS.invalid, text: invalid }]),
    ...(note === undefined ? [] : [{ title: '', text: note }]),
  ];
}

function protectionPart(sheet: SheetView, position: CellPosition): readonly Part[] {
  const found = protectionAt(sheet, position);
  return found ? [{ title: protectionTitle(found), text: found.description }] : [];
}

interface HintProps {
  readonly parts: readonly Part[];
  readonly box: PixelBox;
  readonly right: number;
}

function Hint({ parts, box, right }: HintProps): JSX.Element {
  const beside = box.left + box.width + 4;
  const left = beside + WIDTH > right ? Math.max(0, box.left - WIDTH - 4) : beside;
  const onLeft = left < beside ? { width: WIDTH } : {};
  const isNote = parts.every(({ title }) => title === '');
  return (
    <div
      class={isNote ? 'cell-hint cell-hint-note' : 'cell-hint'}
      aria-hidden="true"
      style={pixelStyle({ left, top: box.top, ...onLeft })}
    >
      {parts.map(({ title, text }) => (
        <div key={title}>
          {title !== '' && <strong>{title}</strong>}
          {text !== '' && <p>{text}</p>}
        </div>
      ))}
    </div>
  );
}
