import { readFileSync } from 'node:fs';
import { sharedFile } from '@/lib/testing/shared-files';

export const SEED_FILE = sharedFile('seeds/article-ar-security-roadmap.txt');
export const WITHOUT_SEED = 'the shared folder with the scraped page is not beside the repository';

/** The parts of the scraped page, by their place in it. */
export function seedPage(file: string) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [, section = '', headline = '', deck = ''] = lines;
  // The page ends with the byline, the comment form (two lines) and the back-to-top button.
  return { section, headline, deck, paragraphs: lines.slice(4, -4), byline: lines.at(-4) ?? '' };
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
