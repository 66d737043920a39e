import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteUrl } from '@/lib/env';
import { currentLocale } from '@/lib/i18n/current-locale';
import { directionOf, locales } from '@/lib/i18n/locales';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export function generateMetadata(): Metadata {
  return { metadataBase: siteUrl(), icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  return (
    // The head script writes the reader's theme and text size on this element before React sees it.
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
