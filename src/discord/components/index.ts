import type { Component } from '../component.js';
import { showAll } from './show-all.js';

/** Every button and menu. Routing follows from this list. */
export const components: readonly Component[] = [showAll];
