import type { ReactNode } from 'react';
import { Attribution, Flow, Inlines } from '@/features/articles/components/article-text';
import { headingIds } from '@/features/articles/rules/heading-ids';
import type { Block } from '@/features/articles/schema';
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
    case 'bulletList':
    case 'orderedList':
      return <Flow content={[block]} hrefOf={hrefOf} />;
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading id={id}>
          <Inlines content={block.content} hrefOf={hrefOf} />
        </Heading>
      );
    }
    case 'blockquote':
      return (
        <blockquote>
          <Flow content={block.content} hrefOf={hrefOf} />
          <Attribution text={block.attrs.attribution} />
        </blockquote>
      );
    case 'pullQuote':
      return null;
    case 'factBox': {
      const title = shownText(block.attrs.title);
      return (
        <aside className="box" aria-label={title || undefined}>
          {title !== '' && <p className="d">{title}</p>}
          <Flow content={block.content} hrefOf={hrefOf} />
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

/** A reader of lite pages stays on them. */
function hrefOf(href: string): string {
  return liteLink(href, siteUrl());
}
