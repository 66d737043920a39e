import type { Metadata } from 'next';
import { parseDate } from '@/lib/i18n/calendar';
import { missingMetadata } from '../../../missing-metadata';
import { MissingView } from '../../../missing-view';
import { monthMetadata, MonthPage } from '../../month-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ year: string; month: string }> };

/** No month is made by the build: its counts would outlive a withdrawal. */
export function generateStaticParams() {
  return [{ year: '0', month: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month } = await params;
  const asked = parseDate(year, month);
  return asked ? monthMetadata({ asked }) : missingMetadata();
}

export default async function Page({ params }: Props) {
  const { year, month } = await params;
  const asked = parseDate(year, month);
  return asked ? <MonthPage asked={asked} /> : <MissingView />;
}
