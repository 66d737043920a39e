import type { Metadata } from 'next';
import { latestMetadata, LatestPage } from './latest-page';

export const ensureStatic = 'navigation';

export async function generateMetadata(): Promise<Metadata> {
  return latestMetadata(1);
}

export default function Page() {
  return <LatestPage page={1} />;
}
