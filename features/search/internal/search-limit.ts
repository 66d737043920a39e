import { currentSender } from '@/lib/http/sender';
import { takeTokens, type Limit } from '@/lib/security/rate-limit';

const SEARCHES: Limit = { name: 'search', capacity: 30, windowMs: 60_000 };

/** Takes one search from the sender's minute; seconds to wait when none is left, 0 when one was. */
export async function takeSearch(): Promise<number> {
  const sender = await currentSender();
  if (sender === null) return 0;
  const refusal = await takeTokens({ limit: SEARCHES, subject: sender });
  return refusal?.secondsToWait ?? 0;
}
