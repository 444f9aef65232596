/** The virtual clock with its steps, and where the spreadsheet is. */
import type { JSX } from 'preact';
import type { ClockStep } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { isoInstant, longInstant } from './instants';

const STEPS: readonly { readonly step: ClockStep; readonly label: string; readonly hint?: string }[] = [
  { step: 'hour', label: WORDS.plusHour },
  { step: 'morning', label: WORDS.tomorrowMorning },
  { step: 'week', label: WORDS.plusWeek },
  { step: 'now', label: WORDS.now, hint: WORDS.nowHint },
];

export function Clock(): JSX.Element {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  return (
    <div class="clock" role="group" aria-label={WORDS.clock}>
      {snapshot && (
        <time
          data-testid="clock"
          class="clock-time"
          dateTime={isoInstant(snapshot.now)}
          title={WORDS.clockHint}
        >
          {longInstant(snapshot.now, snapshot.timeZone)}
        </time>
      )}
      {STEPS.map(({ step, label, hint }) => (
        <button
          key={step}
          type="button"
          class="button button-small"
          title={hint ?? WORDS.clockHint}
          onClick={() => void workbench.act('clock', { step })}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        class="button button-small"
        title={PANEL_WORDS.setClockHint}
        onClick={() => {
          workbench.store.set({ question: { kind: 'settings' } });
        }}
      >
        {PANEL_WORDS.setClock}
      </button>
    </div>
  );
}
