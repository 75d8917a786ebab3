<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
  <context>
    <name>Develop</name>
    <message>
      <source>Copy settings</source>
      <translation>複製設定</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>貼上設定</translation>
    </message>
    <message>
      <source>Copy chosen settings…</source>
      <translation>複製所選設定…</translation>
    </message>
    <message>
      <source>Paste chosen settings…</source>
      <translation>貼上所選設定…</translation>
    </message>
    <message>
      <source>Settings of the previous photo</source>
      <translation>上一張相片的設定</translation>
    </message>
    <message>
      <source>Same settings for the chosen photos</source>
      <translation>為所選照片應用相同設定</translation>
    </message>
    <message>
      <source>Match light of the chosen photos to this one</source>
      <translation>使所選照片的光線與此照片一致</translation>
    </message>
    <message>
      <source>Undo for the chosen photos</source>
      <translation>復原對所選照片的更改</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>重置所有設定</translation>
    </message>
    <message>
      <source>Auto light and colour</source>
      <translation>自動光線和顏色</translation>
    </message>
    <message>
      <source>What does this photo need?</source>
      <translation>這張照片需要什麼？</translation>
    </message>
    <message>
      <source>New snapshot…</source>
      <translation>新建快照…</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁切和拉直</translation>
    </message>
    <message>
      <source>Click what should be grey</source>
      <translation>點選應為灰色的地方</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>去除斑點</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>遮色片</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>用筆刷繪製遮色片</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>向左旋轉</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>向右旋轉</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>修改前後並排</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>修改前在上、修改後在下</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>修改前後分割顯示</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>旋轉分割線</translation>
    </message>
    <message>
      <source>Keep this photo beside the next</source>
      <translation>將這張照片留在下一張旁邊</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>改變了什麼？</translation>
    </message>
    <message>
      <source>Where was detail invented?</source>
      <translation>哪裡有虛構的細節？</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>修改前後閃爍切換</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>溢位警告</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>照片資訊</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>下一種參考線</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>指標處的放大鏡</translation>
    </message>
    <message>
      <source>Show the mask</source>
      <translation>顯示遮色片</translation>
    </message>
    <message>
      <source>Next colour of the mask</source>
      <translation>遮色片的下一種顏色</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>尋找斑點</translation>
    </message>
  </context>
  <context>
    <name>About</name>
    <message>
      <source>About Albumen</source>
      <translation>關於 Albumen</translation>
    </message>
    <message>
      <source>Albumen</source>
      <translation>Albumen</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>許可證</translation>
    </message>
    <message>
      <source>Photos and albums, developed and enhanced on your own machine.
Nothing is sent anywhere, and no original is ever changed.

The Albumen project, Apache License 2.0</source>
      <translation>照片與相簿，全部在您自己的電腦上處理和增強。
不會向任何地方傳送資料，也絕不修改原片。

Albumen 專案，Apache License 2.0</translation>
    </message>
  </context>
  <context>
    <name>Autos</name>
    <message>
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Auto white balance</source>
      <translation>自動白平衡</translation>
    </message>
    <message>
      <source>No lines were found that tell how the photo should stand</source>
      <translation>沒有找到能說明照片方位的線條</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>直立</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>校平</translation>
    </message>
  </context>
  <context>
    <name>BottomBar</name>
    <message>
      <source>Messages</source>
      <translation>訊息</translation>
    </message>
    <message>
      <source>Size of thumbnails</source>
      <translation>縮圖大小</translation>
    </message>
    <message>
      <source>Size of thumbnails  (+ and −, or Ctrl and the wheel)</source>
      <translation>縮圖大小（+ 和 −，或 Ctrl 加滾輪）</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>已選擇 %n 張</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>All commands</source>
      <translation>所有命令</translation>
    </message>
    <message>
      <source>What would you like to do?</source>
      <translation>您想做什麼？</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編輯</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>View</source>
      <translation>檢視</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>幫助</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>旗標</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>星級</translation>
    </message>
    <message>
      <source>Colour label</source>
      <translation>色彩標籤</translation>
    </message>
    <message>
      <source>Stacks</source>
      <translation>堆疊</translation>
    </message>
    <message>
      <source>Import photos…</source>
      <translation>匯入照片…</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>匯入資料夾…</translation>
    </message>
    <message>
      <source>Import from a card…</source>
      <translation>從記憶卡匯入…</translation>
    </message>
    <message>
      <source>Watched folders…</source>
      <translation>監視的資料夾…</translation>
    </message>
    <message>
      <source>Open the sample album</source>
      <translation>開啟示例相簿</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>匯出…</translation>
    </message>
    <message>
      <source>Export as last time</source>
      <translation>按上次的方式匯出</translation>
    </message>
    <message>
      <source>Check exported photos…</source>
      <translation>檢查匯出的相片…</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>在檔案管理器中顯示</translation>
    </message>
    <message>
      <source>Find missing photos…</source>
      <translation>尋找遺失的照片…</translation>
    </message>
    <message>
      <source>Say where this photo is…</source>
      <translation>指明此照片的位置…</translation>
    </message>
    <message>
      <source>Show the jobs</source>
      <translation>顯示任務</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>偏好設定…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全選</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>取消選擇</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>反選</translation>
    </message>
    <message>
      <source>Copy edits</source>
      <translation>複製修改</translation>
    </message>
    <message>
      <source>Paste edits</source>
      <translation>貼上修改</translation>
    </message>
    <message>
      <source>Remove all edits</source>
      <translation>移除所有修改</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>尋找…</translation>
    </message>
    <message>
      <source>Enhance…</source>
      <translation>增強…</translation>
    </message>
    <message>
      <source>Enhance the chosen photos…</source>
      <translation>增強所選照片…</translation>
    </message>
    <message>
      <source>Enhance video…</source>
      <translation>增強影片…</translation>
    </message>
    <message>
      <source>Flag as picked</source>
      <translation>標記為選中</translation>
    </message>
    <message>
      <source>Flag as rejected</source>
      <translation>標記為拒絕</translation>
    </message>
    <message>
      <source>Remove the flag</source>
      <translation>移除旗標</translation>
    </message>
    <message>
      <source>No stars</source>
      <translation>無星</translation>
    </message>
    <message>
      <source>One star</source>
      <translation>一星</translation>
    </message>
    <message>
      <source>Two stars</source>
      <translation>兩星</translation>
    </message>
    <message>
      <source>Three stars</source>
      <translation>三星</translation>
    </message>
    <message>
      <source>Four stars</source>
      <translation>四星</translation>
    </message>
    <message>
      <source>Five stars</source>
      <translation>五星</translation>
    </message>
    <message>
      <source>One star more</source>
      <translation>加一星</translation>
    </message>
    <message>
      <source>One star fewer</source>
      <translation>減一星</translation>
    </message>
    <message>
      <source>Red label</source>
      <translation>紅色標籤</translation>
    </message>
    <message>
      <source>Yellow label</source>
      <translation>黃色標籤</translation>
    </message>
    <message>
      <source>Green label</source>
      <translation>綠色標籤</translation>
    </message>
    <message>
      <source>Blue label</source>
      <translation>藍色標籤</translation>
    </message>
    <message>
      <source>Purple label</source>
      <translation>紫色標籤</translation>
    </message>
    <message>
      <source>Go to the next photo after each</source>
      <translation>每次標記後轉到下一張</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>新建相簿…</translation>
    </message>
    <message>
      <source>Smart album from the filter…</source>
      <translation>由篩選條件建立智慧相簿…</translation>
    </message>
    <message>
      <source>Into the quick collection</source>
      <translation>加入快速收藏</translation>
    </message>
    <message>
      <source>Take out of the album</source>
      <translation>從相簿中取出</translation>
    </message>
    <message>
      <source>Remove from the library</source>
      <translation>從圖庫中移除</translation>
    </message>
    <message>
      <source>Move rejected photos to the trash…</source>
      <translation>將被拒絕的照片移到回收站…</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆疊</translation>
    </message>
    <message>
      <source>Take out of the stack</source>
      <translation>移出堆疊</translation>
    </message>
    <message>
      <source>Open or close the stack</source>
      <translation>展開或摺疊堆疊</translation>
    </message>
    <message>
      <source>Close all stacks</source>
      <translation>摺疊所有堆疊</translation>
    </message>
    <message>
      <source>Stack similar shots…</source>
      <translation>堆疊相似的照片…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>尋找重複照片…</translation>
    </message>
    <message>
      <source>Assisted culling…</source>
      <translation>輔助篩選…</translation>
    </message>
    <message>
      <source>Make a virtual copy</source>
      <translation>建立虛擬副本</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>向左旋轉</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>向右旋轉</translation>
    </message>
    <message>
      <source>Capture time…</source>
      <translation>拍攝時間…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重新命名…</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>移動到資料夾…</translation>
    </message>
    <message>
      <source>Write edits into the original…</source>
      <translation>將編輯寫入原始檔案…</translation>
    </message>
    <message>
      <source>Bring the original back…</source>
      <translation>還原原始檔案…</translation>
    </message>
    <message>
      <source>Next photo</source>
      <translation>下一張照片</translation>
    </message>
    <message>
      <source>Previous photo</source>
      <translation>上一張照片</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>網格</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>篩選檢視</translation>
    </message>
    <message>
      <source>Develop</source>
      <translation>修圖</translation>
    </message>
    <message>
      <source>Back to the grid</source>
      <translation>返回網格</translation>
    </message>
    <message>
      <source>Filter bar</source>
      <translation>篩選欄</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>時間軸</translation>
    </message>
    <message>
      <source>Larger thumbnails</source>
      <translation>放大縮圖</translation>
    </message>
    <message>
      <source>Smaller thumbnails</source>
      <translation>縮小縮圖</translation>
    </message>
    <message>
      <source>Fit or one to one</source>
      <translation>適合視窗或 1:1</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>適合視窗</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>一比一</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Side panels</source>
      <translation>側邊面板</translation>
    </message>
    <message>
      <source>All panels</source>
      <translation>所有面板</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>底片條</translation>
    </message>
    <message>
      <source>Left panel</source>
      <translation>左側面板</translation>
    </message>
    <message>
      <source>Right panel</source>
      <translation>右側面板</translation>
    </message>
    <message>
      <source>Go to the next area</source>
      <translation>轉到下一個區域</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Lights out</source>
      <translation>關燈模式</translation>
    </message>
    <message>
      <source>Second window</source>
      <translation>第二視窗</translation>
    </message>
    <message>
      <source>All commands…</source>
      <translation>所有命令…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>鍵盤快速鍵…</translation>
    </message>
    <message>
      <source>Show the five hints again</source>
      <translation>再次顯示五條提示</translation>
    </message>
    <message>
      <source>About Albumen</source>
      <translation>關於 Albumen</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁切和拉直</translation>
    </message>
    <message>
      <source>Click what should be grey</source>
      <translation>點選應為灰色的地方</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>去除斑點</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>遮色片</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>用筆刷繪製遮色片</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Photos side by side</source>
      <translation>並排的照片</translation>
    </message>
  </context>
  <context>
    <name>ContextMenus</name>
    <message>
      <source>Into the album</source>
      <translation>放入相簿</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重新命名</translation>
    </message>
    <message>
      <source>Delete the album…</source>
      <translation>刪除相簿…</translation>
    </message>
    <message>
      <source>Search for what the filter asks now</source>
      <translation>按當前篩選條件搜尋</translation>
    </message>
    <message>
      <source>Delete the keyword</source>
      <translation>刪除關鍵字</translation>
    </message>
    <message>
      <source>Watch: new photos come in by themselves</source>
      <translation>監視：新照片會自動加入</translation>
    </message>
    <message>
      <source>Delete the album {0}, with the albums in it? No photo is deleted.</source>
      <translation>刪除相簿 {0} 及其中的相簿嗎？不會刪除任何照片。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Album deleted; undo brings it back</source>
      <translation>相簿已刪除；可復原</translation>
    </message>
    <message>
      <source>Filter the photos first: the album is whatever the filter finds</source>
      <translation>請先篩選照片：相簿就是篩選的結果</translation>
    </message>
    <message>
      <source>The album {0} holds what the filter finds; undo takes it back</source>
      <translation>相簿 {0} 包含篩選找到的照片；復原可恢復</translation>
    </message>
    <message>
      <source>Keyword deleted; undo brings it back</source>
      <translation>關鍵字已刪除；復原可恢復</translation>
    </message>
  </context>
  <context>
    <name>CropPanel</name>
    <message>
      <source>Turn left (Ctrl+[)</source>
      <translation>向左旋轉 (Ctrl+[)</translation>
    </message>
    <message>
      <source>Turn right (Ctrl+])</source>
      <translation>向右旋轉 (Ctrl+])</translation>
    </message>
    <message>
      <source>Mirror left and right</source>
      <translation>左右翻轉</translation>
    </message>
    <message>
      <source>Mirror top and bottom</source>
      <translation>上下翻轉</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>校平</translation>
    </message>
    <message>
      <source>Level the horizon by what is in the photo</source>
      <translation>根據照片內容校平地平線</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>直立</translation>
    </message>
    <message>
      <source>Let buildings stand, by what is in the photo</source>
      <translation>根據照片內容讓建築直立</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Quarter turn</source>
      <translation>旋轉 90 度</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>鏡像</translation>
    </message>
  </context>
  <context>
    <name>CullingDeeds</name>
    <message>
      <source>Choose two or more photos to stack</source>
      <translation>請選擇兩張或更多照片來堆疊</translation>
    </message>
    <message>
      <source>No chosen photo is in a stack</source>
      <translation>所選照片均不在堆疊中</translation>
    </message>
    <message>
      <source>This photo is in no stack</source>
      <translation>此照片不在堆疊中</translation>
    </message>
  </context>
  <context>
    <name>CullingDialog</name>
    <message>
      <source>Assisted culling</source>
      <translation>輔助篩選</translation>
    </message>
    <message>
      <source>Sharpness below</source>
      <translation>清晰度低於</translation>
    </message>
    <message>
      <source>Burnt out more than</source>
      <translation>過曝超過</translation>
    </message>
    <message>
      <source>Pure black more than</source>
      <translation>純黑超過</translation>
    </message>
    <message>
      <source>Noise above</source>
      <translation>雜訊高於</translation>
    </message>
    <message>
      <source>Of near-duplicates, pick the sharpest and reject the others</source>
      <translation>近似照片中選取最清晰的，拒絕其餘</translation>
    </message>
    <message>
      <source>Near-duplicates are alike by</source>
      <translation>近似照片的相似度</translation>
    </message>
    <message numerus="yes">
      <source>Flag %n photo(s)</source>
      <translation>
        <numerusform>標記 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>建議</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>建議</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message numerus="yes">
      <source>and %n more, once these are flagged</source>
      <translation>
        <numerusform>標記這些之後還有 %n 張</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to propose with these limits so far.</source>
      <translation>依目前的界限，還沒有可建議的照片。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) flagged; undo takes it back</source>
      <translation>
        <numerusform>已標記 %n 張照片；可復原</numerusform>
      </translation>
    </message>
    <message>
      <source>sharp {0}, burnt {1}, black {2}, noise {3}</source>
      <translation>清晰度 {0}，過曝 {1}，純黑 {2}，雜訊 {3}</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>選取</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>排除</translation>
    </message>
  </context>
  <context>
    <name>CurveEditor</name>
    <message>
      <source>Click to add a point, drag it off to remove it, double-click to reset</source>
      <translation>單擊新增點，拖出移除，按兩下重置</translation>
    </message>
    <message>
      <source>Points: {0}</source>
      <translation>點：{0}</translation>
    </message>
  </context>
  <context>
    <name>DamageStrip</name>
    <message>
      <source>Open what can be read</source>
      <translation>開啟可讀取的部分</translation>
    </message>
    <message>
      <source>Say where it is…</source>
      <translation>指定它的位置…</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>Import photos</source>
      <translation>匯入照片</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>匯入資料夾</translation>
    </message>
    <message>
      <source>Sample album</source>
      <translation>示例相簿</translation>
    </message>
    <message>
      <source>Make the sample album</source>
      <translation>建立示例相簿</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>所有照片</translation>
    </message>
    <message>
      <source>Jobs are still running. What is finished stays; Albumen offers to go on next time.</source>
      <translation>仍有任務在執行。已完成的會保留；下次啟動時 Albumen 會提示繼續。</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) copied</source>
      <translation>
        <numerusform>已複製 %n 項修改</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied yet: Ctrl+C copies the edits of a photo</source>
      <translation>尚未複製任何內容：按 Ctrl+C 複製照片的修改</translation>
    </message>
    <message>
      <source>Paste edits</source>
      <translation>貼上修改</translation>
    </message>
    <message>
      <source>Remove all edits</source>
      <translation>移除所有修改</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>New album</source>
      <translation>新建相簿</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message numerus="yes">
      <source>Album {0}: %n photo(s)</source>
      <translation>
        <numerusform>相簿 {0}：%n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Filter the photos first: the album is whatever the filter finds</source>
      <translation>請先篩選照片：相簿就是篩選的結果</translation>
    </message>
    <message>
      <source>Smart album</source>
      <translation>智慧相簿</translation>
    </message>
    <message>
      <source>Only an album made by hand can have photos taken out</source>
      <translation>只有手動建立的相簿才能取出照片</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n photo(s) from the library? The files stay, and undo brings the photos back.</source>
      <translation>
        <numerusform>從圖庫中移除 %n 張照片？檔案會保留，復原可恢復照片。</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>No photo here is rejected</source>
      <translation>這裡沒有被拒絕的照片</translation>
    </message>
    <message numerus="yes">
      <source>Move %n rejected photo(s) to the trash?</source>
      <translation>
        <numerusform>將 %n 張被拒絕的照片移到回收站？</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) could not be moved to the trash</source>
      <translation>
        <numerusform>%n 個檔案無法移到回收站</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) stay, as virtual copies of them are not rejected</source>
      <translation>
        <numerusform>%n 張照片保留，因為其虛擬副本未被排除</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DevelopFrame</name>
    <message>
      <source>Develop</source>
      <translation>修圖</translation>
    </message>
    <message>
      <source>Crop and straighten (R)</source>
      <translation>裁切和拉直 (R)</translation>
    </message>
    <message>
      <source>Remove spots (Q)</source>
      <translation>去除斑點 (Q)</translation>
    </message>
    <message>
      <source>Masks (M)</source>
      <translation>遮色片 (M)</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>點選應為灰色的地方 (W)</translation>
    </message>
    <message>
      <source>Pull a colour up or down: its strength, with Shift its brightness, with Alt its hue</source>
      <translation>上下拖曳一種顏色：改變其強度，按住 Shift 改變亮度，按住 Alt 改變色相</translation>
    </message>
    <message>
      <source>Mix colours on the picture</source>
      <translation>在畫面上混合顏色</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>History</source>
      <translation>歷史</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Auto light and colour (Ctrl+U)</source>
      <translation>自動光線和顏色 (Ctrl+U)</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset all settings (Ctrl+Shift+R)</source>
      <translation>重置所有設定 (Ctrl+Shift+R)</translation>
    </message>
  </context>
  <context>
    <name>DevelopView</name>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>修改前</translation>
    </message>
    <message>
      <source>Without AI</source>
      <translation>不含 AI</translation>
    </message>
  </context>
  <context>
    <name>DialogDeeds</name>
    <message>
      <source>Choose photos first</source>
      <translation>請先選擇照片</translation>
    </message>
    <message>
      <source>Export {0} to {1}</source>
      <translation>匯出 {0} 張到 {1}</translation>
    </message>
    <message>
      <source>Originals</source>
      <translation>原始檔</translation>
    </message>
    <message numerus="yes">
      <source>Copy %n original(s)</source>
      <translation>
        <numerusform>複製 %n 個原始檔</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>增強 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
    <message numerus="yes">
      <source>Look at %n photo(s)</source>
      <translation>
        <numerusform>檢視 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Models run there from the next job on</source>
      <translation>模型從下一個任務起在那裡執行</translation>
    </message>
    <message>
      <source>Add the model {0}</source>
      <translation>新增模型 {0}</translation>
    </message>
    <message>
      <source>Download the model {0}</source>
      <translation>下載模型 {0}</translation>
    </message>
    <message>
      <source>Added {0}, for {1}. {2}</source>
      <translation>已新增 {0}，用於 {1}。{2}</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message>
      <source>Mean change {0} of 255, largest {1}</source>
      <translation>平均變化 {0}（滿值 255），最大 {1}</translation>
    </message>
    <message>
      <source>Colour shift ΔE {0}</source>
      <translation>色偏 ΔE {0}</translation>
    </message>
    <message>
      <source>Fine detail {0} %</source>
      <translation>精細細節 {0} %</translation>
    </message>
    <message>
      <source>{0} % of pixels untouched</source>
      <translation>{0} % 的像素未變</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop files here</source>
      <translation>將檔案拖放到這裡</translation>
    </message>
    <message>
      <source>Add to {0}</source>
      <translation>加入 {0}</translation>
    </message>
    <message>
      <source>Add to the library</source>
      <translation>加入圖庫</translation>
    </message>
    <message>
      <source>The files stay where they are</source>
      <translation>檔案保留在原處</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
    <message>
      <source>Add, and look at what they need</source>
      <translation>新增並檢視它們需要什麼</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesDialog</name>
    <message>
      <source>Duplicates</source>
      <translation>重複照片</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
    <message numerus="yes">
      <source>Flag %n other(s) as rejected</source>
      <translation>
        <numerusform>將其餘 %n 張標為排除</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject duplicates</source>
      <translation>排除重複照片</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) rejected; undo takes it back</source>
      <translation>
        <numerusform>已排除 %n 張照片；可復原</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The same file %n time(s)</source>
      <translation>
        <numerusform>同一檔案 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) that look the same</source>
      <translation>
        <numerusform>%n 張看起來相同的照片</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Best: {1}, {2}</source>
      <translation>{0}。最佳：{1}，{2}</translation>
    </message>
  </context>
  <context>
    <name>EditColumn</name>
    <message>
      <source>Adjustments</source>
      <translation>調整</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>白平衡</translation>
    </message>
    <message>
      <source>As shot</source>
      <translation>拍攝時</translation>
    </message>
    <message>
      <source>White balance as the camera set it</source>
      <translation>相機設定的白平衡</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>White balance from what may be grey in the photo</source>
      <translation>根據照片中可能為灰色的部分設定白平衡</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>點選應為灰色的地方 (W)</translation>
    </message>
    <message>
      <source>Reset: {0}</source>
      <translation>重置：{0}</translation>
    </message>
  </context>
  <context>
    <name>EmptyNote</name>
    <message>
      <source>Show all again</source>
      <translation>重新顯示全部</translation>
    </message>
    <message>
      <source>No photo here is what the filter asks for</source>
      <translation>這裡沒有符合篩選條件的相片</translation>
    </message>
    <message>
      <source>The quick collection is empty</source>
      <translation>快速收藏是空的</translation>
    </message>
    <message>
      <source>B puts the chosen photos into it.</source>
      <translation>按 B 鍵放入所選相片。</translation>
    </message>
    <message>
      <source>Drag photos onto its name at the left, or drop files here.</source>
      <translation>將相片拖到左側的相簿名稱上，或把檔案拖放到這裡。</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>這本相簿是空的</translation>
    </message>
    <message>
      <source>No photo fits this album now</source>
      <translation>目前沒有符合此相簿條件的相片</translation>
    </message>
    <message>
      <source>Those that do will be in it by themselves.</source>
      <translation>符合條件的相片會自動出現在這裡。</translation>
    </message>
    <message>
      <source>No photo is missing</source>
      <translation>沒有遺失的照片</translation>
    </message>
    <message>
      <source>No photo has this keyword</source>
      <translation>沒有相片帶有此關鍵字</translation>
    </message>
    <message>
      <source>There is no photo here</source>
      <translation>這裡沒有相片</translation>
    </message>
  </context>
  <context>
    <name>EnhanceCard</name>
    <message>
      <source>Model: {0}</source>
      <translation>模型：{0}</translation>
    </message>
    <message>
      <source>Which model does it</source>
      <translation>使用哪個模型</translation>
    </message>
    <message>
      <source>Make the result: {0}</source>
      <translation>生成結果：{0}</translation>
    </message>
    <message>
      <source>{0} % sure</source>
      <translation>{0} % 的把握</translation>
    </message>
    <message>
      <source>Albumen's own model</source>
      <translation>Albumen 自帶模型</translation>
    </message>
    <message>
      <source>Not made yet</source>
      <translation>尚未生成</translation>
    </message>
    <message>
      <source>Made before something below changed</source>
      <translation>在下層改變之前生成</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>正在處理…</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Make</source>
      <translation>生成</translation>
    </message>
  </context>
  <context>
    <name>EnhanceDialog</name>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>增強 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>As edits in the library: models run when photos are exported</source>
      <translation>作為圖庫中的修改：匯出時才執行模型</translation>
    </message>
    <message>
      <source>Into new files; the originals stay as they are</source>
      <translation>寫入新檔案；原片保持不變</translation>
    </message>
    <message>
      <source>Take the new files into the library</source>
      <translation>將新檔案加入圖庫</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
    <message>
      <source>Looking at the photos…</source>
      <translation>正在檢視照片…</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>about {0} here ({1})</source>
      <translation>在這裡約需 {0}（{1}）</translation>
    </message>
    <message>
      <source>about {0} of new files</source>
      <translation>新檔案約 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n worked on in tiles</source>
      <translation>
        <numerusform>%n 張分塊處理</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) nothing</source>
      <translation>
        <numerusform>%n 張不需要處理</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source> (judged by %n of them)</source>
      <translation>
        <numerusform>（根據其中 %n 張判斷）</numerusform>
      </translation>
    </message>
    <message>
      <source>What</source>
      <translation>做什麼</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>存到哪裡</translation>
    </message>
  </context>
  <context>
    <name>EnhancePanel</name>
    <message>
      <source>What does it need?</source>
      <translation>需要什麼？</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>全部接受</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Progress of the enhancement</source>
      <translation>增強進度</translation>
    </message>
    <message>
      <source>Let Albumen look at the photo.</source>
      <translation>讓 Albumen 看看這張照片。</translation>
    </message>
    <message>
      <source>Looking at the photo…</source>
      <translation>正在檢視照片…</translation>
    </message>
    <message>
      <source>Nothing needed.</source>
      <translation>無需處理。</translation>
    </message>
    <message>
      <source>, about {0} here</source>
      <translation>，在這裡約需 {0}</translation>
    </message>
    <message>
      <source>{0} suggestions</source>
      <translation>{0} 條建議</translation>
    </message>
    <message>
      <source>One suggestion</source>
      <translation>一條建議</translation>
    </message>
    <message>
      <source>No model is installed for: {0}</source>
      <translation>沒有安裝用於以下內容的模型：{0}</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
  </context>
  <context>
    <name>EnhanceSection</name>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message numerus="yes">
      <source>Export %n photo(s)</source>
      <translation>
        <numerusform>匯出 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>Choose one to begin with. Ticked ones are written too, each in a folder of its name.</source>
      <translation>選擇一個作為起點。勾選的也會寫出，各自寫入以其命名的資料夾。</translation>
    </message>
    <message>
      <source>Keep as a preset…</source>
      <translation>儲存為預設…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>匯出</translation>
    </message>
    <message>
      <source>Keep as a preset</source>
      <translation>儲存為預設</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>, about {0}</source>
      <translation>，約 {0}</translation>
    </message>
    <message>
      <source>; only {0} free there</source>
      <translation>；那裡只剩 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n ticked preset(s) besides</source>
      <translation>
        <numerusform>另有 %n 個勾選的預設</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the originals too</source>
      <translation>同時複製原始檔</translation>
    </message>
    <message>
      <source>Byte for byte, into a folder called Originals beside what is exported</source>
      <translation>逐位元組複製到匯出位置旁名為「原始檔」的資料夾</translation>
    </message>
    <message>
      <source>Show the folder afterwards</source>
      <translation>完成後顯示資料夾</translation>
    </message>
  </context>
  <context>
    <name>ExportPresets</name>
    <message>
      <source>As the originals, full size</source>
      <translation>與原片相同，完整尺寸</translation>
    </message>
    <message>
      <source>For the web: JPEG, 2048 px, without location</source>
      <translation>網頁用：JPEG，2048 像素，不含位置</translation>
    </message>
    <message>
      <source>To send: JPEG, 1200 px</source>
      <translation>傳送用：JPEG，1200 像素</translation>
    </message>
    <message>
      <source>For print: TIFF, 16 bits, full size</source>
      <translation>列印用：TIFF，16 位元，完整尺寸</translation>
    </message>
    <message>
      <source>To keep: PNG, without loss</source>
      <translation>存檔用：PNG，無損</translation>
    </message>
  </context>
  <context>
    <name>FileRow</name>
    <message>
      <source>Take away: {0}</source>
      <translation>移除：{0}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選擇…</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip</source>
      <translation>底片條</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>At least so many stars</source>
      <translation>至少這麼多星</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>選中</translation>
    </message>
    <message>
      <source>Without a flag</source>
      <translation>無旗標</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>拒絕</translation>
    </message>
    <message>
      <source>Label: {0}</source>
      <translation>標籤：{0}</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>已修改</translation>
    </message>
    <message>
      <source>Enhanced by AI</source>
      <translation>經 AI 增強</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相機</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>More filters: lens, format, ISO, keyword, location</source>
      <translation>更多篩選：鏡頭、格式、ISO、關鍵字、地點</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>The other way round</source>
      <translation>反向</translation>
    </message>
    <message>
      <source>Show all again</source>
      <translation>重新顯示全部</translation>
    </message>
    <message>
      <source>Any camera</source>
      <translation>任何相機</translation>
    </message>
    <message>
      <source>Any date</source>
      <translation>任何日期</translation>
    </message>
    <message>
      <source>Capture time</source>
      <translation>拍攝時間</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手動</translation>
    </message>
    <message>
      <source>Date of import</source>
      <translation>匯入日期</translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>最近更改</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>檔名</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>星級</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>旗標</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>鏡頭</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Megapixels</source>
      <translation>百萬像素</translation>
    </message>
    <message>
      <source>File size</source>
      <translation>檔案大小</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜尋</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>Drop photos or a folder here</source>
      <translation>將照片或資料夾拖放到這裡</translation>
    </message>
    <message>
      <source>Photos stay where they are; Albumen never changes an original.</source>
      <translation>照片保留在原處；Albumen 絕不修改原片。</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>開啟資料夾…</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>選擇照片…</translation>
    </message>
    <message>
      <source>Open the sample album</source>
      <translation>開啟示例相簿</translation>
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <source>Photos found</source>
      <translation>找到的照片</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <source>{0}
