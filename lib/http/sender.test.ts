import { describe, expect, test, vi } from 'vitest';
import { networkPrefix, senderAddress, senderPrefix } from './sender';

// Settings are read once, at the first question.
vi.stubEnv('TRUSTED_PROXIES', '127.0.0.1, 10.0.0.0/8, 2001:db8:1::/48');

const request = (peer: string | null, forwarded?: string) =>
  new Headers({
    ...(peer === null ? {} : { 'x-warraq-peer': peer }),
    ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
  });

describe('the sender of a request', () => {
  test.each([
    ['the socket, without a proxy', request('203.0.113.9'), '203.0.113.9'],
    [
      'the socket, whatever a stranger writes',
      request('203.0.113.9', '198.51.100.1'),
      '203.0.113.9',
    ],
    ['the hop before a trusted proxy', request('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    [
      'the last hop not trusted',
      request('127.0.0.1', '1.2.3.4, 198.51.100.1, 10.1.2.3'),
      '198.51.100.1',
    ],
    ['the proxy itself, when it says nothing', request('127.0.0.1'), '127.0.0.1'],
    ['the proxy, when its list is no address', request('10.0.0.1', 'unknown'), '10.0.0.1'],
    ['IPv4 on an IPv6 socket', request('::ffff:203.0.113.9'), '203.0.113.9'],
    [
      'IPv6 behind a trusted IPv6 proxy',
      request('2001:db8:1::5', '2001:db8:2::7'),
      '2001:db8:2::7',
    ],
    ['nobody, where the listener does not say', request(null, '198.51.100.1'), null],
  ])('is %s', (_what, headers, address) => {
    expect(senderAddress(headers)).toBe(address);
  });
});

describe('a network prefix', () => {
  test.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:abcd:12::1', '2001:db8:abcd::/48'],
    ['2001:0DB8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ])('of %s is %s', (address, prefix) => {
    expect(networkPrefix(address)).toBe(prefix);
  });

  test('is all that is kept of an address', () => {
    expect(senderPrefix(request('203.0.113.9'))).toBe('203.0.113.0/24');
    expect(senderPrefix(request(null))).toBeNull();
  });
});
