<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name>Develop</name>
    <message>
      <source>Copy settings</source>
      <translation>复制设置</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>粘贴设置</translation>
    </message>
    <message>
      <source>Copy chosen settings…</source>
      <translation>复制所选设置…</translation>
    </message>
    <message>
      <source>Paste chosen settings…</source>
      <translation>粘贴所选设置…</translation>
    </message>
    <message>
      <source>Same settings for the chosen photos</source>
      <translation>为所选照片应用相同设置</translation>
    </message>
    <message>
      <source>Match light of the chosen photos to this one</source>
      <translation>使所选照片的光线与此照片一致</translation>
    </message>
    <message>
      <source>Undo for the chosen photos</source>
      <translation>撤销对所选照片的更改</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>重置所有设置</translation>
    </message>
    <message>
      <source>Auto light and colour</source>
      <translation>自动光线和颜色</translation>
    </message>
    <message>
      <source>What does this photo need?</source>
      <translation>这张照片需要什么？</translation>
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
      <translation>点击应为灰色的地方</translation>
    </message>
    <message>
      <source>Remove spots</source>
      <translation>去除斑点</translation>
    </message>
    <message>
      <source>Masks</source>
      <translation>蒙版</translation>
    </message>
    <message>
      <source>Brush a mask</source>
      <translation>用画笔绘制蒙版</translation>
    </message>
    <message>
      <source>Turn left</source>
      <translation>向左旋转</translation>
    </message>
    <message>
      <source>Turn right</source>
      <translation>向右旋转</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>修改前后并排</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>修改前在上、修改后在下</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>修改前后分割显示</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>旋转分割线</translation>
    </message>
    <message>
      <source>Keep this photo beside the next</source>
      <translation>将这张照片留在下一张旁边</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>改变了什么？</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>修改前后闪烁切换</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>溢出警告</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>照片信息</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>下一种参考线</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>指针处的放大镜</translation>
    </message>
    <message>
      <source>Show the mask</source>
      <translation>显示蒙版</translation>
    </message>
    <message>
      <source>Next colour of the mask</source>
      <translation>蒙版的下一种颜色</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>查找斑点</translation>
    </message>
  </context>
  <context>
    <name>About</name>
    <message>
      <source>About Albumen</source>
      <translation>关于 Albumen</translation>
    </message>
    <message>
      <source>Albumen</source>
      <translation>Albumen</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Photos and albums, developed and enhanced on your own machine.
Nothing is sent anywhere, and no original is ever changed.

The Albumen project, Apache License 2.0</source>
      <translation>照片与相册，全部在您自己的电脑上处理和增强。
不会向任何地方发送数据，也绝不修改原片。

