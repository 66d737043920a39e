import { Icon } from '@/components/ui/icon';

type Neighbour = { readonly href: string; readonly words: string };

type Props = { label: string; previous: Neighbour | null; next: Neighbour | null };

/** The earlier neighbour at the start of the line, the later one at its end. */
export function ArchiveLinks({ label, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={label}
      className="mt-8 flex flex-wrap justify-between gap-x-6 border-t-2 border-ink pt-3 font-display text-label print:hidden"
    >
      {previous && (
        <a
          href={previous.href}
          rel="prev"
          className="flex min-h-11 items-center gap-1 hover:text-accent"
        >
          <Icon name="back" />
          {previous.words}
        </a>
      )}
      {next && (
        <a
          href={next.href}
          rel="next"
          className="ms-auto flex min-h-11 items-center gap-1 hover:text-accent"
        >
          {next.words}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
