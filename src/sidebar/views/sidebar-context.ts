import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarWords } from '../../domain/words/sidebar';
import type { SidebarModel } from '../sidebar-model';
import type { SidebarSession } from '../sidebar-session';

export interface SidebarView {
  readonly session: SidebarSession;
  readonly model: SidebarModel;
  readonly words: SidebarWords;
}

export const SidebarContext = createContext<SidebarView | undefined>(undefined);

/** What every part of the sidebar draws from. */
export function useSidebar(): SidebarView {
  const view = useContext(SidebarContext);
  if (!view) throw new Error('drawn outside the sidebar');
  return view;
}
