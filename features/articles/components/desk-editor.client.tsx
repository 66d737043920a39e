'use client';

import { EditorContent } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { buttonLook } from '@/components/ui/button-look';
import type { PictureView } from '@/features/media/views';
import { directionOf, formattingTags, type Locale } from '@/lib/i18n/locales';
import { newsroomHistoryPath, newsroomPreviewPath, newsroomSignInPath } from '@/lib/routes';
import { ArticleFields } from '../internal/editor/article-fields.client';
import { BlockMenu } from '../internal/editor/block-menu.client';
import type { PasteReport } from '../internal/editor/clean-paste';
import { ConflictView } from '../internal/editor/conflict-view.client';
import { DeskLanguage } from '../internal/editor/desk-words.client';
import { EditorSheet, type SheetName } from '../internal/editor/editor-sheet.client';
import { HeadFields } from '../internal/editor/head-fields.client';
import { LeadPicture } from '../internal/editor/lead-picture.client';
import { ForeignDialog, LinkDialog } from '../internal/editor/mark-dialogs.client';
import { isWorthALine, PasteLine } from '../internal/editor/paste-line.client';
import { PicturePicker } from '../internal/editor/picture-picker.client';
import { PicturesProvider, usePictures } from '../internal/editor/pictures.client';
import { RecoveryView } from '../internal/editor/recovery-view.client';
import { SaveStateLine } from '../internal/editor/save-state.client';
import { Toolbar } from '../internal/editor/toolbar.client';
import { useArticleText } from '../internal/editor/use-article-text.client';
import { useDeskKeys } from '../internal/editor/use-desk-keys.client';
import { useLeaveGuard } from '../internal/editor/use-leave-guard.client';
import type { DeskArticle } from '../rules/desk-article';
import { ArticleActions } from './desk-actions.client';

type Props = {
  readonly article: Pick<
    DeskArticle,
    'id' | 'locale' | 'version' | 'base' | 'content' | 'actions' | 'sections' | 'authors' | 'tags'
  >;
  readonly pictures: Readonly<Record<string, PictureView>>;
  readonly userId: string;
  /** Language of the interface; the article has its own. */
  readonly desk: Locale;
  readonly isEditable: boolean;
  /** The text as it is read, until the editor stands, and without script. */
  readonly readable: ReactNode;
  /** States, people and checks, as the server knows them. */
  readonly standing: ReactNode;
};

/** The editor of an article: its text as readers get it, its fields, and what may be done with it. */
export function ArticleEditor({ pictures, ...props }: Props) {
  return (
    <I18nProvider locale={formattingTags[props.desk]}>
      <DeskLanguage value={props.desk}>
        <PicturesProvider pictures={pictures}>
          <Desk {...props} />
        </PicturesProvider>
      </DeskLanguage>
    </I18nProvider>
  );
}

type Asked = 'link' | 'foreign' | 'picture' | 'lead-picture';

