import type { ReactNode } from 'react';
import { shownText } from '@/lib/arabic/clean-text';
import { headingIds } from '../rules/heading-ids';
import type { Block, Inline, ListBlock, Mark, ParagraphBlock } from '../schema';
import type { ArticlePage } from '../views';
import { ArticleFigure } from './article-figure';

type Props = Pick<ArticlePage, 'body' | 'pictures'>;

/** The document of the editor as a page shows it; the same words in the same order, nothing added. */
export function ArticleBody({ body, pictures }: Props) {
  const ids = headingIds(body);
  return body.content.map((block, place) => (
    <BodyBlock key={place} block={block} id={ids.get(block)} pictures={pictures} />
  ));
}

type BlockProps = { block: Block; id: string | undefined; pictures: Props['pictures'] };

function BodyBlock({ block, id, pictures }: BlockProps): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading id={id}>
          <Inlines content={block.content} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList':
      return <List block={block} />;
    case 'blockquote':
      return (
        <blockquote>
          {block.content.map((paragraph, place) => (
            <Paragraph key={place} block={paragraph} />
          ))}
          <Attribution text={block.attrs.attribution} />
        </blockquote>
      );
    case 'pullQuote':
      // It repeats words of the text: once is enough for those who listen.
      return (
        <div className="pull-quote" aria-hidden="true">
          <p>
            <Inlines content={block.content} />
          </p>
          <Attribution text={block.attrs.attribution} />
        </div>
      );
    case 'factBox':
      return <FactBox block={block} />;
    case 'image': {
      const picture = pictures[block.attrs.assetId];
      if (!picture) return null;
      const alt = picture.alt === '' ? '' : block.attrs.alt || picture.alt;
      const caption = block.attrs.caption || picture.caption;
      return <ArticleFigure picture={{ ...picture, alt, caption }} isWhole />;
    }
    case 'divider':
      return <hr />;
    default:
      return block satisfies never;
  }
}

function Paragraph({ block }: { block: ParagraphBlock }) {
  // An empty paragraph is a press of a key in the editor, not a pause in the text.
  if (!block.content?.length) return null;
  return (
    <p {...(block.attrs?.dir ? { dir: block.attrs.dir } : {})}>
      <Inlines content={block.content} />
    </p>
  );
}

function List({ block }: { block: ListBlock }) {
  const Tag = block.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <Tag>
      {block.content.map((item, place) => (
        <li key={place}>
          {item.content.map((child, inner) =>
            child.type === 'paragraph' ? (
              <Paragraph key={inner} block={child} />
            ) : (
              <List key={inner} block={child} />
            ),
          )}
        </li>
      ))}
    </Tag>
  );
}

function FactBox({ block }: { block: Extract<Block, { type: 'factBox' }> }) {
  const { title } = block.attrs;
  return (
    <aside className="fact-box" {...(title ? { 'aria-label': shownText(title) } : {})}>
      {title && <p className="fact-box-title">{shownText(title)}</p>}
      {block.content.map((child, place) =>
        child.type === 'paragraph' ? (
          <Paragraph key={place} block={child} />
        ) : (
          <List key={place} block={child} />
        ),
      )}
    </aside>
  );
}

function Attribution({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <footer>
      <cite>
        <bdi>{shownText(text)}</bdi>
      </cite>
    </footer>
  );
}

function Inlines({ content = [] }: { content: readonly Inline[] | undefined }) {
  return content.map((node, place) => <InlineNode key={place} node={node} />);
}

function InlineNode({ node }: { node: Inline }): ReactNode {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight<ReactNode>(
        (inner, mark) => <Marked mark={mark}>{inner}</Marked>,
        shownText(node.text),
      );
    case 'hardBreak':
      return <br />;
    default:
      return node satisfies never;
  }
}

function Marked({ mark, children }: { mark: Mark; children: ReactNode }): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'link':
      return (
        <a href={mark.attrs.href} rel="noopener">
          {children}
        </a>
      );
    case 'foreign':
      return (
        <bdi lang={mark.attrs.lang} dir={mark.attrs.dir}>
          {children}
        </bdi>
      );
    default:
      return mark satisfies never;
  }
}
