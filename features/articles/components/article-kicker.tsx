import { useTranslations } from 'next-intl';
import { sectionPath } from '@/lib/routes';
import { kickerWords } from '../rules/kicker-words';
import type { ArticlePage } from '../views';
import { Dot } from './card-parts';

/** The sections down to the article's own, then its kind and the editor's word. */
export function ArticleKicker({ article }: { article: ArticlePage }) {
  const t = useTranslations('article');
  const { sections, locale, label, kicker } = article;
  const words = kickerWords(label ? t(`label.${label}`) : '', kicker);
  return (
    <nav aria-label={t('breadcrumb')} className="font-display text-kicker text-accent">
      <ol className="inline">
        {sections.map((section, place) => (
          <li key={section.id} className="inline">
            {place > 0 && <Dot />}
            <a href={sectionPath(locale, section.slug)} className="inline-block hover:underline">
              {section.name}
            </a>
          </li>
        ))}
      </ol>
      {words.map((word) => (
        <span key={word}>
          <Dot />
          <bdi>{word}</bdi>
        </span>
      ))}
    </nav>
  );
}
