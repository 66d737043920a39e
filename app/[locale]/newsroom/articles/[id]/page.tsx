import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskArticle } from '@/features/articles/components/desk-article';
import { findDeskArticle } from '@/features/articles/desk-queries';
import { pictureIdsOf } from '@/features/articles/rules/body-text';
import { loadStaff } from '@/features/identity/session';
import { listPicturesById } from '@/features/media/desk-queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';
import { parseId } from '@/lib/routes';

type Props = PageProps<'/[locale]/newsroom/articles/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  return { title: `${messagesOf(locale).desk.list.title} ${parseId(id) ?? ''}` };
}

export default async function Page({ params }: Props) {
  const [{ id }, actor, locale] = await Promise.all([params, loadStaff(), currentLocale()]);
  if (actor === null) return null;
  const articleId = parseId(id);
  const article = articleId === null ? null : await findDeskArticle(actor, articleId);
  if (article === null) notFound();
  const pictures = await listPicturesById(actor, pictureIdsOf(article.content));
  return <DeskArticle {...{ article, pictures, locale }} userId={actor.userId} />;
}
