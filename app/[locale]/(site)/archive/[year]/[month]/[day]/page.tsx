import type { Metadata } from 'next';
import { parseDate } from '@/lib/i18n/calendar';
import { missingMetadata } from '../../../../missing-metadata';
import { MissingView } from '../../../../missing-view';
import { dayMetadata, DayPage } from '../../../day-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ year: string; month: string; day: string }> };

/** No day is made by the build: its list would outlive a withdrawal. */
export function generateStaticParams() {
  return [{ year: '0', month: '0', day: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month, day } = await params;
  const asked = parseDate(year, month, day);
  return asked ? dayMetadata({ asked }) : missingMetadata();
}

export default async function Page({ params }: Props) {
  const { year, month, day } = await params;
  const asked = parseDate(year, month, day);
  return asked ? <DayPage asked={asked} /> : <MissingView />;
}
