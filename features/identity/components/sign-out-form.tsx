import { DeskIcon } from '@/components/ui/desk-icon';
import type { Locale } from '@/lib/i18n/locales';

type Props = { readonly label: string; readonly locale: Locale; readonly className: string };

/** Posts to the sign-out door, which also empties the browser's cache; an action could not. */
export function SignOutForm({ label, locale, className }: Props) {
  return (
    <form action={`/api/auth/sign-out?locale=${locale}`} method="post">
      <button type="submit" className={className}>
        <DeskIcon name="sign-out" />
        <span className="desk-nav-word">{label}</span>
      </button>
    </form>
  );
}
