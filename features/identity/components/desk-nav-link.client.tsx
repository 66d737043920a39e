'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = { readonly href: string; readonly isWhole?: boolean; readonly children: ReactNode };

/** A link of the desk's navigation that knows whether one stands in its part. `isWhole`: that address alone. */
export function DeskNavLink({ href, isWhole = false, children }: Props) {
  // On the server a rewritten address still carries the language that Arabic addresses leave out.
  const path = usePathname().replace(/^\/ar(?=\/|$)/, '');
  const isCurrent = path === href || (!isWhole && path.startsWith(`${href}/`));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
      className="desk-nav-link"
    >
      {children}
    </Link>
  );
}
