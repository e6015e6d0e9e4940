import { plural } from '../../../../shared/plural.js';
import type { ProposeText } from './propose-text.js';

export const es: ProposeText = {
  command: {
    name: 'Proponer como artículo',
    description: 'Hacer de un mensaje un artículo, palabra por palabra, por confirmar',
  },
  note: (url) =>
    `-# El texto de ${url}, sin cambios. Su autor puede retirarlo con \`/privacidad\` cuando quiera.`,
  noText: 'En este mensaje no hay texto, o Discord no me lo muestra.',
  made: plural('es', {
    one: '**De un mensaje tuyo se hizo un artículo:**',
    other: '**De mensajes tuyos se hicieron # artículos:**',
  }),
  waiting: 'por confirmar',
  placeholder: 'Retirar uno de ellos, para siempre',
  withdrawn: '**Retirado.** El artículo y todas sus revisiones están borrados.',
  notThere: 'Ese artículo ya no está, o no está hecho de un mensaje tuyo.',
};
