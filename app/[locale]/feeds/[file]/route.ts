import { answerFeed } from '../answer-feed';

type Context = { params: Promise<{ locale: string; file: string }> };

/** The newest articles of the paper. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFeed(request, { ...(await params), subject: { kind: 'site' } });
}
