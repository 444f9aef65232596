import type { JSX } from 'preact';
import { shownForm } from '../entry-form';
import { controlAttributes, FieldMessage, useFieldMessage } from './field';
import { useSidebar } from './sidebar-context';

/** "Remind me in N days"; typing a number asks for the reminder too. */
export function RemindField(): JSX.Element {
  const { session, model, words } = useSidebar();
  const message = useFieldMessage('remindInDays');
  const { remind, remindDays } = shownForm(model.form, model.proposals);
  return (
    <div class="field" data-troubled={message === undefined ? undefined : ''}>
      <div class="line">
        <label class="check">
          <input
            type="checkbox"
            checked={remind}
            onChange={(event) => {
              session.edit({ remind: event.currentTarget.checked });
            }}
          />
          {words.fields.remindInDays}
        </label>
        <label class="days">
          {words.remindIn}
          <input
            {...controlAttributes('remindInDays', message)}
            type="number"
            min="1"
            max="3650"
            inputMode="numeric"
            value={remindDays}
            onInput={(event) => {
              session.edit({ remind: true, remindDays: event.currentTarget.value });
            }}
          />
          {words.remindDays}
        </label>
      </div>
      <FieldMessage field="remindInDays" />
    </div>
  );
}
