'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { Picture } from '@/features/media/components/picture';
import type { PictureView } from '@/features/media/views';
import { Dialog } from './dialog.client';

type Props = {
  readonly onChoose: (picture: PictureView) => void;
  readonly onClose: () => void;
};

type Page = { readonly pictures: readonly PictureView[]; readonly older: string | null };

const PAUSE_MS = 200;

/** The pictures of the library, newest first; choosing one closes it. */
export function PicturePicker({ onChoose, onClose }: Props) {
  const t = useTranslations('desk.picture');
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState<Page | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void load(typed, null, stop.signal).then((found) => found && setPage(found));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);

  const loadOlder = async () => {
    if (page === null) return;
    const next = await load(typed, page.older, null);
    if (next) setPage({ pictures: [...page.pictures, ...next.pictures], older: next.older });
  };
  return (
    <Dialog title={t('library')} onClose={onClose}>
      <label className="flex flex-col gap-1">
        <span className="font-display text-label">{t('search')}</span>
        <input
          type="search"
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          className="block min-h-11 w-full rounded-control border border-control bg-raised px-3"
        />
      </label>
      {page?.pictures.length === 0 && <p className="mt-4 text-ink-2">{t('empty')}</p>}
      <ul className="mt-4 grid grid-cols-2 gap-4 tablet:grid-cols-3">
        {page?.pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              onClick={() => onChoose(picture)}
              className="block w-full text-start hover:text-accent"
            >
              <Picture picture={picture} place="standard" className="aspect-photo" />
              <span className="mt-1 block text-meta">
                <bdi>{picture.caption || picture.alt}</bdi>
              </span>
              <span className="block text-meta text-ink-3">
                <bdi>{picture.credit}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3">
        {page !== null && page.older !== null && (
          <button type="button" onClick={() => void loadOlder()} className={buttonLook('second')}>
            {t('more')}
          </button>
        )}
        <button type="button" onClick={onClose} className={buttonLook('second')}>
          {t('close')}
        </button>
      </div>
    </Dialog>
  );
}

async function load(
  typed: string,
  below: string | null,
  signal: AbortSignal | null,
): Promise<Page | null> {
  const search = new URLSearchParams({ q: typed, ...(below === null ? {} : { below }) });
  try {
    const response = await fetch(`/api/desk/pictures?${search.toString()}`, { signal });
    return response.ok ? ((await response.json()) as Page) : null;
  } catch {
    return null;
  }
}