Albumen 项目，Apache License 2.0</translation>
    </message>
  </context>
  <context>
    <name>Autos</name>
    <message>
      <source>Auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Auto white balance</source>
      <translation>自动白平衡</translation>
    </message>
    <message>
      <source>No lines were found that tell how the photo should stand</source>
      <translation>没有找到能说明照片方位的线条</translation>
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
      <translation>消息</translation>
    </message>
    <message>
      <source>Size of thumbnails</source>
      <translation>缩略图大小</translation>
    </message>
    <message>
      <source>Size of thumbnails  (+ and −, or Ctrl and the wheel)</source>
      <translation>缩略图大小（+ 和 −，或 Ctrl 加滚轮）</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>已选择 %n 张</numerusform>
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
      <translation>您想做什么？</translation>
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
      <translation>文件</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Import photos…</source>
      <translation>导入照片…</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>导入文件夹…</translation>
    </message>
    <message>
      <source>Import from a card…</source>
      <translation>从存储卡导入…</translation>
    </message>
    <message>
      <source>Watched folders…</source>
      <translation>监视的文件夹…</translation>
    </message>
    <message>
      <source>Open the sample album</source>
      <translation>打开示例相册</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Export as last time</source>
      <translation>按上次的方式导出</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>在文件管理器中显示</translation>
    </message>
    <message>
      <source>Find missing photos…</source>
      <translation>查找缺失的照片…</translation>
    </message>
    <message>
      <source>Say where this photo is…</source>
      <translation>指明此照片的位置…</translation>
    </message>
    <message>
      <source>Show the jobs</source>
      <translation>显示任务</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>偏好设置…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>取消选择</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <translation>反选</translation>
    </message>
    <message>
      <source>Copy edits</source>
      <translation>复制修改</translation>
    </message>
    <message>
      <source>Paste edits</source>
      <translation>粘贴修改</translation>
    </message>
    <message>
      <source>Remove all edits</source>
      <translation>移除所有修改</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>查找…</translation>
    </message>
    <message>
      <source>Enhance…</source>
      <translation>增强…</translation>
    </message>
    <message>
      <source>Enhance the chosen photos…</source>
      <translation>增强所选照片…</translation>
    </message>
    <message>
      <source>Flag as picked</source>
      <translation>标记为选中</translation>
    </message>
    <message>
      <source>Flag as rejected</source>
      <translation>标记为拒绝</translation>
    </message>
    <message>
      <source>Remove the flag</source>
      <translation>移除旗标</translation>
    </message>
    <message>
      <source>No stars</source>
      <translation>无星</translation>
    </message>
    <message>
      <source>One star</source>
      <translation>一星</translation>
    </message>
    <message>
      <source>Two stars</source>
      <translation>两星</translation>
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
      <translation>减一星</translation>
    </message>
    <message>
      <source>Red label</source>
      <translation>红色标签</translation>
    </message>
    <message>
      <source>Yellow label</source>
      <translation>黄色标签</translation>
    </message>
    <message>
      <source>Green label</source>
      <translation>绿色标签</translation>
    </message>
    <message>
      <source>Blue label</source>
      <translation>蓝色标签</translation>
    </message>
    <message>
      <source>Purple label</source>
      <translation>紫色标签</translation>
    </message>
    <message>
      <source>Go to the next photo after each</source>
      <translation>每次标记后转到下一张</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>新建相册…</translation>
    </message>
    <message>
      <source>Smart album from the filter…</source>
      <translation>由筛选条件创建智能相册…</translation>
    </message>
    <message>
      <source>Into the quick collection</source>
      <translation>加入快速收藏</translation>
    </message>
    <message>
      <source>Take out of the album</source>
      <translation>从相册中取出</translation>
    </message>
    <message>
      <source>Remove from the library</source>
      <translation>从图库中移除</translation>
    </message>
    <message>
      <source>Move rejected photos to the trash…</source>
      <translation>将被拒绝的照片移到回收站…</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆叠</translation>
    </message>
    <message>
      <source>Take out of the stack</source>
      <translation>移出堆叠</translation>
    </message>
    <message>
      <source>Open or close the stack</source>
      <translation>展开或折叠堆叠</translation>
    </message>
    <message>
      <source>Close all stacks</source>
      <translation>折叠所有堆叠</translation>
    </message>
    <message>
      <source>Stack similar shots…</source>
      <translation>堆叠相似的照片…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>查找重复照片…</translation>
    </message>
    <message>
      <source>Assisted culling…</source>
      <translation>辅助筛选…</translation>
    </message>
    <message>
      <source>Capture time…</source>
      <translation>拍摄时间…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>移动到文件夹…</translation>
    </message>
    <message>
      <source>Write edits into the original…</source>
      <translation>将编辑写入原始文件…</translation>
    </message>
    <message>
      <source>Next photo</source>
      <translation>下一张照片</translation>
    </message>
    <message>
      <source>Previous photo</source>
      <translation>上一张照片</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>网格</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>筛选视图</translation>
    </message>
    <message>
      <source>Develop</source>
      <translation>修图</translation>
    </message>
    <message>
      <source>Back to the grid</source>
      <translation>返回网格</translation>
    </message>
    <message>
      <source>Filter bar</source>
      <translation>筛选栏</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Larger thumbnails</source>
      <translation>放大缩略图</translation>
    </message>
    <message>
      <source>Smaller thumbnails</source>
      <translation>缩小缩略图</translation>
    </message>
    <message>
      <source>Fit or one to one</source>
      <translation>适合窗口或 1:1</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>适合窗口</translation>
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
      <translation>缩小</translation>
    </message>
    <message>
      <source>Side panels</source>
      <translation>侧边面板</translation>
    </message>
    <message>
      <source>All panels</source>
      <translation>所有面板</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>胶片条</translation>
    </message>
    <message>
      <source>Left panel</source>
      <translation>左侧面板</translation>
    </message>
    <message>
      <source>Right panel</source>
      <translation>右侧面板</translation>
    </message>
    <message>
      <source>Go to the next area</source>
      <translation>转到下一个区域</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Lights out</source>
      <translation>关灯模式</translation>
    </message>
    <message>
      <source>Second window</source>
      <translation>第二窗口</translation>
    </message>
    <message>
      <source>All commands…</source>
      <translation>所有命令…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>键盘快捷键…</translation>
    </message>
    <message>
      <source>Show the five hints again</source>
      <translation>再次显示五条提示</translation>
    </message>
    <message>
      <source>About Albumen</source>
      <translation>关于 Albumen</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Photos side by side</source>
      <translation>并排的照片</translation>
    </message>
  </context>
  <context>
    <name>ContextMenus</name>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Delete the album…</source>
      <translation>删除相册…</translation>
    </message>
    <message>
      <source>Search for what the filter asks now</source>
      <translation>按当前筛选条件搜索</translation>
    </message>
    <message>
      <source>Delete the keyword</source>
      <translation>删除关键词</translation>
    </message>
    <message>
      <source>Watch: new photos come in by themselves</source>
      <translation>监视：新照片会自动加入</translation>
    </message>
    <message>
      <source>Delete the album {0}, with the albums in it? No photo is deleted.</source>
      <translation>删除相册 {0} 及其中的相册吗？不会删除任何照片。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Album deleted; undo brings it back</source>
      <translation>相册已删除；可撤销</translation>
    </message>
    <message>
      <source>Filter the photos first: the album is whatever the filter finds</source>
      <translation>请先筛选照片：相册就是筛选的结果</translation>
    </message>
    <message>
      <source>The album {0} holds what the filter finds; undo takes it back</source>
      <translation>相册 {0} 包含筛选找到的照片；撤销可恢复</translation>
    </message>
    <message>
      <source>Keyword deleted; undo brings it back</source>
      <translation>关键词已删除；撤销可恢复</translation>
    </message>
  </context>
  <context>
    <name>CropPanel</name>
    <message>
      <source>Turn left (Ctrl+[)</source>
      <translation>向左旋转 (Ctrl+[)</translation>
    </message>
    <message>
      <source>Turn right (Ctrl+])</source>
      <translation>向右旋转 (Ctrl+])</translation>
    </message>
    <message>
      <source>Mirror left and right</source>
      <translation>左右翻转</translation>
    </message>
    <message>
      <source>Mirror top and bottom</source>
      <translation>上下翻转</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>校平</translation>
    </message>
    <message>
      <source>Level the horizon by what is in the photo</source>
      <translation>根据照片内容校平地平线</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>直立</translation>
    </message>
    <message>
      <source>Let buildings stand, by what is in the photo</source>
      <translation>根据照片内容让建筑直立</translation>
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
      <translation>旋转 90 度</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>镜像</translation>
    </message>
  </context>
  <context>
    <name>CullingDeeds</name>
    <message>
      <source>Choose two or more photos to stack</source>
      <translation>请选择两张或更多照片来堆叠</translation>
    </message>
    <message>
      <source>No chosen photo is in a stack</source>
      <translation>所选照片均不在堆叠中</translation>
    </message>
    <message>
      <source>This photo is in no stack</source>
      <translation>此照片不在堆叠中</translation>
    </message>
  </context>
  <context>
    <name>CullingDialog</name>
    <message>
      <source>Assisted culling</source>
      <translation>辅助筛选</translation>
    </message>
    <message>
      <source>Sharpness below</source>
      <translation>清晰度低于</translation>
    </message>
    <message>
      <source>Burnt out more than</source>
      <translation>过曝超过</translation>
    </message>
    <message>
      <source>Pure black more than</source>
      <translation>纯黑超过</translation>
    </message>
    <message>
      <source>Noise above</source>
      <translation>噪点高于</translation>
    </message>
    <message>
      <source>Of near-duplicates, pick the sharpest and reject the others</source>
      <translation>近似照片中选取最清晰的，排除其余</translation>
    </message>
    <message>
      <source>Near-duplicates are alike by</source>
      <translation>近似照片的相似度</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>建议</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>建议</translation>
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
        <numerusform>标记这些之后还有 %n 张</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) flagged; undo takes it back</source>
      <translation>
        <numerusform>已标记 %n 张照片；可撤销</numerusform>
      </translation>
    </message>
    <message>
      <source>sharp {0}, burnt {1}, black {2}, noise {3}</source>
      <translation>清晰度 {0}，过曝 {1}，纯黑 {2}，噪点 {3}</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>选取</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>排除</translation>
    </message>
    <message numerus="yes">
      <source>Flag %n photo(s)</source>
      <translation>
        <numerusform>标记 %n 张照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CurveEditor</name>
    <message>
      <source>Click to add a point, drag it off to remove it, double-click to reset</source>
      <translation>单击添加点，拖出移除，双击重置</translation>
    </message>
    <message>
      <source>Points: {0}</source>
      <translation>点：{0}</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>Import photos</source>
      <translation>导入照片</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>导入文件夹</translation>
    </message>
    <message>
      <source>Sample album</source>
      <translation>示例相册</translation>
    </message>
    <message>
      <source>Make the sample album</source>
      <translation>创建示例相册</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>所有照片</translation>
    </message>
    <message>
      <source>Jobs are still running. What is finished stays; Albumen offers to go on next time.</source>
      <translation>仍有任务在运行。已完成的会保留；下次启动时 Albumen 会提示继续。</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) copied</source>
      <translation>
        <numerusform>已复制 %n 项修改</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied yet: Ctrl+C copies the edits of a photo</source>
      <translation>尚未复制任何内容：按 Ctrl+C 复制照片的修改</translation>
    </message>
    <message>
      <source>Paste edits</source>
      <translation>粘贴修改</translation>
    </message>
    <message>
      <source>Remove all edits</source>
      <translation>移除所有修改</translation>
    </message>
    <message>
      <source>New album</source>
      <translation>新建相册</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message numerus="yes">
      <source>Album {0}: %n photo(s)</source>
      <translation>
        <numerusform>相册 {0}：%n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Filter the photos first: the album is whatever the filter finds</source>
      <translation>请先筛选照片：相册就是筛选的结果</translation>
    </message>
    <message>
      <source>Smart album</source>
      <translation>智能相册</translation>
    </message>
    <message>
      <source>Only an album made by hand can have photos taken out</source>
      <translation>只有手动创建的相册才能取出照片</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n photo(s) from the library? The files stay, and undo brings the photos back.</source>
      <translation>
        <numerusform>从图库中移除 %n 张照片？文件会保留，撤销可恢复照片。</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>No photo here is rejected</source>
      <translation>这里没有被拒绝的照片</translation>
    </message>
    <message numerus="yes">
      <source>Move %n rejected photo(s) to the trash?</source>
      <translation>
        <numerusform>将 %n 张被拒绝的照片移到回收站？</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) could not be moved to the trash</source>
      <translation>
        <numerusform>%n 个文件无法移到回收站</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DevelopFrame</name>
    <message>
      <source>Develop</source>
      <translation>修图</translation>
    </message>
    <message>
      <source>Crop and straighten (R)</source>
      <translation>裁剪和拉直 (R)</translation>
    </message>
    <message>
      <source>Remove spots (Q)</source>
      <translation>去除斑点 (Q)</translation>
    </message>
    <message>
      <source>Masks (M)</source>
      <translation>蒙版 (M)</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>点击应为灰色的地方 (W)</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Auto light and colour (Ctrl+U)</source>
      <translation>自动光线和颜色 (Ctrl+U)</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset all settings (Ctrl+Shift+R)</source>
      <translation>重置所有设置 (Ctrl+Shift+R)</translation>
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
      <translation>请先选择照片</translation>
    </message>
    <message>
      <source>Export {0} to {1}</source>
      <translation>导出 {0} 张到 {1}</translation>
    </message>
    <message>
      <source>Originals</source>
      <translation>原件</translation>
    </message>
    <message numerus="yes">
      <source>Copy %n original(s)</source>
      <translation>
        <numerusform>复制 %n 个原件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n 张照片无法写入；原因见任务列表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) written to {0}</source>
      <translation>
        <numerusform>%n 张照片已写入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>增强 %n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n enhanced photo(s), chosen now</source>
      <translation>
        <numerusform>%n 张增强后的照片，现已选中</numerusform>
      </translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
    <message numerus="yes">
      <source>Look at %n photo(s)</source>
      <translation>
        <numerusform>查看 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Models run there from the next job on</source>
      <translation>模型从下一个任务起在那里运行</translation>
    </message>
    <message>
      <source>Add the model {0}</source>
      <translation>添加模型 {0}</translation>
    </message>
    <message>
      <source>Download the model {0}</source>
      <translation>下载模型 {0}</translation>
    </message>
    <message>
      <source>Added {0}, for {1}. {2}</source>
      <translation>已添加 {0}，用于 {1}。{2}</translation>
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
      <translation>将文件拖放到这里</translation>
    </message>
    <message>
      <source>Add to {0}</source>
      <translation>添加到 {0}</translation>
    </message>
    <message>
      <source>Add to the library</source>
      <translation>添加到图库</translation>
    </message>
    <message>
      <source>The files stay where they are</source>
      <translation>文件保留在原处</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
    <message>
      <source>Add, and look at what they need</source>
      <translation>添加并查看它们需要什么</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesDialog</name>
    <message>
      <source>Duplicates</source>
      <translation>重复照片</translation>
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
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Reject duplicates</source>
      <translation>排除重复照片</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) rejected; undo takes it back</source>
      <translation>
        <numerusform>已排除 %n 张照片；可撤销</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The same file %n time(s)</source>
      <translation>
        <numerusform>同一文件 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) that look the same</source>
      <translation>
        <numerusform>%n 张看起来相同的照片</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Best: {1}, {2}</source>
      <translation>{0}。最佳：{1}，{2}</translation>
    </message>
    <message numerus="yes">
      <source>Flag %n other(s) as rejected</source>
      <translation>
        <numerusform>将其余 %n 张标为排除</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EditColumn</name>
    <message>
      <source>Adjustments</source>
      <translation>调整</translation>
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
      <translation>拍摄时设置</translation>
    </message>
    <message>
      <source>White balance as the camera set it</source>
      <translation>相机设置的白平衡</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>White balance from what may be grey in the photo</source>
      <translation>根据照片中可能为灰色的部分设置白平衡</translation>
    </message>
    <message>
      <source>Click what should be grey (W)</source>
      <translation>点击应为灰色的地方 (W)</translation>
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
      <translation>使用哪个模型</translation>
    </message>
    <message>
      <source>Make the result: {0}</source>
      <translation>生成结果：{0}</translation>
    </message>
    <message>
      <source>{0} % sure</source>
      <translation>{0} % 的把握</translation>
    </message>
    <message>
      <source>Albumen's own model</source>
      <translation>Albumen 自带模型</translation>
    </message>
    <message>
      <source>Not made yet</source>
      <translation>尚未生成</translation>
    </message>
    <message>
      <source>Made before something below changed</source>
      <translation>在下层改变之前生成</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>正在处理…</translation>
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
        <numerusform>增强 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>As edits in the library: models run when photos are exported</source>
      <translation>作为图库中的修改：导出时才运行模型</translation>
    </message>
    <message>
      <source>Into new files; the originals stay as they are</source>
      <translation>写入新文件；原片保持不变</translation>
    </message>
    <message>
      <source>Take the new files into the library</source>
      <translation>将新文件加入图库</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
    <message>
      <source>Looking at the photos…</source>
      <translation>正在查看照片…</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>about {0} here ({1})</source>
      <translation>在这里约需 {0}（{1}）</translation>
    </message>
    <message>
      <source>about {0} of new files</source>
      <translation>新文件约 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n worked on in tiles</source>
      <translation>
        <numerusform>%n 张分块处理</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) nothing</source>
      <translation>
        <numerusform>%n 张不需要处理</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source> (judged by %n of them)</source>
      <translation>
        <numerusform>（根据其中 %n 张判断）</numerusform>
      </translation>
    </message>
    <message>
      <source>What</source>
      <translation>做什么</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>存到哪里</translation>
    </message>
  </context>
  <context>
    <name>EnhancePanel</name>
    <message>
      <source>What does it need?</source>
      <translation>需要什么？</translation>
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
      <translation>增强进度</translation>
    </message>
    <message>
      <source>Let Albumen look at the photo.</source>
      <translation>让 Albumen 看看这张照片。</translation>
    </message>
    <message>
      <source>Looking at the photo…</source>
      <translation>正在查看照片…</translation>
    </message>
    <message>
      <source>Nothing needed.</source>
      <translation>无需处理。</translation>
    </message>
    <message>
      <source>, about {0} here</source>
      <translation>，在这里约需 {0}</translation>
    </message>
    <message>
      <source>{0} suggestions</source>
      <translation>{0} 条建议</translation>
    </message>
    <message>
      <source>One suggestion</source>
      <translation>一条建议</translation>
    </message>
    <message>
      <source>No model is installed for: {0}</source>
      <translation>没有安装用于以下内容的模型：{0}</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
  </context>
  <context>
    <name>EnhanceSection</name>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message numerus="yes">
      <source>Export %n photo(s)</source>
      <translation>
        <numerusform>导出 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Choose one to begin with. Ticked ones are written too, each in a folder of its name.</source>
      <translation>选择一个作为起点。勾选的也会写出，各自写入以其命名的文件夹。</translation>
    </message>
    <message>
      <source>Keep as a preset…</source>
      <translation>保存为预设…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Show the folder afterwards</source>
      <translation>完成后显示文件夹</translation>
    </message>
    <message>
      <source>Copy the originals too</source>
      <translation>同时复制原件</translation>
    </message>
    <message>
      <source>Byte for byte, into a folder called Originals beside what is exported</source>
      <translation>逐字节复制到导出位置旁名为“原件”的文件夹</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Keep as a preset</source>
      <translation>保存为预设</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>, about {0}</source>
      <translation>，约 {0}</translation>
    </message>
    <message>
      <source>; only {0} free there</source>
      <translation>；那里只剩 {0}</translation>
    </message>
  </context>
  <context>
    <name>ExportPresets</name>
    <message>
      <source>As the originals, full size</source>
      <translation>与原片相同，完整尺寸</translation>
    </message>
    <message>
      <source>For the web: JPEG, 2048 px, without location</source>
      <translation>网页用：JPEG，2048 像素，不含位置</translation>
    </message>
    <message>
      <source>To send: JPEG, 1200 px</source>
      <translation>发送用：JPEG，1200 像素</translation>
    </message>
    <message>
      <source>For print: TIFF, 16 bits, full size</source>
      <translation>打印用：TIFF，16 位，完整尺寸</translation>
    </message>
    <message>
      <source>To keep: PNG, without loss</source>
      <translation>存档用：PNG，无损</translation>
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
      <translation>选择…</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip</source>
      <translation>胶片条</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>At least so many stars</source>
      <translation>至少这么多星</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>选中</translation>
    </message>
    <message>
      <source>Without a flag</source>
      <translation>无旗标</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>Label: {0}</source>
      <translation>标签：{0}</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>已修改</translation>
    </message>
    <message>
      <source>Enhanced by AI</source>
      <translation>经 AI 增强</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>More filters: lens, format, ISO, keyword, location</source>
      <translation>更多筛选：镜头、格式、ISO、关键词、地点</translation>
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
      <translation>重新显示全部</translation>
    </message>
    <message>
      <source>Any camera</source>
      <translation>任何相机</translation>
    </message>
    <message>
      <source>Any date</source>
      <translation>任何日期</translation>
    </message>
    <message>
      <source>Capture time</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>Date of import</source>
      <translation>导入日期</translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>最近更改</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>星级</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>旗标</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Megapixels</source>
      <translation>百万像素</translation>
    </message>
    <message>
      <source>File size</source>
      <translation>文件大小</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>Drop photos or a folder here</source>
      <translation>将照片或文件夹拖放到这里</translation>
    </message>
    <message>
      <source>Photos stay where they are; Albumen never changes an original.</source>
      <translation>照片保留在原处；Albumen 绝不修改原片。</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>打开文件夹…</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>选择照片…</translation>
    </message>
    <message>
      <source>Open the sample album</source>
      <translation>打开示例相册</translation>
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
已在图库中。</translation>
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
      <translation>跳过</translation>
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
      <translation>导入照片</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. They stay where they are.</source>
      <translation>将文件或文件夹拖放到窗口任意位置。它们会保留在原处。</translation>
    </message>
    <message>
      <source>Cull with one hand</source>
      <translation>单手挑片</translation>
    </message>
    <message>
      <source>1–5 gives stars, P picks, X rejects. With Shift, the next photo follows.</source>
      <translation>1–5 评星，P 选中，X 拒绝。按住 Shift 会转到下一张。</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>仔细查看</translation>
    </message>
    <message>
      <source>E shows one photo, C compares two, N several. G brings you back.</source>
      <translation>E 显示一张，C 比较两张，N 比较多张。G 返回。</translation>
    </message>
    <message>
      <source>See what a photo needs</source>
      <translation>看看照片需要什么</translation>
    </message>
    <message>
      <source>Enhance looks at noise, blur and JPEG damage, says why, and does it on one click.</source>
      <translation>增强会检查噪点、模糊和 JPEG 损伤，说明原因，一键处理。</translation>
    </message>
    <message>
      <source>Everything by name</source>
      <translation>按名称查找一切</translation>
    </message>
    <message>
      <source>Ctrl+K finds every command. Ctrl+/ shows and changes the keys.</source>
      <translation>Ctrl+K 查找任何命令。Ctrl+/ 显示并更改按键。</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>Histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <source>Click a corner to see where shadows or highlights are lost (J)</source>
      <translation>点击角落查看阴影或高光溢出的位置 (J)</translation>
    </message>
    <message>
      <source>{0} % lost in shadows, {1} % in highlights</source>
      <translation>阴影溢出 {0} %，高光溢出 {1} %</translation>
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
      <translation>历史</translation>
    </message>
    <message>
      <source>New snapshot (Ctrl+N)</source>
      <translation>新建快照 (Ctrl+N)</translation>
    </message>
    <message>
      <source>Compare with the chosen step</source>
      <translation>与所选步骤比较</translation>
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
      <translation>名称</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import photos</source>
      <translation>导入照片</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>其他文件夹…</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾选</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不勾选</translation>
    </message>
    <message>
      <source>Watch this folder: new photos come in by themselves</source>
      <translation>监视此文件夹：新照片会自动加入</translation>
    </message>
    <message>
      <source>Leave out copies of photos that the library has already</source>
      <translation>跳过图库中已有照片的副本</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查看…</translation>
    </message>
    <message>
      <source>Import from</source>
      <translation>导入自</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>找到 %n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of those seen are in the library already</source>
      <translation>
        <numerusform>显示的照片中有 %n 张已在图库中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folder(s) cannot be read</source>
      <translation>
        <numerusform>%n 个文件夹无法读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n photo(s)</source>
      <translation>
        <numerusform>导入 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>New photos get</source>
      <translation>新照片将获得</translation>
    </message>
  </context>
  <context>
    <name>JobLight</name>
    <message>
      <source>Progress of the job that runs</source>
      <translation>正在运行的任务的进度</translation>
    </message>
    <message>
      <source>Jobs  (Ctrl+J)</source>
      <translation>任务 (Ctrl+J)</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>约剩 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>还有 %n 个</numerusform>
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
      <translation>推后</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>What went wrong</source>
      <translation>出了什么问题</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>从列表移除</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Pausing…</source>
      <translation>正在暂停…</translation>
    </message>
    <message>
      <source>photo {0} of {1}</source>
      <translation>第 {0} 张，共 {1} 张</translation>
    </message>
    <message>
      <source>{0}, about {1} left</source>
      <translation>{0}，约剩 {1}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Paused at {0}</source>
      <translation>暂停于 {0}</translation>
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
        <numerusform>%n 个完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n 个跳过</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n 个失败</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>以及另外 %n 个</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Jobs</name>
    <message>
      <source>Something unexpected went wrong ({0})</source>
      <translation>发生了意外错误（{0}）</translation>
    </message>
  </context>
  <context>
    <name>JobsTray</name>
    <message>
      <source>Jobs</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Take finished jobs off the list</source>
      <translation>从列表移除已完成的任务</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>Nothing to do.</source>
      <translation>没有任务。</translation>
    </message>
  </context>
  <context>
    <name>KnownRow</name>
    <message>
      <source>From the photo</source>
      <translation>来自照片</translation>
    </message>
  </context>
  <context>
    <name>LandingForm</name>
    <message>
      <source>What happens to the files</source>
      <translation>如何处理文件</translation>
    </message>
    <message>
      <source>Leave them where they are</source>
      <translation>留在原处</translation>
    </message>
    <message>
      <source>Copy them to a folder</source>
      <translation>复制到文件夹</translation>
    </message>
    <message>
      <source>Move them to a folder</source>
      <translation>移动到文件夹</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>A second copy, to</source>
      <translation>第二份副本，存到</translation>
    </message>
    <message>
      <source>Folder of the second copy</source>
      <translation>第二份副本的文件夹</translation>
    </message>
    <message>
      <source>Where the second copy goes</source>
      <translation>第二份副本的位置</translation>
    </message>
    <message>
      <source>Choose the folder that the photos go to.</source>
      <translation>请选择照片存放的文件夹。</translation>
    </message>
    <message>
      <source>Choose the folder of the second copy.</source>
      <translation>请选择第二份副本的文件夹。</translation>
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
      <translation>选择…</translation>
    </message>
  </context>
  <context>
    <name>LeftRow</name>
    <message>
      <source>Interrupted when Albumen closed.</source>
      <translation>Albumen 关闭时中断。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are done already.</source>
      <translation>
        <numerusform>已有 %n 张照片完成。</numerusform>
      </translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>What is finished stays</source>
      <translation>已完成的会保留</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message numerus="yes">
      <source>%n photo(s) cannot be found. File &gt; Find missing photos looks for them</source>
      <translation>
        <numerusform>找不到 %n 张照片。可用“文件 &gt; 查找缺失的照片”来查找</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) added to {0}</source>
      <translation>
        <numerusform>已将 %n 张照片添加到 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new photo(s) came in</source>
      <translation>
        <numerusform>新进入 %n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) now have the keyword {0}</source>
      <translation>
        <numerusform>%n 张照片现在带有关键字 {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) imported</source>
      <translation>
        <numerusform>已导入 %n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were in the library already</source>
      <translation>
        <numerusform>%n 张已在图库中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed; the jobs say why</source>
      <translation>
        <numerusform>%n 个失败；原因见任务</numerusform>
      </translation>
    </message>
    <message>
      <source>No photo is missing</source>
      <translation>没有缺失的照片</translation>
    </message>
    <message>
      <source>Where to look for missing photos</source>
      <translation>在哪里查找缺失的照片</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) found</source>
      <translation>
        <numerusform>找到 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Look for missing photos in {0}</source>
      <translation>在 {0} 中查找缺失的照片</translation>
    </message>
    <message>
      <source>The file of this photo is where it should be</source>
      <translation>此照片的文件就在原处</translation>
    </message>
    <message>
      <source>Where is {0}?</source>
      <translation>{0} 在哪里？</translation>
    </message>
    <message>
      <source>{0}

