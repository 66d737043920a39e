import { getTranslations } from 'next-intl/server';
import { NameList } from '@/components/typography/name-list';
import { creditsByRole } from '@/features/articles/rules/credits-by-role';
import { kickerWords } from '@/features/articles/rules/kicker-words';
import type { ArticlePage, CorrectionNotice } from '@/features/articles/views';
import type { ThreadPage } from '@/features/comments/queries';
import { shownText } from '@/lib/arabic/clean-text';
import { titleText } from '@/lib/arabic/title-text';
import { dateline, longDate, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { articlePath, liteArticlePath, liteSectionPath, viewImagePath } from '@/lib/routes';
import { LiteBody } from './lite-body';
import { LiteComments } from './lite-comments';
import { LiteDocument } from './lite-document';
import { LitePictureLink } from './lite-picture';

type Props = { article: ArticlePage; comments: ThreadPage };

export async function LiteArticle({ article, comments }: Props) {
  const { locale, section, corrections, isRetracted, picture, translations } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  const top = corrections.filter(({ place }) => place === 'top' || isRetracted);
  const bottom = corrections.filter((notice) => !top.includes(notice));
  return (
    <LiteDocument
      locale={locale}
      title={titleText(article.searchTitle, locale)}
      standard={articlePath(locale, article)}
      sectionId={section.id}
      translations={Object.fromEntries(
        translations.map((each) => [each.locale, liteArticlePath(each.locale, each)]),
      )}
    >
      <article>
        <Kicker article={article} />
        <h1>{shownText(article.headline)}</h1>
        {article.deck !== '' && <p className="deck">{shownText(article.deck)}</p>}
        <Facts article={article} />
        {picture && <LitePictureLink picture={picture} locale={locale} />}
        <Notices notices={top} locale={locale} />
        {isRetracted ? (
          <p>{t('retracted')}</p>
        ) : (
          <div className="text">
            <LiteBody
              body={article.body}
              pictures={article.pictures}
              drawPicture={(each) => <LitePictureLink picture={each} locale={locale} />}
            />
          </div>
        )}
        <Notices notices={bottom} locale={locale} />
      </article>
      {!isRetracted && <img src={viewImagePath(article.id)} alt="" width={1} height={1} hidden />}
      <LiteComments page={comments} article={article} locale={locale} isClosed={isRetracted} />
    </LiteDocument>
  );
}

/** The sections down to the article's own, then its kind and the editor's word. */
async function Kicker({ article }: { article: ArticlePage }) {
  const { sections, locale, label, kicker } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  const words = kickerWords(label ? t(`label.${label}`) : '', kicker);
  return (
    <nav className="kicker" aria-label={t('breadcrumb')}>
      {sections.map(({ id, slug, name }, place) => (
        <span key={id}>
          {place > 0 && ' · '}
          <a href={liteSectionPath(locale, slug)}>{name}</a>
        </span>
      ))}
      {words.map((word) => (
        <span key={word}>
          {' · '}
          <bdi>{shownText(word)}</bdi>
        </span>
      ))}
    </nav>
  );
}

/** Who, where, when, how long. */
async function Facts({ article }: { article: ArticlePage }) {
  const { locale, credits, place, publishedAt, updatedAt, readingMinutes } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <div className="meta">
      {creditsByRole(credits).map(({ role, names }) => (
        <p key={role}>
          {t(`role.${role}`)}{' '}
          <b>
            <NameList names={names} locale={locale} />
          </b>
        </p>
      ))}
      <p>
        {place !== '' && (
          <>
            <bdi>{shownText(place)}</bdi>
            {t('separator')}{' '}
          </>
        )}
        {article.isDatedByImport && `${t('imported')} `}
        <time dateTime={machine(publishedAt)}>{dateline(publishedAt, locale)}</time>
      </p>
      {article.isOlderThanAYear && <p>{t('older-than-a-year')}</p>}
      {updatedAt && (
        <p>
          {t('updated')} <time dateTime={machine(updatedAt)}>{dateline(updatedAt, locale)}</time>
        </p>
      )}
      {readingMinutes > 0 && <p>{t('reading-time', { minutes: readingMinutes })}</p>}
    </div>
  );
}

type NoticesProps = { notices: readonly CorrectionNotice[]; locale: Locale };

async function Notices({ notices, locale }: NoticesProps) {
  if (notices.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <section aria-label={t('corrections')}>
      {notices.map(({ id, kind, text, publishedAt }) => (
        <div key={id} className="note">
          <p className="d">
            {t(`correction.${kind}`)}
            {' · '}
            <time dateTime={machine(publishedAt)}>{longDate(publishedAt, locale)}</time>
          </p>
          <p>{shownText(text)}</p>
        </div>
      ))}
    </section>
  );
}
