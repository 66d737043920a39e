import type { Metadata } from 'next';
import { authorMetadata, AuthorPage } from './author-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ slug: string }> };

/** No author is made by the build: its list would outlive a withdrawal. */
export function generateStaticParams() {
  return [{ slug: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata({ slug: (await params).slug, page: 1 });
}

export default async function Page({ params }: Props) {
  return <AuthorPage slug={(await params).slug} page={1} />;
}
