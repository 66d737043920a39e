import { answerFeed } from '../../answer-feed';

type Context = { params: Promise<{ locale: string; file: string }> };

/** The newest notices to readers. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFeed(request, { ...(await params), subject: { kind: 'corrections' } });
}
