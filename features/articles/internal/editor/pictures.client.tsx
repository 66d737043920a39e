'use client';

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PictureView } from '@/features/media/views';

type Pictures = {
  readonly find: (id: string | null) => PictureView | null;
  readonly add: (picture: PictureView) => void;
};

const Context = createContext<Pictures>({ find: () => null, add: () => undefined });

/** The pictures of the library that this text shows, by their ids. */
export function usePictures(): Pictures {
  return use(Context);
}

export function PicturesProvider({
  pictures,
  children,
}: {
  pictures: Readonly<Record<string, PictureView>>;
  children: ReactNode;
}) {
  const [added, setAdded] = useState<Readonly<Record<string, PictureView>>>({});
  const add = useCallback(
    (picture: PictureView) => setAdded((before) => ({ ...before, [picture.id]: picture })),
    [],
  );
  const value = useMemo(
    () => ({
      add,
      find: (id: string | null) => (id === null ? null : (added[id] ?? pictures[id] ?? null)),
    }),
    [add, added, pictures],
  );
  return <Context value={value}>{children}</Context>;
}
