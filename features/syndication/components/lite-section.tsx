import { getTranslations } from 'next-intl/server';
import type { CardPage } from '@/features/articles/queries';
import type { SectionView } from '@/features/taxonomy/views';
import { shownText } from '@/lib/arabic/clean-text';
import type { Locale } from '@/lib/i18n/locales';
import { liteSectionPath, sectionPath } from '@/lib/routes';
import { LiteCards } from './lite-cards';
import { LiteDocument } from './lite-document';

type Props = { section: SectionView; locale: Locale; list: CardPage; page: number };

export async function LiteSection({ section, locale, list, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const { id, slug, name, description, children, translations } = section;
  const { cards, pages } = list;
  return (
    <LiteDocument
      locale={locale}
      title={page === 1 ? name : t('section-page', { section: name, page })}
      standard={sectionPath(locale, slug, page)}
      sectionId={id}
      translations={Object.fromEntries(
        translations.map((each) => [each.locale, liteSectionPath(each.locale, each.slug)]),
      )}
    >
      <h1>{name}</h1>
      {description !== '' && <p className="deck">{shownText(description)}</p>}
      {children.length > 0 && (
        <nav className="row" aria-label={t('sub-sections')}>
          <ul>
            {children.map((child) => (
              <li key={child.id}>
                <a href={liteSectionPath(locale, child.slug)}>{child.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {cards.length === 0 && <p>{t('empty-section')}</p>}
      <LiteCards cards={cards} level={2} showsSection={false} />
      {pages > 1 && (
        <nav className="row" aria-label={t('pages')}>
          <ul>
            {page > 1 && (
              <li>
                <a rel="prev" href={liteSectionPath(locale, slug, page - 1)}>
                  {t('newer')}
                </a>
              </li>
            )}
            <li>{t('page-of', { page, pages })}</li>
            {page < pages && (
              <li>
                <a rel="next" href={liteSectionPath(locale, slug, page + 1)}>
                  {t('older')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </LiteDocument>
  );
}
