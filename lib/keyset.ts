/** Place in a list that is ordered by time and id, newest first: the last row of the page before. */
export type Cursor = { readonly at: Date; readonly id: string };

/** Opaque in an address: base64url of "milliseconds id". */
export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.getTime()} ${id}`).toString('base64url');
}

/** Null for anything that is not a cursor of ours: the list then begins at its first page. */
export function decodeCursor(text: string | undefined): Cursor | null {
  if (!text || text.length > 200) return null;
  const [, milliseconds, id] =
    /^(\d{1,15}) ([\w-]{1,64})$/.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (milliseconds === undefined || id === undefined) return null;
  const at = new Date(Number(milliseconds));
  return Number.isNaN(at.getTime()) ? null : { at, id };
}
