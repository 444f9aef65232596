/** Closes what is open when the person turns to something else. */
import { useEffect } from 'preact/hooks';

export function useOutsideClick(element: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const listen = (event: Event): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close();
    };
    // On the way down, or the very click that opens something would close it.
    window.addEventListener('mousedown', listen, { capture: true });
    // A click into the sidebar's frame is seen here only as the loss of the focus.
    window.addEventListener('blur', close);
    return () => {
      window.removeEventListener('mousedown', listen, { capture: true });
      window.removeEventListener('blur', close);
    };
  }, []);
}
