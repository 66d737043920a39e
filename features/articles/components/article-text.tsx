import type { ReactNode } from 'react';
import { shownText } from '@/lib/arabic/clean-text';
import type { Inline, ListBlock, Mark, ParagraphBlock } from '../schema';

type Links = {
  /** Where a link leads here; as the writer gave it, where nothing is said. */
  hrefOf?: ((href: string) => string) | undefined;
};

/** Paragraphs and lists below one another: what the blocks of a body are filled with. */
export function Flow({
  content,
  hrefOf,
}: Links & { content: readonly (ParagraphBlock | ListBlock)[] }) {
  return content.map((child, place) =>
    child.type === 'paragraph' ? (
      <Paragraph key={place} block={child} hrefOf={hrefOf} />
    ) : (
      <List key={place} block={child} hrefOf={hrefOf} />
    ),
  );
}

function Paragraph({ block, hrefOf }: Links & { block: ParagraphBlock }) {
  // An empty paragraph is a press of a key in the editor, not a pause in the text.
  if (!block.content?.length) return null;
  return (
    <p {...(block.attrs?.dir ? { dir: block.attrs.dir } : {})}>
      <Inlines content={block.content} hrefOf={hrefOf} />
    </p>
  );
}

function List({ block, hrefOf }: Links & { block: ListBlock }) {
  const Tag = block.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <Tag>
      {block.content.map((item, place) => (
        <li key={place}>
          <Flow content={item.content} hrefOf={hrefOf} />
        </li>
      ))}
    </Tag>
  );
}

/** Who said it, under a quotation. */
export function Attribution({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <footer>
      <cite>
        <bdi>{shownText(text)}</bdi>
      </cite>
    </footer>
  );
}

export function Inlines({
  content = [],
  hrefOf,
}: Links & { content: readonly Inline[] | undefined }) {
  return content.map((node, place) => <InlineNode key={place} node={node} hrefOf={hrefOf} />);
}

function InlineNode({ node, hrefOf }: Links & { node: Inline }): ReactNode {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight<ReactNode>(
        (inner, mark) => (
          <Marked mark={mark} hrefOf={hrefOf}>
            {inner}
          </Marked>
        ),
        shownText(node.text),
      );
    case 'hardBreak':
      return <br />;
    default:
      return node satisfies never;
  }
}

function Marked({
  mark,
  hrefOf,
  children,
}: Links & { mark: Mark; children: ReactNode }): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'link':
      return (
        <a href={hrefOf?.(mark.attrs.href) ?? mark.attrs.href} rel="noopener">
          {children}
        </a>
      );
    case 'foreign':
      return (
        <bdi lang={mark.attrs.lang} dir={mark.attrs.dir}>
          {children}
        </bdi>
      );
    default:
      return mark satisfies never;
  }
}
