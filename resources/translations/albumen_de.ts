<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name>Develop</name>
    <message>
      <source>Copy settings</source>
      <translation>Einstellungen kopieren</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>Einstellungen einfügen</translation>
    </message>
    <message>
      <source>Copy chosen settings…</source>
      <translation>Ausgewählte Einstellungen kopieren …</translation>
    </message>
    <message>
      <source>Paste chosen settings…</source>
      <translation>Ausgewählte Einstellungen einfügen …</translation>
    </message>
    <message>
      <source>Settings of the previous photo</source>
      <translation>Einstellungen des vorigen Fotos</translation>
    </message>
    <message>
      <source>Same settings for the chosen photos</source>
      <translation>Gleiche Einstellungen für die gewählten Fotos</translation>
    </message>
    <message>
      <source>Match light of the chosen photos to this one</source>
      <translation>Das Licht der gewählten Fotos diesem angleichen</translation>
    </message>
    <message>
      <source>Undo for the chosen photos</source>
      <translation>Für die gewählten Fotos rückgängig</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
      <source>Auto light and colour</source>
      <translation>Licht und Farbe automatisch</translation>
    </message>
    <message>
      <source>What does this photo need?</source>
      <translation>Was braucht dieses Foto?</translation>
    </message>
    <message>
      <source>New snapshot…</source>
      <translation>Neuer Schnappschuss …</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>Zuschneiden und ausrichten</translation>
    </message>
    <message>
      <source>Click what should be grey</source>
      <translation>Anklicken, was grau sein soll</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>Flecken entfernen</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>Maske malen</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>Vorher über nachher</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>Vorher und nachher geteilt</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>Trennlinie drehen</translation>
    </message>
    <message>
      <source>Keep this photo beside the next</source>
      <translation>Dieses Foto neben dem nächsten behalten</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>Was hat sich geändert?</translation>
    </message>
    <message>
      <source>Where was detail invented?</source>
      <translation>Wo wurden Details erfunden?</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>Zwischen vorher und nachher blinken</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>Warnung vor Über- und Unterbelichtung</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>Angaben zum Foto</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>Nächste Hilfslinien</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>Lupe am Zeiger</translation>
    </message>
    <message>
      <source>Show the mask</source>
      <translation>Maske zeigen</translation>
    </message>
    <message>
      <source>Next colour of the mask</source>
      <translation>Nächste Farbe der Maske</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>Flecken finden</translation>
    </message>
  </context>
  <context>
    <name>About</name>
    <message>
      <source>About Albumen</source>
      <translation>Über Albumen</translation>
    </message>
    <message>
      <source>Albumen</source>
      <translation>Albumen</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Photos and albums, developed and enhanced on your own machine.
Nothing is sent anywhere, and no original is ever changed.

The Albumen project, Apache License 2.0</source>
      <translation>Fotos und Alben, auf dem eigenen Rechner entwickelt und verbessert.
Nichts wird irgendwohin gesendet, und kein Original wird je verändert.

Das Albumen-Projekt, Apache License 2.0</translation>
    </message>
  </context>
  <context>
    <name>Autos</name>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto white balance</source>
      <translation>Automatischer Weißabgleich</translation>
    </message>
    <message>
      <source>No lines were found that tell how the photo should stand</source>
      <translation>Es wurden keine Linien gefunden, die sagen, wie das Foto stehen soll</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Aufrichten</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Ausrichten</translation>
    </message>
  </context>
  <context>
    <name>BottomBar</name>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Size of thumbnails</source>
      <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
      <source>Size of thumbnails  (+ and −, or Ctrl and the wheel)</source>
      <translation>Größe der Vorschaubilder  (+ und −, oder Strg und Mausrad)</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>What would you like to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>Sterne</translation>
    </message>
    <message>
      <source>Colour label</source>
      <translation>Farbetikett</translation>
    </message>
    <message>
      <source>Stacks</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Import photos…</source>
      <translation>Fotos importieren …</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Ordner importieren …</translation>
    </message>
    <message>
      <source>Import from a card…</source>
      <translation>Von einer Karte importieren …</translation>
    </message>
    <message>
      <source>Watched folders…</source>
      <translation>Beobachtete Ordner …</translation>
    </message>
    <message>
      <source>Open the sample album</source>
      <translation>Beispielalbum öffnen</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Export as last time</source>
      <translation>Exportieren wie zuletzt</translation>
    </message>
    <message>
      <source>Check exported photos…</source>
      <translation>Exportierte Fotos prüfen …</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
      <source>Find missing photos…</source>
      <translation>Fehlende Fotos suchen …</translation>
    </message>
    <message>
      <source>Say where this photo is…</source>
      <translation>Sagen, wo dieses Foto ist …</translation>
    </message>
    <message>
      <source>Show the jobs</source>
      <translation>Aufträge zeigen</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelle …</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alle auswählen</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>Auswahl aufheben</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>Auswahl umkehren</translation>
    </message>
    <message>
      <source>Copy edits</source>
      <translation>Bearbeitungen kopieren</translation>
    </message>
    <message>
      <source>Paste edits</source>
      <translation>Bearbeitungen einfügen</translation>
    </message>
    <message>
      <source>Remove all edits</source>
      <translation>Alle Bearbeitungen entfernen</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Suchen …</translation>
    </message>
    <message>
      <source>Enhance…</source>
      <translation>Verbessern …</translation>
    </message>
    <message>
      <source>Enhance the chosen photos…</source>
      <translation>Ausgewählte Fotos verbessern …</translation>
    </message>
    <message>
      <source>Enhance video…</source>
      <translation>Video verbessern …</translation>
    </message>
    <message>
      <source>Flag as picked</source>
      <translation>Als Auswahl markieren</translation>
    </message>
    <message>
      <source>Flag as rejected</source>
      <translation>Als abgelehnt markieren</translation>
    </message>
    <message>
      <source>Remove the flag</source>
      <translation>Markierung entfernen</translation>
    </message>
    <message>
      <source>No stars</source>
      <translation>Keine Sterne</translation>
    </message>
    <message>
      <source>One star</source>
      <translation>Ein Stern</translation>
    </message>
    <message>
      <source>Two stars</source>
      <translation>Zwei Sterne</translation>
    </message>
    <message>
      <source>Three stars</source>
      <translation>Drei Sterne</translation>
    </message>
    <message>
      <source>Four stars</source>
      <translation>Vier Sterne</translation>
    </message>
    <message>
      <source>Five stars</source>
      <translation>Fünf Sterne</translation>
    </message>
    <message>
      <source>One star more</source>
      <translation>Ein Stern mehr</translation>
    </message>
    <message>
      <source>One star fewer</source>
      <translation>Ein Stern weniger</translation>
    </message>
    <message>
      <source>Red label</source>
      <translation>Rotes Etikett</translation>
    </message>
    <message>
      <source>Yellow label</source>
      <translation>Gelbes Etikett</translation>
    </message>
    <message>
      <source>Green label</source>
      <translation>Grünes Etikett</translation>
    </message>
    <message>
      <source>Blue label</source>
      <translation>Blaues Etikett</translation>
    </message>
    <message>
      <source>Purple label</source>
      <translation>Violettes Etikett</translation>
    </message>
    <message>
      <source>Go to the next photo after each</source>
      <translation>Nach jeder Wertung zum nächsten Foto</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>Neues Album …</translation>
    </message>
    <message>
      <source>Smart album from the filter…</source>
      <translation>Intelligentes Album aus dem Filter …</translation>
    </message>
    <message>
      <source>Into the quick collection</source>
      <translation>In die Schnellsammlung</translation>
    </message>
    <message>
      <source>Take out of the album</source>
      <translation>Aus dem Album nehmen</translation>
    </message>
    <message>
      <source>Remove from the library</source>
      <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
      <source>Move rejected photos to the trash…</source>
      <translation>Abgelehnte Fotos in den Papierkorb …</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapeln</translation>
    </message>
    <message>
      <source>Take out of the stack</source>
      <translation>Aus dem Stapel nehmen</translation>
    </message>
    <message>
      <source>Open or close the stack</source>
      <translation>Stapel öffnen oder schließen</translation>
    </message>
    <message>
      <source>Close all stacks</source>
      <translation>Alle Stapel schließen</translation>
    </message>
    <message>
      <source>Stack similar shots…</source>
      <translation>Ähnliche Aufnahmen stapeln …</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Doppelte suchen …</translation>
    </message>
    <message>
      <source>Assisted culling…</source>
      <translation>Auswahlhilfe …</translation>
    </message>
    <message>
      <source>Make a virtual copy</source>
      <translation>Eine virtuelle Kopie anlegen</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <source>Capture time…</source>
      <translation>Aufnahmezeit …</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>In einen Ordner verschieben …</translation>
    </message>
    <message>
      <source>Write edits into the original…</source>
      <translation>Bearbeitung ins Original schreiben …</translation>
    </message>
    <message>
      <source>Bring the original back…</source>
      <translation>Original zurückholen …</translation>
    </message>
    <message>
      <source>Next photo</source>
      <translation>Nächstes Foto</translation>
    </message>
    <message>
      <source>Previous photo</source>
      <translation>Vorheriges Foto</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Einzelbild</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>Develop</source>
      <translation>Entwickeln</translation>
    </message>
    <message>
      <source>Back to the grid</source>
      <translation>Zurück zum Raster</translation>
    </message>
    <message>
      <source>Filter bar</source>
      <translation>Filterleiste</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Larger thumbnails</source>
      <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
      <source>Smaller thumbnails</source>
      <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
      <source>Fit or one to one</source>
      <translation>Einpassen oder 1:1</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Eins zu eins</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Side panels</source>
      <translation>Seitenleisten</translation>
    </message>
    <message>
      <source>All panels</source>
      <translation>Alle Leisten</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>Filmstreifen</translation>
    </message>
    <message>
      <source>Left panel</source>
      <translation>Linke Leiste</translation>
    </message>
    <message>
      <source>Right panel</source>
      <translation>Rechte Leiste</translation>
    </message>
    <message>
      <source>Go to the next area</source>
      <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Lights out</source>
      <translation>Licht aus</translation>
    </message>
    <message>
      <source>Second window</source>
      <translation>Zweites Fenster</translation>
    </message>
    <message>
      <source>All commands…</source>
      <translation>Alle Befehle …</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Tastenkürzel …</translation>
    </message>
    <message>
      <source>Show the five hints again</source>
      <translation>Die fünf Hinweise noch einmal zeigen</translation>
    </message>
    <message>
      <source>About Albumen</source>
      <translation>Über Albumen</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>Zuschneiden und ausrichten</translation>
    </message>
    <message>
      <source>Click what should be grey</source>
      <translation>Anklicken, was grau sein soll</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>Flecken entfernen</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>Maske malen</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Photos side by side</source>
      <translation>Fotos nebeneinander</translation>
    </message>
  </context>
  <context>
    <name>ContextMenus</name>
    <message>
      <source>Into the album</source>
      <translation>In das Album</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Delete the album…</source>
      <translation>Album löschen …</translation>
    </message>
    <message>
      <source>Search for what the filter asks now</source>
      <translation>Nach dem suchen, was der Filter jetzt fragt</translation>
    </message>
    <message>
      <source>Delete the keyword</source>
      <translation>Das Stichwort löschen</translation>
    </message>
    <message>
      <source>Watch: new photos come in by themselves</source>
      <translation>Beobachten: neue Fotos kommen von selbst dazu</translation>
    </message>
    <message>
      <source>Delete the album {0}, with the albums in it? No photo is deleted.</source>
      <translation>Das Album {0} mit den Alben darin löschen? Es wird kein Foto gelöscht.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Album deleted; undo brings it back</source>
      <translation>Album gelöscht; Rückgängig bringt es zurück</translation>
    </message>
    <message>
      <source>Filter the photos first: the album is whatever the filter finds</source>
      <translation>Zuerst filtern: Das Album ist, was der Filter findet</translation>
    </message>
    <message>
      <source>The album {0} holds what the filter finds; undo takes it back</source>
      <translation>Das Album {0} enthält, was der Filter findet; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <source>Keyword deleted; undo brings it back</source>
      <translation>Stichwort gelöscht; Rückgängig holt es zurück</translation>
    </message>
  </context>
  <context>
    <name>CropPanel</name>
    <message>
      <source>Turn left (Ctrl+[)</source>
      <translation>Nach links drehen (Strg+[)</translation>
    </message>
    <message>
      <source>Turn right (Ctrl+])</source>
      <translation>Nach rechts drehen (Strg+])</translation>
    </message>
    <message>
      <source>Mirror left and right</source>
      <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
      <source>Mirror top and bottom</source>
      <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Ausrichten</translation>
    </message>
    <message>
      <source>Level the horizon by what is in the photo</source>
      <translation>Den Horizont nach dem Foto ausrichten</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Aufrichten</translation>
    </message>
    <message>
      <source>Let buildings stand, by what is in the photo</source>
      <translation>Gebäude gerade stellen, nach dem, was im Foto ist</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Quarter turn</source>
      <translation>Vierteldrehung</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>Spiegeln</translation>
    </message>
  </context>
  <context>
    <name>CullingDeeds</name>
    <message>
      <source>Choose two or more photos to stack</source>
      <translation>Wählen Sie zwei oder mehr Fotos zum Stapeln</translation>
    </message>
    <message>
      <source>No chosen photo is in a stack</source>
      <translation>Kein gewähltes Foto ist in einem Stapel</translation>
    </message>
    <message>
      <source>This photo is in no stack</source>
      <translation>Dieses Foto ist in keinem Stapel</translation>
    </message>
  </context>
  <context>
    <name>CullingDialog</name>
    <message>
      <source>Assisted culling</source>
      <translation>Auswahlhilfe</translation>
    </message>
    <message>
      <source>Sharpness below</source>
      <translation>Schärfe unter</translation>
    </message>
    <message>
      <source>Burnt out more than</source>
      <translation>Ausgebrannt mehr als</translation>
    </message>
    <message>
      <source>Pure black more than</source>
      <translation>Reines Schwarz mehr als</translation>
    </message>
    <message>
      <source>Noise above</source>
      <translation>Rauschen über</translation>
    </message>
    <message>
      <source>Of near-duplicates, pick the sharpest and reject the others</source>
      <translation>Von fast gleichen die schärfste auswählen, die anderen ablehnen</translation>
    </message>
    <message>
      <source>Near-duplicates are alike by</source>
      <translation>Fast gleiche stimmen überein zu</translation>
    </message>
    <message numerus="yes">
      <source>Flag %n photo(s)</source>
      <translation>
        <numerusform>%n Foto markieren</numerusform>
        <numerusform>%n Fotos markieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Messwerte</translation>
    </message>
    <message numerus="yes">
      <source>and %n more, once these are flagged</source>
      <translation>
        <numerusform>und %n weiteres, sobald diese markiert sind</numerusform>
        <numerusform>und %n weitere, sobald diese markiert sind</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to propose with these limits so far.</source>
      <translation>Mit diesen Grenzen gibt es bisher nichts vorzuschlagen.</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) flagged; undo takes it back</source>
      <translation>
        <numerusform>%n Foto markiert; Rückgängig nimmt es zurück</numerusform>
        <numerusform>%n Fotos markiert; Rückgängig nimmt es zurück</numerusform>
      </translation>
    </message>
    <message>
      <source>sharp {0}, burnt {1}, black {2}, noise {3}</source>
      <translation>Schärfe {0}, ausgebrannt {1}, schwarz {2}, Rauschen {3}</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
  </context>
  <context>
    <name>CurveEditor</name>
    <message>
      <source>Click to add a point, drag it off to remove it, double-click to reset</source>
      <translation>Klick setzt einen Punkt, Herausziehen entfernt ihn, Doppelklick setzt zurück</translation>
    </message>
    <message>
      <source>Points: {0}</source>
      <translation>Punkte: {0}</translation>
    </message>
  </context>
  <context>
    <name>DamageStrip</name>
    <message>
      <source>Open what can be read</source>
      <translation>Öffnen, was lesbar ist</translation>
    </message>
    <message>
      <source>Say where it is…</source>
      <translation>Sagen, wo sie ist …</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>Import photos</source>
      <translation>Fotos importieren</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <source>Sample album</source>
      <translation>Beispielalbum</translation>
    </message>
    <message>
      <source>Make the sample album</source>
      <translation>Beispielalbum anlegen</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>Alle Fotos</translation>
    </message>
    <message>
      <source>Jobs are still running. What is finished stays; Albumen offers to go on next time.</source>
      <translation>Es laufen noch Aufträge. Was fertig ist, bleibt; Albumen bietet beim nächsten Mal an, weiterzumachen.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) copied</source>
      <translation>
        <numerusform>%n Bearbeitung kopiert</numerusform>
        <numerusform>%n Bearbeitungen kopiert</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied yet: Ctrl+C copies the edits of a photo</source>
      <translation>Noch nichts kopiert: Strg+C kopiert die Bearbeitungen eines Fotos</translation>
    </message>
    <message>
      <source>Paste edits</source>
      <translation>Bearbeitungen einfügen</translation>
    </message>
    <message>
      <source>Remove all edits</source>
      <translation>Alle Bearbeitungen entfernen</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>New album</source>
      <translation>Neues Album</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message numerus="yes">
      <source>Album {0}: %n photo(s)</source>
      <translation>
        <numerusform>Album {0}: %n Foto</numerusform>
        <numerusform>Album {0}: %n Fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>Filter the photos first: the album is whatever the filter finds</source>
      <translation>Zuerst filtern: Das Album ist, was der Filter findet</translation>
    </message>
    <message>
      <source>Smart album</source>
      <translation>Intelligentes Album</translation>
    </message>
    <message>
      <source>Only an album made by hand can have photos taken out</source>
      <translation>Nur aus einem von Hand gemachten Album lassen sich Fotos nehmen</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n photo(s) from the library? The files stay, and undo brings the photos back.</source>
      <translation>
        <numerusform>%n Foto aus der Bibliothek entfernen? Die Datei bleibt, und Rückgängig holt das Foto zurück.</numerusform>
        <numerusform>%n Fotos aus der Bibliothek entfernen? Die Dateien bleiben, und Rückgängig holt die Fotos zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>No photo here is rejected</source>
      <translation>Hier ist kein Foto abgelehnt</translation>
    </message>
    <message numerus="yes">
      <source>Move %n rejected photo(s) to the trash?</source>
      <translation>
        <numerusform>%n abgelehntes Foto in den Papierkorb?</numerusform>
        <numerusform>%n abgelehnte Fotos in den Papierkorb?</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) could not be moved to the trash</source>
      <translation>
        <numerusform>%n Datei konnte nicht in den Papierkorb</numerusform>
        <numerusform>%n Dateien konnten nicht in den Papierkorb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) stay, as virtual copies of them are not rejected</source>
      <translation>
        <numerusform>%n Foto bleibt, da virtuelle Kopien davon nicht abgelehnt sind</numerusform>
        <numerusform>%n Fotos bleiben, da virtuelle Kopien davon nicht abgelehnt sind</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DevelopFrame</name>
    <message>
      <source>Develop</source>
      <translation>Entwickeln</translation>
    </message>
    <message>
      <source>Crop and straighten (R)</source>
      <translation>Zuschneiden und ausrichten (R)</translation>
    </message>
    <message>
      <source>Remove spots (Q)</source>
      <translation>Flecken entfernen (Q)</translation>
    </message>
    <message>
      <source>Masks (M)</source>
      <translation>Masken (M)</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>Anklicken, was grau sein soll (W)</translation>
    </message>
    <message>
      <source>Pull a colour up or down: its strength, with Shift its brightness, with Alt its hue</source>
      <translation>Eine Farbe nach oben oder unten ziehen: ihre Sättigung, mit Umschalt ihre Helligkeit, mit Alt ihr Farbton</translation>
    </message>
    <message>
      <source>Mix colours on the picture</source>
      <translation>Farben im Bild mischen</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto light and colour (Ctrl+U)</source>
      <translation>Licht und Farbe automatisch (Strg+U)</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset all settings (Ctrl+Shift+R)</source>
      <translation>Alle Einstellungen zurücksetzen (Strg+Umschalt+R)</translation>
    </message>
  </context>
  <context>
    <name>DevelopView</name>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Without AI</source>
      <translation>Ohne KI</translation>
    </message>
  </context>
  <context>
    <name>DialogDeeds</name>
    <message>
      <source>Choose photos first</source>
      <translation>Zuerst Fotos auswählen</translation>
    </message>
    <message>
      <source>Export {0} to {1}</source>
      <translation>{0} nach {1} exportieren</translation>
    </message>
    <message>
      <source>Originals</source>
      <translation>Originale</translation>
    </message>
    <message numerus="yes">
      <source>Copy %n original(s)</source>
      <translation>
        <numerusform>%n Original kopieren</numerusform>
        <numerusform>%n Originale kopieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>%n Foto verbessern</numerusform>
        <numerusform>%n Fotos verbessern</numerusform>
      </translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
    <message numerus="yes">
      <source>Look at %n photo(s)</source>
      <translation>
        <numerusform>%n Foto ansehen</numerusform>
        <numerusform>%n Fotos ansehen</numerusform>
      </translation>
    </message>
    <message>
      <source>Models run there from the next job on</source>
      <translation>Modelle rechnen ab dem nächsten Auftrag dort</translation>
    </message>
    <message>
      <source>Add the model {0}</source>
      <translation>Modell {0} hinzufügen</translation>
    </message>
    <message>
      <source>Download the model {0}</source>
      <translation>Das Modell {0} herunterladen</translation>
    </message>
    <message>
      <source>Added {0}, for {1}. {2}</source>
      <translation>{0} hinzugefügt, für {1}. {2}</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message>
      <source>Mean change {0} of 255, largest {1}</source>
      <translation>Mittlere Änderung {0} von 255, größte {1}</translation>
    </message>
    <message>
      <source>Colour shift ΔE {0}</source>
      <translation>Farbverschiebung ΔE {0}</translation>
    </message>
    <message>
      <source>Fine detail {0} %</source>
      <translation>Feine Details {0} %</translation>
    </message>
    <message>
      <source>{0} % of pixels untouched</source>
      <translation>{0} % der Pixel unverändert</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop files here</source>
      <translation>Dateien hier ablegen</translation>
    </message>
    <message>
      <source>Add to {0}</source>
      <translation>Zu {0} hinzufügen</translation>
    </message>
    <message>
      <source>Add to the library</source>
      <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
      <source>The files stay where they are</source>
      <translation>Die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <source>Add, and look at what they need</source>
      <translation>Hinzufügen und ansehen, was sie brauchen</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesDialog</name>
    <message>
      <source>Duplicates</source>
      <translation>Doppelte</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message numerus="yes">
      <source>Flag %n other(s) as rejected</source>
      <translation>
        <numerusform>%n anderes als abgelehnt markieren</numerusform>
        <numerusform>%n andere als abgelehnt markieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject duplicates</source>
      <translation>Doppelte ablehnen</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) rejected; undo takes it back</source>
      <translation>
        <numerusform>%n Foto abgelehnt; Rückgängig nimmt es zurück</numerusform>
        <numerusform>%n Fotos abgelehnt; Rückgängig nimmt es zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The same file %n time(s)</source>
      <translation>
        <numerusform>Dieselbe Datei %n Mal</numerusform>
        <numerusform>Dieselbe Datei %n Mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) that look the same</source>
      <translation>
        <numerusform>%n Foto, das gleich aussieht</numerusform>
        <numerusform>%n Fotos, die gleich aussehen</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Best: {1}, {2}</source>
      <translation>{0}. Am besten: {1}, {2}</translation>
    </message>
  </context>
  <context>
    <name>EditColumn</name>
    <message>
      <source>Adjustments</source>
      <translation>Anpassungen</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <source>As shot</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>White balance as the camera set it</source>
      <translation>Weißabgleich, wie ihn die Kamera gesetzt hat</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>White balance from what may be grey in the photo</source>
      <translation>Weißabgleich nach dem, was im Foto grau sein dürfte</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>Anklicken, was grau sein soll (W)</translation>
    </message>
    <message>
      <source>Reset: {0}</source>
      <translation>Zurücksetzen: {0}</translation>
    </message>
  </context>
  <context>
    <name>EmptyNote</name>
    <message>
      <source>Show all again</source>
      <translation>Wieder alle zeigen</translation>
    </message>
    <message>
      <source>No photo here is what the filter asks for</source>
      <translation>Kein Foto hier ist, was der Filter sucht</translation>
    </message>
    <message>
      <source>The quick collection is empty</source>
      <translation>Die Schnellsammlung ist leer</translation>
    </message>
    <message>
      <source>B puts the chosen photos into it.</source>
      <translation>B legt die ausgewählten Fotos hinein.</translation>
    </message>
    <message>
      <source>Drag photos onto its name at the left, or drop files here.</source>
      <translation>Ziehen Sie Fotos links auf seinen Namen, oder legen Sie hier Dateien ab.</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>Dieses Album ist leer</translation>
    </message>
    <message>
      <source>No photo fits this album now</source>
      <translation>Kein Foto passt jetzt in dieses Album</translation>
    </message>
    <message>
      <source>Those that do will be in it by themselves.</source>
      <translation>Die passenden kommen von selbst hinein.</translation>
    </message>
    <message>
      <source>No photo is missing</source>
      <translation>Kein Foto fehlt</translation>
    </message>
    <message>
      <source>No photo has this keyword</source>
      <translation>Kein Foto hat dieses Stichwort</translation>
    </message>
    <message>
      <source>There is no photo here</source>
      <translation>Hier ist kein Foto</translation>
    </message>
  </context>
  <context>
    <name>EnhanceCard</name>
    <message>
      <source>Model: {0}</source>
      <translation>Modell: {0}</translation>
    </message>
    <message>
      <source>Which model does it</source>
      <translation>Welches Modell es tut</translation>
    </message>
    <message>
      <source>Make the result: {0}</source>
      <translation>Ergebnis machen: {0}</translation>
    </message>
    <message>
      <source>{0} % sure</source>
      <translation>{0} % sicher</translation>
    </message>
    <message>
      <source>Albumen's own model</source>
      <translation>Albumens eigenes Modell</translation>
    </message>
    <message>
      <source>Not made yet</source>
      <translation>Noch nicht gemacht</translation>
    </message>
    <message>
      <source>Made before something below changed</source>
      <translation>Gemacht, bevor sich darunter etwas änderte</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>In Arbeit …</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Erneuern</translation>
    </message>
    <message>
      <source>Make</source>
      <translation>Machen</translation>
    </message>
  </context>
  <context>
    <name>EnhanceDialog</name>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>%n Foto verbessern</numerusform>
        <numerusform>%n Fotos verbessern</numerusform>
      </translation>
    </message>
    <message>
      <source>As edits in the library: models run when photos are exported</source>
      <translation>Als Bearbeitung in der Bibliothek: Modelle laufen beim Export</translation>
    </message>
    <message>
      <source>Into new files; the originals stay as they are</source>
      <translation>In neue Dateien; die Originale bleiben, wie sie sind</translation>
    </message>
    <message>
      <source>Take the new files into the library</source>
      <translation>Die neuen Dateien in die Bibliothek aufnehmen</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <source>Looking at the photos…</source>
      <translation>Die Fotos werden angesehen …</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>about {0} here ({1})</source>
      <translation>etwa {0} auf diesem Rechner ({1})</translation>
    </message>
    <message>
      <source>about {0} of new files</source>
      <translation>etwa {0} neue Dateien</translation>
    </message>
    <message numerus="yes">
      <source>%n worked on in tiles</source>
      <translation>
        <numerusform>%n wird in Kacheln bearbeitet</numerusform>
        <numerusform>%n werden in Kacheln bearbeitet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) nothing</source>
      <translation>
        <numerusform>%n braucht nichts</numerusform>
        <numerusform>%n brauchen nichts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source> (judged by %n of them)</source>
      <translation>
        <numerusform> (nach %n davon geurteilt)</numerusform>
        <numerusform> (nach %n davon geurteilt)</numerusform>
      </translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
  </context>
  <context>
    <name>EnhancePanel</name>
    <message>
      <source>What does it need?</source>
      <translation>Was braucht es?</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Alle annehmen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Progress of the enhancement</source>
      <translation>Fortschritt der Verbesserung</translation>
    </message>
    <message>
      <source>Let Albumen look at the photo.</source>
      <translation>Lassen Sie Albumen das Foto ansehen.</translation>
    </message>
    <message>
      <source>Looking at the photo…</source>
      <translation>Das Foto wird angesehen …</translation>
    </message>
    <message>
      <source>Nothing needed.</source>
      <translation>Nichts nötig.</translation>
    </message>
    <message>
      <source>, about {0} here</source>
      <translation>, etwa {0} auf diesem Rechner</translation>
    </message>
    <message>
      <source>{0} suggestions</source>
      <translation>{0} Vorschläge</translation>
    </message>
    <message>
      <source>One suggestion</source>
      <translation>Ein Vorschlag</translation>
    </message>
    <message>
      <source>No model is installed for: {0}</source>
      <translation>Kein Modell vorhanden für: {0}</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
  </context>
  <context>
    <name>EnhanceSection</name>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message numerus="yes">
      <source>Export %n photo(s)</source>
      <translation>
        <numerusform>%n Foto exportieren</numerusform>
        <numerusform>%n Fotos exportieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Choose one to begin with. Ticked ones are written too, each in a folder of its name.</source>
      <translation>Mit einer beginnen. Angehakte werden auch geschrieben, jede in einen Ordner ihres Namens.</translation>
    </message>
    <message>
      <source>Keep as a preset…</source>
      <translation>Als Vorlage behalten …</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Keep as a preset</source>
      <translation>Als Vorlage behalten</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>, about {0}</source>
      <translation>, etwa {0}</translation>
    </message>
    <message>
      <source>; only {0} free there</source>
      <translation>; dort sind nur {0} frei</translation>
    </message>
    <message numerus="yes">
      <source>%n ticked preset(s) besides</source>
      <translation>
        <numerusform>dazu %n angekreuzte Vorlage</numerusform>
        <numerusform>dazu %n angekreuzte Vorlagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the originals too</source>
      <translation>Auch die Originale kopieren</translation>
    </message>
    <message>
      <source>Byte for byte, into a folder called Originals beside what is exported</source>
      <translation>Byte für Byte, in einen Ordner „Originale“ neben dem Export</translation>
    </message>
    <message>
      <source>Show the folder afterwards</source>
      <translation>Danach den Ordner zeigen</translation>
    </message>
  </context>
  <context>
    <name>ExportPresets</name>
    <message>
      <source>As the originals, full size</source>
      <translation>Wie die Originale, volle Größe</translation>
    </message>
    <message>
      <source>For the web: JPEG, 2048 px, without location</source>
      <translation>Fürs Web: JPEG, 2048 px, ohne Ort</translation>
    </message>
    <message>
      <source>To send: JPEG, 1200 px</source>
      <translation>Zum Verschicken: JPEG, 1200 px</translation>
    </message>
    <message>
      <source>For print: TIFF, 16 bits, full size</source>
      <translation>Für den Druck: TIFF, 16 Bit, volle Größe</translation>
    </message>
    <message>
      <source>To keep: PNG, without loss</source>
      <translation>Zum Aufheben: PNG, verlustfrei</translation>
    </message>
  </context>
  <context>
    <name>FileRow</name>
    <message>
      <source>Take away: {0}</source>
      <translation>Wegnehmen: {0}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip</source>
      <translation>Filmstreifen</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>At least so many stars</source>
      <translation>Mindestens so viele Sterne</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>Without a flag</source>
      <translation>Ohne Markierung</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Label: {0}</source>
      <translation>Etikett: {0}</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <source>Enhanced by AI</source>
      <translation>Von KI verbessert</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>More filters: lens, format, ISO, keyword, location</source>
      <translation>Weitere Filter: Objektiv, Format, ISO, Stichwort, Ort</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>The other way round</source>
      <translation>Andersherum</translation>
    </message>
    <message>
      <source>Show all again</source>
      <translation>Wieder alle zeigen</translation>
    </message>
    <message>
      <source>Any camera</source>
      <translation>Jede Kamera</translation>
    </message>
    <message>
      <source>Any date</source>
      <translation>Jedes Datum</translation>
    </message>
    <message>
      <source>Capture time</source>
      <translation>Aufnahmezeit</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>Date of import</source>
      <translation>Importdatum</translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>Letzte Änderung</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>Sterne</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Megapixels</source>
      <translation>Megapixel</translation>
    </message>
    <message>
      <source>File size</source>
      <translation>Dateigröße</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>Drop photos or a folder here</source>
      <translation>Fotos oder einen Ordner hier ablegen</translation>
    </message>
    <message>
      <source>Photos stay where they are; Albumen never changes an original.</source>
      <translation>Fotos bleiben, wo sie sind; Albumen ändert nie ein Original.</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>Ordner öffnen …</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>Fotos wählen …</translation>
    </message>
    <message>
      <source>Open the sample album</source>
      <translation>Beispielalbum öffnen</translation>
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <source>Photos found</source>
      <translation>Gefundene Fotos</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <source>{0}
