import type { PictureView } from '@/features/media/views';
import { shownText } from '@/lib/arabic/clean-text';
import type { ArticleContent } from '../schema';
import { ArticleBody } from './article-body';

type Props = {
  readonly content: ArticleContent;
  readonly pictures: Readonly<Record<string, PictureView>>;
};

/** The working copy as it is read: while the editor loads, and for whoever has no script. */
export function DeskReading({ content, pictures }: Props) {
  const { kicker, headline, deck, body } = content;
  return (
    <>
      {kicker !== '' && <p className="font-display text-kicker text-accent">{shownText(kicker)}</p>}
      <p className="font-display text-headline">{shownText(headline)}</p>
      {deck !== '' && <p className="text-deck text-ink-2">{shownText(deck)}</p>}
      <div className="prose text-body">
        <ArticleBody body={body} pictures={pictures} />
      </div>
    </>
  );
}
