import { parseId } from '@/lib/routes';
import { countRequest } from '../count-request';

/** One transparent pixel: 43 bytes. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** Counts a reader without script. An image does not know what led to its page. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ image: string }> },
): Promise<Response> {
  const [, digits = ''] = /^(\d+)\.gif$/.exec((await params).image) ?? [];
  const articleId = parseId(digits);
  if (articleId === null) return new Response(null, { status: 404 });
  // Browsers that say where an image stands must say that it stands on a page of ours.
  const place = request.headers.get('sec-fetch-site') ?? 'same-origin';
  if (place === 'same-origin') {
    await countRequest(request, { articleId, depths: [0], sourceClass: 'other' });
  }
  return new Response(PIXEL, {
    headers: { 'Content-Type': 'image/gif', 'Cache-Control': 'private, no-store' },
  });
}
