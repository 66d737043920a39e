import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { connection } from 'next/server';
import { SearchView } from '@/features/search/components/search-view';
import { readSearch } from '@/features/search/rules/search-request';
import { currentLocale } from '@/lib/i18n/current-locale';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search');
  const { q } = readSearch(await searchParams);
  return {
    title: q === '' ? t('heading') : t('title-of', { q }),
    robots: { index: false },
  };
}

export default async function Page({ searchParams }: Props) {
  // The limit and the age of what is found are told by the clock of this request.
  await connection();
  return <SearchView request={readSearch(await searchParams)} locale={await currentLocale()} />;
}
