import { describe, expect, it } from 'vitest';
import { type MessageTree, messageFaults } from './messages';

const SIX =
  '{n, plural, zero {لا تعليقات} one {تعليق} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}';

function faults(ar: MessageTree, fr: MessageTree, code = "t('key')") {
  return messageFaults(
    [
      { locale: 'ar', namespace: 'site', messages: ar },
      { locale: 'fr', namespace: 'site', messages: fr },
    ],
    code,
  );
}

describe('messages', () => {
  it('pass when every language says the same', () => {
    expect(
      faults({ key: SIX }, { key: '{n, plural, one {# commentaire} other {# commentaires}}' }),
    ).toEqual([]);
  });

  it('a key that a translation lacks is a fault', () => {
    expect(
      faults({ key: 'أ', deep: { two: 'ب' } }, { key: 'a' }, "t('key') t('deep.two')"),
    ).toEqual(['fr/site: deep.two is missing']);
  });

  it('a key that the Arabic does not have is a fault', () => {
    expect(faults({ key: 'أ' }, { key: 'a', extra: 'b' })).toEqual([
      'fr/site: extra is not in the Arabic',
    ]);
  });

  it('a translation takes the arguments of the Arabic', () => {
    expect(faults({ key: 'ردّاً على {name}' }, { key: 'en réponse à {author}' })).toEqual([
      'fr/site: key takes {author}, the Arabic takes {name}',
    ]);
  });

  it('an Arabic count has its six forms', () => {
    expect(
      faults(
        { key: '{n, plural, one {تعليق} other {# تعليق}}' },
        { key: '{n, plural, one {#} other {#}}' },
      ),
    ).toEqual(['ar/site: key lacks the plural forms zero, two, few, many']);
  });

  it('a text that is not ICU is a fault', () => {
    expect(faults({ key: '{n' }, { key: '{n' })).toEqual([
      'ar/site: key is not ICU: EXPECT_ARGUMENT_CLOSING_BRACE',
      'fr/site: key is not ICU: EXPECT_ARGUMENT_CLOSING_BRACE',
    ]);
  });

  it('dates are formatted before they enter a message', () => {
    expect(faults({ key: 'يوم {day, date}' }, { key: 'le {day, date}' })).toHaveLength(2);
  });

  it('a key that no code names is a fault', () => {
    expect(faults({ key: 'أ' }, { key: 'a' }, "t('other')")).toEqual([
      'ar/site: key is used nowhere',
    ]);
  });

  it('a key counts as used under a deeper namespace or behind a computed ending', () => {
    const tree = { state: { draft: 'مسودة' } };
    const said = { state: { draft: 'brouillon' } };
    expect(faults(tree, said, "getTranslations('site.state'); t('draft')")).toEqual([]);
    expect(faults(tree, said, 't(`state.${state}`)')).toEqual([]);
  });

  it('a key counts as used where an island reads it from the words it was given', () => {
    expect(faults({ key: 'أ' }, { key: 'a' }, 'labels.key')).toEqual([]);
    expect(faults({ key: 'أ' }, { key: 'a' }, 'labels.keys')).toHaveLength(1);
  });
});
