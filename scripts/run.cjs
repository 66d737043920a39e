// Plain old JavaScript on purpose: this file must be readable by any Node, so that an old one gets a
// sentence instead of a syntax error. One process runs the command itself, so signals arrive directly.
'use strict';

var path = require('path');

var LOWEST = [20, 19];
var version = process.version.slice(1).split('.').map(Number);
if (version[0] < LOWEST[0] || (version[0] === LOWEST[0] && version[1] < LOWEST[1])) {
  console.error(
    'Warraq needs Node ' + LOWEST.join('.') + ' or later; this is Node ' + process.version + '.',
  );
  process.exit(1);
}

var command = process.argv[2];
if (!command || !/^[a-z0-9-]+$/.test(command)) {
  console.error('Usage: node scripts/run.cjs COMMAND [arguments]');
  process.exit(1);
}

// Paths and the environment file are relative to the project, wherever the command is called from.
process.chdir(path.join(__dirname, '..'));
process.argv.splice(1, 2, path.join(__dirname, command + '.ts'));
if (require('fs').existsSync('.env')) process.loadEnvFile('.env');

// These begin without the database client; "start" makes it once it knows that it may write here.
var WITHOUT_CLIENT = ['start', 'migrate', 'generate', 'new-migration'];

import('tsx/esm/api')
  .then(
    function (tsx) {
      tsx.register();
    },
    function () {
      throw { forOperator: true, message: 'The packages are not installed. Run "npm ci" first.' };
    },
  )
  .then(function () {
    if (WITHOUT_CLIENT.indexOf(command) >= 0) return;
    return import('../lib/db/generate.ts').then(function (generate) {
      return generate.generateClient();
    });
  })
  .then(function () {
    return import(require('url').pathToFileURL(process.argv[1]).href);
  })
  .then(function () {
    // The command is over when its file is, whatever timers and idle connections are left.
    process.exit();
  })
  .catch(function (error) {
    // What the operator can mend is one sentence; anything else is a bug and shows where it happened.
    console.error(error && error.forOperator ? error.message : error);
    process.exit(1);
  });
