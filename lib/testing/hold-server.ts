import { acquireServer } from '@/lib/db/shared-server';

// A user of the embedded server as a process of its own, to be signalled or killed by a test: takes
// the server of the folder it is given, says so, and gives it back when it is told to stop.
const folder = process.argv[2] ?? '';
const acquiring = acquireServer(folder, (line) => process.stdout.write(`note: ${line}\n`));
process.once(
  'SIGTERM',
  () => void acquiring.then((server) => server.release()).finally(process.exit),
);
setInterval(() => undefined, 60_000);

const { url } = await acquiring;
process.stdout.write(`ready: ${url}\n`);