It is in the library already.</source>
      <translation>{0}
Es ist schon in der Bibliothek.</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>Hints</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Bring photos in</source>
      <translation>Fotos hereinholen</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. They stay where they are.</source>
      <translation>Dateien oder Ordner irgendwo auf dem Fenster ablegen. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Cull with one hand</source>
      <translation>Mit einer Hand aussortieren</translation>
    </message>
    <message>
      <source>1–5 gives stars, P picks, X rejects. With Shift, the next photo follows.</source>
      <translation>1–5 gibt Sterne, P wählt, X lehnt ab. Mit Umschalt folgt das nächste Foto.</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>Genauer hinsehen</translation>
    </message>
    <message>
      <source>E shows one photo, C compares two, N several. G brings you back.</source>
      <translation>E zeigt ein Foto, C vergleicht zwei, N mehrere. G führt zurück.</translation>
    </message>
    <message>
      <source>See what a photo needs</source>
      <translation>Sehen, was ein Foto braucht</translation>
    </message>
    <message>
      <source>Enhance looks at noise, blur and JPEG damage, says why, and does it on one click.</source>
      <translation>Verbessern sieht Rauschen, Unschärfe und JPEG-Schäden, sagt warum, und behebt sie mit einem Klick.</translation>
    </message>
    <message>
      <source>Everything by name</source>
      <translation>Alles beim Namen</translation>
    </message>
    <message>
      <source>Ctrl+K finds every command. Ctrl+/ shows and changes the keys.</source>
      <translation>Strg+K findet jeden Befehl. Strg+/ zeigt und ändert die Tasten.</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <source>Click a corner to see where shadows or highlights are lost (J)</source>
      <translation>Auf eine Ecke klicken, um zu sehen, wo Schatten oder Lichter verloren sind (J)</translation>
    </message>
    <message>
      <source>{0} % lost in shadows, {1} % in highlights</source>
      <translation>{0} % in den Schatten verloren, {1} % in den Lichtern</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>Snapshots</source>
      <translation>Schnappschüsse</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Of the file before it was written into</source>
      <translation>Gehört zur Datei, bevor in sie geschrieben wurde</translation>
    </message>
    <message>
      <source>New snapshot (Ctrl+N)</source>
      <translation>Neuer Schnappschuss (Strg+N)</translation>
    </message>
    <message>
      <source>Compare with the chosen step</source>
      <translation>Mit dem gewählten Schritt vergleichen</translation>
    </message>
    <message>
      <source>Snapshot {0}</source>
      <translation>Schnappschuss {0}</translation>
    </message>
    <message>
      <source>New snapshot</source>
      <translation>Neuer Schnappschuss</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import photos</source>
      <translation>Fotos importieren</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Anderer Ordner …</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Alle ankreuzen</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>Keine ankreuzen</translation>
    </message>
    <message>
      <source>Watch this folder: new photos come in by themselves</source>
      <translation>Diesen Ordner beobachten: neue Fotos kommen von selbst dazu</translation>
    </message>
    <message>
      <source>Leave out copies of photos that the library has already</source>
      <translation>Kopien von Fotos auslassen, die schon in der Bibliothek sind</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird angesehen …</translation>
    </message>
    <message>
      <source>Import from</source>
      <translation>Importieren von</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>%n Foto gefunden</numerusform>
        <numerusform>%n Fotos gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of those seen are in the library already</source>
      <translation>
        <numerusform>%n der gezeigten ist schon in der Bibliothek</numerusform>
        <numerusform>%n der gezeigten sind schon in der Bibliothek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folder(s) cannot be read</source>
      <translation>
        <numerusform>%n Ordner kann nicht gelesen werden</numerusform>
        <numerusform>%n Ordner können nicht gelesen werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n photo(s)</source>
      <translation>
        <numerusform>%n Foto importieren</numerusform>
        <numerusform>%n Fotos importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>New photos get</source>
      <translation>Neue Fotos bekommen</translation>
    </message>
  </context>
  <context>
    <name>Invented</name>
    <message>
      <source>Looking where detail was invented…</source>
      <translation>Es wird nachgesehen, wo Details erfunden wurden …</translation>
    </message>
    <message>
      <source>There is no enlargement yet to look at</source>
      <translation>Noch gibt es keine Vergrößerung zum Ansehen</translation>
    </message>
    <message>
      <source>Coloured: where detail may be invented, {0} % of the photo</source>
      <translation>Gefärbt: wo Details erfunden sein können, {0} % des Fotos</translation>
    </message>
  </context>
  <context>
    <name>JobDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n Foto konnte nicht geschrieben werden; bei den Aufträgen steht, warum</numerusform>
        <numerusform>%n Fotos konnten nicht geschrieben werden; bei den Aufträgen steht, warum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n Clip konnte nicht geschrieben werden; bei den Aufträgen steht, warum</numerusform>
        <numerusform>%n Clips konnten nicht geschrieben werden; bei den Aufträgen steht, warum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) written to {0}</source>
      <translation>
        <numerusform>%n Foto nach {0} geschrieben</numerusform>
        <numerusform>%n Fotos nach {0} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) written to {0}</source>
      <translation>
        <numerusform>%n Clip nach {0} geschrieben</numerusform>
        <numerusform>%n Clips nach {0} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n enhanced photo(s), chosen now</source>
      <translation>
        <numerusform>%n verbessertes Foto, jetzt ausgewählt</numerusform>
        <numerusform>%n verbesserte Fotos, jetzt ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>The job is over already; nothing was changed</source>
      <translation>Der Auftrag ist schon beendet; nichts wurde geändert</translation>
    </message>
    <message>
      <source>The job went on meanwhile: only photos that still wait were changed</source>
      <translation>Der Auftrag lief inzwischen weiter: nur Fotos, die noch warten, wurden geändert</translation>
    </message>
    <message>
      <source>The job was changed</source>
      <translation>Der Auftrag wurde geändert</translation>
    </message>
  </context>
  <context>
    <name>JobLight</name>
    <message>
      <source>Progress of the job that runs</source>
      <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
      <source>Jobs  (Ctrl+J)</source>
      <translation>Aufträge  (Strg+J)</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>wird abgebrochen …</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>noch etwa {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n weiterer</numerusform>
        <numerusform>%n weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobRow</name>
    <message>
      <source>Sooner</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Change the settings…</source>
      <translation>Einstellungen ändern …</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>What went wrong</source>
      <translation>Was schiefging</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Von der Liste nehmen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Try the photos again that failed</source>
      <translation>Die misslungenen Fotos noch einmal versuchen</translation>
    </message>
    <message>
      <source>What to know of the photos</source>
      <translation>Was man zu den Fotos wissen sollte</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <source>Pausing…</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <source>clip {0} of {1}</source>
      <translation>Clip {0} von {1}</translation>
    </message>
    <message>
      <source>photo {0} of {1}</source>
      <translation>Foto {0} von {1}</translation>
    </message>
    <message>
      <source>{0}, about {1} left</source>
      <translation>{0}, noch etwa {1}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Paused at {0}</source>
      <translation>Angehalten bei {0}</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n fertig</numerusform>
        <numerusform>%n fertig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n übersprungen</numerusform>
        <numerusform>%n übersprungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n misslungen</numerusform>
        <numerusform>%n misslungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobSettings</name>
    <message>
      <source>Change a job</source>
      <translation>Einen Auftrag ändern</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>As all others</source>
      <translation>Wie alle anderen</translation>
    </message>
    <message>
      <source>Give up what was chosen for this photo alone</source>
      <translation>Aufgeben, was nur für dieses Foto gewählt war</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>Alle Fotos</translation>
    </message>
    <message>
      <source>It is too late for this: the job is at it, or has done it</source>
      <translation>Dafür ist es zu spät: der Auftrag ist gerade dabei oder damit fertig</translation>
    </message>
    <message>
      <source>For all photos that have nothing of their own</source>
      <translation>Für alle Fotos, die nichts Eigenes haben</translation>
    </message>
    <message>
      <source>For this photo alone</source>
      <translation>Nur für dieses Foto</translation>
    </message>
    <message>
      <source>As all others; what is changed here is for this photo alone</source>
      <translation>Wie alle anderen; was hier geändert wird, gilt nur für dieses Foto</translation>
    </message>
  </context>
  <context>
    <name>Jobs</name>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <source>Metadata, read back from the files: {0} tags kept, {1} changed on purpose</source>
      <translation>Metadaten, aus den Dateien zurückgelesen: {0} Angaben erhalten, {1} absichtlich geändert</translation>
    </message>
    <message>
      <source>{0} lost</source>
      <translation>{0} verloren</translation>
    </message>
    <message>
      <source>none lost</source>
      <translation>keine verloren</translation>
    </message>
    <message>
      <source>Something unexpected went wrong ({0})</source>
      <translation>Etwas Unerwartetes ist schiefgegangen ({0})</translation>
    </message>
  </context>
  <context>
    <name>JobsTray</name>
    <message>
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <source>Take finished jobs off the list</source>
      <translation>Fertige Aufträge von der Liste nehmen</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <source>Nothing to do.</source>
      <translation>Nichts zu tun.</translation>
    </message>
  </context>
  <context>
    <name>KnownRow</name>
    <message>
      <source>From the photo</source>
      <translation>Aus dem Foto</translation>
    </message>
  </context>
  <context>
    <name>LandingForm</name>
    <message>
      <source>What happens to the files</source>
      <translation>Was mit den Dateien geschieht</translation>
    </message>
    <message>
      <source>Leave them where they are</source>
      <translation>Dort lassen, wo sie sind</translation>
    </message>
    <message>
      <source>Copy them to a folder</source>
      <translation>In einen Ordner kopieren</translation>
    </message>
    <message>
      <source>Move them to a folder</source>
      <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>A second copy, to</source>
      <translation>Eine zweite Kopie, nach</translation>
    </message>
    <message>
      <source>Folder of the second copy</source>
      <translation>Ordner der zweiten Kopie</translation>
    </message>
    <message>
      <source>Where the second copy goes</source>
      <translation>Wohin die zweite Kopie kommt</translation>
    </message>
    <message>
      <source>Choose the folder that the photos go to.</source>
      <translation>Den Ordner wählen, in den die Fotos kommen.</translation>
    </message>
    <message>
      <source>Choose the folder of the second copy.</source>
      <translation>Den Ordner der zweiten Kopie wählen.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Where the photos go</source>
      <translation>Wohin die Fotos kommen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
  </context>
  <context>
    <name>LeftNote</name>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {0} photos that were looked at</source>
      <translation>
        <numerusform>%n von {0} angesehenen Fotos</numerusform>
        <numerusform>%n von {0} angesehenen Fotos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeftRow</name>
    <message>
      <source>Interrupted when Albumen closed.</source>
      <translation>Unterbrochen, als Albumen geschlossen wurde.</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are done already.</source>
      <translation>
        <numerusform>%n Foto ist schon fertig.</numerusform>
        <numerusform>%n Fotos sind schon fertig.</numerusform>
      </translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>What is finished stays</source>
      <translation>Was fertig ist, bleibt</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message numerus="yes">
      <source>%n photo(s) cannot be found. File &gt; Find missing photos looks for them</source>
      <translation>
        <numerusform>%n Foto ist nicht auffindbar. Datei &gt; Fehlende Fotos suchen sucht danach</numerusform>
        <numerusform>%n Fotos sind nicht auffindbar. Datei &gt; Fehlende Fotos suchen sucht danach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) added to {0}</source>
      <translation>
        <numerusform>%n Foto zu {0} hinzugefügt</numerusform>
        <numerusform>%n Fotos zu {0} hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new photo(s) came in</source>
      <translation>
        <numerusform>%n neues Foto ist hinzugekommen</numerusform>
        <numerusform>%n neue Fotos sind hinzugekommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) now have the keyword {0}</source>
      <translation>
        <numerusform>%n Foto hat nun das Stichwort {0}</numerusform>
        <numerusform>%n Fotos haben nun das Stichwort {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) imported</source>
      <translation>
        <numerusform>%n Foto importiert</numerusform>
        <numerusform>%n Fotos importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were in the library already</source>
      <translation>
        <numerusform>%n war schon in der Bibliothek</numerusform>
        <numerusform>%n waren schon in der Bibliothek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed; the jobs say why</source>
      <translation>
        <numerusform>%n fehlgeschlagen; die Aufträge sagen, warum</numerusform>
        <numerusform>%n fehlgeschlagen; die Aufträge sagen, warum</numerusform>
      </translation>
    </message>
    <message>
      <source>No photo is missing</source>
      <translation>Kein Foto fehlt</translation>
    </message>
    <message>
      <source>Where to look for missing photos</source>
      <translation>Wo fehlende Fotos gesucht werden sollen</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>%n Foto gefunden</numerusform>
        <numerusform>%n Fotos gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>Look for missing photos in {0}</source>
      <translation>Fehlende Fotos in {0} suchen</translation>
    </message>
    <message>
      <source>The file of this photo is where it should be</source>
      <translation>Die Datei dieses Fotos ist, wo sie sein soll</translation>
    </message>
    <message>
      <source>Where is {0}?</source>
      <translation>Wo ist {0}?</translation>
    </message>
    <message>
      <source>{0}

Use it all the same? Its edits and ratings then go with this file.</source>
      <translation>{0}

