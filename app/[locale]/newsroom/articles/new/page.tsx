import type { Metadata } from 'next';
import { NewArticle } from '@/features/articles/components/new-article';
import { whyNotCreate } from '@/features/articles/policy';
import { Refused } from '@/features/identity/components/refused';
import { loadStaff } from '@/features/identity/session';
import { listSectionChoices } from '@/features/taxonomy/desk-queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).desk.new.title };
}

export default async function Page() {
  const [actor, locale] = await Promise.all([loadStaff(), currentLocale()]);
  if (actor === null) return null;
  if (whyNotCreate(actor, null) !== null) {
    return <Refused title={messagesOf(locale).desk.new.title} locale={locale} />;
  }
  return <NewArticle sections={await listSectionChoices(actor)} locale={locale} />;
}
