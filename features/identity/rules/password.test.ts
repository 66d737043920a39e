import { describe, expect, test } from 'vitest';
import { whyNotPassword } from './password';

const known = ['ورّاق', 'Warraq', 'Houda Benali', 'houda.benali@example.com'];

describe('a password', () => {
  test.each([
    ['eleven letters', 'bleu-marine', 'password-too-short'],
    ['twelve letters', 'bleu-marine7', null],
    ['128 letters', `${'kzqwm'.repeat(25)}abc`, null],
    ['129 letters', `${'kzqwm'.repeat(25)}abcd`, 'password-too-long'],
    ['among the most common', 'Qwertyqwerty', 'password-common'],
    ['among the most common', 'q1w2e3r4t5y6', 'password-common'],
    ['one letter many times', 'aaaaaaaaaaaaaaaa', 'password-common'],
    ['three letters many times', 'abcabcabcabcabc', 'password-common'],
    ['a run of digits', '1234567890123456', 'password-common'],
    ['a run backwards', '9876543210987654', 'password-common'],
    ['a run of letters', 'abcdefghijklmno', 'password-common'],
    ['own name and a year', 'houda-benali-2026', 'password-of-known-words'],
    ['the address', 'Houda.Benali@example.com', 'password-of-known-words'],
    ['name of the paper, twice', 'WarraqWarraq!!', 'password-of-known-words'],
    ['own name inside a sentence', 'houda aime les figues', null],
    ['Arabic words', 'قمر فوق المئذنة', null],
    ['a sentence with spaces', 'le chat dort sous la table', null],
  ])('%s: %s → %s', (_what, password, fault) => {
    expect(whyNotPassword(password, known)).toBe(fault);
  });

  test('is counted after NFKC: two code points that are one letter count once', () => {
    const decomposed = 'e\u0301'.repeat(3) + 'abcdefgh';
    expect([...decomposed]).toHaveLength(14);
    expect(whyNotPassword(decomposed, [])).toBe('password-too-short');
  });
});
