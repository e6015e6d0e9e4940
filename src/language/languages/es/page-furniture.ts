import { type PageFurniture, phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

export const spanishFurniture: Partial<PageFurniture> = {
  advertisement: [
    ...phrases(
      'publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; sigue leyendo tras la publicidad',
    ),
    ['continúa … publicidad', 'Continúa después de la publicidad'],
    ['la noticia continúa … publicidad', 'La noticia continúa tras la publicidad'],
    ['el artículo continúa … publicidad', 'El artículo continúa debajo de esta publicidad'],
  ],
  related:
    phrases(`lea también; lea más; lea además; lee también; lee más; lee además; leer también; leer más; te puede interesar;
    le puede interesar; ver también; vea también; ver más; más información; más sobre; noticia relacionada; noticias relacionadas;
    relacionado; relacionada; relacionados; relacionadas; mira; lea; vea; mira también; sigue leyendo; en imágenes`),
  relatedHeading: [
    ...phrases(`artículos relacionados; contenido relacionado; más noticias; lo más leído; lo más visto; últimas noticias;
      te recomendamos; recomendado; recomendada; recomendados; recomendadas; también te puede interesar; temas; etiquetas;
      archivado en`),
    ['temas: …', 'Temas: río, puente'],
    ['etiquetas: …', 'Etiquetas: río, puente'],
    ['archivado en: …', 'Archivado en: ríos'],
  ],
  share: [
    ...phrases(`compartir; compartido; comparte; compartir esta noticia; compartir este artículo; comparte esta noticia;
      comparte este artículo; imprimir; guardar; copiar enlace; copiar el enlace; enlace copiado; enviar por correo;
      enviar por correo electrónico; escuchar; escuchar este artículo; escuchar la noticia; cerrar; menú; buscar`),
    ['compartir en …', 'Compartir en Facebook'],
    ['compartir por …', 'Compartir por correo'],
    ['comparte en …', 'Comparte en Facebook'],
    ['síguenos …', 'Síguenos en Facebook'],
    ['síganos …', 'Síganos en Facebook'],
    ['# comentario', '1 comentario'],
    ['# comentarios', '12 comentarios'],
    ['# compartidos', '32 compartidos'],
  ],
  newsletter: [
    ['suscríbete …', 'Suscríbete ahora'],
    ['suscríbase …', 'Suscríbase a River Post'],
    ['… suscríbete a …', 'Si te gusta, suscríbete a River Post'],
    ...phrases('newsletter; boletín; boletines; boletín de noticias'),
    ['recibe … boletín …', 'Recibe gratis nuestro boletín'],
    ['nuestro boletín …', 'Nuestro boletín de la mañana'],
    ['nuestra newsletter …', 'Nuestra newsletter de la mañana'],
    ['… en tu correo …', 'Las noticias del día en tu correo'],
    ['… en su correo …', 'Las noticias del día en su correo'],
    ['… en tu bandeja de entrada …', 'Cada día en tu bandeja de entrada'],
    ...phrases('correo electrónico; tu correo electrónico; su correo electrónico'),
    ['regístrate …', 'Regístrate gratis'],
    ['regístrese …', 'Regístrese gratis'],
    ['inicia sesión …', 'Inicia sesión para comentar'],
    ['inicie sesión …', 'Inicie sesión'],
    ['iniciar sesión …', 'Iniciar sesión'],
    ['para seguir leyendo …', 'Para seguir leyendo, regístrate'],
    ['para continuar leyendo …', 'Para continuar leyendo, regístrate'],
    ['contenido … para suscriptores …', 'Contenido exclusivo para suscriptores'],
    ['artículo … para suscriptores …', 'Artículo solo para suscriptores'],
    ['apoya nuestro periodismo …', 'Apoya nuestro periodismo'],
    ['apoya el periodismo …', 'Apoya el periodismo libre'],
    ['hazte socio …', 'Hazte socio de River Post'],
  ],
  closingCall: [
    ['síguenos …', 'Síguenos donde quieras'],
    ['únete …', 'Únete a quienes nos leen'],
    ['… únete desde …', '¿Sabías que tenemos un canal? Únete desde tu teléfono'],
    ['descarga … app …', 'Descarga nuestra app'],
    ['descarga … aplicación …', 'Descarga nuestra aplicación'],
    ['hazte miembro …', 'Hazte miembro y lee más'],
    ['hazte socio …', 'Hazte socio y lee más'],
    ['mira … nuestro canal …', 'Mira lo que hay en nuestro canal'],
  ],
  footer: [
    ['… derechos reservados …', 'River Post. Todos los derechos reservados.'],
    ...phrases(`aviso legal; política de privacidad; política de cookies; términos y condiciones; términos de uso; quiénes somos;
      contacto; publicidad con nosotros; mapa del sitio; volver arriba`),
    ['prohibida … reproducción …', 'Prohibida su reproducción total o parcial'],
  ],
  other: [
    ['este sitio usa … cookies …', 'Este sitio usa cookies'],
    ['este sitio utiliza … cookies …', 'Este sitio utiliza cookies'],
    ['esta web utiliza … cookies …', 'Esta web utiliza cookies'],
    ['usamos … cookies …', 'Usamos cookies'],
    ['utilizamos … cookies …', 'Utilizamos cookies propias y de terceros'],
    ...phrases(`aceptar; aceptar todas; aceptar cookies; aceptar las cookies; aceptar todas las cookies; rechazar; rechazar todas;
      rechazar cookies; comentario; comentarios; inicio`),
    ['deja un comentario …', 'Deja un comentario'],
    ['deja tu comentario …', 'Deja tu comentario'],
    ['dejar un comentario …', 'Dejar un comentario'],
    ['escribe un comentario …', 'Escribe un comentario'],
    ['publicar un comentario …', 'Publicar un comentario'],
    ['ver … comentarios …', 'Ver todos los comentarios'],
    ['únete a la conversación …', 'Únete a la conversación'],
    ['los comentarios están cerrados …', 'Los comentarios están cerrados.'],
    ...phrases('saltar al contenido; ir al contenido'),
  ],
  source: phrases('fuente; fuentes; con información de'),
  mailHeader: words('de para asunto enviado'),
  by: phrases('por; escrito por; texto; redacción; autor; autora; información de'),
  published: [
    ...phrases('publicado el; actualizado el; última actualización; a las; de lectura'),
    ...words(
      `publicado actualizado de del el al h hs hrs hora horas min minuto minutos lectura hace hoy ayer fecha día días`,
    ),
  ],
  photo:
    phrases(`foto; fotos; fotografía; foto de; fotos de; foto por; fotografía de; imagen; imagen de; crédito; archivo;
    foto de archivo; cortesía; cortesía de; captura; captura de pantalla`),
  changed: phrases(
    'actualizado; actualizada; última actualización; modificado; última modificación',
  ),
  nameParticle: words('con y e de del la en a para el'),
  jobTitle:
    words(`corresponsal reportero reportera redactor redactora periodista columnista editor editora analista enviado
    enviada`),
  nobody: words('redacción'),
  newsroom: words('redacción'),
  vagueSource: words('agencias'),
};
