import { parsePage } from '@/features/articles/rules/paging';
import { decodeSlug } from '@/lib/arabic/slug';
import { liteSectionPath } from '@/lib/routes';
import { answerAbsent, answerMoved, localeOf } from '../../../../answer';
import { answerSection } from '../../section-answer';

type Context = { params: Promise<{ locale: string; slug: string; n: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: language, slug, n } = await params;
  const locale = localeOf(language);
  const page = parsePage(n);
  const words = decodeSlug(slug);
  if (page === null || words === null) return answerAbsent({ request, locale });
  if (page === 1) return answerMoved(liteSectionPath(locale, words));
  return answerSection({ request, locale }, slug, page);
}
