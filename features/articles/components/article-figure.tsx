import { useTranslations } from 'next-intl';
import { Picture, WholePicture } from '@/features/media/components/picture';
import type { PictureView } from '@/features/media/views';
import { shownText } from '@/lib/arabic/clean-text';

type Props = {
  picture: PictureView;
  /** Inside the text: uncropped. Else the picture over the text, in its box. */
  isWhole?: boolean;
};

/** A picture with its caption and, always, its credit. */
export function ArticleFigure({ picture, isWhole }: Props) {
  const t = useTranslations('article');
  return (
    <figure className="figure">
      {isWhole ? (
        <WholePicture picture={picture} place="body" />
      ) : (
        <Picture
          picture={picture}
          place="article"
          isFirst
          className="aspect-photo max-tablet:-mx-4 desktop:aspect-wide"
        />
      )}
      {(picture.caption !== '' || picture.credit !== '') && (
        <figcaption className="mt-2 text-caption text-ink-2">
          {picture.caption !== '' && (
            <span>
              <span className="sr-only">{t('caption-prefix')} </span>
              {shownText(picture.caption)}{' '}
            </span>
          )}
          {picture.credit !== '' && (
            <span className="text-ink-3">
              <Credit text={shownText(picture.credit)} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** «تصوير: …»; a credit that names its own craft («رسم: …») stands as it is. */
function Credit({ text }: { text: string }) {
  const t = useTranslations('article');
  const name = <bdi>{text}</bdi>;
  return text.includes(':') ? name : t.rich('credit', { name: () => name });
}
