import { getFront } from '@/features/curation/queries';
import { LiteFront } from '@/features/syndication/components/lite-front';
import { answerPage, localeOf } from './answer';

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  const front = await getFront(locale);
  return answerPage({ request, locale }, LiteFront({ front, locale }), 'front');
}
