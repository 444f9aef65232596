/** The add-on's own sidebar page with a google.script in front of it. */
import { publicFunctions, type ProjectFiles } from '../emulator';

/**
 * Puts the shim before everything else, so that the page's own scripts find google.script as at Google, and the
 * workbench's clock: `now` in epoch milliseconds.
 */
export function sidebarDocument(html: string, shim: string, project: ProjectFiles, now: number): string {
  const names = JSON.stringify(publicFunctions(project.code));
  // A replacement function: `$&` in the shim must stay as it is.
  const script = `<script>${inline(shim)}\nRapportWorkbench.install(${inline(names)}, ${String(now)});</script>`;
  const head = /<head[^>]*>/i;
  return head.test(html) ? html.replace(head, (tag) => tag + script) : afterDoctype(html, script);
}

function afterDoctype(html: string, script: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i;
  return doctype.test(html) ? html.replace(doctype, (tag) => tag + script) : script + html;
}

/** Inside a script element, these two would end it or open a comment. */
function inline(code: string): string {
  return code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}
