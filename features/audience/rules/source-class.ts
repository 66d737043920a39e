import type { SourceClass } from '@/lib/db/generated/enums';

const SEARCH =
  /^(?:(?:www|news|m)\.)?google(?:\.[a-z]{2,3}){1,2}$|^com\.google\.android\.googlequicksearchbox$|(?:^|\.)(?:bing\.com|duckduckgo\.com|search\.yahoo\.com|yandex\.(?:com|ru)|ecosia\.org|qwant\.com|search\.brave\.com|startpage\.com|baidu\.com)$/;

const SOCIAL =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|messenger\.com|instagram\.com|threads\.(?:net|com)|t\.co|x\.com|twitter\.com|linkedin\.com|lnkd\.in|youtube\.com|youtu\.be|whatsapp\.com|wa\.me|t\.me|telegram\.org|tiktok\.com|reddit\.com|pinterest\.com|snapchat\.com|bsky\.app)$|^com\.(?:facebook\.|twitter\.|instagram\.|linkedin\.|whatsapp)|^org\.telegram\./;

/** Where a reader came from, by the host of the page before; nothing more of that page is known. */
export function sourceClassOf(from: string, ownHost: string): SourceClass {
  const host = from.toLowerCase();
  if (host === '') return 'direct';
  if (host === ownHost.toLowerCase()) return 'site';
  const name = host.replace(/:\d+$/, '');
  if (SEARCH.test(name)) return 'search';
  return SOCIAL.test(name) ? 'social' : 'other';
}
