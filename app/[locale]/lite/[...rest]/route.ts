import { answerAbsent, localeOf } from '../answer';

type Context = { params: Promise<{ locale: string }> };

/** A lite address that nothing else answers; nothing is looked up or kept for it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAbsent({ request, locale: localeOf((await params).locale) });
}
