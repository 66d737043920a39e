import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { PictureView } from '@/features/media/views';
import { shownText } from '@/lib/arabic/clean-text';
import { dateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomArticlesPath } from '@/lib/routes';
import type { DeskArticle as Article } from '../rules/desk-article';
import { ArticleEditor } from './desk-editor.client';
import { DeskReading } from './desk-reading';
import { DeskStanding } from './desk-standing';

type Props = {
  readonly article: Article;
  readonly pictures: Readonly<Record<string, PictureView>>;
  readonly userId: string;
  readonly locale: Locale;
};

/** The screen of an article. Without script its text is read and its buttons work. */
export function DeskArticle({ article, pictures, userId, locale }: Props) {
  const t = useTranslations('desk.article');
  const { desk, errors, article: words } = messagesOf(locale);
  return (
    <div className="grid gap-4">
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <a href={newsroomArticlesPath(locale)} className="text-label">
          {t('all')}
        </a>
        <h1 className="font-display text-label text-ink-2">{t('number', { id: article.id })}</h1>
      </header>
      <noscript>
        <p className="border-s-[3px] border-warn bg-warn-ground px-3 py-2 text-warn">
          {t('needs-script')}
        </p>
      </noscript>
      <Remark article={article} locale={locale} />
      {article.whyNotSave !== null && <p className="text-ink-2">{t('cannot-write')}</p>}
      <NextIntlClientProvider locale={locale} messages={{ desk, errors, article: words }}>
        <ArticleEditor
          article={forEditor(article)}
          pictures={pictures}
          userId={userId}
          desk={locale}
          isEditable={article.whyNotSave === null}
          readable={<DeskReading content={article.content} pictures={pictures} />}
          standing={<DeskStanding article={article} locale={locale} />}
        />
      </NextIntlClientProvider>
    </div>
  );
}

/** What the browser gets of the article: what its editor uses, and no more. */
function forEditor(article: Article) {
  const { id, locale, version, base, content, actions, sections, authors, tags } = article;
  return { id, locale, version, base, content, actions, sections, authors, tags };
}

function Remark({ article, locale }: Pick<Props, 'article' | 'locale'>) {
  const t = useTranslations('desk.article');
  const id = useId();
  const { remark, withdrawalReason } = article;
  return (
    <>
      {remark !== null && (
        <section
          aria-labelledby={id}
          className="border-s-[3px] border-warn bg-warn-ground px-3 py-2"
        >
          <h2 id={id} className="font-display text-label text-warn">
            {t('remark')}
          </h2>
          <p dir="auto" className="whitespace-pre-line">
            {shownText(remark.text)}
          </p>
          <p className="text-meta text-ink-2">
            {t.rich('remark-by', {
              name: () => <bdi>{remark.name}</bdi>,
              at: dateTime(remark.at, locale),
            })}
          </p>
        </section>
      )}
      {withdrawalReason !== null && (
        <p className="border-s-[3px] border-warn bg-warn-ground px-3 py-2 text-warn">
          {t('withdrawn-because', { reason: withdrawalReason })}
        </p>
      )}
    </>
  );
}
