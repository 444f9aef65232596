/** Starts the page. */
import { render } from 'preact';
import { App } from './app';
import './styles/page.css';
import { WorkbenchContext } from './state/context';
import { connect } from './state/event-stream';
import { WorkbenchWindow } from './state/workbench-window';

const workbench = new WorkbenchWindow();
const root = document.getElementById('app');
if (root) {
  render(
    <WorkbenchContext.Provider value={workbench}>
      <App />
    </WorkbenchContext.Provider>,
    root,
  );
}
connect(workbench);

/** For tests: is the page drawn, is everything with the server. At once, not with the next drawing. */
workbench.store.watch(() => {
  const { dataset } = document.documentElement;
  const { pending, snapshot } = workbench.state;
  dataset['saving'] = String(pending > 0 || snapshot?.computing === true);
  if (snapshot) {
    requestAnimationFrame(() => {
      dataset['ready'] = 'true';
    });
  }
});
