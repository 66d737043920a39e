import type { Locale } from '@/lib/i18n/locales';
import { messagesOf, type Messages } from '@/lib/i18n/messages';
import { commentPath } from '@/lib/routes';

/** The words of the form: an island gets its own, not the catalogue. */
export type CommentFormLabels = Messages['comments']['form'] & {
  readonly faults: Messages['comments']['faults'];
  readonly waitingMark: string;
  /** Address of a comment, without its id. */
  readonly commentBase: string;
};

export function commentFormLabels(locale: Locale): CommentFormLabels {
  const { form, faults, 'waiting-mark': waitingMark } = messagesOf(locale).comments;
  return { ...form, faults, waitingMark, commentBase: commentPath(locale, '') };
}
