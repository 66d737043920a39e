import type { Messages as SiteMessages } from './messages';

/** Makes an unknown message key a compile error wherever next-intl is used. */
declare module 'next-intl' {
  interface AppConfig {
    Messages: SiteMessages;
  }
}
