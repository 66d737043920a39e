import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomPeoplePath } from '@/lib/routes';
import type { SectionChoice } from '../desk-queries';
import { NewPersonForm } from './new-person-form.client';

type Props = { readonly sections: readonly SectionChoice[]; readonly locale: Locale };

export function NewPerson({ sections, locale }: Props) {
  const { people, role, faults } = messagesOf(locale).identity;
  return (
    <div className="desk-page">
      <a href={newsroomPeoplePath(locale)} className="w-fit text-label">
        {people.back}
      </a>
      <h1 className="text-h2">{people.new}</h1>
      <NewPersonForm labels={{ people, role, faults }} sections={sections} locale={locale} />
    </div>
  );
}
