import { LinkifyIt } from 'linkify-it';
import type { ReactNode } from 'react';
import { shownText } from '@/lib/arabic/clean-text';

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false });

/** A reader's text as typed: paragraphs by its empty lines, addresses as links, nothing else. */
export function CommentText({ body }: { body: string }) {
  const paragraphs = shownText(body)
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return (
    <div dir="auto" className="comment-text text-summary text-ink">
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="whitespace-pre-line not-first:mt-3">
          {withLinks(paragraph)}
        </p>
      ))}
    </div>
  );
}

function withLinks(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of linkify.match(text) ?? []) {
    if (!/^https?:/iu.test(match.url)) continue;
    parts.push(text.slice(end, match.index));
    parts.push(
      <a
        key={match.index}
        href={match.url}
        rel="ugc nofollow noopener"
        dir="ltr"
        className="text-link wrap-anywhere underline"
      >
        {match.text}
      </a>,
    );
    end = match.lastIndex;
  }
  parts.push(text.slice(end));
  return parts;
}
