'use client';

import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button-look';
import { Picture } from '@/features/media/components/picture';
import { DeskWords } from './desk-words.client';
import { usePictures } from './pictures.client';
import type { Fields } from './text-in-hand';

type Props = {
  readonly fields: Fields;
  readonly isEditable: boolean;
  readonly setField: <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void;
  readonly onChoose: () => void;
};

const LINE =
  'block min-h-9 w-full rounded-control border border-control bg-raised px-2 font-desk text-desk text-ink';

/** The picture over the text, as readers get it, with the words it carries in this article. */
export function LeadPicture({ fields, isEditable, setField, onChoose }: Props) {
  const t = useTranslations('desk.picture');
  const { find } = usePictures();
  const picture = find(fields.leadMediaId);
  if (fields.leadMediaId === null) {
    return isEditable ? (
      <button
        type="button"
        onClick={onChoose}
        className={`${buttonLook('second')} w-fit font-desk`}
      >
        {t('choose')}
      </button>
    ) : null;
  }
  const remove = () => {
    setField('leadMediaId', null);
    setField('leadAlt', '');
    setField('leadCaption', '');
  };
  return (
    <figure className="grid gap-2">
      {picture === null ? (
        <p className="bg-warn-ground p-4 font-desk text-warn">{t('missing')}</p>
      ) : (
        <Picture picture={picture} place="article" className="aspect-wide" />
      )}
      <figcaption className="grid gap-2 font-desk">
        {picture !== null && (
          <p className="text-meta text-ink-3">
            <DeskWords>{t('credit', { credit: picture.credit })}</DeskWords>
          </p>
        )}
        <label className="grid gap-1">
          <span className="text-meta">
            <DeskWords>{t('caption')}</DeskWords>
          </span>
          <input
            value={fields.leadCaption}
            placeholder={picture?.caption}
            readOnly={!isEditable}
            onChange={({ target }) => setField('leadCaption', target.value)}
            className={LINE}
          />
        </label>
        <label className="grid gap-1">
          <span className="text-meta">
            <DeskWords>{t('alt')}</DeskWords>
          </span>
          <input
            value={fields.leadAlt}
            placeholder={picture?.alt}
            readOnly={!isEditable}
            onChange={({ target }) => setField('leadAlt', target.value)}
            className={LINE}
          />
        </label>
        {isEditable && (
          <div className="flex flex-wrap gap-3">
            <button type="button" onClick={onChoose} className={buttonLook('second')}>
              {t('change')}
            </button>
            <button type="button" onClick={remove} className={buttonLook('second')}>
              {t('remove')}
            </button>
          </div>
        )}
      </figcaption>
    </figure>
  );
}
