import type { ArticlePage } from '@/features/articles/views';
import {
  isAllowedLink,
  type Block,
  type Inline,
  type ListBlock,
  type Mark,
  type ParagraphBlock,
} from '@/features/articles/schema';
import { feedPicture } from './feed-picture';
import { escapedHtml } from './machine-text';

type Context = { readonly origin: URL; readonly pictures: ArticlePage['pictures'] };

/**
 * The body of an article as plain HTML for machines: absolute addresses, pictures with their sizes,
 * neither script nor style. The same words in the same order as on the page.
 */
export function bodyHtml(
  { body, pictures }: Pick<ArticlePage, 'body' | 'pictures'>,
  origin: URL,
): string {
  return body.content.map((block) => blockHtml(block, { origin, pictures })).join('\n');
}

function blockHtml(block: Block, context: Context): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'heading': {
      const tag = `h${block.attrs.level}`;
      return `<${tag}>${inlinesHtml(block.content)}</${tag}>`;
    }
    case 'bulletList':
    case 'orderedList':
      return listHtml(block);
    case 'blockquote':
      return quoteHtml(block.content.map(paragraphHtml).join(''), block.attrs.attribution);
    case 'pullQuote':
      return quoteHtml(`<p>${inlinesHtml(block.content)}</p>`, block.attrs.attribution);
    case 'factBox': {
      const { title } = block.attrs;
      const heading = title === '' ? '' : `<p><strong>${escapedHtml(title)}</strong></p>`;
      return `<aside>${heading}${block.content.map(partHtml).join('')}</aside>`;
    }
    case 'image':
      return imageHtml(block, context);
    case 'divider':
      return '<hr>';
    default:
      return block satisfies never;
  }
}

function partHtml(part: ParagraphBlock | ListBlock): string {
  return part.type === 'paragraph' ? paragraphHtml(part) : listHtml(part);
}

function paragraphHtml({ attrs, content }: ParagraphBlock): string {
  // An empty paragraph is a press of a key in the editor, not a pause in the text.
  if (!content?.length) return '';
  const dir = attrs?.dir ? ` dir="${attrs.dir}"` : '';
  return `<p${dir}>${inlinesHtml(content)}</p>`;
}

function listHtml({ type, content }: ListBlock): string {
  const tag = type === 'bulletList' ? 'ul' : 'ol';
  const items = content.map((item) => `<li>${item.content.map(partHtml).join('')}</li>`);
  return `<${tag}>${items.join('')}</${tag}>`;
}

function quoteHtml(paragraphs: string, attribution: string): string {
  const source = attribution === '' ? '' : `<p><cite>${escapedHtml(attribution)}</cite></p>`;
  return `<blockquote>${paragraphs}${source}</blockquote>`;
}

function imageHtml(
  { attrs }: Extract<Block, { type: 'image' }>,
  { origin, pictures }: Context,
): string {
  const picture = pictures[attrs.assetId];
  const file = picture ? feedPicture(picture, origin) : null;
  if (!picture || !file) return '';
  const alt = picture.alt === '' ? '' : attrs.alt || picture.alt;
  const words = [attrs.caption || picture.caption, picture.credit].filter((each) => each !== '');
  const caption =
    words.length === 0
      ? ''
      : `<figcaption>${words.map((each) => `<span>${escapedHtml(each)}</span>`).join(' ')}</figcaption>`;
  const size = `width="${file.width}" height="${file.height}"`;
  return `<figure><img src="${escapedHtml(file.url)}" ${size} alt="${escapedHtml(alt)}">${caption}</figure>`;
}

function inlinesHtml(content: readonly Inline[] = []): string {
  return content.map(inlineHtml).join('');
}

function inlineHtml(node: Inline): string {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight(markedHtml, escapedHtml(node.text));
    case 'hardBreak':
      return '<br>';
    default:
      return node satisfies never;
  }
}

function markedHtml(inner: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${inner}</strong>`;
    case 'italic':
      return `<em>${inner}</em>`;
    case 'link':
      return linkHtml(inner, mark.attrs.href);
    case 'foreign':
      return `<span lang="${escapedHtml(mark.attrs.lang)}" dir="${mark.attrs.dir}">${inner}</span>`;
    default:
      return mark satisfies never;
  }
}

/** The schema has judged the address; here it is judged again, because other sites draw this text. */
function linkHtml(inner: string, href: string): string {
  if (!isAllowedLink(href)) return inner;
  return `<a href="${escapedHtml(new URL(href).href)}" rel="noopener">${inner}</a>`;
}
