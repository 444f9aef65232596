/** Who sits at the keyboard: one's own account, or a colleague who edits the same spreadsheet. */
import type { JSX } from 'preact';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';

export function Person(): JSX.Element {
  const workbench = useWorkbench();
  const people = useApp((state) => state.snapshot?.people) ?? [];
  const user = useApp((state) => state.snapshot?.user) ?? '';
  return (
    <select
      class="panel-field"
      aria-label={PANEL_WORDS.person}
      title={PANEL_WORDS.personHint}
      value={user}
      onChange={(event) => {
        const email = event.currentTarget.value;
        workbench.focusGrid();
        void workbench.act('sign-in', { email });
      }}
    >
      {people.map((email) => (
        <option key={email}>{email}</option>
      ))}
    </select>
  );
}
