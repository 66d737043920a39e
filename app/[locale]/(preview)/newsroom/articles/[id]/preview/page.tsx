import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ArticlePreview } from '@/features/articles/components/preview-article';
import { findPreview } from '@/features/articles/desk-queries';
import { loadStaff } from '@/features/identity/session';
import { siteUrl } from '@/lib/env';
import { currentLocale } from '@/lib/i18n/current-locale';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomPreviewPath, parseId, shortArticlePath } from '@/lib/routes';

type Props = PageProps<'/[locale]/newsroom/articles/[id]/preview'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).desk.preview.banner };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { desk }, actor, locale] = await Promise.all([
    params,
    searchParams,
    loadStaff(),
    currentLocale(),
  ]);
  if (actor === null) return null;
  const articleId = parseId(id);
  const preview = articleId === null ? null : await findPreview(actor, articleId);
  if (preview === null) notFound();
  // Readers get an article in a page of its own language.
  if (preview.locale !== locale) redirect(newsroomPreviewPath(preview.locale, preview.id, locale));
  const shortUrl = new URL(shortArticlePath(preview.id), siteUrl()).href;
  return <ArticlePreview {...{ preview, shortUrl }} desk={isLocale(desk) ? desk : locale} />;
}
