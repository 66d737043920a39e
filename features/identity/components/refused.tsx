import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** In place of a desk screen that one's roles do not open. */
export function Refused({ title, locale }: { title: string; locale: Locale }) {
  return (
    <div className="desk-page">
      <h1 className="text-h2">{title}</h1>
      <p>{messagesOf(locale).identity.faults['not-allowed']}</p>
    </div>
  );
}