Use it all the same? Its edits and ratings then go with this file.</source>
      <translation>{0}

仍要使用吗？编辑和评级将归于此文件。</translation>
    </message>
    <message>
      <source>Use this file</source>
      <translation>使用此文件</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>请先选择照片</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移动到</translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s) to {0}?</source>
      <translation>
        <numerusform>将 %n 个文件移动到 {0}？</numerusform>
      </translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) moved, with all that belongs to them</source>
      <translation>
        <numerusform>已移动 %n 个文件及其附属文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %n file(s)</source>
      <translation>
        <numerusform>移动 %n 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write the edits, ratings, titles and keywords of %n photo(s) into the original file(s)?</source>
      <translation>
        <numerusform>将 %n 张照片的编辑、评级、标题和关键字写入原始文件？</numerusform>
      </translation>
    </message>
    <message>
      <source>The first original of each is kept in the folder {0} beside it. RAW photos are never written over. A copy beside it leaves the original as it is.</source>
      <translation>每张照片最初的原始文件会保留在旁边的文件夹 {0} 中。RAW 照片绝不会被覆盖。另存副本则不改动原始文件。</translation>
    </message>
    <message>
      <source>Write into the original</source>
      <translation>写入原始文件</translation>
    </message>
    <message>
      <source>As a copy beside it</source>
      <translation>在旁边另存副本</translation>
    </message>
    <message numerus="yes">
      <source>Write the edits of %n photo(s)</source>
      <translation>
        <numerusform>写入 %n 张照片的编辑</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(s) written beside</source>
      <translation>
        <numerusform>已在旁边写入 %n 个副本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) written</source>
      <translation>
        <numerusform>已写入 %n 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(%n more failed; the jobs say why)</source>
      <translation>
        <numerusform>（另有 %n 张失败；任务列表中有原因）</numerusform>
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
      <translation>打开可读取的部分</translation>
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
      <translation>在它周围拖出方框。然后涂抹缺少的部分；按住 Alt 涂抹多余的部分。</translation>
    </message>
  </context>
  <context>
    <name>MaskParts</name>
    <message>
      <source>Inside out: {0}</source>
      <translation>反转：{0}</translation>
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
      <translation>选择要蒙版的内容；下面的调整只在那里生效。</translation>
    </message>
    <message>
      <source>New mask</source>
      <translation>新建蒙版</translation>
    </message>
    <message>
      <source>Protect from models</source>
      <translation>不受模型影响</translation>
    </message>
    <message>
      <source>Add a part to this mask</source>
      <translation>为此蒙版添加一部分</translation>
    </message>
    <message>
      <source>Subtract a part</source>
      <translation>减去一部分</translation>
    </message>
    <message>
      <source>Show the mask (O)</source>
      <translation>显示蒙版 (O)</translation>
    </message>
    <message>
      <source>Delete this mask</source>
      <translation>删除此蒙版</translation>
    </message>
    <message>
      <source>Mask {0}</source>
      <translation>蒙版 {0}</translation>
    </message>
    <message>
      <source>Protected from models</source>
      <translation>已不受模型影响</translation>
    </message>
    <message>
      <source>Protected parts</source>
      <translation>受保护的部分</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>蒙版</translation>
    </message>
    <message>
      <source>Mask deleted</source>
      <translation>蒙版已删除</translation>
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
      <translation>进行测量</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not measured yet.</source>
      <translation>
        <numerusform>%n 张照片尚未测量。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s), all measured.</source>
      <translation>
        <numerusform>%n 张照片，均已测量。</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>正在测量…</translation>
    </message>
    <message numerus="yes">
      <source>Measure %n photo(s)</source>
      <translation>
        <numerusform>测量 %n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) could not be measured; the jobs say why.</source>
      <translation>
        <numerusform>%n 张照片无法测量；原因见任务列表。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MetadataPanel</name>
    <message>
      <source>What the camera said</source>
      <translation>相机记录的信息</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>星级</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <source>Separate with commas; a|b puts b below a</source>
      <translation>用逗号分隔；a|b 表示 b 在 a 之下</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>评级</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄于</translation>
    </message>
    <message>
      <source>Latitude and longitude, as in 48.1351, 11.5820; empty for none</source>
      <translation>纬度和经度，如 48.1351, 11.5820；留空表示无</translation>
    </message>
    <message>
      <source>Change the capture time</source>
      <translation>更改拍摄时间</translation>
    </message>
    <message>
      <source>several</source>
      <translation>多个值</translation>
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
      <translation>拍摄时间：{0}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>版权</translation>
    </message>
    <message>
      <source>City</source>
      <translation>城市</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>No photo is chosen.</source>
      <translation>没有选择照片。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) chosen</source>
      <translation>
        <numerusform>已选择 %n 张照片</numerusform>
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
      <translation>许可证</translation>
    </message>
    <message>
      <source>Add a model…</source>
      <translation>添加模型…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>All models run on this machine; nothing is sent anywhere.</source>
      <translation>所有模型都在本机运行；不会向任何地方发送数据。</translation>
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
      <translation>添加模型</translation>
    </message>
    <message>
      <source>{0} is being downloaded; the jobs show how far it is.</source>
      <translation>正在下载 {0}；任务中显示进度。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>It is downloaded only if you ask for it, and kept only if it is the file that its author published.</source>
      <translation>只在您要求时下载，且只有与作者发布的文件一致时才保留。</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>局限</translation>
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
      <translation>更多筛选</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>ISO from</source>
      <translation>ISO 从</translation>
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
      <translation>关键词</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Clear these</source>
      <translation>清除这些</translation>
    </message>
    <message>
      <source>with a location</source>
      <translation>有地点</translation>
    </message>
    <message>
      <source>without a location</source>
      <translation>无地点</translation>
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
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Folders inside as in the library</source>
      <translation>子文件夹与图库相同</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Bits a channel</source>
      <translation>每通道位数</translation>
    </message>
    <message>
      <source>Without loss</source>
      <translation>无损</translation>
    </message>
    <message>
      <source>Progressive</source>
      <translation>渐进式</translation>
    </message>
    <message>
      <source>Colour resolution</source>
      <translation>色彩分辨率</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>压缩</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <translation>锐化</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>色彩</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>元数据</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>水印</translation>
    </message>
    <message>
      <source>If a file is there</source>
      <translation>如果文件已存在</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>请先选择文件夹。</translation>
    </message>
    <message>
      <source>for example  {0}</source>
      <translation>例如 {0}</translation>
    </message>
    <message>
      <source>As the original</source>
      <translation>与原片相同</translation>
    </message>
    <message>
      <source>as the photo</source>
      <translation>与照片相同</translation>
    </message>
    <message>
      <source>as the quality deserves</source>
      <translation>由质量决定</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>For the screen</source>
      <translation>用于屏幕</translation>
    </message>
    <message>
      <source>For print</source>
      <translation>用于打印</translation>
    </message>
    <message>
      <source>sRGB, for the web</source>
      <translation>sRGB，用于网页</translation>
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
      <translation>给新文件换个名字</translation>
    </message>
    <message>
      <source>Skip the photo</source>
      <translation>跳过照片</translation>
    </message>
    <message>
      <source>Overwrite it</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <source>Overwrite it if it is older</source>
      <translation>若较旧则覆盖</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Where to write</source>
      <translation>写到哪里</translation>
    </message>
  </context>
  <context>
    <name>PlacesTree</name>
    <message>
      <source>Folders and albums</source>
      <translation>文件夹和相册</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>图库</translation>
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
      <translation>缺失的文件</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>相册</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <source>None yet (Ctrl+N)</source>
      <translation>暂无 (Ctrl+N)</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Preferences</source>
      <translation>偏好设置</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
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
      <translation>浅灰</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Go to the next photo after each star, flag or label</source>
      <translation>每次评星、旗标或标签后转到下一张照片</translation>
    </message>
    <message>
      <source>Models run on</source>
      <translation>模型运行于</translation>
    </message>
    <message>
      <source>The best there is</source>
      <translation>最佳设备</translation>
    </message>
    <message>
      <source>The processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>A graphics card (CUDA)</source>
      <translation>显卡 (CUDA)</translation>
    </message>
    <message>
      <source>A graphics card (Apple)</source>
      <translation>显卡 (Apple)</translation>
    </message>
    <message>
      <source>all but one</source>
      <translation>除一个外全部</translation>
    </message>
    <message>
      <source>Threads for models</source>
      <translation>模型线程数</translation>
    </message>
    <message>
      <source>XMP sidecars</source>
      <translation>XMP 附属文件</translation>
    </message>
    <message>
      <source>Beside photos that I changed</source>
      <translation>在我修改过的照片旁</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Exports carry</source>
      <translation>导出包含</translation>
    </message>
    <message>
      <source>All metadata</source>
      <translation>全部元数据</translation>
    </message>
    <message>
      <source>All but the location</source>
      <translation>除位置外全部</translation>
    </message>
    <message>
      <source>No metadata</source>
      <translation>无元数据</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG 质量</translation>
    </message>
    <message>
      <source>Thumbnails up to</source>
      <translation>缩略图上限</translation>
    </message>
    <message>
      <source>Results of models up to</source>
      <translation>模型结果上限</translation>
    </message>
    <message>
      <source>Throw thumbnails away</source>
      <translation>清除缩略图</translation>
    </message>
    <message>
      <source>They are made again when they are looked at</source>
      <translation>再次查看时会重新生成</translation>
    </message>
    <message>
      <source>Thrown away</source>
      <translation>已清除</translation>
    </message>
    <message>
      <source>The language counts from the next start on.</source>
      <translation>语言在下次启动后生效。</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Everything is kept in</source>
      <translation>所有数据保存在</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>磁盘</translation>
    </message>
  </context>
  <context>
    <name>PresetsPanel</name>
    <message>
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>No presets yet</source>
      <translation>还没有预设</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>Keep these settings as a preset…</source>
      <translation>将这些设置保存为预设…</translation>
    </message>
    <message>
      <source>Keep these settings as a preset</source>
      <translation>将这些设置保存为预设</translation>
    </message>
    <message>
      <source>New preset</source>
      <translation>新建预设</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Enhance and keep</source>
      <translation>增强并保存</translation>
    </message>
    <message>
      <source>Photo before</source>
      <translation>上一张照片</translation>
    </message>
    <message>
      <source>Next photo</source>
      <translation>下一张照片</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>全部接受</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>修改前后</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>保存副本…</translation>
    </message>
    <message>
      <source>Add to an album</source>
      <translation>添加到相册</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>第 {0} 张，共 {1} 张</translation>
    </message>
    <message numerus="yes">
      <source>All %n at once…</source>
      <translation>
        <numerusform>全部 %n 张一起处理…</numerusform>
      </translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>新建相册…</translation>
    </message>
  </context>
  <context>
    <name>QuickFlow</name>
    <message>
      <source>Done. Compare, and keep it.</source>
      <translation>完成。对比后保存。</translation>
    </message>
  </context>
  <context>
    <name>RenameDialog</name>
    <message numerus="yes">
      <source>Rename %n photo(s)</source>
      <translation>
        <numerusform>重命名 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>New name</source>
      <translation>新名称</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>原来</translation>
    </message>
    <message numerus="yes">
      <source>%n keep their names. </source>
      <translation>
        <numerusform>%n 个保留原名。</numerusform>
      </translation>
    </message>
    <message>
      <source>What belongs to a photo is renamed with it. Undo brings all back.</source>
      <translation>属于照片的文件会一同重命名。撤销可全部恢复。</translation>
    </message>
    <message>
      <source>Two photos would be called {0}; a {1} in the name tells them apart.</source>
      <translation>两张照片都会叫 {0}；在名称中加入 {1} 可区分它们。</translation>
    </message>
    <message>
      <source>There is already a file called {0}.</source>
      <translation>已有名为 {0} 的文件。</translation>
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
      <translation>灵敏度</translation>
    </message>
    <message>
      <source>Click a spot, or drag along a scratch.</source>
      <translation>点击斑点，或沿划痕拖动。</translation>
    </message>
    <message>
      <source>Spots: {0}</source>
      <translation>斑点：{0}</translation>
    </message>
    <message>
      <source>Show spots</source>
      <translation>显示斑点</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Find spots</source>
      <translation>查找斑点</translation>
    </message>
    <message>
      <source>Show dust and blemishes as white on black (A)</source>
      <translation>以黑底白色显示灰尘和瑕疵 (A)</translation>
    </message>
  </context>
  <context>
    <name>RowLabel</name>
    <message>
      <source>Double-click to reset</source>
      <translation>双击重置</translation>
    </message>
  </context>
  <context>
    <name>Series</name>
    <message>
      <source>Same settings</source>
      <translation>相同设置</translation>
    </message>
    <message>
      <source>Matched light</source>
      <translation>光线已匹配</translation>
    </message>
    <message numerus="yes">
      <source>Taken back: %n photo(s)</source>
      <translation>
        <numerusform>已撤回：%n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose more photos first, in the grid or the strip</source>
      <translation>请先在网格或胶片条中选择更多照片</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 张照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message numerus="yes">
      <source>Change %n photo(s)</source>
      <translation>
        <numerusform>更改 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Redone</source>
      <translation>已重做</translation>
    </message>
    <message>
      <source>Nothing to undo or redo</source>
      <translation>没有可撤销或重做的操作</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>导入 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n 个项目</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsBoard</name>
    <message>
      <source>One setting copied</source>
      <translation>已复制一项设置</translation>
    </message>
    <message>
      <source>{0} settings copied</source>
      <translation>已复制 {0} 项设置</translation>
    </message>
    <message>
      <source>There is nothing to paste yet</source>
      <translation>还没有可粘贴的内容</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>粘贴设置</translation>
    </message>
    <message>
      <source>Copy settings</source>
      <translation>复制设置</translation>
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
      <translation>无</translation>
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
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Search commands or keys</source>
      <translation>搜索命令或按键</translation>
    </message>
    <message>
      <source>Search shortcuts</source>
      <translation>搜索快捷键</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>新按键</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>设定</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>无按键</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>恢复默认</translation>
    </message>
    <message>
      <source>, then the next photo</source>
      <translation>，然后下一张照片</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>夺用</translation>
    </message>
    <message>
      <source>{0} has this key now.</source>
      <translation>{0} 目前使用此按键。</translation>
    </message>
    <message>
      <source>All as usual</source>
      <translation>全部恢复默认</translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message>
      <source>picked</source>
      <translation>选中</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>拒绝</translation>
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
      <translation>长边</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>打印</translation>
    </message>
    <message>
      <source> px</source>
      <translation> 像素</translation>
    </message>
    <message>
      <source> cm</source>
      <translation> 厘米</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> dpi</translation>
    </message>
    <message>
      <source>Long edge in pixels</source>
      <translation>长边像素</translation>
    </message>
    <message>
      <source>Percent of the full size</source>
      <translation>完整尺寸的百分比</translation>
    </message>
    <message>
      <source>Long edge of the print in centimetres</source>
      <translation>打印长边（厘米）</translation>
    </message>
    <message>
      <source>Dots an inch</source>
      <translation>每英寸点数</translation>
    </message>
    <message>
      <source>{0} px on the long edge; nothing is enlarged</source>
      <translation>长边 {0} 像素；不会放大</translation>
    </message>
  </context>
  <context>
    <name>StackDialog</name>
    <message>
      <source>Stack similar shots</source>
      <translation>堆叠相似的照片</translation>
    </message>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>Time from one shot to the next, at most</source>
      <translation>相邻两张的最大时间间隔</translation>
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
      <translation>堆叠</translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s)</source>
      <translation>
        <numerusform>%n 个堆叠</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} photos</source>
      <translation>{0}，共 {1} 张照片</translation>
    </message>
    <message numerus="yes">
      <source>%n stack(s) made; undo takes them apart</source>
      <translation>
        <numerusform>已建立 %n 个堆叠；可撤销</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stack %n photo(s)</source>
      <translation>
        <numerusform>堆叠 %n 张照片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Use the backup</source>
      <translation>使用备份</translation>
    </message>
    <message>
      <source>The library is as it was in the backup</source>
      <translation>图库已恢复到备份时的状态</translation>
    </message>
    <message>
      <source>The library is damaged and cannot be opened. There is a good backup of {0}.

