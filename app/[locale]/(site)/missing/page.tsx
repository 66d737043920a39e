import type { Metadata } from 'next';
import { missingMetadata } from '../missing-metadata';
import { MissingView } from '../missing-view';

export const ensureStatic = 'navigation';

export function generateMetadata(): Promise<Metadata> {
  return missingMetadata();
}

/** Where the rewrites lead an address that no route knows. */
export default function MissingPage() {
  return <MissingView />;
}
