import { NextIntlClientProvider, useTranslations } from 'next-intl';
import type { SectionChoice } from '@/features/taxonomy/desk-queries';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomArticlesPath } from '@/lib/routes';
import { NewArticleForm } from './new-article-form.client';

type Props = { readonly sections: readonly SectionChoice[]; readonly locale: Locale };

export function NewArticle({ sections, locale }: Props) {
  const t = useTranslations('desk');
  const { desk, errors } = messagesOf(locale);
  return (
    <div className="desk-page">
      <a href={newsroomArticlesPath(locale)} className="w-fit text-label">
        {t('article.all')}
      </a>
      <h1 className="text-h2">{t('new.title')}</h1>
      <NextIntlClientProvider locale={locale} messages={{ desk, errors }}>
        <NewArticleForm sections={sections} desk={locale} />
      </NextIntlClientProvider>
    </div>
  );
}
