import { createHash } from 'node:crypto';
import {
  fileImportedArticle,
  type Filed,
} from '@/features/articles/operations/file-imported-article';
import { BODY_MAX_BYTES } from '@/features/articles/schema';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { err, ok } from '@/lib/result';
import { decodePage, type DecodePageCode } from '../rules/decode-page';
import { languageOf } from '../rules/page-language';
import { readScrapedPage, type ScrapedPage, type ScrapedPageCode } from '../rules/scraped-page';

export type ImportedPage = { readonly page: ScrapedPage; readonly filed: Filed };

type ImportPageCode = DecodePageCode | ScrapedPageCode | 'not-allowed';

/**
 * Imports the text of one newspaper page as a draft, and answers what was read, dropped and unsure.
 * Every word of the article stays as it is written. The same page again, whatever stands around its
 * article, answers the article it made and changes nothing; so does every refusal. Whoever may write
 * articles may. Nothing public changes.
 */
export async function importPage(
  actor: Actor,
  { bytes }: { readonly bytes: Uint8Array },
): OperationResult<ImportedPage, ImportPageCode> {
  const text = decodePage(bytes);
  if (!text.ok) return text;
  const read = readScrapedPage(text.value);
  if (!read.ok) return read;
  const page = read.value;
  const { section, headline, deck, paragraphs, byline } = page;
  const article = { section, headline, deck, paragraphs, byline };
  const written = JSON.stringify(article);
  if (Buffer.byteLength(written) > BODY_MAX_BYTES / 2) return err('too-large');
  const filed = await fileImportedArticle(actor, {
    ...article,
    sectionLabel: section,
    locale: languageOf(paragraphs.join(' ')),
    importKey: createHash('sha256').update(written).digest('hex'),
  });
  if (!filed.ok) return filed;
  return ok({ value: { page, filed: filed.value.value }, stale: filed.value.stale });
}