function Desk({ article, userId, desk, isEditable, readable, standing }: Omit<Props, 'pictures'>) {
  const t = useTranslations('desk');
  const router = useRouter();
  const pictures = usePictures();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [pasted, setPasted] = useState<PasteReport | null>(null);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const { id, locale } = article;

  const text = useArticleText({
    articleId: id,
    userId,
    locale,
    content: article.content,
    base: article.base,
    version: article.version,
    isEditable,
    label: t('field.body'),
    placeholder: t('field.body-hint'),
    onPaste: (report) => setPasted(isWorthALine(report) ? report : null),
  });
  const { editor, fields, setField, saver, snapshot } = text;
  const closeSheet = useCallback(() => setSheet(null), []);
  useLeaveGuard(saver, t('save.leave'));

  const save = () => void saver.flush({ seal: true });
  const open = async (path: string) => {
    await saver.flush({ seal: false });
    router.push(path);
  };
  useDeskKeys({
    ...(isEditable ? { 'Ctrl+KeyS': save } : { 'Ctrl+KeyS': () => undefined }),
    'Ctrl+Enter': () => {
      const form = root.current?.querySelector<HTMLFormElement>(
        'form[data-action=submit], form[data-action=approve]',
      );
      const button = form?.querySelector('[type=submit]')?.textContent ?? '';
      if (form && window.confirm(t('action.ask', { action: button }))) form.requestSubmit();
    },
    'Ctrl+Shift+KeyP': () => void open(newsroomPreviewPath(locale, id, desk)),
    'Ctrl+Shift+KeyH': () => void open(newsroomHistoryPath(desk, id)),
  });

  const { state } = snapshot;
  return (
    <div ref={root} className="editor-grid">
      <div className="editor-bar">
        {editor && isEditable && (
          <Toolbar
            editor={editor}
            locale={locale}
            onLink={() => setAsked('link')}
            onForeign={() => setAsked('foreign')}
            onPicture={() => setAsked('picture')}
          />
        )}
        {isEditable && (
          <div className="needs-script">
            <div className="flex items-center justify-between gap-3">
              <SaveStateLine
                state={state}
                isKept={text.isKept}
                signIn={newsroomSignInPath(desk)}
                onRetry={saver.retryNow}
              />
              <button
                type="button"
                onClick={save}
                title={t('tool.with-key', { name: t('save.button'), key: 'Ctrl+S' })}
                className={buttonLook('second')}
              >
                {t('save.button')}
              </button>
            </div>
          </div>
        )}
        {pasted && editor && (
          <PasteLine
            report={pasted}
            onUndo={() => {
              editor.chain().focus().undo().run();
              setPasted(null);
            }}
            onPlain={() => {
              editor.chain().focus().undo().insertContent(plainBlocks(pasted.plainText)).run();
              setPasted(null);
            }}
            onClose={() => setPasted(null)}
          />
        )}
      </div>

      <div className="editor-text">
        {state.kind === 'conflict' && (
          <ConflictView
            articleId={id}
            locale={locale}
            winner={state.winner}
            read={text.read}
            onKeepMine={(theirs) => saver.putOnTop(theirs)}
            onTakeTheirs={(theirs) => {
              text.replace(theirs.content);
              saver.take(theirs);
              router.refresh();
            }}
          />
        )}
        {text.left !== null && isEditable && (
          <RecoveryView
            entry={text.left}
            current={article.content}
            locale={locale}
            desk={desk}
            onUse={() => {
              if (text.left === null) return;
              text.replace(text.left.content);
              text.dismissLeft();
              saver.change();
            }}
            onDismiss={text.dismissLeft}
          />
        )}
        <div lang={locale} dir={directionOf(locale)} className="editor-page">
          {editor === null ? (
            readable
          ) : (
            <>
              <HeadFields {...{ fields, isEditable, setField }} />
              <LeadPicture
                {...{ fields, isEditable, setField }}
                onChoose={() => setAsked('lead-picture')}
              />
              <EditorContent editor={editor} />
            </>
          )}
        </div>
        {editor && <BlockMenu editor={editor} onPicture={() => setAsked('picture')} />}
      </div>

      <div className="editor-side">
        <EditorSheet name="actions" isOpen={sheet === 'actions'} onClose={closeSheet}>
          {standing}
          <ArticleActions
            articleId={id}
            version={snapshot.version}
            actions={article.actions}
            {...{ desk, saver }}
          />
        </EditorSheet>
        <EditorSheet name="fields" isOpen={sheet === 'fields'} onClose={closeSheet}>
          <ArticleFields
            sections={article.sections}
            authors={article.authors}
            tags={article.tags}
            {...{ fields, locale, setField }}
            isEditable={isEditable && editor !== null}
          />
        </EditorSheet>
      </div>
      <div className="needs-script editor-foot-place">
        <div className="editor-foot">
          {(['fields', 'actions'] as const).map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => setSheet(name)}
              className={buttonLook('second')}
            >
              {t(`sheet.${name}`)}
            </button>
          ))}
        </div>
      </div>

      {asked === 'link' && editor && <LinkDialog editor={editor} onClose={() => setAsked(null)} />}
      {asked === 'foreign' && editor && (
        <ForeignDialog editor={editor} onClose={() => setAsked(null)} />
      )}
      {(asked === 'picture' || asked === 'lead-picture') && editor && (
        <PicturePicker
          onClose={() => setAsked(null)}
          onChoose={(picture) => {
            pictures.add(picture);
            setAsked(null);
            if (asked === 'lead-picture') setField('leadMediaId', picture.id);
            else {
              editor
                .chain()
                .focus()
                .insertContent({ type: 'image', attrs: { assetId: picture.id } })
                .run();
            }
          }}
        />
      )}
    </div>
  );
}

/** Lines of plain text as paragraphs; nothing of how they looked. */
function plainBlocks(text: string) {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] }));
}
