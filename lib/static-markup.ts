import { Fragment, isValidElement, type ReactNode } from 'react';

/** Elements that have no content and no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Names of attributes that React writes otherwise than HTML; all others only differ in case. */
const ATTRIBUTES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/**
 * A tree of server components as HTML, for pages that a route handler answers with: the framework's
 * renderer of pages would add its scripts. Everything is escaped; components may be asynchronous
 * and take no hooks.
 *
 * Throws on what a page without script cannot hold: a `<script>`, an event handler, raw HTML, a
 * style attribute.
 */
export async function staticMarkup(node: ReactNode): Promise<string> {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escapeHtml(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (node instanceof Promise) return staticMarkup(await node);
  if (!isValidElement<Props>(node)) return manyOf(node as Iterable<ReactNode>);
  const { type, props } = node;
  if (type === Fragment) return staticMarkup(props.children);
  if (typeof type === 'function') {
    return staticMarkup(await (type as (props: Props) => ReactNode)(props));
  }
  if (typeof type !== 'string') throw new Error('A static page holds plain elements only');
  return elementOf(type, props);
}

type Props = { readonly children?: ReactNode; readonly [name: string]: unknown };

async function manyOf(nodes: Iterable<ReactNode>): Promise<string> {
  return (await Promise.all(Array.from(nodes, staticMarkup))).join('');
}

async function elementOf(tag: string, { children, ...attributes }: Props): Promise<string> {
  if (!/^[a-z][a-z0-9]*$/.test(tag) || tag === 'script') {
    throw new Error(`A static page holds no <${tag}>`);
  }
  const start = `<${tag}${Object.entries(attributes).map(attributeOf).join('')}>`;
  if (VOID.has(tag)) return start;
  const content = tag === 'style' ? styleOf(children) : await staticMarkup(children);
  return `${start}${content}</${tag}>`;
}

function attributeOf([given, value]: [string, unknown]): string {
  const name = ATTRIBUTES[given] ?? given.toLowerCase();
  if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on') || name === 'style') {
    throw new Error(`A static page holds no attribute ${given}`);
  }
  if (value === undefined || value === null) return '';
  // Of these the words true and false are values like any other.
  if (typeof value === 'boolean' && !name.startsWith('aria-')) return value ? ` ${name}` : '';
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new Error(`A static page holds text in attributes, not ${given}`);
  }
  return ` ${name}="${escapeHtml(String(value))}"`;
}

/** A style sheet is not escaped: its bytes are those its hash was made of. */
function styleOf(content: ReactNode): string {
  if (typeof content !== 'string' || content.includes('<')) {
    throw new Error('A style sheet is one text that cannot end its element');
  }
  return content;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As text or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
