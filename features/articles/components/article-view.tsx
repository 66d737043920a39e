import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { shownText } from '@/lib/arabic/clean-text';
import { makeSlug } from '@/lib/arabic/slug';
import { tagPath } from '@/lib/routes';
import { articleTextId } from '../rules/text-id';
import type { ArticleCard, ArticlePage } from '../views';
import { ArticleBody } from './article-body';
import { ArticleFacts } from './article-facts';
import { ArticleFigure } from './article-figure';
import { ArticleKicker } from './article-kicker';
import { ArticleNotices } from './article-notices';
import { ArticleShare } from './article-share';
import { CardRail } from './card-rail';

type Props = {
  article: ArticlePage;
  related: readonly ArticleCard[];
  /** Beside the comments, where the paper has counted enough. */
  mostRead: readonly ArticleCard[];
  /** Public address of the short link, for sharing. */
  shortUrl: string;
  comments: ReactNode;
};

/** An article as readers get it. What it lacks leaves no gap. */
export function ArticleView({ article, related, mostRead, shortUrl, comments }: Props) {
  const t = useTranslations('article');
  const { corrections, isRetracted } = article;
  const top = corrections.filter(({ place }) => place === 'top' || isRetracted);
  const bottom = corrections.filter((notice) => !top.includes(notice));
  return (
    <div className="page-width columns article pt-5 desktop:pt-10">
      <article className="contents">
        <header className="desktop:col-span-8 desktop:col-start-2">
          <ArticleKicker article={article} />
          <h1 className="mt-2 text-headline">{shownText(article.headline)}</h1>
          {article.deck !== '' && (
            <p className="mt-3 text-deck text-ink-2 desktop:mt-4">{shownText(article.deck)}</p>
          )}
        </header>
        {article.picture && (
          <div className="desktop:col-span-8 desktop:col-start-2">
            <ArticleFigure picture={article.picture} />
          </div>
        )}
        <div className="border-y border-rule py-4 desktop:col-span-2 desktop:col-start-2 desktop:border-b-0 desktop:py-3">
          <ArticleFacts article={article} hasComments={Boolean(comments)} />
          <div className="mt-4 border-t border-rule pt-4 max-desktop:hidden print:hidden">
            <ArticleShare headline={article.headline} url={shortUrl} isColumn />
          </div>
        </div>
        <div className="max-w-measure desktop:col-span-6 desktop:col-start-4">
          <ArticleNotices notices={top} locale={article.locale} />
          {isRetracted ? (
            <p className="my-4 text-summary text-ink-2">{t('retracted')}</p>
          ) : (
            <div id={articleTextId(article.id)} className="prose text-body">
              <ArticleBody body={article.body} pictures={article.pictures} />
            </div>
          )}
          <ArticleNotices notices={bottom} locale={article.locale} />
          <footer className="mt-8 grid gap-4 border-t border-rule pt-4 print:hidden">
            {article.tags.length > 0 && (
              <p className="text-meta text-ink-2">
                <span className="font-display">{t('tags')}</span>{' '}
                {article.tags.map(({ id, name }, place) => (
                  <span key={id}>
                    {place > 0 && `${t('separator')} `}
                    <a
                      href={tagPath(article.locale, { id, slug: makeSlug(name) })}
                      rel="tag"
                      className="underline decoration-accent hover:text-accent"
                    >
                      <bdi>{shownText(name)}</bdi>
                    </a>
                  </span>
                ))}
              </p>
            )}
            <ArticleShare headline={article.headline} url={shortUrl} />
          </footer>
          <p className="hidden text-meta print:block">
            {t('short-link')} <bdi dir="ltr">{shortUrl}</bdi>
          </p>
        </div>
      </article>
      {related.length > 0 && (
        <aside aria-label={t('related')} className={RAIL}>
          <CardRail title={t('related')} cards={related} />
        </aside>
      )}
      {comments && (
        <div className="mt-4 max-w-measure desktop:col-span-6 desktop:col-start-4 print:hidden">
          {comments}
        </div>
      )}
      {mostRead.length > 0 && (
        <aside aria-label={t('most-read')} className={RAIL}>
          <CardRail title={t('most-read')} cards={mostRead} isRanked />
        </aside>
      )}
    </div>
  );
}

/** The end column; below the text where there is one column. */
const RAIL = 'mt-4 desktop:col-span-3 desktop:col-start-10 desktop:mt-0 print:hidden';
