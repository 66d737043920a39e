import type { ReactNode } from 'react';
import { headingIds } from '@/features/articles/rules/heading-ids';
import type { Block, Inline, ListBlock, Mark, ParagraphBlock } from '@/features/articles/schema';
import type { ArticlePage } from '@/features/articles/views';
import type { PictureView } from '@/features/media/views';
import { shownText } from '@/lib/arabic/clean-text';
import { siteUrl } from '@/lib/env';
import { liteLink } from '../rules/lite-link';

type Props = Pick<ArticlePage, 'body' | 'pictures'> & {
  /** How a picture is drawn: as a link that says what it weighs. */
  drawPicture: (picture: PictureView) => ReactNode;
};

/** The same words in the same order as the standard page; what only repeats them is left out. */
export function LiteBody({ body, pictures, drawPicture }: Props) {
  const ids = headingIds(body);
  return body.content.map((block, place) => (
    <LiteBlock
      key={place}
      block={block}
      id={ids.get(block)}
      pictures={pictures}
      drawPicture={drawPicture}
    />
  ));
}

type BlockProps = Omit<Props, 'body'> & { block: Block; id: string | undefined };

function LiteBlock({ block, id, pictures, drawPicture }: BlockProps): ReactNode {
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
          <Flow content={block.content} />
          {block.attrs.attribution !== '' && (
            <footer>
              <cite>
                <bdi>{shownText(block.attrs.attribution)}</bdi>
              </cite>
            </footer>
          )}
        </blockquote>
      );
    case 'pullQuote':
      return null;
    case 'factBox': {
      const title = shownText(block.attrs.title);
      return (
        <aside className="box" aria-label={title || undefined}>
          {title !== '' && <p className="d">{title}</p>}
          <Flow content={block.content} />
        </aside>
      );
    }
    case 'image': {
      const picture = pictures[block.attrs.assetId];
      if (!picture) return null;
      const alt = picture.alt === '' ? '' : block.attrs.alt || picture.alt;
      return drawPicture({ ...picture, alt, caption: block.attrs.caption || picture.caption });
    }
    case 'divider':
      return <hr />;
    default:
      return block satisfies never;
  }
}

function Flow({ content }: { content: readonly (ParagraphBlock | ListBlock)[] }) {
  return content.map((child, place) =>
    child.type === 'paragraph' ? (
      <Paragraph key={place} block={child} />
    ) : (
      <List key={place} block={child} />
    ),
  );
}

function Paragraph({ block }: { block: ParagraphBlock }) {
  if (!block.content?.length) return null;
  return (
    <p dir={block.attrs?.dir}>
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
          <Flow content={item.content} />
        </li>
      ))}
    </Tag>
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
        <a href={liteLink(mark.attrs.href, siteUrl())} rel="noopener">
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
