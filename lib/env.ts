import path from 'node:path';
import { z } from 'zod';
import { installationSecrets } from './installation-secrets';
import { operatorError } from './operator-error';

const Variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** The operator's own Postgres. Without it the embedded server is used. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The public address. Every absolute link is made from it, never from a request. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** The folder of everything this installation keeps: secrets, media, the embedded database. */
  WARRAQ_DATA: z.string().min(1).default('.warraq'),
  /** Reverse proxies in front, by address or network: the hops whose headers are believed. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((each) => each.trim()))
    .transform((list) => list.filter((each) => each !== '')),
  /** Whether an empty embedded database is filled with the demo edition. */
  WARRAQ_DEMO: z
    .enum(['0', '1', 'true', 'false'])
    .default('1')
    .transform((value) => value === '1' || value === 'true'),
  /** Where jobs are worked: beside the web process, or by `npm run worker` alone. */
  WARRAQ_JOBS: z.enum(['in-process', 'off']).default('in-process'),
  WARRAQ_SECRET: z.string().min(43).optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().min(24).optional(),
});

export type Environment = ReturnType<typeof parse>;

let parsed: Environment | undefined;

/** The settings of this process, read and checked at the first call. */
export function env(): Environment {
  parsed ??= parse();
  return parsed;
}

/** The public address of the site: an origin without a path. */
export function siteUrl(): URL {
  return new URL(env().SITE_URL);
}

/**
 * The key of this installation: everything signed or encrypted derives its own key from it. 256 bits,
 * made at the first start and kept in the data folder with mode 600.
 */
export function installationKey(): string {
  return env().WARRAQ_SECRET ?? installationSecrets(env().WARRAQ_DATA).installation;
}

/** Shared by all builds of an installation, so that a form served by the last build still posts. */
export function actionsKey(): string {
  return env().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? installationSecrets(env().WARRAQ_DATA).actions;
}

/** What a child process is started with: the present environment and the given additions. */
export function childEnvironment(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

function parse() {
  // An empty line in an environment file means "not set".
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  const result = Variables.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw operatorError(`The environment is not usable. ${names.join('; ')}`);
  }
  const SITE_URL = originOf(result.data.SITE_URL ?? `http://localhost:${result.data.PORT}`);
  return { ...result.data, SITE_URL, WARRAQ_DATA: path.resolve(result.data.WARRAQ_DATA) };
}

/** The origin alone. Cookies are `Secure`: over plain HTTP only loopback gets them back. */
function originOf(given: string): string {
  const url = new URL(given);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw operatorError(`SITE_URL must be https, since ${url.hostname} is not this machine.`);
  }
  return url.origin;
}

export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
