import type { Metadata } from 'next';
import { monthMetadata, MonthPage } from './month-page';

export const ensureStatic = 'navigation';

export async function generateMetadata(): Promise<Metadata> {
  return monthMetadata({ asked: null });
}

export default async function Page() {
  return <MonthPage asked={null} />;
}
