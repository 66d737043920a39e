import { actionsKey, env, installationKey } from '@/lib/env';

/** What the web process, and the build of it, take from this installation. */
export function webSettings(
  databaseUrl: string,
  mode: 'production' | 'development',
): Record<string, string> {
  const { HOST, PORT, SITE_URL, WARRAQ_DATA } = env();
  return {
    DATABASE_URL: databaseUrl,
    HOST,
    PORT: String(PORT),
    SITE_URL,
    WARRAQ_DATA,
    WARRAQ_SECRET: installationKey(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: mode,
  };
}
