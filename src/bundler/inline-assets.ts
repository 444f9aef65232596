const MARKER = /<!-- inline: (\S+) -->/g;

/** The files that a page asks for by `<!-- inline: name -->`. */
export function markedAssets(page: string): string[] {
  return [...page.matchAll(MARKER)].map((match) => match[1] ?? '');
}

/** Puts each asset where its marker stands, in a style or script element by the file's ending. */
export function inlineAssets(page: string, assets: ReadonlyMap<string, string>): string {
  return page.replaceAll(MARKER, (_marker, name: string) => {
    const text = assets.get(name) ?? '';
    return name.endsWith('.css')
      ? `<style>${escapedStyle(text)}</style>`
      : `<script>${escapedScript(text)}</script>`;
  });
}

/**
 * Keeps text inside its script element: the HTML parser knows no strings, ends the element at `</script`
 * wherever it stands, and after `<!--` may not find that end. `\x3C` means the same in every string and
 * regular expression; outside of those esbuild writes neither.
 */
function escapedScript(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function escapedStyle(text: string): string {
  return text.replace(/<(?=\/style|!--)/gi, '\\3C ');
}
