import { useEffect, useState } from 'preact/hooks';
import type { SidebarModel } from '../sidebar-model';
import type { SidebarSession } from '../sidebar-session';

/** The session's model; draws anew after every change of it. */
export function useModel(session: SidebarSession): SidebarModel {
  const [model, setModel] = useState(session.model);
  useEffect(() => {
    const update = (): void => {
      setModel(session.model);
    };
    // The model may have changed between drawing and this effect.
    update();
    return session.subscribe(update);
  }, [session]);
  return model;
}
