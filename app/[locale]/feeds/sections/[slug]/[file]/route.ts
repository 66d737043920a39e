import { decodeSlug } from '@/lib/arabic/slug';
import { answerFeed } from '../../../answer-feed';

type Context = { params: Promise<{ locale: string; slug: string; file: string }> };

/** The newest articles of a section and its children. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug: param, file } = await params;
  const slug = decodeSlug(param);
  const subject = slug === null ? null : ({ kind: 'section', slug } as const);
  return answerFeed(request, { locale, subject, file });
}
