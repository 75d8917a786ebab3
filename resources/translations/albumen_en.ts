<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
  <context>
    <name>Develop</name>
  </context>
  <context>
    <name>About</name>
  </context>
  <context>
    <name>Autos</name>
  </context>
  <context>
    <name>BottomBar</name>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
  </context>
  <context>
    <name>Commands</name>
  </context>
  <context>
    <name>CompareView</name>
  </context>
  <context>
    <name>ContextMenus</name>
  </context>
  <context>
    <name>CropPanel</name>
  </context>
  <context>
    <name>CullingDeeds</name>
  </context>
  <context>
    <name>CullingDialog</name>
    <message numerus="yes">
      <source>Flag %n photo(s)</source>
      <translation>
        <numerusform>Flag %n photo</numerusform>
        <numerusform>Flag %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more, once these are flagged</source>
      <translation>
        <numerusform>and %n more, once these are flagged</numerusform>
        <numerusform>and %n more, once these are flagged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) flagged; undo takes it back</source>
      <translation>
        <numerusform>%n photo flagged; undo takes it back</numerusform>
        <numerusform>%n photos flagged; undo takes it back</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CurveEditor</name>
  </context>
  <context>
    <name>DamageStrip</name>
  </context>
  <context>
    <name>Deeds</name>
    <message numerus="yes">
      <source>%n edit(s) copied</source>
      <translation>
        <numerusform>%n edit copied</numerusform>
        <numerusform>%n edits copied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Album {0}: %n photo(s)</source>
      <translation>
        <numerusform>Album {0}: %n photo</numerusform>
        <numerusform>Album {0}: %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remove %n photo(s) from the library? The files stay, and undo brings the photos back.</source>
      <translation>
        <numerusform>Remove %n photo from the library? The file stays, and undo brings the photo back.</numerusform>
        <numerusform>Remove %n photos from the library? The files stay, and undo brings the photos back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n rejected photo(s) to the trash?</source>
      <translation>
        <numerusform>Move %n rejected photo to the trash?</numerusform>
        <numerusform>Move %n rejected photos to the trash?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) could not be moved to the trash</source>
      <translation>
        <numerusform>%n file could not be moved to the trash</numerusform>
        <numerusform>%n files could not be moved to the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) stay, as virtual copies of them are not rejected</source>
      <translation>
        <numerusform>%n photo stays, as virtual copies of it are not rejected</numerusform>
        <numerusform>%n photos stay, as virtual copies of them are not rejected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DevelopFrame</name>
  </context>
  <context>
    <name>DevelopView</name>
  </context>
  <context>
    <name>DialogDeeds</name>
    <message numerus="yes">
      <source>Copy %n original(s)</source>
      <translation>
        <numerusform>Copy %n original</numerusform>
        <numerusform>Copy %n originals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>Enhance %n photo</numerusform>
        <numerusform>Enhance %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Look at %n photo(s)</source>
      <translation>
        <numerusform>Look at %n photo</numerusform>
        <numerusform>Look at %n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
  </context>
  <context>
    <name>DropOverlay</name>
  </context>
  <context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
      <source>Flag %n other(s) as rejected</source>
      <translation>
        <numerusform>Flag %n other as rejected</numerusform>
        <numerusform>Flag %n others as rejected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) rejected; undo takes it back</source>
      <translation>
        <numerusform>%n photo rejected; undo takes it back</numerusform>
        <numerusform>%n photos rejected; undo takes it back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The same file %n time(s)</source>
      <translation>
        <numerusform>The same file %n time</numerusform>
        <numerusform>The same file %n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) that look the same</source>
      <translation>
        <numerusform>%n photo that looks the same</numerusform>
        <numerusform>%n photos that look the same</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EditColumn</name>
  </context>
  <context>
    <name>EmptyNote</name>
  </context>
  <context>
    <name>EnhanceCard</name>
  </context>
  <context>
    <name>EnhanceDialog</name>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>Enhance %n photo</numerusform>
        <numerusform>Enhance %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n worked on in tiles</source>
      <translation>
        <numerusform>%n worked on in tiles</numerusform>
        <numerusform>%n worked on in tiles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) nothing</source>
      <translation>
        <numerusform>%n needs nothing</numerusform>
        <numerusform>%n need nothing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source> (judged by %n of them)</source>
      <translation>
        <numerusform> (judged by %n of them)</numerusform>
        <numerusform> (judged by %n of them)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EnhancePanel</name>
  </context>
  <context>
    <name>EnhanceSection</name>
  </context>
  <context>
    <name>ExportDialog</name>
    <message numerus="yes">
      <source>Export %n photo(s)</source>
      <translation>
        <numerusform>Export %n photo</numerusform>
        <numerusform>Export %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ticked preset(s) besides</source>
      <translation>
        <numerusform>%n ticked preset besides</numerusform>
        <numerusform>%n ticked presets besides</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportPresets</name>
  </context>
  <context>
    <name>FileRow</name>
  </context>
  <context>
    <name>Filmstrip</name>
  </context>
  <context>
    <name>FilterBar</name>
  </context>
  <context>
    <name>FirstPage</name>
  </context>
  <context>
    <name>FoundList</name>
  </context>
  <context>
    <name>FoundModel</name>
  </context>
  <context>
    <name>Grid</name>
  </context>
  <context>
    <name>Hints</name>
  </context>
  <context>
    <name>Histogram</name>
  </context>
  <context>
    <name>HistoryPanel</name>
  </context>
  <context>
    <name>ImportDialog</name>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>%n photo found</numerusform>
        <numerusform>%n photos found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of those seen are in the library already</source>
      <translation>
        <numerusform>%n of those seen is in the library already</numerusform>
        <numerusform>%n of those seen are in the library already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folder(s) cannot be read</source>
      <translation>
        <numerusform>%n folder cannot be read</numerusform>
        <numerusform>%n folders cannot be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n photo(s)</source>
      <translation>
        <numerusform>Import %n photo</numerusform>
        <numerusform>Import %n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Invented</name>
  </context>
  <context>
    <name>JobDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n photo could not be written; the jobs say why</numerusform>
        <numerusform>%n photos could not be written; the jobs say why</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n clip could not be written; the jobs say why</numerusform>
        <numerusform>%n clips could not be written; the jobs say why</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) written to {0}</source>
      <translation>
        <numerusform>%n photo written to {0}</numerusform>
        <numerusform>%n photos written to {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) written to {0}</source>
      <translation>
        <numerusform>%n clip written to {0}</numerusform>
        <numerusform>%n clips written to {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n enhanced photo(s), chosen now</source>
      <translation>
        <numerusform>%n enhanced photo, chosen now</numerusform>
        <numerusform>%n enhanced photos, chosen now</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobLight</name>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobRow</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n done</numerusform>
        <numerusform>%n done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n skipped</numerusform>
        <numerusform>%n skipped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobSettings</name>
  </context>
  <context>
    <name>Jobs</name>
  </context>
  <context>
    <name>JobsTray</name>
  </context>
  <context>
    <name>KnownRow</name>
  </context>
  <context>
    <name>LandingForm</name>
  </context>
  <context>
    <name>LeftNote</name>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {0} photos that were looked at</source>
      <translation>
        <numerusform>%n of {0} photos that were looked at</numerusform>
        <numerusform>%n of {0} photos that were looked at</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeftRow</name>
    <message numerus="yes">
      <source>%n photo(s) are done already.</source>
      <translation>
        <numerusform>%n photo is done already.</numerusform>
        <numerusform>%n photos are done already.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message numerus="yes">
      <source>%n photo(s) cannot be found. File &gt; Find missing photos looks for them</source>
      <translation>
        <numerusform>%n photo cannot be found. File &gt; Find missing photos looks for it</numerusform>
        <numerusform>%n photos cannot be found. File &gt; Find missing photos looks for them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) added to {0}</source>
      <translation>
        <numerusform>%n photo added to {0}</numerusform>
        <numerusform>%n photos added to {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new photo(s) came in</source>
      <translation>
        <numerusform>%n new photo came in</numerusform>
        <numerusform>%n new photos came in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) now have the keyword {0}</source>
      <translation>
        <numerusform>%n photo now has the keyword {0}</numerusform>
        <numerusform>%n photos now have the keyword {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) imported</source>
      <translation>
        <numerusform>%n photo imported</numerusform>
        <numerusform>%n photos imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were in the library already</source>
      <translation>
        <numerusform>%n was in the library already</numerusform>
        <numerusform>%n were in the library already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed; the jobs say why</source>
      <translation>
        <numerusform>%n failed; the jobs say why</numerusform>
        <numerusform>%n failed; the jobs say why</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>%n photo found</numerusform>
        <numerusform>%n photos found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n virtual copy(s) made: the same file, edited and rated apart</source>
      <translation>
        <numerusform>%n virtual copy made: the same file, edited and rated apart</numerusform>
        <numerusform>%n virtual copies made: the same file, edited and rated apart</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s) to {0}?</source>
      <translation>
        <numerusform>Move %n file to {0}?</numerusform>
        <numerusform>Move %n files to {0}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) moved, with all that belongs to them</source>
      <translation>
        <numerusform>%n file moved, with all that belongs to it</numerusform>
        <numerusform>%n files moved, with all that belongs to them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s)</source>
      <translation>
        <numerusform>Move %n file</numerusform>
        <numerusform>Move %n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write the edits, ratings, titles and keywords of %n photo(s) into the original file(s)?</source>
      <translation>
        <numerusform>Write the edits, ratings, titles and keywords of %n photo into the original file?</numerusform>
        <numerusform>Write the edits, ratings, titles and keywords of %n photos into the original files?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write the edits of %n photo(s)</source>
      <translation>
        <numerusform>Write the edits of %n photo</numerusform>
        <numerusform>Write the edits of %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(s) written beside</source>
      <translation>
        <numerusform>%n copy written beside the original</numerusform>
        <numerusform>%n copies written beside the originals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) written</source>
      <translation>
        <numerusform>%n file written</numerusform>
        <numerusform>%n files written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(%n more failed; the jobs say why)</source>
      <translation>
        <numerusform>(%n more failed; the jobs say why)</numerusform>
        <numerusform>(%n more failed; the jobs say why)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <translation>
        <numerusform>%n still missing</numerusform>
        <numerusform>%n still missing</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Loupe</name>
  </context>
  <context>
    <name>MainWindow</name>
  </context>
  <context>
    <name>MaskOptions</name>
  </context>
  <context>
    <name>MaskParts</name>
  </context>
  <context>
    <name>MasksPanel</name>
  </context>
  <context>
    <name>MeasureRow</name>
    <message numerus="yes">
      <source>%n photo(s) are not measured yet.</source>
      <translation>
        <numerusform>%n photo is not measured yet.</numerusform>
        <numerusform>%n photos are not measured yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s), all measured.</source>
      <translation>
        <numerusform>%n photo, measured.</numerusform>
        <numerusform>%n photos, all measured.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Measure %n photo(s)</source>
      <translation>
        <numerusform>Measure %n photo</numerusform>
        <numerusform>Measure %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) could not be measured; the jobs say why.</source>
      <translation>
        <numerusform>%n photo could not be measured; the jobs say why.</numerusform>
        <numerusform>%n photos could not be measured; the jobs say why.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MetadataPanel</name>
    <message numerus="yes">
      <source>%n photo(s) chosen</source>
      <translation>
        <numerusform>%n photo chosen</numerusform>
        <numerusform>%n photos chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
  </context>
  <context>
    <name>MonitorRow</name>
  </context>
  <context>
    <name>Monitoring</name>
  </context>
  <context>
    <name>MoreFilters</name>
  </context>
  <context>
    <name>Opening</name>
  </context>
  <context>
    <name>OutputForm</name>
  </context>
  <context>
    <name>Photos</name>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n star</numerusform>
        <numerusform>%n stars</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>stack of %n photo(s)</source>
      <translation>
        <numerusform>stack of %n photo</numerusform>
        <numerusform>stack of %n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlacesTree</name>
  </context>
  <context>
    <name>Preferences</name>
  </context>
  <context>
    <name>PresetsPanel</name>
  </context>
  <context>
    <name>QuickBar</name>
    <message numerus="yes">
      <source>All %n at once…</source>
      <translation>
        <numerusform>All %n at once…</numerusform>
        <numerusform>All %n at once…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuickFlow</name>
  </context>
  <context>
    <name>ReceiptDeeds</name>
    <message numerus="yes">
      <source>Bring the first original(s) of %n photo(s) back?</source>
      <translation>
        <numerusform>Bring the first original of %n photo back?</numerusform>
        <numerusform>Bring the first originals of %n photos back?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring %n original(s) back</source>
      <translation>
        <numerusform>Bring %n original back</numerusform>
        <numerusform>Bring %n originals back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n original(s) brought back</source>
      <translation>
        <numerusform>%n original brought back</numerusform>
        <numerusform>%n originals brought back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not what was written; the jobs say why</source>
      <translation>
        <numerusform>%n photo is not what was written; the jobs say why</numerusform>
        <numerusform>%n photos are not what was written; the jobs say why</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are what was written</source>
      <translation>
        <numerusform>%n photo is what was written</numerusform>
        <numerusform>%n photos are what was written</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RenameDialog</name>
    <message numerus="yes">
      <source>Rename %n photo(s)</source>
      <translation>
        <numerusform>Rename %n photo</numerusform>
        <numerusform>Rename %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keep their names. </source>
      <translation>
        <numerusform>%n keeps its name. </numerusform>
        <numerusform>%n keep their names. </numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RetouchPanel</name>
  </context>
  <context>
    <name>RowLabel</name>
  </context>
  <context>
    <name>Series</name>
    <message numerus="yes">
      <source>Taken back: %n photo(s)</source>
      <translation>
        <numerusform>Taken back: %n photo</numerusform>
        <numerusform>Taken back: %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message numerus="yes">
      <source>Change %n photo(s)</source>
      <translation>
        <numerusform>Change %n photo</numerusform>
        <numerusform>Change %n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsBoard</name>
  </context>
  <context>
    <name>SettingsChooser</name>
  </context>
  <context>
    <name>ShortcutSheet</name>
  </context>
  <context>
    <name>SideBySide</name>
  </context>
  <context>
    <name>SizeRow</name>
  </context>
  <context>
    <name>StackDialog</name>
    <message numerus="yes">
      <source>%n stack(s)</source>
      <translation>
        <numerusform>%n stack</numerusform>
        <numerusform>%n stacks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s) made; undo takes them apart</source>
      <translation>
        <numerusform>%n stack made; undo takes it apart</numerusform>
        <numerusform>%n stacks made; undo takes them apart</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stack %n photo(s)</source>
      <translation>
        <numerusform>Stack %n photo</numerusform>
        <numerusform>Stack %n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Start</name>
  </context>
  <context>
    <name>Surface</name>
  </context>
  <context>
    <name>TimeDialog</name>
    <message numerus="yes">
      <source>%n photo(s) move by {0}.</source>
      <translation>
        <numerusform>%n photo moves by {0}.</numerusform>
        <numerusform>%n photos move by {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a capture time stay(s) as they are.</source>
      <translation>
        <numerusform>%n without a capture time stays as it is.</numerusform>
        <numerusform>%n without a capture time stay as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
  </context>
  <context>
    <name>ToolDeeds</name>
    <message numerus="yes">
      <source>Turn %n photo(s)</source>
      <translation>
        <numerusform>Turn %n photo</numerusform>
        <numerusform>Turn %n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
  </context>
  <context>
    <name>UnderBar</name>
  </context>
  <context>
    <name>UndoWords</name>
  </context>
  <context>
    <name>VideoClips</name>
  </context>
  <context>
    <name>VideoDeeds</name>
    <message numerus="yes">
      <source>Enhance %n clip(s)</source>
      <translation>
        <numerusform>Enhance %n clip</numerusform>
        <numerusform>Enhance %n clips</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VideoDialog</name>
    <message numerus="yes">
      <source>%n clip(s)</source>
      <translation>
        <numerusform>%n clip</numerusform>
        <numerusform>%n clips</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VideoForm</name>
  </context>
  <context>
    <name>VideoStage</name>
  </context>
  <context>
    <name>Viewer</name>
  </context>
  <context>
    <name>WatchedDialog</name>
  </context>
  <context>
    <name>WelcomeForm</name>
  </context>
  <context>
    <name>WishesForm</name>
  </context>
  <context>
    <name>WorkingRow</name>
  </context>
  <context>
    <name />
  </context>
  <context>
    <name>SliderRow</name>
  </context>
  <context>
    <name>Edits</name>
  </context>
  <context>
    <name>Sentences</name>
  </context>
</TS>
