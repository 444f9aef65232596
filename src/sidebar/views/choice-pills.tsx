import type { JSX } from 'preact';
import type { EntryField } from '../../addon/use-cases/sidebar-calls';
import { FieldMessage, useFieldMessage } from './field';
import { useSidebar } from './sidebar-context';
import { asLabel } from './as-label';

interface ChoicePillsProps<T extends string> {
  readonly field: EntryField;
  readonly help?: string;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T | '';
  readonly onChoose: (choice: T) => void;
}

/** One of a few, all in view: radio buttons drawn as pills, so the arrow keys choose. */
export function ChoicePills<T extends string>(props: ChoicePillsProps<T>): JSX.Element {
  const { field, help, choices, labels, chosen, onChoose } = props;
  const { words } = useSidebar();
  const message = useFieldMessage(field);
  return (
    <div class="field" data-troubled={message === undefined ? undefined : ''}>
      <span class="label" id={`label-${field}`}>
        {words.fields[field]}
        {help !== undefined && <small> {help}</small>}
      </span>
      <div
        class="pills"
        role="radiogroup"
        aria-labelledby={`label-${field}`}
        aria-invalid={message !== undefined}
        aria-describedby={message === undefined ? undefined : `problem-${field}`}
      >
        {choices.map((choice) => (
          <label class="pill" key={choice}>
            <input
              type="radio"
              name={field}
              value={choice}
              checked={choice === chosen}
              onChange={() => {
                onChoose(choice);
              }}
            />
            <span>{asLabel(labels[choice])}</span>
          </label>
        ))}
      </div>
      <FieldMessage field={field} />
    </div>
  );
}
