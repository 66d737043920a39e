interface Planted {
  rule: string;
  plant: [file: string, text: string];
}

/** Files of the right kind in the right place: the targets of the planted imports. */
export const SOUND: Record<string, string> = {
  'lib/env.ts': `export const siteUrl = process.env['SITE_URL'];`,
  'lib/clock.ts': `export const now = () => new Date();`,
  'lib/db/client.ts': `import { PrismaPg } from '@prisma/adapter-pg';\nexport const db = PrismaPg;`,
  'lib/cache/expire.ts': `import { revalidateTag } from 'next/cache';\nexport const expire = (tag: string) => revalidateTag(tag, 'max');`,
  'lib/cache/tags.ts': `export const articleTag = (id: number) => \`article:\${id}\`;`,
  'lib/i18n/format.ts': `export const digits = new Intl.NumberFormat('ar-MA', { numberingSystem: 'latn' });`,
  'lib/arabic/stem.ts': `import { fold } from './fold';\nexport const stem = () => fold;`,
  'lib/http/sender.ts': `import { headers } from 'next/headers';\nexport const sender = async () => (await headers()).get('x-sender');`,
  'lib/testing/row.ts': `import { db } from '@/lib/db/client';\nexport const row = db;`,
  'components/ui/button.tsx': `export function Button() {\n  return <button className="ms-2 pe-4 text-start" />;\n}`,
  'components/ui/menu.client.tsx': `'use client';\nexport function Menu() {\n  return <menu />;\n}`,
  'features/audit/writes.ts': `import { db } from '@/lib/db/client';\nexport const append = () => db;`,
  'features/articles/workflow.ts': `export const MOVES = ['publish'];`,
  'features/articles/policy.ts': `export const whyNotPublish = () => null;`,
  'features/articles/queries.ts': [
    `import { cacheLife, cacheTag } from 'next/cache';`,
    `import { db } from '@/lib/db/client';`,
    `export async function findArticle(id: number) {`,
    `  'use cache';`,
    `  cacheLife('article');`,
    `  cacheTag(\`article:\${id}\`);`,
    `  return db;`,
    `}`,
  ].join('\n'),
  'features/articles/desk-queries.ts': `import { db } from '@/lib/db/client';\nexport const listArticles = () => db;`,
  'features/articles/internal/words.ts': `export const words = 1;`,
  'features/articles/operations/publish-article.ts': `import { append } from '@/features/audit/writes';\n/** Publishes. */\nexport function publishArticle() {\n  return append();\n}`,
  'features/articles/actions.ts': `'use server';\nimport { publishArticle } from './operations/publish-article';\nexport async function publishAction() {\n  publishArticle();\n}`,
  'features/articles/components/article-view.tsx': `import { publishAction } from '../actions';\nexport function ArticleView() {\n  return <form action={publishAction} />;\n}`,
  'features/comments/queries.ts': [
    `import { cacheLife, cacheTag } from 'next/cache';`,
    `export async function listComments() {`,
    `  'use cache';`,
    `  cacheLife('article');`,
    `  cacheTag('comments');`,
    `  return [];`,
    `}`,
  ].join('\n'),
  'features/jobs/handlers.ts': `import { publishArticle } from '@/features/articles/operations/publish-article';\nexport const HANDLERS = { publishArticle };`,
  'app/[locale]/(site)/page.tsx': `import { findArticle } from '@/features/articles/queries';\nexport default async function Front() {\n  return <main>{String(await findArticle(1))}</main>;\n}`,
  'app/[locale]/newsroom/page.tsx': `import { listArticles } from '@/features/articles/desk-queries';\nexport default function Desk() {\n  return <main>{String(listArticles())}</main>;\n}`,
  'app/[locale]/(reader)/comments/page.tsx': `import { listArticles } from '@/features/articles/desk-queries';\nexport default function Own() {\n  return <main>{String(listArticles())}</main>;\n}`,
  'app/[locale]/error.tsx': `'use client';\nexport default function Failure() {\n  return <main />;\n}`,
  'app/api/desk/route.ts': `import { headers } from 'next/headers';\nexport const GET = async () => new Response((await headers()).get('host'));`,
  'scripts/import.ts': `import { publishArticle } from '@/features/articles/operations/publish-article';\npublishArticle();`,
  'bench/load.ts': `import { now } from '@/lib/clock';\nnow();`,
  'e2e/reading/front.ts': `export const FRONT = '/';`,
};

