import { start } from './start.js';

// Not process.exit: what was printed may still be on its way.
process.exitCode = await start();
