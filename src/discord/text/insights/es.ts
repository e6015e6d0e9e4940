import type { InsightsText } from './insights-text.js';

export const es: InsightsText = {
  command: { name: 'estadísticas', description: 'Qué se pregunta aquí y qué queda sin respuesta' },
};
