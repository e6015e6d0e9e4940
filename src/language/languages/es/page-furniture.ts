import type { CueWords } from '../page-furniture.js';

export const spanishCues: CueWords = {
  advertisement:
    '(?:- ?)?publicidad(?: -)?|anuncios?|patrocinado|contenido patrocinado|(?:la noticia |el artículo )?continúa (?:debajo|después|tras) (?:de )?(?:la |esta )?publicidad|sigue leyendo tras la publicidad',
  related:
    'lea (?:también|más|además)|lee (?:también|más|además)|leer (?:también|más)|te puede interesar|le puede interesar|ver también|vea también|ver más|más información|más sobre|noticias? relacionadas?|relacionad[oa]s?|mira también|sigue leyendo|en imágenes',
  relatedHeading:
    'artículos relacionados|contenido relacionado|más noticias|lo más (?:leído|visto)|últimas noticias|te recomendamos|recomendad[oa]s|también te puede interesar|temas|etiquetas|archivado en|(?:temas|etiquetas|archivado en): .*',
  share:
    'comparti[rdo]+(?: en .*| esta noticia| este artículo| por .*)?|comparte(?: en .*| esta noticia| este artículo)?|imprimir|guardar|copiar (?:el )?enlace|enlace copiado|enviar por correo(?: electrónico)?|escuchar(?: este artículo| la noticia)?|síguenos(?: en .*)?|síganos(?: en .*)?|\\d+ (?:comentarios?|compartidos?)|cerrar|menú|buscar',
  newsletter:
    '.*\\bsuscr[íi]b(?:ete|ase|irse|irte|eteya)\\b.*|.*\\b(?:boletín|boletines|newsletter)\\b.*|.*en (?:tu|su) (?:correo|bandeja de entrada).*|(?:tu|su) correo electrónico\\*?|correo electrónico\\*?|regístr(?:ate|ese).*|inici(?:a|e|ar) sesión.*|para (?:seguir|continuar) leyendo.*|(?:contenido|artículo) (?:exclusivo )?para suscriptores.*|apoya (?:nuestro|el) periodismo.*|hazte socio.*',
  footer:
    '.*\\b(?:todos los )?derechos reservados\\b.*|aviso legal|política de (?:privacidad|cookies)|términos (?:y condiciones|de uso)|quiénes somos|contacto|publicidad con nosotros|mapa del sitio|volver arriba|prohibida (?:su|la) reproducción.*',
  other:
    '(?:este sitio|esta web|usamos|utilizamos|nosotros).{0,80}\\bcookies\\b.*|(?:aceptar|rechazar)(?: todas?)?(?: las)?(?: cookies)?|comentarios?|(?:deja|dejar|escribe|publica|publicar) (?:un|tu|su) comentario.*|ver (?:todos los )?comentarios.*|únete a la conversación.*|los comentarios están cerrados.*|saltar al contenido|ir al contenido|inicio',
  source: 'fuentes?|con información de',
  by: 'por|escrito por|texto:?|redacción:?|autora?:?|información de',
  published:
    'publicado(?: el)?|actualizado(?: el)?|última actualización|a las|de|del|el|al|h|hs|hrs|horas?|min(?:utos)?|de lectura|lectura|hace|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|fecha|días?',
  photo:
    'fotos?(?:grafía)?(?: de| por)?|imagen(?: de)?|crédito|archivo|foto de archivo|cortesía(?: de)?|captura(?: de pantalla)?',
  note: '(?:nota(?: (?:del editor|de la redacción|de redacción))? ?[:.–—-] ?)?est[ae] (?:artículo|página|entrada|noticia|nota|reportaje|texto) (?:es|fue|ha sido) (?:una? |el |la )?(?:[a-zñ-]+ ){0,2}?(?:resumen|traducción|síntesis|extracto|resumid[oa]|traducid[oa]|abreviad[oa]|actualizad[oa]|corregid[oa])\\b|nota (?:del editor|de la redacción|de redacción) ?[:.–—-]',
};
