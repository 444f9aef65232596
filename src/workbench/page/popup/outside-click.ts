/** Closes what is open when the person turns to something else. */
import { useEffect } from 'preact/hooks';

export function useOutsideClick(element: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const listen = (event: Event): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close();
    };
    // A click into the sidebar's frame is seen here only as the loss of the focus.
    window.addEventListener('mousedown', listen);
    window.addEventListener('blur', close);
    return () => {
      window.removeEventListener('mousedown', listen);
      window.removeEventListener('blur', close);
    };
  }, []);
}
