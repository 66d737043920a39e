import { parseId } from '@/lib/routes';
import { answerFeed } from '../../../answer-feed';

type Context = { params: Promise<{ locale: string; id: string; file: string }> };

/** The newest articles of an author. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, id: param, file } = await params;
  const id = parseId(param);
  const subject = id === null ? null : ({ kind: 'author', id } as const);
  return answerFeed(request, { locale, subject, file });
}
