// From the tree of a standards parser to the document that the extraction library walks. Copies; judges nothing.

import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["childNode"];
type Parent = DefaultTreeAdapterMap["parentNode"];

const NAME = /^[a-z][a-z0-9-]*$/i;
const ATTRIBUTE = /^[a-z_:][-a-z0-9_:.]*$/i;
const LONGEST_ATTRIBUTE = 20_000;

function isParent(node: Node): node is Node & Parent {
  return "childNodes" in node;
}

function copyElement(node: Node, document: Document): Element | null {
  if (!("tagName" in node) || !NAME.test(node.tagName)) return null;
  const element = document.createElement(node.tagName);
  for (const { name, value } of node.attrs) {
    if (ATTRIBUTE.test(name)) element.setAttribute(name, value.slice(0, LONGEST_ATTRIBUTE));
  }
  return element;
}

/** Copies children in order, without recursion: markup may be nested as deep as memory allows. */
function copyInto(source: Parent, target: Element, document: Document): void {
  const open: { readonly from: readonly Node[]; readonly into: Element; at: number }[] = [
    { from: source.childNodes, into: target, at: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.from[top.at];
    top.at += 1;
    if (node === undefined) open.pop();
    else if (node.nodeName === "#text" && "value" in node)
      top.into.appendChild(document.createTextNode(node.value));
    else if (isParent(node)) {
      const element = copyElement(node, document);
      if (element) top.into.appendChild(element);
      open.push({ from: node.childNodes, into: element ?? top.into, at: 0 });
    }
  }
}

function find(parent: Parent, name: string): (Node & Parent) | undefined {
  return parent.childNodes.find((node): node is Node & Parent => node.nodeName === name && isParent(node));
}

/** Parses as a browser would and gives a document with a head and a body. */
export function parseDocument(html: string): Document {
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  const target = document as unknown as Document;
  const root = find(parse(html, { scriptingEnabled: false }), "html");
  for (const name of ["head", "body"] as const) {
    const source = root && find(root, name);
    if (!source) continue;
    const attrs = "attrs" in source ? source.attrs : [];
    for (const attr of attrs)
      if (ATTRIBUTE.test(attr.name))
        target[name].setAttribute(attr.name, attr.value.slice(0, LONGEST_ATTRIBUTE));
    copyInto(source, target[name], target);
  }
  return target;
}
