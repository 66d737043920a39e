import { expect, it } from 'vitest';
import { shareLinks } from './share-links';

const headline = 'ONCF: قطار ليلي & عربات نوم';
const url = 'https://paper.example/a/12';

it('a shared link opens with the headline, isolated, and the short address', () => {
  const links = shareLinks({ headline, url });
  const whatsapp = new URL(links.whatsapp);
  expect(whatsapp.origin + whatsapp.pathname).toBe('https://wa.me/');
  expect(whatsapp.searchParams.get('text')).toBe(`\u2068${headline}\u2069\n${url}`);
  expect(new URL(links.telegram).searchParams.get('url')).toBe(url);
  expect(new URL(links.facebook).searchParams.get('u')).toBe(url);
  expect(new URL(links.x).searchParams.get('text')).toBe(`\u2068${headline}\u2069`);
  expect(new URL(links.email).searchParams.get('body')).toBe(`\u2068${headline}\u2069\n${url}`);
  expect(links.email).not.toContain('+');
});
