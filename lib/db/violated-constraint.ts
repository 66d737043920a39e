import { z } from 'zod';
import { Prisma } from './generated/client';

const Meta = z.object({
  driverAdapterError: z.object({
    cause: z.object({ constraint: z.object({ index: z.string() }) }),
  }),
});

/** Name of the unique or foreign key that a write ran into; null for any other error. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (error.code !== 'P2002' && error.code !== 'P2003') return null;
  const meta = Meta.safeParse(error.meta);
  return meta.success ? meta.data.driverAdapterError.cause.constraint.index : null;
}
