import { describe, expect, test } from 'vitest';
import { SYSTEM, type Actor, type Grant, type RoleName } from '@/lib/action/actor';
import {
  articlesWithin,
  whyNotAtDesk,
  whyNotInSection,
  whyNotOnArticle,
  whyNotPublishUnreviewed,
  type ArticleFacts,
} from './policy';
import type { ArticleRight, DeskRight, SectionRight } from './rules/role-matrix';

const ME = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const SPORT = 3;
const POLITICS = 4;
const origin = { requestId: 'r', networkPrefix: null };

function staff(...grants: Partial<Grant>[]): Actor {
  return {
    kind: 'staff',
    userId: ME,
    name: 'هدى',
    sessionId: 's',
    origin,
    grants: grants.map((grant) => ({
      role: 'contributor',
      sectionIds: null,
      publishUnreviewed: false,
      ...grant,
    })),
  };
}

const inSport = (role: RoleName) => staff({ role, sectionIds: [SPORT] });

const actors: Record<string, Actor> = {
  anonymous: { kind: 'public', origin },
  contributor: inSport('contributor'),
  journalist: inSport('journalist'),
  editor: inSport('editor'),
  'managing editor': staff({ role: 'managing_editor' }),
  moderator: staff({ role: 'moderator' }),
  admin: staff({ role: 'admin' }),
  SYSTEM,
};

const articles: Record<string, ArticleFacts> = {
  own: { ownerId: ME, sectionId: POLITICS, bylineUserIds: [], isDraft: true },
  'in section': { ownerId: OTHER, sectionId: SPORT, bylineUserIds: [], isDraft: true },
  elsewhere: { ownerId: OTHER, sectionId: POLITICS, bylineUserIds: [], isDraft: true },
};

/**
 * One letter an actor in the order above, one word a relation in the order above: y may, n may not,
 * o may not because it is the actor's own. Written out by hand from the table of the newsroom's rules,
 * independently of the matrix in the code.
 */
const expected: Record<ArticleRight, [own: string, section: string, elsewhere: string]> = {
  //                       a c j e M m A S
  read: ['nyyyynyy', 'nnnyynyy', 'nnnnynyy'],
  edit: ['nyyyynyy', 'nnnyynyy', 'nnnnynyy'],
  submit: ['nyyyynyn', 'nnnyynyn', 'nnnnynyn'],
  approve: ['nnnnonnn', 'nnnyynnn', 'nnnnynnn'],
  publish: ['nnnnynny', 'nnnyynny', 'nnnnynny'],
  correct: ['nnnnynnn', 'nnnyynnn', 'nnnnynnn'],
  spike: ['nyynynyn', 'nnnyynyn', 'nnnnynyn'],
  retract: ['nnnnynnn', 'nnnnynnn', 'nnnnynnn'],
  restore: ['nnnnynnn', 'nnnnynnn', 'nnnnynnn'],
  'read-comments': ['nnyyyyyn', 'nnnyyyyn', 'nnnyyyyn'],
};

const cells = Object.entries(expected).flatMap(([right, rows]) =>
  rows.flatMap((row, relation) =>
    [...row].map((letter, index) => ({
      right: right as ArticleRight,
      relation: Object.keys(articles)[relation] ?? '',
      who: Object.keys(actors)[index] ?? '',
      answer: { y: null, n: 'not-allowed', o: 'own-article' }[letter],
    })),
  ),
);

