import { viewImagePath, viewsPath } from '@/lib/routes';
import { ViewBeacon } from './view-beacon.client';

/** Counts the reads of an article, by script or, without one, by an image that only then is fetched. */
export function ReadCounter({ articleId, textId }: { articleId: number; textId: string }) {
  return (
    <>
      <ViewBeacon articleId={articleId} textId={textId} door={viewsPath()} />
      <noscript>
        <img src={viewImagePath(articleId)} alt="" width={1} height={1} hidden />
      </noscript>
    </>
  );
}
