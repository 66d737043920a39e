import { getTranslations } from 'next-intl/server';
import type { PictureView } from '@/features/media/views';
import { shownText } from '@/lib/arabic/clean-text';
import { number } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { litePicture } from '../rules/lite-picture';

type Props = { picture: PictureView; locale: Locale };

/** A picture as a link that says what it shows and what it weighs; its credit stands in any case. */
export async function LitePictureLink({ picture, locale }: Props) {
  const [t, tArticle] = await Promise.all([
    getTranslations({ locale, namespace: 'lite' }),
    getTranslations({ locale, namespace: 'article' }),
  ]);
  const file = litePicture(picture);
  if (!file) return null;
  // The weight follows in brackets: a full stop before it would end the sentence.
  const words = shownText(picture.alt || picture.caption).replace(/\.$/u, '');
  const credit = shownText(picture.credit);
  const weight = t('weight', { kilobytes: number(file.kilobytes, locale) });
  const caption = picture.caption === picture.alt ? '' : shownText(picture.caption);
  return (
    <figure>
      <a href={file.href}>
        {words === '' ? t('picture-plain', { weight }) : t('picture', { words, weight })}
      </a>
      {(credit !== '' || (picture.alt !== '' && caption !== '')) && (
        <figcaption>
          {picture.alt !== '' && caption !== '' && `${caption} `}
          {credit !== '' &&
            (credit.includes(':') ? (
              <bdi>{credit}</bdi>
            ) : (
              tArticle.rich('credit', { name: () => <bdi key="name">{credit}</bdi> })
            ))}
        </figcaption>
      )}
    </figure>
  );
}
