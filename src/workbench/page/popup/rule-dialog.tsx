/** Asks what the selected cells may hold. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChosenRule } from '../../protocol';
import type { GridCommands } from '../grid/commands';
import { WORDS } from '../words';
import { FormDialog } from './form-dialog';

type RuleType = Exclude<ChosenRule['type'], 'checkbox'>;

const TYPES = ['list', 'date', 'number'] as const;

interface RuleDialogProps {
  readonly grid: GridCommands;
  /** What is offered first. */
  readonly first: RuleType;
  readonly close: () => void;
}

export function RuleDialog({ grid, first, close }: RuleDialogProps): JSX.Element {
  const { box } = grid;
  const { sheetId } = grid.state;
  const [type, setType] = useState<RuleType>(first);
  return (
    <FormDialog
      title={WORDS.ruleTitle}
      close={close}
      onOk={(fields) => {
        const rule = ruleFrom(type, fields);
        if (rule) void grid.workbench.act('set-rule', { sheetId, box, rule });
      }}
    >
      <label>
        {WORDS.ruleType}
        <select
          class="modal-field"
          name="type"
          value={type}
          onChange={({ currentTarget }) => {
            setType(TYPES.find((known) => known === currentTarget.value) ?? 'list');
          }}
        >
          {TYPES.map((known) => (
            <option key={known} value={known}>
              {WORDS.ruleTypes[known]}
            </option>
          ))}
        </select>
      </label>
      {type === 'list' && <Items before={grid.activeChoices()?.values} />}
      <label>
        <input type="checkbox" name="strict" defaultChecked /> {WORDS.dropDownStrict}
      </label>
    </FormDialog>
  );
}

function Items({ before = [] }: { readonly before: readonly string[] | undefined }): JSX.Element {
  return (
    <label>
      {WORDS.dropDownItems}
      <textarea
        data-first
        class="modal-field"
        name="items"
        rows={6}
        required
        defaultValue={before.join('\n')}
      />
    </label>
  );
}

function ruleFrom(type: RuleType, fields: ReadonlyMap<string, string>): ChosenRule | undefined {
  const strict = fields.has('strict');
  if (type !== 'list') return { type, strict };
  const values = linesOf(fields.get('items') ?? '');
  return values.length > 0 ? { type, values, strict } : undefined;
}

/** Each choice once. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
