import fc from 'fast-check';

/**
 * Every property is tried as often as it says, or for so long: on a machine that does much else at the same time a test
 * then tries less, and does not fail. Half of the time that a test has, since the last try may take long by itself.
 */
fc.configureGlobal({
  // The plugin that is to replace these cannot be set for all properties at once.
  /* eslint-disable @typescript-eslint/no-deprecated */
  interruptAfterTimeLimit: 10_000,
  markInterruptAsFailure: false,
  /* eslint-enable @typescript-eslint/no-deprecated */
});
