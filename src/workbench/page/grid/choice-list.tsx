/** The choices of a cell with data validation, under the text that is being typed. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { WORDS } from '../words';
import type { GridCommands } from './commands';

interface ChoiceListProps {
  readonly grid: GridCommands;
  readonly values: readonly string[];
  readonly marked: number;
}

export function ChoiceList({ grid, values, marked }: ChoiceListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <ul
      ref={list}
      id="choices"
      role="listbox"
      aria-label={WORDS.cellChoices}
      class="choices"
      tabIndex={0}
      data-edits
      onMouseDown={(event) => {
        // The text field must keep the focus, or leaving it would send what was typed so far.
        event.preventDefault();
      }}
    >
      {values.map((value, index) => (
        <li
          key={value}
          id={`choice-${String(index)}`}
          role="option"
          aria-selected={index === marked}
          class={index === marked ? 'choice choice-marked' : 'choice'}
          onMouseDown={() => {
            grid.pickChoice(value);
          }}
        >
          {value}
        </li>
      ))}
    </ul>
  );
}