It is in the library already.</source>
      <translation>{0}
已在圖庫中。</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>Hints</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>跳過</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Bring photos in</source>
      <translation>匯入照片</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. They stay where they are.</source>
      <translation>將檔案或資料夾拖放到視窗任意位置。它們會保留在原處。</translation>
    </message>
    <message>
      <source>Cull with one hand</source>
      <translation>單手挑片</translation>
    </message>
    <message>
      <source>1–5 gives stars, P picks, X rejects. With Shift, the next photo follows.</source>
      <translation>1–5 評星，P 選中，X 拒絕。按住 Shift 會轉到下一張。</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>仔細檢視</translation>
    </message>
    <message>
      <source>E shows one photo, C compares two, N several. G brings you back.</source>
      <translation>E 顯示一張，C 比較兩張，N 比較多張。G 返回。</translation>
    </message>
    <message>
      <source>See what a photo needs</source>
      <translation>看看照片需要什麼</translation>
    </message>
    <message>
      <source>Enhance looks at noise, blur and JPEG damage, says why, and does it on one click.</source>
      <translation>增強會檢查雜訊、模糊和 JPEG 損傷，說明原因，一鍵處理。</translation>
    </message>
    <message>
      <source>Everything by name</source>
      <translation>按名稱尋找一切</translation>
    </message>
    <message>
      <source>Ctrl+K finds every command. Ctrl+/ shows and changes the keys.</source>
      <translation>Ctrl+K 尋找任何命令。Ctrl+/ 顯示並更改按鍵。</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>Histogram</source>
      <translation>直方圖</translation>
    </message>
    <message>
      <source>Click a corner to see where shadows or highlights are lost (J)</source>
      <translation>點選角落檢視陰影或亮部溢位的位置 (J)</translation>
    </message>
    <message>
      <source>{0} % lost in shadows, {1} % in highlights</source>
      <translation>陰影溢位 {0} %，亮部溢位 {1} %</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>Snapshots</source>
      <translation>快照</translation>
    </message>
    <message>
      <source>History</source>
      <translation>歷史</translation>
    </message>
    <message>
      <source>Of the file before it was written into</source>
      <translation>屬於寫入之前的檔案</translation>
    </message>
    <message>
      <source>New snapshot (Ctrl+N)</source>
      <translation>新建快照 (Ctrl+N)</translation>
    </message>
    <message>
      <source>Compare with the chosen step</source>
      <translation>與所選步驟比較</translation>
    </message>
    <message>
      <source>Snapshot {0}</source>
      <translation>快照 {0}</translation>
    </message>
    <message>
      <source>New snapshot</source>
      <translation>新建快照</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import photos</source>
      <translation>匯入照片</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>其他資料夾…</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾選</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不勾選</translation>
    </message>
    <message>
      <source>Watch this folder: new photos come in by themselves</source>
      <translation>監視此資料夾：新照片會自動加入</translation>
    </message>
    <message>
      <source>Leave out copies of photos that the library has already</source>
      <translation>跳過圖庫中已有照片的副本</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在檢視…</translation>
    </message>
    <message>
      <source>Import from</source>
      <translation>匯入自</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>找到 %n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of those seen are in the library already</source>
      <translation>
        <numerusform>顯示的照片中有 %n 張已在圖庫中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folder(s) cannot be read</source>
      <translation>
        <numerusform>%n 個資料夾無法讀取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n photo(s)</source>
      <translation>
        <numerusform>匯入 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>From</source>
      <translation>從</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>New photos get</source>
      <translation>新照片將獲得</translation>
    </message>
  </context>
  <context>
    <name>Invented</name>
    <message>
      <source>Looking where detail was invented…</source>
      <translation>正在檢視哪裡有虛構的細節…</translation>
    </message>
    <message>
      <source>There is no enlargement yet to look at</source>
      <translation>還沒有可檢視的放大結果</translation>
    </message>
    <message>
      <source>Coloured: where detail may be invented, {0} % of the photo</source>
      <translation>著色處：可能有虛構細節，佔照片的 {0} %</translation>
    </message>
  </context>
  <context>
    <name>JobDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n 張照片無法寫入；原因見任務清單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n 部影片無法寫入；原因見任務清單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) written to {0}</source>
      <translation>
        <numerusform>%n 張照片已寫入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) written to {0}</source>
      <translation>
        <numerusform>%n 部影片已寫入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n enhanced photo(s), chosen now</source>
      <translation>
        <numerusform>%n 張增強後的照片，現已選中</numerusform>
      </translation>
    </message>
    <message>
      <source>The job is over already; nothing was changed</source>
      <translation>任務已經結束，未作任何更改</translation>
    </message>
    <message>
      <source>The job went on meanwhile: only photos that still wait were changed</source>
      <translation>任務在此期間繼續進行：只更改了仍在等待的照片</translation>
    </message>
    <message>
      <source>The job was changed</source>
      <translation>任務已更改</translation>
    </message>
  </context>
  <context>
    <name>JobLight</name>
    <message>
      <source>Progress of the job that runs</source>
      <translation>正在執行的任務的進度</translation>
    </message>
    <message>
      <source>Jobs  (Ctrl+J)</source>
      <translation>任務 (Ctrl+J)</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>任務</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>約剩 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>還有 %n 個</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobRow</name>
    <message>
      <source>Sooner</source>
      <translation>提前</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>推後</translation>
    </message>
    <message>
      <source>Change the settings…</source>
      <translation>更改設定…</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暫停</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重試</translation>
    </message>
    <message>
      <source>What went wrong</source>
      <translation>出了什麼問題</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>從清單移除</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>繼續</translation>
    </message>
    <message>
      <source>Try the photos again that failed</source>
      <translation>重試失敗的相片</translation>
    </message>
    <message>
      <source>What to know of the photos</source>
      <translation>關於這些相片的說明</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Pausing…</source>
      <translation>正在暫停…</translation>
    </message>
    <message>
      <source>clip {0} of {1}</source>
      <translation>第 {0} 部影片，共 {1} 部</translation>
    </message>
    <message>
      <source>photo {0} of {1}</source>
      <translation>第 {0} 張，共 {1} 張</translation>
    </message>
    <message>
      <source>{0}, about {1} left</source>
      <translation>{0}，約剩 {1}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Paused at {0}</source>
      <translation>暫停於 {0}</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n 個完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n 個跳過</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n 個失敗</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>以及另外 %n 個</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobSettings</name>
    <message>
      <source>Change a job</source>
      <translation>更改任務</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>As all others</source>
      <translation>與其他照片相同</translation>
    </message>
    <message>
      <source>Give up what was chosen for this photo alone</source>
      <translation>放棄僅為這張照片選擇的設定</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>所有照片</translation>
    </message>
    <message>
      <source>It is too late for this: the job is at it, or has done it</source>
      <translation>為時已晚：任務正在處理或已經完成</translation>
    </message>
    <message>
      <source>For all photos that have nothing of their own</source>
      <translation>用於所有沒有單獨設定的照片</translation>
    </message>
    <message>
      <source>For this photo alone</source>
      <translation>僅用於這張照片</translation>
    </message>
    <message>
      <source>As all others; what is changed here is for this photo alone</source>
      <translation>與其他照片相同；此處的更改僅用於這張照片</translation>
    </message>
  </context>
  <context>
    <name>Jobs</name>
    <message>
      <source>{0} s</source>
      <translation>{0} 秒</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} 分鐘</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} 小時</translation>
    </message>
    <message>
      <source>Metadata, read back from the files: {0} tags kept, {1} changed on purpose</source>
      <translation>從檔案讀回的中繼資料：保留 {0} 項，有意更改 {1} 項</translation>
    </message>
    <message>
      <source>{0} lost</source>
      <translation>遺失 {0} 項</translation>
    </message>
    <message>
      <source>none lost</source>
      <translation>無遺失</translation>
    </message>
    <message>
      <source>Something unexpected went wrong ({0})</source>
      <translation>發生了意外錯誤（{0}）</translation>
    </message>
  </context>
  <context>
    <name>JobsTray</name>
    <message>
      <source>Jobs</source>
      <translation>任務</translation>
    </message>
    <message>
      <source>Take finished jobs off the list</source>
      <translation>從清單移除已完成的任務</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隱藏</translation>
    </message>
    <message>
      <source>Nothing to do.</source>
      <translation>沒有任務。</translation>
    </message>
  </context>
  <context>
    <name>KnownRow</name>
    <message>
      <source>From the photo</source>
      <translation>來自照片</translation>
    </message>
  </context>
  <context>
    <name>LandingForm</name>
    <message>
      <source>What happens to the files</source>
      <translation>如何處理檔案</translation>
    </message>
    <message>
      <source>Leave them where they are</source>
      <translation>留在原處</translation>
    </message>
    <message>
      <source>Copy them to a folder</source>
      <translation>複製到資料夾</translation>
    </message>
    <message>
      <source>Move them to a folder</source>
      <translation>移動到資料夾</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>A second copy, to</source>
      <translation>第二份副本，存到</translation>
    </message>
    <message>
      <source>Folder of the second copy</source>
      <translation>第二份副本的資料夾</translation>
    </message>
    <message>
      <source>Where the second copy goes</source>
      <translation>第二份副本的位置</translation>
    </message>
    <message>
      <source>Choose the folder that the photos go to.</source>
      <translation>請選擇照片存放的資料夾。</translation>
    </message>
    <message>
      <source>Choose the folder of the second copy.</source>
      <translation>請選擇第二份副本的資料夾。</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Where the photos go</source>
      <translation>照片存放位置</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選擇…</translation>
    </message>
  </context>
  <context>
    <name>LeftNote</name>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {0} photos that were looked at</source>
      <translation>
        <numerusform>已檢視的 {0} 張相片中有 %n 張</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeftRow</name>
    <message>
      <source>Interrupted when Albumen closed.</source>
      <translation>Albumen 關閉時中斷。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are done already.</source>
      <translation>
        <numerusform>已有 %n 張照片完成。</numerusform>
      </translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>繼續</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放棄</translation>
    </message>
    <message>
      <source>What is finished stays</source>
      <translation>已完成的會保留</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message numerus="yes">
      <source>%n photo(s) cannot be found. File &gt; Find missing photos looks for them</source>
      <translation>
        <numerusform>找不到 %n 張照片。可用「檔案 &gt; 尋找遺失的照片」來尋找</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) added to {0}</source>
      <translation>
        <numerusform>已將 %n 張照片加入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new photo(s) came in</source>
      <translation>
        <numerusform>新進入 %n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) now have the keyword {0}</source>
      <translation>
        <numerusform>%n 張照片現在帶有關鍵字 {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) imported</source>
      <translation>
        <numerusform>已匯入 %n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were in the library already</source>
      <translation>
        <numerusform>%n 張已在圖庫中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed; the jobs say why</source>
      <translation>
        <numerusform>%n 個失敗；原因見任務</numerusform>
      </translation>
    </message>
    <message>
      <source>No photo is missing</source>
      <translation>沒有遺失的照片</translation>
    </message>
    <message>
      <source>Where to look for missing photos</source>
      <translation>在哪裡尋找遺失的照片</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>找到 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Look for missing photos in {0}</source>
      <translation>在 {0} 中尋找遺失的照片</translation>
    </message>
    <message>
      <source>The file of this photo is where it should be</source>
      <translation>此照片的檔案就在原處</translation>
    </message>
    <message>
      <source>Where is {0}?</source>
      <translation>{0} 在哪裡？</translation>
    </message>
    <message>
      <source>{0}

Use it all the same? Its edits and ratings then go with this file.</source>
      <translation>{0}

