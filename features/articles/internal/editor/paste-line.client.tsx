'use client';

import { useTranslations } from 'next-intl';
import type { PasteReport } from './clean-paste';

type Props = {
  readonly report: PasteReport;
  readonly onUndo: () => void;
  readonly onPlain: () => void;
  readonly onClose: () => void;
};

/** What a paste left behind, with the way back. Silent where nothing was taken out. */
export function PasteLine({ report, onUndo, onPlain, onClose }: Props) {
  const t = useTranslations('desk.paste');
  const { formats, characters, pictures, hasLists } = report;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 bg-info-ground px-3 py-2 font-desk text-meta text-info"
    >
      <p>
        {[
          ...(formats > 0 ? [t('formats', { count: formats })] : []),
          ...(characters > 0 ? [t('characters', { count: characters })] : []),
          ...(pictures > 0 ? [t('pictures', { count: pictures })] : []),
          ...(hasLists ? [t('lists')] : []),
        ].join(' ')}
      </p>
      <button type="button" onClick={onUndo} className="min-h-6 underline">
        {t('undo')}
      </button>
      {report.plainText !== '' && (
        <button type="button" onClick={onPlain} className="min-h-6 underline">
          {t('plain')}
        </button>
      )}
      <button type="button" onClick={onClose} className="min-h-6 underline">
        {t('close')}
      </button>
    </div>
  );
}

/** Whether there is something to report. */
export function isWorthALine({ formats, characters, pictures, hasLists }: PasteReport): boolean {
  return formats + characters + pictures > 0 || hasLists;
}
