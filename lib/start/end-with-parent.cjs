// @ts-check
// Loaded into a child before its own code. The channel to the start command closes when that one is
// killed; without this the site would go on with nobody to stop it, and hold its port.
process.once('disconnect', () => process.exit(1));
