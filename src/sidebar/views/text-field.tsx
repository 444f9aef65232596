import type { JSX } from 'preact';
import { Field } from './field';
import { useSidebar } from './sidebar-context';

interface TextFieldProps {
  readonly field: 'event' | 'nextStep' | 'introducedBy';
  /** Offered while typing; anything else may be typed as well. */
  readonly offered?: readonly string[];
}

/** One line of free text. */
export function TextField({ field, offered }: TextFieldProps): JSX.Element {
  const { session, model } = useSidebar();
  return (
    <Field field={field}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autocomplete="off"
            list={offered ? `offered-${field}` : undefined}
            value={model.form[field]}
            onInput={(event) => {
              session.edit({ [field]: event.currentTarget.value });
            }}
          />
          {offered && (
            <datalist id={`offered-${field}`}>
              {offered.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
