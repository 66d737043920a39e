import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { messagesOf } from './messages';

it('an unknown message key does not compile', () => {
  const faults: string[] = [];
  const t = createTranslator({
    locale: 'ar',
    namespace: 'site',
    messages: messagesOf('ar'),
    onError: (error) => faults.push(error.code),
  });
  // @ts-expect-error the key is in no catalogue
  t('no-such-key');
  expect(faults).toEqual(['MISSING_MESSAGE']);
});
