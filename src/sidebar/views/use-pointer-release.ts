import { useEffect, useRef } from 'preact/hooks';

/**
 * Runs an action at once, or, while a mouse button or finger is down, when its click has arrived: what
 * changes its height on leaving a field would otherwise move the clicked control away from under the pointer.
 */
export function usePointerRelease(): (action: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const down = (): void => {
      isDown.current = true;
    };
    const up = (): void => {
      isDown.current = false;
    };
    addEventListener('pointerdown', down, true);
    addEventListener('pointerup', up, true);
    addEventListener('pointercancel', up, true);
    return () => {
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointerup', up, true);
      removeEventListener('pointercancel', up, true);
    };
  }, []);
  return (action) => {
    if (!isDown.current) {
      action();
      return;
    }
    const released = (): void => {
      removeEventListener('pointerup', released);
      removeEventListener('pointercancel', released);
      // The click follows the release within the same task.
      setTimeout(action);
    };
    addEventListener('pointerup', released);
    addEventListener('pointercancel', released);
  };
}
