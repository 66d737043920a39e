import { Readable } from 'node:stream';
import { isStorageKey, openFile } from '@/lib/storage/store';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** A rendition. Its key is random and names these very bytes, so it is kept for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const { key } = await params;
  const type = TYPES[key.split('.').at(-1) ?? ''];
  const file = type && isStorageKey(key) ? await openFile('public', key) : null;
  if (!file || !type) return new Response(null, { status: 404 });
  return new Response(Readable.toWeb(file.stream) as ReadableStream, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(file.bytes),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
