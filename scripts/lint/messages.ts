import {
  type MessageFormatElement,
  parse,
  type PluralElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

/** The messages of one namespace in one language, as its file holds them. */
export interface Catalogue {
  readonly locale: string;
  readonly namespace: string;
  readonly messages: MessageTree;
}

export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

const SOURCE = 'ar';
const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const OTHER_FORMS = ['one', 'other'];

/**
 * What is wrong with the messages, one sentence a fault: every language has the keys and arguments
 * of the Arabic, every text is sound ICU, an Arabic count has its six forms, and every key is used.
 * `code` is the text of all source files in which keys may stand.
 */
export function messageFaults(catalogues: readonly Catalogue[], code: string): string[] {
  const source = catalogues.filter((each) => each.locale === SOURCE);
  return [
    ...catalogues.flatMap(formFaults),
    ...catalogues
      .filter((each) => each.locale !== SOURCE)
      .flatMap((each) => differences(each, sourceOf(each, source))),
    ...source.flatMap((each) => unusedKeys(each, code)),
  ];
}

function sourceOf({ namespace }: Catalogue, source: readonly Catalogue[]): Catalogue {
  return (
    source.find((each) => each.namespace === namespace) ?? {
      locale: SOURCE,
      namespace,
      messages: {},
    }
  );
}

function formFaults(catalogue: Catalogue): string[] {
  return [...leaves(catalogue.messages)].flatMap(([key, text]) => {
    const place = `${catalogue.locale}/${catalogue.namespace}: ${key}`;
    if (text.trim() === '') return [`${place} is empty`];
    const elements = parsed(text);
    if (elements instanceof Error) return [`${place} is not ICU: ${elements.message}`];
    return [...walk(elements)].flatMap((element) => {
      if (element.type === TYPE.plural) return pluralFaults(element, catalogue.locale, place);
      if (element.type === TYPE.date || element.type === TYPE.time) {
        return [
          `${place} formats {${element.value}}: format it with lib/i18n/format and pass the text`,
        ];
      }
      return [];
    });
  });
}

function pluralFaults(element: PluralElement, locale: string, place: string): string[] {
  if (element.pluralType === 'ordinal') return [];
  const wanted = locale === SOURCE ? ARABIC_FORMS : OTHER_FORMS;
  const missing = wanted.filter((form) => !(form in element.options));
  return missing.length > 0 ? [`${place} lacks the plural forms ${missing.join(', ')}`] : [];
}

function differences(translated: Catalogue, source: Catalogue): string[] {
  const place = `${translated.locale}/${translated.namespace}`;
  const texts = leaves(translated.messages);
  const wanted = leaves(source.messages);
  return [
    ...[...wanted.keys()]
      .filter((key) => !texts.has(key))
      .map((key) => `${place}: ${key} is missing`),
    ...[...texts.keys()]
      .filter((key) => !wanted.has(key))
      .map((key) => `${place}: ${key} is not in the Arabic`),
    ...[...texts].flatMap(([key, text]) => {
      const expected = argumentsOf(wanted.get(key) ?? text);
      const actual = argumentsOf(text);
      return expected === actual
        ? []
        : [
            `${place}: ${key} takes ${actual || 'nothing'}, the Arabic takes ${expected || 'nothing'}`,
          ];
    }),
  ];
}

/**
 * Keys are literal at the call, so a key in use stands in the code in quotes, whole or without the
 * first parts that its namespace already gave; or its beginning stands before a `${`; or, where an
 * island was given its words, its last part is read as a property.
 */
function unusedKeys({ namespace, messages }: Catalogue, code: string): string[] {
  return [...leaves(messages).keys()]
    .filter((key) => {
      const parts = [namespace, ...key.split('.')];
      const written = parts.map((_, index) => parts.slice(index).join('.'));
      const begun = parts.slice(1, -1).map((_, index) => parts.slice(1, index + 2).join('.'));
      return (
        !written.some((each) => code.includes(`'${each}'`) || code.includes(`"${each}"`)) &&
        !begun.some((each) => code.includes(`\`${each}.\${`)) &&
        !isProperty(parts.at(-1) ?? '', code)
      );
    })
    .map((key) => `${SOURCE}/${namespace}: ${key} is used nowhere`);
}

function isProperty(name: string, code: string): boolean {
  return /^\w+$/.test(name) && new RegExp(`\\w\\.${name}\\b`).test(code);
}

function leaves(tree: MessageTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...leaves(value, `${prefix}${key}.`)],
    ),
  );
}

function argumentsOf(text: string): string {
  const elements = parsed(text);
  if (elements instanceof Error) return '';
  const names = new Set<string>();
  for (const element of walk(elements)) {
    if (element.type === TYPE.tag) names.add(`<${element.value}>`);
    else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      names.add(`{${element.value}}`);
    }
  }
  return [...names].sort().join(' ');
}

function* walk(elements: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if (element.type === TYPE.tag) yield* walk(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) yield* walk(option.value);
    }
  }
}

function parsed(text: string): MessageFormatElement[] | Error {
  try {
    return parse(text, { requiresOtherClause: true });
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
