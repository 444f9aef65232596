/** A dialog above everything; the browser's own dialog element keeps the focus inside. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWorkbench } from '../state/context';

interface ModalProps {
  readonly title: string;
  readonly role: 'alertdialog' | 'dialog';
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Modal({ title, role, onClose, wide = false, children }: ModalProps): JSX.Element {
  const workbench = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  // An ordinary effect is cleaned up after the next drawing: a key pressed until then would go nowhere.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element?.close();
      // Only now may anything outside have the keyboard; where the browser gave it to nothing, the cells have it.
      const { activeElement } = document;
      if (activeElement === document.body || element?.contains(activeElement)) workbench.focusGrid();
      else bringCaret(activeElement);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      role={role}
      class={wide ? 'modal modal-wide' : 'modal'}
      aria-labelledby="modal-title"
      aria-describedby="modal-body"
      onCancel={(event) => {
        // The server says when a dialog is over.
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="modal-title" class={title === '' ? 'read-only-text' : 'modal-title'}>
        {title === '' ? document.title : title}
      </h2>
      {children}
    </dialog>
  );
}

/** Closing a dialog, Chromium gives a text field the focus back, but not the caret: what is typed would be lost. */
function bringCaret(focused: Element | null): void {
  const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  // Null where there is no text, as in a box to tick.
  if (!isField || focused.selectionStart === null) return;
  focused.setSelectionRange(focused.selectionStart, focused.selectionEnd);
}
