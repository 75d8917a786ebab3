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
      <source>Same settings for the chosen photos</source>
      <translation>為所選照片應用相同設定</translation>
    </message>
    <message>
      <source>Match light of the chosen photos to this one</source>
      <translation>使所選照片的光線與此照片一致</translation>
    </message>
    <message>
      <source>Undo for the chosen photos</source>
      <translation>復銷對所選照片的更改</translation>
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
      <translation>裁剪和拉直</translation>
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
      <translation>蒙版</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>用畫筆繪製蒙版</translation>
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
      <translation>顯示蒙版</translation>
    </message>
    <message>
      <source>Next colour of the mask</source>
      <translation>蒙版的下一種顏色</translation>
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
      <translation>沒有找到慧說明照片方位的線條</translation>
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
      <translation>監檢的資料夾…</translation>
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
      <translation>撤銷</translation>
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
      <translation>查詢…</translation>
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
      <translation>從相簿中移除</translation>
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
      <translation>膠片條</translation>
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
      <translation>鍵盤快捷鍵…</translation>
    </message>
    <message>
      <source>Show the five hints again</source>
      <translation>再次顯示五條提示</translation>
    </message>
    <message>
      <source>About Albumen</source>
      <translation>關於 Albumen</translation>
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
      <source>Rename</source>
      <translation>重新命名</translation>
    </message>
    <message>
      <source>Delete the album…</source>
      <translation>刪除相簿…</translation>
    </message>
    <message>
      <source>Search for what the filter asks now</source>
      <translation>按当前篩選條案搜尋</translation>
    </message>
    <message>
      <source>Delete the keyword</source>
      <translation>刪除關鍵詞</translation>
    </message>
    <message>
      <source>Watch: new photos come in by themselves</source>
      <translation>監檢：新照片會自動增入</translation>
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
      <translation>相簿 {0} 包含篩選找到的照片；復銷可恢複</translation>
    </message>
    <message>
      <source>Keyword deleted; undo brings it back</source>
      <translation>關鍵詞已刪除；復銷可恢複</translation>
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
      <translation>映象</translation>
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
      <translation>近似照片中選取最清晰的，排除其餘</translation>
    </message>
    <message>
      <source>Near-duplicates are alike by</source>
      <translation>近似照片的相似度</translation>
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
    <message numerus="yes">
      <source>Flag %n photo(s)</source>
      <translation>
        <numerusform>標記 %n 張照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CurveEditor</name>
    <message>
      <source>Click to add a point, drag it off to remove it, double-click to reset</source>
      <translation>單擊新增點，拖出移除，雙擊重置</translation>
    </message>
    <message>
      <source>Points: {0}</source>
      <translation>點：{0}</translation>
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
        <numerusform>從相簿中移除 %n 張照片？檔案會保留，復銷可恢複照片。</numerusform>
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
  </context>
  <context>
    <name>DevelopFrame</name>
    <message>
      <source>Develop</source>
      <translation>修圖</translation>
    </message>
    <message>
      <source>Crop and straighten (R)</source>
      <translation>裁剪和拉直 (R)</translation>
    </message>
    <message>
      <source>Remove spots (Q)</source>
      <translation>去除斑點 (Q)</translation>
    </message>
    <message>
      <source>Masks (M)</source>
      <translation>蒙版 (M)</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>點選應為灰色的地方 (W)</translation>
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
      <translation>原案</translation>
    </message>
    <message numerus="yes">
      <source>Copy %n original(s)</source>
      <translation>
        <numerusform>複製 %n 個原案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n 張照片無法寫入；原因見任務列表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) written to {0}</source>
      <translation>
        <numerusform>%n 張照片已寫入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>增強 %n 張照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n enhanced photo(s), chosen now</source>
      <translation>
        <numerusform>%n 張增強後的照片，現已選中</numerusform>
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
    <name>DropOverlay</name>
    <message>
      <source>Drop files here</source>
      <translation>將檔案拖放到這裡</translation>
    </message>
    <message>
      <source>Add to {0}</source>
      <translation>新增到 {0}</translation>
    </message>
    <message>
      <source>Add to the library</source>
      <translation>新增到相簿</translation>
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
    <message numerus="yes">
      <source>Flag %n other(s) as rejected</source>
      <translation>
        <numerusform>將其餘 %n 張標為排除</numerusform>
      </translation>
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
      <translation>拍攝時設定</translation>
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
      <translation>根據照片中可慧為灰色的部分設定白平衡</translation>
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
      <translation>作為相簿中的修改：匯出時才執行模型</translation>
    </message>
    <message>
      <source>Into new files; the originals stay as they are</source>
      <translation>寫入新檔案；原片保持不變</translation>
    </message>
    <message>
      <source>Take the new files into the library</source>
      <translation>將新檔案加入相簿</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增強</translation>
    </message>
    <message>
      <source>Looking at the photos…</source>
      <translation>正在尋視照片…</translation>
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
      <source>Show the folder afterwards</source>
      <translation>完成後顯示資料夾</translation>
    </message>
    <message>
      <source>Copy the originals too</source>
      <translation>同時複製原案</translation>
    </message>
    <message>
      <source>Byte for byte, into a folder called Originals beside what is exported</source>
      <translation>逐字節複製到匯出位置旁名為“原案”的資料夾</translation>
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
  </context>
  <context>
    <name>ExportPresets</name>
    <message>
      <source>As the originals, full size</source>
      <translation>與原片相同，完整尺寸</translation>
    </message>
    <message>
      <source>For the web: JPEG, 2048 px, without location</source>
      <translation>網頁用：JPEG，2048 畫素，不含位置</translation>
    </message>
    <message>
      <source>To send: JPEG, 1200 px</source>
      <translation>傳送用：JPEG，1200 畫素</translation>
    </message>
    <message>
      <source>For print: TIFF, 16 bits, full size</source>
      <translation>列印用：TIFF，16 位，完整尺寸</translation>
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
      <translation>膠片條</translation>
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
      <translation>更多篩選：鏡頭、格式、ISO、關鍵詞、地點</translation>
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
      <translation>百萬畫素</translation>
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
已在相簿中。</translation>
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
      <translation>增強會檢查噪點、模糊和 JPEG 損傷，說明原因，一鍵處理。</translation>
    </message>
    <message>
      <source>Everything by name</source>
      <translation>按名稱查詢一切</translation>
    </message>
    <message>
      <source>Ctrl+K finds every command. Ctrl+/ shows and changes the keys.</source>
      <translation>Ctrl+K 查詢任何命令。Ctrl+/ 顯示並更改按鍵。</translation>
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
      <translation>點選角落檢視陰影或高光溢位的位置 (J)</translation>
    </message>
    <message>
      <source>{0} % lost in shadows, {1} % in highlights</source>
      <translation>陰影溢位 {0} %，高光溢位 {1} %</translation>
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
      <translation>監檢此資料夾：新照片會自動增入</translation>
    </message>
    <message>
      <source>Leave out copies of photos that the library has already</source>
      <translation>跳過相簿中已有照片的副本</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在尋視…</translation>
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
        <numerusform>顯示的照片中有 %n 張已在相簿中</numerusform>
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
      <translation>從列表移除</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>繼續</translation>
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
    <name>Jobs</name>
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
      <translation>從列表移除已完成的任務</translation>
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
      <translation>放弃</translation>
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
        <numerusform>已將 %n 張照片新增到 {0}</numerusform>
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
        <numerusform>%n 張已在相簿中</numerusform>
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