Trotzdem verwenden? Bearbeitungen und Bewertungen gehören dann zu dieser Datei.</translation>
    </message>
    <message>
      <source>Use this file</source>
      <translation>Diese Datei verwenden</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>Zuerst Fotos auswählen</translation>
    </message>
    <message numerus="yes">
      <source>%n virtual copy(s) made: the same file, edited and rated apart</source>
      <translation>
        <numerusform>%n virtuelle Kopie angelegt: dieselbe Datei, für sich bearbeitet und bewertet</numerusform>
        <numerusform>%n virtuelle Kopien angelegt: dieselbe Datei, für sich bearbeitet und bewertet</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Verschieben nach</translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s) to {0}?</source>
      <translation>
        <numerusform>%n Datei nach {0} verschieben?</numerusform>
        <numerusform>%n Dateien nach {0} verschieben?</numerusform>
      </translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) moved, with all that belongs to them</source>
      <translation>
        <numerusform>%n Datei verschoben, mit allem, was dazugehört</numerusform>
        <numerusform>%n Dateien verschoben, mit allem, was dazugehört</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s)</source>
      <translation>
        <numerusform>%n Datei verschieben</numerusform>
        <numerusform>%n Dateien verschieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write the edits, ratings, titles and keywords of %n photo(s) into the original file(s)?</source>
      <translation>
        <numerusform>Bearbeitung, Bewertung, Titel und Stichwörter von %n Foto in die Originaldatei schreiben?</numerusform>
        <numerusform>Bearbeitung, Bewertung, Titel und Stichwörter von %n Fotos in die Originaldateien schreiben?</numerusform>
      </translation>
    </message>
    <message>
      <source>The first original of each is kept in the folder {0} beside it. RAW photos are never written over. A copy beside it leaves the original as it is.</source>
      <translation>Das erste Original jedes Fotos bleibt im Ordner {0} daneben erhalten. RAW-Fotos werden nie überschrieben. Eine Kopie daneben lässt das Original, wie es ist.</translation>
    </message>
    <message>
      <source>Write into the original</source>
      <translation>Ins Original schreiben</translation>
    </message>
    <message>
      <source>As a copy beside it</source>
      <translation>Als Kopie daneben</translation>
    </message>
    <message numerus="yes">
      <source>Write the edits of %n photo(s)</source>
      <translation>
        <numerusform>Bearbeitung von %n Foto schreiben</numerusform>
        <numerusform>Bearbeitung von %n Fotos schreiben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(s) written beside</source>
      <translation>
        <numerusform>%n Kopie neben das Original geschrieben</numerusform>
        <numerusform>%n Kopien neben die Originale geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) written</source>
      <translation>
        <numerusform>%n Datei geschrieben</numerusform>
        <numerusform>%n Dateien geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(%n more failed; the jobs say why)</source>
      <translation>
        <numerusform>(%n weiteres gescheitert; bei den Aufträgen steht, warum)</numerusform>
        <numerusform>(%n weitere gescheitert; bei den Aufträgen steht, warum)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <translation>
        <numerusform>%n fehlt noch</numerusform>
        <numerusform>%n fehlen noch</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Loupe</name>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Open what can be read</source>
      <translation>Öffnen, was lesbar ist</translation>
    </message>
    <message>
      <source>Say where it is…</source>
      <translation>Sagen, wo sie ist …</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
  </context>
  <context>
    <name>MaskOptions</name>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Feather</source>
      <translation>Weiche Kante</translation>
    </message>
    <message>
      <source>Flow</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <source>Erase (Alt)</source>
      <translation>Radieren (Alt)</translation>
    </message>
    <message>
      <source>Drag a box around it. Then paint over what is missing; with Alt, what is too much.</source>
      <translation>Einen Rahmen darum ziehen. Dann übermalen, was fehlt; mit Alt, was zu viel ist.</translation>
    </message>
  </context>
  <context>
    <name>MaskParts</name>
    <message>
      <source>Inside out: {0}</source>
      <translation>Umgekehrt: {0}</translation>
    </message>
    <message>
      <source>Take away: {0}</source>
      <translation>Wegnehmen: {0}</translation>
    </message>
    <message>
      <source>How it joins: {0}</source>
      <translation>Wie er sich verbindet: {0}</translation>
    </message>
  </context>
  <context>
    <name>MasksPanel</name>
    <message>
      <source>Masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <source>Choose what to mask; the edits below then work there only.</source>
      <translation>Wählen, was maskiert wird; die Bearbeitungen darunter wirken dann nur dort.</translation>
    </message>
    <message>
      <source>New mask</source>
      <translation>Neue Maske</translation>
    </message>
    <message>
      <source>Protect from models</source>
      <translation>Vor Modellen schützen</translation>
    </message>
    <message>
      <source>Add a part to this mask</source>
      <translation>Dieser Maske einen Teil hinzufügen</translation>
    </message>
    <message>
      <source>Subtract a part</source>
      <translation>Einen Teil abziehen</translation>
    </message>
    <message>
      <source>Show the mask (O)</source>
      <translation>Die Maske zeigen (O)</translation>
    </message>
    <message>
      <source>Delete this mask</source>
      <translation>Diese Maske löschen</translation>
    </message>
    <message>
      <source>Mask {0}</source>
      <translation>Maske {0}</translation>
    </message>
    <message>
      <source>Protected from models</source>
      <translation>Vor Modellen geschützt</translation>
    </message>
    <message>
      <source>Protected parts</source>
      <translation>Geschützte Teile</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <source>Mask deleted</source>
      <translation>Maske gelöscht</translation>
    </message>
    <message>
      <source>Mask opacity</source>
      <translation>Deckkraft der Maske</translation>
    </message>
  </context>
  <context>
    <name>MeasureRow</name>
    <message>
      <source>Measure them</source>
      <translation>Jetzt messen</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not measured yet.</source>
      <translation>
        <numerusform>%n Foto ist noch nicht gemessen.</numerusform>
        <numerusform>%n Fotos sind noch nicht gemessen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s), all measured.</source>
      <translation>
        <numerusform>%n Foto, gemessen.</numerusform>
        <numerusform>%n Fotos, alle gemessen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Wird gemessen …</translation>
    </message>
    <message numerus="yes">
      <source>Measure %n photo(s)</source>
      <translation>
        <numerusform>%n Foto messen</numerusform>
        <numerusform>%n Fotos messen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) could not be measured; the jobs say why.</source>
      <translation>
        <numerusform>%n Foto konnte nicht gemessen werden; die Aufträge sagen, warum.</numerusform>
        <numerusform>%n Fotos konnten nicht gemessen werden; die Aufträge sagen, warum.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MetadataPanel</name>
    <message>
      <source>What the camera said</source>
      <translation>Was die Kamera sagte</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>Sterne</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>Separate with commas; a|b puts b below a</source>
      <translation>Mit Kommas trennen; a|b stellt b unter a</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Wertung</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Latitude and longitude, as in 48.1351, 11.5820; empty for none</source>
      <translation>Breite und Länge, etwa 48.1351, 11.5820; leer für keinen</translation>
    </message>
    <message>
      <source>Change the capture time</source>
      <translation>Aufnahmezeit ändern</translation>
    </message>
    <message>
      <source>several</source>
      <translation>mehrere</translation>
    </message>
    <message>
      <source>mountains, evening</source>
      <translation>Berge, Abend</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>Capture time: {0}</source>
      <translation>Aufnahmezeit: {0}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Urheberrecht</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>No photo is chosen.</source>
      <translation>Kein Foto ausgewählt.</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) chosen</source>
      <translation>
        <numerusform>%n Foto ausgewählt</numerusform>
        <numerusform>%n Fotos ausgewählt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Add a model…</source>
      <translation>Modell hinzufügen …</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>All models run on this machine; nothing is sent anywhere.</source>
      <translation>Alle Modelle laufen auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <source>↓ {0} MB</source>
      <translation>↓ {0} MB</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt card.toml)</source>
      <translation>Modelle (*.safetensors *.pth *.pt *.ckpt card.toml)</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>Modell hinzufügen</translation>
    </message>
    <message>
      <source>{0} is being downloaded; the jobs show how far it is.</source>
      <translation>{0} wird heruntergeladen; die Aufträge zeigen, wie weit es ist.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>It is downloaded only if you ask for it, and kept only if it is the file that its author published.</source>
      <translation>Es wird nur auf Wunsch geladen und nur behalten, wenn es die Datei ist, die der Autor veröffentlicht hat.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>Trainiert mit</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>Black-and-white photos are not coloured: their colours would have to be made up.</source>
      <translation>Schwarz-Weiß-Fotos werden nicht koloriert: ihre Farben müssten erfunden werden.</translation>
    </message>
  </context>
  <context>
    <name>MonitorRow</name>
    <message>
      <source>Monitor profile</source>
      <translation>Monitorprofil</translation>
    </message>
    <message>
      <source>How this monitor shows colours; a calibration makes such a file (.icc, .icm)</source>
      <translation>Wie dieser Monitor Farben zeigt; eine Kalibrierung erzeugt eine solche Datei (.icc, .icm)</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Wie das System sagt</translation>
    </message>
    <message>
      <source>None: the monitor shows sRGB</source>
      <translation>Keines: der Monitor zeigt sRGB</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus einer Datei …</translation>
    </message>
    <message>
      <source>Profile of the monitor</source>
      <translation>Profil des Monitors</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Farbprofile (*.icc *.icm)</translation>
    </message>
  </context>
  <context>
    <name>Monitoring</name>
    <message>
      <source>{0}; colours are shown as sRGB</source>
      <translation>{0}; Farben werden als sRGB gezeigt</translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <source>More filters</source>
      <translation>Weitere Filter</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>ISO from</source>
      <translation>ISO von</translation>
    </message>
    <message>
      <source>ISO to</source>
      <translation>ISO bis</translation>
    </message>
    <message>
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Stichwort</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Clear these</source>
      <translation>Diese leeren</translation>
    </message>
    <message>
      <source>with a location</source>
      <translation>mit Ort</translation>
    </message>
    <message>
      <source>without a location</source>
      <translation>ohne Ort</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>There is no photo in {0}</source>
      <translation>In {0} ist kein Foto</translation>
    </message>
  </context>
  <context>
    <name>OutputForm</name>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Folders inside as in the library</source>
      <translation>Unterordner wie in der Bibliothek</translation>
    </message>
    <message>
      <source>Damaged photos too, as far as they can be read</source>
      <translation>Auch beschädigte Fotos, soweit sie lesbar sind</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Bits a channel</source>
      <translation>Bit je Kanal</translation>
    </message>
    <message>
      <source>Without loss</source>
      <translation>Verlustfrei</translation>
    </message>
    <message>
      <source>Progressive</source>
      <translation>Progressiv</translation>
    </message>
    <message>
      <source>Colour resolution</source>
      <translation>Farbauflösung</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Kompression</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <translation>Schärfung</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadaten</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>Wasserzeichen</translation>
    </message>
    <message>
      <source>If a file is there</source>
      <translation>Wenn dort eine Datei ist</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Zuerst einen Ordner wählen.</translation>
    </message>
    <message>
      <source>for example  {0}</source>
      <translation>zum Beispiel  {0}</translation>
    </message>
    <message>
      <source>{0} is written in sRGB.</source>
      <translation>{0} wird in sRGB geschrieben.</translation>
    </message>
    <message>
      <source>8 bits a channel are few for so wide a space: skies may show steps. 16 bits hold it.</source>
      <translation>8 Bit je Kanal sind wenig für einen so weiten Farbraum: Himmel können Stufen zeigen. 16 Bit halten ihn.</translation>
    </message>
    <message>
      <source>As the original</source>
      <translation>Wie das Original</translation>
    </message>
    <message>
      <source>as the photo</source>
      <translation>wie das Foto</translation>
    </message>
    <message>
      <source>as the quality deserves</source>
      <translation>wie es die Qualität verdient</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>For the screen</source>
      <translation>Für den Bildschirm</translation>
    </message>
    <message>
      <source>For print</source>
      <translation>Für den Druck</translation>
    </message>
    <message>
      <source>sRGB, for the web</source>
      <translation>sRGB, fürs Web</translation>
    </message>
    <message>
      <source>Display P3, for new screens and phones</source>
      <translation>Display P3, für neue Bildschirme und Telefone</translation>
    </message>
    <message>
      <source>Adobe RGB (1998), for print shops</source>
      <translation>Adobe RGB (1998), für Druckereien</translation>
    </message>
    <message>
      <source>Rec. 2020, very wide</source>
      <translation>Rec. 2020, sehr weit</translation>
    </message>
    <message>
      <source>ProPhoto RGB, to work on elsewhere</source>
      <translation>ProPhoto RGB, um anderswo weiterzuarbeiten</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All but the location</source>
      <translation>Alle außer dem Ort</translation>
    </message>
    <message>
      <source>Give the new one another name</source>
      <translation>Der neuen einen anderen Namen geben</translation>
    </message>
    <message>
      <source>Skip the photo</source>
      <translation>Das Foto überspringen</translation>
    </message>
    <message>
      <source>Overwrite it</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <source>Overwrite it if it is older</source>
      <translation>Überschreiben, wenn sie älter ist</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Den Ordner wählen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Where to write</source>
      <translation>Wohin schreiben</translation>
    </message>
    <message>
      <source>Receipts</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>A file beside the photos that tells what was done to each, and by which they can be checked later</source>
      <translation>Eine Datei neben den Fotos, die sagt, was mit jedem gemacht wurde, und mit der sie sich später prüfen lassen</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>{0} · copy {1}</source>
      <translation>{0} · Kopie {1}</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>ausgewählt</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n Stern</numerusform>
        <numerusform>%n Sterne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>stack of %n photo(s)</source>
      <translation>
        <numerusform>Stapel von %n Foto</numerusform>
        <numerusform>Stapel von %n Fotos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlacesTree</name>
    <message>
      <source>Folders and albums</source>
      <translation>Ordner und Alben</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>Alle Fotos</translation>
    </message>
    <message>
      <source>Quick collection</source>
      <translation>Schnellsammlung</translation>
    </message>
    <message>
      <source>Missing files</source>
      <translation>Fehlende Dateien</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>Alben</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>None yet (Ctrl+N)</source>
      <translation>Noch keine (Strg+N)</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Dark grey</source>
      <translation>Dunkelgrau</translation>
    </message>
    <message>
      <source>Middle grey</source>
      <translation>Mittelgrau</translation>
    </message>
    <message>
      <source>Light grey</source>
      <translation>Hellgrau</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Go to the next photo after each star, flag or label</source>
      <translation>Nach jedem Stern, jeder Markierung und jedem Etikett zum nächsten Foto</translation>
    </message>
    <message>
      <source>Models run on</source>
      <translation>Modelle laufen auf</translation>
    </message>
    <message>
      <source>The best there is</source>
      <translation>Dem besten, was da ist</translation>
    </message>
    <message>
      <source>The processor</source>
      <translation>Dem Prozessor</translation>
    </message>
    <message>
      <source>A graphics card (CUDA)</source>
      <translation>Einer Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <source>A graphics card (Apple)</source>
      <translation>Einer Grafikkarte (Apple)</translation>
    </message>
    <message>
      <source>all but one</source>
      <translation>alle bis auf einen</translation>
    </message>
    <message>
      <source>Threads for models</source>
      <translation>Threads für Modelle</translation>
    </message>
    <message>
      <source>XMP sidecars</source>
      <translation>XMP-Dateien</translation>
    </message>
    <message>
      <source>Beside photos that I changed</source>
      <translation>Neben Fotos, die ich geändert habe</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Exports carry</source>
      <translation>Exporte enthalten</translation>
    </message>
    <message>
      <source>All metadata</source>
      <translation>Alle Metadaten</translation>
    </message>
    <message>
      <source>All but the location</source>
      <translation>Alle außer dem Ort</translation>
    </message>
    <message>
      <source>No metadata</source>
      <translation>Keine Metadaten</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG-Qualität</translation>
    </message>
    <message>
      <source>Thumbnails up to</source>
      <translation>Vorschaubilder bis zu</translation>
    </message>
    <message>
      <source>Results of models up to</source>
      <translation>Ergebnisse von Modellen bis zu</translation>
    </message>
    <message>
      <source>Throw thumbnails away</source>
      <translation>Vorschaubilder wegwerfen</translation>
    </message>
    <message>
      <source>They are made again when they are looked at</source>
      <translation>Sie werden neu gemacht, wenn man sie ansieht</translation>
    </message>
    <message>
      <source>Thrown away</source>
      <translation>Weggeworfen</translation>
    </message>
    <message>
      <source>The language counts from the next start on.</source>
      <translation>Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Monitor profile</source>
      <translation>Monitorprofil</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Everything is kept in</source>
      <translation>Alles liegt in</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Platte</translation>
    </message>
  </context>
  <context>
    <name>PresetsPanel</name>
    <message>
      <source>Presets</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>No presets yet</source>
      <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Keep these settings as a preset…</source>
      <translation>Diese Einstellungen als Vorlage behalten …</translation>
    </message>
    <message>
      <source>Keep these settings as a preset</source>
      <translation>Diese Einstellungen als Vorlage behalten</translation>
    </message>
    <message>
      <source>New preset</source>
      <translation>Neue Vorlage</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Enhance and keep</source>
      <translation>Verbessern und behalten</translation>
    </message>
    <message>
      <source>Photo before</source>
      <translation>Voriges Foto</translation>
    </message>
    <message>
      <source>Next photo</source>
      <translation>Nächstes Foto</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Alle annehmen</translation>
    </message>
    <message>
      <source>Go on with what can be read</source>
      <translation>Mit dem weitermachen, was lesbar ist</translation>
    </message>
    <message>
      <source>As a copy beside the damaged file, which stays as it is</source>
      <translation>Als Kopie neben der beschädigten Datei, die bleibt, wie sie ist</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Eine Kopie sichern …</translation>
    </message>
    <message>
      <source>Add to an album</source>
      <translation>Zu einem Album hinzufügen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
      <source>All %n at once…</source>
      <translation>
        <numerusform>Alle %n auf einmal …</numerusform>
        <numerusform>Alle %n auf einmal …</numerusform>
      </translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>Neues Album …</translation>
    </message>
  </context>
  <context>
    <name>QuickFlow</name>
    <message>
      <source>Open what can be read of {0}</source>
      <translation>Öffnen, was von {0} lesbar ist</translation>
    </message>
    <message>
      <source>Done. Compare, and keep it.</source>
      <translation>Fertig. Vergleichen und behalten.</translation>
    </message>
  </context>
  <context>
    <name>ReceiptDeeds</name>
    <message>
      <source>Check exported photos</source>
      <translation>Exportierte Fotos prüfen</translation>
    </message>
    <message>
      <source>Receipts (*.json)</source>
      <translation>Belege (*.json)</translation>
    </message>
    <message>
      <source>Check the exported photos against their receipts?</source>
      <translation>Die exportierten Fotos anhand ihrer Belege prüfen?</translation>
    </message>
    <message>
      <source>Each file is compared with what was written. It can also be made again, from the original and its edits, and the two pictures compared; that takes as long as the export did.</source>
      <translation>Jede Datei wird mit dem verglichen, was geschrieben wurde. Sie kann auch aus dem Original und seiner Bearbeitung noch einmal gemacht und Bild mit Bild verglichen werden; das dauert so lange wie der Export.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check, and make each again</source>
      <translation>Prüfen und noch einmal machen</translation>
    </message>
    <message>
      <source>Check the photos in {0}</source>
      <translation>Fotos in {0} prüfen</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>Zuerst Fotos auswählen</translation>
    </message>
    <message numerus="yes">
      <source>Bring the first original(s) of %n photo(s) back?</source>
      <translation>
        <numerusform>Das erste Original von %n Foto zurückholen?</numerusform>
        <numerusform>Die ersten Originale von %n Fotos zurückholen?</numerusform>
      </translation>
    </message>
    <message>
      <source>What Albumen wrote into the files goes; the edits that it was made of are edits again.</source>
      <translation>Was Albumen in die Dateien geschrieben hat, geht; die Bearbeitung, aus der es entstand, ist wieder Bearbeitung.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
      <source>Bring %n original(s) back</source>
      <translation>
        <numerusform>%n Original zurückholen</numerusform>
        <numerusform>%n Originale zurückholen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n original(s) brought back</source>
      <translation>
        <numerusform>%n Original zurückgeholt</numerusform>
        <numerusform>%n Originale zurückgeholt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not what was written; the jobs say why</source>
      <translation>
        <numerusform>%n Foto ist nicht, was geschrieben wurde; bei den Aufträgen steht, warum</numerusform>
        <numerusform>%n Fotos sind nicht, was geschrieben wurde; bei den Aufträgen steht, warum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are what was written</source>
      <translation>
        <numerusform>%n Foto ist, was geschrieben wurde</numerusform>
        <numerusform>%n Fotos sind, was geschrieben wurde</numerusform>
      </translation>
    </message>
    <message>
      <source>These receipts name no photos</source>
      <translation>Diese Belege nennen keine Fotos</translation>
    </message>
  </context>
  <context>
    <name>RenameDialog</name>
    <message numerus="yes">
      <source>Rename %n photo(s)</source>
      <translation>
        <numerusform>%n Foto umbenennen</numerusform>
        <numerusform>%n Fotos umbenennen</numerusform>
      </translation>
    </message>
    <message>
      <source>New name</source>
      <translation>Neuer Name</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Damals</translation>
    </message>
    <message numerus="yes">
      <source>%n keep their names. </source>
      <translation>
        <numerusform>%n behält seinen Namen. </numerusform>
        <numerusform>%n behalten ihre Namen. </numerusform>
      </translation>
    </message>
    <message>
      <source>What belongs to a photo is renamed with it. Undo brings all back.</source>
      <translation>Was zu einem Foto gehört, wird mit umbenannt. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
      <source>Two photos would be called {0}; a {1} in the name tells them apart.</source>
      <translation>Zwei Fotos würden {0} heißen; ein {1} im Namen unterscheidet sie.</translation>
    </message>
    <message>
      <source>There is already a file called {0}.</source>
      <translation>Es gibt schon eine Datei namens {0}.</translation>
    </message>
  </context>
  <context>
    <name>RetouchPanel</name>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Feather</source>
      <translation>Weiche Kante</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <source>Click a red pupil, or let all be found.</source>
      <translation>Auf eine rote Pupille klicken oder alle suchen lassen.</translation>
    </message>
    <message>
      <source>Click a spot, or drag along a scratch.</source>
      <translation>Auf einen Fleck klicken oder an einem Kratzer entlang ziehen.</translation>
    </message>
    <message>
      <source>Spots: {0}</source>
      <translation>Flecken: {0}</translation>
    </message>
    <message>
      <source>Show spots</source>
      <translation>Flecken zeigen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>Flecken finden</translation>
    </message>
    <message>
      <source>Show dust and blemishes as white on black (A)</source>
      <translation>Staub und Makel weiß auf schwarz zeigen (A)</translation>
    </message>
    <message>
      <source>Find red eyes</source>
      <translation>Rote Augen suchen</translation>
    </message>
    <message>
      <source>Look for all pupils that a flash turned red, and make them dark</source>
      <translation>Alle Pupillen suchen, die ein Blitz rot gemacht hat, und sie abdunkeln</translation>
    </message>
  </context>
  <context>
    <name>RowLabel</name>
    <message>
      <source>Double-click to reset</source>
      <translation>Doppelklick setzt zurück</translation>
    </message>
  </context>
  <context>
    <name>Series</name>
    <message>
      <source>Settings of the previous photo</source>
      <translation>Einstellungen des vorigen Fotos</translation>
    </message>
    <message>
      <source>The photo developed before this one has no settings to take over</source>
      <translation>Das zuvor entwickelte Foto hat keine Einstellungen, die man übernehmen könnte</translation>
    </message>
    <message>
      <source>Same settings</source>
      <translation>Gleiche Einstellungen</translation>
    </message>
    <message>
      <source>Matched light</source>
      <translation>Licht angeglichen</translation>
    </message>
    <message numerus="yes">
      <source>Taken back: %n photo(s)</source>
      <translation>
        <numerusform>Zurückgenommen: %n Foto</numerusform>
        <numerusform>Zurückgenommen: %n Fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose more photos first, in the grid or the strip</source>
      <translation>Erst weitere Fotos wählen, im Raster oder im Filmstreifen</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message numerus="yes">
      <source>Change %n photo(s)</source>
      <translation>
        <numerusform>%n Foto ändern</numerusform>
        <numerusform>%n Fotos ändern</numerusform>
      </translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <source>Redone</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Wiederholen: {0}</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <source>Nothing to undo or redo</source>
      <translation>Nichts rückgängig zu machen oder zu wiederholen</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>{0} importieren</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsBoard</name>
    <message>
      <source>One setting copied</source>
      <translation>Eine Einstellung kopiert</translation>
    </message>
    <message>
      <source>{0} settings copied</source>
      <translation>{0} Einstellungen kopiert</translation>
    </message>
    <message>
      <source>There is nothing to paste yet</source>
      <translation>Es gibt noch nichts einzufügen</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>Einstellungen einfügen</translation>
    </message>
    <message>
      <source>Copy settings</source>
      <translation>Einstellungen kopieren</translation>
    </message>
  </context>
  <context>
    <name>SettingsChooser</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Search commands or keys</source>
      <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
      <source>Search shortcuts</source>
      <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Neue Tasten</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <source>, then the next photo</source>
      <translation>, dann das nächste Foto</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>{0} has this key now.</source>
      <translation>{0} hat diese Taste jetzt.</translation>
    </message>
    <message>
      <source>All as usual</source>
      <translation>Alle wie üblich</translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message>
      <source>picked</source>
      <translation>ausgewählt</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
  </context>
  <context>
    <name>SizeRow</name>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>Volle Größe</translation>
    </message>
    <message>
      <source>Long edge</source>
      <translation>Lange Kante</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Abzug</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source> cm</source>
      <translation> cm</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> dpi</translation>
    </message>
    <message>
      <source>Long edge in pixels</source>
      <translation>Lange Kante in Pixeln</translation>
    </message>
    <message>
      <source>Percent of the full size</source>
      <translation>Prozent der vollen Größe</translation>
    </message>
    <message>
      <source>Long edge of the print in centimetres</source>
      <translation>Lange Seite des Abzugs in Zentimetern</translation>
    </message>
    <message>
      <source>Dots an inch</source>
      <translation>Punkte je Zoll</translation>
    </message>
    <message>
      <source>{0} px on the long edge; nothing is enlarged</source>
      <translation>{0} px auf der langen Seite; nichts wird vergrößert</translation>
    </message>
  </context>
  <context>
    <name>StackDialog</name>
    <message>
      <source>Stack similar shots</source>
      <translation>Ähnliche Aufnahmen stapeln</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Time from one shot to the next, at most</source>
      <translation>Zeit von Aufnahme zu Aufnahme, höchstens</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Likeness, at least</source>
      <translation>Ähnlichkeit, mindestens</translation>
    </message>
    <message>
      <source>Stack them</source>
      <translation>Stapeln</translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s)</source>
      <translation>
        <numerusform>%n Stapel</numerusform>
        <numerusform>%n Stapel</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} photos</source>
      <translation>{0} aus {1} Fotos</translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s) made; undo takes them apart</source>
      <translation>
        <numerusform>%n Stapel gebildet; Rückgängig löst ihn auf</numerusform>
        <numerusform>%n Stapel gebildet; Rückgängig löst sie auf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stack %n photo(s)</source>
      <translation>
        <numerusform>%n Foto stapeln</numerusform>
        <numerusform>%n Fotos stapeln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Use the backup</source>
      <translation>Sicherung verwenden</translation>
    </message>
    <message>
      <source>The library is as it was in the backup</source>
      <translation>Die Bibliothek ist wieder wie in der Sicherung</translation>
    </message>
    <message>
      <source>The library is damaged and cannot be opened. There is a good backup of {0}.

Your photos are not affected. The damaged library is kept beside it.</source>
      <translation>Die Bibliothek ist beschädigt und lässt sich nicht öffnen. Es gibt eine gute Sicherung vom {0}.