/** One fault a line of the table: the rule that must name it, and the file it is planted in. */
export const PLANTED: Planted[] = [
  // 1. What the entries import
  imports('entries-import-the-product-only', 'scripts/bench.ts', 'bench/load'),
  imports(
    'internal-is-private',
    'app/[locale]/(site)/latest/page.tsx',
    'features/articles/internal/words',
  ),
  imports('internal-is-private', 'scripts/words.ts', 'features/articles/internal/words'),
  imports('pages-read-through-queries', 'app/[locale]/(site)/tags/page.tsx', 'lib/db/client'),
  imports('prisma-in-data-files', 'app/api/health/route.ts', 'lib/db/client'),
  imports('commands-expire-no-tags', 'scripts/publish.ts', 'lib/cache/expire'),
  imports(
    'operations-behind-doors',
    'app/[locale]/newsroom/articles/page.tsx',
    'features/articles/operations/publish-article',
  ),
  imports(
    'desk-queries-serve-the-desk',
    'app/[locale]/(site)/drafts/page.tsx',
    'features/articles/desk-queries',
  ),
  imports('proxy-imports-lib-only', 'proxy.ts', 'features/articles/policy'),
  imports('instrumentation-imports-lib-and-jobs', 'instrumentation.ts', 'features/articles/policy'),
  imports('tests-are-not-imported', 'features/articles/schema.ts', 'lib/testing/row'),

  // 2. What a feature imports of another
  imports('features-import-lower-ranks', 'features/identity/policy.ts', 'features/articles/policy'),
  imports('features-import-lower-ranks', 'features/live/policy.ts', 'features/comments/queries'),
  imports(
    'actions-serve-own-forms',
    'features/curation/components/front.tsx',
    'features/articles/actions',
  ),
  imports('actions-serve-own-forms', 'scripts/form.ts', 'features/articles/actions'),
  imports('internal-is-private', 'features/curation/policy.ts', 'features/articles/internal/words'),
  imports('internal-is-private', 'features/transfer/policy.ts', 'features/articles/workflow'),
  imports(
    'writes-inside-operations',
    'features/articles/rules/publishing.ts',
    'features/audit/writes',
  ),

  // 3. The machine and the look know no domain
  imports('components-know-no-domain', 'components/ui/card.tsx', 'features/articles/policy'),
  imports('lib-knows-no-domain', 'lib/mail/letter.ts', 'features/articles/policy'),
  imports('product-imports-no-entry', 'lib/storage/disk.ts', 'scripts/import'),

  // 4. The Prisma client
  imports('prisma-in-data-files', 'features/comments/policy.ts', 'lib/db/client'),
  imports('prisma-in-data-files', 'lib/security/limits.ts', 'lib/db/client'),
  {
    rule: 'pages-read-through-queries',
    plant: ['components/ui/list.tsx', `import { Pool } from 'pg';\nexport const pool = Pool;`],
  },

  // 5. Cache tags
  code(
    'warraq/tags-expire-in-lib-cache',
    'features/articles/internal/fresh.ts',
    `import { revalidateTag } from 'next/cache';\nrevalidateTag('article:1', 'max');`,
  ),
  code(
    'warraq/tags-expire-in-lib-cache',
    'features/articles/internal/later.ts',
    `export async function later() {\n  const { updateTag } = await import('next/cache');\n  updateTag('article:1');\n}`,
  ),
  code(
    'warraq/no-revalidate-path',
    'lib/cache/path.ts',
    `import { revalidatePath } from 'next/cache';\nrevalidatePath('/');`,
  ),
  code(
    'warraq/no-revalidate-path',
    'lib/cache/whole.ts',
    `import * as cache from 'next/cache';\ncache.revalidatePath('/');`,
  ),
  code(
    'warraq/cached-reads-in-queries',
    'features/comments/desk-queries.ts',
    `import { cacheTag } from 'next/cache';\ncacheTag('comments');`,
  ),
  code(
    'warraq/cached-reads-in-queries',
    'features/media/internal/picture.ts',
    `export async function picture() {\n  'use cache';\n  return 1;\n}`,
  ),
  code(
    'warraq/public-query-is-cached',
    'features/authors/queries.ts',
    `export async function findAuthor(id: number) {\n  return id;\n}`,
  ),

  // 6. Cookies and headers
  {
    rule: 'next-headers-at-the-doors',
    plant: [
      'features/comments/operations/post-comment.ts',
      `import { cookies } from 'next/headers';\n/** Posts. */\nexport async function postComment() {\n  return cookies();\n}`,
    ],
  },

  // 7. Settings
  code(
    'warraq/environment-in-one-place',
    'lib/mail/send.ts',
    `export const host = process.env['MAIL_HOST'];`,
  ),
  code(
    'warraq/environment-in-one-place',
    'lib/mail/address.ts',
    `const { env } = process;\nexport const from = env;`,
  ),

  // 8. Client and server files
  code(
    'warraq/client-files',
    'components/ui/toast.tsx',
    `'use client';\nexport function Toast() {\n  return <output />;\n}`,
  ),
  code(
    'warraq/client-files',
    'components/ui/tabs.client.tsx',
    `export function Tabs() {\n  return <nav />;\n}`,
  ),
  code(
    'warraq/action-files',
    'features/media/internal/upload.ts',
    `'use server';\nexport async function upload() {\n  await Promise.resolve();\n}`,
  ),
  code(
    'warraq/action-files',
    'features/media/actions.ts',
    `export async function upload() {\n  await Promise.resolve();\n}`,
  ),
  code(
    'warraq/action-files',
    'features/media/components/upload-form.tsx',
    `export function UploadForm() {\n  async function upload() {\n    'use server';\n    await Promise.resolve();\n  }\n  return <form action={upload} />;\n}`,
  ),
  imports(
    'no-reads-through-actions',
    'features/comments/actions.ts',
    'features/articles/queries',
    `'use server';\n`,
  ),

  // 9. Names of files, barrels
  code('warraq/file-names', 'lib/utils.ts', `export const one = 1;`),
  code('warraq/file-names', 'components/ui/index.ts', `export const one = 1;`),
  code('warraq/file-names', 'components/common/box.tsx', `export const one = 1;`),
  code('warraq/file-names', 'components/ui/PullQuote.tsx', `export const one = 1;`),
  code('warraq/feature-files', 'features/articles/formatting.ts', `export const one = 1;`),
  code('warraq/feature-files', 'features/horoscopes/policy.ts', `export const one = 1;`),
  code('warraq/no-export-all', 'lib/i18n/everything.ts', `export * from './format';`),
  code('warraq/named-exports', 'lib/id.ts', `export default 1;`),

  // 10. Right to left, type, colour
  code(
    'warraq/logical-properties',
    'components/ui/aside.tsx',
    `export const Aside = () => <aside className="flex md:ml-4" />;`,
  ),
  code(
    'warraq/logical-properties',
    'components/ui/rule.tsx',
    `export const rule = 'hover:text-left border-rule';`,
  ),
  code(
    'warraq/logical-properties',
    'components/ui/strip.tsx',
    `export const Strip = () => <hr style={{ marginLeft: 4 }} />;`,
  ),
  code(
    'warraq/plain-type',
    'components/typography/kicker.tsx',
    `export const Kicker = () => <p className="uppercase" />;`,
  ),
  code(
    'warraq/plain-type',
    'components/typography/deck.tsx',
    `export const Deck = () => <p className="tracking-wide" />;`,
  ),
  code(
    'warraq/colours-are-tokens',
    'components/ui/chip.tsx',
    `export const Chip = () => <b className="bg-[#9a1b2d]" />;`,
  ),
  code(
    'warraq/colours-are-tokens',
    'components/ui/badge.tsx',
    `export const Badge = () => <b className="dark:text-red-600" />;`,
  ),

  // 11. No circles
  {
    rule: 'no-circular',
    plant: [
      'lib/arabic/fold.ts',
      `import { stem } from './stem';\nexport const fold = () => stem;`,
    ],
  },
  {
    rule: 'imports-resolve',
    plant: [
      'lib/arabic/count.ts',
      `import { nothing } from './nothing';\nexport const count = () => String(nothing);`,
    ],
  },
  {
    rule: 'packages-are-declared',
    plant: ['lib/arabic/test.ts', `import { vi } from 'vitest';\nexport const spy = vi;`],
  },

  // The style guide
  code(
    'warraq/one-operation-a-file',
    'features/comments/operations/hold-comment.ts',
    `/** Holds. */\nexport function holdComment() {}\n/** Frees. */\nexport function freeComment() {}`,
  ),
  code(
    'warraq/promises-in-a-docblock',
    'features/articles/rules/kicker.ts',
    `export function kickerOf() {}`,
  ),
  code(
    'warraq/mocks-stop-at-our-border',
    'lib/mail/letter.test.ts',
    `import { vi } from 'vitest';\nvi.mock('@/lib/env');`,
  ),
  code(
    'warraq/journeys-find-by-role',
    'e2e/reading/latest.ts',
    `export const find = (page: { getByTestId: (id: string) => unknown }) => page.getByTestId('lead');`,
  ),
  code(
    'warraq/no-test-left-out',
    'lib/mail/queue.test.ts',
    `import { it } from 'vitest';\nit.only('sends', () => {});`,
  ),
  code(
    'warraq/functions-not-classes',
    'features/search/internal/finder.ts',
    `export class Finder {}`,
  ),
  code(
    'warraq/time-from-the-clock',
    'features/comments/internal/age.ts',
    `export const age = (at: Date) => Date.now() - at.getTime();`,
  ),
  code(
    'warraq/formats-in-lib-i18n',
    'features/articles/components/dateline.tsx',
    `export const dateline = (at: Date) => at.toLocaleDateString('ar-MA');`,
  ),
  code(
    'warraq/formats-in-lib-i18n',
    'features/articles/components/hour.tsx',
    `export const hour = new Intl.DateTimeFormat('ar-MA');`,
  ),
  code(
    'warraq/locale-from-the-address',
    'features/articles/components/language.tsx',
    `import { useLocale } from 'next-intl';\nexport const Language = () => <b>{useLocale()}</b>;`,
  ),
  code(
    'warraq/fetch-outside',
    'features/transfer/internal/pictures.ts',
    `export const picture = (address: string) => fetch(address);`,
  ),
  code(
    'warraq/raw-html-in-two-files',
    'features/articles/components/body.tsx',
    `export const Body = ({ html }: { html: string }) => <div dangerouslySetInnerHTML={{ __html: html }} />;`,
  ),
  code(
    'warraq/words-are-messages',
    'components/layout/masthead.tsx',
    `export const Masthead = () => <p>ورّاق</p>;`,
  ),
  code(
    'warraq/words-are-messages',
    'components/layout/search-box.tsx',
    `export const SearchBox = () => <input aria-label="Search" />;`,
  ),
  code(
    'warraq/select-not-include',
    'features/media/queries.ts',
    `export const args = { include: { credits: true } };`,
  ),
  code(
    'warraq/no-unsafe-sql',
    'features/search/internal/sql.ts',
    `export const run = (db: { $queryRawUnsafe: (sql: string) => unknown }) => db.$queryRawUnsafe('select 1');`,
  ),
  code(
    'warraq/no-zone-in-sql',
    'features/audience/internal/hours.ts',
    `export const sql = "select at at time zone 'UTC' from views";`,
  ),
  code(
    '@typescript-eslint/no-explicit-any',
    'lib/result.ts',
    `export const value = (each: any) => Boolean(each);`,
  ),
  code(
    '@typescript-eslint/no-non-null-assertion',
    'lib/routes.ts',
    `export const first = (all: string[]) => all[0]!;`,
  ),
  code(
    '@typescript-eslint/no-floating-promises',
    'lib/mail/post.ts',
    `export function post() {\n  Promise.resolve();\n}`,
  ),
  code(
    'max-lines',
    'app/[locale]/(site)/archive/page.tsx',
    `export default function Archive() {\n${'  void 0;\n'.repeat(39)}  return null;\n}`,
  ),
  code(
    'no-warning-comments',
    'lib/mail/queue.ts',
    `// ${'TO' + 'DO'}: retry\nexport const queue = [];`,
  ),
];

function code(rule: string, file: string, text: string): Planted {
  return { rule, plant: [file, text] };
}

/** A file whose one fault is what it imports, in the shape its place asks for. */
function imports(rule: string, file: string, target: string, head = ''): Planted {
  const shape = file.endsWith('page.tsx')
    ? `export default function Page() {\n  return <main>{String(target)}</main>;\n}`
    : `export const used = target;`;
  return { rule, plant: [file, `${head}import * as target from '@/${target}';\n${shape}`] };
}
