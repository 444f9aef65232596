import type { JSX } from 'preact';
import { HOWS, KINDS, TWO_WAYS } from '../../domain/cells/vocabulary';
import { shownForm } from '../entry-form';
import { OFFERED_KINDS } from '../kind-defaults';
import { asLabel } from './as-label';
import { ChoicePills } from './choice-pills';
import { Field } from './field';
import { RemindField } from './remind-field';
import { useSidebar } from './sidebar-context';
import { TextField } from './text-field';

/** What nearly every entry needs, in the order of telling: what, how, when, and what comes next. */
export function EssentialFields(): JSX.Element {
  const { session, model, words } = useSidebar();
  const shown = shownForm(model.form, model.proposals);
  return (
    <>
      <KindField />
      <ChoicePills
        field="how"
        choices={HOWS}
        labels={words.codes.how}
        chosen={shown.how}
        onChoose={(how) => {
          session.edit({ how });
        }}
      />
      <ChoicePills
        field="twoWay"
        help={words.twoWayHelp}
        choices={TWO_WAYS}
        labels={words.codes.twoWay}
        chosen={shown.twoWay}
        onChoose={(twoWay) => {
          session.edit({ twoWay });
        }}
      />
      <DayField />
      <TextField field="nextStep" />
      <RemindField />
    </>
  );
}

function KindField(): JSX.Element {
  const { session, model, words } = useSidebar();
  const { kind } = model.form;
  return (
    <Field field="kind">
      {(control) => (
        <select
          {...control}
          value={kind}
          onChange={(event) => {
            const chosen = KINDS.find((one) => one === event.currentTarget.value);
            if (chosen) session.edit({ kind: chosen });
          }}
        >
          {kind === '' && <option value="">{words.none}</option>}
          {OFFERED_KINDS.map((one) => (
            <option key={one} value={one}>
              {asLabel(words.codes.kind[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function DayField(): JSX.Element {
  const { session, model } = useSidebar();
  return (
    <Field field="day" class="beside">
      {(control) => (
        <input
          {...control}
          type="date"
          value={shownForm(model.form, model.proposals).day}
          onChange={(event) => {
            session.edit({ day: event.currentTarget.value });
          }}
        />
      )}
    </Field>
  );
}
