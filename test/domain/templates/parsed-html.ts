import { parse } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

export interface ParsedHtml {
  /** Each element with its attributes' names, in the order of the document. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
  /** What is read, without the title. */
  readonly text: string;
}

/** HTML as a mail program would understand it. */
export function parsedHtml(html: string): ParsedHtml {
  const elements: string[] = [];
  const links: string[] = [];
  let text = '';
  const walk = (node: Node): void => {
    const attributes = node.attrs ?? [];
    if (!node.nodeName.startsWith('#')) {
      elements.push([node.nodeName, ...attributes.map(({ name }) => name)].join(' '));
    }
    if (node.nodeName === '#comment') elements.push('comment');
    links.push(...attributes.filter(({ name }) => name === 'href').map(({ value }) => value));
    if (node.nodeName === 'title') return;
    text += node.nodeName === '#text' ? (node.value ?? '') : '';
    node.childNodes?.forEach(walk);
  };
  walk(parse(html));
  return { elements, links, text };
}
