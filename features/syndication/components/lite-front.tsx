import { getTranslations } from 'next-intl/server';
import type { FrontRow, FrontView } from '@/features/curation/views';
import type { Locale } from '@/lib/i18n/locales';
import { frontPath, liteFrontPath, liteSectionPath } from '@/lib/routes';
import { LiteCards } from './lite-cards';
import { LiteDocument } from './lite-document';

const FRONTS = { ar: liteFrontPath('ar'), fr: liteFrontPath('fr'), en: liteFrontPath('en') };

/** The front page as a list: the slots in their order, then each section's newest. */
export async function LiteFront({ front, locale }: { front: FrontView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const top = [...(front.lead ? [front.lead] : []), ...front.secondary, ...front.list];
  return (
    <LiteDocument locale={locale} standard={frontPath(locale)} translations={FRONTS}>
      {top.length === 0 && <p>{t('empty-front')}</p>}
      <LiteCards cards={top} level={2} decks="first" />
      {bandsOf(front.rows).map(({ section, cards }, place) => (
        <section key={place} className="band">
          {section && (
            <h2>
              <a href={liteSectionPath(locale, section.slug)}>{section.name}</a>
            </h2>
          )}
          <LiteCards cards={cards} level={section ? 3 : 2} showsSection={!section} />
        </section>
      ))}
    </LiteDocument>
  );
}

/** Rows of one section become one band: without columns their patterns say nothing. */
function bandsOf(rows: readonly FrontRow[]): Pick<FrontRow, 'section' | 'cards'>[] {
  const bands: Pick<FrontRow, 'section' | 'cards'>[] = [];
  for (const { section, cards } of rows) {
    const place = bands.findIndex((band) => band.section?.id === section?.id);
    const band = bands[place];
    if (band) bands[place] = { section, cards: [...band.cards, ...cards] };
    else bands.push({ section, cards });
  }
  return bands.filter(({ cards }) => cards.length > 0);
}