仍要使用嗎？編輯和評等將歸於此檔案。</translation>
    </message>
    <message>
      <source>Use this file</source>
      <translation>使用此檔案</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>請先選擇照片</translation>
    </message>
    <message numerus="yes">
      <source>%n virtual copy(s) made: the same file, edited and rated apart</source>
      <translation>
        <numerusform>已建立 %n 個虛擬副本：同一檔案，分別修改和評等</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移動到</translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s) to {0}?</source>
      <translation>
        <numerusform>將 %n 個檔案移動到 {0}？</numerusform>
      </translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) moved, with all that belongs to them</source>
      <translation>
        <numerusform>已移動 %n 個檔案及其附屬檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s)</source>
      <translation>
        <numerusform>移動 %n 個檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write the edits, ratings, titles and keywords of %n photo(s) into the original file(s)?</source>
      <translation>
        <numerusform>將 %n 張照片的編輯、評等、標題和關鍵字寫入原始檔案？</numerusform>
      </translation>
    </message>
    <message>
      <source>The first original of each is kept in the folder {0} beside it. RAW photos are never written over. A copy beside it leaves the original as it is.</source>
      <translation>每張照片最初的原始檔案會保留在旁邊的資料夾 {0} 中。RAW 照片絕不會被覆蓋。另存副本則不改動原始檔案。</translation>
    </message>
    <message>
      <source>Write into the original</source>
      <translation>寫入原始檔案</translation>
    </message>
    <message>
      <source>As a copy beside it</source>
      <translation>在旁邊另存副本</translation>
    </message>
    <message numerus="yes">
      <source>Write the edits of %n photo(s)</source>
      <translation>
        <numerusform>寫入 %n 張照片的編輯</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(s) written beside</source>
      <translation>
        <numerusform>已在旁邊寫入 %n 個副本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) written</source>
      <translation>
        <numerusform>已寫入 %n 個檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(%n more failed; the jobs say why)</source>
      <translation>
        <numerusform>（另有 %n 張失敗；任務清單中有原因）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <translation>
        <numerusform>仍缺少 %n 張</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Loupe</name>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Open what can be read</source>
      <translation>開啟可讀取的部分</translation>
    </message>
    <message>
      <source>Say where it is…</source>
      <translation>指定它的位置…</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
  </context>
  <context>
    <name>MaskOptions</name>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Feather</source>
      <translation>羽化</translation>
    </message>
    <message>
      <source>Flow</source>
      <translation>流量</translation>
    </message>
    <message>
      <source>Erase (Alt)</source>
      <translation>擦除 (Alt)</translation>
    </message>
    <message>
      <source>Drag a box around it. Then paint over what is missing; with Alt, what is too much.</source>
      <translation>在它周圍拖出方框。然後塗抹缺少的部分；按住 Alt 塗抹多餘的部分。</translation>
    </message>
  </context>
  <context>
    <name>MaskParts</name>
    <message>
      <source>Inside out: {0}</source>
      <translation>反轉：{0}</translation>
    </message>
    <message>
      <source>Take away: {0}</source>
      <translation>移除：{0}</translation>
    </message>
    <message>
      <source>How it joins: {0}</source>
      <translation>組合方式：{0}</translation>
    </message>
  </context>
  <context>
    <name>MasksPanel</name>
    <message>
      <source>Masks</source>
      <translation>遮色片</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Choose what to mask; the edits below then work there only.</source>
      <translation>選擇要遮色的內容；下面的調整只在那裡生效。</translation>
    </message>
    <message>
      <source>New mask</source>
      <translation>新建遮色片</translation>
    </message>
    <message>
      <source>Protect from models</source>
      <translation>不受模型影響</translation>
    </message>
    <message>
      <source>Add a part to this mask</source>
      <translation>為此遮色片新增一部分</translation>
    </message>
    <message>
      <source>Subtract a part</source>
      <translation>減去一部分</translation>
    </message>
    <message>
      <source>Show the mask (O)</source>
      <translation>顯示遮色片 (O)</translation>
    </message>
    <message>
      <source>Delete this mask</source>
      <translation>刪除此遮色片</translation>
    </message>
    <message>
      <source>Mask {0}</source>
      <translation>遮色片 {0}</translation>
    </message>
    <message>
      <source>Protected from models</source>
      <translation>已不受模型影響</translation>
    </message>
    <message>
      <source>Protected parts</source>
      <translation>受保護的部分</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>遮色片</translation>
    </message>
    <message>
      <source>Mask deleted</source>
      <translation>遮色片已刪除</translation>
    </message>
    <message>
      <source>Mask opacity</source>
      <translation>遮色片不透明度</translation>
    </message>
  </context>
  <context>
    <name>MeasureRow</name>
    <message>
      <source>Measure them</source>
      <translation>進行測量</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not measured yet.</source>
      <translation>
        <numerusform>%n 張照片尚未測量。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s), all measured.</source>
      <translation>
        <numerusform>%n 張照片，均已測量。</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>正在測量…</translation>
    </message>
    <message numerus="yes">
      <source>Measure %n photo(s)</source>
      <translation>
        <numerusform>測量 %n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) could not be measured; the jobs say why.</source>
      <translation>
        <numerusform>%n 張照片無法測量；原因見任務清單。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MetadataPanel</name>
    <message>
      <source>What the camera said</source>
      <translation>相機記錄的資訊</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>星級</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>關鍵字</translation>
    </message>
    <message>
      <source>Separate with commas; a|b puts b below a</source>
      <translation>用逗號分隔；a|b 表示 b 在 a 之下</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>評等</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍攝於</translation>
    </message>
    <message>
      <source>Latitude and longitude, as in 48.1351, 11.5820; empty for none</source>
      <translation>緯度和經度，如 48.1351, 11.5820；留空表示無</translation>
    </message>
    <message>
      <source>Change the capture time</source>
      <translation>更改拍攝時間</translation>
    </message>
    <message>
      <source>several</source>
      <translation>多個值</translation>
    </message>
    <message>
      <source>mountains, evening</source>
      <translation>山, 傍晚</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Capture time: {0}</source>
      <translation>拍攝時間：{0}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>標題</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>說明</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>版權</translation>
    </message>
    <message>
      <source>City</source>
      <translation>城市</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>國家</translation>
    </message>
    <message>
      <source>No photo is chosen.</source>
      <translation>沒有選擇照片。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) chosen</source>
      <translation>
        <numerusform>已選擇 %n 張照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>For</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>許可證</translation>
    </message>
    <message>
      <source>Add a model…</source>
      <translation>新增模型…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下載</translation>
    </message>
    <message>
      <source>All models run on this machine; nothing is sent anywhere.</source>
      <translation>所有模型都在本機執行；不會向任何地方傳送資料。</translation>
    </message>
    <message>
      <source>↓ {0} MB</source>
      <translation>↓ {0} MB</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt card.toml)</source>
      <translation>模型 (*.safetensors *.pth *.pt *.ckpt card.toml)</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>新增模型</translation>
    </message>
    <message>
      <source>{0} is being downloaded; the jobs show how far it is.</source>
      <translation>正在下載 {0}；任務中顯示進度。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>From</source>
      <translation>從</translation>
    </message>
    <message>
      <source>It is downloaded only if you ask for it, and kept only if it is the file that its author published.</source>
      <translation>只在您要求時下載，且只有與作者發布的檔案一致時才保留。</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>網路</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>訓練資料</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>局限</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Black-and-white photos are not coloured: their colours would have to be made up.</source>
      <translation>黑白照片不會上色：顏色只能虛構。</translation>
    </message>
  </context>
  <context>
    <name>MonitorRow</name>
    <message>
      <source>Monitor profile</source>
      <translation>顯示器描述檔</translation>
    </message>
    <message>
      <source>How this monitor shows colours; a calibration makes such a file (.icc, .icm)</source>
      <translation>此顯示器如何顯示顏色；校準會生成這樣的檔案（.icc、.icm）</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>跟隨系統</translation>
    </message>
    <message>
      <source>None: the monitor shows sRGB</source>
      <translation>無：顯示器顯示 sRGB</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>來自檔案…</translation>
    </message>
    <message>
      <source>Profile of the monitor</source>
      <translation>顯示器的描述檔</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>色彩描述檔 (*.icc *.icm)</translation>
    </message>
  </context>
  <context>
    <name>Monitoring</name>
    <message>
      <source>{0}; colours are shown as sRGB</source>
      <translation>{0}；顏色按 sRGB 顯示</translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <source>More filters</source>
      <translation>更多篩選</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>鏡頭</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>ISO from</source>
      <translation>ISO 從</translation>
    </message>
    <message>
      <source>ISO to</source>
      <translation>ISO 到</translation>
    </message>
    <message>
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>關鍵字</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Clear these</source>
      <translation>清除這些</translation>
    </message>
    <message>
      <source>with a location</source>
      <translation>有地點</translation>
    </message>
    <message>
      <source>without a location</source>
      <translation>無地點</translation>
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
      <translation>{0} 中沒有相片</translation>
    </message>
  </context>
  <context>
    <name>OutputForm</name>
    <message>
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選擇…</translation>
    </message>
    <message>
      <source>Folders inside as in the library</source>
      <translation>子資料夾與圖庫相同</translation>
    </message>
    <message>
      <source>Damaged photos too, as far as they can be read</source>
      <translation>也包括損毀的照片（可讀取的部分）</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Bits a channel</source>
      <translation>每通道位數</translation>
    </message>
    <message>
      <source>Without loss</source>
      <translation>無損</translation>
    </message>
    <message>
      <source>Progressive</source>
      <translation>漸進式</translation>
    </message>
    <message>
      <source>Colour resolution</source>
      <translation>色彩解析度</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>壓縮</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <translation>銳利化</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>色彩</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>中繼資料</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>浮水印</translation>
    </message>
    <message>
      <source>If a file is there</source>
      <translation>如果檔案已存在</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>請先選擇資料夾。</translation>
    </message>
    <message>
      <source>for example  {0}</source>
      <translation>例如 {0}</translation>
    </message>
    <message>
      <source>{0} is written in sRGB.</source>
      <translation>{0} 以 sRGB 寫入。</translation>
    </message>
    <message>
      <source>8 bits a channel are few for so wide a space: skies may show steps. 16 bits hold it.</source>
      <translation>對如此寬的色彩空間，每通道 8 位元偏少：天空可能出現色階斷層。16 位元足夠。</translation>
    </message>
    <message>
      <source>As the original</source>
      <translation>與原片相同</translation>
    </message>
    <message>
      <source>as the photo</source>
      <translation>與照片相同</translation>
    </message>
    <message>
      <source>as the quality deserves</source>
      <translation>由品質決定</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>None</source>
      <translation>無</translation>
    </message>
    <message>
      <source>For the screen</source>
      <translation>用於螢幕</translation>
    </message>
    <message>
      <source>For print</source>
      <translation>用於列印</translation>
    </message>
    <message>
      <source>sRGB, for the web</source>
      <translation>sRGB，用於網頁</translation>
    </message>
    <message>
      <source>Display P3, for new screens and phones</source>
      <translation>Display P3，適合新螢幕和手機</translation>
    </message>
    <message>
      <source>Adobe RGB (1998), for print shops</source>
      <translation>Adobe RGB (1998)，適合印刷</translation>
    </message>
    <message>
      <source>Rec. 2020, very wide</source>
      <translation>Rec. 2020，非常寬</translation>
    </message>
    <message>
      <source>ProPhoto RGB, to work on elsewhere</source>
      <translation>ProPhoto RGB，用於在其他軟體中繼續處理</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All but the location</source>
      <translation>除位置外全部</translation>
    </message>
    <message>
      <source>Give the new one another name</source>
      <translation>給新檔案換個名字</translation>
    </message>
    <message>
      <source>Skip the photo</source>
      <translation>跳過照片</translation>
    </message>
    <message>
      <source>Overwrite it</source>
      <translation>覆蓋</translation>
    </message>
    <message>
      <source>Overwrite it if it is older</source>
      <translation>若較舊則覆蓋</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>品質</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>選擇資料夾</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Where to write</source>
      <translation>寫到哪裡</translation>
    </message>
    <message>
      <source>Receipts</source>
      <translation>憑據</translation>
    </message>
    <message>
      <source>A file beside the photos that tells what was done to each, and by which they can be checked later</source>
      <translation>相片旁的一個檔案，記錄對每張相片做了什麼，日後可據此檢查</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>{0} · copy {1}</source>
      <translation>{0} · 副本 {1}</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>選中</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>拒絕</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>已修改</translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n 星</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>stack of %n photo(s)</source>
      <translation>
        <numerusform>%n 張照片的堆疊</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlacesTree</name>
    <message>
      <source>Folders and albums</source>
      <translation>資料夾和相簿</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>圖庫</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>所有照片</translation>
    </message>
    <message>
      <source>Quick collection</source>
      <translation>快速收藏</translation>
    </message>
    <message>
      <source>Missing files</source>
      <translation>遺失的檔案</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>相簿</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>關鍵字</translation>
    </message>
    <message>
      <source>None yet (Ctrl+N)</source>
      <translation>暫無 (Ctrl+N)</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Preferences</source>
      <translation>偏好設定</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主題</translation>
    </message>
    <message>
      <source>Dark grey</source>
      <translation>深灰</translation>
    </message>
    <message>
      <source>Middle grey</source>
      <translation>中灰</translation>
    </message>
    <message>
      <source>Light grey</source>
      <translation>淺灰</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟隨系統</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <source>Go to the next photo after each star, flag or label</source>
      <translation>每次評星、旗標或標籤後轉到下一張照片</translation>
    </message>
    <message>
      <source>Models run on</source>
      <translation>模型執行於</translation>
    </message>
    <message>
      <source>The best there is</source>
      <translation>最佳裝置</translation>
    </message>
    <message>
      <source>The processor</source>
      <translation>處理器</translation>
    </message>
    <message>
      <source>A graphics card (CUDA)</source>
      <translation>顯示卡 (CUDA)</translation>
    </message>
    <message>
      <source>A graphics card (Apple)</source>
      <translation>顯示卡 (Apple)</translation>
    </message>
    <message>
      <source>all but one</source>
      <translation>除一個外全部</translation>
    </message>
    <message>
      <source>Threads for models</source>
      <translation>模型執行緒數</translation>
    </message>
    <message>
      <source>XMP sidecars</source>
      <translation>XMP 附屬檔案</translation>
    </message>
    <message>
      <source>Beside photos that I changed</source>
      <translation>在我修改過的照片旁</translation>
    </message>
    <message>
      <source>None</source>
      <translation>無</translation>
    </message>
    <message>
      <source>Exports carry</source>
      <translation>匯出包含</translation>
    </message>
    <message>
      <source>All metadata</source>
      <translation>全部中繼資料</translation>
    </message>
    <message>
      <source>All but the location</source>
      <translation>除位置外全部</translation>
    </message>
    <message>
      <source>No metadata</source>
      <translation>無中繼資料</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG 品質</translation>
    </message>
    <message>
      <source>Thumbnails up to</source>
      <translation>縮圖上限</translation>
    </message>
    <message>
      <source>Results of models up to</source>
      <translation>模型結果上限</translation>
    </message>
    <message>
      <source>Throw thumbnails away</source>
      <translation>清除縮圖</translation>
    </message>
    <message>
      <source>They are made again when they are looked at</source>
      <translation>再次檢視時會重新生成</translation>
    </message>
    <message>
      <source>Thrown away</source>
      <translation>已清除</translation>
    </message>
    <message>
      <source>The language counts from the next start on.</source>
      <translation>語言在下次啟動後生效。</translation>
    </message>
    <message>
      <source>Monitor profile</source>
      <translation>顯示器描述檔</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>視窗</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Everything is kept in</source>
      <translation>所有資料儲存在</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>磁碟</translation>
    </message>
  </context>
  <context>
    <name>PresetsPanel</name>
    <message>
      <source>Presets</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>No presets yet</source>
      <translation>還沒有預設</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>強度</translation>
    </message>
    <message>
      <source>Keep these settings as a preset…</source>
      <translation>將這些設定儲存為預設…</translation>
    </message>
    <message>
      <source>Keep these settings as a preset</source>
      <translation>將這些設定儲存為預設</translation>
    </message>
    <message>
      <source>New preset</source>
      <translation>新建預設</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Enhance and keep</source>
      <translation>增強並儲存</translation>
    </message>
    <message>
      <source>Photo before</source>
      <translation>上一張照片</translation>
    </message>
    <message>
      <source>Next photo</source>
      <translation>下一張照片</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>全部接受</translation>
    </message>
    <message>
      <source>Go on with what can be read</source>
      <translation>用可讀取的內容繼續</translation>
    </message>
    <message>
      <source>As a copy beside the damaged file, which stays as it is</source>
      <translation>作為副本存於損毀的檔案旁，原檔案保持不變</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>修改前後</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>儲存副本…</translation>
    </message>
    <message>
      <source>Add to an album</source>
      <translation>加入相簿</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>第 {0} 張，共 {1} 張</translation>
    </message>
    <message numerus="yes">
      <source>All %n at once…</source>
      <translation>
        <numerusform>全部 %n 張一起處理…</numerusform>
      </translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>新建相簿…</translation>
    </message>
  </context>
  <context>
    <name>QuickFlow</name>
    <message>
      <source>Open what can be read of {0}</source>
      <translation>開啟 {0} 中可讀取的內容</translation>
    </message>
    <message>
      <source>Done. Compare, and keep it.</source>
      <translation>完成。對比後儲存。</translation>
    </message>
  </context>
  <context>
    <name>ReceiptDeeds</name>
    <message>
      <source>Check exported photos</source>
      <translation>檢查匯出的相片</translation>
    </message>
    <message>
      <source>Receipts (*.json)</source>
      <translation>憑據 (*.json)</translation>
    </message>
    <message>
      <source>Check the exported photos against their receipts?</source>
      <translation>根據憑據檢查匯出的相片？</translation>
    </message>
    <message>
      <source>Each file is compared with what was written. It can also be made again, from the original and its edits, and the two pictures compared; that takes as long as the export did.</source>
      <translation>每個檔案都會與當初寫入的內容比較。也可以從原始檔案及其編輯重新產生，再比較兩張影像；所需時間與匯出相同。</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>檢查</translation>
    </message>
    <message>
      <source>Check, and make each again</source>
      <translation>檢查並重新產生</translation>
    </message>
    <message>
      <source>Check the photos in {0}</source>
      <translation>檢查 {0} 中的相片</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>請先選擇照片</translation>
    </message>
    <message numerus="yes">
      <source>Bring the first original(s) of %n photo(s) back?</source>
      <translation>
        <numerusform>還原 %n 張相片最初的原始檔案？</numerusform>
      </translation>
    </message>
    <message>
      <source>What Albumen wrote into the files goes; the edits that it was made of are edits again.</source>
      <translation>Albumen 寫入檔案的內容會被移除；寫入時的編輯將重新成為可調整的編輯。</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>還原</translation>
    </message>
    <message numerus="yes">
      <source>Bring %n original(s) back</source>
      <translation>
        <numerusform>還原 %n 個原始檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n original(s) brought back</source>
      <translation>
        <numerusform>已還原 %n 個原始檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not what was written; the jobs say why</source>
      <translation>
        <numerusform>%n 張相片與寫入的內容不符；原因見任務清單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are what was written</source>
      <translation>
        <numerusform>%n 張相片與寫入的內容一致</numerusform>
      </translation>
    </message>
    <message>
      <source>These receipts name no photos</source>
      <translation>這些憑據中沒有相片</translation>
    </message>
  </context>
  <context>
    <name>RenameDialog</name>
    <message numerus="yes">
      <source>Rename %n photo(s)</source>
      <translation>
        <numerusform>重新命名 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>New name</source>
      <translation>新名稱</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重新命名</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>現在</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>原來</translation>
    </message>
    <message numerus="yes">
      <source>%n keep their names. </source>
      <translation>
        <numerusform>%n 個保留原名。</numerusform>
      </translation>
    </message>
    <message>
      <source>What belongs to a photo is renamed with it. Undo brings all back.</source>
      <translation>屬於照片的檔案會一同重新命名。復原可全部恢復。</translation>
    </message>
    <message>
      <source>Two photos would be called {0}; a {1} in the name tells them apart.</source>
      <translation>兩張照片都會叫 {0}；在名稱中加入 {1} 可區分它們。</translation>
    </message>
    <message>
      <source>There is already a file called {0}.</source>
      <translation>已有名為 {0} 的檔案。</translation>
    </message>
  </context>
  <context>
    <name>RetouchPanel</name>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Feather</source>
      <translation>羽化</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>靈敏度</translation>
    </message>
    <message>
      <source>Click a red pupil, or let all be found.</source>
      <translation>按一下紅色瞳孔，或尋找全部。</translation>
    </message>
    <message>
      <source>Click a spot, or drag along a scratch.</source>
      <translation>點選斑點，或沿劃痕拖曳。</translation>
    </message>
    <message>
      <source>Spots: {0}</source>
      <translation>斑點：{0}</translation>
    </message>
    <message>
      <source>Show spots</source>
      <translation>顯示斑點</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>尋找斑點</translation>
    </message>
    <message>
      <source>Show dust and blemishes as white on black (A)</source>
      <translation>以黑底白色顯示灰塵和瑕疵 (A)</translation>
    </message>
    <message>
      <source>Find red eyes</source>
      <translation>尋找紅眼</translation>
    </message>
    <message>
      <source>Look for all pupils that a flash turned red, and make them dark</source>
      <translation>尋找所有被閃光燈照紅的瞳孔並將其變暗</translation>
    </message>
  </context>
  <context>
    <name>RowLabel</name>
    <message>
      <source>Double-click to reset</source>
      <translation>按兩下重置</translation>
    </message>
  </context>
  <context>
    <name>Series</name>
    <message>
      <source>Settings of the previous photo</source>
      <translation>上一張相片的設定</translation>
    </message>
    <message>
      <source>The photo developed before this one has no settings to take over</source>
      <translation>先前修圖的相片沒有可沿用的設定</translation>
    </message>
    <message>
      <source>Same settings</source>
      <translation>相同設定</translation>
    </message>
    <message>
      <source>Matched light</source>
      <translation>光線已匹配</translation>
    </message>
    <message numerus="yes">
      <source>Taken back: %n photo(s)</source>
      <translation>
        <numerusform>已復原：%n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose more photos first, in the grid or the strip</source>
      <translation>請先在網格或底片條中選擇更多照片</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 張照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message numerus="yes">
      <source>Change %n photo(s)</source>
      <translation>
        <numerusform>更改 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>已復原</translation>
    </message>
    <message>
      <source>Redone</source>
      <translation>已重做</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>重做：{0}</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>復原：{0}</translation>
    </message>
    <message>
      <source>Nothing to undo or redo</source>
      <translation>沒有可復原或重做的操作</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>匯入 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n 個專案</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsBoard</name>
    <message>
      <source>One setting copied</source>
      <translation>已複製一項設定</translation>
    </message>
    <message>
      <source>{0} settings copied</source>
      <translation>已複製 {0} 項設定</translation>
    </message>
    <message>
      <source>There is nothing to paste yet</source>
      <translation>還沒有可貼上的內容</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>貼上設定</translation>
    </message>
    <message>
      <source>Copy settings</source>
      <translation>複製設定</translation>
    </message>
  </context>
  <context>
    <name>SettingsChooser</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>None</source>
      <translation>無</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
    <message>
      <source>Search commands or keys</source>
      <translation>搜尋命令或按鍵</translation>
    </message>
    <message>
      <source>Search shortcuts</source>
      <translation>搜尋快速鍵</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按鍵</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>快速鍵</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>新按鍵</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>無按鍵</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>恢復預設</translation>
    </message>
    <message>
      <source>, then the next photo</source>
      <translation>，然後下一張照片</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>奪用</translation>
    </message>
    <message>
      <source>{0} has this key now.</source>
      <translation>{0} 目前使用此按鍵。</translation>
    </message>
    <message>
      <source>All as usual</source>
      <translation>全部恢復預設</translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message>
      <source>picked</source>
      <translation>選中</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>拒絕</translation>
    </message>
  </context>
  <context>
    <name>SizeRow</name>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>完整尺寸</translation>
    </message>
    <message>
      <source>Long edge</source>
      <translation>長邊</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>列印</translation>
    </message>
    <message>
      <source> px</source>
      <translation> 像素</translation>
    </message>
    <message>
      <source> cm</source>
      <translation> 釐米</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> dpi</translation>
    </message>
    <message>
      <source>Long edge in pixels</source>
      <translation>長邊像素</translation>
    </message>
    <message>
      <source>Percent of the full size</source>
      <translation>完整尺寸的百分比</translation>
    </message>
    <message>
      <source>Long edge of the print in centimetres</source>
      <translation>列印長邊（釐米）</translation>
    </message>
    <message>
      <source>Dots an inch</source>
      <translation>每英寸點數</translation>
    </message>
    <message>
      <source>{0} px on the long edge; nothing is enlarged</source>
      <translation>長邊 {0} 像素；不會放大</translation>
    </message>
  </context>
  <context>
    <name>StackDialog</name>
    <message>
      <source>Stack similar shots</source>
      <translation>堆疊相似的照片</translation>
    </message>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>Time from one shot to the next, at most</source>
      <translation>相鄰兩張的最大時間間隔</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Likeness, at least</source>
      <translation>最低相似度</translation>
    </message>
    <message>
      <source>Stack them</source>
      <translation>堆疊</translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s)</source>
      <translation>
        <numerusform>%n 個堆疊</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} photos</source>
      <translation>{0}，共 {1} 張照片</translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s) made; undo takes them apart</source>
      <translation>
        <numerusform>已建立 %n 個堆疊；可復原</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stack %n photo(s)</source>
      <translation>
        <numerusform>堆疊 %n 張照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Use the backup</source>
      <translation>使用備份</translation>
    </message>
    <message>
      <source>The library is as it was in the backup</source>
      <translation>圖庫已恢復到備份時的狀態</translation>
    </message>
    <message>
      <source>The library is damaged and cannot be opened. There is a good backup of {0}.

Your photos are not affected. The damaged library is kept beside it.</source>
      <translation>圖庫已損毀，無法開啟。有一個 {0} 的完好備份。