仍要使用嗎？編輯和評級將歸於此檔案。</translation>
    </message>
    <message>
      <source>Use this file</source>
      <translation>使用此檔案</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>請先選擇照片</translation>
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
      <translation>每張照片最初的原始檔案會保留在旁邊的資料夾 {0} 中。RAW 照片絕不會被覆寫。另存副本則不更動原始檔案。</translation>
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
        <numerusform>（另有 %n 張失敗；工作清單中有原因）</numerusform>
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
      <translation>在它周圍拖出方框。然後塗抹遺少的部分；按住 Alt 塗抹多餘的部分。</translation>
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
      <translation>组合方式：{0}</translation>
    </message>
  </context>
  <context>
    <name>MasksPanel</name>
    <message>
      <source>Masks</source>
      <translation>蒙版</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Choose what to mask; the edits below then work there only.</source>
      <translation>選擇要蒙版的內容；下面的調整只在那裡生效。</translation>
    </message>
    <message>
      <source>New mask</source>
      <translation>新建蒙版</translation>
    </message>
    <message>
      <source>Protect from models</source>
      <translation>不受模型影響</translation>
    </message>
    <message>
      <source>Add a part to this mask</source>
      <translation>為此蒙版新增一部分</translation>
    </message>
    <message>
      <source>Subtract a part</source>
      <translation>減去一部分</translation>
    </message>
    <message>
      <source>Show the mask (O)</source>
      <translation>顯示蒙版 (O)</translation>
    </message>
    <message>
      <source>Delete this mask</source>
      <translation>刪除此蒙版</translation>
    </message>
    <message>
      <source>Mask {0}</source>
      <translation>蒙版 {0}</translation>
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
      <translation>蒙版</translation>
    </message>
    <message>
      <source>Mask deleted</source>
      <translation>蒙版已刪除</translation>
    </message>
    <message>
      <source>Mask opacity</source>
      <translation>蒙版不透明度</translation>
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
        <numerusform>%n 張照片無法測量；原因見工作清單。</numerusform>
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
      <translation>關鍵詞</translation>
    </message>
    <message>
      <source>Separate with commas; a|b puts b below a</source>
      <translation>用逗號分隔；a|b 表示 b 在 a 之下</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>評級</translation>
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
      <translation>侷限</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
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
      <translation>關鍵詞</translation>
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
      <translation>子資料夾與相簿相同</translation>
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
      <translation>銳化</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>色彩</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>後設資料</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>水印</translation>
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
      <source>As the original</source>
      <translation>與原片相同</translation>
    </message>
    <message>
      <source>as the photo</source>
      <translation>與照片相同</translation>
    </message>
    <message>
      <source>as the quality deserves</source>
      <translation>由質量決定</translation>
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
      <translation>質量</translation>
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
  </context>
  <context>
    <name>PlacesTree</name>
    <message>
      <source>Folders and albums</source>
      <translation>資料夾和相簿</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>相簿</translation>
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
      <translation>缺失的檔案</translation>
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
      <translation>關鍵詞</translation>
    </message>
    <message>
      <source>None yet (Ctrl+N)</source>
      <translation>尚無 (Ctrl+N)</translation>
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
      <translation>全部後設資料</translation>
    </message>
    <message>
      <source>All but the location</source>
      <translation>除位置外全部</translation>
    </message>
    <message>
      <source>No metadata</source>
      <translation>無後設資料</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG 質量</translation>
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
      <source>Before and after</source>
      <translation>修改前後</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>儲存副本…</translation>
    </message>
    <message>
      <source>Add to an album</source>
      <translation>新增到相簿</translation>
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
      <source>Done. Compare, and keep it.</source>
      <translation>完成。對比後儲存。</translation>
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
      <translation>屬於照片的檔案會一同重命名。復銷可全部恢複。</translation>
    </message>
    <message>
      <source>Two photos would be called {0}; a {1} in the name tells them apart.</source>
      <translation>兩張照片都會叫 {0}；在名稱中增入 {1} 可區分它們。</translation>
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
      <source>Click a spot, or drag along a scratch.</source>
      <translation>點按斑點，或沿劃痕拖曳。</translation>
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
  </context>
  <context>
    <name>RowLabel</name>
    <message>
      <source>Double-click to reset</source>
      <translation>雙擊重置</translation>
    </message>
  </context>
  <context>
    <name>Series</name>
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
        <numerusform>已復回：%n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose more photos first, in the grid or the strip</source>
      <translation>請先在格點或底片條中選擇更多照片</translation>
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
      <translation>已撤銷</translation>
    </message>
    <message>
      <source>Redone</source>
      <translation>已重做</translation>
    </message>
    <message>
      <source>Nothing to undo or redo</source>
      <translation>沒有可撤銷或重做的操作</translation>
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
      <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
      <source>Search commands or keys</source>
      <translation>搜尋命令或按鍵</translation>
    </message>
    <message>
      <source>Search shortcuts</source>
      <translation>搜尋快捷鍵</translation>
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
      <translation>快捷鍵</translation>
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
      <translation> 畫素</translation>
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
      <translation>長邊畫素</translation>
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
      <translation>每英寸點資</translation>
    </message>
    <message>
      <source>{0} px on the long edge; nothing is enlarged</source>
      <translation>長邊 {0} 畫素；不會放大</translation>
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
      <source>What changed, {0} times enlarged</source>
      <translation>改變的內容，放大 {0} 倍</translation>
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
    <name>TopBar</name>
    <message>
      <source>Menus</source>
      <translation>選單</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>相簿</translation>
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
    <name>Viewer</name>
    <message>
      <source>Picture</source>
      <translation>影象</translation>
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
      <translation>增強差異放大</translation>
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
      <translation>監檢的資料夾</translation>
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
      <translation>進入這些資料夾的照片會增入相簿，並留在原處。</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>監檢資料夾</translation>
    </message>
  </context>
  <context>
    <name>WelcomeForm</name>
    <message>
      <source>Keywords</source>
      <translation>關鍵詞</translation>
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
      <translation>0 忠於照片；資值越大，越多地補出可慧存在過的紋理</translation>
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
      <translation>去除噪點</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and JPEG damage at once</source>
      <translation>清理：同時處理噪點、模糊和 JPEG 損傷</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>銳化模糊部分</translation>
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
    <name>Edits</name>
    <message>
      <source>AI JPEG repair</source>
      <translation>AI 修複 JPEG</translation>
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
      <translation>新增底片顆粒。大小以照片畫素計；粗糙度：顆粒的不均匀程度。</translation>
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
      <translation>以檔為單位提亮或壓暗整張照片。亮部會受到保護，不致過曝。</translation>
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
      <translation>找回明亮但未過曝的部分（向左），或讓它更亮（向右）。邊緣保持乾净。</translation>
    </message>
    <message>
      <source>Bring out surfaces such as bark, cloth and hair (right), or smooth them such as skin (left).</source>
      <translation>突出树皮、布料、頭發等表面（向右），或畫皮膚那樣使之平滑（向左）。</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>畫筆</translation>
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
      <translation>裁剪和拉直</translation>
    </message>
    <message>
      <source>Darken (left) or lighten the corners of the cropped photo. Midpoint: how far from the middle it begins.</source>
      <translation>壓暗（向左）或提亮裁剪後照片的四角。中點：從離中心多远處開始。</translation>
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
      <translation>去雾</translation>
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
      <translation>找出被閃光燈照紅的瞳孔並使其變暗；其他不變。單只眼睛請用修飾。</translation>
    </message>
    <message>
      <source>Find scratches and dust on a scanned print and fill them. More finds fainter ones, and things that are none.</source>
      <translation>找出並填補掃描照片上的劃痕和灰塵。資值越大慧找到越淡的，也會誤認。</translation>
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
      <translation>几何</translation>
    </message>
    <message>
      <source>Give forms more presence in the middle tones (right), or a soft glow (left), without halos at edges.</source>
      <translation>增強中間調的立體感（向右），或帶來柔光（向左），邊緣無光暈。</translation>
    </message>
    <message>
      <source>Give the photo the colours of a lookup table (.cube, .3dl) made for sRGB pictures, as strongly as you like.</source>
      <translation>以任意強度為照片套用為 sRGB 影畫製作的尋詢表（.cube、.3dl）。</translation>
    </message>
    <message>
      <source>Global</source>
      <translation>全侷</translation>
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
      <translation>修複</translation>
    </message>
    <message>
      <source>Heal spots, clone, take things away and calm red eyes. Every spot can be moved or taken back later.</source>
      <translation>修複斑點、仿製、移除物體、還原紅眼。每一處之後都可移動或復回。</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>高光</translation>
    </message>
    <message>
      <source>Highlights hue</source>
      <translation>高光色相</translation>
    </message>
    <message>
      <source>Highlights luminance</source>
      <translation>高光明亮度</translation>
    </message>
    <message>
      <source>Highlights saturation</source>
      <translation>高光飽和度</translation>
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
      <translation>JPEG 品質（0：自動測量）</translation>
    </message>
    <message>
      <source>JPEG repair</source>
      <translation>修複 JPEG</translation>
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
      <translation>讓学習過攝影師後期處理的模型來設定光線和顏色。</translation>
    </message>
    <message>
      <source>Let buildings stand upright again: tilt the camera up or down (vertical) or to the side (horizontal).</source>
      <translation>讓建築重新直立：上下（垂直）或左右（水平）倾斜相機。</translation>
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
      <translation>線性漸變</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>尋詢表</translation>
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
      <translation>使邊緣清晰。半徑：邊緣寬度（畫素）；遮罩：平坦區域受保護的程度。</translation>
    </message>
    <message>
      <source>Make the light of the photo warmer or cooler (temperature), more magenta or more green (tint).</source>
      <translation>使照片光線更暖或更冷（色温），偏洋紅或偏綠（色調）。</translation>
    </message>
    <message>
      <source>Make the photo two or four times as large on each side, for prints or tight crops. 2x invents less than 4x.</source>
      <translation>將照片每邊放大兩倍或四倍，用於列印或小幅裁剪。2x 比 4x 虛構得少。</translation>
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
      <translation>雜訊強度（0：自動測量）</translation>
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
      <translation>透檢</translation>
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
      <translation>徑向漸變</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>半徑</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>范圍</translation>
    </message>
    <message>
      <source>Range of brightness</source>
      <translation>亮度范圍</translation>
    </message>
    <message>
      <source>Range of colour</source>
      <translation>顏色范圍</translation>
    </message>
    <message>
      <source>Rect</source>
      <translation>裁剪框</translation>
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
      <translation>按蒙版移除</translation>
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
      <translation>圆度</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>飽和度</translation>
    </message>
    <message>
      <source>Say for every brightness what becomes of it: by four regions, or by points, for all colours or each alone.</source>
      <translation>指定每一種亮度變成什麼：按四個區域或按控製點，作用於所有顏色或單獨一種。</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>倍資</translation>
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
      <translation>銳化</translation>
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
      <translation>檔</translation>
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
      <translation>去除雾霾（向右），或新增一些（向左）。</translation>
    </message>
    <message>
      <source>Take noise out and keep the detail; brightness noise and coloured speckle each as far as you like.</source>
      <translation>去除雜訊並保留細節；亮度雜訊和彩色斑點可分別控製。</translation>
    </message>
    <message>
      <source>Take out what a mask covers: a picture of the photo's shape that is white where something is to go.</source>
      <translation>移除蒙版覆蓋的內容：蒙版與照片同形，白色處將被移除。</translation>
    </message>
    <message>
      <source>Take texture from elsewhere and the light from here</source>
      <translation>紋理取自別處，光線取自此處</translation>
    </message>
    <message>
      <source>Take the colours out and say how bright each family of colours becomes, as a filter before the lens does.</source>
      <translation>去除顏色，並畫鏡頭前的濾鏡那樣決定每類顏色變得多亮。</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>色温</translation>
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
      <translation>為陰影、中間調和高光着色。混合：重疊程度；平衡：以哪一個為主。</translation>
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
      <translation>按四分之一圈順時針旋轉照片，或鏡畫。不損失品質。</translation>
    </message>
    <message>
      <source>Undo noise, softness and compression together, for photos whose faults are mixed.</source>
      <translation>同時去除雜訊、柔化和壓縮，適合多種問題混合的照片。</translation>
    </message>
    <message>
      <source>Undo what the lens does: bent lines, dark corners, coloured edges. Known from the photo, or choose the lens.</source>
      <translation>消除鏡頭的影響：弯曲的線條、暗角、彩邊。可由照片得知，或選擇鏡頭。</translation>
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
      <translation>{0}（蒙版）</translation>
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
      <translation>{0}：蒙版</translation>
    </message>
    <message>
      <source>{0}: opacity</source>
      <translation>{0}：不透明度</translation>
    </message>
  </context>
</TS>
