import { isolated } from '@/lib/arabic/clean-text';

export type ShareService = 'whatsapp' | 'telegram' | 'facebook' | 'x' | 'email';

/**
 * Where a reader shares an article, as plain addresses, percent-encoded once. The text is the
 * headline between U+2068 and U+2069, so that the link after it keeps its place.
 */
export function shareLinks({
  headline,
  url,
}: {
  headline: string;
  url: string;
}): Record<ShareService, string> {
  const text = isolated(headline);
  return {
    whatsapp: `https://wa.me/?${query({ text: `${text}\n${url}` })}`,
    telegram: `https://t.me/share/url?${query({ url, text })}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
    x: `https://x.com/intent/post?${query({ text, url })}`,
    email: `mailto:?${query({ subject: text, body: `${text}\n${url}` })}`,
  };
}

/** Spaces as %20: a mail program shows a plus as it is. */
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}