Ihre Fotos sind nicht betroffen. Die beschädigte Bibliothek wird daneben aufgehoben.</translation>
    </message>
    <message>
      <source>Something went wrong inside Albumen. Your photos and edits are safe. Report: {0}</source>
      <translation>In Albumen ist etwas schiefgegangen. Ihre Fotos und Bearbeitungen sind sicher. Bericht: {0}</translation>
    </message>
  </context>
  <context>
    <name>Surface</name>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>What changed, shown {0} times as strong</source>
      <translation>Was sich geändert hat, {0}-fach verstärkt</translation>
    </message>
  </context>
  <context>
    <name>TimeDialog</name>
    <message>
      <source>Capture time</source>
      <translation>Aufnahmezeit</translation>
    </message>
    <message>
      <source>Capture time of {0}</source>
      <translation>Aufnahmezeit von {0}</translation>
    </message>
    <message>
      <source>Use the time and location that are in the files</source>
      <translation>Zeit und Ort verwenden, die in den Dateien stehen</translation>
    </message>
    <message>
      <source>No photo has a capture time yet: all get this one.</source>
      <translation>Noch kein Foto hat eine Aufnahmezeit: alle erhalten diese.</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) move by {0}.</source>
      <translation>
        <numerusform>%n Foto wird um {0} verschoben.</numerusform>
        <numerusform>%n Fotos werden um {0} verschoben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a capture time stay(s) as they are.</source>
      <translation>
        <numerusform>%n ohne Aufnahmezeit bleibt, wie es ist.</numerusform>
        <numerusform>%n ohne Aufnahmezeit bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
  </context>
  <context>
    <name>ToolDeeds</name>
    <message>
      <source>Quarter turn</source>
      <translation>Vierteldrehung</translation>
    </message>
    <message numerus="yes">
      <source>Turn %n photo(s)</source>
      <translation>
        <numerusform>%n Foto drehen</numerusform>
        <numerusform>%n Fotos drehen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menus</source>
      <translation>Menüs</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Develop</source>
      <translation>Entwickeln</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
  </context>
  <context>
    <name>UnderBar</name>
    <message>
      <source>Before and after split (Shift+Y)</source>
      <translation>Vorher und nachher geteilt (Umschalt+Y)</translation>
    </message>
    <message>
      <source>Before and after side by side (Y)</source>
      <translation>Vorher und nachher nebeneinander (Y)</translation>
    </message>
    <message>
      <source>Before above after (Alt+Y)</source>
      <translation>Vorher über nachher (Alt+Y)</translation>
    </message>
    <message>
      <source>What changed? (Shift+D)</source>
      <translation>Was hat sich geändert? (Umschalt+D)</translation>
    </message>
    <message>
      <source>Where was detail invented? (Ctrl+Shift+D)</source>
      <translation>Wo wurden Details erfunden? (Strg+Umschalt+D)</translation>
    </message>
    <message>
      <source>Clipping warnings (J)</source>
      <translation>Warnung vor Über- und Unterbelichtung (J)</translation>
    </message>
    <message>
      <source>Fit to window (Ctrl+0)</source>
      <translation>Ins Fenster einpassen (Strg+0)</translation>
    </message>
    <message>
      <source>One to one (Ctrl+1)</source>
      <translation>Eins zu eins (Strg+1)</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Vergrößerung</translation>
    </message>
  </context>
  <context>
    <name>UndoWords</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Wiederholen: {0}</translation>
    </message>
  </context>
  <context>
    <name>VideoClips</name>
    <message>
      <source>Clips</source>
      <translation>Clips</translation>
    </message>
    <message>
      <source>Add clips…</source>
      <translation>Clips hinzufügen …</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Clips to enhance</source>
      <translation>Clips, die verbessert werden sollen</translation>
    </message>
    <message>
      <source>Video files ({0})</source>
      <translation>Videodateien ({0})</translation>
    </message>
  </context>
  <context>
    <name>VideoDeeds</name>
    <message>
      <source>Try {0}</source>
      <translation>{0} ausprobieren</translation>
    </message>
    <message>
      <source>Enhance {0}</source>
      <translation>{0} verbessern</translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n clip(s)</source>
      <translation>
        <numerusform>%n Clip verbessern</numerusform>
        <numerusform>%n Clips verbessern</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VideoDialog</name>
    <message>
      <source>Enhance video</source>
      <translation>Video verbessern</translation>
    </message>
    <message>
      <source>Try {0} seconds</source>
      <translation>{0} Sekunden ausprobieren</translation>
    </message>
    <message>
      <source>From the middle of the clip, as a file of its own, to look at first</source>
      <translation>Aus der Mitte des Clips, als eigene Datei, um sie zuerst anzusehen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Add clips, or drop them here</source>
      <translation>Clips hinzufügen oder hier ablegen</translation>
    </message>
    <message>
      <source>Looking at the clip…</source>
      <translation>Der Clip wird angesehen …</translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s)</source>
      <translation>
        <numerusform>%n Clip</numerusform>
        <numerusform>%n Clips</numerusform>
      </translation>
    </message>
    <message>
      <source>about {0} here</source>
      <translation>etwa {0} hier</translation>
    </message>
    <message>
      <source>A few seconds are being written; the jobs tell how far they are</source>
      <translation>Einige Sekunden werden geschrieben; bei den Aufträgen steht, wie weit sie sind</translation>
    </message>
  </context>
  <context>
    <name>VideoForm</name>
    <message>
      <source>What each clip needs</source>
      <translation>Was jeder Clip braucht</translation>
    </message>
    <message>
      <source>These steps:</source>
      <translation>Diese Schritte:</translation>
    </message>
    <message>
      <source>Strength of my own</source>
      <translation>Eigene Stärke</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Steady from frame to frame</source>
      <translation>Ruhig von Bild zu Bild</translation>
    </message>
    <message>
      <source>Frames are joined along their movement, so that noise does not become flicker</source>
      <translation>Bilder werden entlang ihrer Bewegung verbunden, damit aus Rauschen kein Flimmern wird</translation>
    </message>
    <message>
      <source>Each scene at a strength of its own</source>
      <translation>Jede Szene mit eigener Stärke</translation>
    </message>
    <message>
      <source>Choose at least one step.</source>
      <translation>Wählen Sie mindestens einen Schritt.</translation>
    </message>
    <message>
      <source>Choose a folder to write to.</source>
      <translation>Wählen Sie einen Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
      <source>Write the part as minutes and seconds, such as 0:05 to 0:12.</source>
      <translation>Geben Sie den Teil in Minuten und Sekunden an, etwa 0:05 bis 0:12.</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>wie gemessen</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>AV1 (small, free)</source>
      <translation>AV1 (klein, frei)</translation>
    </message>
    <message>
      <source>H.264 (plays everywhere)</source>
      <translation>H.264 (läuft überall)</translation>
    </message>
    <message>
      <source>Stored as</source>
      <translation>Gespeichert als</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>All but where it was taken</source>
      <translation>Alles außer dem Aufnahmeort</translation>
    </message>
    <message>
      <source>None of it</source>
      <translation>Nichts davon</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadaten</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Leave it, skip the clip</source>
      <translation>Sie stehen lassen, den Clip überspringen</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Sie ersetzen</translation>
    </message>
    <message>
      <source>If a file is there</source>
      <translation>Wenn dort eine Datei ist</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Den Ordner wählen</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>das Ende</translation>
    </message>
    <message>
      <source>Where to write</source>
      <translation>Wohin schreiben</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>Only this part</source>
      <translation>Nur dieser Teil</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Remove noise</source>
      <translation>Rauschen entfernen</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and compression at once</source>
      <translation>Aufräumen: Rauschen, Unschärfe und Kompression auf einmal</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>Schärfen, was unscharf ist</translation>
    </message>
    <message>
      <source>Repair compression damage</source>
      <translation>Kompressionsschäden beheben</translation>
    </message>
  </context>
  <context>
    <name>VideoStage</name>
    <message>
      <source>Place in the clip</source>
      <translation>Stelle im Clip</translation>
    </message>
    <message>
      <source>Play the clip as it is; where it stops, before and after are shown</source>
      <translation>Den Clip abspielen, wie er ist; wo er anhält, werden Vorher und Nachher gezeigt</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>This clip needs nothing</source>
      <translation>Dieser Clip braucht nichts</translation>
    </message>
    <message>
      <source>Working on this frame…</source>
      <translation>Dieses Bild wird bearbeitet …</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Zoom with the wheel or Z, compare with the backslash key or Y</source>
      <translation>Mit Mausrad oder Z vergrößern, mit Rückstrich oder Y vergleichen</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>Vorher und nachher geteilt</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>Trennlinie drehen</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>Vorher über nachher</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>Was hat sich geändert?</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>Zwischen vorher und nachher blinken</translation>
    </message>
    <message>
      <source>Enlarge differences more</source>
      <translation>Unterschiede mehr vergrößern</translation>
    </message>
    <message>
      <source>Enlarge differences less</source>
      <translation>Unterschiede weniger vergrößern</translation>
    </message>
    <message>
      <source>Fit to window</source>
      <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
      <source>Fill the window</source>
      <translation>Fenster füllen</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Eins zu eins</translation>
    </message>
    <message>
      <source>Fit or one to one</source>
      <translation>Einpassen oder 1:1</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>Warnung vor Über- und Unterbelichtung</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>Angaben zum Foto</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>Nächste Hilfslinien</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>Lupe am Zeiger</translation>
    </message>
  </context>
  <context>
    <name>WatchedDialog</name>
    <message>
      <source>Watched folders</source>
      <translation>Beobachtete Ordner</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Hinzufügen …</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Photos that come into these folders come into the library, where they lie.</source>
      <translation>Fotos, die in diese Ordner kommen, kommen in die Bibliothek und bleiben, wo sie liegen.</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Einen Ordner beobachten</translation>
    </message>
  </context>
  <context>
    <name>WelcomeForm</name>
    <message>
      <source>Keywords</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>mountains, evening</source>
      <translation>Berge, Abend</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>WishesForm</name>
    <message>
      <source>What each photo needs</source>
      <translation>Was jedes Foto braucht</translation>
    </message>
    <message>
      <source>These steps:</source>
      <translation>Diese Schritte:</translation>
    </message>
    <message>
      <source>Strength of my own</source>
      <translation>Eigene Stärke</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>to a size</source>
      <translation>auf eine Größe</translation>
    </message>
    <message>
      <source>Size to enlarge to</source>
      <translation>Größe, auf die vergrößert wird</translation>
    </message>
    <message>
      <source>Such as {0}</source>
      <translation>Etwa {0}</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>0 stays true to the photo; more makes texture up that may have been there</source>
      <translation>0 bleibt dem Foto treu; mehr erfindet Struktur, die da gewesen sein könnte</translation>
    </message>
    <message>
      <source>Choose at least one step.</source>
      <translation>Wählen Sie mindestens einen Schritt.</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>wie gemessen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Scratches and dust of old prints</source>
      <translation>Kratzer und Staub alter Abzüge</translation>
    </message>
    <message>
      <source>Remove noise</source>
      <translation>Rauschen entfernen</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and JPEG damage at once</source>
      <translation>Aufräumen: Rauschen, Unschärfe und JPEG-Schäden auf einmal</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>Schärfen, was unscharf ist</translation>
    </message>
    <message>
      <source>Repair JPEG damage</source>
      <translation>JPEG-Schäden beheben</translation>
    </message>
    <message>
      <source>Red eyes from a flash</source>
      <translation>Rote Augen vom Blitz</translation>
    </message>
    <message>
      <source>Brighten low light</source>
      <translation>Wenig Licht aufhellen</translation>
    </message>
    <message>
      <source>Tone and colour</source>
      <translation>Ton und Farbe</translation>
    </message>
  </context>
  <context>
    <name>WorkingRow</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>Copy settings</source>
      <translation>Einstellungen kopieren</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>Einstellungen einfügen</translation>
    </message>
    <message>
      <source>Copy chosen settings…</source>
      <translation>Ausgewählte Einstellungen kopieren …</translation>
    </message>
    <message>
      <source>Paste chosen settings…</source>
      <translation>Ausgewählte Einstellungen einfügen …</translation>
    </message>
    <message>
      <source>Settings of the previous photo</source>
      <translation>Einstellungen des vorigen Fotos</translation>
    </message>
    <message>
      <source>Same settings for the chosen photos</source>
      <translation>Gleiche Einstellungen für die gewählten Fotos</translation>
    </message>
    <message>
      <source>Match light of the chosen photos to this one</source>
      <translation>Das Licht der gewählten Fotos diesem angleichen</translation>
    </message>
    <message>
      <source>Undo for the chosen photos</source>
      <translation>Für die gewählten Fotos rückgängig</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
      <source>Auto light and colour</source>
      <translation>Licht und Farbe automatisch</translation>
    </message>
    <message>
      <source>What does this photo need?</source>
      <translation>Was braucht dieses Foto?</translation>
    </message>
    <message>
      <source>New snapshot…</source>
      <translation>Neuer Schnappschuss …</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>Zuschneiden und ausrichten</translation>
    </message>
    <message>
      <source>Click what should be grey</source>
      <translation>Anklicken, was grau sein soll</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>Flecken entfernen</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>Maske malen</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>Vorher über nachher</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>Vorher und nachher geteilt</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>Trennlinie drehen</translation>
    </message>
    <message>
      <source>Keep this photo beside the next</source>
      <translation>Dieses Foto neben dem nächsten behalten</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>Was hat sich geändert?</translation>
    </message>
    <message>
      <source>Where was detail invented?</source>
      <translation>Wo wurden Details erfunden?</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>Zwischen vorher und nachher blinken</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>Warnung vor Über- und Unterbelichtung</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>Angaben zum Foto</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>Nächste Hilfslinien</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>Lupe am Zeiger</translation>
    </message>
    <message>
      <source>Show the mask</source>
      <translation>Maske zeigen</translation>
    </message>
    <message>
      <source>Next colour of the mask</source>
      <translation>Nächste Farbe der Maske</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>Flecken finden</translation>
    </message>
  </context>
  <context>
    <name>SliderRow</name>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
  </context>
  <context>
    <name>Edits</name>
    <message>
      <source>AI JPEG repair</source>
      <translation>KI: JPEG reparieren</translation>
    </message>
    <message>
      <source>AI clean</source>
      <translation>KI: Säubern</translation>
    </message>
    <message>
      <source>AI deblur</source>
      <translation>KI: Unschärfe</translation>
    </message>
    <message>
      <source>AI denoise</source>
      <translation>KI: Entrauschen</translation>
    </message>
    <message>
      <source>AI low light</source>
      <translation>KI: Wenig Licht</translation>
    </message>
    <message>
      <source>AI scratches and dust</source>
      <translation>KI: Kratzer und Staub</translation>
    </message>
    <message>
      <source>AI tone</source>
      <translation>KI: Tonwerte</translation>
    </message>
    <message>
      <source>AI upscale</source>
      <translation>KI: Vergrößern</translation>
    </message>
    <message>
      <source>Add the grain of film. Size in pixels of the photo; roughness: how uneven the grains are.</source>
      <translation>Filmkorn hinzufügen. Größe in Pixeln des Fotos; Rauheit: wie ungleich die Körner sind.</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <source>Aqua</source>
      <translation>Aqua</translation>
    </message>
    <message>
      <source>Aqua hue</source>
      <translation>Aqua: Farbton</translation>
    </message>
    <message>
      <source>Aqua luminance</source>
      <translation>Aqua: Luminanz</translation>
    </message>
    <message>
      <source>Aqua saturation</source>
      <translation>Aqua: Sättigung</translation>
    </message>
    <message>
      <source>Aspect</source>
      <translation>Seitenformat</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Balance</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Schwarz-Weiß</translation>
    </message>
    <message>
      <source>Blacks</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <source>Blending</source>
      <translation>Überblendung</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Blue hue</source>
      <translation>Blau: Farbton</translation>
    </message>
    <message>
      <source>Blue luminance</source>
      <translation>Blau: Luminanz</translation>
    </message>
    <message>
      <source>Blue saturation</source>
      <translation>Blau: Sättigung</translation>
    </message>
    <message>
      <source>Brighten or darken the whole photo, in stops. Bright areas are held back so that they do not burn out.</source>
      <translation>Das ganze Foto heller oder dunkler, in Blendenstufen. Helle Bereiche werden gehalten, damit sie nicht ausbrennen.</translation>
    </message>
    <message>
      <source>Brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <source>Bring back detail that focus or a shaking hand has blurred.</source>
      <translation>Holt Details zurück, die Fokus oder Verwackeln verwischt haben.</translation>
    </message>
    <message>
      <source>Bring back what is bright but not burnt out (left), or let it shine (right). Edges stay clean.</source>
      <translation>Helles, das nicht ausgebrannt ist, zurückholen (links) oder leuchten lassen (rechts). Kanten bleiben sauber.</translation>
    </message>
    <message>
      <source>Bring out surfaces such as bark, cloth and hair (right), or smooth them such as skin (left).</source>
      <translation>Oberflächen wie Rinde, Stoff und Haar betonen (rechts) oder wie Haut glätten (links).</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <source>Calm a pupil that the flash lit</source>
      <translation>Eine vom Blitz erhellte Pupille beruhigen</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <source>Change one family of colours and leave the others: its hue, its strength, its brightness.</source>
      <translation>Eine Farbfamilie ändern und die anderen lassen: Farbton, Stärke, Helligkeit.</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Clarity</source>
      <translation>Klarheit</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Säubern</translation>
    </message>
    <message>
      <source>Clone</source>
      <translation>Klonen</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour grading</source>
      <translation>Farbabstufung</translation>
    </message>
    <message>
      <source>Colour mixer</source>
      <translation>Farbmischer</translation>
    </message>
    <message>
      <source>Coloured edges</source>
      <translation>Farbsäume</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>Copy another place as it is</source>
      <translation>Eine andere Stelle kopieren, wie sie ist</translation>
    </message>
    <message>
      <source>Correct the lens</source>
      <translation>Objektiv korrigieren</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>Zuschneiden und ausrichten</translation>
    </message>
    <message>
      <source>Darken (left) or lighten the corners of the cropped photo. Midpoint: how far from the middle it begins.</source>
      <translation>Die Ecken des zugeschnittenen Fotos abdunkeln (links) oder aufhellen. Mittelpunkt: wie weit von der Mitte es beginnt.</translation>
    </message>
    <message>
      <source>Darks</source>
      <translation>Dunkles</translation>
    </message>
    <message>
      <source>Deblur</source>
      <translation>Unschärfe</translation>
    </message>
    <message>
      <source>Dehaze</source>
      <translation>Dunst</translation>
    </message>
    <message>
      <source>Denoise</source>
      <translation>Entrauschen</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Distortion</source>
      <translation>Verzeichnung</translation>
    </message>
    <message>
      <source>Effects</source>
      <translation>Effekte</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>Feather</source>
      <translation>Weiche Kante</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Fill in from the surroundings</source>
      <translation>Aus der Umgebung füllen</translation>
    </message>
    <message>
      <source>Find pupils that the flash turned red and make them dark; nothing else changes. For one eye use Retouch.</source>
      <translation>Pupillen, die der Blitz rot gemacht hat, finden und abdunkeln; sonst ändert sich nichts. Für ein einzelnes Auge: Retusche.</translation>
    </message>
    <message>
      <source>Find scratches and dust on a scanned print and fill them. More finds fainter ones, and things that are none.</source>
      <translation>Kratzer und Staub auf einem gescannten Abzug finden und füllen. Mehr findet schwächere, und auch was keine sind.</translation>
    </message>
    <message>
      <source>Follow edges</source>
      <translation>Kanten folgen</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Geometry</source>
      <translation>Geometrie</translation>
    </message>
    <message>
      <source>Give forms more presence in the middle tones (right), or a soft glow (left), without halos at edges.</source>
      <translation>Formen in den Mitteltönen mehr Präsenz geben (rechts) oder einen weichen Schein (links), ohne Säume an Kanten.</translation>
    </message>
    <message>
      <source>Give the photo the colours of a lookup table (.cube, .3dl) made for sRGB pictures, as strongly as you like.</source>
      <translation>Dem Foto die Farben einer Farbtabelle (.cube, .3dl) für sRGB-Bilder geben, so stark man mag.</translation>
    </message>
    <message>
      <source>Global</source>
      <translation>Gesamt</translation>
    </message>
    <message>
      <source>Grain</source>
      <translation>Korn</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Green hue</source>
      <translation>Grün: Farbton</translation>
    </message>
    <message>
      <source>Green luminance</source>
      <translation>Grün: Luminanz</translation>
    </message>
    <message>
      <source>Green saturation</source>
      <translation>Grün: Sättigung</translation>
    </message>
    <message>
      <source>Heal</source>
      <translation>Heilen</translation>
    </message>
    <message>
      <source>Heal spots, clone, take things away and calm red eyes. Every spot can be moved or taken back later.</source>
      <translation>Flecken heilen, klonen, Dinge wegnehmen und rote Augen beruhigen. Jeder Fleck kann später verschoben oder zurückgenommen werden.</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Lichter</translation>
    </message>
    <message>
      <source>Highlights hue</source>
      <translation>Lichter: Farbton</translation>
    </message>
    <message>
      <source>Highlights luminance</source>
      <translation>Lichter: Luminanz</translation>
    </message>
    <message>
      <source>Highlights saturation</source>
      <translation>Lichter: Sättigung</translation>
    </message>
    <message>
      <source>Horizontal</source>
      <translation>Waagerecht</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>Farbton</translation>
    </message>
    <message>
      <source>JPEG quality (0: measured)</source>
      <translation>JPEG-Qualität (0: gemessen)</translation>
    </message>
    <message>
      <source>JPEG repair</source>
      <translation>JPEG reparieren</translation>
    </message>
    <message>
      <source>Keep a part of the photo, in any shape or a usual one, and level its horizon. Empty corners never show.</source>
      <translation>Einen Teil des Fotos behalten, in beliebigem oder üblichem Format, und den Horizont ausrichten. Leere Ecken erscheinen nie.</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Lens corrections</source>
      <translation>Objektivkorrekturen</translation>
    </message>
    <message>
      <source>Let a model, which has seen how photographers finish their photos, set light and colour.</source>
      <translation>Licht und Farbe von einem Modell setzen lassen, das gesehen hat, wie Fotografen ihre Fotos vollenden.</translation>
    </message>
    <message>
      <source>Let buildings stand upright again: tilt the camera up or down (vertical) or to the side (horizontal).</source>
      <translation>Gebäude wieder gerade stellen: die Kamera nach oben oder unten (senkrecht) oder zur Seite (waagerecht) neigen.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Light up a photo taken in the dark, with its colours, without lifting its noise.</source>
      <translation>Ein im Dunkeln aufgenommenes Foto mit seinen Farben aufhellen, ohne das Rauschen anzuheben.</translation>
    </message>
    <message>
      <source>Lights</source>
      <translation>Helles</translation>
    </message>
    <message>
      <source>Linear gradient</source>
      <translation>Linearer Verlauf</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>Farbtabelle</translation>
    </message>
    <message>
      <source>Low light</source>
      <translation>Wenig Licht</translation>
    </message>
    <message>
      <source>Luminance</source>
      <translation>Luminanz</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>Magenta hue</source>
      <translation>Magenta: Farbton</translation>
    </message>
    <message>
      <source>Magenta luminance</source>
      <translation>Magenta: Luminanz</translation>
    </message>
    <message>
      <source>Magenta saturation</source>
      <translation>Magenta: Sättigung</translation>
    </message>
    <message>
      <source>Make all colours stronger, or take colour out altogether (left).</source>
      <translation>Alle Farben kräftiger, oder die Farbe ganz herausnehmen (links).</translation>
    </message>
    <message>
      <source>Make edges crisp. Radius: how wide an edge is, in pixels; masking: how much plain areas are left alone.</source>
      <translation>Kanten scharf machen. Radius: wie breit eine Kante ist, in Pixeln; Maskieren: wie sehr glatte Flächen verschont bleiben.</translation>
    </message>
    <message>
      <source>Make the light of the photo warmer or cooler (temperature), more magenta or more green (tint).</source>
      <translation>Das Licht des Fotos wärmer oder kühler (Temperatur), mehr Magenta oder mehr Grün (Tönung).</translation>
    </message>
    <message>
      <source>Make the photo two or four times as large on each side, for prints or tight crops. 2x invents less than 4x.</source>
      <translation>Das Foto auf jeder Seite zwei- oder viermal so groß, für Abzüge oder enge Ausschnitte. 2x erfindet weniger als 4x.</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Maskieren</translation>
    </message>
    <message>
      <source>Midpoint</source>
      <translation>Mittelpunkt</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>Mitteltöne</translation>
    </message>
    <message>
      <source>Midtones hue</source>
      <translation>Mitteltöne: Farbton</translation>
    </message>
    <message>
      <source>Midtones luminance</source>
      <translation>Mitteltöne: Luminanz</translation>
    </message>
    <message>
      <source>Midtones saturation</source>
      <translation>Mitteltöne: Sättigung</translation>
    </message>
    <message>
      <source>Mirror left and right</source>
      <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
      <source>Mirror top and bottom</source>
      <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Noise level (0: measured)</source>
      <translation>Rauschstärke (0: gemessen)</translation>
    </message>
    <message>
      <source>Noise reduction</source>
      <translation>Rauschminderung</translation>
    </message>
    <message>
      <source>Open up what lies in the dark (right), or let it sink (left). Black stays black.</source>
      <translation>Was im Dunkeln liegt, öffnen (rechts) oder versinken lassen (links). Schwarz bleibt schwarz.</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Orange hue</source>
      <translation>Orange: Farbton</translation>
    </message>
    <message>
      <source>Orange luminance</source>
      <translation>Orange: Luminanz</translation>
    </message>
    <message>
      <source>Orange saturation</source>
      <translation>Orange: Sättigung</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Perspective</source>
      <translation>Perspektive</translation>
    </message>
    <message>
      <source>Protected parts</source>
      <translation>Geschützte Teile</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Purple hue</source>
      <translation>Violett: Farbton</translation>
    </message>
    <message>
      <source>Purple luminance</source>
      <translation>Violett: Luminanz</translation>
    </message>
    <message>
      <source>Purple saturation</source>
      <translation>Violett: Sättigung</translation>
    </message>
    <message>
      <source>Quarter turns</source>
      <translation>Viertelkreise</translation>
    </message>
    <message>
      <source>RGB</source>
      <translation>RGB</translation>
    </message>
    <message>
      <source>Radial gradient</source>
      <translation>Radialer Verlauf</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Range of brightness</source>
      <translation>Helligkeitsbereich</translation>
    </message>
    <message>
      <source>Range of colour</source>
      <translation>Farbbereich</translation>
    </message>
    <message>
      <source>Rect</source>
      <translation>Ausschnitt</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Red eye</source>
      <translation>Rotes Auge</translation>
    </message>
    <message>
      <source>Red eyes</source>
      <translation>Rote Augen</translation>
    </message>
    <message>
      <source>Red hue</source>
      <translation>Rot: Farbton</translation>
    </message>
    <message>
      <source>Red luminance</source>
      <translation>Rot: Luminanz</translation>
    </message>
    <message>
      <source>Red saturation</source>
      <translation>Rot: Sättigung</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove by mask</source>
      <translation>Wegmaskieren</translation>
    </message>
    <message>
      <source>Remove the blocks and rings that strong JPEG compression leaves behind.</source>
      <translation>Die Blöcke und Ringe entfernen, die starke JPEG-Kompression hinterlässt.</translation>
    </message>
    <message>
      <source>Retouch</source>
      <translation>Retusche</translation>
    </message>
    <message>
      <source>Rotate and flip</source>
      <translation>Drehen und spiegeln</translation>
    </message>
    <message>
      <source>Roughness</source>
      <translation>Rauheit</translation>
    </message>
    <message>
      <source>Roundness</source>
      <translation>Rundheit</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>Sättigung</translation>
    </message>
    <message>
      <source>Say for every brightness what becomes of it: by four regions, or by points, for all colours or each alone.</source>
      <translation>Für jede Helligkeit sagen, was aus ihr wird: nach vier Bereichen oder nach Punkten, für alle Farben oder jede für sich.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <source>Scratches and dust</source>
      <translation>Kratzer und Staub</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <source>Set light and dark further apart, or bring them closer together, around middle grey.</source>
      <translation>Hell und Dunkel um das Mittelgrau weiter auseinander oder näher zusammen bringen.</translation>
    </message>
    <message>
      <source>Set where black ends: to the left the darkest parts fall into it, to the right they keep clear of it.</source>
      <translation>Festlegen, wo Schwarz endet: nach links fallen die dunkelsten Teile hinein, nach rechts bleiben sie darüber.</translation>
    </message>
    <message>
      <source>Set where white begins: to the right the brightest parts reach it, to the left they stay below.</source>
      <translation>Festlegen, wo Weiß beginnt: nach rechts erreichen es die hellsten Teile, nach links bleiben sie darunter.</translation>
    </message>
    <message>
      <source>Sha256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>Tiefen</translation>
    </message>
    <message>
      <source>Shadows hue</source>
      <translation>Tiefen: Farbton</translation>
    </message>
    <message>
      <source>Shadows luminance</source>
      <translation>Tiefen: Luminanz</translation>
    </message>
    <message>
      <source>Shadows saturation</source>
      <translation>Tiefen: Sättigung</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>Schärfen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Smooth noise at once, without a model: fine grain (luminance) and coloured speckle (colour).</source>
      <translation>Rauschen sofort glätten, ohne Modell: feines Korn (Luminanz) und farbige Flecken (Farbe).</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>Weichheit</translation>
    </message>
    <message>
      <source>Spots</source>
      <translation>Flecken</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>Blendenstufen</translation>
    </message>
    <message>
      <source>Straighten</source>
      <translation>Ausrichten</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Strengthen pale colours more than strong ones, and spare skin; or calm them (left).</source>
      <translation>Blasse Farben mehr verstärken als kräftige und Haut schonen; oder beruhigen (links).</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Motiv</translation>
    </message>
    <message>
      <source>Subject in a box</source>
      <translation>Motiv in einem Rahmen</translation>
    </message>
    <message>
      <source>Take away haze and mist (right), or add some (left).</source>
      <translation>Dunst und Nebel wegnehmen (rechts) oder hinzufügen (links).</translation>
    </message>
    <message>
      <source>Take noise out and keep the detail; brightness noise and coloured speckle each as far as you like.</source>
      <translation>Rauschen herausnehmen und Details behalten; Helligkeitsrauschen und farbige Flecken jeweils so weit man mag.</translation>
    </message>
    <message>
      <source>Take out what a mask covers: a picture of the photo's shape that is white where something is to go.</source>
      <translation>Herausnehmen, was eine Maske bedeckt: ein Bild in der Form des Fotos, weiß wo etwas verschwinden soll.</translation>
    </message>
    <message>
      <source>Take texture from elsewhere and the light from here</source>
      <translation>Struktur von anderswo nehmen und das Licht von hier</translation>
    </message>
    <message>
      <source>Take the colours out and say how bright each family of colours becomes, as a filter before the lens does.</source>
      <translation>Die Farben herausnehmen und sagen, wie hell jede Farbfamilie wird, wie ein Filter vor dem Objektiv.</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>Texture</source>
      <translation>Struktur</translation>
    </message>
    <message>
      <source>Tile {0} of {1}</source>
      <translation>Kachel {0} von {1}</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tönung</translation>
    </message>
    <message>
      <source>Tint shadows, middle tones and highlights. Blending: how far they overlap; balance: which of them rules.</source>
      <translation>Tiefen, Mitteltöne und Lichter tönen. Überblendung: wie weit sie sich überlappen; Balance: wer davon überwiegt.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Tone</source>
      <translation>Tonwerte</translation>
    </message>
    <message>
      <source>Tone curve</source>
      <translation>Gradationskurve</translation>
    </message>
    <message>
      <source>Turn the photo by quarters, clockwise, or mirror it. Costs no quality.</source>
      <translation>Das Foto in Vierteln im Uhrzeigersinn drehen oder spiegeln. Kostet keine Qualität.</translation>
    </message>
    <message>
      <source>Undo noise, softness and compression together, for photos whose faults are mixed.</source>
      <translation>Rauschen, Unschärfe und Kompression zusammen rückgängig machen, für Fotos mit gemischten Fehlern.</translation>
    </message>
    <message>
      <source>Undo what the lens does: bent lines, dark corners, coloured edges. Known from the photo, or choose the lens.</source>
      <translation>Rückgängig machen, was das Objektiv tut: gebogene Linien, dunkle Ecken, Farbsäume. Aus dem Foto bekannt, oder das Objektiv wählen.</translation>
    </message>
    <message>
      <source>Upscale</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Vertical</source>
      <translation>Senkrecht</translation>
    </message>
    <message>
      <source>Vibrance</source>
      <translation>Dynamik</translation>
    </message>
    <message>
      <source>Vignette</source>
      <translation>Vignette</translation>
    </message>
    <message>
      <source>Vignetting</source>
      <translation>Randabfall</translation>
    </message>
    <message>
      <source>Waiting for its turn</source>
      <translation>Wartet, bis es dran ist</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <source>Whites</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <source>Yellow hue</source>
      <translation>Gelb: Farbton</translation>
    </message>
    <message>
      <source>Yellow luminance</source>
      <translation>Gelb: Luminanz</translation>
    </message>
    <message>
      <source>Yellow saturation</source>
      <translation>Gelb: Sättigung</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>{0} (masked)</source>
      <translation>{0} (maskiert)</translation>
    </message>
    <message>
      <source>{0} changes</source>
      <translation>{0} Änderungen</translation>
    </message>
    <message>
      <source>{0} points</source>
      <translation>{0} Punkte</translation>
    </message>
    <message>
      <source>{0} taken away</source>
      <translation>{0} weggenommen</translation>
    </message>
    <message>
      <source>{0}, about {1} left</source>
      <translation>{0}, noch etwa {1}</translation>
    </message>
    <message>
      <source>{0}: mask</source>
      <translation>{0}: Maske</translation>
    </message>
    <message>
      <source>{0}: opacity</source>
      <translation>{0}: Deckkraft</translation>
    </message>
    <message>
      <source>536 crops of about 576×576 pixels of photographs under CC0, CC BY, CC BY-SA, the Unsplash and Pexels licences, and Creative Commons photographs by way of COCO, reduced from high resolution; damage is made while training.</source>
      <translation>536 Ausschnitte von etwa 576×576 Pixeln aus Fotos unter CC0, CC BY, CC BY-SA, den Lizenzen von Unsplash und Pexels sowie Creative-Commons-Fotos aus COCO, aus hoher Auflösung verkleinert; die Schäden entstehen beim Training.</translation>
    </message>
    <message>
      <source>A full scale of greys.</source>
      <translation>Eine volle Skala von Grautönen.</translation>
    </message>
    <message>
      <source>A little clearer and livelier, and nobody will notice.</source>
      <translation>Ein wenig klarer und lebendiger, und niemand merkt es.</translation>
    </message>
    <message>
      <source>A red filter: dark skies, bright skin, deep shadow.</source>
      <translation>Ein Rotfilter: dunkle Himmel, helle Haut, tiefe Schatten.</translation>
    </message>
    <message>
      <source>As the one above, with the noise taken out further.</source>
      <translation>Wie das vorige, mit stärker entferntem Rauschen.</translation>
    </message>
    <message>
      <source>Auto tone</source>
      <translation>Tonwerte automatisch</translation>
    </message>
    <message>
      <source>BSRGAN ×4</source>
      <translation>BSRGAN ×4</translation>
    </message>
    <message>
      <source>Black and white, dramatic</source>
      <translation>Schwarz-Weiß, dramatisch</translation>
    </message>
    <message>
      <source>Brightens with one curve for the whole photo; a photo that is not dark is left alone, but a dark mood (one clean photo in twelve) is brightened too; the noise that comes up is left to the denoiser.</source>
      <translation>Hellt mit einer Kurve für das ganze Foto auf; ein Foto, das nicht dunkel ist, bleibt, wie es ist, aber auch eine dunkle Stimmung (eines von zwölf guten Fotos) wird aufgehellt; das Rauschen, das dabei hervortritt, bleibt dem Entrauschen überlassen.</translation>
    </message>
    <message>
      <source>Clean up</source>
      <translation>Säubern</translation>
    </message>
    <message>
      <source>Clear night</source>
      <translation>Klare Nacht</translation>
    </message>
    <message>
      <source>Clear, cool and quiet.</source>
      <translation>Klar, kühl und ruhig.</translation>
    </message>
    <message>
      <source>Cool morning</source>
      <translation>Kühler Morgen</translation>
    </message>
    <message>
      <source>Crisp and clean on shared photos with noise and JPEG damage; invents texture. Fast enough for a laptop.</source>
      <translation>Knackig und sauber bei geteilten Fotos mit Rauschen und JPEG-Schäden; erfindet Strukturen. Schnell genug für ein Notebook.</translation>
    </message>
    <message>
      <source>Dark streets open up, lamps keep their shape.</source>
      <translation>Dunkle Straßen öffnen sich, Lampen behalten ihre Form.</translation>
    </message>
    <message>
      <source>Depth in the sky, light in the valleys.</source>
      <translation>Tiefe im Himmel, Licht in den Tälern.</translation>
    </message>
    <message>
      <source>Enlarge ×2</source>
      <translation>Vergrößern ×2</translation>
    </message>
    <message>
      <source>Enlarge ×2, best</source>
      <translation>Vergrößern ×2, am besten</translation>
    </message>
    <message>
      <source>Enlarge ×4</source>
      <translation>Vergrößern ×4</translation>
    </message>
    <message>
      <source>Enlarge ×4, best</source>
      <translation>Vergrößern ×4, am besten</translation>
    </message>
    <message>
      <source>FBCNN, JPEG damage</source>
      <translation>FBCNN, JPEG-Schäden</translation>
    </message>
    <message>
      <source>Faded</source>
      <translation>Verblasst</translation>
    </message>
    <message>
      <source>Fill holes</source>
      <translation>Löcher füllen</translation>
    </message>
    <message>
      <source>For JPEG files of quality 10 to 95, once or twice compressed; what compression wiped out is smoothed, not invented.</source>
      <translation>Für JPEG-Dateien der Qualität 10 bis 95, einmal oder zweimal komprimiert; was die Kompression ausgelöscht hat, wird geglättet, nicht erfunden.</translation>
    </message>
    <message>
      <source>For noise up to a standard deviation of 60 of 255; very coarse grain (film, strong resizing) is only softened.</source>
      <translation>Für Rauschen bis zu einer Standardabweichung von 60 von 255; sehr grobes Korn (Film, starke Größenänderung) wird nur gemildert.</translation>
    </message>
    <message>
      <source>For scratches, dust, wires and other narrow things. Wide holes come out smooth: there pieces of the picture are taken instead.</source>
      <translation>Für Kratzer, Staub, Drähte und anderes Schmales. Breite Löcher werden glatt: dort werden stattdessen Stücke des Bildes genommen.</translation>
    </message>
    <message>
      <source>For shake and defocus of up to about 25 pixels that is the same over the photo; strong blur is reduced, not removed.</source>
      <translation>Für Verwackeln und Fehlfokus bis etwa 25 Pixel, die im ganzen Foto gleich sind; starke Unschärfe wird gemildert, nicht beseitigt.</translation>
    </message>
    <message>
      <source>For shared and re-saved photos: mild blur, noise up to about 25 of 255 and compression together. Not for motion blur.</source>
      <translation>Für geteilte und mehrfach gespeicherte Fotos: leichte Unschärfe, Rauschen bis etwa 25 von 255 und Kompression zusammen. Nicht für Bewegungsunschärfe.</translation>
    </message>
    <message>
      <source>Four times as large, for photos with damage; invents texture. A graphics card is recommended.</source>
      <translation>Viermal so groß, für Fotos mit Schäden; erfindet Strukturen. Eine Grafikkarte ist ratsam.</translation>
    </message>
    <message>
      <source>Four times as large, for unknown damage; softer than Real-ESRGAN. A graphics card is recommended.</source>
      <translation>Viermal so groß, für unbekannte Schäden; weicher als Real-ESRGAN. Eine Grafikkarte ist ratsam.</translation>
    </message>
    <message>
      <source>Gentle skin and a quiet background.</source>
      <translation>Sanfte Haut und ein ruhiger Hintergrund.</translation>
    </message>
    <message>
      <source>Golden hour</source>
      <translation>Goldene Stunde</translation>
    </message>
    <message>
      <source>JPEG clean-up</source>
      <translation>JPEG aufräumen</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Landschaft</translation>
    </message>
    <message>
      <source>Lifted blacks and pale colours, like a print that hung in the sun.</source>
      <translation>Angehobenes Schwarz und blasse Farben, wie ein Abzug, der in der Sonne hing.</translation>
    </message>
    <message>
      <source>Low contrast and dark that never turns black.</source>
      <translation>Wenig Kontrast und Dunkles, das nie schwarz wird.</translation>
    </message>
    <message>
      <source>Matte</source>
      <translation>Matt</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>Natürlich</translation>
    </message>
    <message>
      <source>Punch</source>
      <translation>Kräftig</translation>
    </message>
    <message>
      <source>Real-ESRGAN general, small</source>
      <translation>Real-ESRGAN allgemein, klein</translation>
    </message>
    <message>
      <source>Real-ESRGAN general, small, stronger against noise</source>
      <translation>Real-ESRGAN allgemein, klein, stärker gegen Rauschen</translation>
    </message>
    <message>
      <source>Real-ESRGAN ×2</source>
      <translation>Real-ESRGAN ×2</translation>
    </message>
    <message>
      <source>Real-ESRGAN ×4</source>
      <translation>Real-ESRGAN ×4</translation>
    </message>
    <message>
      <source>Repairs JPEG damage, also of photos saved twice. Slow without a graphics card.</source>
      <translation>Behebt JPEG-Schäden, auch bei zweimal gespeicherten Fotos. Langsam ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first. The detail flavour adds crisp edges and grain that are likely, not known: at 60 it costs a decibel, on small letters and faces it may guess wrong.</source>
      <translation>Stellt wieder her, was eine saubere Verkleinerung verlor; Rauschen und Kompression werden mit vergrößert, darum zuerst entfernen. Die Fassung für Details fügt scharfe Kanten und Korn hinzu, die wahrscheinlich sind, nicht gewusst: bei 60 kostet das ein Dezibel, bei kleinen Buchstaben und Gesichtern kann sie falsch raten.</translation>
    </message>
    <message>
      <source>Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first. The detail flavour adds crisp edges and grain that are likely, not known: at 60 it costs half a decibel, on small letters and faces it may guess wrong.</source>
      <translation>Stellt wieder her, was eine saubere Verkleinerung verlor; Rauschen und Kompression werden mit vergrößert, darum zuerst entfernen. Die Fassung für Details fügt scharfe Kanten und Korn hinzu, die wahrscheinlich sind, nicht gewusst: bei 60 kostet das ein halbes Dezibel, bei kleinen Buchstaben und Gesichtern kann sie falsch raten.</translation>
    </message>
    <message>
      <source>Rich middle tones, soft highlights and a little grain.</source>
      <translation>Satte Mitteltöne, weiche Lichter und ein wenig Korn.</translation>
    </message>
    <message>
      <source>SCUNet, real noise</source>
      <translation>SCUNet, echtes Rauschen</translation>
    </message>
    <message>
      <source>Silver and grain</source>
      <translation>Silber und Korn</translation>
    </message>
    <message>
      <source>Soft greys with the grain of a fast film.</source>
      <translation>Weiche Grautöne mit dem Korn eines schnellen Films.</translation>
    </message>
    <message>
      <source>Soft portrait</source>
      <translation>Sanftes Porträt</translation>
    </message>
    <message>
      <source>Strong light, strong colour, for grey days.</source>
      <translation>Starkes Licht, starke Farben, für graue Tage.</translation>
    </message>
    <message>
      <source>Takes out strong real noise without being told how much there is. Slow without a graphics card.</source>
      <translation>Entfernt starkes echtes Rauschen, ohne dass man sagt, wie viel es ist. Langsam ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Teal and orange</source>
      <translation>Türkis und Orange</translation>
    </message>
    <message>
      <source>The look of the cinema: warm people, cool shadows.</source>
      <translation>Der Look des Kinos: warme Menschen, kühle Schatten.</translation>
    </message>
    <message>
      <source>The warm light just before the sun is gone.</source>
      <translation>Das warme Licht kurz vor Sonnenuntergang.</translation>
    </message>
    <message>
      <source>The weights of Enlarge ×2, with every picture looked at in eight ways, turned and mirrored: a little nearer the truth (0.1 dB), at eight times the work. Without the detail flavour. Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first.</source>
      <translation>Die Gewichte von „Vergrößern ×2“; jedes Bild wird auf acht Arten angesehen, gedreht und gespiegelt: der Wahrheit etwas näher (0,1 dB), bei achtfacher Arbeit. Ohne die Fassung für Details. Stellt wieder her, was eine saubere Verkleinerung verlor; Rauschen und Kompression werden mit vergrößert, darum zuerst entfernen.</translation>
    </message>
    <message>
      <source>The weights of Enlarge ×4, with every picture looked at in eight ways, turned and mirrored: a little nearer the truth (0.1 to 0.2 dB), at eight times the work. Without the detail flavour. Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first.</source>
      <translation>Die Gewichte von „Vergrößern ×4“; jedes Bild wird auf acht Arten angesehen, gedreht und gespiegelt: der Wahrheit etwas näher (0,1 bis 0,2 dB), bei achtfacher Arbeit. Ohne die Fassung für Details. Stellt wieder her, was eine saubere Verkleinerung verlor; Rauschen und Kompression werden mit vergrößert, darum zuerst entfernen.</translation>
    </message>
    <message>
      <source>Twice as large, for photos with damage; invents texture. A graphics card is recommended.</source>
      <translation>Doppelt so groß, für Fotos mit Schäden; erfindet Strukturen. Eine Grafikkarte ist ratsam.</translation>
    </message>
    <message>
      <source>Undoes wrong exposure, white balance, contrast and saturation; what is hardly wrong is left alone; it knows no taste, and moods (dusk, fog, candle light) may be taken for faults.</source>
      <translation>Macht falsche Belichtung, falschen Weißabgleich, Kontrast und Sättigung rückgängig; was kaum falsch ist, bleibt, wie es ist; es kennt keinen Geschmack, und Stimmungen (Dämmerung, Nebel, Kerzenlicht) hält es womöglich für Fehler.</translation>
    </message>
    <message>
      <source>Warm film</source>
      <translation>Warmer Film</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>säubern</translation>
    </message>
    <message>
      <source>deblur</source>
      <translation>Unschärfe</translation>
    </message>
    <message>
      <source>denoise</source>
      <translation>entrauschen</translation>
    </message>
    <message>
      <source>inpaint</source>
      <translation>füllen</translation>
    </message>
    <message>
      <source>jpeg</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>lowlight</source>
      <translation>wenig Licht</translation>
    </message>
    <message>
      <source>tone</source>
      <translation>Tonwerte</translation>
    </message>
    <message>
      <source>upscale</source>
      <translation>vergrößern</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>30x45cm@300, 8x10in, a4@240, 6000x4000 or 5000px</source>
      <translation>30x45cm@300, 8x10in, a4@240, 6000x4000 oder 5000px</translation>
    </message>
    <message>
      <source>8 bits are few for {0}: skies may show steps; 16 bits hold it</source>
      <translation>8 Bit sind wenig für {0}: Himmel können Stufen zeigen; 16 Bit halten es</translation>
    </message>
    <message>
      <source>A flag is 1 (picked), 0 (none) or −1 (rejected), not {0}.</source>
      <translation>Eine Flagge ist 1 (ausgewählt), 0 (keine) oder −1 (abgelehnt), nicht {0}.</translation>
    </message>
    <message>
      <source>A label is {0} or empty, not {1}.</source>
      <translation>Ein Farbetikett ist {0} oder leer, nicht {1}.</translation>
    </message>
    <message>
      <source>A rating is 0 to 5 stars, not {0}.</source>
      <translation>Eine Bewertung hat 0 bis 5 Sterne, nicht {0}.</translation>
    </message>
    <message>
      <source>A stored preview showed the picture before the edit and was left out.</source>
      <translation>Eine gespeicherte Vorschau zeigte das Bild vor der Bearbeitung und wurde weggelassen.</translation>
    </message>
    <message>
      <source>AI JPEG repair</source>
      <translation>KI: JPEG reparieren</translation>
    </message>
    <message>
      <source>AI clean</source>
      <translation>KI: Säubern</translation>
    </message>
    <message>
      <source>AI deblur</source>
      <translation>KI: Unschärfe</translation>
    </message>
    <message>
      <source>AI denoise</source>
      <translation>KI: Entrauschen</translation>
    </message>
    <message>
      <source>AI low light</source>
      <translation>KI: Wenig Licht</translation>
    </message>
    <message>
      <source>AI scratches and dust</source>
      <translation>KI: Kratzer und Staub</translation>
    </message>
    <message>
      <source>AI tone</source>
      <translation>KI: Tonwerte</translation>
    </message>
    <message>
      <source>AI upscale</source>
      <translation>KI: Vergrößern</translation>
    </message>
    <message>
      <source>Add {0} to the album {1}</source>
      <translation>{0} zum Album {1} hinzufügen</translation>
    </message>
    <message>
      <source>Add {0} to {1}</source>
      <translation>{0} zu {1} hinzufügen</translation>
    </message>
    <message>
      <source>An album cannot be put into itself.</source>
      <translation>Ein Album kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
      <source>An album needs a name.</source>
      <translation>Ein Album braucht einen Namen.</translation>
    </message>
    <message>
      <source>Apple graphics processor</source>
      <translation>Apple-Grafikprozessor</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Schwarz-Weiß</translation>
    </message>
    <message>
      <source>Bring sidecars in step</source>
      <translation>XMP-Dateien abgleichen</translation>
    </message>
    <message>
      <source>Bring {0} originals back</source>
      <translation>{0} Originale zurückholen</translation>
    </message>
    <message>
      <source>Camera RAW</source>
      <translation>Kamera-RAW</translation>
    </message>
    <message>
      <source>Change the {0} of {1}</source>
      <translation>{0} von {1} ändern</translation>
    </message>
    <message>
      <source>Colours of a JPEG XL</source>
      <translation>Farben eines JPEG XL</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>{0} kopieren</translation>
    </message>
    <message>
      <source>Create the album {0}</source>
      <translation>Das Album {0} anlegen</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>Zuschneiden und ausrichten</translation>
    </message>
    <message>
      <source>Data of unknown kind may tell places and was left out.</source>
      <translation>Daten unbekannter Art verraten vielleicht Orte und wurden weggelassen.</translation>
    </message>
    <message>
      <source>Delete the keyword {0}</source>
      <translation>Das Stichwort {0} löschen</translation>
    </message>
    <message>
      <source>Detail was invented: made small again, the result differs from the photo ({0} dB).</source>
      <translation>Details wurden erfunden: wieder verkleinert, weicht das Ergebnis vom Foto ab ({0} dB).</translation>
    </message>
    <message>
      <source>Develop {0} photos</source>
      <translation>{0} Fotos entwickeln</translation>
    </message>
    <message>
      <source>Develop {0}</source>
      <translation>{0} entwickeln</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Das Gerät ist belegt</translation>
    </message>
    <message>
      <source>Enhance {0} clips</source>
      <translation>{0} Clips verbessern</translation>
    </message>
    <message>
      <source>Enhance {0} photos</source>
      <translation>{0} Fotos verbessern</translation>
    </message>
    <message>
      <source>Enhance {0}</source>
      <translation>{0} verbessern</translation>
    </message>
    <message>
      <source>Export a photo</source>
      <translation>Ein Foto exportieren</translation>
    </message>
    <message>
      <source>Export {0} photos</source>
      <translation>{0} Fotos exportieren</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
      <source>From the sidecar</source>
      <translation>Aus der XMP-Datei</translation>
    </message>
    <message>
      <source>HEIC can be opened but not written: the encoder's licence does not allow it; AVIF is as small</source>
      <translation>HEIC lässt sich öffnen, aber nicht schreiben: die Lizenz des Kodierers erlaubt es nicht; AVIF ist ebenso klein</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>Der Rechner ist nicht erreichbar</translation>
    </message>
    <message>
      <source>IPTC inside the Photoshop resources tells a place.</source>
      <translation>IPTC in den Photoshop-Ressourcen nennt einen Ort.</translation>
    </message>
    <message>
      <source>IPTC tells a place.</source>
      <translation>IPTC nennt einen Ort.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import {0} files and folders</source>
      <translation>{0} Dateien und Ordner importieren</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>{0} importieren</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>Ungültiges Argument</translation>
    </message>
    <message>
      <source>It sees one grey channel and is run on red, green and blue in turn. </source>
      <translation>Es sieht einen Graukanal und rechnet Rot, Grün und Blau nacheinander. </translation>
    </message>
    <message>
      <source>It sees one grey channel and is run on red, green and blue in turn. Not measured by Albumen.</source>
      <translation>Es sieht einen Graukanal und rechnet Rot, Grün und Blau nacheinander. Nicht von Albumen gemessen.</translation>
    </message>
    <message>
      <source>It tells a GPS position.</source>
      <translation>Es nennt eine GPS-Position.</translation>
    </message>
    <message>
      <source>JPEG quality {0}</source>
      <translation>JPEG-Qualität {0}</translation>
    </message>
    <message>
      <source>JPEG quality {0}, saved twice</source>
      <translation>JPEG-Qualität {0}, zweimal gespeichert</translation>
    </message>
    <message>
      <source>Label {0} {1}</source>
      <translation>{0} beschriften: {1}</translation>
    </message>
    <message>
      <source>Lens corrections</source>
      <translation>Objektivkorrekturen</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>Farbtabelle</translation>
    </message>
    <message>
      <source>Make a contact sheet</source>
      <translation>Einen Kontaktbogen anlegen</translation>
    </message>
    <message>
      <source>Make a difference sheet</source>
      <translation>Einen Vergleichsbogen anlegen</translation>
    </message>
    <message>
      <source>Make the sample album</source>
      <translation>Beispielalbum anlegen</translation>
    </message>
    <message>
      <source>Measure photos</source>
      <translation>Fotos messen</translation>
    </message>
    <message>
      <source>Measure {0} photos</source>
      <translation>{0} Fotos messen</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modell {0}: {1}</translation>
    </message>
    <message>
      <source>Move the capture time of {0}</source>
      <translation>Die Aufnahmezeit von {0} verschieben</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>{0} verschieben</translation>
    </message>
    <message>
      <source>No corrections are known for the lens {0}; choose the lens by hand.</source>
      <translation>Für das Objektiv {0} sind keine Korrekturen bekannt; wählen Sie das Objektiv von Hand.</translation>
    </message>
    <message>
      <source>No corrections are known for {0}; choose the lens by hand.</source>
      <translation>Für {0} sind keine Korrekturen bekannt; wählen Sie das Objektiv von Hand.</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>Das ist kein Ordner</translation>
    </message>
    <message>
      <source>Not measured by Albumen.</source>
      <translation>Nicht von Albumen gemessen.</translation>
    </message>
    <message>
      <source>Nothing here can take things out of a photo.</source>
      <translation>Hier gibt es nichts, das etwas aus einem Foto entfernen kann.</translation>
    </message>
    <message>
      <source>Only the first page is written.</source>
      <translation>Nur die erste Seite wird geschrieben.</translation>
    </message>
    <message>
      <source>Only the first picture of the animation is written.</source>
      <translation>Nur das erste Bild der Animation wird geschrieben.</translation>
    </message>
    <message>
      <source>Only the main picture of the burst is written.</source>
      <translation>Nur das Hauptbild der Serie wird geschrieben.</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Kein Zugriff</translation>
    </message>
    <message>
      <source>Photos can be counted by {0}, not by {1}.</source>
      <translation>Fotos lassen sich nach {0} zählen, nicht nach {1}.</translation>
    </message>
    <message>
      <source>Photos cannot be sorted by {0}; possible are {1}.</source>
      <translation>Fotos lassen sich nicht nach {0} ordnen; möglich sind {1}.</translation>
    </message>
    <message>
      <source>Photoshop's own resources have no place in this format.</source>
      <translation>Photoshops eigene Ressourcen haben in diesem Format keinen Platz.</translation>
    </message>
    <message>
      <source>Pick {0}</source>
      <translation>{0} auswählen</translation>
    </message>
    <message>
      <source>Quick collection</source>
      <translation>Schnellsammlung</translation>
    </message>
    <message>
      <source>RAW files are never written; choose TIFF with 16 bits to keep everything</source>
      <translation>RAW-Dateien werden nie geschrieben; TIFF mit 16 Bit behält alles</translation>
    </message>
    <message>
      <source>Rate {0} {1}</source>
      <translation>{0} mit {1} bewerten</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
      <source>Red eyes</source>
      <translation>Rote Augen</translation>
    </message>
    <message>
      <source>Reject {0}</source>
      <translation>{0} ablehnen</translation>
    </message>
    <message>
      <source>Remove by mask</source>
      <translation>Wegmaskieren</translation>
    </message>
    <message>
      <source>Remove the location of {0}</source>
      <translation>Den Ort von {0} entfernen</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
    <message>
      <source>Remove {0} from the album {1}</source>
      <translation>{0} aus dem Album {1} entfernen</translation>
    </message>
    <message>
      <source>Remove {0} from {1}</source>
      <translation>{0} von {1} entfernen</translation>
    </message>
    <message>
      <source>Rename the keyword {0} to {1}</source>
      <translation>Das Stichwort {0} in {1} umbenennen</translation>
    </message>
    <message>
      <source>Rotate and flip</source>
      <translation>Drehen und spiegeln</translation>
    </message>
    <message>
      <source>Set the capture time of {0}</source>
      <translation>Die Aufnahmezeit von {0} setzen</translation>
    </message>
    <message>
      <source>Set the location of {0}</source>
      <translation>Den Ort von {0} setzen</translation>
    </message>
    <message>
      <source>Stack {0}</source>
      <translation>{0} stapeln</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>Die Netzdatei ist nicht mehr erreichbar</translation>
    </message>
    <message>
      <source>Step back in the history</source>
      <translation>Schritt zurück im Verlauf</translation>
    </message>
    <message>
      <source>That would move a capture time out of the calendar.</source>
      <translation>Das würde eine Aufnahmezeit aus dem Kalender schieben.</translation>
    </message>
    <message>
      <source>The CMYK inks become RGB colours.</source>
      <translation>Aus den CMYK-Druckfarben werden RGB-Farben.</translation>
    </message>
    <message>
      <source>The EXIF block has a GPS directory or maker's notes that may tell places.</source>
      <translation>Der EXIF-Block hat ein GPS-Verzeichnis oder Herstellernotizen, die Orte verraten können.</translation>
    </message>
    <message>
      <source>The EXIF block is damaged; as it may tell places, it was left out.</source>
      <translation>Der EXIF-Block ist beschädigt; da er Orte verraten kann, wurde er weggelassen.</translation>
    </message>
    <message>
      <source>The HDR brightness range is not kept.</source>
      <translation>Der HDR-Helligkeitsumfang bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>The HDR layer is kept only if nothing is cropped, turned, warped or taken out of the picture.</source>
      <translation>Die HDR-Ebene bleibt nur erhalten, wenn nichts zugeschnitten, gedreht, verzerrt oder aus dem Bild entfernt wird.</translation>
    </message>
    <message>
      <source>The HDR layer is not part of the edited copy.</source>
      <translation>Die HDR-Ebene gehört nicht zur bearbeiteten Kopie.</translation>
    </message>
    <message>
      <source>The IPTC texts were moved into XMP.</source>
      <translation>Die IPTC-Texte wurden nach XMP übernommen.</translation>
    </message>
    <message>
      <source>The JPEG comment has no place in this format.</source>
      <translation>Der JPEG-Kommentar hat in diesem Format keinen Platz.</translation>
    </message>
    <message>
      <source>The XMP packet is damaged; as it may tell places, it was left out.</source>
      <translation>Das XMP-Paket ist beschädigt; da es Orte verraten kann, wurde es weggelassen.</translation>
    </message>
    <message>
      <source>The adjustment {0} was made by a newer Albumen and is not applied.</source>
      <translation>Die Anpassung {0} stammt von einem neueren Albumen und wird nicht angewandt.</translation>
    </message>
    <message>
      <source>The backup {0} is damaged too.</source>
      <translation>Auch die Sicherung {0} ist beschädigt.</translation>
    </message>
    <message>
      <source>The camera maker's notes may tell places and were left out.</source>
      <translation>Die Herstellernotizen der Kamera können Orte verraten und wurden weggelassen.</translation>
    </message>
    <message>
      <source>The catalog could not do that: {0}.</source>
      <translation>Der Katalog konnte das nicht tun: {0}.</translation>
    </message>
    <message>
      <source>The catalog is already open in another Albumen window or command. Close it first.</source>
      <translation>Der Katalog ist schon in einem anderen Albumen-Fenster oder -Befehl offen. Schließen Sie es zuerst.</translation>
    </message>
    <message>
      <source>The catalog is busy in another program. Try again when that is done.</source>
      <translation>Der Katalog ist in einem anderen Programm beschäftigt. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
      <source>The catalog is damaged: it speaks of photos that it does not know.</source>
      <translation>Der Katalog ist beschädigt: er spricht von Fotos, die er nicht kennt.</translation>
    </message>
    <message>
      <source>The catalog is damaged: its backup could not be read back.</source>
      <translation>Der Katalog ist beschädigt: seine Sicherung ließ sich nicht zurücklesen.</translation>
    </message>
    <message>
      <source>The catalog is damaged: tables are missing.</source>
      <translation>Der Katalog ist beschädigt: Tabellen fehlen.</translation>
    </message>
    <message>
      <source>The catalog is damaged: {0}.</source>
      <translation>Der Katalog ist beschädigt: {0}.</translation>
    </message>
    <message>
      <source>The catalog was opened for reading only.</source>
      <translation>Der Katalog wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>The colour profile inside the JPEG XL cannot be read; its colours are taken for sRGB.</source>
      <translation>Das Farbprofil im JPEG XL ist nicht lesbar; seine Farben werden als sRGB genommen.</translation>
    </message>
    <message>
      <source>The compiled kernel was not built here; adjustments run in numpy, which is several times slower.</source>
      <translation>Der übersetzte Rechenkern wurde hier nicht gebaut; Anpassungen laufen in numpy, was mehrmals langsamer ist.</translation>
    </message>
    <message>
      <source>The content credentials would no longer be true and are removed.</source>
      <translation>Die Inhaltsnachweise (Content Credentials) wären nicht mehr wahr und werden entfernt.</translation>
    </message>
    <message>
      <source>The date code “{0}” cannot be read: {1}.</source>
      <translation>Der Datumscode „{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <source>The depth map is kept only if nothing is cropped, turned, warped or taken out, at the full size.</source>
      <translation>Die Tiefenkarte bleibt nur erhalten, wenn nichts zugeschnitten, gedreht, verzerrt oder entfernt wird, und nur in voller Größe.</translation>
    </message>
    <message>
      <source>The depth map is not part of the edited copy.</source>
      <translation>Die Tiefenkarte gehört nicht zur bearbeiteten Kopie.</translation>
    </message>
    <message>
      <source>The depth map no longer fits the picture and was left out.</source>
      <translation>Die Tiefenkarte passt nicht mehr zum Bild und wurde weggelassen.</translation>
    </message>
    <message>
      <source>The edits of this photo cannot be read: {0}.</source>
      <translation>Die Bearbeitung dieses Fotos ist nicht lesbar: {0}.</translation>
    </message>
    <message>
      <source>The graphics processor ({0}) is not usable here; the CPU is.</source>
      <translation>Der Grafikprozessor ({0}) ist hier nicht nutzbar; der Hauptprozessor ist es.</translation>
    </message>
    <message>
      <source>The helper process that opens clips could not be started.</source>
      <translation>Der Hilfsprozess, der Clips öffnet, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The helper process that opens pictures could not be started.</source>
      <translation>Der Hilfsprozess, der Bilder öffnet, ließ sich nicht starten.</translation>
    </message>
    <message>
      <source>The lookup table {0} cannot be read; it is damaged.</source>
      <translation>Die Farbtabelle {0} ist nicht lesbar; sie ist beschädigt.</translation>
    </message>
    <message>
      <source>The lookup table {0} is not there.</source>
      <translation>Die Farbtabelle {0} ist nicht da.</translation>
    </message>
    <message>
      <source>The mask of {0} was made by a newer Albumen; what is unknown of it covers nothing.</source>
      <translation>Die Maske von {0} stammt von einem neueren Albumen; was davon unbekannt ist, deckt nichts ab.</translation>
    </message>
    <message>
      <source>The mask {0} cannot be read ({1}).</source>
      <translation>Die Maske {0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
      <source>The mask {0} has another shape than the photo: it is {1}×{2}, the photo {3}×{4}.</source>
      <translation>Die Maske {0} hat eine andere Form als das Foto: sie ist {1}×{2}, das Foto {3}×{4}.</translation>
    </message>
    <message>
      <source>The mask {0} is no picture that can be read.</source>
      <translation>Die Maske {0} ist kein lesbares Bild.</translation>
    </message>
    <message>
      <source>The metadata is damaged: {0}.</source>
      <translation>Die Metadaten sind beschädigt: {0}.</translation>
    </message>
    <message>
      <source>The motion clip is not part of the edited copy.</source>
      <translation>Der Bewegungsclip gehört nicht zur bearbeiteten Kopie.</translation>
    </message>
    <message>
      <source>The naming template is empty.</source>
      <translation>Das Namensmuster ist leer.</translation>
    </message>
    <message>
      <source>The naming template knows no {{{0}}}; possible are {1}.</source>
      <translation>Das Namensmuster kennt kein {{{0}}}; möglich sind {1}.</translation>
    </message>
    <message>
      <source>The naming template must stay inside the folder that was chosen.</source>
      <translation>Das Namensmuster muss im gewählten Ordner bleiben.</translation>
    </message>
    <message>
      <source>The naming template “{0}” cannot be read: {1}.</source>
      <translation>Das Namensmuster „{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <source>The newest good backup is {0}.</source>
      <translation>Die neueste gute Sicherung ist {0}.</translation>
    </message>
    <message>
      <source>The palette becomes full colours.</source>
      <translation>Aus der Palette werden volle Farben.</translation>
    </message>
    <message>
      <source>The panorama's place on its sphere no longer fits the picture and was left out.</source>
      <translation>Die Lage des Panoramas auf seiner Kugel passt nicht mehr zum Bild und wurde weggelassen.</translation>
    </message>
    <message>
      <source>The search cannot be read at position {0} (“{1}”): {2}.</source>
      <translation>Die Suche ist ab Stelle {0} („{1}“) nicht lesbar: {2}.</translation>
    </message>
    <message>
      <source>The search cannot be read at position {0}: a quotation mark is not closed.</source>
      <translation>Die Suche ist ab Stelle {0} nicht lesbar: ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>The second copy would lie in the same folder as the first; choose another.</source>
      <translation>Die zweite Kopie läge im selben Ordner wie die erste; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The second picture in the file is not part of the edited copy.</source>
      <translation>Das zweite Bild in der Datei gehört nicht zur bearbeiteten Kopie.</translation>
    </message>
    <message>
      <source>There is data of unknown kind that may tell a place.</source>
      <translation>Es gibt Daten unbekannter Art, die einen Ort verraten können.</translation>
    </message>
    <message>
      <source>There is no album with the number {0}.</source>
      <translation>Es gibt kein Album mit der Nummer {0}.</translation>
    </message>
    <message>
      <source>There is no catalog in {0} yet.</source>
      <translation>In {0} gibt es noch keinen Katalog.</translation>
    </message>
    <message>
      <source>There is no field {0}; possible are {1}.</source>
      <translation>Es gibt kein Feld {0}; möglich sind {1}.</translation>
    </message>
    <message>
      <source>There is no format called {0}; there are {1}.</source>
      <translation>Es gibt kein Format namens {0}; es gibt {1}.</translation>
    </message>
    <message>
      <source>There is no good backup.</source>
      <translation>Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
      <source>There is no photo with the number {0}.</source>
      <translation>Es gibt kein Foto mit der Nummer {0}.</translation>
    </message>
    <message>
      <source>There is no place at {0}, {1}: latitude is −90 to 90, longitude −180 to 180.</source>
      <translation>Bei {0}, {1} gibt es keinen Ort: die Breite geht von −90 bis 90, die Länge von −180 bis 180.</translation>
    </message>
    <message>
      <source>This catalog was made by a newer Albumen. Update Albumen to open it.</source>
      <translation>Dieser Katalog stammt von einem neueren Albumen. Aktualisieren Sie Albumen, um ihn zu öffnen.</translation>
    </message>
    <message>
      <source>This catalog was made by an older Albumen. Open it in the window once to update it.</source>
      <translation>Dieser Katalog stammt von einem älteren Albumen. Öffnen Sie ihn einmal im Fenster, um ihn zu aktualisieren.</translation>
    </message>
    <message>
      <source>This packaged Albumen cannot open video, as the encoders for it are under the GPL and are not part of it; an Albumen that came by pip can, once `pip install av` has added them.</source>
      <translation>Dieses Albumen-Paket kann keine Videos öffnen, weil die Encoder dafür unter der GPL stehen und nicht enthalten sind; ein mit pip installiertes Albumen kann es, sobald `pip install av` sie ergänzt hat.</translation>
    </message>
    <message>
      <source>This smart album is made of itself.</source>
      <translation>Dieses intelligente Album besteht aus sich selbst.</translation>
    </message>
    <message>
      <source>Thumbnails of {0} photos</source>
      <translation>Vorschaubilder von {0} Fotos</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>Zu viele Dateien sind offen</translation>
    </message>
    <message>
      <source>True to the photo: made small again, the result is the same ({0} dB).</source>
      <translation>Dem Foto treu: wieder verkleinert, ist das Ergebnis dasselbe ({0} dB).</translation>
    </message>
    <message>
      <source>Unflag {0}</source>
      <translation>Flagge von {0} entfernen</translation>
    </message>
    <message>
      <source>Unstack {0}</source>
      <translation>{0} aus dem Stapel nehmen</translation>
    </message>
    <message>
      <source>Use the time and location in the files of {0}</source>
      <translation>Zeit und Ort aus den Dateien von {0} verwenden</translation>
    </message>
    <message>
      <source>Verify {0}</source>
      <translation>{0} prüfen</translation>
    </message>
    <message>
      <source>Video needs the package av, version 18 or newer, which this installation lacks; where Albumen came by pip, `pip install av` adds it.</source>
      <translation>Für Video wird das Paket av in Version 18 oder neuer gebraucht, das dieser Installation fehlt; wo Albumen mit pip kam, fügt `pip install av` es hinzu.</translation>
    </message>
    <message>
      <source>What is protected was chosen by a newer Albumen; what is unknown of it protects nothing.</source>
      <translation>Was geschützt ist, hat ein neueres Albumen gewählt; was davon unbekannt ist, schützt nichts.</translation>
    </message>
    <message>
      <source>Write {0} photos back</source>
      <translation>{0} Fotos zurückschreiben</translation>
    </message>
    <message>
      <source>Written into the file</source>
      <translation>In die Datei geschrieben</translation>
    </message>
    <message>
      <source>XMP tells {0}.</source>
      <translation>XMP nennt {0}.</translation>
    </message>
    <message>
      <source>a JPEG 2000 of {0} bits a channel is not supported</source>
      <translation>JPEG 2000 mit {0} Bit je Kanal wird nicht unterstützt</translation>
    </message>
    <message>
      <source>a JPEG 2000 with negative numbers is not supported</source>
      <translation>JPEG 2000 mit negativen Zahlen wird nicht unterstützt</translation>
    </message>
    <message>
      <source>a TIFF of {0} colours is not supported</source>
      <translation>TIFF mit {0} Farben wird nicht unterstützt</translation>
    </message>
    <message>
      <source>a TIFF with negative numbers is not supported</source>
      <translation>TIFF mit negativen Zahlen wird nicht unterstützt</translation>
    </message>
    <message>
      <source>a WebP has at most 16383 pixels a side</source>
      <translation>WebP hat höchstens 16383 Pixel je Seite</translation>
    </message>
    <message>
      <source>a bracket is closed that was never opened</source>
      <translation>eine Klammer wird geschlossen, die nie geöffnet wurde</translation>
    </message>
    <message>
      <source>a code in the header means nothing</source>
      <translation>ein Code im Kopf bedeutet nichts</translation>
    </message>
    <message>
      <source>a condition is missing here</source>
      <translation>hier fehlt eine Bedingung</translation>
    </message>
    <message>
      <source>a dark clip: raising the exposure would lighten every frame alike</source>
      <translation>ein dunkler Clip: mehr Belichtung würde jedes Bild gleich aufhellen</translation>
    </message>
    <message>
      <source>a dark picture: half of it is under {0} of 255</source>
      <translation>ein dunkles Bild: die Hälfte liegt unter {0} von 255</translation>
    </message>
    <message>
      <source>a data track</source>
      <translation>eine Datenspur</translation>
    </message>
    <message>
      <source>a data track could not be taken along</source>
      <translation>eine Datenspur konnte nicht mitgenommen werden</translation>
    </message>
    <message>
      <source>a date is written 2024, 2024-05 or 2024-05-31</source>
      <translation>ein Datum schreibt man 2024, 2024-05 oder 2024-05-31</translation>
    </message>
    <message>
      <source>a dim picture: nothing over {0} of 255</source>
      <translation>ein trübes Bild: nichts über {0} von 255</translation>
    </message>
    <message>
      <source>a flag is {0}</source>
      <translation>eine Flagge ist {0}</translation>
    </message>
    <message>
      <source>a flat clip: raising exposure or contrast would help every frame alike</source>
      <translation>ein flauer Clip: mehr Belichtung oder Kontrast würde jedem Bild gleich helfen</translation>
    </message>
    <message>
      <source>a further video</source>
      <translation>ein weiteres Video</translation>
    </message>
    <message>
      <source>a label is {0} or none</source>
      <translation>ein Farbetikett ist {0} oder none</translation>
    </message>
    <message>
      <source>a list ends too early</source>
      <translation>eine Liste endet zu früh</translation>
    </message>
    <message>
      <source>a mask cannot be read: {0}</source>
      <translation>eine Maske ist nicht lesbar: {0}</translation>
    </message>
    <message>
      <source>a near-duplicate (sharpness {0}, the best of {1} has {2})</source>
      <translation>fast gleich (Schärfe {0}, das beste von {1} hat {2})</translation>
    </message>
    <message>
      <source>a newer Albumen wrote this manifest</source>
      <translation>ein neueres Albumen hat diese Liste geschrieben</translation>
    </message>
    <message>
      <source>a number in the header is too large</source>
      <translation>eine Zahl im Kopf ist zu groß</translation>
    </message>
    <message>
      <source>a number is expected</source>
      <translation>hier gehört eine Zahl hin</translation>
    </message>
    <message>
      <source>a preset needs a name with a letter or digit in it</source>
      <translation>eine Vorlage braucht einen Namen mit einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
      <source>a segment is too long for a JPEG</source>
      <translation>ein Abschnitt ist zu lang für JPEG</translation>
    </message>
    <message>
      <source>a size is given like {0}, not {1}</source>
      <translation>eine Größe gibt man an wie {0}, nicht {1}</translation>
    </message>
    <message>
      <source>a size must be 1 to {0} pixels long, not {1}</source>
      <translation>eine Größe muss 1 bis {0} Pixel lang sein, nicht {1}</translation>
    </message>
    <message>
      <source>a stroke needs points (x, y)</source>
      <translation>ein Pinselstrich braucht Punkte (x, y)</translation>
    </message>
    <message>
      <source>a stroke's size must be 0 to 2 and its flow 0 to 100</source>
      <translation>die Größe eines Pinselstrichs muss 0 bis 2 und sein Fluss 0 bis 100 sein</translation>
    </message>
    <message>
      <source>a value can only be overwritten by one of its length</source>
      <translation>ein Wert lässt sich nur mit einem gleich langen überschreiben</translation>
    </message>
    <message>
      <source>a value is missing after it</source>
      <translation>danach fehlt ein Wert</translation>
    </message>
    <message>
      <source>a veil over the picture: no dark tones</source>
      <translation>ein Schleier über dem Bild: keine dunklen Töne</translation>
    </message>
    <message>
      <source>a virtual copy has no file of its own; write a copy beside it, or export it</source>
      <translation>eine virtuelle Kopie hat keine eigene Datei; schreiben Sie eine Kopie daneben oder exportieren Sie sie</translation>
    </message>
    <message>
      <source>an HDR clip: its values were worked on as they are coded, mastering data is not kept</source>
      <translation>ein HDR-Clip: seine Werte wurden so bearbeitet, wie sie codiert sind; Mastering-Daten bleiben nicht erhalten</translation>
    </message>
    <message>
      <source>an IPTC value is too long</source>
      <translation>ein IPTC-Wert ist zu lang</translation>
    </message>
    <message>
      <source>an attachment</source>
      <translation>ein Anhang</translation>
    </message>
    <message>
      <source>an unknown kind of curve</source>
      <translation>eine unbekannte Art von Kurve</translation>
    </message>
    <message>
      <source>another program changed it since; its first original lies in {0}</source>
      <translation>ein anderes Programm hat sie seither geändert; ihr erstes Original liegt in {0}</translation>
    </message>
    <message>
      <source>another program changed the file meanwhile; nothing was written</source>
      <translation>ein anderes Programm hat die Datei inzwischen geändert; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>another program changed the file since Albumen read it; import it again</source>
      <translation>ein anderes Programm hat die Datei geändert, seit Albumen sie gelesen hat; importieren Sie sie neu</translation>
    </message>
    <message>
      <source>another program changed this file meanwhile; it was left as it is now</source>
      <translation>ein anderes Programm hat diese Datei inzwischen geändert; sie blieb, wie sie jetzt ist</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>wie geschrieben</translation>
    </message>
    <message>
      <source>as it was written; its source is another now, so it was not made again</source>
      <translation>wie geschrieben; die Quelle ist jetzt eine andere, darum wurde es nicht neu gemacht</translation>
    </message>
    <message>
      <source>as it was written; not made again, as the model {0} is another now</source>
      <translation>wie geschrieben; nicht neu gemacht, da das Modell {0} jetzt ein anderes ist</translation>
    </message>
    <message>
      <source>at {0} megapixels {1} would take about {2} minutes here and was left out; --steps {3} does it</source>
      <translation>bei {0} Megapixeln würde {1} hier etwa {2} Minuten dauern und wurde weggelassen; --steps {3} tut es</translation>
    </message>
    <message>
      <source>at {0}×{1} pixels a frame it needs more memory than it may have</source>
      <translation>mit {0}×{1} Pixeln je Bild braucht er mehr Speicher, als er haben darf</translation>
    </message>
    <message>
      <source>at {0}×{1} pixels it needs about {2} of memory, more than it may have</source>
      <translation>bei {0}×{1} Pixeln braucht es etwa {2} Speicher, mehr als es haben darf</translation>
    </message>
    <message>
      <source>bits must be 8 or 10, not {0}</source>
      <translation>bits muss 8 oder 10 sein, nicht {0}</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>blau</translation>
    </message>
    <message>
      <source>bringing the originals back has to be confirmed first</source>
      <translation>das Zurückholen der Originale muss erst bestätigt werden</translation>
    </message>
    <message>
      <source>brush mask: {0}</source>
      <translation>Pinselmaske: {0}</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>city</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>colour is stored at half the resolution</source>
      <translation>Farbe wird mit halber Auflösung gespeichert</translation>
    </message>
    <message>
      <source>colour is stored at half the resolution, as AV1 holds it here</source>
      <translation>Farbe wird mit halber Auflösung gespeichert, so wie AV1 sie hier fasst</translation>
    </message>
    <message>
      <source>combined mask: mode must be one of {0}, not {1}</source>
      <translation>kombinierte Maske: der Modus muss einer von {0} sein, nicht {1}</translation>
    </message>
    <message>
      <source>compresses with small losses</source>
      <translation>komprimiert mit kleinen Verlusten</translation>
    </message>
    <message>
      <source>content credentials</source>
      <translation>Inhaltsnachweise</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>Urheberrecht</translation>
    </message>
    <message>
      <source>could not be carried over: {0}</source>
      <translation>konnte nicht übernommen werden: {0}</translation>
    </message>
    <message>
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>creator</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>damaged metadata</source>
      <translation>beschädigte Metadaten</translation>
    </message>
    <message>
      <source>detail must be 0 to 1, not {0}</source>
      <translation>der Detailgrad muss 0 bis 1 sein, nicht {0}</translation>
    </message>
    <message>
      <source>edges that are {0} px soft</source>
      <translation>Kanten, die {0} px weich sind</translation>
    </message>
    <message>
      <source>edited here and elsewhere: both versions are kept, see the snapshot “From the sidecar”</source>
      <translation>hier und anderswo bearbeitet: beide Fassungen bleiben, siehe Schnappschuss „Aus der XMP-Datei“</translation>
    </message>
    <message>
      <source>embedded profile</source>
      <translation>eingebettetes Profil</translation>
    </message>
    <message>
      <source>equal but for {0} of 255 on average</source>
      <translation>gleich bis auf durchschnittlich {0} von 255</translation>
    </message>
    <message>
      <source>faint noise (σ {0}) {1}</source>
      <translation>schwaches Rauschen (σ {0}), {1}</translation>
    </message>
    <message>
      <source>frame {0} does not decode</source>
      <translation>Bild {0} lässt sich nicht decodieren</translation>
    </message>
    <message>
      <source>frame {0} is {1} s off its time</source>
      <translation>Bild {0} ist {1} s neben seiner Zeit</translation>
    </message>
    <message>
      <source>frame {0} reads otherwise than before; nothing was written</source>
      <translation>Bild {0} liest sich anders als zuvor; es wurde nichts geschrieben</translation>
    </message>
    <message>
      <source>gain map</source>
      <translation>Gain Map</translation>
    </message>
    <message>
      <source>give a scale or a size, not both</source>
      <translation>geben Sie einen Faktor oder eine Größe an, nicht beides</translation>
    </message>
    <message>
      <source>grain is left out: it would stand still before what moves</source>
      <translation>Korn wird weggelassen: Es stünde vor allem, was sich bewegt, still</translation>
    </message>
    <message>
      <source>green</source>
      <translation>grün</translation>
    </message>
    <message>
      <source>it came out as another picture</source>
      <translation>heraus kam ein anderes Bild</translation>
    </message>
    <message>
      <source>it came out as {0} of {1}×{2} pixels</source>
      <translation>heraus kam {0} mit {1}×{2} Pixeln</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>it cannot be read ({0})</source>
      <translation>nicht lesbar ({0})</translation>
    </message>
    <message>
      <source>it carries content credentials, which any change would make untrue; export a copy instead</source>
      <translation>die Datei trägt Inhaltsnachweise, die jede Änderung unwahr machte; exportieren Sie stattdessen eine Kopie</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>die Datei änderte sich während des Kopierens</translation>
    </message>
    <message>
      <source>it could not be read back after it was written</source>
      <translation>ließ sich nach dem Schreiben nicht zurücklesen</translation>
    </message>
    <message>
      <source>it does not enlarge by {0} as its card says</source>
      <translation>es vergrößert nicht um {0}, wie seine Karte sagt</translation>
    </message>
    <message>
      <source>it failed on this picture ({0})</source>
      <translation>es scheiterte an diesem Bild ({0})</translation>
    </message>
    <message>
      <source>it has no picture in it</source>
      <translation>es enthält kein Bild</translation>
    </message>
    <message>
      <source>it has virtual copies, whose edits need its file as it is</source>
      <translation>es hat virtuelle Kopien, deren Bearbeitung seine Datei so braucht, wie sie ist</translation>
    </message>
    <message>
      <source>it has virtual copies, whose edits need its file as it is; export it</source>
      <translation>das Foto hat virtuelle Kopien, deren Bearbeitung die Datei braucht, wie sie ist; exportieren Sie es</translation>
    </message>
    <message>
      <source>it has {0} stars</source>
      <translation>es hat {0} Sterne</translation>
    </message>
    <message>
      <source>it holds more than {0} frames</source>
      <translation>er enthält mehr als {0} Bilder</translation>
    </message>
    <message>
      <source>it holds video of a kind that cannot be decoded here</source>
      <translation>er enthält Video einer Art, die hier nicht decodiert werden kann</translation>
    </message>
    <message>
      <source>it holds {0} beside the pictures</source>
      <translation>er enthält {0} neben den Bildern</translation>
    </message>
    <message>
      <source>it holds {0} of {1} frames</source>
      <translation>er enthält {0} von {1} Bildern</translation>
    </message>
    <message>
      <source>it holds {0} pictures, of which only one would be left</source>
      <translation>die Datei enthält {0} Bilder, von denen nur eines übrig bliebe</translation>
    </message>
    <message>
      <source>it is another photo of the catalog</source>
      <translation>es ist ein anderes Foto des Katalogs</translation>
    </message>
    <message>
      <source>it is compressed least</source>
      <translation>es ist am wenigsten komprimiert</translation>
    </message>
    <message>
      <source>it is edited</source>
      <translation>es ist bearbeitet</translation>
    </message>
    <message>
      <source>it is in the library already</source>
      <translation>es ist schon in der Bibliothek</translation>
    </message>
    <message>
      <source>it is one of {0}, unedited, unflagged</source>
      <translation>es ist eines von {0}, unedited, unflagged</translation>
    </message>
    <message>
      <source>it is taken</source>
      <translation>es ist vergeben</translation>
    </message>
    <message>
      <source>it is the RAW</source>
      <translation>es ist das RAW</translation>
    </message>
    <message>
      <source>it is the largest ({0}×{1})</source>
      <translation>es ist das größte ({0}×{1})</translation>
    </message>
    <message>
      <source>it is the same photo as {0}</source>
      <translation>es ist dasselbe Foto wie {0}</translation>
    </message>
    <message>
      <source>it is very noisy (about {0} levels)</source>
      <translation>es rauscht stark (etwa {0} Stufen)</translation>
    </message>
    <message>
      <source>it is written into the file already</source>
      <translation>es steht schon in der Datei</translation>
    </message>
    <message>
      <source>it is {0} s long instead of {1} s</source>
      <translation>er ist {0} s lang statt {1} s</translation>
    </message>
    <message>
      <source>it needs about {0} of memory, more than there is</source>
      <translation>es braucht etwa {0} Speicher, mehr als da ist</translation>
    </message>
    <message>
      <source>it needs more memory than it may have</source>
      <translation>er braucht mehr Speicher, als er haben darf</translation>
    </message>
    <message>
      <source>it needs more memory than there is</source>
      <translation>der Speicher reicht dafür nicht</translation>
    </message>
    <message>
      <source>it needs more memory than there is, even in small pieces</source>
      <translation>der Speicher reicht dafür nicht, auch nicht in kleinen Stücken</translation>
    </message>
    <message>
      <source>it needs more memory than there is: {0} MB for the result, and {1} MB are free</source>
      <translation>der Speicher reicht dafür nicht: {0} MB für das Ergebnis, {1} MB sind frei</translation>
    </message>
    <message>
      <source>it still tells where the photo was taken: {0}</source>
      <translation>es verrät noch immer, wo das Foto entstand: {0}</translation>
    </message>
    <message>
      <source>it turns {0} channels into {1}; Albumen runs models of one or three</source>
      <translation>es macht aus {0} Kanälen {1}; Albumen verwendet Modelle mit einem oder drei</translation>
    </message>
    <message>
      <source>it was lost</source>
      <translation>es ging verloren</translation>
    </message>
    <message>
      <source>its XMP packet has no room for the HDR layer</source>
      <translation>im XMP-Paket ist kein Platz für die HDR-Ebene</translation>
    </message>
    <message>
      <source>its XMP packet is broken</source>
      <translation>das XMP-Paket ist fehlerhaft</translation>
    </message>
    <message>
      <source>its card cannot be used ({0})</source>
      <translation>seine Karte ist nicht verwendbar ({0})</translation>
    </message>
    <message>
      <source>its content is not that of the photo that is looked for</source>
      <translation>der Inhalt ist nicht der des gesuchten Fotos</translation>
    </message>
    <message>
      <source>its detail weights are of another shape than its weights</source>
      <translation>seine Detailgewichte haben eine andere Form als seine Gewichte</translation>
    </message>
    <message>
      <source>its file is there</source>
      <translation>die Datei ist da</translation>
    </message>
    <message>
      <source>its folder is not there</source>
      <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
      <source>its id may hold letters, digits, dots and dashes only</source>
      <translation>seine Kennung darf nur Buchstaben, Ziffern, Punkte und Bindestriche enthalten</translation>
    </message>
    <message>
      <source>its options do not fit {0} ({1})</source>
      <translation>seine Optionen passen nicht zu {0} ({1})</translation>
    </message>
    <message>
      <source>its picture lies in several parts</source>
      <translation>das Bild liegt in mehreren Teilen</translation>
    </message>
    <message>
      <source>its pixels came out in another shape</source>
      <translation>die Pixel kamen in anderer Form heraus</translation>
    </message>
    <message>
      <source>its pixels came out in another size</source>
      <translation>die Pixel kamen in anderer Größe heraus</translation>
    </message>
    <message>
      <source>its place in the batch, from 1 (0001: {{counter:04}})</source>
      <translation>die Stelle im Stapel, ab 1 (0001: {{counter:04}})</translation>
    </message>
    <message>
      <source>its server answers {0} ({1})</source>
      <translation>der Server antwortet {0} ({1})</translation>
    </message>
    <message>
      <source>its server cannot be reached; what was fetched is kept for the next try</source>
      <translation>der Server ist nicht erreichbar; was schon geholt wurde, bleibt für den nächsten Versuch</translation>
    </message>
    <message>
      <source>its stars, 0 to 5</source>
      <translation>die Sterne, 0 bis 5</translation>
    </message>
    <message>
      <source>its title</source>
      <translation>der Titel</translation>
    </message>
    <message>
      <source>its weights ({0}) are corrupt</source>
      <translation>seine Gewichte ({0}) sind beschädigt</translation>
    </message>
    <message>
      <source>its weights ({0}) are not the ones its card describes; add it again</source>
      <translation>seine Gewichte ({0}) sind nicht die, die seine Karte beschreibt; fügen Sie es neu hinzu</translation>
    </message>
    <message>
      <source>its weights ({0}) are not there</source>
      <translation>seine Gewichte ({0}) sind nicht da</translation>
    </message>
    <message>
      <source>its weights ({0}) cannot be read ({1})</source>
      <translation>seine Gewichte ({0}) sind nicht lesbar ({1})</translation>
    </message>
    <message>
      <source>its weights ({0}) hold numbers that are not finite</source>
      <translation>seine Gewichte ({0}) enthalten nicht endliche Zahlen</translation>
    </message>
    <message>
      <source>its weights belong to no architecture that Albumen knows</source>
      <translation>seine Gewichte gehören zu keiner Architektur, die Albumen kennt</translation>
    </message>
    <message>
      <source>its weights do not fit the architecture that they look like</source>
      <translation>seine Gewichte passen nicht zur Architektur, nach der sie aussehen</translation>
    </message>
    <message>
      <source>its weights do not fit the architecture {0}</source>
      <translation>seine Gewichte passen nicht zur Architektur {0}</translation>
    </message>
    <message>
      <source>its weights hold numbers that are not finite</source>
      <translation>seine Gewichte enthalten nicht endliche Zahlen</translation>
    </message>
    <message>
      <source>its {0} block has no room for more</source>
      <translation>im {0}-Block ist kein Platz mehr</translation>
    </message>
    <message>
      <source>its {0} cannot be read ({1})</source>
      <translation>{0} ist nicht lesbar ({1})</translation>
    </message>
    <message>
      <source>its {0} is far too large to be a card</source>
      <translation>{0} ist viel zu groß für eine Karte</translation>
    </message>
    <message>
      <source>linear sRGB</source>
      <translation>lineares sRGB</translation>
    </message>
    <message>
      <source>made again, byte for byte the same</source>
      <translation>neu gemacht, Byte für Byte gleich</translation>
    </message>
    <message>
      <source>made again, it has another size</source>
      <translation>neu gemacht, in anderer Größe</translation>
    </message>
    <message>
      <source>made again, its pixels differ by {0} of 255 on average</source>
      <translation>neu gemacht, die Pixel weichen im Mittel um {0} von 255 ab</translation>
    </message>
    <message>
      <source>made again, {0}</source>
      <translation>neu gemacht, {0}</translation>
    </message>
    <message>
      <source>models cannot be run here</source>
      <translation>Modelle können hier nicht laufen</translation>
    </message>
    <message>
      <source>models of the community need the extra package {0}</source>
      <translation>Modelle der Gemeinschaft brauchen das zusätzliche Paket {0}</translation>
    </message>
    <message>
      <source>monitor profile</source>
      <translation>Monitorprofil</translation>
    </message>
    <message>
      <source>motion photo</source>
      <translation>Bewegungsfoto</translation>
    </message>
    <message>
      <source>movement of about {0} px at {1}°</source>
      <translation>Bewegung von etwa {0} px bei {1}°</translation>
    </message>
    <message>
      <source>no directory can lie at {0}</source>
      <translation>bei {0} kann kein Verzeichnis liegen</translation>
    </message>
    <message>
      <source>no file can be called that</source>
      <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
      <source>no file can have this name</source>
      <translation>diesen Namen kann keine Datei haben</translation>
    </message>
    <message>
      <source>no model for {0} is installed</source>
      <translation>kein Modell für {0} ist installiert</translation>
    </message>
    <message>
      <source>no scratches found</source>
      <translation>keine Kratzer gefunden</translation>
    </message>
    <message>
      <source>no such model is in the list of known ones; `albumen models known` shows it</source>
      <translation>es steht nicht in der Liste der bekannten Modelle; `albumen models known` zeigt sie</translation>
    </message>
    <message>
      <source>no worker could do it ({0})</source>
      <translation>kein Helfer konnte es tun ({0})</translation>
    </message>
    <message>
      <source>no {0}</source>
      <translation>kein {0}</translation>
    </message>
    <message>
      <source>noise σ {0}</source>
      <translation>Rauschen σ {0}</translation>
    </message>
    <message>
      <source>noise σ {0} at ISO {1}</source>
      <translation>Rauschen σ {0} bei ISO {1}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>not a picture</source>
      <translation>kein Bild</translation>
    </message>
    <message>
      <source>not enough free space</source>
      <translation>nicht genug freier Platz</translation>
    </message>
    <message>
      <source>not one frame of the clip can be read</source>
      <translation>kein einziges Bild des Clips lässt sich lesen</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not stated: ask its author before you use it for others</source>
      <translation>nicht angegeben: fragen Sie den Urheber, bevor Sie es für andere verwenden</translation>
    </message>
    <message>
      <source>not {0}</source>
      <translation>nicht {0}</translation>
    </message>
    <message>
      <source>nothing in it is sharp (sharpness {0} of 100)</source>
      <translation>nichts darin ist scharf (Schärfe {0} von 100)</translation>
    </message>
    <message>
      <source>nothing needed</source>
      <translation>nichts nötig</translation>
    </message>
    <message>
      <source>nothing of the picture can be read</source>
      <translation>vom Bild ist nichts lesbar</translation>
    </message>
    <message>
      <source>nothing was written into it: no original of it is kept</source>
      <translation>in sie wurde nichts geschrieben: es ist kein Original von ihr aufbewahrt</translation>
    </message>
    <message>
      <source>one of {0}</source>
      <translation>eines von {0}</translation>
    </message>
    <message>
      <source>only {0} megapixels ({1}×{2})</source>
      <translation>nur {0} Megapixel ({1}×{2})</translation>
    </message>
    <message>
      <source>opening it takes {0} MB, and {1} MB are free</source>
      <translation>das Öffnen braucht {0} MB, {1} MB sind frei</translation>
    </message>
    <message>
      <source>opening it was stopped after {0} seconds; the file may be damaged</source>
      <translation>das Öffnen wurde nach {0} Sekunden abgebrochen; die Datei ist vielleicht beschädigt</translation>
    </message>
    <message>
      <source>opening it would run code that came with it; ask its author for a .safetensors file</source>
      <translation>das Öffnen würde mitgelieferten Code ausführen; bitten Sie den Urheber um eine .safetensors-Datei</translation>
    </message>
    <message>
      <source>photos are sorted by {0}</source>
      <translation>Fotos werden geordnet nach {0}</translation>
    </message>
    <message>
      <source>points (x, y) from 0 to 1 with x rising</source>
      <translation>Punkte (x, y) von 0 bis 1 mit steigendem x</translation>
    </message>
    <message>
      <source>purple</source>
      <translation>violett</translation>
    </message>
    <message>
      <source>quality must be 1 to 100, not {0}</source>
      <translation>quality muss 1 bis 100 sein, nicht {0}</translation>
    </message>
    <message>
      <source>reading it was stopped after {0} seconds; the file may be damaged</source>
      <translation>das Lesen wurde nach {0} Sekunden abgebrochen; die Datei ist vielleicht beschädigt</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <source>retouch.spots: a spot needs a kind ({0}), points and a size of 0 to 1</source>
      <translation>retouch.spots: ein Fleck braucht eine Art ({0}), Punkte und eine Größe von 0 bis 1</translation>
    </message>
    <message>
      <source>retouch.spots: {0}</source>
      <translation>retouch.spots: {0}</translation>
    </message>
    <message>
      <source>scale must be 2 or 4, not {0}</source>
      <translation>der Faktor muss 2 oder 4 sein, nicht {0}</translation>
    </message>
    <message>
      <source>second picture</source>
      <translation>zweites Bild</translation>
    </message>
    <message>
      <source>several albums are called {0}: {1}</source>
      <translation>mehrere Alben heißen {0}: {1}</translation>
    </message>
    <message>
      <source>sha256 must have 64 hexadecimal digits</source>
      <translation>sha256 muss 64 hexadezimale Ziffern haben</translation>
    </message>
    <message>
      <source>sharpness {0}, the best of {1} has {2}</source>
      <translation>Schärfe {0}, das beste von {1} hat {2}</translation>
    </message>
    <message>
      <source>stored with 8 bits a channel, the source has more</source>
      <translation>mit 8 Bit je Kanal gespeichert, die Quelle hat mehr</translation>
    </message>
    <message>
      <source>tag {0} has no possible value</source>
      <translation>das Feld {0} hat keinen möglichen Wert</translation>
    </message>
    <message>
      <source>temporal must be 0 to 100, not {0}</source>
      <translation>temporal muss 0 bis 100 sein, nicht {0}</translation>
    </message>
    <message>
      <source>that enlarging would make coarse</source>
      <translation>das durch Vergrößern grob würde</translation>
    </message>
    <message>
      <source>that shows once it is brighter</source>
      <translation>das nach dem Aufhellen sichtbar wird</translation>
    </message>
    <message>
      <source>the CR3 file describes no photo</source>
      <translation>die CR3-Datei beschreibt kein Foto</translation>
    </message>
    <message>
      <source>the HDR layer was kept</source>
      <translation>die HDR-Ebene blieb erhalten</translation>
    </message>
    <message>
      <source>the ISO number</source>
      <translation>die ISO-Zahl</translation>
    </message>
    <message>
      <source>the JPEG 2000 has no header</source>
      <translation>das JPEG 2000 hat keinen Kopf</translation>
    </message>
    <message>
      <source>the JPEG has no pixels</source>
      <translation>das JPEG hat keine Pixel</translation>
    </message>
    <message>
      <source>the RAW file is damaged or incomplete</source>
      <translation>die RAW-Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
      <source>the TIFF has no pixels</source>
      <translation>das TIFF hat keine Pixel</translation>
    </message>
    <message>
      <source>the WebP has no pixels</source>
      <translation>das WebP hat keine Pixel</translation>
    </message>
    <message>
      <source>the WebP has no size</source>
      <translation>das WebP hat keine Größe</translation>
    </message>
    <message>
      <source>the XMP packet declares a document type, which no honest one does</source>
      <translation>das XMP-Paket deklariert einen Dokumenttyp, was kein ehrliches tut</translation>
    </message>
    <message>
      <source>the XMP packet describes nothing</source>
      <translation>das XMP-Paket beschreibt nichts</translation>
    </message>
    <message>
      <source>the XMP packet has more parts than any camera writes</source>
      <translation>das XMP-Paket hat mehr Teile, als eine Kamera schreibt</translation>
    </message>
    <message>
      <source>the XMP packet is broken</source>
      <translation>das XMP-Paket ist fehlerhaft</translation>
    </message>
    <message>
      <source>the XMP packet is broken near {0}</source>
      <translation>das XMP-Paket ist bei {0} fehlerhaft</translation>
    </message>
    <message>
      <source>the XMP packet is broken: a tag does not end</source>
      <translation>das XMP-Paket ist fehlerhaft: eine Marke endet nicht</translation>
    </message>
    <message>
      <source>the XMP packet is broken: {0}</source>
      <translation>das XMP-Paket ist fehlerhaft: {0}</translation>
    </message>
    <message>
      <source>the XMP packet is empty</source>
      <translation>das XMP-Paket ist leer</translation>
    </message>
    <message>
      <source>the XMP packet is too long</source>
      <translation>das XMP-Paket ist zu lang</translation>
    </message>
    <message>
      <source>the best of {0} near-duplicates (sharpness {1})</source>
      <translation>das beste von {0} fast gleichen (Schärfe {1})</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>die Kamera</translation>
    </message>
    <message>
      <source>the card or disk that it was on is not there any more</source>
      <translation>die Karte oder Festplatte, auf der es lag, ist nicht mehr da</translation>
    </message>
    <message>
      <source>the chosen model adds no detail: what was asked of it is left out</source>
      <translation>das gewählte Modell ergänzt keine Details: was davon verlangt war, entfällt</translation>
    </message>
    <message>
      <source>the chosen model always enlarges {0} times</source>
      <translation>das gewählte Modell vergrößert immer {0}-fach</translation>
    </message>
    <message>
      <source>the clip is damaged and cannot be opened; it was not changed</source>
      <translation>der Clip ist beschädigt und lässt sich nicht öffnen; er wurde nicht verändert</translation>
    </message>
    <message>
      <source>the clip is damaged and cannot be read on ({0})</source>
      <translation>der Clip ist beschädigt und lässt sich nicht weiterlesen ({0})</translation>
    </message>
    <message>
      <source>the clip is incomplete: its index, which cameras write last, is missing</source>
      <translation>der Clip ist unvollständig: Sein Index, den Kameras zuletzt schreiben, fehlt</translation>
    </message>
    <message>
      <source>the clip is incomplete: {0} of {1} frames can be read</source>
      <translation>der Clip ist unvollständig: {0} von {1} Bildern lassen sich lesen</translation>
    </message>
    <message>
      <source>the clip is interlaced; its frames were worked on as they are</source>
      <translation>der Clip hat Halbbilder; seine Bilder wurden so bearbeitet, wie sie sind</translation>
    </message>
    <message>
      <source>the colour profile cannot be used: {0}</source>
      <translation>das Farbprofil ist nicht verwendbar: {0}</translation>
    </message>
    <message>
      <source>the colour profile is damaged</source>
      <translation>das Farbprofil ist beschädigt</translation>
    </message>
    <message>
      <source>the colour profile is too large</source>
      <translation>das Farbprofil ist zu groß</translation>
    </message>
    <message>
      <source>the colour profile is too long for a JPEG</source>
      <translation>das Farbprofil ist zu lang für JPEG</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>die Verbindung brach ab</translation>
    </message>
    <message>
      <source>the copy is not what was read from the card; it was thrown away</source>
      <translation>die Kopie ist nicht das, was von der Karte gelesen wurde; sie wurde verworfen</translation>
    </message>
    <message>
      <source>the copy is not whole and was not put in place</source>
      <translation>die Kopie ist nicht vollständig und wurde nicht an ihren Platz gestellt</translation>
    </message>
    <message>
      <source>the cover picture</source>
      <translation>das Titelbild</translation>
    </message>
    <message>
      <source>the curve is cut off</source>
      <translation>die Kurve ist abgeschnitten</translation>
    </message>
    <message>
      <source>the day it was taken, as 2024-05-31 (codes after a colon: {{date:%Y-%m}})</source>
      <translation>der Tag der Aufnahme, wie 2024-05-31 (Codes nach einem Doppelpunkt: {{date:%Y-%m}})</translation>
    </message>
    <message>
      <source>the decoder gave an answer that makes no sense</source>
      <translation>der Dekoder gab eine Antwort, die keinen Sinn ergibt</translation>
    </message>
    <message>
      <source>the device must be one of {0}, not {1}</source>
      <translation>das Gerät muss eines von {0} sein, nicht {1}</translation>
    </message>
    <message>
      <source>the disk gives back other bytes than were written</source>
      <translation>die Festplatte gibt andere Bytes zurück, als geschrieben wurden</translation>
    </message>
    <message>
      <source>the encoder for {0} refused a frame ({1})</source>
      <translation>der Encoder für {0} nahm ein Bild nicht an ({1})</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>das Ende</translation>
    </message>
    <message>
      <source>the file brought its decoder down and was not opened</source>
      <translation>die Datei brachte den Dekoder zum Absturz und wurde nicht geöffnet</translation>
    </message>
    <message>
      <source>the file changed while its original was being kept; nothing was written</source>
      <translation>die Datei änderte sich, während ihr Original gesichert wurde; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>the file describes no picture</source>
      <translation>die Datei beschreibt kein Bild</translation>
    </message>
    <message>
      <source>the file has too many properties</source>
      <translation>die Datei hat zu viele Eigenschaften</translation>
    </message>
    <message>
      <source>the file holds a program (TorchScript), not only weights; it was not opened</source>
      <translation>die Datei enthält ein Programm (TorchScript), nicht nur Gewichte; sie wurde nicht geöffnet</translation>
    </message>
    <message>
      <source>the file is built to keep a program busy for ever, and was not opened</source>
      <translation>die Datei ist so gebaut, dass ein Programm nie fertig wird; sie wurde nicht geöffnet</translation>
    </message>
    <message>
      <source>the file is damaged and cannot be opened; it was not changed</source>
      <translation>die Datei ist beschädigt und lässt sich nicht öffnen; sie wurde nicht verändert</translation>
    </message>
    <message>
      <source>the file is damaged: a part of the file is missing, and what can be read was opened</source>
      <translation>die Datei ist beschädigt: ein Teil der Datei fehlt; was lesbar ist, wurde geöffnet</translation>
    </message>
    <message>
      <source>the file is damaged: about {0} of the picture is missing, and what can be read was opened</source>
      <translation>die Datei ist beschädigt: etwa {0} des Bildes fehlen; was lesbar ist, wurde geöffnet</translation>
    </message>
    <message>
      <source>the file is damaged: its header gives no size</source>
      <translation>die Datei ist beschädigt: ihr Kopf nennt keine Größe</translation>
    </message>
    <message>
      <source>the file is damaged: its header is incomplete</source>
      <translation>die Datei ist beschädigt: ihr Kopf ist unvollständig</translation>
    </message>
    <message>
      <source>the file is damaged: its header makes no sense</source>
      <translation>die Datei ist beschädigt: ihr Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
      <source>the file is damaged: {0}</source>
      <translation>die Datei ist beschädigt: {0}</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the file is incomplete: a part of the picture is missing</source>
      <translation>die Datei ist unvollständig: ein Teil des Bildes fehlt</translation>
    </message>
    <message>
      <source>the file is incomplete: a part of the picture is missing; it was not changed</source>
      <translation>die Datei ist unvollständig: ein Teil des Bildes fehlt; sie wurde nicht verändert</translation>
    </message>
    <message>
      <source>the file is not there</source>
      <translation>die Datei ist nicht da</translation>
    </message>
    <message>
      <source>the file is truncated or corrupt</source>
      <translation>die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <source>the file is write-protected</source>
      <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
      <source>the file there is as new as its source</source>
      <translation>die Datei dort ist so neu wie ihre Quelle</translation>
    </message>
    <message>
      <source>the file's list of items is broken</source>
      <translation>die Liste der Elemente in der Datei ist fehlerhaft</translation>
    </message>
    <message>
      <source>the first original is in its place already</source>
      <translation>das erste Original ist schon an seinem Platz</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>in den Ordner lässt sich nicht hineinsehen</translation>
    </message>
    <message>
      <source>the folder it lies in</source>
      <translation>der Ordner, in dem es liegt</translation>
    </message>
    <message>
      <source>the header has more numbers than it may</source>
      <translation>der Kopf hat mehr Zahlen, als er darf</translation>
    </message>
    <message>
      <source>the header has more symbols than it may</source>
      <translation>der Kopf hat mehr Zeichen, als er darf</translation>
    </message>
    <message>
      <source>the header has too many contexts</source>
      <translation>der Kopf hat zu viele Zusammenhänge</translation>
    </message>
    <message>
      <source>the header is incomplete</source>
      <translation>der Kopf ist unvollständig</translation>
    </message>
    <message>
      <source>the header makes no sense</source>
      <translation>der Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
      <source>the header packs its numbers in a way that there is not</source>
      <translation>der Kopf packt seine Zahlen auf eine Weise, die es nicht gibt</translation>
    </message>
    <message>
      <source>the header repeats what it may not</source>
      <translation>der Kopf wiederholt, was er nicht darf</translation>
    </message>
    <message>
      <source>the header's numbers end where they may not</source>
      <translation>die Zahlen im Kopf enden, wo sie nicht dürfen</translation>
    </message>
    <message>
      <source>the header's probabilities make no sense</source>
      <translation>die Wahrscheinlichkeiten im Kopf ergeben keinen Sinn</translation>
    </message>
    <message>
      <source>the hole is too large for the memory there is</source>
      <translation>das Loch ist zu groß für den Speicher, der da ist</translation>
    </message>
    <message>
      <source>the installed av cannot write {0}; it has {1}</source>
      <translation>das installierte av kann {0} nicht schreiben; es hat {1}</translation>
    </message>
    <message>
      <source>the lens</source>
      <translation>das Objektiv</translation>
    </message>
    <message>
      <source>the lens of this photo ({0} {1})</source>
      <translation>das Objektiv dieses Fotos ({0} {1})</translation>
    </message>
    <message>
      <source>the lens {0}</source>
      <translation>das Objektiv {0}</translation>
    </message>
    <message>
      <source>the list of places is broken</source>
      <translation>die Liste der Stellen ist fehlerhaft</translation>
    </message>
    <message>
      <source>the maker note's directory does not fit</source>
      <translation>das Verzeichnis der Herstellernotizen passt nicht</translation>
    </message>
    <message>
      <source>the metadata does not fit into {0}: {1}</source>
      <translation>die Metadaten passen nicht in {0}: {1}</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>der Name einer Datei</translation>
    </message>
    <message>
      <source>the new clip did not pass its check ({0}) and was not put in place</source>
      <translation>der neue Clip bestand seine Prüfung nicht ({0}) und wurde nicht an seinen Platz gestellt</translation>
    </message>
    <message>
      <source>the original changed while it was brought back; nothing was written</source>
      <translation>das Original hat sich beim Zurückholen geändert; es wurde nichts geschrieben</translation>
    </message>
    <message>
      <source>the output would replace an original; choose another folder or conflict policy</source>
      <translation>die Ausgabe würde ein Original ersetzen; wählen Sie einen anderen Ordner oder ein anderes Verhalten bei Konflikten</translation>
    </message>
    <message>
      <source>the photo's own name</source>
      <translation>der eigene Name des Fotos</translation>
    </message>
    <message>
      <source>the picture is larger than a TIFF can be</source>
      <translation>das Bild ist größer, als ein TIFF sein kann</translation>
    </message>
    <message>
      <source>the picture that comes with scikit-image cannot be read</source>
      <translation>das Bild, das mit scikit-image kommt, ist nicht lesbar</translation>
    </message>
    <message>
      <source>the pieces of the new clip do not hold the frames of the source; nothing was written</source>
      <translation>die Teile des neuen Clips enthalten nicht die Bilder der Quelle; es wurde nichts geschrieben</translation>
    </message>
    <message>
      <source>the pixels are in the wrong byte order for this metadata</source>
      <translation>die Pixel haben für diese Metadaten die falsche Bytefolge</translation>
    </message>
    <message>
      <source>the result would have {0} megapixels; {1} megapixels is the most</source>
      <translation>das Ergebnis hätte {0} Megapixel; höchstens {1} Megapixel sind möglich</translation>
    </message>
    <message>
      <source>the sample photos come with scikit-image, which is not installed (pip install scikit-image)</source>
      <translation>die Beispielfotos kommen mit scikit-image, das nicht installiert ist (pip install scikit-image)</translation>
    </message>
    <message>
      <source>the segment goes on beyond what was read</source>
      <translation>der Abschnitt geht über das Gelesene hinaus</translation>
    </message>
    <message>
      <source>the sharpest of {0} similar shots ({1}, next {2})</source>
      <translation>die schärfste von {0} ähnlichen Aufnahmen ({1}, die nächste {2})</translation>
    </message>
    <message>
      <source>the system does not allow access to this file or folder</source>
      <translation>das System erlaubt den Zugriff auf diese Datei oder diesen Ordner nicht</translation>
    </message>
    <message>
      <source>the system does not let Albumen open or write the catalog</source>
      <translation>das System lässt Albumen den Katalog nicht öffnen oder schreiben</translation>
    </message>
    <message>
      <source>the time it was taken, as 18-05-09</source>
      <translation>die Uhrzeit der Aufnahme, wie 18-05-09</translation>
    </message>
    <message>
      <source>the video is encrypted (copy protection) and cannot be opened</source>
      <translation>das Video ist verschlüsselt (Kopierschutz) und lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>the widest colours in sRGB's curve</source>
      <translation>die weitesten Farben in der Kurve von sRGB</translation>
    </message>
    <message>
      <source>the worker gave no answer</source>
      <translation>der Helfer gab keine Antwort</translation>
    </message>
    <message>
      <source>the worker's file is not here; --ship sends photos there and back</source>
      <translation>die Datei des Helfers ist nicht hier; --ship schickt Fotos hin und zurück</translation>
    </message>
    <message>
      <source>the {0} box is too long</source>
      <translation>die Box {0} ist zu lang</translation>
    </message>
    <message>
      <source>there are loose words on places in the block</source>
      <translation>im Block stehen verstreute Angaben zu Orten</translation>
    </message>
    <message>
      <source>there are no weights in the file</source>
      <translation>in der Datei sind keine Gewichte</translation>
    </message>
    <message>
      <source>there are too many brackets inside each other</source>
      <translation>zu viele Klammern liegen ineinander</translation>
    </message>
    <message>
      <source>there is already a file of that name</source>
      <translation>es gibt dort schon eine Datei dieses Namens</translation>
    </message>
    <message>
      <source>there is already a file of this name; nothing was copied over it</source>
      <translation>es gibt schon eine Datei dieses Namens; nichts wurde darüber kopiert</translation>
    </message>
    <message>
      <source>there is already a file of this name; nothing was moved</source>
      <translation>es gibt schon eine Datei dieses Namens; nichts wurde verschoben</translation>
    </message>
    <message>
      <source>there is no Dask scheduler at {0} ({1})</source>
      <translation>unter {0} gibt es keinen Dask-Scheduler ({1})</translation>
    </message>
    <message>
      <source>there is no adjustment called {0}</source>
      <translation>es gibt keine Anpassung namens {0}</translation>
    </message>
    <message>
      <source>there is no album called {0}; `albumen album list` shows all</source>
      <translation>es gibt kein Album namens {0}; `albumen album list` zeigt alle</translation>
    </message>
    <message>
      <source>there is no codec called {0}; there are {1}</source>
      <translation>es gibt keinen Codec namens {0}; es gibt {1}</translation>
    </message>
    <message>
      <source>there is no field “{0}”; possible are {1}</source>
      <translation>es gibt kein Feld „{0}“; möglich sind {1}</translation>
    </message>
    <message>
      <source>there is no model of that name</source>
      <translation>es gibt kein Modell dieses Namens</translation>
    </message>
    <message>
      <source>there is no preset called {0}; there are: {1}</source>
      <translation>es gibt keine Vorlage namens {0}; es gibt: {1}</translation>
    </message>
    <message>
      <source>there is no room for it in the block</source>
      <translation>im Block ist kein Platz dafür</translation>
    </message>
    <message>
      <source>there is no room for {0} GB on its disk ({1} GB are free)</source>
      <translation>auf der Festplatte ist kein Platz für {0} GB ({1} GB sind frei)</translation>
    </message>
    <message>
      <source>there is no space left on the disk</source>
      <translation>auf der Festplatte ist kein Platz mehr</translation>
    </message>
    <message>
      <source>there is no space left on the disk for the catalog</source>
      <translation>auf der Festplatte ist kein Platz mehr für den Katalog</translation>
    </message>
    <message>
      <source>there is no step called {0} for video; there are {1}</source>
      <translation>für Video gibt es keinen Schritt namens {0}; es gibt {1}</translation>
    </message>
    <message>
      <source>there is no step called {0}; there are {1}</source>
      <translation>es gibt keinen Schritt namens {0}; es gibt {1}</translation>
    </message>
    <message>
      <source>there is no step {0}</source>
      <translation>es gibt keinen Schritt {0}</translation>
    </message>
    <message>
      <source>there is no such folder to watch</source>
      <translation>einen solchen Ordner zum Überwachen gibt es nicht</translation>
    </message>
    <message>
      <source>there is no video in this file</source>
      <translation>in dieser Datei ist kein Video</translation>
    </message>
    <message>
      <source>there is no {0} in its folder</source>
      <translation>im Ordner gibt es kein {0}</translation>
    </message>
    <message>
      <source>there is not enough memory for the result</source>
      <translation>der Speicher reicht nicht für das Ergebnis</translation>
    </message>
    <message>
      <source>there is nothing to write: it has no adjustments</source>
      <translation>es gibt nichts zu schreiben: das Foto hat keine Anpassungen</translation>
    </message>
    <message>
      <source>they are equal; it has the shortest name or came first</source>
      <translation>sie sind gleich; dieses hat den kürzesten Namen oder kam zuerst</translation>
    </message>
    <message>
      <source>things that cannot be read</source>
      <translation>Dinge, die nicht lesbar sind</translation>
    </message>
    <message>
      <source>this JPEG has {0} bits a channel, which is not supported</source>
      <translation>dieses JPEG hat {0} Bit je Kanal, was nicht unterstützt wird</translation>
    </message>
    <message>
      <source>this bracket is never closed</source>
      <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
      <source>this camera's RAW files are not supported yet</source>
      <translation>die RAW-Dateien dieser Kamera werden noch nicht unterstützt</translation>
    </message>
    <message>
      <source>this colour profile cannot be read</source>
      <translation>dieses Farbprofil ist nicht lesbar</translation>
    </message>
    <message>
      <source>this colour profile is damaged</source>
      <translation>dieses Farbprofil ist beschädigt</translation>
    </message>
    <message>
      <source>this format can be opened but not written</source>
      <translation>dieses Format lässt sich öffnen, aber nicht schreiben</translation>
    </message>
    <message>
      <source>this is a device or a pipe, not a file</source>
      <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
      <source>this is a device or a pipe, not a picture</source>
      <translation>das ist ein Gerät oder eine Pipe, kein Bild</translation>
    </message>
    <message>
      <source>this is a folder</source>
      <translation>das ist ein Ordner</translation>
    </message>
    <message>
      <source>this is a folder, not a picture</source>
      <translation>das ist ein Ordner, kein Bild</translation>
    </message>
    <message>
      <source>this is a folder, not a video</source>
      <translation>das ist ein Ordner, kein Video</translation>
    </message>
    <message>
      <source>this is no ICC profile</source>
      <translation>das ist kein ICC-Profil</translation>
    </message>
    <message>
      <source>this is no file of weights; Albumen takes {0}</source>
      <translation>das ist keine Datei mit Gewichten; Albumen nimmt {0}</translation>
    </message>
    <message>
      <source>this is no manifest that Albumen wrote</source>
      <translation>diese Liste hat nicht Albumen geschrieben</translation>
    </message>
    <message>
      <source>this is no manifest: it is not JSON</source>
      <translation>das ist keine Liste: es ist kein JSON</translation>
    </message>
    <message>
      <source>this is no picture of a kind that Albumen knows</source>
      <translation>das ist kein Bild, dessen Art Albumen kennt</translation>
    </message>
    <message>
      <source>this is no preset ({0})</source>
      <translation>das ist keine Vorlage ({0})</translation>
    </message>
    <message>
      <source>this is no video of a kind that Albumen knows</source>
      <translation>das ist kein Video einer Art, die Albumen kennt</translation>
    </message>
    <message>
      <source>this is not a JPEG</source>
      <translation>das ist kein JPEG</translation>
    </message>
    <message>
      <source>this is not a JPEG 2000</source>
      <translation>das ist kein JPEG 2000</translation>
    </message>
    <message>
      <source>this is not a JPEG XL</source>
      <translation>das ist kein JPEG XL</translation>
    </message>
    <message>
      <source>this is not a PNG</source>
      <translation>das ist kein PNG</translation>
    </message>
    <message>
      <source>this is not a TIFF structure</source>
      <translation>das ist keine TIFF-Struktur</translation>
    </message>
    <message>
      <source>this is not a WebP</source>
      <translation>das ist kein WebP</translation>
    </message>
    <message>
      <source>this is not the profile of a monitor</source>
      <translation>das ist nicht das Profil eines Monitors</translation>
    </message>
    <message>
      <source>this is yes or no</source>
      <translation>hier gehört yes oder no hin</translation>
    </message>
    <message>
      <source>this version of Albumen cannot give it the plane {0}</source>
      <translation>diese Fassung von Albumen kann ihm die Ebene {0} nicht geben</translation>
    </message>
    <message>
      <source>this version of Albumen does not know that architecture</source>
      <translation>diese Fassung von Albumen kennt diese Architektur nicht</translation>
    </message>
    <message>
      <source>this very batch is already running in another Albumen</source>
      <translation>genau dieser Auftrag läuft schon in einem anderen Albumen</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>transparency is not kept</source>
      <translation>Transparenz bleibt nicht erhalten</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>turns must be 1 to {0}, not {1}</source>
      <translation>turns muss 1 bis {0} sein, nicht {1}</translation>
    </message>
    <message>
      <source>unknown kind of TIFF structure: {0}</source>
      <translation>unbekannte Art von TIFF-Struktur: {0}</translation>
    </message>
    <message>
      <source>unknown task {0}</source>
      <translation>unbekannte Aufgabe {0}</translation>
    </message>
    <message>
      <source>unread profile</source>
      <translation>nicht gelesenes Profil</translation>
    </message>
    <message>
      <source>weights must lie beside the card, not at {0}</source>
      <translation>die Gewichte müssen neben der Karte liegen, nicht bei {0}</translation>
    </message>
    <message>
      <source>what was downloaded is not the file that was promised; nothing was kept</source>
      <translation>was geladen wurde, ist nicht die versprochene Datei; nichts wurde behalten</translation>
    </message>
    <message>
      <source>what was written could not be read back ({0}); nothing was changed</source>
      <translation>das Geschriebene ließ sich nicht zurücklesen ({0}); nichts wurde verändert</translation>
    </message>
    <message>
      <source>what was written could not be read back; nothing was changed</source>
      <translation>das Geschriebene ließ sich nicht zurücklesen; nichts wurde verändert</translation>
    </message>
    <message>
      <source>words can be written into JPEG files only; a sidecar file holds them for others</source>
      <translation>Worte lassen sich nur in JPEG-Dateien schreiben; für andere hält sie eine XMP-Datei</translation>
    </message>
    <message>
      <source>words cannot be written into it: {0}</source>
      <translation>Worte lassen sich nicht hineinschreiben: {0}</translation>
    </message>
    <message>
      <source>words only; the picture was not touched</source>
      <translation>nur Worte; das Bild blieb unberührt</translation>
    </message>
    <message>
      <source>write back</source>
      <translation>zurückschreiben</translation>
    </message>
    <message>
      <source>writing into the original files has to be confirmed first</source>
      <translation>das Schreiben in die Originaldateien muss erst bestätigt werden</translation>
    </message>
    <message>
      <source>written as Matroska, as MP4 does not hold {0}</source>
      <translation>als Matroska geschrieben, da MP4 {0} nicht fasst</translation>
    </message>
    <message>
      <source>written as {0}, as {1} cannot be written</source>
      <translation>als {0} geschrieben, da {1} nicht geschrieben werden kann</translation>
    </message>
    <message>
      <source>written before the interruption</source>
      <translation>vor der Unterbrechung geschrieben</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>gelb</translation>
    </message>
    <message>
      <source>{0} GB</source>
      <translation>{0} GB</translation>
    </message>
    <message>
      <source>{0} KB</source>
      <translation>{0} KB</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>{0} MB for the result, and {1} MB are free</source>
      <translation>{0} MB für das Ergebnis, {1} MB sind frei</translation>
    </message>
    <message>
      <source>{0} file</source>
      <translation>{0} Datei</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} Dateien</translation>
    </message>
    <message>
      <source>{0} keyword</source>
      <translation>{0} Stichwort</translation>
    </message>
    <message>
      <source>{0} keywords</source>
      <translation>{0} Stichwörter</translation>
    </message>
    <message>
      <source>{0} megapixels</source>
      <translation>{0} Megapixel</translation>
    </message>
    <message>
      <source>{0} megapixels is the most</source>
      <translation>{0} Megapixel sind das meiste</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} Minuten</translation>
    </message>
    <message>
      <source>{0} of it is burnt out</source>
      <translation>{0} davon sind ausgebrannt</translation>
    </message>
    <message>
      <source>{0} of it is pure black</source>
      <translation>{0} davon sind rein schwarz</translation>
    </message>
    <message>
      <source>{0} photo</source>
      <translation>{0} Foto</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} Fotos</translation>
    </message>
    <message>
      <source>{0} times as large: {1} times by the model, the rest is interpolated</source>
      <translation>{0}-mal so groß: {1}-mal durch das Modell, der Rest ist interpoliert</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <source>{0} to {1} {2}</source>
      <translation>{0} bis {1} {2}</translation>
    </message>
    <message>
      <source>{0} The newest good backup is {1}.</source>
      <translation>{0} Die neueste gute Sicherung ist {1}.</translation>
    </message>
    <message>
      <source>{0} There is no good backup.</source>
      <translation>{0} Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
      <source>{0} bytes at {1} are beyond the end</source>
      <translation>{0} Bytes bei {1} liegen hinter dem Ende</translation>
    </message>
    <message>
      <source>{0} compresses with small losses.</source>
      <translation>{0} komprimiert mit kleinen Verlusten.</translation>
    </message>
    <message>
      <source>{0} could not be deleted from the card</source>
      <translation>{0} ließ sich nicht von der Karte löschen</translation>
    </message>
    <message>
      <source>{0} could not be taken along</source>
      <translation>{0} konnte nicht mitgenommen werden</translation>
    </message>
    <message>
      <source>{0} could not be written: {1}</source>
      <translation>{0} ließ sich nicht schreiben: {1}</translation>
    </message>
    <message>
      <source>{0} files are never written over; export it instead</source>
      <translation>{0}-Dateien werden nie überschrieben; exportieren Sie stattdessen</translation>
    </message>
    <message>
      <source>{0} fills holes: it needs a mask, and is asked for by removing something</source>
      <translation>{0} füllt Löcher: es braucht eine Maske und wird beim Entfernen verwendet</translation>
    </message>
    <message>
      <source>{0} frames without a time of their own were left out</source>
      <translation>{0} Bilder ohne eigene Zeit wurden weggelassen</translation>
    </message>
    <message>
      <source>{0} has no transparency; the picture is laid on white.</source>
      <translation>{0} kennt keine Transparenz; das Bild wird auf Weiß gelegt.</translation>
    </message>
    <message>
      <source>{0} holds even sizes only: the last row or column is there twice</source>
      <translation>{0} fasst nur gerade Größen: Die letzte Zeile oder Spalte ist doppelt da</translation>
    </message>
    <message>
      <source>{0} in {1} of {2} frames looked at</source>
      <translation>{0} in {1} von {2} angesehenen Bildern</translation>
    </message>
    <message>
      <source>{0} is a model for {1}; no step is for that</source>
      <translation>{0} ist ein Modell für {1}; dafür gibt es keinen Schritt</translation>
    </message>
    <message>
      <source>{0} is made for one photo, not for the frames of a clip</source>
      <translation>{0} ist für ein einzelnes Foto gemacht, nicht für die Bilder eines Clips</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} fehlt</translation>
    </message>
    <message>
      <source>{0} is no lookup table that Albumen can read (.cube or .3dl).</source>
      <translation>{0} ist keine Farbtabelle, die Albumen lesen kann (.cube oder .3dl).</translation>
    </message>
    <message>
      <source>{0} is no model that fills holes</source>
      <translation>{0} ist kein Modell, das Löcher füllt</translation>
    </message>
    <message>
      <source>{0} is no number</source>
      <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
      <source>{0} is too large to be a mask.</source>
      <translation>{0} ist zu groß für eine Maske.</translation>
    </message>
    <message>
      <source>{0} is written in sRGB; {1} colours beyond it are clipped.</source>
      <translation>{0} wird in sRGB geschrieben; Farben von {1}, die darüber hinausgehen, werden beschnitten.</translation>
    </message>
    <message>
      <source>{0} judges every frame by itself, which would flicker; it is for photos only</source>
      <translation>{0} beurteilt jedes Bild für sich, was flimmern würde; es ist nur für Fotos</translation>
    </message>
    <message>
      <source>{0} keeps {1} of {2} bits a channel.</source>
      <translation>{0} behält {1} von {2} Bit je Kanal.</translation>
    </message>
    <message>
      <source>{0} mask: {1}</source>
      <translation>Maske {0}: {1}</translation>
    </message>
    <message>
      <source>{0} mask: {1} must be a number, not {2}</source>
      <translation>Maske {0}: {1} muss eine Zahl sein, nicht {2}</translation>
    </message>
    <message>
      <source>{0} must be 0 to 100, not {1}</source>
      <translation>{0} muss 0 bis 100 sein, nicht {1}</translation>
    </message>
    <message>
      <source>{0} must be 0 to {1}, not {2}</source>
      <translation>{0} muss 0 bis {1} sein, nicht {2}</translation>
    </message>
    <message>
      <source>{0} must be 1 to {1}, not {2}</source>
      <translation>{0} muss 1 bis {1} sein, nicht {2}</translation>
    </message>
    <message>
      <source>{0} scratches and specks filled</source>
      <translation>{0} Kratzer und Flecken gefüllt</translation>
    </message>
    <message>
      <source>{0} small face: enlarged without added detail</source>
      <translation>{0} kleines Gesicht: ohne neue Details vergrößert</translation>
    </message>
    <message>
      <source>{0} small face: not sharpened</source>
      <translation>{0} kleines Gesicht: nicht geschärft</translation>
    </message>
    <message>
      <source>{0} small faces: enlarged without added detail</source>
      <translation>{0} kleine Gesichter: ohne neue Details vergrößert</translation>
    </message>
    <message>
      <source>{0} small faces: not sharpened</source>
      <translation>{0} kleine Gesichter: nicht geschärft</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0}, but no model for it is installed</source>
      <translation>{0}, aber kein Modell dafür ist installiert</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>{0}.{1} must be {2}, not {3}</source>
      <translation>{0}.{1} muss {2} sein, nicht {3}</translation>
    </message>
    <message>
      <source>{0}: it is {1} s long and ends before the range begins</source>
      <translation>{0}: Er ist {1} s lang und endet, bevor der Bereich beginnt</translation>
    </message>
    <message>
      <source>{0}: it needs more memory than there is</source>
      <translation>{0}: der Speicher reicht dafür nicht</translation>
    </message>
    <message>
      <source>{0}: it was copied, but not taken into the library: {1}</source>
      <translation>{0}: kopiert, aber nicht in die Bibliothek aufgenommen: {1}</translation>
    </message>
    <message>
      <source>{0}: its entry in the manifest makes no sense ({1})</source>
      <translation>{0}: der Eintrag in der Liste ergibt keinen Sinn ({1})</translation>
    </message>
    <message>
      <source>{0}: kept the newer, not “{1}” of the {2}</source>
      <translation>{0}: das Neuere blieb, nicht „{1}“ von {2}</translation>
    </message>
    <message>
      <source>{0}: something unexpected went wrong ({1}: {2})</source>
      <translation>{0}: etwas Unerwartetes ging schief ({1}: {2})</translation>
    </message>
    <message>
      <source>{0}: this is no longer the file that was written</source>
      <translation>{0}: das ist nicht mehr die Datei, die geschrieben wurde</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}; {1}</translation>
    </message>
    <message>
      <source>{0}×{1} pixels</source>
      <translation>{0}×{1} Pixel</translation>
    </message>
    <message>
      <source>{0}×{1} pixels are too many for {2}; it has {3} a side</source>
      <translation>{0}×{1} Pixel sind zu viele für {2}; es hat {3} je Seite</translation>
    </message>
    <message>
      <source>{0}×{1}, the photo {2}×{3}</source>
      <translation>{0}×{1}, das Foto {2}×{3}</translation>
    </message>
    <message>
      <source>{{date}} takes codes such as %Y-%m-%d, as in {{date:%Y-%m}}.</source>
      <translation>{{date}} nimmt Codes wie %Y-%m-%d, etwa {{date:%Y-%m}}.</translation>
    </message>
    <message>
      <source>{{{0}}} takes a width, as in {{{1}:04}}.</source>
      <translation>{{{0}}} nimmt eine Breite, etwa {{{1}:04}}.</translation>
    </message>
    <message>
      <source>{{{0}}} takes nothing after a colon.</source>
      <translation>{{{0}}} nimmt nichts nach einem Doppelpunkt.</translation>
    </message>
    <message>
      <source>“{0}” does not go with {1}</source>
      <translation>„{0}“ passt nicht zu {1}</translation>
    </message>
    <message>
      <source>“{0}” is a smart album: it holds what its search finds, and nothing else.</source>
      <translation>„{0}“ ist ein intelligentes Album: es enthält, was seine Suche findet, und sonst nichts.</translation>
    </message>
    <message>
      <source>“{0}” is no keyword.</source>
      <translation>„{0}“ ist kein Stichwort.</translation>
    </message>
    <message>
      <source>“{0}” is no location; write latitude and longitude, as in 48.1351, 11.5820.</source>
      <translation>„{0}“ ist kein Ort; schreiben Sie Breite und Länge, etwa 48.1351, 11.5820.</translation>
    </message>
  </context>
</TS>
