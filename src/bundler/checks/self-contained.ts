import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Problem } from '../problem';
import { SIDEBAR_FILE } from '../project-layout';

/** Attributes by which a page makes a browser fetch something. */
const LOADING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'href',
  'data',
  'poster',
  'action',
  'background',
]);

/** Namespaces look like addresses but are never fetched. */
const FOREIGN_ADDRESS = /\bhttps?:\/\/(?!www\.w3\.org\/)[^\s'"`)]*/;

const STYLE_FETCH = /@import\b[^;]*|url\(\s*['"]?(?!data:|#)[^)]*\)/i;

/** A sidebar that asks another host for anything would tell it who uses the add-on, and fail offline. */
export function checkSelfContained(page: string): Problem[] {
  return [...elementsOf(parse(page))].flatMap((element) => [
    ...attributeFetches(element),
    ...textFetches(element),
  ]);
}

type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function attributeFetches({ tagName, attrs }: Element): Problem[] {
  return attrs
    .filter(({ name, value }) => LOADING_ATTRIBUTES.has(name) && !/^(?:data:|#|$)/i.test(value.trim()))
    .map(({ name, value }) => foreign(`<${tagName} ${name}="${value}">`));
}

function textFetches(element: Element): Problem[] {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const patterns = element.tagName === 'style' ? [FOREIGN_ADDRESS, STYLE_FETCH] : [FOREIGN_ADDRESS];
  const found = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return found.map((address) => foreign(`${address} in <${element.tagName}>`));
}

function foreign(what: string): Problem {
  return {
    where: SIDEBAR_FILE,
    message: `${what} would be fetched from elsewhere: put it into src/sidebar, the page must stand alone.`,
  };
}
