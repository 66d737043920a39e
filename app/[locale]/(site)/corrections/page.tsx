import type { Metadata } from 'next';
import { correctionsMetadata, CorrectionsPage } from './corrections-page';

export const ensureStatic = 'navigation';

export async function generateMetadata(): Promise<Metadata> {
  return correctionsMetadata({ page: 1 });
}

export default async function Page() {
  return <CorrectionsPage page={1} />;
}
