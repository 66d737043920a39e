const LINK =
  /\b(?:h(?:tt|xx)ps?:\/\/|www\.|t\.me\/|wa\.me\/|bit\.ly\/)|\[\.\]|\(dot\)|نقطة\s*كوم|دوت\s*كوم|[\p{L}\p{N}-]\.(?:com|net|org|info|biz|io|me|ma|fr|co|tv|xyz|online|site|shop)\b/iu;
const EMAIL = /[^\s@]@[^\s@]+\.[^\s@]{2,}/u;
const HANDLE = /(?:^|\s)@[a-z\d_]{3,}/iu;
const SEPARATORS = /(?<=\d)[` .\-_/()](?=[\d(])/gu;
const DATES = /\b(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/gu;
const PHONE = /(?:\+|00)212[5-7]\d{8}|\b0[5-7]\d{8}\b|\+\d{9,15}/u;

export type ContactKind = 'link' | 'email' | 'handle' | 'phone';

/** Ways to lead readers elsewhere: links, bare domains, addresses, handles, telephone numbers. */
export function findContacts(text: string): ContactKind[] {
  const digits = asciiDigits(text).replace(DATES, ' ').replace(SEPARATORS, '');
  const found: ContactKind[] = [];
  if (LINK.test(text)) found.push('link');
  if (EMAIL.test(text)) found.push('email');
  if (HANDLE.test(text)) found.push('handle');
  if (PHONE.test(digits)) found.push('phone');
  return found;
}

/** U+202D and U+202E turn what follows around: with Arabic letters beside them they disguise. */
export function hasBidiOverride(text: string): boolean {
  return /[\u202D\u202E]/u.test(text) && /\p{Script=Arabic}/u.test(text);
}

function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}