Your photos are not affected. The damaged library is kept beside it.</source>
      <translation>图库已损坏，无法打开。有一个 {0} 的完好备份。

您的照片不受影响。损坏的图库会保留在旁边。</translation>
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
      <translation>修改后</translation>
    </message>
    <message>
      <source>What changed, {0} times enlarged</source>
      <translation>改变的内容，放大 {0} 倍</translation>
    </message>
  </context>
  <context>
    <name>TimeDialog</name>
    <message>
      <source>Capture time</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <source>Capture time of {0}</source>
      <translation>{0} 的拍摄时间</translation>
    </message>
    <message>
      <source>Use the time and location that are in the files</source>
      <translation>使用文件中的时间和位置</translation>
    </message>
    <message>
      <source>No photo has a capture time yet: all get this one.</source>
      <translation>尚无照片有拍摄时间：全部使用此时间。</translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) move by {0}.</source>
      <translation>
        <numerusform>%n 张照片移动 {0}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a capture time stay(s) as they are.</source>
      <translation>
        <numerusform>%n 张没有拍摄时间的照片保持不变。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menus</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>图库</translation>
    </message>
    <message>
      <source>Develop</source>
      <translation>修图</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
  </context>
  <context>
    <name>UnderBar</name>
    <message>
      <source>Before and after split (Shift+Y)</source>
      <translation>修改前后分割显示 (Shift+Y)</translation>
    </message>
    <message>
      <source>Before and after side by side (Y)</source>
      <translation>修改前后并排 (Y)</translation>
    </message>
    <message>
      <source>Before above after (Alt+Y)</source>
      <translation>修改前在上、修改后在下 (Alt+Y)</translation>
    </message>
    <message>
      <source>What changed? (Shift+D)</source>
      <translation>改变了什么？ (Shift+D)</translation>
    </message>
    <message>
      <source>Clipping warnings (J)</source>
      <translation>溢出警告 (J)</translation>
    </message>
    <message>
      <source>Fit to window (Ctrl+0)</source>
      <translation>适合窗口 (Ctrl+0)</translation>
    </message>
    <message>
      <source>One to one (Ctrl+1)</source>
      <translation>一比一 (Ctrl+1)</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Zoom with the wheel or Z, compare with the backslash key or Y</source>
      <translation>用滚轮或 Z 缩放，用反斜杠键或 Y 比较</translation>
    </message>
    <message>
      <source>Before and after split</source>
      <translation>修改前后分割显示</translation>
    </message>
    <message>
      <source>Turn the split line</source>
      <translation>旋转分割线</translation>
    </message>
    <message>
      <source>Before and after side by side</source>
      <translation>修改前后并排</translation>
    </message>
    <message>
      <source>Before above after</source>
      <translation>修改前在上、修改后在下</translation>
    </message>
    <message>
      <source>What changed?</source>
      <translation>改变了什么？</translation>
    </message>
    <message>
      <source>Blink between before and after</source>
      <translation>修改前后闪烁切换</translation>
    </message>
    <message>
      <source>Enlarge differences more</source>
      <translation>加强差异放大</translation>
    </message>
    <message>
      <source>Enlarge differences less</source>
      <translation>减弱差异放大</translation>
    </message>
    <message>
      <source>Fit to window</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Fill the window</source>
      <translation>填满窗口</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>一比一</translation>
    </message>
    <message>
      <source>Fit or one to one</source>
      <translation>适合窗口或 1:1</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Clipping warnings</source>
      <translation>溢出警告</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>照片信息</translation>
    </message>
    <message>
      <source>Next guides</source>
      <translation>下一种参考线</translation>
    </message>
    <message>
      <source>Loupe at the pointer</source>
      <translation>指针处的放大镜</translation>
    </message>
  </context>
  <context>
    <name>WatchedDialog</name>
    <message>
      <source>Watched folders</source>
      <translation>监视的文件夹</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Photos that come into these folders come into the library, where they lie.</source>
      <translation>进入这些文件夹的照片会加入图库，并留在原处。</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>监视文件夹</translation>
    </message>
  </context>
  <context>
    <name>WelcomeForm</name>
    <message>
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <source>mountains, evening</source>
      <translation>山, 傍晚</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>相册</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>WishesForm</name>
    <message>
      <source>What each photo needs</source>
      <translation>每张照片所需的</translation>
    </message>
    <message>
      <source>These steps:</source>
      <translation>这些步骤：</translation>
    </message>
    <message>
      <source>Strength of my own</source>
      <translation>自定强度</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
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
      <translation>细节</translation>
    </message>
    <message>
      <source>0 stays true to the photo; more makes texture up that may have been there</source>
      <translation>0 忠于照片；数值越大，越多地补出可能存在过的纹理</translation>
    </message>
    <message>
      <source>Choose at least one step.</source>
      <translation>请至少选择一个步骤。</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>按测量值</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Scratches and dust of old prints</source>
      <translation>老照片的划痕和灰尘</translation>
    </message>
    <message>
      <source>Remove noise</source>
      <translation>去除噪点</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and JPEG damage at once</source>
      <translation>清理：同时处理噪点、模糊和 JPEG 损伤</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>锐化模糊部分</translation>
    </message>
    <message>
      <source>Repair JPEG damage</source>
      <translation>修复 JPEG 损伤</translation>
    </message>
    <message>
      <source>Red eyes from a flash</source>
      <translation>闪光灯造成的红眼</translation>
    </message>
    <message>
      <source>Brighten low light</source>
      <translation>提亮暗光</translation>
    </message>
    <message>
      <source>Tone and colour</source>
      <translation>影调与颜色</translation>
    </message>
  </context>
  <context>
    <name>WorkingRow</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
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
      <translation>AI 修复 JPEG</translation>
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
      <translation>AI 划痕和灰尘</translation>
    </message>
    <message>
      <source>AI tone</source>
      <translation>AI 影调</translation>
    </message>
    <message>
      <source>AI upscale</source>
      <translation>AI 放大</translation>
    </message>
    <message>
      <source>Add the grain of film. Size in pixels of the photo; roughness: how uneven the grains are.</source>
      <translation>添加胶片颗粒。大小以照片像素计；粗糙度：颗粒的不均匀程度。</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>数量</translation>
    </message>
    <message>
      <source>Aqua</source>
      <translation>浅绿色</translation>
    </message>
    <message>
      <source>Aqua hue</source>
      <translation>浅绿色色相</translation>
    </message>
    <message>
      <source>Aqua luminance</source>
      <translation>浅绿色明亮度</translation>
    </message>
    <message>
      <source>Aqua saturation</source>
      <translation>浅绿色饱和度</translation>
    </message>
    <message>
      <source>Aspect</source>
      <translation>长宽比</translation>
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
      <translation>蓝色</translation>
    </message>
    <message>
      <source>Blue hue</source>
      <translation>蓝色色相</translation>
    </message>
    <message>
      <source>Blue luminance</source>
      <translation>蓝色明亮度</translation>
    </message>
    <message>
      <source>Blue saturation</source>
      <translation>蓝色饱和度</translation>
    </message>
    <message>
      <source>Brighten or darken the whole photo, in stops. Bright areas are held back so that they do not burn out.</source>
      <translation>以挡为单位提亮或压暗整张照片。亮部会受到保护，不致过曝。</translation>
    </message>
    <message>
      <source>Brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <source>Bring back detail that focus or a shaking hand has blurred.</source>
      <translation>找回因对焦或手抖而模糊的细节。</translation>
    </message>
    <message>
      <source>Bring back what is bright but not burnt out (left), or let it shine (right). Edges stay clean.</source>
      <translation>找回明亮但未过曝的部分（向左），或让它更亮（向右）。边缘保持干净。</translation>
    </message>
    <message>
      <source>Bring out surfaces such as bark, cloth and hair (right), or smooth them such as skin (left).</source>
      <translation>突出树皮、布料、头发等表面（向右），或像皮肤那样使之平滑（向左）。</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>Calm a pupil that the flash lit</source>
      <translation>还原被闪光灯照亮的瞳孔</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Change one family of colours and leave the others: its hue, its strength, its brightness.</source>
      <translation>只改变一类颜色而不影响其他颜色：色相、浓度、亮度。</translation>
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
      <translation>仿制</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Colour grading</source>
      <translation>颜色分级</translation>
    </message>
    <message>
      <source>Colour mixer</source>
      <translation>混色器</translation>
    </message>
    <message>
      <source>Coloured edges</source>
      <translation>彩边</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>对比度</translation>
    </message>
    <message>
      <source>Copy another place as it is</source>
      <translation>原样复制另一处</translation>
    </message>
    <message>
      <source>Correct the lens</source>
      <translation>校正镜头</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁剪和拉直</translation>
    </message>
    <message>
      <source>Darken (left) or lighten the corners of the cropped photo. Midpoint: how far from the middle it begins.</source>
      <translation>压暗（向左）或提亮裁剪后照片的四角。中点：从离中心多远处开始。</translation>
    </message>
    <message>
      <source>Darks</source>
      <translation>暗色调</translation>
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
      <translation>细节</translation>
    </message>
    <message>
      <source>Distortion</source>
      <translation>畸变</translation>
    </message>
    <message>
      <source>Effects</source>
      <translation>效果</translation>
    </message>
    <message>
      <source>Enhance</source>
      <translation>增强</translation>
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
      <translation>文件</translation>
    </message>
    <message>
      <source>Fill in from the surroundings</source>
      <translation>用周围内容填充</translation>
    </message>
    <message>
      <source>Find pupils that the flash turned red and make them dark; nothing else changes. For one eye use Retouch.</source>
      <translation>找出被闪光灯照红的瞳孔并使其变暗；其他不变。单只眼睛请用修饰。</translation>
    </message>
    <message>
      <source>Find scratches and dust on a scanned print and fill them. More finds fainter ones, and things that are none.</source>
      <translation>找出并填补扫描照片上的划痕和灰尘。数值越大能找到越淡的，也会误认。</translation>
    </message>
    <message>
      <source>Follow edges</source>
      <translation>跟随边缘</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>Geometry</source>
      <translation>几何</translation>
    </message>
    <message>
      <source>Give forms more presence in the middle tones (right), or a soft glow (left), without halos at edges.</source>
      <translation>增强中间调的立体感（向右），或带来柔光（向左），边缘无光晕。</translation>
    </message>
    <message>
      <source>Give the photo the colours of a lookup table (.cube, .3dl) made for sRGB pictures, as strongly as you like.</source>
      <translation>以任意强度为照片套用为 sRGB 图像制作的查找表（.cube、.3dl）。</translation>
    </message>
    <message>
      <source>Global</source>
      <translation>全局</translation>
    </message>
    <message>
      <source>Grain</source>
      <translation>颗粒</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <source>Green hue</source>
      <translation>绿色色相</translation>
    </message>
    <message>
      <source>Green luminance</source>
      <translation>绿色明亮度</translation>
    </message>
    <message>
      <source>Green saturation</source>
      <translation>绿色饱和度</translation>
    </message>
    <message>
      <source>Heal</source>
      <translation>修复</translation>
    </message>
    <message>
      <source>Heal spots, clone, take things away and calm red eyes. Every spot can be moved or taken back later.</source>
      <translation>修复斑点、仿制、移除物体、还原红眼。每一处之后都可移动或撤回。</translation>
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
      <translation>高光饱和度</translation>
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
      <translation>JPEG 质量（0：自动测量）</translation>
    </message>
    <message>
      <source>JPEG repair</source>
      <translation>修复 JPEG</translation>
    </message>
    <message>
      <source>Keep a part of the photo, in any shape or a usual one, and level its horizon. Empty corners never show.</source>
      <translation>保留照片的一部分，可用任意或常用比例，并校平地平线。不会出现空角。</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>Lens corrections</source>
      <translation>镜头校正</translation>
    </message>
    <message>
      <source>Let a model, which has seen how photographers finish their photos, set light and colour.</source>
      <translation>让学习过摄影师后期处理的模型来设置光线和颜色。</translation>
    </message>
    <message>
      <source>Let buildings stand upright again: tilt the camera up or down (vertical) or to the side (horizontal).</source>
      <translation>让建筑重新直立：上下（垂直）或左右（水平）倾斜相机。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>光线</translation>
    </message>
    <message>
      <source>Light up a photo taken in the dark, with its colours, without lifting its noise.</source>
      <translation>提亮暗处拍摄的照片及其颜色，而不放大噪点。</translation>
    </message>
    <message>
      <source>Lights</source>
      <translation>亮色调</translation>
    </message>
    <message>
      <source>Linear gradient</source>
      <translation>线性渐变</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>查找表</translation>
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
      <translation>洋红</translation>
    </message>
    <message>
      <source>Magenta hue</source>
      <translation>洋红色相</translation>
    </message>
    <message>
      <source>Magenta luminance</source>
      <translation>洋红明亮度</translation>
    </message>
    <message>
      <source>Magenta saturation</source>
      <translation>洋红饱和度</translation>
    </message>
    <message>
      <source>Make all colours stronger, or take colour out altogether (left).</source>
      <translation>使所有颜色更浓，或完全去除颜色（向左）。</translation>
    </message>
    <message>
      <source>Make edges crisp. Radius: how wide an edge is, in pixels; masking: how much plain areas are left alone.</source>
      <translation>使边缘清晰。半径：边缘宽度（像素）；遮罩：平坦区域受保护的程度。</translation>
    </message>
    <message>
      <source>Make the light of the photo warmer or cooler (temperature), more magenta or more green (tint).</source>
      <translation>使照片光线更暖或更冷（色温），偏洋红或偏绿（色调）。</translation>
    </message>
    <message>
      <source>Make the photo two or four times as large on each side, for prints or tight crops. 2x invents less than 4x.</source>
      <translation>将照片每边放大两倍或四倍，用于打印或小幅裁剪。2x 比 4x 虚构得少。</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>遮罩</translation>
    </message>
    <message>
      <source>Midpoint</source>
      <translation>中点</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>中间调</translation>
    </message>
    <message>
      <source>Midtones hue</source>
      <translation>中间调色相</translation>
    </message>
    <message>
      <source>Midtones luminance</source>
      <translation>中间调明亮度</translation>
    </message>
    <message>
      <source>Midtones saturation</source>
      <translation>中间调饱和度</translation>
    </message>
    <message>
      <source>Mirror left and right</source>
      <translation>左右翻转</translation>
    </message>
    <message>
      <source>Mirror top and bottom</source>
      <translation>上下翻转</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Noise level (0: measured)</source>
      <translation>噪点强度（0：自动测量）</translation>
    </message>
    <message>
      <source>Noise reduction</source>
      <translation>减少噪点</translation>
    </message>
    <message>
      <source>Open up what lies in the dark (right), or let it sink (left). Black stays black.</source>
      <translation>提亮暗处（向右），或让它更暗（向左）。黑色仍为黑色。</translation>
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
      <translation>橙色饱和度</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Perspective</source>
      <translation>透视</translation>
    </message>
    <message>
      <source>Protected parts</source>
      <translation>受保护的部分</translation>
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
      <translation>紫色饱和度</translation>
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
      <translation>径向渐变</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>半径</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Range of brightness</source>
      <translation>亮度范围</translation>
    </message>
    <message>
      <source>Range of colour</source>
      <translation>颜色范围</translation>
    </message>
    <message>
      <source>Rect</source>
      <translation>裁剪框</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>红色</translation>
    </message>
    <message>
      <source>Red eye</source>
      <translation>红眼</translation>
    </message>
    <message>
      <source>Red eyes</source>
      <translation>红眼</translation>
    </message>
    <message>
      <source>Red hue</source>
      <translation>红色色相</translation>
    </message>
    <message>
      <source>Red luminance</source>
      <translation>红色明亮度</translation>
    </message>
    <message>
      <source>Red saturation</source>
      <translation>红色饱和度</translation>
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
      <translation>去除高压缩 JPEG 留下的方块和振铃。</translation>
    </message>
    <message>
      <source>Retouch</source>
      <translation>修饰</translation>
    </message>
    <message>
      <source>Rotate and flip</source>
      <translation>旋转和翻转</translation>
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
      <translation>饱和度</translation>
    </message>
    <message>
      <source>Say for every brightness what becomes of it: by four regions, or by points, for all colours or each alone.</source>
      <translation>指定每一种亮度变成什么：按四个区域或按控制点，作用于所有颜色或单独一种。</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>倍数</translation>
    </message>
    <message>
      <source>Scratches and dust</source>
      <translation>划痕和灰尘</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <source>Set light and dark further apart, or bring them closer together, around middle grey.</source>
      <translation>以中灰为中心拉开或缩小明暗差距。</translation>
    </message>
    <message>
      <source>Set where black ends: to the left the darkest parts fall into it, to the right they keep clear of it.</source>
      <translation>设定黑色的界限：向左，最暗处变为纯黑；向右，则保留层次。</translation>
    </message>
    <message>
      <source>Set where white begins: to the right the brightest parts reach it, to the left they stay below.</source>
      <translation>设定白色的界限：向右，最亮处变为纯白；向左，则低于白色。</translation>
    </message>
    <message>
      <source>Sha256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>阴影</translation>
    </message>
    <message>
      <source>Shadows hue</source>
      <translation>阴影色相</translation>
    </message>
    <message>
      <source>Shadows luminance</source>
      <translation>阴影明亮度</translation>
    </message>
    <message>
      <source>Shadows saturation</source>
      <translation>阴影饱和度</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>锐化</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Smooth noise at once, without a model: fine grain (luminance) and coloured speckle (colour).</source>
      <translation>不用模型即时平滑噪点：细颗粒（明亮度）和彩色斑点（颜色）。</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>柔和度</translation>
    </message>
    <message>
      <source>Spots</source>
      <translation>斑点</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>挡</translation>
    </message>
    <message>
      <source>Straighten</source>
      <translation>拉直</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>Strengthen pale colours more than strong ones, and spare skin; or calm them (left).</source>
      <translation>对淡色的增强多于浓色，并保护肤色；或使其柔和（向左）。</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>主体</translation>
    </message>
    <message>
      <source>Subject in a box</source>
      <translation>方框内的主体</translation>
    </message>
    <message>
      <source>Take away haze and mist (right), or add some (left).</source>
      <translation>去除雾霾（向右），或添加一些（向左）。</translation>
    </message>
    <message>
      <source>Take noise out and keep the detail; brightness noise and coloured speckle each as far as you like.</source>
      <translation>去除噪点并保留细节；亮度噪点和彩色斑点可分别控制。</translation>
    </message>
    <message>
      <source>Take out what a mask covers: a picture of the photo's shape that is white where something is to go.</source>
      <translation>移除蒙版覆盖的内容：蒙版与照片同形，白色处将被移除。</translation>
    </message>
    <message>
      <source>Take texture from elsewhere and the light from here</source>
      <translation>纹理取自别处，光线取自此处</translation>
    </message>
    <message>
      <source>Take the colours out and say how bright each family of colours becomes, as a filter before the lens does.</source>
      <translation>去除颜色，并像镜头前的滤镜那样决定每类颜色变得多亮。</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>色温</translation>
    </message>
    <message>
      <source>Texture</source>
      <translation>纹理</translation>
    </message>
    <message>
      <source>Tile {0} of {1}</source>
      <translation>第 {0} 块，共 {1} 块</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>色调</translation>
    </message>
    <message>
      <source>Tint shadows, middle tones and highlights. Blending: how far they overlap; balance: which of them rules.</source>
      <translation>为阴影、中间调和高光着色。混合：重叠程度；平衡：以哪一个为主。</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Tone</source>
      <translation>影调</translation>
    </message>
    <message>
      <source>Tone curve</source>
      <translation>色调曲线</translation>
    </message>
    <message>
      <source>Turn the photo by quarters, clockwise, or mirror it. Costs no quality.</source>
      <translation>按四分之一圈顺时针旋转照片，或镜像。不损失质量。</translation>
    </message>
    <message>
      <source>Undo noise, softness and compression together, for photos whose faults are mixed.</source>
      <translation>同时去除噪点、柔化和压缩，适合多种问题混合的照片。</translation>
    </message>
    <message>
      <source>Undo what the lens does: bent lines, dark corners, coloured edges. Known from the photo, or choose the lens.</source>
      <translation>消除镜头的影响：弯曲的线条、暗角、彩边。可由照片得知，或选择镜头。</translation>
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
      <translation>自然饱和度</translation>
    </message>
    <message>
      <source>Vignette</source>
      <translation>暗角</translation>
    </message>
    <message>
      <source>Vignetting</source>
      <translation>渐晕</translation>
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
      <translation>黄色</translation>
    </message>
    <message>
      <source>Yellow hue</source>
      <translation>黄色色相</translation>
    </message>
    <message>
      <source>Yellow luminance</source>
      <translation>黄色明亮度</translation>
    </message>
    <message>
      <source>Yellow saturation</source>
      <translation>黄色饱和度</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>{0} (masked)</source>
      <translation>{0}（蒙版）</translation>
    </message>
    <message>
      <source>{0} changes</source>
      <translation>{0} 处更改</translation>
    </message>
    <message>
      <source>{0} points</source>
      <translation>{0} 个点</translation>
    </message>
    <message>
      <source>{0} taken away</source>
      <translation>已移除 {0}</translation>
    </message>
    <message>
      <source>{0}, about {1} left</source>
      <translation>{0}，约剩 {1}</translation>
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
