import { findArticle } from '@/features/articles/queries';
import type { ArticleLookup } from '@/features/articles/views';
import { currentLocale } from '@/lib/i18n/current-locale';
import { parseArticleParam } from '@/lib/routes';

/** What stands behind the number in an address, in the language of the page. */
export async function lookUpArticle(param: string): Promise<ArticleLookup> {
  const asked = parseArticleParam(param);
  if (!asked) return { state: 'missing' };
  return findArticle({ locale: await currentLocale(), id: asked.id });
}
