import { parseConfig, readEnvironment } from './config.js';
import { createLogger } from './observability/logger.js';

const config = parseConfig(readEnvironment());
createLogger(config.log).info('Starting.');
