import pino from 'pino';
import { env } from '@/lib/env';

const REDACTED = ['email', 'name', 'token', 'password', 'cookie', 'address', 'body', 'query'];

/** Structured log of the process. Personal data never goes in; the redactor is the second net. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  redact: { paths: [...REDACTED, ...REDACTED.map((key) => `*.${key}`)], remove: true },
});
