'use client';

import {
  NodeViewContent,
  NodeViewWrapper,
  ReactNodeViewRenderer,
  type ReactNodeViewProps,
} from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { WholePicture } from '@/features/media/components/picture';
import { DeskWords } from './desk-words.client';
import { drawnBlocks } from './document-schema';
import { usePictures } from './pictures.client';

const ASIDE =
  'w-full border-0 border-b border-dashed border-control bg-transparent py-1 font-desk text-meta text-ink placeholder:text-ink-3';

/** A line of text that belongs to the block and is typed in its own field. */
function BlockField({
  view: { node, updateAttributes, editor },
  attribute,
  label,
  hint = label,
  className = ASIDE,
}: {
  view: ReactNodeViewProps;
  attribute: 'attribution' | 'title' | 'alt' | 'caption';
  label: string;
  hint?: string;
  className?: string;
}) {
  return (
    <input
      contentEditable={false}
      aria-label={label}
      placeholder={hint}
      value={String(node.attrs[attribute])}
      readOnly={!editor.isEditable}
      onChange={({ target }) => updateAttributes({ [attribute]: target.value })}
      className={className}
    />
  );
}

function QuotationView(view: ReactNodeViewProps) {
  const t = useTranslations('desk.block');
  return (
    <NodeViewWrapper as="blockquote">
      <NodeViewContent />
      <footer contentEditable={false}>
        <BlockField view={view} attribute="attribution" label={t('attribution')} />
      </footer>
    </NodeViewWrapper>
  );
}

function PullQuoteView(view: ReactNodeViewProps) {
  const t = useTranslations('desk.block');
  return (
    <NodeViewWrapper className="pull-quote">
      <NodeViewContent<'p'> as="p" />
      <footer contentEditable={false}>
        <BlockField view={view} attribute="attribution" label={t('source')} />
      </footer>
    </NodeViewWrapper>
  );
}

function FactBoxView(view: ReactNodeViewProps) {
  const t = useTranslations('desk.block');
  return (
    <NodeViewWrapper className="fact-box" role="group" aria-label={t('fact-box')}>
      <div contentEditable={false}>
        <BlockField
          view={view}
          attribute="title"
          label={t('title')}
          className="fact-box-title w-full border-0 border-b border-dashed border-control bg-transparent text-ink placeholder:text-ink-3"
        />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

function PictureView(view: ReactNodeViewProps) {
  const t = useTranslations('desk.picture');
  const { node, selected, deleteNode, editor } = view;
  const picture = usePictures().find(String(node.attrs['assetId']));
  return (
    <NodeViewWrapper
      as="figure"
      data-drag-handle
      className={`figure ${selected ? 'outline-[3px] outline-offset-2 outline-focus' : ''}`}
    >
      <div contentEditable={false} className="grid gap-2">
        {picture === null ? (
          <p className="bg-warn-ground p-4 font-desk text-warn">
            <DeskWords>{t('missing')}</DeskWords>
          </p>
        ) : (
          <WholePicture picture={picture} place="body" />
        )}
        <BlockField
          view={view}
          attribute="caption"
          label={t('caption')}
          hint={picture?.caption || t('caption')}
        />
        <BlockField view={view} attribute="alt" label={t('alt')} hint={picture?.alt || t('alt')} />
        {picture !== null && (
          <p className="text-meta text-ink-3">
            <DeskWords>{t('credit', { credit: picture.credit })}</DeskWords>
          </p>
        )}
        {editor.isEditable && (
          <button
            type="button"
            onClick={deleteNode}
            className="min-h-6 w-fit font-desk text-meta text-link underline"
          >
            <DeskWords>{t('remove')}</DeskWords>
          </button>
        )}
      </div>
    </NodeViewWrapper>
  );
}

const { Quotation, PullQuote, FactBox, Picture, Divider } = drawnBlocks;

export const drawnExtensions = [
  Quotation.extend({ addNodeView: () => ReactNodeViewRenderer(QuotationView) }),
  PullQuote.extend({ addNodeView: () => ReactNodeViewRenderer(PullQuoteView) }),
  FactBox.extend({ addNodeView: () => ReactNodeViewRenderer(FactBoxView) }),
  Picture.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) }),
  Divider,
];
