import type { Command } from './command.js';
import type { Component } from './component.js';
import type { Modal } from './modal.js';

/** Something that people do with the bot: its commands, the buttons and menus below its replies, and its modals. */
export interface Feature {
  readonly commands?: readonly Command[];
  readonly components?: readonly Component[];
  readonly modals?: readonly Modal[];
}
