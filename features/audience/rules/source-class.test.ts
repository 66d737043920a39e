import { describe, expect, it } from 'vitest';
import { sourceClassOf } from './source-class';

const classOf = (host: string) => sourceClassOf(host, 'warraq.example');

describe('where a reader came from', () => {
  it.each([
    ['', 'direct'],
    ['warraq.example', 'site'],
    ['WARRAQ.example', 'site'],
    ['www.google.com', 'search'],
    ['google.co.ma', 'search'],
    ['www.google.ma', 'search'],
    ['news.google.com', 'search'],
    ['com.google.android.googlequicksearchbox', 'search'],
    ['www.bing.com', 'search'],
    ['duckduckgo.com', 'search'],
    ['fr.search.yahoo.com', 'search'],
    ['l.facebook.com', 'social'],
    ['m.facebook.com', 'social'],
    ['com.facebook.katana', 'social'],
    ['t.co', 'social'],
    ['web.whatsapp.com', 'social'],
    ['t.me', 'social'],
    ['www.youtube.com', 'social'],
    ['journal.example', 'other'],
    ['mail.google.com', 'other'],
    ['google.com.journal.example', 'other'],
    ['notfacebook.com', 'other'],
    ['sub.warraq.example', 'other'],
    ['localhost:9999', 'other'],
  ] as const)('%j is %s', (host, expected) => {
    expect(classOf(host)).toBe(expected);
  });

  it('is the paper itself by host and port', () => {
    expect(sourceClassOf('localhost:3000', 'localhost:3000')).toBe('site');
  });
});
