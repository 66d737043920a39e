import { countRead } from '@/features/audience/operations/count-read';
import { isCountable } from '@/features/audience/rules/countable-request';
import { loadActor } from '@/features/identity/session';
import { senderAddress } from '@/lib/http/sender';
import { log } from '@/lib/observability/log';

type Read = Omit<Parameters<typeof countRead>[1], 'sender'>;

/** Counts the read that a request tells of, if it may count. Whatever fails here, no page notices. */
export async function countRequest({ headers }: Request, read: Read): Promise<void> {
  const address = senderAddress(headers);
  if (address === null || !isCountable(headers)) return;
  try {
    const sender = { address, agent: headers.get('user-agent') ?? '' };
    await countRead(await loadActor(), { ...read, sender });
  } catch (error) {
    log.warn({ err: error }, 'a read was not counted');
  }
}
