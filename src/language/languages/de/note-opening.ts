/** What a note about the article itself opens with; see `Language.noteOpening`. */
export const germanNoteOpening =
  '(?:(?:anmerkung|hinweis)(?: der redaktion)? ?[:.–—-] ?)?(?:dieser (?:artikel|beitrag|text|bericht)|diese (?:seite|meldung)) (?:ist|wurde) (?:eine? |die |der )?(?:[a-z-]+ ){0,2}?(?:zusammenfassung|übersetzung|kurzfassung|auszug|zusammengefasst|übersetzt|gekürzt|aktualisiert|korrigiert)\\b|(?:anmerkung|hinweis) der redaktion ?[:.–—-]';
