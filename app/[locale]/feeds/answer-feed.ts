import { findFeed } from '@/features/syndication/queries';
import { FEED_TYPES, feedFormatOf, writeFeed } from '@/features/syndication/rules/feed-format';
import { siteUrl } from '@/lib/env';
import { conditionalAnswer } from '@/lib/http/conditional-answer';
import { MACHINE_CACHE, missingForMachines } from '@/lib/http/machine-cache';
import { isLocale } from '@/lib/i18n/locales';
import { feedPaths, type FeedSubject } from '@/lib/routes';

type Asked = {
  readonly locale: string;
  /** Null: the address names none. */
  readonly subject: FeedSubject | null;
  /** The last part of the address. */
  readonly file: string;
};

/** One feed in the format that its address names; `?full=0` leaves out the articles' text. */
export async function answerFeed(
  request: Request,
  { locale, subject, file }: Asked,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = feedFormatOf(file);
  if (!isLocale(locale) || !subject || !format) return missingForMachines();
  const lookup = await findFeed({ locale, subject });
  if (lookup.state === 'missing') return missingForMachines();
  const isFull = searchParams.get('full') !== '0';
  const query = isFull ? '' : '?full=0';
  if (lookup.state === 'moved') {
    const paths = feedPaths(locale, { kind: 'section', slug: lookup.slug });
    return new Response(null, { status: 308, headers: { Location: paths[format] + query } });
  }
  const selfUrl = new URL(feedPaths(locale, subject)[format] + query, siteUrl()).href;
  return conditionalAnswer(request, {
    text: writeFeed(lookup.feed, format, { selfUrl, isFull }),
    type: FEED_TYPES[format],
    changedAt: lookup.feed.changedAt,
    cacheControl: MACHINE_CACHE,
  });
}
