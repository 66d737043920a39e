import type { Metadata } from 'next';
import { sectionMetadata, SectionPage } from './section-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ slug: string }> };

/** No section is made by the build: its list would outlive a withdrawal. */
export function generateStaticParams() {
  return [{ slug: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionMetadata({ slug: (await params).slug, page: 1 });
}

export default async function Page({ params }: Props) {
  return <SectionPage slug={(await params).slug} page={1} />;
}
