/** What Sheets shows under a formula that is being typed: functions to choose from, then the card of the one chosen. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FunctionHelp } from '../../protocol';
import { useApp } from '../state/context';
import { WORDS } from '../words';
import type { GridCommands } from './commands';
import type { OpenHelp } from './formula-completion';
import { completionsAt, helpAt } from './formula-completion';
import { complete } from './formula-help-keys';
import { caretOf } from './reference-picker';

export function FormulaHelp({ grid }: { readonly grid: GridCommands }): JSX.Element | null {
  const editing = useApp((state) => state.editing);
  const functions = useApp((state) => state.snapshot?.functions) ?? [];
  const locale = useApp((state) => state.snapshot?.locale) ?? 'en_US';
  useCaret();
  if (!editing?.text.startsWith('=')) return null;
  const caret = caretOf(editing);
  const offered = completionsAt(editing.text, caret, functions);
  if (offered.length > 0) return <Completions grid={grid} offered={offered} marked={editing.choice} />;
  const open = helpAt(editing.text, caret, functions);
  return open ? <HelpCard open={open} separator={separatorIn(locale)} /> : null;
}

/** Draws again when the caret moves. */
function useCaret(): void {
  const [, setMoves] = useState(0);
  useEffect(() => {
    const moved = (): void => {
      setMoves((moves) => moves + 1);
    };
    document.addEventListener('selectionchange', moved);
    return () => {
      document.removeEventListener('selectionchange', moved);
    };
  }, []);
}

/** Where the comma parts decimals, a semicolon parts arguments. */
function separatorIn(locale: string): string {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',') ? '; ' : ', ';
}

interface CompletionsProps {
  readonly grid: GridCommands;
  readonly offered: readonly FunctionHelp[];
  readonly marked: number;
}

function Completions({ grid, offered, marked }: CompletionsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <ul
      ref={list}
      id="choices"
      role="listbox"
      aria-label={WORDS.functionsOffered}
      class="choices formula-choices"
      tabIndex={0}
      data-edits
      onMouseDown={(event) => {
        // The text field must keep the focus.
        event.preventDefault();
      }}
    >
      {offered.map(({ name, description }, index) => (
        <li
          key={name}
          id={`choice-${String(index)}`}
          role="option"
          aria-selected={index === marked}
          class={index === marked ? 'choice choice-marked' : 'choice'}
          onMouseDown={() => {
            complete(grid, name);
          }}
        >
          <span class="formula-name">{name}</span>
          {(index === marked || (marked < 0 && index === 0)) && (
            <span class="formula-about">{firstSentence(description)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function HelpCard({ open, separator }: { readonly open: OpenHelp; readonly separator: string }): JSX.Element {
  const { help, parameter } = open;
  const current = help.parameters[parameter];
  return (
    <div class="formula-card" role="note" aria-label={WORDS.functionHelp(help.name)} aria-live="polite">
      <p class="formula-signature">
        {help.name}(
        {help.parameters.map(({ name, optional }, index) => (
          <>
            {index > 0 && separator}
            <Parameter name={optional && name !== '…' ? `[${name}]` : name} current={index === parameter} />
          </>
        ))}
        )
      </p>
      {current && current.description !== '' && (
        <p>
          <code>{current.name}</code> {current.description}
        </p>
      )}
      {help.examples.length > 0 && <HelpPart title={WORDS.functionExample} lines={help.examples} code />}
      {help.description !== '' && <HelpPart title={WORDS.functionAbout} lines={[help.description]} />}
    </div>
  );
}

function Parameter({ name, current }: { readonly name: string; readonly current: boolean }): JSX.Element {
  return current ? <strong class="formula-parameter">{name}</strong> : <span>{name}</span>;
}

interface HelpPartProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly code?: boolean;
}

function HelpPart({ title, lines, code = false }: HelpPartProps): JSX.Element {
  return (
    <>
      <p class="formula-title">{title}</p>
      {lines.map((line) => (
        <p key={line}>{code ? <code>{line}</code> : line}</p>
      ))}
    </>
  );
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
