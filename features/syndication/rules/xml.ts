import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';

export type Xml = XMLBuilder;
type Attributes = Readonly<Record<string, string | number>>;

/** The root element of a document. */
export function xmlRoot(name: string, attributes: Attributes): Xml {
  return create({ version: '1.0', encoding: 'UTF-8' }).ele(name, written(attributes));
}

/** A child element with attributes, for those who add children to it. */
export function addElement(parent: Xml, name: string, attributes: Attributes = {}): Xml {
  return parent.ele(name, written(attributes));
}

/** A child element that holds a text. */
export function addText(
  parent: Xml,
  name: string,
  text: string,
  attributes: Attributes = {},
): void {
  addElement(parent, name, attributes).txt(withAmpersands(text));
}

function written(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, withAmpersands(String(value))]),
  );
}

/**
 * The serialiser takes `&lt;` inside a text for an entity and leaves it, so that escaped markup would
 * arrive as markup. An ampersand that is already written out means itself.
 */
function withAmpersands(text: string): string {
  return text.replaceAll('&', '&amp;');
}
