'use client';

import type { Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/field';
import { isAllowedLink } from '../../schema';
import { Dialog } from './dialog.client';
import { directionOfLanguage } from './document-schema';

type Props = { readonly editor: Editor; readonly onClose: () => void };

/** Sets, changes or removes the link of the selected words. */
export function LinkDialog({ editor, onClose }: Props) {
  const t = useTranslations('desk.link');
  const [fault, setFault] = useState<string>();
  const current: unknown = editor.getAttributes('link')['href'];
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const href = addressIn(String(new FormData(event.currentTarget).get('href') ?? ''));
    if (href === null) {
      setFault(t('bad'));
      return;
    }
    onClose();
    editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
  };
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form onSubmit={set} noValidate className="flex flex-col gap-4">
        <TextField
          name="href"
          type="url"
          label={t('address')}
          hint={t('hint')}
          fault={fault}
          value={typeof current === 'string' ? current : ''}
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className={buttonLook('main')}>
            {t('set')}
          </button>
          {typeof current === 'string' && (
            <button type="button" onClick={remove} className={buttonLook('second')}>
              {t('remove')}
            </button>
          )}
          <button type="button" onClick={onClose} className={buttonLook('second')}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const LANGUAGES = ['fr', 'en', 'ar', 'es', 'zgh'] as const;

/** Says in which language the selected words are: they are read aloud in it and keep its direction. */
export function ForeignDialog({ editor, onClose }: Props) {
  const t = useTranslations('desk.foreign');
  const current: unknown = editor.getAttributes('foreign')['lang'];
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const lang = String(new FormData(event.currentTarget).get('lang'));
    onClose();
    editor
      .chain()
      .focus()
      .extendMarkRange('foreign')
      .setMark('foreign', { lang, dir: directionOfLanguage(lang) })
      .run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('foreign').unsetMark('foreign').run();
  };
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form onSubmit={set} className="flex flex-col gap-4">
        <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
          <legend className="sr-only">{t('title')}</legend>
          {LANGUAGES.map((lang, place) => (
            <label key={lang} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="lang"
                value={lang}
                defaultChecked={current === undefined ? place === 0 : current === lang}
                className="size-5 accent-ink"
              />
              {t(`other.${lang}`)}
            </label>
          ))}
        </fieldset>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className={buttonLook('main')}>
            {t('set')}
          </button>
          {current !== undefined && (
            <button type="button" onClick={remove} className={buttonLook('second')}>
              {t('remove')}
            </button>
          )}
          <button type="button" onClick={onClose} className={buttonLook('second')}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** An address as people type it: without its scheme it is a site, with an @ in it a person. */
function addressIn(typed: string): string | null {
  const address = typed.trim();
  if (isAllowedLink(address)) return address;
  const guessed = /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
  return /^[^\s:]+\.[^\s:]/.test(address) && isAllowedLink(guessed) ? guessed : null;
}
