/**
 * Gives a stored public page the status 404 or 410. The page store reads this mark when it keeps the
 * page; the page itself is whole, with its words on the server's side.
 */
export function PageStatus({ status }: { status: 404 | 410 }) {
  return <meta name="warraq:status" content={String(status)} />;
}
