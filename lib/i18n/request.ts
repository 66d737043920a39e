import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, formattingTags, isLocale } from './locales';
import { messagesOf } from './messages';

/**
 * Language of the present render: the one given explicitly (actions and route handlers must, they
 * have no root parameters), else that of the address.
 */
export default getRequestConfig(async ({ locale: explicit }) => {
  const asked = explicit ?? (await rootLocale());
  const locale = isLocale(asked) ? asked : defaultLocale;
  return {
    // With its region, or the numbers inside messages come in the digits of plain `ar`.
    locale: formattingTags[locale],
    messages: messagesOf(locale),
    // Dates are formatted by lib/i18n/format alone; this keeps the library from asking the platform.
    timeZone: 'UTC',
  };
});
