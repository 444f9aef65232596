import { runInNewContext } from 'node:vm';
import { parse } from 'parse5';
import { inlineAssets, markedAssets } from '../../src/bundler/inline-assets';

const PAGE = '<head><!-- inline: a.css --></head><body><!-- inline: main.tsx --></body>';

function inlined(script: string, style = ''): string {
  return inlineAssets(
    PAGE,
    new Map([
      ['a.css', style],
      ['main.tsx', script],
    ]),
  );
}

describe('inlineAssets', () => {
  it('finds what a page asks for', () => {
    expect(markedAssets(PAGE)).toEqual(['a.css', 'main.tsx']);
  });

  it('puts a style and a script where their markers stand', () => {
    expect(inlined('go()', 'p{}')).toBe('<head><style>p{}</style></head><body><script>go()</script></body>');
  });

  it.each(['</script>', '</SCRIPT >', '<!--<script>', "$&$'$1"])('keeps %s inside the script', (hostile) => {
    const page = inlined(`${JSON.stringify(hostile)};`);
    const html = parse(page).childNodes[0];
    const body = html && 'childNodes' in html ? html.childNodes[1] : undefined;
    const script = body && 'childNodes' in body ? body.childNodes[0] : undefined;
    const text = script && 'childNodes' in script ? script.childNodes[0] : undefined;

    expect(body && 'childNodes' in body ? body.childNodes.length : 0).toBe(1);
    expect(runInNewContext(text && 'value' in text ? text.value : '')).toBe(hostile);
  });

  it('keeps the end of a style inside the style', () => {
    expect(inlined('', 'p::after{content:"</style>"}')).not.toContain('"</style>');
  });
});
