// From the tree of a standards parser to the document that the extraction library walks. Copies; judges nothing.

import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { closeEmptyTags } from "./xhtml.js";

type Node = DefaultTreeAdapterMap["childNode"];
type Parent = DefaultTreeAdapterMap["parentNode"];

const NAME = /^[a-z][a-z0-9-]*$/i;
const ATTRIBUTE = /^[a-z_:][-a-z0-9_:.]*$/i;
const LONGEST_ATTRIBUTE = 20_000;

function isParent(node: Node): node is Node & Parent {
  return "childNodes" in node;
}

function attributeOf(node: Node, name: string): string | null {
  return "attrs" in node ? (node.attrs.find((attr) => attr.name === name)?.value ?? null) : null;
}

function copyElement(node: Node, document: Document): Element | null {
  if (!("tagName" in node) || !NAME.test(node.tagName)) return null;
  const element = document.createElement(node.tagName);
  for (const { name, value } of node.attrs) {
    if (ATTRIBUTE.test(name)) element.setAttribute(name, value.slice(0, LONGEST_ATTRIBUTE));
  }
  return element;
}

/** What a shadow root's slots show: the host's own children, by the name of the slot ("" for the nameless). */
type Slots = ReadonlyMap<string, readonly Node[]>;

interface Shown {
  readonly nodes: readonly Node[];
  readonly slots: Slots | null;
}

function slotsOf(children: readonly Node[]): Slots {
  const slots = new Map<string, Node[]>();
  for (const child of children) {
    const name = attributeOf(child, "slot") ?? "";
    slots.set(name, [...(slots.get(name) ?? []), child]);
  }
  return slots;
}

/** The children that a browser draws: of a declared shadow root where there is one, of the host itself elsewhere. */
function shownChildren(node: Node & Parent, slots: Slots | null): Shown {
  const root = node.childNodes.find(
    (child) =>
      child.nodeName === "template" && /^(?:open|closed)$/i.test(attributeOf(child, "shadowrootmode") ?? ""),
  );
  if (root && "content" in root)
    return {
      nodes: root.content.childNodes,
      slots: slotsOf(node.childNodes.filter((child) => child !== root)),
    };
  const given = node.nodeName === "slot" ? (slots?.get(attributeOf(node, "name") ?? "") ?? []) : [];
  return { nodes: given.length > 0 ? given : node.childNodes, slots };
}

/** Copies children in order, without recursion: markup may be nested as deep as memory allows. */
function copyInto(source: Node & Parent, target: Element, document: Document): void {
  const open: { readonly from: Shown; readonly into: Element; at: number }[] = [
    { from: shownChildren(source, null), into: target, at: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.from.nodes[top.at];
    top.at += 1;
    if (node === undefined) open.pop();
    else if (node.nodeName === "#text" && "value" in node)
      top.into.appendChild(document.createTextNode(node.value));
    else if (isParent(node)) {
      const element = copyElement(node, document);
      if (element) top.into.appendChild(element);
      open.push({ from: shownChildren(node, top.from.slots), into: element ?? top.into, at: 0 });
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
  const root = find(parse(closeEmptyTags(html), { scriptingEnabled: false }), "html");
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