describe('rights over an article', () => {
  test('the table has a cell for every right, actor and relation', () => {
    expect(cells).toHaveLength(10 * 8 * 3);
  });

  test.each(cells)('$who, $relation: $right → $answer', ({ right, relation, who, answer }) => {
    const actor = actors[who];
    const article = articles[relation];
    if (actor === undefined || article === undefined) throw new Error('no such cell');
    expect(whyNotOnArticle(actor, right, article)).toBe(answer);
  });

  test('a list shows exactly the articles that one by one may be read', () => {
    for (const actor of Object.values(actors)) {
      const scope = articlesWithin(actor, 'read');
      for (const article of Object.values(articles)) {
        const isListed =
          scope.isWholePaper ||
          scope.sectionIds.includes(article.sectionId ?? 0) ||
          scope.ownerId === article.ownerId;
        expect(isListed).toBe(whyNotOnArticle(actor, 'read', article) === null);
      }
    }
  });

  test('rights of several roles add up, and still nobody approves their own', () => {
    const both = staff({ role: 'journalist' }, { role: 'editor', sectionIds: [SPORT] });
    const own = { ownerId: ME, sectionId: SPORT, bylineUserIds: [] };
    expect(whyNotOnArticle(both, 'publish', own)).toBeNull();
    expect(whyNotOnArticle(both, 'approve', own)).toBe('own-article');
  });

  test('nobody approves an article they sign, whoever files it', () => {
    const signed = { ownerId: OTHER, sectionId: SPORT, bylineUserIds: [ME] };
    expect(whyNotOnArticle(inSport('editor'), 'approve', signed)).toBe('own-article');
    expect(whyNotOnArticle(inSport('journalist'), 'read', signed)).toBeNull();
    expect(whyNotOnArticle(inSport('journalist'), 'edit', signed)).toBe('not-allowed');
  });

  test('an own article that left the drafts is spiked by an editor only', () => {
    const submitted = { ownerId: ME, sectionId: SPORT, bylineUserIds: [] };
    expect(whyNotOnArticle(inSport('journalist'), 'spike', submitted)).toBe('not-allowed');
    expect(whyNotOnArticle(inSport('editor'), 'spike', submitted)).toBeNull();
  });

  test('an article without a section is beyond an editor of sections', () => {
    const homeless = { ownerId: OTHER, sectionId: null, bylineUserIds: [] };
    expect(whyNotOnArticle(inSport('editor'), 'edit', homeless)).toBe('not-allowed');
    expect(whyNotOnArticle(staff({ role: 'editor' }), 'edit', homeless)).toBeNull();
  });

  test('somebody without a grant, and a role that the tables do not know, may nothing', () => {
    const article = { ownerId: ME, sectionId: SPORT, bylineUserIds: [ME], isDraft: true };
    const unknown = staff({ role: 'publisher' as RoleName });
    for (const right of Object.keys(expected) as ArticleRight[]) {
      expect(whyNotOnArticle(staff(), right, article)).toBe('not-allowed');
      expect(whyNotOnArticle(unknown, right, article)).toBe('not-allowed');
    }
    expect(whyNotOnArticle(staff({ role: 'admin' }), 'unheard' as ArticleRight, article)).toBe(
      'not-allowed',
    );
  });
});

describe('publishing without a review', () => {
  const own = { ownerId: ME, sectionId: POLITICS, bylineUserIds: [] };
  const ofOther = { ownerId: OTHER, sectionId: SPORT, bylineUserIds: [] };

  test('a journalist with the grant publishes own articles and no others', () => {
    const granted = staff({ role: 'journalist', publishUnreviewed: true });
    expect(whyNotPublishUnreviewed(granted, own)).toBeNull();
    expect(whyNotOnArticle(granted, 'publish', own)).toBeNull();
    expect(whyNotPublishUnreviewed(granted, ofOther)).toBe('not-allowed');
  });

  test('an editor needs it on the grant of that section', () => {
    const editor = staff(
      { role: 'editor', sectionIds: [SPORT], publishUnreviewed: true },
      { role: 'editor', sectionIds: [POLITICS] },
    );
    expect(whyNotPublishUnreviewed(editor, ofOther)).toBeNull();
    expect(whyNotPublishUnreviewed(editor, own)).toBe('not-allowed');
    expect(whyNotOnArticle(editor, 'publish', own)).toBeNull();
  });

  test('it gives no right to publish to whoever has none, nor to SYSTEM', () => {
    const contributor = staff({ role: 'contributor', publishUnreviewed: true });
    const admin = staff({ role: 'admin', publishUnreviewed: true });
    for (const actor of [contributor, admin, SYSTEM]) {
      expect(whyNotPublishUnreviewed(actor, own)).toBe('not-allowed');
    }
  });
});

/** In the order of the actors above; one word for the section, one elsewhere, one for no section. */
const sectionTable: Record<SectionRight, [string, string, string]> = {
  write: ['nyyyynyy', 'nnnnynyy', 'nyyyynyy'],
  'arrange-front': ['nnnyynny', 'nnnnynny', 'nnnnynny'],
};

const deskTable: Record<DeskRight, string> = {
  'upload-media': 'nyyyynyy',
  'edit-media': 'nnnyynyy',
  'delete-media': 'nnnnynyy',
  'moderate-comments': 'nnnyyyyy',
  'manage-authors': 'nnnyynyy',
  'manage-taxonomy': 'nnnnynyy',
  administer: 'nnnnnnyy',
  'read-trail': 'nnnnynyy',
  'export-trail': 'nnnnnnyy',
};

describe('rights at the desk', () => {
  test.each(Object.entries(deskTable))('%s: %s', (right, row) => {
    const given = Object.values(actors).map((actor) =>
      whyNotAtDesk(actor, right as DeskRight) === null ? 'y' : 'n',
    );
    expect(given.join('')).toBe(row);
  });

  test.each(Object.entries(sectionTable))('%s, by section', (right, rows) => {
    const given = [SPORT, POLITICS, null].map((sectionId) =>
      Object.values(actors)
        .map((actor) => (whyNotInSection(actor, right as SectionRight, sectionId) ? 'n' : 'y'))
        .join(''),
    );
    expect(given).toEqual(rows);
  });

  test('an editor of the whole paper still does not arrange its first front', () => {
    expect(whyNotInSection(staff({ role: 'editor' }), 'arrange-front', null)).toBe('not-allowed');
    expect(whyNotInSection(staff({ role: 'editor' }), 'arrange-front', SPORT)).toBeNull();
  });
});
