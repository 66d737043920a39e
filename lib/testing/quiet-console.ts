import { format } from 'node:util';
import { afterEach } from 'vitest';

/** A warning nobody reads is a fault nobody mends: what is written here fails the test it is written in. */
const written: string[] = [];

for (const method of ['error', 'warn'] as const) {
  const original = console[method];
  console[method] = (...parts: unknown[]) => {
    written.push(`console.${method}: ${format(...parts)}`);
    original(...parts);
  };
}

afterEach(() => {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(lines.join('\n'));
});
