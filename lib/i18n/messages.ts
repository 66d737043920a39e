import arArchive from '@/messages/ar/archive.json';
import arArticle from '@/messages/ar/article.json';
import arComments from '@/messages/ar/comments.json';
import arDesk from '@/messages/ar/desk.json';
import arErrors from '@/messages/ar/errors.json';
import arFeeds from '@/messages/ar/feeds.json';
import arIdentity from '@/messages/ar/identity.json';
import arImport from '@/messages/ar/import.json';
import arLite from '@/messages/ar/lite.json';
import arLists from '@/messages/ar/lists.json';
import arNewsroom from '@/messages/ar/newsroom.json';
import arSearch from '@/messages/ar/search.json';
import arSite from '@/messages/ar/site.json';
import enArchive from '@/messages/en/archive.json';
import enArticle from '@/messages/en/article.json';
import enComments from '@/messages/en/comments.json';
import enDesk from '@/messages/en/desk.json';
import enErrors from '@/messages/en/errors.json';
import enFeeds from '@/messages/en/feeds.json';
import enIdentity from '@/messages/en/identity.json';
import enImport from '@/messages/en/import.json';
import enLite from '@/messages/en/lite.json';
import enLists from '@/messages/en/lists.json';
import enNewsroom from '@/messages/en/newsroom.json';
import enSearch from '@/messages/en/search.json';
import enSite from '@/messages/en/site.json';
import frArchive from '@/messages/fr/archive.json';
import frArticle from '@/messages/fr/article.json';
import frComments from '@/messages/fr/comments.json';
import frDesk from '@/messages/fr/desk.json';
import frErrors from '@/messages/fr/errors.json';
import frFeeds from '@/messages/fr/feeds.json';
import frIdentity from '@/messages/fr/identity.json';
import frImport from '@/messages/fr/import.json';
import frLite from '@/messages/fr/lite.json';
import frLists from '@/messages/fr/lists.json';
import frNewsroom from '@/messages/fr/newsroom.json';
import frSearch from '@/messages/fr/search.json';
import frSite from '@/messages/fr/site.json';
import type { Locale } from './locales';

/**
 * Every message of each language. A new namespace is a file in each of messages/ar, fr and en and a
 * line in each table; Arabic is the source of truth, and a key that another language lacks does not
 * compile.
 */
const arabic = {
  site: arSite,
  archive: arArchive,
  article: arArticle,
  comments: arComments,
  lite: arLite,
  lists: arLists,
  newsroom: arNewsroom,
  desk: arDesk,
  errors: arErrors,
  feeds: arFeeds,
  identity: arIdentity,
  import: arImport,
  search: arSearch,
};

export type Messages = typeof arabic;

const french: Messages = {
  site: frSite,
  archive: frArchive,
  article: frArticle,
  comments: frComments,
  lite: frLite,
  lists: frLists,
  newsroom: frNewsroom,
  desk: frDesk,
  errors: frErrors,
  feeds: frFeeds,
  identity: frIdentity,
  import: frImport,
  search: frSearch,
};

const english: Messages = {
  site: enSite,
  archive: enArchive,
  article: enArticle,
  comments: enComments,
  lite: enLite,
  lists: enLists,
  newsroom: enNewsroom,
  desk: enDesk,
  errors: enErrors,
  feeds: enFeeds,
  identity: enIdentity,
  import: enImport,
  search: enSearch,
};

const CATALOGUES: Record<Locale, Messages> = { ar: arabic, fr: french, en: english };

export function messagesOf(locale: Locale): Messages {
  return CATALOGUES[locale];
}