您的照片不受影響。損毀的圖庫會保留在旁邊。</translation>
    </message>
    <message>
      <source>Something went wrong inside Albumen. Your photos and edits are safe. Report: {0}</source>
      <translation>Albumen 內部出錯。您的照片和修改都安全。報告：{0}</translation>
    </message>
  </context>
  <context>
    <name>Surface</name>
    <message>
      <source>Before</source>
      <translation>修改前</translation>
    </message>
    <message>
      <source>After</source>
      <translation>修改後</translation>
    </message>
    <message>
      <source>What changed, shown {0} times as strong</source>
      <translation>改變的內容，增強 {0} 倍顯示</translation>
    </message>
  </context>
  <context>
    <name>TimeDialog</name>
    <message>
      <source>Capture time</source>
      <translation>拍攝時間</translation>
    </message>
    <message>
      <source>Capture time of {0}</source>
      <translation>{0} 的拍攝時間</translation>
    </message>
    <message>
      <source>Use the time and location that are in the files</source>
      <translation>使用檔案中的時間和位置</translation>
    </message>
    <message>
      <source>No photo has a capture time yet: all get this one.</source>
      <translation>尚無照片有拍攝時間：全部使用此時間。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) move by {0}.</source>
      <translation>
        <numerusform>%n 張照片移動 {0}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a capture time stay(s) as they are.</source>
      <translation>
        <numerusform>%n 張沒有拍攝時間的照片保持不變。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Timeline</source>
      <translation>時間軸</translation>
    </message>
  </context>
  <context>
    <name>ToolDeeds</name>
    <message>
      <source>Quarter turn</source>
      <translation>旋轉 90 度</translation>
    </message>
    <message numerus="yes">
      <source>Turn %n photo(s)</source>
      <translation>
        <numerusform>旋轉 %n 張相片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menus</source>
      <translation>選單</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>圖庫</translation>
    </message>
    <message>
      <source>Develop</source>
      <translation>修圖</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>匯入</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>匯出</translation>
    </message>
  </context>
  <context>
    <name>UnderBar</name>
    <message>
      <source>Before and after split (Shift+Y)</source>
      <translation>修改前後分割顯示 (Shift+Y)</translation>
    </message>
    <message>
      <source>Before and after side by side (Y)</source>
      <translation>修改前後並排 (Y)</translation>
    </message>
    <message>
      <source>Before above after (Alt+Y)</source>
      <translation>修改前在上、修改後在下 (Alt+Y)</translation>
    </message>
    <message>
      <source>What changed? (Shift+D)</source>
      <translation>改變了什麼？ (Shift+D)</translation>
    </message>
    <message>
      <source>Where was detail invented? (Ctrl+Shift+D)</source>
      <translation>哪裡有虛構的細節？(Ctrl+Shift+D)</translation>
    </message>
    <message>
      <source>Clipping warnings (J)</source>
      <translation>溢位警告 (J)</translation>
    </message>
    <message>
      <source>Fit to window (Ctrl+0)</source>
      <translation>適合視窗 (Ctrl+0)</translation>
    </message>
    <message>
      <source>One to one (Ctrl+1)</source>
      <translation>一比一 (Ctrl+1)</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>縮放</translation>
    </message>
  </context>
  <context>
    <name>UndoWords</name>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>復原：{0}</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>重做：{0}</translation>
    </message>
  </context>
  <context>
    <name>VideoClips</name>
    <message>
      <source>Clips</source>
      <translation>影片</translation>
    </message>
    <message>
      <source>Add clips…</source>
      <translation>加入影片…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Clips to enhance</source>
      <translation>要增強的影片</translation>
    </message>
    <message>
      <source>Video files ({0})</source>
      <translation>影片檔案 ({0})</translation>
    </message>
  </context>
  <context>
    <name>VideoDeeds</name>
    <message>
      <source>Try {0}</source>
      <translation>試做 {0}</translation>
    </message>
    <message>
      <source>Enhance {0}</source>
      <translation>增強 {0}</translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n clip(s)</source>
      <translation>
        <numerusform>增強 %n 部影片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VideoDialog</name>
    <message>
      <source>Enhance video</source>
      <translation>增強影片</translation>
    </message>
    <message>
      <source>Try {0} seconds</source>
      <translation>試做 {0} 秒</translation>
    </message>
    <message>
      <source>From the middle of the clip, as a file of its own, to look at first</source>
      <translation>取自影片中段，單獨寫成檔案，供先行檢視</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Add clips, or drop them here</source>
      <translation>加入影片，或將其拖放到此處</translation>
    </message>
    <message>
      <source>Looking at the clip…</source>
      <translation>正在檢視影片…</translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s)</source>
      <translation>
        <numerusform>%n 部影片</numerusform>
      </translation>
    </message>
    <message>
      <source>about {0} here</source>
      <translation>在本機約需 {0}</translation>
    </message>
    <message>
      <source>A few seconds are being written; the jobs tell how far they are</source>
      <translation>正在寫入幾秒鐘；進度見任務清單</translation>
    </message>
  </context>
  <context>
    <name>VideoForm</name>
    <message>
      <source>What each clip needs</source>
      <translation>每部影片所需的</translation>
    </message>
    <message>
      <source>These steps:</source>
      <translation>這些步驟：</translation>
    </message>
    <message>
      <source>Strength of my own</source>
      <translation>自定強度</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>強度</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>品質</translation>
    </message>
    <message>
      <source>Steady from frame to frame</source>
      <translation>畫格間平穩</translation>
    </message>
    <message>
      <source>Frames are joined along their movement, so that noise does not become flicker</source>
      <translation>沿運動方向結合各畫格，使雜訊不致變成閃爍</translation>
    </message>
    <message>
      <source>Each scene at a strength of its own</source>
      <translation>每個場景使用各自的強度</translation>
    </message>
    <message>
      <source>Choose at least one step.</source>
      <translation>請至少選擇一個步驟。</translation>
    </message>
    <message>
      <source>Choose a folder to write to.</source>
      <translation>請選擇要寫入的資料夾。</translation>
    </message>
    <message>
      <source>Write the part as minutes and seconds, such as 0:05 to 0:12.</source>
      <translation>請以分和秒填寫片段，例如 0:05 至 0:12。</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>按測量值</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>AV1 (small, free)</source>
      <translation>AV1（檔案小，自由）</translation>
    </message>
    <message>
      <source>H.264 (plays everywhere)</source>
      <translation>H.264（隨處可播放）</translation>
    </message>
    <message>
      <source>Stored as</source>
      <translation>儲存格式</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All but where it was taken</source>
      <translation>除拍攝地點外的全部</translation>
    </message>
    <message>
      <source>None of it</source>
      <translation>全不保留</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>中繼資料</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>兩者都保留</translation>
    </message>
    <message>
      <source>Leave it, skip the clip</source>
      <translation>保留原檔案，跳過該影片</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>取代它</translation>
    </message>
    <message>
      <source>If a file is there</source>
      <translation>如果檔案已存在</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>選擇資料夾</translation>
    </message>
    <message>
      <source>From</source>
      <translation>從</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>末尾</translation>
    </message>
    <message>
      <source>Where to write</source>
      <translation>寫到哪裡</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>存到哪裡</translation>
    </message>
    <message>
      <source>Only this part</source>
      <translation>僅此片段</translation>
    </message>
    <message>
      <source>What</source>
      <translation>做什麼</translation>
    </message>
    <message>
      <source>Remove noise</source>
      <translation>去除雜訊</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and compression at once</source>
      <translation>清理：同時處理雜訊、模糊和壓縮損傷</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>銳利化模糊部分</translation>
    </message>
    <message>
      <source>Repair compression damage</source>
      <translation>修復壓縮損傷</translation>
    </message>
  </context>
  <context>
    <name>VideoStage</name>
    <message>
      <source>Place in the clip</source>
      <translation>影片中的位置</translation>
    </message>
    <message>
      <source>Play the clip as it is; where it stops, before and after are shown</source>
      <translation>按原樣播放影片；停下處顯示處理前後</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>This clip needs nothing</source>
      <translation>此影片無需處理</translation>
    </message>
    <message>
      <source>Working on this frame…</source>
      <translation>正在處理此畫格…</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Picture</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Zoom with the wheel or Z, compare with the backslash key or Y</source>
      <translation>用滾輪或 Z 縮放，用反斜槓鍵或 Y 比較</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>修改前後分割顯示</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>旋轉分割線</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>修改前後並排</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>修改前在上、修改後在下</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>改變了什麼？</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>修改前後閃爍切換</translation>
    </message>
    <message>
      <source>Enlarge differences more</source>
      <translation>加強差異放大</translation>
    </message>
    <message>
      <source>Enlarge differences less</source>
      <translation>減弱差異放大</translation>
    </message>
    <message>
      <source>Fit to window</source>
      <translation>適合視窗</translation>
    </message>
    <message>
      <source>Fill the window</source>
      <translation>填滿視窗</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>一比一</translation>
    </message>
    <message>
      <source>Fit or one to one</source>
      <translation>適合視窗或 1:1</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>溢位警告</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>照片資訊</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>下一種參考線</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>指標處的放大鏡</translation>
    </message>
  </context>
  <context>
    <name>WatchedDialog</name>
    <message>
      <source>Watched folders</source>
      <translation>監視的資料夾</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>新增…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Photos that come into these folders come into the library, where they lie.</source>
      <translation>進入這些資料夾的照片會加入圖庫，並留在原處。</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>監視資料夾</translation>
    </message>
  </context>
  <context>
    <name>WelcomeForm</name>
    <message>
      <source>Keywords</source>
      <translation>關鍵字</translation>
    </message>
    <message>
      <source>mountains, evening</source>
      <translation>山, 傍晚</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>相簿</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
  </context>
  <context>
    <name>WishesForm</name>
    <message>
      <source>What each photo needs</source>
      <translation>每張照片所需的</translation>
    </message>
    <message>
      <source>These steps:</source>
      <translation>這些步驟：</translation>
    </message>
    <message>
      <source>Strength of my own</source>
      <translation>自定強度</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>強度</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>to a size</source>
      <translation>到指定尺寸</translation>
    </message>
    <message>
      <source>Size to enlarge to</source>
      <translation>放大到的尺寸</translation>
    </message>
    <message>
      <source>Such as {0}</source>
      <translation>例如 {0}</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>細節</translation>
    </message>
    <message>
      <source>0 stays true to the photo; more makes texture up that may have been there</source>
      <translation>0 忠於照片；數值越大，越多地補出可能存在過的紋理</translation>
    </message>
    <message>
      <source>Choose at least one step.</source>
      <translation>請至少選擇一個步驟。</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>按測量值</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Scratches and dust of old prints</source>
      <translation>老照片的劃痕和灰塵</translation>
    </message>
    <message>
      <source>Remove noise</source>
      <translation>去除雜訊</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and JPEG damage at once</source>
      <translation>清理：同時處理雜訊、模糊和 JPEG 損傷</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>銳利化模糊部分</translation>
    </message>
    <message>
      <source>Repair JPEG damage</source>
      <translation>修復 JPEG 損傷</translation>
    </message>
    <message>
      <source>Red eyes from a flash</source>
      <translation>閃光燈造成的紅眼</translation>
    </message>
    <message>
      <source>Brighten low light</source>
      <translation>提亮暗光</translation>
    </message>
    <message>
      <source>Tone and colour</source>
      <translation>影調與顏色</translation>
    </message>
  </context>
  <context>
    <name>WorkingRow</name>
    <message>
      <source>Progress</source>
      <translation>進度</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>Copy settings</source>
      <translation>複製設定</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>貼上設定</translation>
    </message>
    <message>
      <source>Copy chosen settings…</source>
      <translation>複製所選設定…</translation>
    </message>
    <message>
      <source>Paste chosen settings…</source>
      <translation>貼上所選設定…</translation>
    </message>
    <message>
      <source>Settings of the previous photo</source>
      <translation>上一張相片的設定</translation>
    </message>
    <message>
      <source>Same settings for the chosen photos</source>
      <translation>為所選照片應用相同設定</translation>
    </message>
    <message>
      <source>Match light of the chosen photos to this one</source>
      <translation>使所選照片的光線與此照片一致</translation>
    </message>
    <message>
      <source>Undo for the chosen photos</source>
      <translation>復原對所選照片的更改</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>重置所有設定</translation>
    </message>
    <message>
      <source>Auto light and colour</source>
      <translation>自動光線和顏色</translation>
    </message>
    <message>
      <source>What does this photo need?</source>
      <translation>這張照片需要什麼？</translation>
    </message>
    <message>
      <source>New snapshot…</source>
      <translation>新建快照…</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁切和拉直</translation>
    </message>
    <message>
      <source>Click what should be grey</source>
      <translation>點選應為灰色的地方</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>去除斑點</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>遮色片</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>用筆刷繪製遮色片</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>向左旋轉</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>向右旋轉</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>修改前後並排</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>修改前在上、修改後在下</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>修改前後分割顯示</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>旋轉分割線</translation>
    </message>
    <message>
      <source>Keep this photo beside the next</source>
      <translation>將這張照片留在下一張旁邊</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>改變了什麼？</translation>
    </message>
    <message>
      <source>Where was detail invented?</source>
      <translation>哪裡有虛構的細節？</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>修改前後閃爍切換</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>溢位警告</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>照片資訊</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>下一種參考線</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>指標處的放大鏡</translation>
    </message>
    <message>
      <source>Show the mask</source>
      <translation>顯示遮色片</translation>
    </message>
    <message>
      <source>Next colour of the mask</source>
      <translation>遮色片的下一種顏色</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>尋找斑點</translation>
    </message>
  </context>
  <context>
    <name>SliderRow</name>
    <message>
      <source>number</source>
      <translation>數字</translation>
    </message>
  </context>
  <context>
    <name>Edits</name>
    <message>
      <source>AI JPEG repair</source>
      <translation>AI 修復 JPEG</translation>
    </message>
    <message>
      <source>AI clean</source>
      <translation>AI 清理</translation>
    </message>
    <message>
      <source>AI deblur</source>
      <translation>AI 去模糊</translation>
    </message>
    <message>
      <source>AI denoise</source>
      <translation>AI 降噪</translation>
    </message>
    <message>
      <source>AI low light</source>
      <translation>AI 暗光</translation>
    </message>
    <message>
      <source>AI scratches and dust</source>
      <translation>AI 劃痕和灰塵</translation>
    </message>
    <message>
      <source>AI tone</source>
      <translation>AI 影調</translation>
    </message>
    <message>
      <source>AI upscale</source>
      <translation>AI 放大</translation>
    </message>
    <message>
      <source>Add the grain of film. Size in pixels of the photo; roughness: how uneven the grains are.</source>
      <translation>新增底片顆粒。大小以照片像素計；粗糙度：顆粒的不均勻程度。</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Aqua</source>
      <translation>淺綠色</translation>
    </message>
    <message>
      <source>Aqua hue</source>
      <translation>淺綠色色相</translation>
    </message>
    <message>
      <source>Aqua luminance</source>
      <translation>淺綠色明亮度</translation>
    </message>
    <message>
      <source>Aqua saturation</source>
      <translation>淺綠色飽和度</translation>
    </message>
    <message>
      <source>Aspect</source>
      <translation>長寬比</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>平衡</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>黑白</translation>
    </message>
    <message>
      <source>Blacks</source>
      <translation>黑色</translation>
    </message>
    <message>
      <source>Blending</source>
      <translation>混合</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>藍色</translation>
    </message>
    <message>
      <source>Blue hue</source>
      <translation>藍色色相</translation>
    </message>
    <message>
      <source>Blue luminance</source>
      <translation>藍色明亮度</translation>
    </message>
    <message>
      <source>Blue saturation</source>
      <translation>藍色飽和度</translation>
    </message>
    <message>
      <source>Brighten or darken the whole photo, in stops. Bright areas are held back so that they do not burn out.</source>
      <translation>以級為單位提亮或壓暗整張照片。亮部會受到保護，不致過曝。</translation>
    </message>
    <message>
      <source>Brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <source>Bring back detail that focus or a shaking hand has blurred.</source>
      <translation>找回因對焦或手抖而模糊的細節。</translation>
    </message>
    <message>
      <source>Bring back what is bright but not burnt out (left), or let it shine (right). Edges stay clean.</source>
      <translation>找回明亮但未過曝的部分（向左），或讓它更亮（向右）。邊緣保持乾淨。</translation>
    </message>
    <message>
      <source>Bring out surfaces such as bark, cloth and hair (right), or smooth them such as skin (left).</source>
      <translation>突出樹皮、布料、頭髮等表面（向右），或像皮膚那樣使之平滑（向左）。</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>筆刷</translation>
    </message>
    <message>
      <source>Calm a pupil that the flash lit</source>
      <translation>還原被閃光燈照亮的瞳孔</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Change one family of colours and leave the others: its hue, its strength, its brightness.</source>
      <translation>只改變一類顏色而不影響其他顏色：色相、濃度、亮度。</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <source>Clarity</source>
      <translation>清晰度</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>清理</translation>
    </message>
    <message>
      <source>Clone</source>
      <translation>仿製</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>顏色</translation>
    </message>
    <message>
      <source>Colour grading</source>
      <translation>顏色分級</translation>
    </message>
    <message>
      <source>Colour mixer</source>
      <translation>混色器</translation>
    </message>
    <message>
      <source>Coloured edges</source>
      <translation>彩邊</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>對比度</translation>
    </message>
    <message>
      <source>Copy another place as it is</source>
      <translation>原樣複製另一處</translation>
    </message>
    <message>
      <source>Correct the lens</source>
      <translation>校正鏡頭</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁切和拉直</translation>
    </message>
    <message>
      <source>Darken (left) or lighten the corners of the cropped photo. Midpoint: how far from the middle it begins.</source>
      <translation>壓暗（向左）或提亮裁切後照片的四角。中點：從離中心多遠處開始。</translation>
    </message>
    <message>
      <source>Darks</source>
      <translation>暗色調</translation>
    </message>
    <message>
      <source>Deblur</source>
      <translation>去模糊</translation>
    </message>
    <message>
      <source>Dehaze</source>
      <translation>去霧</translation>
    </message>
    <message>
      <source>Denoise</source>
      <translation>降噪</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>細節</translation>
    </message>
    <message>
      <source>Distortion</source>
      <translation>畸變</translation>
    </message>
    <message>
      <source>Effects</source>
      <translation>效果</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>Feather</source>
      <translation>羽化</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Fill in from the surroundings</source>
      <translation>用周圍內容填充</translation>
    </message>
    <message>
      <source>Find pupils that the flash turned red and make them dark; nothing else changes. For one eye use Retouch.</source>
      <translation>找出被閃光燈照紅的瞳孔並使其變暗；其他不變。單隻眼睛請用修飾。</translation>
    </message>
    <message>
      <source>Find scratches and dust on a scanned print and fill them. More finds fainter ones, and things that are none.</source>
      <translation>找出並填補掃描照片上的劃痕和灰塵。數值越大能找到越淡的，也會誤認。</translation>
    </message>
    <message>
      <source>Follow edges</source>
      <translation>跟隨邊緣</translation>
    </message>
    <message>
      <source>From</source>
      <translation>從</translation>
    </message>
    <message>
      <source>Geometry</source>
      <translation>幾何</translation>
    </message>
    <message>
      <source>Give forms more presence in the middle tones (right), or a soft glow (left), without halos at edges.</source>
      <translation>增強中間調的立體感（向右），或帶來柔光（向左），邊緣無光暈。</translation>
    </message>
    <message>
      <source>Give the photo the colours of a lookup table (.cube, .3dl) made for sRGB pictures, as strongly as you like.</source>
      <translation>以任意強度為照片套用為 sRGB 影像製作的對照表（.cube、.3dl）。</translation>
    </message>
    <message>
      <source>Global</source>
      <translation>全域</translation>
    </message>
    <message>
      <source>Grain</source>
      <translation>顆粒</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>綠色</translation>
    </message>
    <message>
      <source>Green hue</source>
      <translation>綠色色相</translation>
    </message>
    <message>
      <source>Green luminance</source>
      <translation>綠色明亮度</translation>
    </message>
    <message>
      <source>Green saturation</source>
      <translation>綠色飽和度</translation>
    </message>
    <message>
      <source>Heal</source>
      <translation>修復</translation>
    </message>
    <message>
      <source>Heal spots, clone, take things away and calm red eyes. Every spot can be moved or taken back later.</source>
      <translation>修復斑點、仿製、移除物體、還原紅眼。每一處之後都可移動或復原。</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>亮部</translation>
    </message>
    <message>
      <source>Highlights hue</source>
      <translation>亮部色相</translation>
    </message>
    <message>
      <source>Highlights luminance</source>
      <translation>亮部明亮度</translation>
    </message>
    <message>
      <source>Highlights saturation</source>
      <translation>亮部飽和度</translation>
    </message>
    <message>
      <source>Horizontal</source>
      <translation>水平</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>色相</translation>
    </message>
    <message>
      <source>JPEG quality (0: measured)</source>
      <translation>JPEG 品質 (0：自動測量)</translation>
    </message>
    <message>
      <source>JPEG repair</source>
      <translation>修復 JPEG</translation>
    </message>
    <message>
      <source>Keep a part of the photo, in any shape or a usual one, and level its horizon. Empty corners never show.</source>
      <translation>保留照片的一部分，可用任意或常用比例，並校平地平線。不會出現空角。</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>鏡頭</translation>
    </message>
    <message>
      <source>Lens corrections</source>
      <translation>鏡頭校正</translation>
    </message>
    <message>
      <source>Let a model, which has seen how photographers finish their photos, set light and colour.</source>
      <translation>讓學習過攝影師後期處理的模型來設定光線和顏色。</translation>
    </message>
    <message>
      <source>Let buildings stand upright again: tilt the camera up or down (vertical) or to the side (horizontal).</source>
      <translation>讓建築重新直立：上下（垂直）或左右（水平）傾斜相機。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>光線</translation>
    </message>
    <message>
      <source>Light up a photo taken in the dark, with its colours, without lifting its noise.</source>
      <translation>提亮暗處拍攝的照片及其顏色，而不放大雜訊。</translation>
    </message>
    <message>
      <source>Lights</source>
      <translation>亮色調</translation>
    </message>
    <message>
      <source>Linear gradient</source>
      <translation>線性漸層</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>對照表</translation>
    </message>
    <message>
      <source>Low light</source>
      <translation>暗光</translation>
    </message>
    <message>
      <source>Luminance</source>
      <translation>明亮度</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>洋紅</translation>
    </message>
    <message>
      <source>Magenta hue</source>
      <translation>洋紅色相</translation>
    </message>
    <message>
      <source>Magenta luminance</source>
      <translation>洋紅明亮度</translation>
    </message>
    <message>
      <source>Magenta saturation</source>
      <translation>洋紅飽和度</translation>
    </message>
    <message>
      <source>Make all colours stronger, or take colour out altogether (left).</source>
      <translation>使所有顏色更濃，或完全去除顏色（向左）。</translation>
    </message>
    <message>
      <source>Make edges crisp. Radius: how wide an edge is, in pixels; masking: how much plain areas are left alone.</source>
      <translation>使邊緣清晰。半徑：邊緣寬度（像素）；遮罩：平坦區域受保護的程度。</translation>
    </message>
    <message>
      <source>Make the light of the photo warmer or cooler (temperature), more magenta or more green (tint).</source>
      <translation>使照片光線更暖或更冷（色溫），偏洋紅或偏綠（色調）。</translation>
    </message>
    <message>
      <source>Make the photo two or four times as large on each side, for prints or tight crops. 2x invents less than 4x.</source>
      <translation>將照片每邊放大兩倍或四倍，用於列印或小幅裁切。2x 比 4x 虛構得少。</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>遮罩</translation>
    </message>
    <message>
      <source>Midpoint</source>
      <translation>中點</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>中間調</translation>
    </message>
    <message>
      <source>Midtones hue</source>
      <translation>中間調色相</translation>
    </message>
    <message>
      <source>Midtones luminance</source>
      <translation>中間調明亮度</translation>
    </message>
    <message>
      <source>Midtones saturation</source>
      <translation>中間調飽和度</translation>
    </message>
    <message>
      <source>Mirror left and right</source>
      <translation>左右翻轉</translation>
    </message>
    <message>
      <source>Mirror top and bottom</source>
      <translation>上下翻轉</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Noise level (0: measured)</source>
      <translation>雜訊強度 (0：自動測量)</translation>
    </message>
    <message>
      <source>Noise reduction</source>
      <translation>減少雜訊</translation>
    </message>
    <message>
      <source>Open up what lies in the dark (right), or let it sink (left). Black stays black.</source>
      <translation>提亮暗處（向右），或讓它更暗（向左）。黑色仍為黑色。</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>橙色</translation>
    </message>
    <message>
      <source>Orange hue</source>
      <translation>橙色色相</translation>
    </message>
    <message>
      <source>Orange luminance</source>
      <translation>橙色明亮度</translation>
    </message>
    <message>
      <source>Orange saturation</source>
      <translation>橙色飽和度</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暫停</translation>
    </message>
    <message>
      <source>Perspective</source>
      <translation>透視</translation>
    </message>
    <message>
      <source>Protected parts</source>
      <translation>受保護的部分</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>紫色</translation>
    </message>
    <message>
      <source>Purple hue</source>
      <translation>紫色色相</translation>
    </message>
    <message>
      <source>Purple luminance</source>
      <translation>紫色明亮度</translation>
    </message>
    <message>
      <source>Purple saturation</source>
      <translation>紫色飽和度</translation>
    </message>
    <message>
      <source>Quarter turns</source>
      <translation>四分之一圈</translation>
    </message>
    <message>
      <source>RGB</source>
      <translation>RGB</translation>
    </message>
    <message>
      <source>Radial gradient</source>
      <translation>放射狀漸層</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>半徑</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>範圍</translation>
    </message>
    <message>
      <source>Range of brightness</source>
      <translation>亮度範圍</translation>
    </message>
    <message>
      <source>Range of colour</source>
      <translation>顏色範圍</translation>
    </message>
    <message>
      <source>Rect</source>
      <translation>裁切框</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>紅色</translation>
    </message>
    <message>
      <source>Red eye</source>
      <translation>紅眼</translation>
    </message>
    <message>
      <source>Red eyes</source>
      <translation>紅眼</translation>
    </message>
    <message>
      <source>Red hue</source>
      <translation>紅色色相</translation>
    </message>
    <message>
      <source>Red luminance</source>
      <translation>紅色明亮度</translation>
    </message>
    <message>
      <source>Red saturation</source>
      <translation>紅色飽和度</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove by mask</source>
      <translation>按遮色片移除</translation>
    </message>
    <message>
      <source>Remove the blocks and rings that strong JPEG compression leaves behind.</source>
      <translation>去除高壓縮 JPEG 留下的方塊和振鈴。</translation>
    </message>
    <message>
      <source>Retouch</source>
      <translation>修飾</translation>
    </message>
    <message>
      <source>Rotate and flip</source>
      <translation>旋轉和翻轉</translation>
    </message>
    <message>
      <source>Roughness</source>
      <translation>粗糙度</translation>
    </message>
    <message>
      <source>Roundness</source>
      <translation>圓度</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>飽和度</translation>
    </message>
    <message>
      <source>Say for every brightness what becomes of it: by four regions, or by points, for all colours or each alone.</source>
      <translation>指定每一種亮度變成什麼：按四個區域或按控制點，作用於所有顏色或單獨一種。</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>倍數</translation>
    </message>
    <message>
      <source>Scratches and dust</source>
      <translation>劃痕和灰塵</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>靈敏度</translation>
    </message>
    <message>
      <source>Set light and dark further apart, or bring them closer together, around middle grey.</source>
      <translation>以中灰為中心拉開或縮小明暗差距。</translation>
    </message>
    <message>
      <source>Set where black ends: to the left the darkest parts fall into it, to the right they keep clear of it.</source>
      <translation>設定黑色的界限：向左，最暗處變為純黑；向右，則保留層次。</translation>
    </message>
    <message>
      <source>Set where white begins: to the right the brightest parts reach it, to the left they stay below.</source>
      <translation>設定白色的界限：向右，最亮處變為純白；向左，則低於白色。</translation>
    </message>
    <message>
      <source>Sha256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>陰影</translation>
    </message>
    <message>
      <source>Shadows hue</source>
      <translation>陰影色相</translation>
    </message>
    <message>
      <source>Shadows luminance</source>
      <translation>陰影明亮度</translation>
    </message>
    <message>
      <source>Shadows saturation</source>
      <translation>陰影飽和度</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>銳利化</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Smooth noise at once, without a model: fine grain (luminance) and coloured speckle (colour).</source>
      <translation>不用模型即時平滑雜訊：細顆粒（明亮度）和彩色斑點（顏色）。</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>柔和度</translation>
    </message>
    <message>
      <source>Spots</source>
      <translation>斑點</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>級</translation>
    </message>
    <message>
      <source>Straighten</source>
      <translation>拉直</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>強度</translation>
    </message>
    <message>
      <source>Strengthen pale colours more than strong ones, and spare skin; or calm them (left).</source>
      <translation>對淡色的增強多於濃色，並保護膚色；或使其柔和（向左）。</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>主體</translation>
    </message>
    <message>
      <source>Subject in a box</source>
      <translation>方框內的主體</translation>
    </message>
    <message>
      <source>Take away haze and mist (right), or add some (left).</source>
      <translation>去除霧霾（向右），或新增一些（向左）。</translation>
    </message>
    <message>
      <source>Take noise out and keep the detail; brightness noise and coloured speckle each as far as you like.</source>
      <translation>去除雜訊並保留細節；亮度雜訊和彩色斑點可分別控制。</translation>
    </message>
    <message>
      <source>Take out what a mask covers: a picture of the photo's shape that is white where something is to go.</source>
      <translation>移除遮色片覆蓋的內容：遮色片與照片同形，白色處將被移除。</translation>
    </message>
    <message>
      <source>Take texture from elsewhere and the light from here</source>
      <translation>紋理取自別處，光線取自此處</translation>
    </message>
    <message>
      <source>Take the colours out and say how bright each family of colours becomes, as a filter before the lens does.</source>
      <translation>去除顏色，並像鏡頭前的濾鏡那樣決定每類顏色變得多亮。</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>色溫</translation>
    </message>
    <message>
      <source>Texture</source>
      <translation>紋理</translation>
    </message>
    <message>
      <source>Tile {0} of {1}</source>
      <translation>第 {0} 塊，共 {1} 塊</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>色調</translation>
    </message>
    <message>
      <source>Tint shadows, middle tones and highlights. Blending: how far they overlap; balance: which of them rules.</source>
      <translation>為陰影、中間調和亮部著色。混合：重疊程度；平衡：以哪一個為主。</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Tone</source>
      <translation>影調</translation>
    </message>
    <message>
      <source>Tone curve</source>
      <translation>色調曲線</translation>
    </message>
    <message>
      <source>Turn the photo by quarters, clockwise, or mirror it. Costs no quality.</source>
      <translation>按四分之一圈順時針旋轉照片，或鏡像。不損失品質。</translation>
    </message>
    <message>
      <source>Undo noise, softness and compression together, for photos whose faults are mixed.</source>
      <translation>同時去除雜訊、柔化和壓縮，適合多種問題混合的照片。</translation>
    </message>
    <message>
      <source>Undo what the lens does: bent lines, dark corners, coloured edges. Known from the photo, or choose the lens.</source>
      <translation>消除鏡頭的影響：彎曲的線條、暗角、彩邊。可由照片得知，或選擇鏡頭。</translation>
    </message>
    <message>
      <source>Upscale</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Vertical</source>
      <translation>垂直</translation>
    </message>
    <message>
      <source>Vibrance</source>
      <translation>自然飽和度</translation>
    </message>
    <message>
      <source>Vignette</source>
      <translation>暗角</translation>
    </message>
    <message>
      <source>Vignetting</source>
      <translation>漸暈</translation>
    </message>
    <message>
      <source>Waiting for its turn</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>白平衡</translation>
    </message>
    <message>
      <source>Whites</source>
      <translation>白色</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>黃色</translation>
    </message>
    <message>
      <source>Yellow hue</source>
      <translation>黃色色相</translation>
    </message>
    <message>
      <source>Yellow luminance</source>
      <translation>黃色明亮度</translation>
    </message>
    <message>
      <source>Yellow saturation</source>
      <translation>黃色飽和度</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>off</source>
      <translation>關</translation>
    </message>
    <message>
      <source>on</source>
      <translation>開</translation>
    </message>
    <message>
      <source>{0} (masked)</source>
      <translation>{0}（遮色片）</translation>
    </message>
    <message>
      <source>{0} changes</source>
      <translation>{0} 處更改</translation>
    </message>
    <message>
      <source>{0} points</source>
      <translation>{0} 個點</translation>
    </message>
    <message>
      <source>{0} taken away</source>
      <translation>已移除 {0}</translation>
    </message>
    <message>
      <source>{0}, about {1} left</source>
      <translation>{0}，約剩 {1}</translation>
    </message>
    <message>
      <source>{0}: mask</source>
      <translation>{0}：遮色片</translation>
    </message>
    <message>
      <source>{0}: opacity</source>
      <translation>{0}：不透明度</translation>
    </message>
    <message>
      <source>536 crops of about 576×576 pixels of photographs under CC0, CC BY, CC BY-SA, the Unsplash and Pexels licences, and Creative Commons photographs by way of COCO, reduced from high resolution; damage is made while training.</source>
      <translation>536 個約 576×576 像素的裁切，取自 CC0、CC BY、CC BY-SA、Unsplash 和 Pexels 許可的照片，以及 COCO 中的知識共享照片，由高解析度縮小而來；損傷在訓練時生成。</translation>
    </message>
    <message>
      <source>A full scale of greys.</source>
      <translation>完整的灰階。</translation>
    </message>
    <message>
      <source>A little clearer and livelier, and nobody will notice.</source>
      <translation>略微更清晰、更生動，不著痕跡。</translation>
    </message>
    <message>
      <source>A red filter: dark skies, bright skin, deep shadow.</source>
      <translation>紅色濾鏡：天空深暗，膚色明亮，陰影濃重。</translation>
    </message>
    <message>
      <source>As the one above, with the noise taken out further.</source>
      <translation>同上，去除更多雜訊。</translation>
    </message>
    <message>
      <source>Auto tone</source>
      <translation>自動色調</translation>
    </message>
    <message>
      <source>BSRGAN ×4</source>
      <translation>BSRGAN ×4</translation>
    </message>
    <message>
      <source>Black and white, dramatic</source>
      <translation>黑白，戲劇性</translation>
    </message>
    <message>
      <source>Brightens with one curve for the whole photo; a photo that is not dark is left alone, but a dark mood (one clean photo in twelve) is brightened too; the noise that comes up is left to the denoiser.</source>
      <translation>用一條曲線提亮整張照片；不暗的照片保持不變，但暗調氛圍（完好照片中約十二分之一）也會被提亮；隨之顯現的雜訊留給降噪處理。</translation>
    </message>
    <message>
      <source>Clean up</source>
      <translation>清理</translation>
    </message>
    <message>
      <source>Clear night</source>
      <translation>清澈夜色</translation>
    </message>
    <message>
      <source>Clear, cool and quiet.</source>
      <translation>清澈、冷靜、安寧。</translation>
    </message>
    <message>
      <source>Cool morning</source>
      <translation>清冷早晨</translation>
    </message>
    <message>
      <source>Crisp and clean on shared photos with noise and JPEG damage; invents texture. Fast enough for a laptop.</source>
      <translation>對帶雜訊和 JPEG 損傷的分享照片清晰乾淨；會虛構紋理。筆記型電腦上也夠快。</translation>
    </message>
    <message>
      <source>Dark streets open up, lamps keep their shape.</source>
      <translation>提亮昏暗的街道，燈光保持形狀。</translation>
    </message>
    <message>
      <source>Depth in the sky, light in the valleys.</source>
      <translation>天空深邃，山谷明亮。</translation>
    </message>
    <message>
      <source>Enlarge ×2</source>
      <translation>放大 ×2</translation>
    </message>
    <message>
      <source>Enlarge ×2, best</source>
      <translation>放大 ×2（最佳）</translation>
    </message>
    <message>
      <source>Enlarge ×4</source>
      <translation>放大 ×4</translation>
    </message>
    <message>
      <source>Enlarge ×4, best</source>
      <translation>放大 ×4（最佳）</translation>
    </message>
    <message>
      <source>FBCNN, JPEG damage</source>
      <translation>FBCNN，JPEG 損傷</translation>
    </message>
    <message>
      <source>Faded</source>
      <translation>褪色</translation>
    </message>
    <message>
      <source>Fill holes</source>
      <translation>填補空洞</translation>
    </message>
    <message>
      <source>For JPEG files of quality 10 to 95, once or twice compressed; what compression wiped out is smoothed, not invented.</source>
      <translation>適用於品質 10 到 95、壓縮過一次或兩次的 JPEG 檔案；壓縮抹去的內容會被平滑，而不會虛構。</translation>
    </message>
    <message>
      <source>For noise up to a standard deviation of 60 of 255; very coarse grain (film, strong resizing) is only softened.</source>
      <translation>適用於標準差不超過 60（滿值 255）的雜訊；很粗的顆粒（底片、大幅縮放）只會減輕。</translation>
    </message>
    <message>
      <source>For scratches, dust, wires and other narrow things. Wide holes come out smooth: there pieces of the picture are taken instead.</source>
      <translation>適用於劃痕、灰塵、電線等細窄物體。寬大的空洞會顯得平滑，此時改用畫面中的其他部分。</translation>
    </message>
    <message>
      <source>For shake and defocus of up to about 25 pixels that is the same over the photo; strong blur is reduced, not removed.</source>
      <translation>適用於整張照片一致、不超過約 25 像素的抖動和失焦；嚴重模糊只能減輕，不能消除。</translation>
    </message>
    <message>
      <source>For shared and re-saved photos: mild blur, noise up to about 25 of 255 and compression together. Not for motion blur.</source>
      <translation>適用於分享過和反覆儲存的照片：輕微模糊、不超過約 25（滿值 255）的雜訊和壓縮同時存在。不適用於運動模糊。</translation>
    </message>
    <message>
      <source>Four times as large, for photos with damage; invents texture. A graphics card is recommended.</source>
      <translation>放大四倍，適用於有損傷的照片；會虛構紋理。建議使用顯示卡。</translation>
    </message>
    <message>
      <source>Four times as large, for unknown damage; softer than Real-ESRGAN. A graphics card is recommended.</source>
      <translation>放大四倍，適用於未知損傷；比 Real-ESRGAN 柔和。建議使用顯示卡。</translation>
    </message>
    <message>
      <source>Gentle skin and a quiet background.</source>
      <translation>柔和的皮膚，安靜的背景。</translation>
    </message>
    <message>
      <source>Golden hour</source>
      <translation>黃金時刻</translation>
    </message>
    <message>
      <source>JPEG clean-up</source>
      <translation>JPEG 清理</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>風景</translation>
    </message>
    <message>
      <source>Lifted blacks and pale colours, like a print that hung in the sun.</source>
      <translation>提亮的黑色和淡淡的色彩，像曬褪色的照片。</translation>
    </message>
    <message>
      <source>Low contrast and dark that never turns black.</source>
      <translation>低對比度，暗部從不全黑。</translation>
    </message>
    <message>
      <source>Matte</source>
      <translation>霧面</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>自然</translation>
    </message>
    <message>
      <source>Punch</source>
      <translation>濃烈</translation>
    </message>
    <message>
      <source>Real-ESRGAN general, small</source>
      <translation>Real-ESRGAN 通用，小型</translation>
    </message>
    <message>
      <source>Real-ESRGAN general, small, stronger against noise</source>
      <translation>Real-ESRGAN 通用，小型，降噪更強</translation>
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
      <translation>修復 JPEG 損傷，包括儲存過兩次的照片。沒有顯示卡時較慢。</translation>
    </message>
    <message>
      <source>Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first. The detail flavour adds crisp edges and grain that are likely, not known: at 60 it costs a decibel, on small letters and faces it may guess wrong.</source>
      <translation>恢復乾淨縮小時失去的細節；雜訊和壓縮痕跡會隨畫面放大，請先去除。細節版本會新增可能存在但並非已知的銳利邊緣和顆粒：在 60 時損失一分貝，在小字和小臉上可能猜錯。</translation>
    </message>
    <message>
      <source>Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first. The detail flavour adds crisp edges and grain that are likely, not known: at 60 it costs half a decibel, on small letters and faces it may guess wrong.</source>
      <translation>恢復乾淨縮小時失去的細節；雜訊和壓縮痕跡會隨畫面放大，請先去除。細節版本會新增可能存在但並非已知的銳利邊緣和顆粒：在 60 時損失半分貝，在小字和小臉上可能猜錯。</translation>
    </message>
    <message>
      <source>Rich middle tones, soft highlights and a little grain.</source>
      <translation>濃郁的中間調、柔和的亮部和少許顆粒。</translation>
    </message>
    <message>
      <source>SCUNet, real noise</source>
      <translation>SCUNet，真實雜訊</translation>
    </message>
    <message>
      <source>Silver and grain</source>
      <translation>銀鹽與顆粒</translation>
    </message>
    <message>
      <source>Soft greys with the grain of a fast film.</source>
      <translation>柔和的灰調，帶高感光度底片的顆粒。</translation>
    </message>
    <message>
      <source>Soft portrait</source>
      <translation>柔和人像</translation>
    </message>
    <message>
      <source>Strong light, strong colour, for grey days.</source>
      <translation>強烈的光線和色彩，適合陰天。</translation>
    </message>
    <message>
      <source>Takes out strong real noise without being told how much there is. Slow without a graphics card.</source>
      <translation>去除嚴重的真實雜訊，無需指定雜訊強度。沒有顯示卡時較慢。</translation>
    </message>
    <message>
      <source>Teal and orange</source>
      <translation>青橙</translation>
    </message>
    <message>
      <source>The look of the cinema: warm people, cool shadows.</source>
      <translation>電影感：人物溫暖，陰影偏冷。</translation>
    </message>
    <message>
      <source>The warm light just before the sun is gone.</source>
      <translation>日落前溫暖的光線。</translation>
    </message>
    <message>
      <source>The weights of Enlarge ×2, with every picture looked at in eight ways, turned and mirrored: a little nearer the truth (0.1 dB), at eight times the work. Without the detail flavour. Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first.</source>
      <translation>使用「放大 ×2」的權重，把每張圖片以旋轉和鏡像的八種方式各看一遍：更接近真實（0.1 dB），計算量為八倍。不含細節版本。恢復乾淨縮小時失去的細節；雜訊和壓縮痕跡會隨畫面放大，請先去除。</translation>
    </message>
    <message>
      <source>The weights of Enlarge ×4, with every picture looked at in eight ways, turned and mirrored: a little nearer the truth (0.1 to 0.2 dB), at eight times the work. Without the detail flavour. Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first.</source>
      <translation>使用「放大 ×4」的權重，把每張圖片以旋轉和鏡像的八種方式各看一遍：更接近真實（0.1 至 0.2 dB），計算量為八倍。不含細節版本。恢復乾淨縮小時失去的細節；雜訊和壓縮痕跡會隨畫面放大，請先去除。</translation>
    </message>
    <message>
      <source>Twice as large, for photos with damage; invents texture. A graphics card is recommended.</source>
      <translation>放大兩倍，適用於有損傷的照片；會虛構紋理。建議使用顯示卡。</translation>
    </message>
    <message>
      <source>Undoes wrong exposure, white balance, contrast and saturation; what is hardly wrong is left alone; it knows no taste, and moods (dusk, fog, candle light) may be taken for faults.</source>
      <translation>糾正錯誤的曝光、白平衡、對比度和飽和度；偏差很小的保持不變；它不懂審美，可能把氛圍（黃昏、霧、燭光）當作缺陷。</translation>
    </message>
    <message>
      <source>Warm film</source>
      <translation>暖調底片</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>清理</translation>
    </message>
    <message>
      <source>deblur</source>
      <translation>去模糊</translation>
    </message>
    <message>
      <source>denoise</source>
      <translation>降噪</translation>
    </message>
    <message>
      <source>inpaint</source>
      <translation>填補</translation>
    </message>
    <message>
      <source>jpeg</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>lowlight</source>
      <translation>弱光</translation>
    </message>
    <message>
      <source>tone</source>
      <translation>色調</translation>
    </message>
    <message>
      <source>upscale</source>
      <translation>放大</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>30x45cm@300, 8x10in, a4@240, 6000x4000 or 5000px</source>
      <translation>30x45cm@300、8x10in、a4@240、6000x4000 或 5000px</translation>
    </message>
    <message>
      <source>8 bits are few for {0}: skies may show steps; 16 bits hold it</source>
      <translation>8 位元對 {0} 偏少：天空可能出現色階斷層；16 位元足夠</translation>
    </message>
    <message>
      <source>A flag is 1 (picked), 0 (none) or −1 (rejected), not {0}.</source>
      <translation>旗標為 1（選取）、0（無）或 −1（排除），不能是 {0}。</translation>
    </message>
    <message>
      <source>A label is {0} or empty, not {1}.</source>
      <translation>色彩標籤為 {0} 或空，不能是 {1}。</translation>
    </message>
    <message>
      <source>A rating is 0 to 5 stars, not {0}.</source>
      <translation>評等為 0 到 5 星，不能是 {0}。</translation>
    </message>
    <message>
      <source>A stored preview showed the picture before the edit and was left out.</source>
      <translation>儲存的預覽顯示的是修改前的影像，已被省略。</translation>
    </message>
    <message>
      <source>AI JPEG repair</source>
      <translation>AI 修復 JPEG</translation>
    </message>
    <message>
      <source>AI clean</source>
      <translation>AI 清理</translation>
    </message>
    <message>
      <source>AI deblur</source>
      <translation>AI 去模糊</translation>
    </message>
    <message>
      <source>AI denoise</source>
      <translation>AI 降噪</translation>
    </message>
    <message>
      <source>AI low light</source>
      <translation>AI 暗光</translation>
    </message>
    <message>
      <source>AI scratches and dust</source>
      <translation>AI 劃痕和灰塵</translation>
    </message>
    <message>
      <source>AI tone</source>
      <translation>AI 影調</translation>
    </message>
    <message>
      <source>AI upscale</source>
      <translation>AI 放大</translation>
    </message>
    <message>
      <source>Add {0} to the album {1}</source>
      <translation>將 {0} 加入相簿 {1}</translation>
    </message>
    <message>
      <source>Add {0} to {1}</source>
      <translation>將 {0} 加入 {1}</translation>
    </message>
    <message>
      <source>An album cannot be put into itself.</source>
      <translation>相簿不能放入自身。</translation>
    </message>
    <message>
      <source>An album needs a name.</source>
      <translation>相簿需要名稱。</translation>
    </message>
    <message>
      <source>Apple graphics processor</source>
      <translation>Apple 圖形處理器</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>黑白</translation>
    </message>
    <message>
      <source>Bring sidecars in step</source>
      <translation>同步附屬檔案</translation>
    </message>
    <message>
      <source>Bring {0} originals back</source>
      <translation>還原 {0} 個原始檔案</translation>
    </message>
    <message>
      <source>Camera RAW</source>
      <translation>相機 RAW</translation>
    </message>
    <message>
      <source>Change the {0} of {1}</source>
      <translation>更改 {1} 的 {0}</translation>
    </message>
    <message>
      <source>Colours of a JPEG XL</source>
      <translation>JPEG XL 的顏色</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>連線被拒絕</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>連線逾時</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>複製 {0}</translation>
    </message>
    <message>
      <source>Create the album {0}</source>
      <translation>建立相簿 {0}</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁切和拉直</translation>
    </message>
    <message>
      <source>Data of unknown kind may tell places and was left out.</source>
      <translation>未知類型的資料可能透露地點，已被省略。</translation>
    </message>
    <message>
      <source>Delete the keyword {0}</source>
      <translation>刪除關鍵字 {0}</translation>
    </message>
    <message>
      <source>Detail was invented: made small again, the result differs from the photo ({0} dB).</source>
      <translation>含虛構細節：再次縮小後，結果與照片不同（{0} dB）。</translation>
    </message>
    <message>
      <source>Develop {0} photos</source>
      <translation>處理 {0} 張照片</translation>
    </message>
    <message>
      <source>Develop {0}</source>
      <translation>處理 {0}</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>裝置正忙</translation>
    </message>
    <message>
      <source>Enhance {0} clips</source>
      <translation>增強 {0} 部影片</translation>
    </message>
    <message>
      <source>Enhance {0} photos</source>
      <translation>增強 {0} 張照片</translation>
    </message>
    <message>
      <source>Enhance {0}</source>
      <translation>增強 {0}</translation>
    </message>
    <message>
      <source>Export a photo</source>
      <translation>匯出一張照片</translation>
    </message>
    <message>
      <source>Export {0} photos</source>
      <translation>匯出 {0} 張照片</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>檔名過長</translation>
    </message>
    <message>
      <source>From the sidecar</source>
      <translation>來自附屬檔案</translation>
    </message>
    <message>
      <source>HEIC can be opened but not written: the encoder's licence does not allow it; AVIF is as small</source>
      <translation>HEIC 可以開啟但不能寫入：編碼器的許可不允許；AVIF 同樣小巧</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>主機已關閉</translation>
    </message>
    <message>
      <source>IPTC inside the Photoshop resources tells a place.</source>
      <translation>Photoshop 資源中的 IPTC 透露了地點。</translation>
    </message>
    <message>
      <source>IPTC tells a place.</source>
      <translation>IPTC 透露了地點。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>匯入</translation>
    </message>
    <message>
      <source>Import {0} files and folders</source>
      <translation>匯入 {0} 個檔案和資料夾</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>匯入 {0}</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>輸入/輸出錯誤</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>無效的引數</translation>
    </message>
    <message>
      <source>It sees one grey channel and is run on red, green and blue in turn. </source>
      <translation>它只看一個灰度通道，依次處理紅、綠、藍。</translation>
    </message>
    <message>
      <source>It sees one grey channel and is run on red, green and blue in turn. Not measured by Albumen.</source>
      <translation>它只看一個灰度通道，依次處理紅、綠、藍。Albumen 未作測量。</translation>
    </message>
    <message>
      <source>It tells a GPS position.</source>
      <translation>它透露了 GPS 位置。</translation>
    </message>
    <message>
      <source>JPEG quality {0}</source>
      <translation>JPEG 品質 {0}</translation>
    </message>
    <message>
      <source>JPEG quality {0}, saved twice</source>
      <translation>JPEG 品質 {0}，儲存過兩次</translation>
    </message>
    <message>
      <source>Label {0} {1}</source>
      <translation>為 {0} 設定色彩標籤：{1}</translation>
    </message>
    <message>
      <source>Lens corrections</source>
      <translation>鏡頭校正</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>對照表</translation>
    </message>
    <message>
      <source>Make a contact sheet</source>
      <translation>製作印樣</translation>
    </message>
    <message>
      <source>Make a difference sheet</source>
      <translation>製作差異對照表</translation>
    </message>
    <message>
      <source>Make the sample album</source>
      <translation>建立示例相簿</translation>
    </message>
    <message>
      <source>Measure photos</source>
      <translation>測量照片</translation>
    </message>
    <message>
      <source>Measure {0} photos</source>
      <translation>測量 {0} 張照片</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>模型 {0}：{1}</translation>
    </message>
    <message>
      <source>Move the capture time of {0}</source>
      <translation>調整 {0} 的拍攝時間</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>移動 {0}</translation>
    </message>
    <message>
      <source>No corrections are known for the lens {0}; choose the lens by hand.</source>
      <translation>沒有鏡頭 {0} 的校正資料；請手動選擇鏡頭。</translation>
    </message>
    <message>
      <source>No corrections are known for {0}; choose the lens by hand.</source>
      <translation>沒有{0}的校正資料；請手動選擇鏡頭。</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>沒有該檔案或資料夾</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>不是資料夾</translation>
    </message>
    <message>
      <source>Not measured by Albumen.</source>
      <translation>Albumen 未作測量。</translation>
    </message>
    <message>
      <source>Nothing here can take things out of a photo.</source>
      <translation>此處沒有可以從照片中移除物體的工具。</translation>
    </message>
    <message>
      <source>Only the first page is written.</source>
      <translation>只寫入第一頁。</translation>
    </message>
    <message>
      <source>Only the first picture of the animation is written.</source>
      <translation>只寫入動畫的第一幀。</translation>
    </message>
    <message>
      <source>Only the main picture of the burst is written.</source>
      <translation>只寫入連拍的主影像。</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>原片</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>沒有權限</translation>
    </message>
    <message>
      <source>Photos can be counted by {0}, not by {1}.</source>
      <translation>照片可按 {0} 計數，不能按 {1}。</translation>
    </message>
    <message>
      <source>Photos cannot be sorted by {0}; possible are {1}.</source>
      <translation>照片不能按 {0} 排序；可用的有 {1}。</translation>
    </message>
    <message>
      <source>Photoshop's own resources have no place in this format.</source>
      <translation>此格式不能容納 Photoshop 自身的資源。</translation>
    </message>
    <message>
      <source>Pick {0}</source>
      <translation>選取 {0}</translation>
    </message>
    <message>
      <source>Quick collection</source>
      <translation>快速收藏</translation>
    </message>
    <message>
      <source>RAW files are never written; choose TIFF with 16 bits to keep everything</source>
      <translation>從不寫入 RAW 檔案；選擇 16 位元 TIFF 可保留全部內容</translation>
    </message>
    <message>
      <source>Rate {0} {1}</source>
      <translation>將 {0} 評為 {1} 星</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>檔案系統為唯讀</translation>
    </message>
    <message>
      <source>Red eyes</source>
      <translation>紅眼</translation>
    </message>
    <message>
      <source>Reject {0}</source>
      <translation>排除 {0}</translation>
    </message>
    <message>
      <source>Remove by mask</source>
      <translation>按遮色片移除</translation>
    </message>
    <message>
      <source>Remove the location of {0}</source>
      <translation>移除 {0} 的位置</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>移除 {0}</translation>
    </message>
    <message>
      <source>Remove {0} from the album {1}</source>
      <translation>從相簿 {1} 中移除 {0}</translation>
    </message>
    <message>
      <source>Remove {0} from {1}</source>
      <translation>從 {1} 移除 {0}</translation>
    </message>
    <message>
      <source>Rename the keyword {0} to {1}</source>
      <translation>將關鍵字 {0} 重新命名為 {1}</translation>
    </message>
    <message>
      <source>Rotate and flip</source>
      <translation>旋轉和翻轉</translation>
    </message>
    <message>
      <source>Set the capture time of {0}</source>
      <translation>設定 {0} 的拍攝時間</translation>
    </message>
    <message>
      <source>Set the location of {0}</source>
      <translation>設定 {0} 的位置</translation>
    </message>
    <message>
      <source>Stack {0}</source>
      <translation>堆疊 {0}</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>網路檔案已失效</translation>
    </message>
    <message>
      <source>Step back in the history</source>
      <translation>歷史記錄中後退一步</translation>
    </message>
    <message>
      <source>That would move a capture time out of the calendar.</source>
      <translation>這會使拍攝時間超出日曆範圍。</translation>
    </message>
    <message>
      <source>The CMYK inks become RGB colours.</source>
      <translation>CMYK 油墨將變為 RGB 顏色。</translation>
    </message>
    <message>
      <source>The EXIF block has a GPS directory or maker's notes that may tell places.</source>
      <translation>EXIF 資料區塊含有可能透露地點的 GPS 目錄或廠商註釋。</translation>
    </message>
    <message>
      <source>The EXIF block is damaged; as it may tell places, it was left out.</source>
      <translation>EXIF 資料區塊已損毀；因可能透露地點，已被省略。</translation>
    </message>
    <message>
      <source>The HDR brightness range is not kept.</source>
      <translation>不保留 HDR 亮度範圍。</translation>
    </message>
    <message>
      <source>The HDR layer is kept only if nothing is cropped, turned, warped or taken out of the picture.</source>
      <translation>僅當沒有裁切、旋轉、變形或從畫面中移除內容時才保留 HDR 圖層。</translation>
    </message>
    <message>
      <source>The HDR layer is not part of the edited copy.</source>
      <translation>HDR 圖層不屬於修改後的副本。</translation>
    </message>
    <message>
      <source>The IPTC texts were moved into XMP.</source>
      <translation>IPTC 文字已移入 XMP。</translation>
    </message>
    <message>
      <source>The JPEG comment has no place in this format.</source>
      <translation>此格式不能容納 JPEG 註釋。</translation>
    </message>
    <message>
      <source>The XMP packet is damaged; as it may tell places, it was left out.</source>
      <translation>XMP 資料包已損毀；因可能透露地點，已被省略。</translation>
    </message>
    <message>
      <source>The adjustment {0} was made by a newer Albumen and is not applied.</source>
      <translation>調整 {0} 由更新版本的 Albumen 建立，未套用。</translation>
    </message>
    <message>
      <source>The backup {0} is damaged too.</source>
      <translation>備份 {0} 也已損毀。</translation>
    </message>
    <message>
      <source>The camera maker's notes may tell places and were left out.</source>
      <translation>相機廠商註釋可能透露地點，已被省略。</translation>
    </message>
    <message>
      <source>The catalog could not do that: {0}.</source>
      <translation>圖庫無法執行：{0}。</translation>
    </message>
    <message>
      <source>The catalog is already open in another Albumen window or command. Close it first.</source>
      <translation>圖庫已在另一個 Albumen 視窗或命令中開啟。請先將其關閉。</translation>
    </message>
    <message>
      <source>The catalog is busy in another program. Try again when that is done.</source>
      <translation>圖庫正被其他程式佔用。請待其完成後重試。</translation>
    </message>
    <message>
      <source>The catalog is damaged: it speaks of photos that it does not know.</source>
      <translation>圖庫已損毀：其中提到了未知的照片。</translation>
    </message>
    <message>
      <source>The catalog is damaged: its backup could not be read back.</source>
      <translation>圖庫已損毀：無法讀回其備份。</translation>
    </message>
    <message>
      <source>The catalog is damaged: tables are missing.</source>
      <translation>圖庫已損毀：缺少資料表。</translation>
    </message>
    <message>
      <source>The catalog is damaged: {0}.</source>
      <translation>圖庫已損毀：{0}。</translation>
    </message>
    <message>
      <source>The catalog was opened for reading only.</source>
      <translation>圖庫以唯讀方式開啟。</translation>
    </message>
    <message>
      <source>The colour profile inside the JPEG XL cannot be read; its colours are taken for sRGB.</source>
      <translation>無法讀取 JPEG XL 中的色彩描述檔；其顏色按 sRGB 處理。</translation>
    </message>
    <message>
      <source>The compiled kernel was not built here; adjustments run in numpy, which is several times slower.</source>
      <translation>此處未構建編譯核心；調整在 numpy 中執行，速度慢數倍。</translation>
    </message>
    <message>
      <source>The content credentials would no longer be true and are removed.</source>
      <translation>內容憑證將不再真實，會被移除。</translation>
    </message>
    <message>
      <source>The date code “{0}” cannot be read: {1}.</source>
      <translation>無法識別日期代碼「{0}」：{1}。</translation>
    </message>
    <message>
      <source>The depth map is kept only if nothing is cropped, turned, warped or taken out, at the full size.</source>
      <translation>僅當沒有裁切、旋轉、變形或移除內容且保持原尺寸時才保留深度圖。</translation>
    </message>
    <message>
      <source>The depth map is not part of the edited copy.</source>
      <translation>深度圖不屬於修改後的副本。</translation>
    </message>
    <message>
      <source>The depth map no longer fits the picture and was left out.</source>
      <translation>深度圖不再與影像相符，已被省略。</translation>
    </message>
    <message>
      <source>The edits of this photo cannot be read: {0}.</source>
      <translation>無法讀取此照片的修改：{0}。</translation>
    </message>
    <message>
      <source>The graphics processor ({0}) is not usable here; the CPU is.</source>
      <translation>此處無法使用圖形處理器（{0}）；將使用 CPU。</translation>
    </message>
    <message>
      <source>The helper process that opens clips could not be started.</source>
      <translation>無法啟動用於開啟影片的輔助程序。</translation>
    </message>
    <message>
      <source>The helper process that opens pictures could not be started.</source>
      <translation>無法啟動開啟影像的輔助程式。</translation>
    </message>
    <message>
      <source>The lookup table {0} cannot be read; it is damaged.</source>
      <translation>無法讀取對照表 {0}；它已損毀。</translation>
    </message>
    <message>
      <source>The lookup table {0} is not there.</source>
      <translation>找不到對照表 {0}。</translation>
    </message>
    <message>
      <source>The mask of {0} was made by a newer Albumen; what is unknown of it covers nothing.</source>
      <translation>{0} 的遮罩由較新版本的 Albumen 建立；其中無法辨識的部分不涵蓋任何區域。</translation>
    </message>
    <message>
      <source>The mask {0} cannot be read ({1}).</source>
      <translation>無法讀取遮色片 {0}（{1}）。</translation>
    </message>
    <message>
      <source>The mask {0} has another shape than the photo: it is {1}×{2}, the photo {3}×{4}.</source>
      <translation>遮色片 {0} 的形狀與照片不同：它是 {1}×{2}，照片是 {3}×{4}。</translation>
    </message>
    <message>
      <source>The mask {0} is no picture that can be read.</source>
      <translation>遮色片 {0} 不是可以讀取的影像。</translation>
    </message>
    <message>
      <source>The metadata is damaged: {0}.</source>
      <translation>中繼資料已損毀：{0}。</translation>
    </message>
    <message>
      <source>The motion clip is not part of the edited copy.</source>
      <translation>動態片段不屬於修改後的副本。</translation>
    </message>
    <message>
      <source>The naming template is empty.</source>
      <translation>命名範本為空。</translation>
    </message>
    <message>
      <source>The naming template knows no {{{0}}}; possible are {1}.</source>
      <translation>命名範本不認識 {{{0}}}；可用的有 {1}。</translation>
    </message>
    <message>
      <source>The naming template must stay inside the folder that was chosen.</source>
      <translation>命名範本必須位於所選資料夾之內。</translation>
    </message>
    <message>
      <source>The naming template “{0}” cannot be read: {1}.</source>
      <translation>無法識別命名範本「{0}」：{1}。</translation>
    </message>
    <message>
      <source>The newest good backup is {0}.</source>
      <translation>最新的完好備份是 {0}。</translation>
    </message>
    <message>
      <source>The palette becomes full colours.</source>
      <translation>調色盤將變為全彩。</translation>
    </message>
    <message>
      <source>The panorama's place on its sphere no longer fits the picture and was left out.</source>
      <translation>全景圖在球面上的位置已與影像不符，因此未保留。</translation>
    </message>
    <message>
      <source>The search cannot be read at position {0} (“{1}”): {2}.</source>
      <translation>無法識別第 {0} 個字元處的搜尋（「{1}」）：{2}。</translation>
    </message>
    <message>
      <source>The search cannot be read at position {0}: a quotation mark is not closed.</source>
      <translation>無法識別第 {0} 個字元處的搜尋：引號未閉合。</translation>
    </message>
    <message>
      <source>The second copy would lie in the same folder as the first; choose another.</source>
      <translation>第二份副本會與第一份在同一資料夾中；請另選一個。</translation>
    </message>
    <message>
      <source>The second picture in the file is not part of the edited copy.</source>
      <translation>檔案中的第二幅影像不屬於修改後的副本。</translation>
    </message>
    <message>
      <source>There is data of unknown kind that may tell a place.</source>
      <translation>有可能透露地點的未知類型資料。</translation>
    </message>
    <message>
      <source>There is no album with the number {0}.</source>
      <translation>沒有編號為 {0} 的相簿。</translation>
    </message>
    <message>
      <source>There is no catalog in {0} yet.</source>
      <translation>{0} 中還沒有圖庫。</translation>
    </message>
    <message>
      <source>There is no field {0}; possible are {1}.</source>
      <translation>沒有欄位 {0}；可用的有 {1}。</translation>
    </message>
    <message>
      <source>There is no format called {0}; there are {1}.</source>
      <translation>沒有名為 {0} 的格式；可用的有 {1}。</translation>
    </message>
    <message>
      <source>There is no good backup.</source>
      <translation>沒有完好的備份。</translation>
    </message>
    <message>
      <source>There is no photo with the number {0}.</source>
      <translation>沒有編號為 {0} 的照片。</translation>
    </message>
    <message>
      <source>There is no place at {0}, {1}: latitude is −90 to 90, longitude −180 to 180.</source>
      <translation>{0}, {1} 處沒有地點：緯度為 −90 到 90，經度為 −180 到 180。</translation>
    </message>
    <message>
      <source>This catalog was made by a newer Albumen. Update Albumen to open it.</source>
      <translation>此圖庫由更新版本的 Albumen 建立。請更新 Albumen 後再開啟。</translation>
    </message>
    <message>
      <source>This catalog was made by an older Albumen. Open it in the window once to update it.</source>
      <translation>此圖庫由舊版本的 Albumen 建立。請在視窗中開啟一次以進行更新。</translation>
    </message>
    <message>
      <source>This packaged Albumen cannot open video, as the encoders for it are under the GPL and are not part of it; an Albumen that came by pip can, once `pip install av` has added them.</source>
      <translation>此封裝版 Albumen 無法開啟影片，因為所需的編碼器採用 GPL 授權而未包含在內；用 pip 安裝的 Albumen 在執行 `pip install av` 之後即可。</translation>
    </message>
    <message>
      <source>This smart album is made of itself.</source>
      <translation>此智慧相簿由其自身構成。</translation>
    </message>
    <message>
      <source>Thumbnails of {0} photos</source>
      <translation>{0} 張照片的縮圖</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>開啟的檔案過多</translation>
    </message>
    <message>
      <source>True to the photo: made small again, the result is the same ({0} dB).</source>
      <translation>忠於照片：再次縮小後，結果與照片相同（{0} dB）。</translation>
    </message>
    <message>
      <source>Unflag {0}</source>
      <translation>取消 {0} 的旗標</translation>
    </message>
    <message>
      <source>Unstack {0}</source>
      <translation>取消堆疊 {0}</translation>
    </message>
    <message>
      <source>Use the time and location in the files of {0}</source>
      <translation>使用 {0} 的檔案中的時間和位置</translation>
    </message>
    <message>
      <source>Verify {0}</source>
      <translation>檢驗 {0}</translation>
    </message>
    <message>
      <source>Video needs the package av, version 18 or newer, which this installation lacks; where Albumen came by pip, `pip install av` adds it.</source>
      <translation>影片功能需要 18 或更新版本的 av 套件，此安裝中沒有；若 Albumen 由 pip 安裝，可用 `pip install av` 加入。</translation>
    </message>
    <message>
      <source>What is protected was chosen by a newer Albumen; what is unknown of it protects nothing.</source>
      <translation>受保護的區域由較新版本的 Albumen 選定；其中無法辨識的部分不保護任何區域。</translation>
    </message>
    <message>
      <source>Write {0} photos back</source>
      <translation>寫回 {0} 張照片</translation>
    </message>
    <message>
      <source>Written into the file</source>
      <translation>已寫入檔案</translation>
    </message>
    <message>
      <source>XMP tells {0}.</source>
      <translation>XMP 透露了 {0}。</translation>
    </message>
    <message>
      <source>a JPEG 2000 of {0} bits a channel is not supported</source>
      <translation>不支援每通道 {0} 位元的 JPEG 2000</translation>
    </message>
    <message>
      <source>a JPEG 2000 with negative numbers is not supported</source>
      <translation>不支援含負數的 JPEG 2000</translation>
    </message>
    <message>
      <source>a TIFF of {0} colours is not supported</source>
      <translation>不支援 {0} 色的 TIFF</translation>
    </message>
    <message>
      <source>a TIFF with negative numbers is not supported</source>
      <translation>不支援含負數的 TIFF</translation>
    </message>
    <message>
      <source>a WebP has at most 16383 pixels a side</source>
      <translation>WebP 每邊最多 16383 像素</translation>
    </message>
    <message>
      <source>a bracket is closed that was never opened</source>
      <translation>有多餘的右括號</translation>
    </message>
    <message>
      <source>a code in the header means nothing</source>
      <translation>檔頭中有無意義的程式碼</translation>
    </message>
    <message>
      <source>a condition is missing here</source>
      <translation>此處缺少條件</translation>
    </message>
    <message>
      <source>a dark clip: raising the exposure would lighten every frame alike</source>
      <translation>影片偏暗：提高曝光可使每個畫格同樣變亮</translation>
    </message>
    <message>
      <source>a dark picture: half of it is under {0} of 255</source>
      <translation>畫面偏暗：一半低於 {0}（滿值 255）</translation>
    </message>
    <message>
      <source>a data track</source>
      <translation>一條資料軌</translation>
    </message>
    <message>
      <source>a data track could not be taken along</source>
      <translation>有一條資料軌無法保留</translation>
    </message>
    <message>
      <source>a date is written 2024, 2024-05 or 2024-05-31</source>
      <translation>日期寫作 2024、2024-05 或 2024-05-31</translation>
    </message>
    <message>
      <source>a dim picture: nothing over {0} of 255</source>
      <translation>畫面灰暗：沒有高於 {0} 的部分（滿值 255）</translation>
    </message>
    <message>
      <source>a flag is {0}</source>
      <translation>旗標為 {0}</translation>
    </message>
    <message>
      <source>a flat clip: raising exposure or contrast would help every frame alike</source>
      <translation>影片偏灰：提高曝光或對比對每個畫格同樣有益</translation>
    </message>
    <message>
      <source>a further video</source>
      <translation>另一條影片</translation>
    </message>
    <message>
      <source>a label is {0} or none</source>
      <translation>色彩標籤為 {0} 或 none</translation>
    </message>
    <message>
      <source>a list ends too early</source>
      <translation>清單過早結束</translation>
    </message>
    <message>
      <source>a mask cannot be read: {0}</source>
      <translation>無法讀取遮色片：{0}</translation>
    </message>
    <message>
      <source>a near-duplicate (sharpness {0}, the best of {1} has {2})</source>
      <translation>近似照片（清晰度 {0}，{1} 張中最好的為 {2}）</translation>
    </message>
    <message>
      <source>a newer Albumen wrote this manifest</source>
      <translation>此清單由更新版本的 Albumen 寫入</translation>
    </message>
    <message>
      <source>a number in the header is too large</source>
      <translation>檔頭中有過大的數字</translation>
    </message>
    <message>
      <source>a number is expected</source>
      <translation>此處應為數字</translation>
    </message>
    <message>
      <source>a preset needs a name with a letter or digit in it</source>
      <translation>預設的名稱須含字母或數字</translation>
    </message>
    <message>
      <source>a segment is too long for a JPEG</source>
      <translation>有一段對 JPEG 來說過長</translation>
    </message>
    <message>
      <source>a size is given like {0}, not {1}</source>
      <translation>尺寸應寫作 {0}，而不是 {1}</translation>
    </message>
    <message>
      <source>a size must be 1 to {0} pixels long, not {1}</source>
      <translation>尺寸須為 1 到 {0} 像素，不能是 {1}</translation>
    </message>
    <message>
      <source>a stroke needs points (x, y)</source>
      <translation>筆觸需要點 (x, y)</translation>
    </message>
    <message>
      <source>a stroke's size must be 0 to 2 and its flow 0 to 100</source>
      <translation>筆觸的大小須為 0 到 2，流量須為 0 到 100</translation>
    </message>
    <message>
      <source>a value can only be overwritten by one of its length</source>
      <translation>只能用等長的值覆蓋</translation>
    </message>
    <message>
      <source>a value is missing after it</source>
      <translation>其後缺少值</translation>
    </message>
    <message>
      <source>a veil over the picture: no dark tones</source>
      <translation>畫面蒙著一層灰霧：沒有暗色調</translation>
    </message>
    <message>
      <source>a virtual copy has no file of its own; write a copy beside it, or export it</source>
      <translation>虛擬副本沒有自己的檔案；請在旁邊寫入副本或將其匯出</translation>
    </message>
    <message>
      <source>an HDR clip: its values were worked on as they are coded, mastering data is not kept</source>
      <translation>HDR 影片：按其編碼值處理，不保留母帶資料</translation>
    </message>
    <message>
      <source>an IPTC value is too long</source>
      <translation>IPTC 值過長</translation>
    </message>
    <message>
      <source>an attachment</source>
      <translation>一個附件</translation>
    </message>
    <message>
      <source>an unknown kind of curve</source>
      <translation>未知類型的曲線</translation>
    </message>
    <message>
      <source>another program changed it since; its first original lies in {0}</source>
      <translation>之後有其他程式更改了它；最初的原始檔案在 {0} 中</translation>
    </message>
    <message>
      <source>another program changed the file meanwhile; nothing was written</source>
      <translation>其他程式在此期間更改了檔案；未寫入任何內容</translation>
    </message>
    <message>
      <source>another program changed the file since Albumen read it; import it again</source>
      <translation>Albumen 讀取之後，其他程式更改了檔案；請重新匯入</translation>
    </message>
    <message>
      <source>another program changed this file meanwhile; it was left as it is now</source>
      <translation>其他程式在此期間更改了此檔案；已保持其現狀</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>與寫入時一致</translation>
    </message>
    <message>
      <source>as it was written; its source is another now, so it was not made again</source>
      <translation>與寫入時一致；來源已不同，因此未重新生成</translation>
    </message>
    <message>
      <source>as it was written; not made again, as the model {0} is another now</source>
      <translation>與寫入時一致；未重新生成，因為模型 {0} 已不同</translation>
    </message>
    <message>
      <source>at {0} megapixels {1} would take about {2} minutes here and was left out; --steps {3} does it</source>
      <translation>{0} 百萬像素時，{1} 在此約需 {2} 分鐘，已跳過；使用 --steps {3} 可執行</translation>
    </message>
    <message>
      <source>at {0}×{1} pixels a frame it needs more memory than it may have</source>
      <translation>每畫格 {0}×{1} 像素，所需記憶體超過允許的上限</translation>
    </message>
    <message>
      <source>at {0}×{1} pixels it needs about {2} of memory, more than it may have</source>
      <translation>{0}×{1} 像素約需 {2} 記憶體，超出允許範圍</translation>
    </message>
    <message>
      <source>bits must be 8 or 10, not {0}</source>
      <translation>bits 必須是 8 或 10，而不是 {0}</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>藍色</translation>
    </message>
    <message>
      <source>bringing the originals back has to be confirmed first</source>
      <translation>還原原始檔案需要先確認</translation>
    </message>
    <message>
      <source>brush mask: {0}</source>
      <translation>筆刷遮色片：{0}</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>說明</translation>
    </message>
    <message>
      <source>city</source>
      <translation>城市</translation>
    </message>
    <message>
      <source>colour is stored at half the resolution</source>
      <translation>顏色以一半的解析度儲存</translation>
    </message>
    <message>
      <source>colour is stored at half the resolution, as AV1 holds it here</source>
      <translation>顏色以一半的解析度儲存，此處的 AV1 只支援這樣</translation>
    </message>
    <message>
      <source>combined mask: mode must be one of {0}, not {1}</source>
      <translation>組合遮色片：模式須為 {0} 之一，不能是 {1}</translation>
    </message>
    <message>
      <source>compresses with small losses</source>
      <translation>壓縮時有少量損失</translation>
    </message>
    <message>
      <source>content credentials</source>
      <translation>內容憑證</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>版權</translation>
    </message>
    <message>
      <source>could not be carried over: {0}</source>
      <translation>無法保留：{0}</translation>
    </message>
    <message>
      <source>country</source>
      <translation>國家</translation>
    </message>
    <message>
      <source>creator</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>damaged metadata</source>
      <translation>中繼資料損毀</translation>
    </message>
    <message>
      <source>detail must be 0 to 1, not {0}</source>
      <translation>細節須為 0 到 1，不能是 {0}</translation>
    </message>
    <message>
      <source>edges that are {0} px soft</source>
      <translation>邊緣模糊 {0} px</translation>
    </message>
    <message>
      <source>edited here and elsewhere: both versions are kept, see the snapshot “From the sidecar”</source>
      <translation>在此處和別處都有修改：兩個版本均已保留，見快照「來自附屬檔案」</translation>
    </message>
    <message>
      <source>embedded profile</source>
      <translation>嵌入的描述檔</translation>
    </message>
    <message>
      <source>equal but for {0} of 255 on average</source>
      <translation>除平均 {0}（滿值 255）的差異外相同</translation>
    </message>
    <message>
      <source>faint noise (σ {0}) {1}</source>
      <translation>微弱雜訊（σ {0}），{1}</translation>
    </message>
    <message>
      <source>frame {0} does not decode</source>
      <translation>第 {0} 畫格無法解碼</translation>
    </message>
    <message>
      <source>frame {0} is {1} s off its time</source>
      <translation>第 {0} 畫格的時間偏差 {1} 秒</translation>
    </message>
    <message>
      <source>frame {0} reads otherwise than before; nothing was written</source>
      <translation>第 {0} 畫格的讀取結果與先前不同；未寫入任何內容</translation>
    </message>
    <message>
      <source>gain map</source>
      <translation>增益圖</translation>
    </message>
    <message>
      <source>give a scale or a size, not both</source>
      <translation>請指定倍數或尺寸，不要兩者都給</translation>
    </message>
    <message>
      <source>grain is left out: it would stand still before what moves</source>
      <translation>省略顆粒：它會靜止在移動畫面之前</translation>
    </message>
    <message>
      <source>green</source>
      <translation>綠色</translation>
    </message>
    <message>
      <source>it came out as another picture</source>
      <translation>得到的是另一幅影像</translation>
    </message>
    <message>
      <source>it came out as {0} of {1}×{2} pixels</source>
      <translation>得到的是 {1}×{2} 像素的 {0}</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>無法開啟</translation>
    </message>
    <message>
      <source>it cannot be read ({0})</source>
      <translation>無法讀取（{0}）</translation>
    </message>
    <message>
      <source>it carries content credentials, which any change would make untrue; export a copy instead</source>
      <translation>檔案帶有內容憑證，任何更改都會使其不實；請改為匯出副本</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>複製期間檔案發生了變化</translation>
    </message>
    <message>
      <source>it could not be read back after it was written</source>
      <translation>寫入後無法讀回</translation>
    </message>
    <message>
      <source>it does not enlarge by {0} as its card says</source>
      <translation>它不能如其卡片所述放大 {0} 倍</translation>
    </message>
    <message>
      <source>it failed on this picture ({0})</source>
      <translation>處理此影像時失敗（{0}）</translation>
    </message>
    <message>
      <source>it has no picture in it</source>
      <translation>其中沒有影像</translation>
    </message>
    <message>
      <source>it has virtual copies, whose edits need its file as it is</source>
      <translation>它有虛擬副本，其編輯需要檔案保持現狀</translation>
    </message>
    <message>
      <source>it has virtual copies, whose edits need its file as it is; export it</source>
      <translation>它有虛擬副本，其修改需要檔案保持原樣；請改為匯出</translation>
    </message>
    <message>
      <source>it has {0} stars</source>
      <translation>它有 {0} 星</translation>
    </message>
    <message>
      <source>it holds more than {0} frames</source>
      <translation>它包含的畫格數多於 {0}</translation>
    </message>
    <message>
      <source>it holds video of a kind that cannot be decoded here</source>
      <translation>其影片類型無法在此解碼</translation>
    </message>
    <message>
      <source>it holds {0} beside the pictures</source>
      <translation>除畫面外它還包含 {0}</translation>
    </message>
    <message>
      <source>it holds {0} of {1} frames</source>
      <translation>它包含 {1} 畫格中的 {0} 畫格</translation>
    </message>
    <message>
      <source>it holds {0} pictures, of which only one would be left</source>
      <translation>檔案含 {0} 幅影像，只會留下其中一幅</translation>
    </message>
    <message>
      <source>it is another photo of the catalog</source>
      <translation>它是圖庫中的另一張照片</translation>
    </message>
    <message>
      <source>it is compressed least</source>
      <translation>它的壓縮最少</translation>
    </message>
    <message>
      <source>it is edited</source>
      <translation>它經過修改</translation>
    </message>
    <message>
      <source>it is in the library already</source>
      <translation>已在圖庫中</translation>
    </message>
    <message>
      <source>it is one of {0}, unedited, unflagged</source>
      <translation>應為 {0}、unedited、unflagged 之一</translation>
    </message>
    <message>
      <source>it is taken</source>
      <translation>已被佔用</translation>
    </message>
    <message>
      <source>it is the RAW</source>
      <translation>它是 RAW</translation>
    </message>
    <message>
      <source>it is the largest ({0}×{1})</source>
      <translation>它最大（{0}×{1}）</translation>
    </message>
    <message>
      <source>it is the same photo as {0}</source>
      <translation>與 {0} 是同一張照片</translation>
    </message>
    <message>
      <source>it is very noisy (about {0} levels)</source>
      <translation>雜訊嚴重（約 {0} 級）</translation>
    </message>
    <message>
      <source>it is written into the file already</source>
      <translation>已寫入檔案</translation>
    </message>
    <message>
      <source>it is {0} s long instead of {1} s</source>
      <translation>它長 {0} 秒，而不是 {1} 秒</translation>
    </message>
    <message>
      <source>it needs about {0} of memory, more than there is</source>
      <translation>約需 {0} 記憶體，超出現有記憶體</translation>
    </message>
    <message>
      <source>it needs more memory than it may have</source>
      <translation>所需記憶體超過允許的上限</translation>
    </message>
    <message>
      <source>it needs more memory than there is</source>
      <translation>所需記憶體超出現有記憶體</translation>
    </message>
    <message>
      <source>it needs more memory than there is, even in small pieces</source>
      <translation>即使分成小塊，所需記憶體也超出現有記憶體</translation>
    </message>
    <message>
      <source>it needs more memory than there is: {0} MB for the result, and {1} MB are free</source>
      <translation>記憶體不足：結果需要 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
      <source>it still tells where the photo was taken: {0}</source>
      <translation>仍會透露拍攝地點：{0}</translation>
    </message>
    <message>
      <source>it turns {0} channels into {1}; Albumen runs models of one or three</source>
      <translation>它將 {0} 個通道變為 {1} 個；Albumen 只執行一個或三個通道的模型</translation>
    </message>
    <message>
      <source>it was lost</source>
      <translation>已遺失</translation>
    </message>
    <message>
      <source>its XMP packet has no room for the HDR layer</source>
      <translation>其 XMP 資料包沒有空間容納 HDR 圖層</translation>
    </message>
    <message>
      <source>its XMP packet is broken</source>
      <translation>其 XMP 資料包已損毀</translation>
    </message>
    <message>
      <source>its card cannot be used ({0})</source>
      <translation>其卡片無法使用（{0}）</translation>
    </message>
    <message>
      <source>its content is not that of the photo that is looked for</source>
      <translation>其內容不是要找的照片</translation>
    </message>
    <message>
      <source>its detail weights are of another shape than its weights</source>
      <translation>其細節權重與權重的形狀不同</translation>
    </message>
    <message>
      <source>its file is there</source>
      <translation>其檔案存在</translation>
    </message>
    <message>
      <source>its folder is not there</source>
      <translation>其資料夾不存在</translation>
    </message>
    <message>
      <source>its id may hold letters, digits, dots and dashes only</source>
      <translation>其識別碼只能含字母、數字、點和連字元</translation>
    </message>
    <message>
      <source>its options do not fit {0} ({1})</source>
      <translation>其選項與 {0} 不符（{1}）</translation>
    </message>
    <message>
      <source>its picture lies in several parts</source>
      <translation>影像分為多個部分</translation>
    </message>
    <message>
      <source>its pixels came out in another shape</source>
      <translation>得到的像素形狀不同</translation>
    </message>
    <message>
      <source>its pixels came out in another size</source>
      <translation>得到的像素尺寸不同</translation>
    </message>
    <message>
      <source>its place in the batch, from 1 (0001: {{counter:04}})</source>
      <translation>在批次中的序號，從 1 開始（0001：{{counter:04}}）</translation>
    </message>
    <message>
      <source>its server answers {0} ({1})</source>
      <translation>其伺服器返回 {0}（{1}）</translation>
    </message>
    <message>
      <source>its server cannot be reached; what was fetched is kept for the next try</source>
      <translation>無法連線其伺服器；已獲取的部分會保留到下次嘗試</translation>
    </message>
    <message>
      <source>its stars, 0 to 5</source>
      <translation>星級，0 到 5</translation>
    </message>
    <message>
      <source>its title</source>
      <translation>標題</translation>
    </message>
    <message>
      <source>its weights ({0}) are corrupt</source>
      <translation>其權重（{0}）已損毀</translation>
    </message>
    <message>
      <source>its weights ({0}) are not the ones its card describes; add it again</source>
      <translation>其權重（{0}）與卡片所述不符；請重新新增</translation>
    </message>
    <message>
      <source>its weights ({0}) are not there</source>
      <translation>找不到其權重（{0}）</translation>
    </message>
    <message>
      <source>its weights ({0}) cannot be read ({1})</source>
      <translation>無法讀取其權重（{0}）（{1}）</translation>
    </message>
    <message>
      <source>its weights ({0}) hold numbers that are not finite</source>
      <translation>其權重（{0}）含有非有限數</translation>
    </message>
    <message>
      <source>its weights belong to no architecture that Albumen knows</source>
      <translation>其權重不屬於 Albumen 認識的架構</translation>
    </message>
    <message>
      <source>its weights do not fit the architecture that they look like</source>
      <translation>其權重與看似所屬的架構不符</translation>
    </message>
    <message>
      <source>its weights do not fit the architecture {0}</source>
      <translation>其權重與架構 {0} 不符</translation>
    </message>
    <message>
      <source>its weights hold numbers that are not finite</source>
      <translation>其權重含有非有限數</translation>
    </message>
    <message>
      <source>its {0} block has no room for more</source>
      <translation>其 {0} 資料區塊已無空間</translation>
    </message>
    <message>
      <source>its {0} cannot be read ({1})</source>
      <translation>無法讀取 {0}（{1}）</translation>
    </message>
    <message>
      <source>its {0} is far too large to be a card</source>
      <translation>{0} 作為卡片過大</translation>
    </message>
    <message>
      <source>linear sRGB</source>
      <translation>線性 sRGB</translation>
    </message>
    <message>
      <source>made again, byte for byte the same</source>
      <translation>重新生成，逐位元組相同</translation>
    </message>
    <message>
      <source>made again, it has another size</source>
      <translation>重新生成，尺寸不同</translation>
    </message>
    <message>
      <source>made again, its pixels differ by {0} of 255 on average</source>
      <translation>重新生成，像素平均相差 {0}（滿值 255）</translation>
    </message>
    <message>
      <source>made again, {0}</source>
      <translation>重新生成，{0}</translation>
    </message>
    <message>
      <source>models cannot be run here</source>
      <translation>此處無法執行模型</translation>
    </message>
    <message>
      <source>models of the community need the extra package {0}</source>
      <translation>社群模型需要額外的套件 {0}</translation>
    </message>
    <message>
      <source>monitor profile</source>
      <translation>顯示器描述檔</translation>
    </message>
    <message>
      <source>motion photo</source>
      <translation>動態照片</translation>
    </message>
    <message>
      <source>movement of about {0} px at {1}°</source>
      <translation>約 {0} px 的移動，方向 {1}°</translation>
    </message>
    <message>
      <source>no directory can lie at {0}</source>
      <translation>{0} 處不可能有目錄</translation>
    </message>
    <message>
      <source>no file can be called that</source>
      <translation>檔案不能這樣命名</translation>
    </message>
    <message>
      <source>no file can have this name</source>
      <translation>檔案不能使用此名稱</translation>
    </message>
    <message>
      <source>no model for {0} is installed</source>
      <translation>未安裝用於 {0} 的模型</translation>
    </message>
    <message>
      <source>no scratches found</source>
      <translation>未發現劃痕</translation>
    </message>
    <message>
      <source>no such model is in the list of known ones; `albumen models known` shows it</source>
      <translation>已知模型清單中沒有此模型；`albumen models known` 可顯示清單</translation>
    </message>
    <message>
      <source>no worker could do it ({0})</source>
      <translation>沒有工作節點能夠完成（{0}）</translation>
    </message>
    <message>
      <source>no {0}</source>
      <translation>沒有 {0}</translation>
    </message>
    <message>
      <source>noise σ {0}</source>
      <translation>雜訊 σ {0}</translation>
    </message>
    <message>
      <source>noise σ {0} at ISO {1}</source>
      <translation>雜訊 σ {0}，ISO {1}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>還沒有</translation>
    </message>
    <message>
      <source>not a picture</source>
      <translation>不是影像</translation>
    </message>
    <message>
      <source>not enough free space</source>
      <translation>可用空間不足</translation>
    </message>
    <message>
      <source>not one frame of the clip can be read</source>
      <translation>影片中沒有一個畫格可以讀取</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>未說明</translation>
    </message>
    <message>
      <source>not stated: ask its author before you use it for others</source>
      <translation>未說明：用於他人之前請先詢問作者</translation>
    </message>
    <message>
      <source>not {0}</source>
      <translation>不是 {0}</translation>
    </message>
    <message>
      <source>nothing in it is sharp (sharpness {0} of 100)</source>
      <translation>沒有清晰的部分（清晰度 {0}，滿值 100）</translation>
    </message>
    <message>
      <source>nothing needed</source>
      <translation>無需處理</translation>
    </message>
    <message>
      <source>nothing of the picture can be read</source>
      <translation>影像完全無法讀取</translation>
    </message>
    <message>
      <source>nothing was written into it: no original of it is kept</source>
      <translation>沒有寫入過內容：未保留它的原始檔案</translation>
    </message>
    <message>
      <source>one of {0}</source>
      <translation>{0} 之一</translation>
    </message>
    <message>
      <source>only {0} megapixels ({1}×{2})</source>
      <translation>只有 {0} 百萬像素（{1}×{2}）</translation>
    </message>
    <message>
      <source>opening it takes {0} MB, and {1} MB are free</source>
      <translation>開啟需要 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
      <source>opening it was stopped after {0} seconds; the file may be damaged</source>
      <translation>{0} 秒後停止開啟；檔案可能已損毀</translation>
    </message>
    <message>
      <source>opening it would run code that came with it; ask its author for a .safetensors file</source>
      <translation>開啟會執行其附帶的程式碼；請向作者索取 .safetensors 檔案</translation>
    </message>
    <message>
      <source>photos are sorted by {0}</source>
      <translation>照片按 {0} 排序</translation>
    </message>
    <message>
      <source>points (x, y) from 0 to 1 with x rising</source>
      <translation>0 到 1 的點 (x, y)，x 遞增</translation>
    </message>
    <message>
      <source>purple</source>
      <translation>紫色</translation>
    </message>
    <message>
      <source>quality must be 1 to 100, not {0}</source>
      <translation>quality 必須是 1 到 100，而不是 {0}</translation>
    </message>
    <message>
      <source>reading it was stopped after {0} seconds; the file may be damaged</source>
      <translation>讀取在 {0} 秒後被中止；檔案可能已損毀</translation>
    </message>
    <message>
      <source>red</source>
      <translation>紅色</translation>
    </message>
    <message>
      <source>retouch.spots: a spot needs a kind ({0}), points and a size of 0 to 1</source>
      <translation>retouch.spots：修飾點需要類型（{0}）、點和 0 到 1 的大小</translation>
    </message>
    <message>
      <source>retouch.spots: {0}</source>
      <translation>retouch.spots：{0}</translation>
    </message>
    <message>
      <source>scale must be 2 or 4, not {0}</source>
      <translation>倍數須為 2 或 4，不能是 {0}</translation>
    </message>
    <message>
      <source>second picture</source>
      <translation>第二幅影像</translation>
    </message>
    <message>
      <source>several albums are called {0}: {1}</source>
      <translation>有多個相簿名為 {0}：{1}</translation>
    </message>
    <message>
      <source>sha256 must have 64 hexadecimal digits</source>
      <translation>sha256 須為 64 位十六進位制數字</translation>
    </message>
    <message>
      <source>sharpness {0}, the best of {1} has {2}</source>
      <translation>清晰度 {0}，{1} 張中最好的為 {2}</translation>
    </message>
    <message>
      <source>stored with 8 bits a channel, the source has more</source>
      <translation>以每色版 8 位元儲存，來源的位元數更多</translation>
    </message>
    <message>
      <source>tag {0} has no possible value</source>
      <translation>標籤 {0} 沒有有效的值</translation>
    </message>
    <message>
      <source>temporal must be 0 to 100, not {0}</source>
      <translation>temporal 必須是 0 到 100，而不是 {0}</translation>
    </message>
    <message>
      <source>that enlarging would make coarse</source>
      <translation>放大會使其變粗</translation>
    </message>
    <message>
      <source>that shows once it is brighter</source>
      <translation>提亮後會顯現</translation>
    </message>
    <message>
      <source>the CR3 file describes no photo</source>
      <translation>CR3 檔案未描述任何照片</translation>
    </message>
    <message>
      <source>the HDR layer was kept</source>
      <translation>已保留 HDR 圖層</translation>
    </message>
    <message>
      <source>the ISO number</source>
      <translation>ISO 值</translation>
    </message>
    <message>
      <source>the JPEG 2000 has no header</source>
      <translation>JPEG 2000 沒有檔頭</translation>
    </message>
    <message>
      <source>the JPEG has no pixels</source>
      <translation>JPEG 沒有像素</translation>
    </message>
    <message>
      <source>the RAW file is damaged or incomplete</source>
      <translation>RAW 檔案已損毀或不完整</translation>
    </message>
    <message>
      <source>the TIFF has no pixels</source>
      <translation>TIFF 沒有像素</translation>
    </message>
    <message>
      <source>the WebP has no pixels</source>
      <translation>WebP 沒有像素</translation>
    </message>
    <message>
      <source>the WebP has no size</source>
      <translation>WebP 沒有尺寸</translation>
    </message>
    <message>
      <source>the XMP packet declares a document type, which no honest one does</source>
      <translation>XMP 資料包宣告了文件類型，正常的資料包不會這樣</translation>
    </message>
    <message>
      <source>the XMP packet describes nothing</source>
      <translation>XMP 資料包沒有內容</translation>
    </message>
    <message>
      <source>the XMP packet has more parts than any camera writes</source>
      <translation>XMP 資料包的部分多於任何相機所寫</translation>
    </message>
    <message>
      <source>the XMP packet is broken</source>
      <translation>XMP 資料包已損毀</translation>
    </message>
    <message>
      <source>the XMP packet is broken near {0}</source>
      <translation>XMP 資料包在 {0} 附近損毀</translation>
    </message>
    <message>
      <source>the XMP packet is broken: a tag does not end</source>
      <translation>XMP 資料包已損毀：標籤未結束</translation>
    </message>
    <message>
      <source>the XMP packet is broken: {0}</source>
      <translation>XMP 資料包已損毀：{0}</translation>
    </message>
    <message>
      <source>the XMP packet is empty</source>
      <translation>XMP 資料包為空</translation>
    </message>
    <message>
      <source>the XMP packet is too long</source>
      <translation>XMP 資料包過長</translation>
    </message>
    <message>
      <source>the best of {0} near-duplicates (sharpness {1})</source>
      <translation>{0} 張近似照片中最好的（清晰度 {1}）</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>相機</translation>
    </message>
    <message>
      <source>the card or disk that it was on is not there any more</source>
      <translation>其所在的記憶卡或磁碟已不存在</translation>
    </message>
    <message>
      <source>the chosen model adds no detail: what was asked of it is left out</source>
      <translation>所選模型不會補充細節：所要求的細節未套用</translation>
    </message>
    <message>
      <source>the chosen model always enlarges {0} times</source>
      <translation>所選模型固定放大 {0} 倍</translation>
    </message>
    <message>
      <source>the clip is damaged and cannot be opened; it was not changed</source>
      <translation>影片已損毀，無法開啟；未作更改</translation>
    </message>
    <message>
      <source>the clip is damaged and cannot be read on ({0})</source>
      <translation>影片已損毀，無法繼續讀取（{0}）</translation>
    </message>
    <message>
      <source>the clip is incomplete: its index, which cameras write last, is missing</source>
      <translation>影片不完整：缺少相機最後寫入的索引</translation>
    </message>
    <message>
      <source>the clip is incomplete: {0} of {1} frames can be read</source>
      <translation>影片不完整：{1} 畫格中可讀取 {0} 畫格</translation>
    </message>
    <message>
      <source>the clip is interlaced; its frames were worked on as they are</source>
      <translation>影片為交錯式掃描；各畫格按原樣處理</translation>
    </message>
    <message>
      <source>the colour profile cannot be used: {0}</source>
      <translation>無法使用色彩描述檔：{0}</translation>
    </message>
    <message>
      <source>the colour profile is damaged</source>
      <translation>色彩描述檔已損毀</translation>
    </message>
    <message>
      <source>the colour profile is too large</source>
      <translation>色彩描述檔過大</translation>
    </message>
    <message>
      <source>the colour profile is too long for a JPEG</source>
      <translation>色彩描述檔對 JPEG 來說過長</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>連線中斷</translation>
    </message>
    <message>
      <source>the copy is not what was read from the card; it was thrown away</source>
      <translation>副本與從記憶卡讀取的內容不符；已丟棄</translation>
    </message>
    <message>
      <source>the copy is not whole and was not put in place</source>
      <translation>副本不完整，未放到目標位置</translation>
    </message>
    <message>
      <source>the cover picture</source>
      <translation>封面圖片</translation>
    </message>
    <message>
      <source>the curve is cut off</source>
      <translation>曲線被截斷</translation>
    </message>
    <message>
      <source>the day it was taken, as 2024-05-31 (codes after a colon: {{date:%Y-%m}})</source>
      <translation>拍攝日期，如 2024-05-31（冒號後可加代碼：{{date:%Y-%m}}）</translation>
    </message>
    <message>
      <source>the decoder gave an answer that makes no sense</source>
      <translation>解碼器的結果沒有意義</translation>
    </message>
    <message>
      <source>the device must be one of {0}, not {1}</source>
      <translation>裝置須為 {0} 之一，不能是 {1}</translation>
    </message>
    <message>
      <source>the disk gives back other bytes than were written</source>
      <translation>磁碟傳回的位元組與寫入的不同</translation>
    </message>
    <message>
      <source>the encoder for {0} refused a frame ({1})</source>
      <translation>{0} 編碼器拒絕了一個畫格（{1}）</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>末尾</translation>
    </message>
    <message>
      <source>the file brought its decoder down and was not opened</source>
      <translation>檔案使解碼器崩潰，未開啟</translation>
    </message>
    <message>
      <source>the file changed while its original was being kept; nothing was written</source>
      <translation>保留原片期間檔案發生了變化；未寫入任何內容</translation>
    </message>
    <message>
      <source>the file describes no picture</source>
      <translation>檔案未描述任何影像</translation>
    </message>
    <message>
      <source>the file has too many properties</source>
      <translation>檔案的屬性過多</translation>
    </message>
    <message>
      <source>the file holds a program (TorchScript), not only weights; it was not opened</source>
      <translation>檔案含有程式（TorchScript），不只是權重；未開啟</translation>
    </message>
    <message>
      <source>the file is built to keep a program busy for ever, and was not opened</source>
      <translation>檔案被構造為使程式無休止地忙碌，未開啟</translation>
    </message>
    <message>
      <source>the file is damaged and cannot be opened; it was not changed</source>
      <translation>檔案已損毀，無法開啟；未作更改</translation>
    </message>
    <message>
      <source>the file is damaged: a part of the file is missing, and what can be read was opened</source>
      <translation>檔案已損毀：缺少一部分，已開啟可讀取的內容</translation>
    </message>
    <message>
      <source>the file is damaged: about {0} of the picture is missing, and what can be read was opened</source>
      <translation>檔案已損毀：影像缺少約 {0}，已開啟可讀取的內容</translation>
    </message>
    <message>
      <source>the file is damaged: its header gives no size</source>
      <translation>檔案已損毀：檔頭沒有尺寸</translation>
    </message>
    <message>
      <source>the file is damaged: its header is incomplete</source>
      <translation>檔案已損毀：檔頭不完整</translation>
    </message>
    <message>
      <source>the file is damaged: its header makes no sense</source>
      <translation>檔案已損毀：檔頭沒有意義</translation>
    </message>
    <message>
      <source>the file is damaged: {0}</source>
      <translation>檔案已損毀：{0}</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>檔案為空</translation>
    </message>
    <message>
      <source>the file is incomplete: a part of the picture is missing</source>
      <translation>檔案不完整：影像缺少一部分</translation>
    </message>
    <message>
      <source>the file is incomplete: a part of the picture is missing; it was not changed</source>
      <translation>檔案不完整：影像缺少一部分；未作更改</translation>
    </message>
    <message>
      <source>the file is not there</source>
      <translation>檔案不存在</translation>
    </message>
    <message>
      <source>the file is truncated or corrupt</source>
      <translation>檔案被截斷或已損毀</translation>
    </message>
    <message>
      <source>the file is write-protected</source>
      <translation>檔案有防寫</translation>
    </message>
    <message>
      <source>the file there is as new as its source</source>
      <translation>那裡的檔案與來源一樣新</translation>
    </message>
    <message>
      <source>the file's list of items is broken</source>
      <translation>檔案的項目清單已損毀</translation>
    </message>
    <message>
      <source>the first original is in its place already</source>
      <translation>最初的原始檔案已在原位</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>無法檢視資料夾</translation>
    </message>
    <message>
      <source>the folder it lies in</source>
      <translation>所在的資料夾</translation>
    </message>
    <message>
      <source>the header has more numbers than it may</source>
      <translation>檔頭中的數字過多</translation>
    </message>
    <message>
      <source>the header has more symbols than it may</source>
      <translation>檔頭中的符號過多</translation>
    </message>
    <message>
      <source>the header has too many contexts</source>
      <translation>檔頭中的上下文過多</translation>
    </message>
    <message>
      <source>the header is incomplete</source>
      <translation>檔頭不完整</translation>
    </message>
    <message>
      <source>the header makes no sense</source>
      <translation>檔頭沒有意義</translation>
    </message>
    <message>
      <source>the header packs its numbers in a way that there is not</source>
      <translation>檔頭以不存在的方式打包數字</translation>
    </message>
    <message>
      <source>the header repeats what it may not</source>
      <translation>檔頭重複了不可重複的內容</translation>
    </message>
    <message>
      <source>the header's numbers end where they may not</source>
      <translation>檔頭中的數字在不應結束處結束</translation>
    </message>
    <message>
      <source>the header's probabilities make no sense</source>
      <translation>檔頭中的機率沒有意義</translation>
    </message>
    <message>
      <source>the hole is too large for the memory there is</source>
      <translation>空洞過大，記憶體不足</translation>
    </message>
    <message>
      <source>the installed av cannot write {0}; it has {1}</source>
      <translation>已安裝的 av 無法寫入 {0}；它支援 {1}</translation>
    </message>
    <message>
      <source>the lens</source>
      <translation>鏡頭</translation>
    </message>
    <message>
      <source>the lens of this photo ({0} {1})</source>
      <translation>此照片的鏡頭（{0} {1}）</translation>
    </message>
    <message>
      <source>the lens {0}</source>
      <translation>鏡頭 {0}</translation>
    </message>
    <message>
      <source>the list of places is broken</source>
      <translation>位置清單已損毀</translation>
    </message>
    <message>
      <source>the maker note's directory does not fit</source>
      <translation>廠商註釋的目錄不符</translation>
    </message>
    <message>
      <source>the metadata does not fit into {0}: {1}</source>
      <translation>中繼資料無法放入 {0}：{1}</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>檔名</translation>
    </message>
    <message>
      <source>the new clip did not pass its check ({0}) and was not put in place</source>
      <translation>新影片未通過檢查（{0}），未放到目標位置</translation>
    </message>
    <message>
      <source>the original changed while it was brought back; nothing was written</source>
      <translation>還原期間原始檔案發生了變化；未寫入任何內容</translation>
    </message>
    <message>
      <source>the output would replace an original; choose another folder or conflict policy</source>
      <translation>輸出會替換原片；請選擇其他資料夾或衝突處理方式</translation>
    </message>
    <message>
      <source>the photo's own name</source>
      <translation>照片自身的名稱</translation>
    </message>
    <message>
      <source>the picture is larger than a TIFF can be</source>
      <translation>影像超出 TIFF 的最大尺寸</translation>
    </message>
    <message>
      <source>the picture that comes with scikit-image cannot be read</source>
      <translation>無法讀取 scikit-image 附帶的影像</translation>
    </message>
    <message>
      <source>the pieces of the new clip do not hold the frames of the source; nothing was written</source>
      <translation>新影片的片段與來源的畫格不符；未寫入任何內容</translation>
    </message>
    <message>
      <source>the pixels are in the wrong byte order for this metadata</source>
      <translation>像素的位元組序與此中繼資料不符</translation>
    </message>
    <message>
      <source>the result would have {0} megapixels; {1} megapixels is the most</source>
      <translation>結果將有 {0} 百萬像素；最多 {1} 百萬像素</translation>
    </message>
    <message>
      <source>the sample photos come with scikit-image, which is not installed (pip install scikit-image)</source>
      <translation>示例照片隨 scikit-image 提供，但尚未安裝（pip install scikit-image）</translation>
    </message>
    <message>
      <source>the segment goes on beyond what was read</source>
      <translation>該段超出了已讀取的內容</translation>
    </message>
    <message>
      <source>the sharpest of {0} similar shots ({1}, next {2})</source>
      <translation>{0} 張相似照片中最清晰的（{1}，其次 {2}）</translation>
    </message>
    <message>
      <source>the system does not allow access to this file or folder</source>
      <translation>系統不允許存取此檔案或資料夾</translation>
    </message>
    <message>
      <source>the system does not let Albumen open or write the catalog</source>
      <translation>系統不允許 Albumen 開啟或寫入圖庫</translation>
    </message>
    <message>
      <source>the time it was taken, as 18-05-09</source>
      <translation>拍攝時刻，如 18-05-09</translation>
    </message>
    <message>
      <source>the video is encrypted (copy protection) and cannot be opened</source>
      <translation>影片已加密（版權保護），無法開啟</translation>
    </message>
    <message>
      <source>the widest colours in sRGB's curve</source>
      <translation>採用 sRGB 曲線的最寬色域</translation>
    </message>
    <message>
      <source>the worker gave no answer</source>
      <translation>工作節點沒有回應</translation>
    </message>
    <message>
      <source>the worker's file is not here; --ship sends photos there and back</source>
      <translation>工作節點的檔案不在此處；--ship 可來回傳送照片</translation>
    </message>
    <message>
      <source>the {0} box is too long</source>
      <translation>{0} 資料盒過長</translation>
    </message>
    <message>
      <source>there are loose words on places in the block</source>
      <translation>資料區塊中有零散的地點資訊</translation>
    </message>
    <message>
      <source>there are no weights in the file</source>
      <translation>檔案中沒有權重</translation>
    </message>
    <message>
      <source>there are too many brackets inside each other</source>
      <translation>巢狀的括號過多</translation>
    </message>
    <message>
      <source>there is already a file of that name</source>
      <translation>已有同名檔案</translation>
    </message>
    <message>
      <source>there is already a file of this name; nothing was copied over it</source>
      <translation>已有同名檔案；未將其覆蓋</translation>
    </message>
    <message>
      <source>there is already a file of this name; nothing was moved</source>
      <translation>已有同名檔案；未移動任何內容</translation>
    </message>
    <message>
      <source>there is no Dask scheduler at {0} ({1})</source>
      <translation>{0} 處沒有 Dask 排程器（{1}）</translation>
    </message>
    <message>
      <source>there is no adjustment called {0}</source>
      <translation>沒有名為 {0} 的調整</translation>
    </message>
    <message>
      <source>there is no album called {0}; `albumen album list` shows all</source>
      <translation>沒有名為 {0} 的相簿；`albumen album list` 可顯示全部</translation>
    </message>
    <message>
      <source>there is no codec called {0}; there are {1}</source>
      <translation>沒有名為 {0} 的編解碼器；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no field “{0}”; possible are {1}</source>
      <translation>沒有欄位「{0}」；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no model of that name</source>
      <translation>沒有該名稱的模型</translation>
    </message>
    <message>
      <source>there is no preset called {0}; there are: {1}</source>
      <translation>沒有名為 {0} 的預設；可用的有：{1}</translation>
    </message>
    <message>
      <source>there is no room for it in the block</source>
      <translation>資料區塊中沒有空間</translation>
    </message>
    <message>
      <source>there is no room for {0} GB on its disk ({1} GB are free)</source>
      <translation>其磁碟放不下 {0} GB（可用 {1} GB）</translation>
    </message>
    <message>
      <source>there is no space left on the disk</source>
      <translation>磁碟空間已用盡</translation>
    </message>
    <message>
      <source>there is no space left on the disk for the catalog</source>
      <translation>磁碟上沒有空間存放圖庫</translation>
    </message>
    <message>
      <source>there is no step called {0} for video; there are {1}</source>
      <translation>影片沒有名為 {0} 的步驟；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no step called {0}; there are {1}</source>
      <translation>沒有名為 {0} 的步驟；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no step {0}</source>
      <translation>沒有步驟 {0}</translation>
    </message>
    <message>
      <source>there is no such folder to watch</source>
      <translation>沒有可監視的此資料夾</translation>
    </message>
    <message>
      <source>there is no video in this file</source>
      <translation>此檔案中沒有影片</translation>
    </message>
    <message>
      <source>there is no {0} in its folder</source>
      <translation>其資料夾中沒有 {0}</translation>
    </message>
    <message>
      <source>there is not enough memory for the result</source>
      <translation>記憶體不足以容納結果</translation>
    </message>
    <message>
      <source>there is nothing to write: it has no adjustments</source>
      <translation>沒有可寫入的內容：它沒有調整</translation>
    </message>
    <message>
      <source>they are equal; it has the shortest name or came first</source>
      <translation>它們相同；此照片名稱最短或最先加入</translation>
    </message>
    <message>
      <source>things that cannot be read</source>
      <translation>無法讀取的內容</translation>
    </message>
    <message>
      <source>this JPEG has {0} bits a channel, which is not supported</source>
      <translation>此 JPEG 每通道 {0} 位元，不受支援</translation>
    </message>
    <message>
      <source>this bracket is never closed</source>
      <translation>此括號未閉合</translation>
    </message>
    <message>
      <source>this camera's RAW files are not supported yet</source>
      <translation>尚不支援此相機的 RAW 檔案</translation>
    </message>
    <message>
      <source>this colour profile cannot be read</source>
      <translation>無法讀取此色彩描述檔</translation>
    </message>
    <message>
      <source>this colour profile is damaged</source>
      <translation>此色彩描述檔已損毀</translation>
    </message>
    <message>
      <source>this format can be opened but not written</source>
      <translation>此格式可以開啟但不能寫入</translation>
    </message>
    <message>
      <source>this is a device or a pipe, not a file</source>
      <translation>這是裝置或管道，不是檔案</translation>
    </message>
    <message>
      <source>this is a device or a pipe, not a picture</source>
      <translation>這是裝置或管道，不是影像</translation>
    </message>
    <message>
      <source>this is a folder</source>
      <translation>這是資料夾</translation>
    </message>
    <message>
      <source>this is a folder, not a picture</source>
      <translation>這是資料夾，不是影像</translation>
    </message>
    <message>
      <source>this is a folder, not a video</source>
      <translation>這是資料夾，不是影片</translation>
    </message>
    <message>
      <source>this is no ICC profile</source>
      <translation>這不是 ICC 描述檔</translation>
    </message>
    <message>
      <source>this is no file of weights; Albumen takes {0}</source>
      <translation>這不是權重檔案；Albumen 接受 {0}</translation>
    </message>
    <message>
      <source>this is no manifest that Albumen wrote</source>
      <translation>這不是 Albumen 寫入的清單</translation>
    </message>
    <message>
      <source>this is no manifest: it is not JSON</source>
      <translation>這不是清單：不是 JSON</translation>
    </message>
    <message>
      <source>this is no picture of a kind that Albumen knows</source>
      <translation>這不是 Albumen 認識的影像</translation>
    </message>
    <message>
      <source>this is no preset ({0})</source>
      <translation>這不是預設（{0}）</translation>
    </message>
    <message>
      <source>this is no video of a kind that Albumen knows</source>
      <translation>這不是 Albumen 認識的影片類型</translation>
    </message>
    <message>
      <source>this is not a JPEG</source>
      <translation>這不是 JPEG</translation>
    </message>
    <message>
      <source>this is not a JPEG 2000</source>
      <translation>這不是 JPEG 2000</translation>
    </message>
    <message>
      <source>this is not a JPEG XL</source>
      <translation>這不是 JPEG XL</translation>
    </message>
    <message>
      <source>this is not a PNG</source>
      <translation>這不是 PNG</translation>
    </message>
    <message>
      <source>this is not a TIFF structure</source>
      <translation>這不是 TIFF 結構</translation>
    </message>
    <message>
      <source>this is not a WebP</source>
      <translation>這不是 WebP</translation>
    </message>
    <message>
      <source>this is not the profile of a monitor</source>
      <translation>這不是顯示器的描述檔</translation>
    </message>
    <message>
      <source>this is yes or no</source>
      <translation>此處應為 yes 或 no</translation>
    </message>
    <message>
      <source>this version of Albumen cannot give it the plane {0}</source>
      <translation>此版本的 Albumen 無法提供平面 {0}</translation>
    </message>
    <message>
      <source>this version of Albumen does not know that architecture</source>
      <translation>此版本的 Albumen 不認識該架構</translation>
    </message>
    <message>
      <source>this very batch is already running in another Albumen</source>
      <translation>同一批任務已在另一個 Albumen 中執行</translation>
    </message>
    <message>
      <source>title</source>
      <translation>標題</translation>
    </message>
    <message>
      <source>transparency is not kept</source>
      <translation>不保留透明度</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>turns must be 1 to {0}, not {1}</source>
      <translation>turns 必須介於 1 到 {0} 之間，而不是 {1}</translation>
    </message>
    <message>
      <source>unknown kind of TIFF structure: {0}</source>
      <translation>未知類型的 TIFF 結構：{0}</translation>
    </message>
    <message>
      <source>unknown task {0}</source>
      <translation>未知任務 {0}</translation>
    </message>
    <message>
      <source>unread profile</source>
      <translation>未讀取的描述檔</translation>
    </message>
    <message>
      <source>weights must lie beside the card, not at {0}</source>
      <translation>權重須與卡片放在一起，不能在 {0}</translation>
    </message>
    <message>
      <source>what was downloaded is not the file that was promised; nothing was kept</source>
      <translation>下載的不是所承諾的檔案；未保留任何內容</translation>
    </message>
    <message>
      <source>what was written could not be read back ({0}); nothing was changed</source>
      <translation>寫入的內容無法讀回（{0}）；未作任何更改</translation>
    </message>
    <message>
      <source>what was written could not be read back; nothing was changed</source>
      <translation>寫入的內容無法讀回；未作任何更改</translation>
    </message>
    <message>
      <source>words can be written into JPEG files only; a sidecar file holds them for others</source>
      <translation>文字只能寫入 JPEG 檔案；其他檔案的文字儲存在附屬檔案中</translation>
    </message>
    <message>
      <source>words cannot be written into it: {0}</source>
      <translation>無法寫入文字：{0}</translation>
    </message>
    <message>
      <source>words only; the picture was not touched</source>
      <translation>僅文字；影像未改動</translation>
    </message>
    <message>
      <source>write back</source>
      <translation>寫回</translation>
    </message>
    <message>
      <source>writing into the original files has to be confirmed first</source>
      <translation>寫入原片檔案須先確認</translation>
    </message>
    <message>
      <source>written as Matroska, as MP4 does not hold {0}</source>
      <translation>已寫成 Matroska，因為 MP4 不支援 {0}</translation>
    </message>
    <message>
      <source>written as {0}, as {1} cannot be written</source>
      <translation>寫為 {0}，因為無法寫入 {1}</translation>
    </message>
    <message>
      <source>written before the interruption</source>
      <translation>中斷前已寫入</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>黃色</translation>
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
      <translation>結果需要 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
      <source>{0} file</source>
      <translation>{0} 個檔案</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} 個檔案</translation>
    </message>
    <message>
      <source>{0} keyword</source>
      <translation>{0} 個關鍵字</translation>
    </message>
    <message>
      <source>{0} keywords</source>
      <translation>{0} 個關鍵字</translation>
    </message>
    <message>
      <source>{0} megapixels</source>
      <translation>{0} 百萬像素</translation>
    </message>
    <message>
      <source>{0} megapixels is the most</source>
      <translation>最多 {0} 百萬像素</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} 分鐘</translation>
    </message>
    <message>
      <source>{0} of it is burnt out</source>
      <translation>{0} 的畫面過曝</translation>
    </message>
    <message>
      <source>{0} of it is pure black</source>
      <translation>{0} 的畫面純黑</translation>
    </message>
    <message>
      <source>{0} photo</source>
      <translation>{0} 張照片</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} 張照片</translation>
    </message>
    <message>
      <source>{0} times as large: {1} times by the model, the rest is interpolated</source>
      <translation>放大 {0} 倍：模型放大 {1} 倍，其餘為插值</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} 到 {1}</translation>
    </message>
    <message>
      <source>{0} to {1} {2}</source>
      <translation>{0} 到 {1} {2}</translation>
    </message>
    <message>
      <source>{0} The newest good backup is {1}.</source>
      <translation>{0}最新的完好備份是 {1}。</translation>
    </message>
    <message>
      <source>{0} There is no good backup.</source>
      <translation>{0}沒有完好的備份。</translation>
    </message>
    <message>
      <source>{0} bytes at {1} are beyond the end</source>
      <translation>{1} 處的 {0} 位元組超出末尾</translation>
    </message>
    <message>
      <source>{0} compresses with small losses.</source>
      <translation>{0} 壓縮時有少量損失。</translation>
    </message>
    <message>
      <source>{0} could not be deleted from the card</source>
      <translation>無法從記憶卡刪除 {0}</translation>
    </message>
    <message>
      <source>{0} could not be taken along</source>
      <translation>{0} 無法保留</translation>
    </message>
    <message>
      <source>{0} could not be written: {1}</source>
      <translation>無法寫入 {0}：{1}</translation>
    </message>
    <message>
      <source>{0} files are never written over; export it instead</source>
      <translation>從不覆蓋 {0} 檔案；請改為匯出</translation>
    </message>
    <message>
      <source>{0} fills holes: it needs a mask, and is asked for by removing something</source>
      <translation>{0} 用於填補空洞：它需要遮色片，在移除物體時使用</translation>
    </message>
    <message>
      <source>{0} frames without a time of their own were left out</source>
      <translation>省略了 {0} 個沒有自身時間的畫格</translation>
    </message>
    <message>
      <source>{0} has no transparency; the picture is laid on white.</source>
      <translation>{0} 沒有透明度；影像置於白底之上。</translation>
    </message>
    <message>
      <source>{0} holds even sizes only: the last row or column is there twice</source>
      <translation>{0} 只支援偶數尺寸：最後一列或一欄重複了一次</translation>
    </message>
    <message>
      <source>{0} in {1} of {2} frames looked at</source>
      <translation>{0}，見於所檢視的 {2} 畫格中的 {1} 畫格</translation>
    </message>
    <message>
      <source>{0} is a model for {1}; no step is for that</source>
      <translation>{0} 是用於 {1} 的模型；沒有對應的步驟</translation>
    </message>
    <message>
      <source>{0} is made for one photo, not for the frames of a clip</source>
      <translation>{0} 用於單張照片，不用於影片的各畫格</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>缺少 {0}</translation>
    </message>
    <message>
      <source>{0} is no lookup table that Albumen can read (.cube or .3dl).</source>
      <translation>{0} 不是 Albumen 能讀取的對照表（.cube 或 .3dl）。</translation>
    </message>
    <message>
      <source>{0} is no model that fills holes</source>
      <translation>{0} 不是填補空洞的模型</translation>
    </message>
    <message>
      <source>{0} is no number</source>
      <translation>{0} 不是數字</translation>
    </message>
    <message>
      <source>{0} is too large to be a mask.</source>
      <translation>{0} 作為遮色片過大。</translation>
    </message>
    <message>
      <source>{0} is written in sRGB; {1} colours beyond it are clipped.</source>
      <translation>{0} 以 sRGB 寫入；{1} 中超出的顏色會被裁切。</translation>
    </message>
    <message>
      <source>{0} judges every frame by itself, which would flicker; it is for photos only</source>
      <translation>{0} 會單獨判斷每個畫格，從而產生閃爍；僅用於照片</translation>
    </message>
    <message>
      <source>{0} keeps {1} of {2} bits a channel.</source>
      <translation>{0} 保留每通道 {2} 位中的 {1} 位元。</translation>
    </message>
    <message>
      <source>{0} mask: {1}</source>
      <translation>{0} 遮色片：{1}</translation>
    </message>
    <message>
      <source>{0} mask: {1} must be a number, not {2}</source>
      <translation>{0} 遮色片：{1} 須為數字，不能是 {2}</translation>
    </message>
    <message>
      <source>{0} must be 0 to 100, not {1}</source>
      <translation>{0} 須為 0 到 100，不能是 {1}</translation>
    </message>
    <message>
      <source>{0} must be 0 to {1}, not {2}</source>
      <translation>{0} 須為 0 到 {1}，不能是 {2}</translation>
    </message>
    <message>
      <source>{0} must be 1 to {1}, not {2}</source>
      <translation>{0} 須為 1 到 {1}，不能是 {2}</translation>
    </message>
    <message>
      <source>{0} scratches and specks filled</source>
      <translation>已填補 {0} 處劃痕和斑點</translation>
    </message>
    <message>
      <source>{0} small face: enlarged without added detail</source>
      <translation>{0} 張小臉：放大時未新增細節</translation>
    </message>
    <message>
      <source>{0} small face: not sharpened</source>
      <translation>{0} 張小臉：未銳利化</translation>
    </message>
    <message>
      <source>{0} small faces: enlarged without added detail</source>
      <translation>{0} 張小臉：放大時未新增細節</translation>
    </message>
    <message>
      <source>{0} small faces: not sharpened</source>
      <translation>{0} 張小臉：未銳利化</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0}{1}</translation>
    </message>
    <message>
      <source>{0}, but no model for it is installed</source>
      <translation>{0}，但未安裝相應的模型</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}，{1}</translation>
    </message>
    <message>
      <source>{0}.{1} must be {2}, not {3}</source>
      <translation>{0}.{1} 須為 {2}，不能是 {3}</translation>
    </message>
    <message>
      <source>{0}: it is {1} s long and ends before the range begins</source>
      <translation>{0}：長 {1} 秒，在所選範圍開始前就已結束</translation>
    </message>
    <message>
      <source>{0}: it needs more memory than there is</source>
      <translation>{0}：所需記憶體超出現有記憶體</translation>
    </message>
    <message>
      <source>{0}: it was copied, but not taken into the library: {1}</source>
      <translation>{0}：已複製，但未加入圖庫：{1}</translation>
    </message>
    <message>
      <source>{0}: its entry in the manifest makes no sense ({1})</source>
      <translation>{0}：清單中的條目沒有意義（{1}）</translation>
    </message>
    <message>
      <source>{0}: kept the newer, not “{1}” of the {2}</source>
      <translation>{0}：保留了較新的，而不是 {2} 的「{1}」</translation>
    </message>
    <message>
      <source>{0}: something unexpected went wrong ({1}: {2})</source>
      <translation>{0}：發生意外錯誤（{1}：{2}）</translation>
    </message>
    <message>
      <source>{0}: this is no longer the file that was written</source>
      <translation>{0}：這已不是當時寫入的檔案</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}；{1}</translation>
    </message>
    <message>
      <source>{0}×{1} pixels</source>
      <translation>{0}×{1} 像素</translation>
    </message>
    <message>
      <source>{0}×{1} pixels are too many for {2}; it has {3} a side</source>
      <translation>{0}×{1} 像素對 {2} 來說過多；每邊最多 {3}</translation>
    </message>
    <message>
      <source>{0}×{1}, the photo {2}×{3}</source>
      <translation>{0}×{1}，照片 {2}×{3}</translation>
    </message>
    <message>
      <source>{{date}} takes codes such as %Y-%m-%d, as in {{date:%Y-%m}}.</source>
      <translation>{{date}} 接受 %Y-%m-%d 等代碼，如 {{date:%Y-%m}}。</translation>
    </message>
    <message>
      <source>{{{0}}} takes a width, as in {{{1}:04}}.</source>
      <translation>{{{0}}} 接受寬度，如 {{{1}:04}}。</translation>
    </message>
    <message>
      <source>{{{0}}} takes nothing after a colon.</source>
      <translation>{{{0}}} 的冒號後不能有內容。</translation>
    </message>
    <message>
      <source>“{0}” does not go with {1}</source>
      <translation>「{0}」不適用於 {1}</translation>
    </message>
    <message>
      <source>“{0}” is a smart album: it holds what its search finds, and nothing else.</source>
      <translation>「{0}」是智慧相簿：只包含其搜尋找到的照片。</translation>
    </message>
    <message>
      <source>“{0}” is no keyword.</source>
      <translation>「{0}」不是關鍵字。</translation>
    </message>
    <message>
      <source>“{0}” is no location; write latitude and longitude, as in 48.1351, 11.5820.</source>
      <translation>「{0}」不是位置；請寫緯度和經度，如 48.1351, 11.5820。</translation>
    </message>
  </context>
</TS>
