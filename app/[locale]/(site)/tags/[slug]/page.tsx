import type { Metadata } from 'next';
import { tagMetadata, TagPage } from './tag-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ slug: string }> };

/** No tag is made by the build: its list would outlive a withdrawal. */
export function generateStaticParams() {
  return [{ slug: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return tagMetadata({ slug: (await params).slug, page: 1 });
}

export default async function Page({ params }: Props) {
  return <TagPage slug={(await params).slug} page={1} />;
}
