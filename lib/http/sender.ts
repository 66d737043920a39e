import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { headers as requestHeaders } from 'next/headers';
import { env } from '@/lib/env';

/**
 * Header in which the listener of the start command writes the address of the socket. It removes the
 * header from what arrives, so nobody else can set it.
 */
export const PEER_HEADER = 'x-warraq-peer';

/**
 * Whence a request comes: the address of the socket or, behind proxies we trust, the last hop that
 * is not one of them. What anybody else writes into a forwarding header changes nothing. Null where
 * the listener did not say, as in a build.
 */
export function senderAddress(headers: Headers): string | null {
  const peer = plainAddress(headers.get(PEER_HEADER) ?? '');
  if (peer === null) return null;
  const trusted = trustedProxies();
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map(plainAddress);
  let sender = peer;
  while (isListed(trusted, sender)) {
    const hop = hops.pop();
    if (hop === undefined || hop === null) break;
    sender = hop;
  }
  return sender;
}

/** The same for the request that a page is being made for. */
export async function currentSender(): Promise<string | null> {
  return senderAddress(await requestHeaders());
}

/** /24 of an IPv4, /48 of an IPv6 address: what limits count and the trail keeps. */
export function senderPrefix(headers: Headers): string | null {
  const address = senderAddress(headers);
  return address === null ? null : networkPrefix(address);
}

export function networkPrefix(address: string): string {
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  const prefix = groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/48`;
}

/** An IPv4 address that arrived on an IPv6 socket (::ffff:192.0.2.1) is that IPv4 address. */
function plainAddress(text: string): string | null {
  const address = text
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  return isIPv4(address) || isIPv6(address) ? address : null;
}

let proxies: BlockList | undefined;

function trustedProxies(): BlockList {
  proxies ??= listOf(env().TRUSTED_PROXIES);
  return proxies;
}

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isListed(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
