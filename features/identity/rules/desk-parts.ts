import type { StaffActor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import {
  newsroomArticlesPath,
  newsroomCommentsPath,
  newsroomPath,
  newsroomPeoplePath,
} from '@/lib/routes';
import { articlesWithin, whyNotAtDesk } from '../policy';

export type DeskPart = {
  readonly name: 'home' | 'articles' | 'comments' | 'people';
  readonly href: string;
};

/** The parts of the desk that this person may open, by the same rules that guard them. */
export function deskParts(actor: StaffActor, locale: Locale): readonly DeskPart[] {
  const parts: readonly (DeskPart & { isOpen: boolean })[] = [
    { name: 'home', href: newsroomPath(locale), isOpen: true },
    { name: 'articles', href: newsroomArticlesPath(locale), isOpen: readsArticles(actor) },
    {
      name: 'comments',
      href: newsroomCommentsPath(locale),
      isOpen: whyNotAtDesk(actor, 'moderate-comments') === null,
    },
    {
      name: 'people',
      href: newsroomPeoplePath(locale),
      isOpen: whyNotAtDesk(actor, 'administer') === null,
    },
  ];
  return parts.filter((part) => part.isOpen);
}

function readsArticles(actor: StaffActor): boolean {
  const { isWholePaper, sectionIds, ownerId } = articlesWithin(actor, 'read');
  return isWholePaper || sectionIds.length > 0 || ownerId !== null;
}
