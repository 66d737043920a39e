import type { DemoArticle, DemoBlock } from './types';

/** Every text of an article that a reader sees. */
export function textsOf(article: DemoArticle): string[] {
  const { headline, deck, kicker, picture, tags, body } = article;
  return [
    headline,
    deck,
    ...(kicker ? [kicker] : []),
    ...(picture ? [picture.alt, picture.caption] : []),
    ...tags,
    ...bodyTexts(body),
  ];
}

export function bodyTexts(body: DemoBlock[]): string[] {
  return body.flatMap(blockTexts);
}

function blockTexts(block: DemoBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'quote':
    case 'pullQuote':
      return [block.text, ...(block.attribution ? [block.attribution] : [])];
    case 'list':
      return block.items;
    case 'factBox':
      return [block.title, ...block.paragraphs];
    case 'divider':
      return [];
    default:
      return block satisfies never;
  }
}
