/** What a cell with an error says when the mouse or the selection is on it. */
import type { JSX } from 'preact';
import { WORDS } from '../words';
import type { PixelBox } from './geometry';
import { pixelStyle } from './geometry';

export function ErrorNote({ error, box }: { readonly error: string; readonly box: PixelBox }): JSX.Element {
  return (
    <div
      class="error-note"
      aria-hidden="true"
      style={pixelStyle({ left: box.left + box.width + 4, top: box.top })}
    >
      <strong>{WORDS.error}</strong>
      <p>{error}</p>
    </div>
  );
}
