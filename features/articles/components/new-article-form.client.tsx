'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useActionState, useState } from 'react';
import type { SectionChoice } from '@/features/taxonomy/desk-queries';
import { buttonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { idleForm } from '@/lib/action/form-state';
import { isLocale, locales, type Locale } from '@/lib/i18n/locales';
import { createArticleAction } from '../actions';
import { useRefusalText } from '../internal/refusal-text.client';

type Props = { readonly sections: readonly SectionChoice[]; readonly desk: Locale };

const SELECT =
  'block min-h-11 w-full rounded-control border border-control bg-raised px-3 text-desk text-ink';

/** Language, section and headline: what an article begins with. */
export function NewArticleForm({ sections, desk }: Props) {
  const t = useTranslations('desk');
  const refusalText = useRefusalText();
  const [state, action, isSending] = useActionState(createArticleAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const typed = state.values['locale'];
  const [locale, setLocale] = useState<Locale>(isLocale(typed) ? typed : desk);
  const fault = state.fieldErrors['headline'];
  return (
    <form
      action={action}
      noValidate
      aria-busy={isSending}
      className="flex max-w-[26rem] flex-col gap-4"
    >
      {state.code !== null && (
        <Notice kind="fault" ref={answer}>
          {refusalText(state.code, state.details)}
        </Notice>
      )}
      <input type="hidden" name="desk" value={desk} />
      <Fragment key={state.attempt}>
        <label className="flex flex-col gap-1">
          <span className="font-display text-label">{t('new.locale')}</span>
          <select
            name="locale"
            defaultValue={locale}
            onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
            className={SELECT}
          >
            {locales.map((each) => (
              <option key={each} value={each}>
                {t(`language.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-1">
          <span className="font-display text-label">{t('new.section')}</span>
          <select
            // Sections belong to a language: another one, another list.
            key={locale}
            name="sectionId"
            defaultValue={state.values['sectionId'] ?? ''}
            className={SELECT}
          >
            <option value="">{t('new.no-section')}</option>
            {sections
              .filter((section) => section.locale === locale)
              .map(({ id, name, isChild }) => (
                <option key={id} value={id} lang={locale}>
                  {isChild ? `\u2003${name}` : name}
                </option>
              ))}
          </select>
        </label>
        <TextField
          name="headline"
          label={t('new.headline')}
          hint={t('new.headline-hint')}
          value={state.values['headline']}
          fault={fault === undefined ? undefined : refusalText(fault)}
          autoComplete="off"
          isRequired
        />
      </Fragment>
      <button type="submit" disabled={isSending} className={buttonLook('main')}>
        {t('new.create')}
      </button>
    </form>
  );
}
