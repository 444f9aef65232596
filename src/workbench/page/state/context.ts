/** Gives components the window they belong to. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppState } from './app-state';
import { useStore } from './store';
import { WorkbenchWindow } from './workbench-window';

export const WorkbenchContext = createContext<WorkbenchWindow>(new WorkbenchWindow());

export function useWorkbench(): WorkbenchWindow {
  return useContext(WorkbenchContext);
}

export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useWorkbench().store, select);
}
