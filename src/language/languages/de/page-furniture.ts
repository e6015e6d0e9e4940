import type { CueWords } from '../page-furniture.js';

export const germanCues: CueWords = {
  advertisement:
    '(?:- ?)?anzeigen?(?: -)?|werbung|gesponsert|(?:nach|unter) der (?:anzeige|werbung) (?:weiterlesen|geht es weiter)|artikel wird nach der (?:anzeige|werbung) fortgesetzt|weiterlesen nach der anzeige',
  related:
    'lesen sie auch|auch interessant|lesen sie (?:hier )?(?:mehr|weiter)|mehr zum thema|mehr (?:dazu|lesen)|siehe auch|weiterlesen|zum thema|passend dazu|sehen sie auch|das könnte sie (?:auch )?interessieren|hören sie auch|in bildern',
  relatedHeading:
    'mehr zum thema|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen)|meistgelesen(?:e artikel)?|meist gelesen|empfohlen(?:e artikel)?|unsere empfehlungen|weitere (?:artikel|nachrichten|meldungen|themen)|neueste (?:artikel|nachrichten)|schlagwörter|themen|(?:themen|schlagwörter|stichwörter): .*',
  share:
    'teilen(?: auf .*| per .*)?|(?:artikel|beitrag|seite) (?:teilen|drucken|merken|anhören|vorlesen)|drucken|merken|speichern|link kopieren|link kopiert|per e-?mail (?:teilen|versenden)|anhören|vorlesen|folgen sie uns(?: auf .*)?|\\d+ (?:kommentare?|mal geteilt)|schließen|menü|suche',
  newsletter:
    '.*\\bnewsletter\\b.*|.*\\b(?:abonnieren sie|jetzt abonnieren|abonnieren)\\b.*|.*in ihr(?:em)? (?:postfach|posteingang).*|(?:ihre )?e-?mail-adresse\\*?|jetzt (?:anmelden|registrieren|testen).*|anmelden|einloggen|(?:dieser )?(?:artikel|inhalt) ist (?:nur )?(?:für|exklusiv für) abonnenten.*|um weiterzulesen.*|weiterlesen mit .*|bereits (?:abonnent|kunde|registriert).*|unterstützen sie (?:unseren|unabhängigen) journalismus.*',
  footer:
    '.*\\balle rechte vorbehalten\\b.*|impressum|datenschutz(?:erklärung)?|nutzungsbedingungen|agb|über uns|kontakt|mediadaten|nach oben|zurück nach oben|barrierefreiheit',
  other:
    '(?:wir|diese (?:seite|website)).{0,80}\\bcookies\\b.*|(?:alle )?(?:akzeptieren|ablehnen)|kommentare?(?: \\(?\\d+\\)?)?|kommentar (?:schreiben|verfassen|hinterlassen).*|schreiben sie (?:einen|den ersten) kommentar.*|alle kommentare (?:anzeigen|lesen).*|diskutieren sie mit.*|die kommentarfunktion ist .*|zum inhalt springen|startseite',
  source: 'quellen?|mit material von',
  by: 'von|ein (?:beitrag|artikel|kommentar) von|autor(?:in)?:?|text:?|redaktion:?',
  published:
    'veröffentlicht(?: am)?|aktualisiert(?: am)?|zuletzt aktualisiert(?: am)?|stand|erstellt am|datum|am|um|uhr|den|vom|vor|min(?:uten)?|lesezeit|lesedauer|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern|stunden?|tagen?|mo|di|mi|do|fr|sa|so',
  photo:
    'fotos?(?:grafie)?(?: von)?|bild(?:er)?(?: von)?|bildquelle|archiv(?:bild|foto)?|symbolbild|quelle|grafik',
  note: '(?:(?:anmerkung|hinweis)(?: der redaktion)? ?[:.–—-] ?)?(?:dieser (?:artikel|beitrag|text|bericht)|diese (?:seite|meldung)) (?:ist|wurde) (?:eine? |die |der )?(?:[a-z-]+ ){0,2}?(?:zusammenfassung|übersetzung|kurzfassung|auszug|zusammengefasst|übersetzt|gekürzt|aktualisiert|korrigiert)\\b|(?:anmerkung|hinweis) der redaktion ?[:.–—-]',
};
