import { localeOf } from '../../answer';
import { answerSection } from './section-answer';

type Context = { params: Promise<{ locale: string; slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  return answerSection({ request, locale: localeOf(locale) }, slug, 1);
}
