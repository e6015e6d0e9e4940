import { createBoundedMap } from '../../shared/bounded-map.js';
import type { Answerable } from './responder.js';

/** What was published from which message: the same is not published twice, however often its button is pressed. */
export interface Publications {
  /** False when it has been, or is being. */
  begin(interaction: Answerable): boolean;
  /** It came to nothing. */
  undo(interaction: Answerable): void;
}

/** The button is switched off, too; this is for whoever presses twice, or turns the page and comes back. */
const mostRemembered = 4_000;

export function createPublications(): Publications {
  const begun = createBoundedMap<string, boolean>(mostRemembered);
  return {
    begin: (interaction) => {
      const key = keyOf(interaction);
      if (begun.get(key) === true) return false;
      begun.set(key, true);
      return true;
    },
    undo: (interaction) => {
      const key = keyOf(interaction);
      if (begun.get(key) === true) begun.set(key, false);
    },
  };
}

function keyOf(interaction: Answerable): string {
  if (!interaction.isMessageComponent()) return interaction.id;
  return `${interaction.message.id} ${interaction.customId}`;
}
