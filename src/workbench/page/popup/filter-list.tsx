/** The list of a filter's column: sort by it, and choose which of its values are shown. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sort } from '../grid/actions';
import { columnLetters } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { fetchFilterValues } from '../state/server-calls';
import { WORDS } from '../words';

interface FilterListProps {
  readonly grid: GridCommands;
  readonly column: number;
  readonly close: () => void;
}

export function FilterList({ grid, column, close }: FilterListProps): JSX.Element {
  const values = useValues(grid, column);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(grid.sheet?.filter?.hiddenValues[column] ?? []),
  );
  const [search, setSearch] = useState('');
  const wanted = search.toLocaleLowerCase();
  const shown = values?.filter((value) => value.toLocaleLowerCase().includes(wanted)) ?? [];
  const change = (changed: readonly string[], hide: boolean): void => {
    setHidden(withChange(hidden, changed, hide));
  };
  return (
    <form
      class="filter-list"
      aria-label={WORDS.filterBy(columnLetters(column))}
      onSubmit={(event) => {
        event.preventDefault();
        close();
        const body = { sheetId: grid.state.sheetId, column, hiddenValues: [...hidden] };
        void grid.workbench.act('filter-column', body);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <SortButtons {...{ grid, column, close }} />
      <Search onSearch={setSearch} />
      <AllOrNone values={shown} onChange={change} />
      <Values values={shown} known={values !== undefined} hidden={hidden} onChange={change} />
      <Decision cancel={close} />
    </form>
  );
}

function withChange(
  hidden: ReadonlySet<string>,
  changed: readonly string[],
  hide: boolean,
): ReadonlySet<string> {
  const gone = new Set(changed);
  const others = [...hidden].filter((value) => !gone.has(value));
  return new Set(hide ? [...others, ...changed] : others);
}

function Decision({ cancel }: { readonly cancel: () => void }): JSX.Element {
  return (
    <div class="filter-buttons">
      <button type="button" class="button button-small" onClick={cancel}>
        {WORDS.cancel}
      </button>
      <button type="submit" class="button button-small button-main">
        {WORDS.ok}
      </button>
    </div>
  );
}

function AllOrNone({ values, onChange }: Pick<ValuesProps, 'values' | 'onChange'>): JSX.Element {
  return (
    <div class="filter-all">
      <LinkButton
        label={WORDS.selectAll(values.length)}
        onClick={() => {
          onChange(values, false);
        }}
      />
      <LinkButton
        label={WORDS.clearAll}
        onClick={() => {
          onChange(values, true);
        }}
      />
    </div>
  );
}

/** Undefined until they are here. */
function useValues(grid: GridCommands, column: number): readonly string[] | undefined {
  const [values, setValues] = useState<readonly string[] | undefined>();
  useEffect(() => {
    fetchFilterValues(grid.state.sheetId, column)
      .then(setValues)
      .catch(() => {
        grid.workbench.store.set({ question: { kind: 'problem', message: WORDS.reconnecting } });
      });
  }, [grid, column]);
  return values;
}

function SortButtons({ grid, column, close }: FilterListProps): JSX.Element {
  const sortBy = (ascending: boolean) => (): void => {
    close();
    const { sheet } = grid;
    if (!sheet?.filter) sort(grid, column, ascending);
    else {
      const { box } = sheet.filter;
      const body = { ...box, row: box.row + 1, rows: Math.max(1, box.rows - 1) };
      void grid.workbench.act('sort-range', { sheetId: sheet.id, box: body, column, ascending });
    }
  };
  return (
    <div class="filter-sort">
      <button type="button" class="menu-entry" onClick={sortBy(true)}>
        {WORDS.sortAToZ}
      </button>
      <button type="button" class="menu-entry" onClick={sortBy(false)}>
        {WORDS.sortZToA}
      </button>
    </div>
  );
}

function Search({ onSearch }: { readonly onSearch: (text: string) => void }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      type="search"
      class="filter-search"
      aria-label={WORDS.searchValues}
      placeholder={WORDS.searchValues}
      onInput={(event) => {
        onSearch(event.currentTarget.value);
      }}
    />
  );
}

function LinkButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="link-button" onClick={onClick}>
      {label}
    </button>
  );
}

interface ValuesProps {
  readonly values: readonly string[];
  readonly known: boolean;
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (values: readonly string[], hide: boolean) => void;
}

/** A column of a hundred thousand different values would take the page down; searching finds the others. */
const MOST_SHOWN = 500;

function Values({ values, known, hidden, onChange }: ValuesProps): JSX.Element {
  return (
    <div class="filter-values" role="group" aria-label={WORDS.filterValues}>
      {known && values.length === 0 && <p class="hint">{WORDS.noValues}</p>}
      {values.slice(0, MOST_SHOWN).map((value) => (
        <label key={value} class="filter-value">
          <input
            type="checkbox"
            checked={!hidden.has(value)}
            onChange={(event) => {
              onChange([value], !event.currentTarget.checked);
            }}
          />
          {value === '' ? WORDS.blanks : value}
        </label>
      ))}
      {values.length > MOST_SHOWN && <p class="hint">{WORDS.moreValues(values.length - MOST_SHOWN)}</p>}
    </div>
  );
}
