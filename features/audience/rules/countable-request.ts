import { isbot } from 'isbot';

/**
 * Whether a request may count as a read: not of a reader who asks not to be followed (`DNT`,
 * `Sec-GPC`), not a page fetched before anybody wanted it, not a robot or an agent without a name.
 */
export function isCountable(headers: Headers): boolean {
  if (headers.get('dnt') === '1' || headers.get('sec-gpc') === '1') return false;
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`;
  if (/\bprefetch\b/i.test(purpose)) return false;
  const agent = headers.get('user-agent') ?? '';
  return agent !== '' && !isbot(agent);
}
