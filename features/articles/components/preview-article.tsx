import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomArticlePath } from '@/lib/routes';
import type { Preview } from '../desk-queries';
import { ArticleView } from './article-view';

type Props = {
  readonly preview: Preview;
  readonly shortUrl: string;
  /** Language of the desk to go back to. */
  readonly desk: Locale;
};

/** The working copy as readers will get it, under a line that says they have not. */
export function ArticlePreview({ preview, shortUrl, desk }: Props) {
  const t = useTranslations('desk.preview');
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-6 border-b-2 border-ink bg-warn-ground px-4 py-2 text-warn">
        <p className="font-display text-label">
          {t('banner')} · {t('revision', { number: preview.number })}
        </p>
        <a
          href={newsroomArticlePath(desk, preview.id)}
          className="inline-flex min-h-11 items-center text-label underline"
        >
          {t('back')}
        </a>
      </header>
      <main id="content">
        {preview.page === null ? (
          <p className="page-width py-8 text-summary">{t('no-section')}</p>
        ) : (
          <ArticleView
            article={preview.page}
            related={[]}
            mostRead={[]}
            shortUrl={shortUrl}
            comments={null}
          />
        )}
      </main>
    </>
  );
}
