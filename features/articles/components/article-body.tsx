import type { ReactNode } from 'react';
import { shownText } from '@/lib/arabic/clean-text';
import { headingIds } from '../rules/heading-ids';
import type { Block } from '../schema';
import type { ArticlePage } from '../views';
import { ArticleFigure } from './article-figure';
import { Attribution, Flow, Inlines } from './article-text';

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
    case 'bulletList':
    case 'orderedList':
      return <Flow content={[block]} />;
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading id={id}>
          <Inlines content={block.content} />
        </Heading>
      );
    }
    case 'blockquote':
      return (
        <blockquote>
          <Flow content={block.content} />
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

function FactBox({ block }: { block: Extract<Block, { type: 'factBox' }> }) {
  const { title } = block.attrs;
  return (
    <aside className="fact-box" {...(title ? { 'aria-label': shownText(title) } : {})}>
      {title && <p className="fact-box-title">{shownText(title)}</p>}
      <Flow content={block.content} />
    </aside>
  );
}
