import type { FeedbackText } from './feedback-text.js';

export const es: FeedbackText = {
  votes: { helped: 'Me ayudó', 'not-this': 'No es esto', 'out-of-date': 'Anticuado' },
  thanks: {
    helped: 'Gracias, me alegro. Pulsa el otro botón si cambias de opinión.',
    'not-this':
      'Gracias: quien cuida de los artículos verá que no era esto. ¿Fue correcto en su día?',
    'out-of-date': 'Gracias: quien cuida de los artículos verá que esto ha quedado anticuado.',
  },
  gone: 'Gracias, pero esta respuesta es demasiado antigua para valorarla: ya no está en mi registro.',
  off: 'Las valoraciones están desactivadas en este servidor: no se ha guardado nada.',
  reason: {
    title: 'Anticuado',
    label: '¿Qué ha cambiado?',
    placeholder: 'En pocas palabras, si quieres. La moderación lo lee sin tu nombre.',
  },
};
