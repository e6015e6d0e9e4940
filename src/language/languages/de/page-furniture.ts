import { type PageFurniture, phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

export const germanFurniture: Partial<PageFurniture> = {
  advertisement: [
    ...phrases(`anzeige; anzeigen; werbung; gesponsert; nach der anzeige weiterlesen; nach der werbung weiterlesen;
      unter der anzeige geht es weiter; nach der werbung geht es weiter; weiterlesen nach der anzeige;
      artikel wird nach der anzeige fortgesetzt; artikel wird nach der werbung fortgesetzt`),
  ],
  related:
    phrases(`lesen sie auch; lesen sie mehr; lesen sie weiter; lesen sie hier mehr; lesen sie hier weiter; auch interessant;
    mehr zum thema; mehr dazu; mehr lesen; siehe auch; weiterlesen; zum thema; passend dazu; sehen sie auch;
    das könnte sie interessieren; das könnte sie auch interessieren; hören sie auch; in bildern`),
  relatedHeading: [
    ...phrases(
      'zum weiterlesen; weitere infos; auch lesenswert; vorheriger artikel; nächster artikel',
    ),
    ['weitere beiträge aus …', 'Weitere Beiträge aus der Reihe'],
    ['weitere artikel aus …', 'Weitere Artikel aus der Reihe'],
    ['kategorie: …', 'Kategorie: Flüsse'],
    ['kategorien: …', 'Kategorien: Flüsse'],
    ...phrases(`ähnliche artikel; ähnliche beiträge; verwandte artikel; verwandte themen; meistgelesen; meistgelesene artikel;
      meist gelesen; empfohlen; empfohlene artikel; unsere empfehlungen; weitere artikel; weitere beiträge; lesen sie auch die folgenden beiträge; weitere nachrichten; weitere meldungen;
      weitere themen; neueste artikel; neueste nachrichten; schlagwörter; themen`),
    ['themen: …', 'Themen: Fähre, Brücke'],
    ['schlagwörter: …', 'Schlagwörter: Fähre, Brücke'],
    ['stichwörter: …', 'Stichwörter: Fähre, Brücke'],
  ],
  share: [
    ['möchten sie … artikel teilen …', 'Möchten Sie diesen Artikel teilen?'],
    ['… als pdf herunterladen', 'Diesen Text als PDF herunterladen'],
    ...phrases(`teilen; artikel teilen; beitrag teilen; seite teilen; artikel drucken; seite drucken; artikel merken;
      artikel anhören; artikel vorlesen; drucken; merken; speichern; link kopieren; link kopiert; per e-mail teilen;
      per e-mail versenden; anhören; vorlesen; schließen; menü; suche`),
    ['teilen auf …', 'Teilen auf Facebook'],
    ['teilen per …', 'Teilen per E-Mail'],
    ['folgen sie uns …', 'Folgen Sie uns auf Facebook'],
    ['# kommentar', '1 Kommentar'],
    ['# kommentare', '12 Kommentare'],
    ['# mal geteilt', '32 mal geteilt'],
  ],
  newsletter: [
    ...phrases('zum newsletter; abonnieren; anmelden; einloggen'),
    ['newsletter …', 'Newsletter: jeden Morgen das Neueste'],
    ['unser newsletter …', 'Unser Newsletter bringt das Neueste'],
    ['… newsletter abonnieren …', 'Jetzt den Newsletter abonnieren'],
    ['abonniere … newsletter …', 'Abonniere unseren Newsletter'],
    ['… abonnieren sie …', 'Hier abonnieren Sie die Nachrichten'],
    ['… jetzt abonnieren …', 'River Post jetzt abonnieren'],
    ['… in ihr postfach …', 'Jeden Morgen in Ihr Postfach'],
    ['… in ihrem postfach …', 'Jeden Morgen in Ihrem Postfach'],
    ...phrases('e-mail-adresse; ihre e-mail-adresse'),
    ['jetzt anmelden …', 'Jetzt anmelden und mitreden'],
    ['jetzt registrieren …', 'Jetzt registrieren'],
    ['jetzt testen …', 'Jetzt testen: vier Wochen für 1 Euro'],
    ['… artikel ist … für abonnenten …', 'Dieser Artikel ist nur für Abonnenten'],
    ['… inhalt ist … für abonnenten …', 'Dieser Inhalt ist exklusiv für Abonnenten'],
    ['um weiterzulesen …', 'Um weiterzulesen, melden Sie sich an'],
    ['weiterlesen mit …', 'Weiterlesen mit Probeabo'],
    ['bereits abonnent …', 'Bereits Abonnent? Anmelden'],
    ['bereits kunde …', 'Bereits Kunde? Anmelden'],
    ['bereits registriert …', 'Bereits registriert? Anmelden'],
    ['unterstützen sie … journalismus …', 'Unterstützen Sie unabhängigen Journalismus'],
  ],
  closingCall: [
    ['folge uns …', 'Folge uns auch dort'],
    ['folgen sie uns …', 'Folgen Sie uns auch dort'],
    ['folgt uns …', 'Folgt uns auch dort'],
    ['werden sie mitglied …', 'Werden Sie Mitglied und erhalten Sie mehr!'],
    ['werde mitglied …', 'Werde Mitglied bei uns'],
    ['lade … app …', 'Lade unsere App auf dein Handy'],
    ['laden sie … app …', 'Laden Sie unsere App'],
    ['verraten sie … kommentaren …', 'Verraten Sie uns gern in den Kommentaren, wie es war'],
    ['verratet … kommentaren …', 'Verratet uns in den Kommentaren, wie es war'],
    ['schreib … kommentare …', 'Schreib uns in die Kommentare, wie es war'],
    ['schreibt … kommentare …', 'Schreibt uns in die Kommentare, wie es war'],
    ['hinterlasse … kommentar …', 'Hinterlasse einen Kommentar'],
    ['war der artikel …', 'War der Artikel hilfreich?'],
    ['war dieser artikel …', 'War dieser Artikel hilfreich?'],
  ],
  footer: [
    ...phrases('alle angaben ohne gewähr; ohne gewähr'),
    ['dieser beitrag enthält werbung …', 'Dieser Beitrag enthält Werbung für eine Fähre'],
    ['werbung. dieser beitrag …', 'Werbung. Dieser Beitrag wurde bezahlt'],
    ['dieser beitrag enthält affiliate…', 'Dieser Beitrag enthält Affiliate-Links'],
    ['dieser artikel enthält affiliate…', 'Dieser Artikel enthält Affiliate-Links'],
    [
      'letzte aktualisierung am … affiliate…',
      'Letzte Aktualisierung am 1.2.2022 / Affiliate-Links',
    ],
    ['dieser beitrag gibt die meinung …', 'Dieser Beitrag gibt die Meinung der Autorin wieder'],
    ['dieser artikel gibt die meinung …', 'Dieser Artikel gibt die Meinung der Autorin wieder'],
    [
      'sofern nicht anders … inhalte dieser website …',
      'Sofern nicht anders gesagt, sind Inhalte dieser Website frei',
    ],
    [
      '… steht unter einer creative commons …',
      'Der Text steht unter einer Creative Commons Lizenz',
    ],
    ['… alle rechte vorbehalten …', 'River Post. Alle Rechte vorbehalten.'],
    ...phrases(`impressum; datenschutz; datenschutzerklärung; nutzungsbedingungen; agb; über uns; kontakt; mediadaten; nach oben;
      zurück nach oben; barrierefreiheit`),
  ],
  other: [
    ['du musst eingeloggt sein …', 'Du musst eingeloggt sein, um zu schreiben'],
    ['du musst angemeldet sein …', 'Du musst angemeldet sein, um zu schreiben'],
    ['sie müssen eingeloggt sein …', 'Sie müssen eingeloggt sein'],
    ['sie müssen angemeldet sein …', 'Sie müssen angemeldet sein'],
    ['sie sind … nicht eingeloggt …', 'Sie sind noch nicht eingeloggt'],
    ['sie sind … nicht angemeldet …', 'Sie sind noch nicht angemeldet'],
    [
      'ich bin mit der verarbeitung meiner daten …',
      'Ich bin mit der Verarbeitung meiner Daten einverstanden',
    ],
    ['wir verwenden … cookies …', 'Wir verwenden Cookies'],
    ['wir nutzen … cookies …', 'Wir nutzen Cookies'],
    ['diese seite verwendet … cookies …', 'Diese Seite verwendet Cookies'],
    ['diese website verwendet … cookies …', 'Diese Website verwendet Cookies'],
    ...phrases(
      `akzeptieren; ablehnen; alle akzeptieren; alle ablehnen; kommentar; kommentare; zum inhalt springen; startseite`,
    ),
    ['kommentare #', 'Kommentare 12'],
    ['kommentare (#', 'Kommentare (12)'],
    ['kommentar schreiben …', 'Kommentar schreiben'],
    ['kommentar verfassen …', 'Kommentar verfassen'],
    ['kommentar hinterlassen …', 'Kommentar hinterlassen'],
    ['schreiben sie einen kommentar …', 'Schreiben Sie einen Kommentar'],
    ['schreiben sie den ersten kommentar …', 'Schreiben Sie den ersten Kommentar'],
    ['alle kommentare anzeigen …', 'Alle Kommentare anzeigen (12)'],
    ['alle kommentare lesen …', 'Alle Kommentare lesen (12)'],
    ['diskutieren sie mit …', 'Diskutieren Sie mit'],
    ['die kommentarfunktion ist …', 'Die Kommentarfunktion ist geschlossen'],
  ],
  source: phrases('quelle; quellen; mit material von'),
  mailHeader: words('von an betreff gesendet'),
  by: phrases(
    'von; ein beitrag von; ein artikel von; ein kommentar von; geschrieben von; verfasst von; gespeichert von; autor; autorin; text; redaktion',
  ),
  published: [
    ...phrases(
      `veröffentlicht am; publiziert am; aktualisiert am; zuletzt aktualisiert; zuletzt aktualisiert am; erstellt am`,
    ),
    ...words(`veröffentlicht aktualisiert stand datum am um uhr den vom vor min minute minuten lesezeit lesedauer
      heute gestern stunde stunden tagen tage`),
  ],
  photo:
    phrases(`foto; fotos; fotografie; foto von; fotos von; bild; bilder; bild von; bilder von; bildquelle; archiv; archivbild;
    archivfoto; symbolbild; quelle; grafik`),
  changed: phrases('aktualisiert; aktualisierung; geändert; bearbeitet; letzte änderung'),
  nameParticle: words('mit und von der für aus'),
  jobTitle:
    words(`korrespondent korrespondentin reporter reporterin redakteur redakteurin redaktor redaktorin journalist journalistin
    kolumnist kolumnistin autor autorin chefredakteur chefredakteurin fotograf fotografin`),
  nobody: phrases(
    'redaktion; veröffentlicht; veröffentlicht am; publiziert; publiziert am; mehr; administrator',
  ),
  organisation: [
    ...phrases(
      'gmbh; co. kg; ag; e.v.; e. v.; verlag; verband; zeitung; redaktion; magazin; ministerium; universität; institut; agenturen; presse; departement',
    ),
    ['bundes…', 'Bundesamt'],
  ],
  organisationEnding: words('verband ministerium verlag zeitung redaktion verein institut'),
  newsroom: words('redaktion newsdesk'),
  vagueSource: words('agenturen'),
};
