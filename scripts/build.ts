import { startTestServer } from '@/lib/db/test-database';
import { build, isBuilt } from '@/lib/start/build';
import { handleSignals } from '@/lib/start/shutdown';
import { webSettings } from '@/lib/start/web-settings';

// The framework reads the database while it builds. What it finds is never served (the page store
// refuses pages of the build), so an empty one does, and the paper's own is left alone.
if (isBuilt()) {
  console.log('The build is up to date.');
} else {
  const shutdown = handleSignals();
  const server = await startTestServer();
  shutdown.add({ stop: server.stop, kill: () => undefined });
  try {
    await build(webSettings(server.url, 'production'), shutdown.add);
    console.log('The site was built.');
  } finally {
    await shutdown.stop();
  }
}
