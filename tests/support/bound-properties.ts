import fc from 'fast-check';

/**
 * Every property is tried as often as it says, or for so long: on a machine that does much else at the same time a test
 * then tries less, and does not fail. Half of the time that a test has, since the last try may take long by itself.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false });
