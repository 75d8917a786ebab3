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
      <source>Settings of the previous photo</source>
      <translation>上一张照片的设置</translation>
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
      <source>Where was detail invented?</source>
      <translation>哪里有虚构的细节？</translation>
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
      <source>Flag</source>
      <translation>旗标</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>星级</translation>
    </message>
    <message>
      <source>Colour label</source>
      <translation>颜色标签</translation>
    </message>
    <message>
      <source>Stacks</source>
      <translation>堆叠</translation>
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
      <source>Check exported photos…</source>
      <translation>检查导出的照片…</translation>
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
      <source>Enhance video…</source>
      <translation>增强视频…</translation>
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
      <source>Make a virtual copy</source>
      <translation>创建虚拟副本</translation>
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
      <source>Bring the original back…</source>
      <translation>恢复原始文件…</translation>
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
      <source>Into the album</source>
      <translation>放入相册</translation>
    </message>
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
    <message numerus="yes">
      <source>Flag %n photo(s)</source>
      <translation>
        <numerusform>标记 %n 张照片</numerusform>
      </translation>
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
    <message>
      <source>Nothing to propose with these limits so far.</source>
      <translation>按目前的界限，还没有可建议的照片。</translation>
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
    <name>DamageStrip</name>
    <message>
      <source>Open what can be read</source>
      <translation>打开可读取的部分</translation>
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
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 张照片</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n photo(s) stay, as virtual copies of them are not rejected</source>
      <translation>
        <numerusform>%n 张照片保留，因为其虚拟副本未被排除</numerusform>
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
      <source>Pull a colour up or down: its strength, with Shift its brightness, with Alt its hue</source>
      <translation>上下拖动一种颜色：改变其强度，按住 Shift 改变亮度，按住 Alt 改变色相</translation>
    </message>
    <message>
      <source>Mix colours on the picture</source>
      <translation>在画面上混合颜色</translation>
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
      <source>Enhance %n photo(s)</source>
      <translation>
        <numerusform>增强 %n 张照片</numerusform>
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
    <name>Difference</name>
    <message>
      <source>Mean change {0} of 255, largest {1}</source>
      <translation>平均变化 {0}（满值 255），最大 {1}</translation>
    </message>
    <message>
      <source>Colour shift ΔE {0}</source>
      <translation>色偏 ΔE {0}</translation>
    </message>
    <message>
      <source>Fine detail {0} %</source>
      <translation>精细细节 {0} %</translation>
    </message>
    <message>
      <source>{0} % of pixels untouched</source>
      <translation>{0} % 的像素未变</translation>
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
    <message numerus="yes">
      <source>Flag %n other(s) as rejected</source>
      <translation>
        <numerusform>将其余 %n 张标为排除</numerusform>
      </translation>
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
      <translation>拍摄时</translation>
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
    <name>EmptyNote</name>
    <message>
      <source>Show all again</source>
      <translation>重新显示全部</translation>
    </message>
    <message>
      <source>No photo here is what the filter asks for</source>
      <translation>这里没有符合筛选条件的照片</translation>
    </message>
    <message>
      <source>The quick collection is empty</source>
      <translation>快捷收藏是空的</translation>
    </message>
    <message>
      <source>B puts the chosen photos into it.</source>
      <translation>按 B 键放入所选照片。</translation>
    </message>
    <message>
      <source>Drag photos onto its name at the left, or drop files here.</source>
      <translation>将照片拖到左侧的相册名称上，或把文件拖放到这里。</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>这个相册是空的</translation>
    </message>
    <message>
      <source>No photo fits this album now</source>
      <translation>目前没有符合此相册条件的照片</translation>
    </message>
    <message>
      <source>Those that do will be in it by themselves.</source>
      <translation>符合条件的照片会自动出现在这里。</translation>
    </message>
    <message>
      <source>No photo is missing</source>
      <translation>没有缺失的照片</translation>
    </message>
    <message>
      <source>No photo has this keyword</source>
      <translation>没有照片带有此关键词</translation>
    </message>
    <message>
      <source>There is no photo here</source>
      <translation>这里没有照片</translation>
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
    <message numerus="yes">
      <source>%n ticked preset(s) besides</source>
      <translation>
        <numerusform>另有 %n 个勾选的预设</numerusform>
      </translation>
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
      <source>Show the folder afterwards</source>
      <translation>完成后显示文件夹</translation>
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
      <source>Of the file before it was written into</source>
      <translation>属于写入之前的文件</translation>
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
    <name>Invented</name>
    <message>
      <source>Looking where detail was invented…</source>
      <translation>正在查看哪里有虚构的细节…</translation>
    </message>
    <message>
      <source>There is no enlargement yet to look at</source>
      <translation>还没有可查看的放大结果</translation>
    </message>
    <message>
      <source>Coloured: where detail may be invented, {0} % of the photo</source>
      <translation>着色处：可能有虚构细节，占照片的 {0} %</translation>
    </message>
  </context>
  <context>
    <name>JobDeeds</name>
    <message numerus="yes">
      <source>%n photo(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n 张照片无法写入；原因见任务列表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) could not be written; the jobs say why</source>
      <translation>
        <numerusform>%n 个视频无法写入；原因见任务列表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) written to {0}</source>
      <translation>
        <numerusform>%n 张照片已写入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s) written to {0}</source>
      <translation>
        <numerusform>%n 个视频已写入 {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n enhanced photo(s), chosen now</source>
      <translation>
        <numerusform>%n 张增强后的照片，现已选中</numerusform>
      </translation>
    </message>
    <message>
      <source>The job is over already; nothing was changed</source>
      <translation>任务已经结束，未作任何更改</translation>
    </message>
    <message>
      <source>The job went on meanwhile: only photos that still wait were changed</source>
      <translation>任务在此期间继续进行：只更改了仍在等待的照片</translation>
    </message>
    <message>
      <source>The job was changed</source>
      <translation>任务已更改</translation>
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
      <source>Change the settings…</source>
      <translation>更改设置…</translation>
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
      <source>Try the photos again that failed</source>
      <translation>重试失败的照片</translation>
    </message>
    <message>
      <source>What to know of the photos</source>
      <translation>关于这些照片的说明</translation>
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
      <source>clip {0} of {1}</source>
      <translation>第 {0} 个视频，共 {1} 个</translation>
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
    <name>JobSettings</name>
    <message>
      <source>Change a job</source>
      <translation>更改任务</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>As all others</source>
      <translation>与其他照片相同</translation>
    </message>
    <message>
      <source>Give up what was chosen for this photo alone</source>
      <translation>放弃仅为这张照片选择的设置</translation>
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
      <translation>为时已晚：任务正在处理或已经完成</translation>
    </message>
    <message>
      <source>For all photos that have nothing of their own</source>
      <translation>用于所有没有单独设置的照片</translation>
    </message>
    <message>
      <source>For this photo alone</source>
      <translation>仅用于这张照片</translation>
    </message>
    <message>
      <source>As all others; what is changed here is for this photo alone</source>
      <translation>与其他照片相同；此处的更改仅用于这张照片</translation>
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
      <translation>{0} 分钟</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} 小时</translation>
    </message>
    <message>
      <source>Metadata, read back from the files: {0} tags kept, {1} changed on purpose</source>
      <translation>从文件读回的元数据：保留 {0} 项，有意更改 {1} 项</translation>
    </message>
    <message>
      <source>{0} lost</source>
      <translation>丢失 {0} 项</translation>
    </message>
    <message>
      <source>none lost</source>
      <translation>无丢失</translation>
    </message>
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
    <name>LeftNote</name>
    <message numerus="yes">
      <source>%n photo(s)</source>
      <translation>
        <numerusform>%n 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {0} photos that were looked at</source>
      <translation>
        <numerusform>已查看的 {0} 张照片中有 %n 张</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n virtual copy(s) made: the same file, edited and rated apart</source>
      <translation>
        <numerusform>已创建 %n 个虚拟副本：同一文件，分别修改和评级</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n still missing</source>
      <translation>
        <numerusform>仍缺少 %n 张</numerusform>
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
    <message>
      <source>Black-and-white photos are not coloured: their colours would have to be made up.</source>
      <translation>黑白照片不会上色：颜色只能虚构。</translation>
    </message>
  </context>
  <context>
    <name>MonitorRow</name>
    <message>
      <source>Monitor profile</source>
      <translation>显示器配置文件</translation>
    </message>
    <message>
      <source>How this monitor shows colours; a calibration makes such a file (.icc, .icm)</source>
      <translation>此显示器如何显示颜色；校准会生成这样的文件（.icc、.icm）</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>None: the monitor shows sRGB</source>
      <translation>无：显示器显示 sRGB</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>来自文件…</translation>
    </message>
    <message>
      <source>Profile of the monitor</source>
      <translation>显示器的配置文件</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>色彩配置文件 (*.icc *.icm)</translation>
    </message>
  </context>
  <context>
    <name>Monitoring</name>
    <message>
      <source>{0}; colours are shown as sRGB</source>
      <translation>{0}；颜色按 sRGB 显示</translation>
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
    <name>Opening</name>
    <message>
      <source>There is no photo in {0}</source>
      <translation>{0} 中没有照片</translation>
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
      <source>Damaged photos too, as far as they can be read</source>
      <translation>也包括损坏的照片（可读取的部分）</translation>
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
      <source>{0} is written in sRGB.</source>
      <translation>{0} 以 sRGB 写入。</translation>
    </message>
    <message>
      <source>8 bits a channel are few for so wide a space: skies may show steps. 16 bits hold it.</source>
      <translation>对如此宽的色彩空间，每通道 8 位偏少：天空可能出现色阶断层。16 位足够。</translation>
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
      <source>Display P3, for new screens and phones</source>
      <translation>Display P3，适合新屏幕和手机</translation>
    </message>
    <message>
      <source>Adobe RGB (1998), for print shops</source>
      <translation>Adobe RGB (1998)，适合印刷</translation>
    </message>
    <message>
      <source>Rec. 2020, very wide</source>
      <translation>Rec. 2020，非常宽</translation>
    </message>
    <message>
      <source>ProPhoto RGB, to work on elsewhere</source>
      <translation>ProPhoto RGB，用于在其他软件中继续处理</translation>
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
    <message>
      <source>Receipts</source>
      <translation>凭据</translation>
    </message>
    <message>
      <source>A file beside the photos that tells what was done to each, and by which they can be checked later</source>
      <translation>照片旁的一个文件，记录对每张照片做了什么，日后可据此检查</translation>
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
      <translation>选中</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>拒绝</translation>
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
        <numerusform>%n 张照片的堆叠</numerusform>
      </translation>
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
      <source>Monitor profile</source>
      <translation>显示器配置文件</translation>
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
      <source>Go on with what can be read</source>
      <translation>用可读取的内容继续</translation>
    </message>
    <message>
      <source>As a copy beside the damaged file, which stays as it is</source>
      <translation>作为副本存于损坏的文件旁，原文件保持不变</translation>
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
      <source>Open what can be read of {0}</source>
      <translation>打开 {0} 中可读取的内容</translation>
    </message>
    <message>
      <source>Done. Compare, and keep it.</source>
      <translation>完成。对比后保存。</translation>
    </message>
  </context>
  <context>
    <name>ReceiptDeeds</name>
    <message>
      <source>Check exported photos</source>
      <translation>检查导出的照片</translation>
    </message>
    <message>
      <source>Receipts (*.json)</source>
      <translation>凭据 (*.json)</translation>
    </message>
    <message>
      <source>Check the exported photos against their receipts?</source>
      <translation>根据凭据检查导出的照片？</translation>
    </message>
    <message>
      <source>Each file is compared with what was written. It can also be made again, from the original and its edits, and the two pictures compared; that takes as long as the export did.</source>
      <translation>每个文件都会与当初写入的内容比较。也可以从原始文件及其编辑重新生成，再比较两张图像；所需时间与导出相同。</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check, and make each again</source>
      <translation>检查并重新生成</translation>
    </message>
    <message>
      <source>Check the photos in {0}</source>
      <translation>检查 {0} 中的照片</translation>
    </message>
    <message>
      <source>Choose photos first</source>
      <translation>请先选择照片</translation>
    </message>
    <message numerus="yes">
      <source>Bring the first original(s) of %n photo(s) back?</source>
      <translation>
        <numerusform>恢复 %n 张照片最初的原始文件？</numerusform>
      </translation>
    </message>
    <message>
      <source>What Albumen wrote into the files goes; the edits that it was made of are edits again.</source>
      <translation>Albumen 写入文件的内容会被移除；写入时的编辑将重新成为可调整的编辑。</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>恢复</translation>
    </message>
    <message numerus="yes">
      <source>Bring %n original(s) back</source>
      <translation>
        <numerusform>恢复 %n 个原始文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n original(s) brought back</source>
      <translation>
        <numerusform>已恢复 %n 个原始文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not what was written; the jobs say why</source>
      <translation>
        <numerusform>%n 张照片与写入的内容不符；原因见任务列表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are what was written</source>
      <translation>
        <numerusform>%n 张照片与写入的内容一致</numerusform>
      </translation>
    </message>
    <message>
      <source>These receipts name no photos</source>
      <translation>这些凭据中没有照片</translation>
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
      <source>Click a red pupil, or let all be found.</source>
      <translation>点击红色瞳孔，或查找全部。</translation>
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
    <message>
      <source>Find red eyes</source>
      <translation>查找红眼</translation>
    </message>
    <message>
      <source>Look for all pupils that a flash turned red, and make them dark</source>
      <translation>查找所有被闪光灯照红的瞳孔并将其变暗</translation>
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
      <source>Settings of the previous photo</source>
      <translation>上一张照片的设置</translation>
    </message>
    <message>
      <source>The photo developed before this one has no settings to take over</source>
      <translation>之前修图的照片没有可沿用的设置</translation>
    </message>
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
      <source>Redo: {0}</source>
      <translation>重做：{0}</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>撤销：{0}</translation>
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
    <message>
      <source>Something went wrong inside Albumen. Your photos and edits are safe. Report: {0}</source>
      <translation>Albumen 内部出错。您的照片和修改都安全。报告：{0}</translation>
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
      <source>What changed, shown {0} times as strong</source>
      <translation>改变的内容，增强 {0} 倍显示</translation>
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
    <name>ToolDeeds</name>
    <message>
      <source>Quarter turn</source>
      <translation>旋转 90 度</translation>
    </message>
    <message numerus="yes">
      <source>Turn %n photo(s)</source>
      <translation>
        <numerusform>旋转 %n 张照片</numerusform>
      </translation>
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
      <source>Where was detail invented? (Ctrl+Shift+D)</source>
      <translation>哪里有虚构的细节？(Ctrl+Shift+D)</translation>
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
    <name>UndoWords</name>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>撤销：{0}</translation>
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
      <translation>视频</translation>
    </message>
    <message>
      <source>Add clips…</source>
      <translation>添加视频…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Clips to enhance</source>
      <translation>要增强的视频</translation>
    </message>
    <message>
      <source>Video files ({0})</source>
      <translation>视频文件 ({0})</translation>
    </message>
  </context>
  <context>
    <name>VideoDeeds</name>
    <message>
      <source>Try {0}</source>
      <translation>试做 {0}</translation>
    </message>
    <message>
      <source>Enhance {0}</source>
      <translation>增强 {0}</translation>
    </message>
    <message numerus="yes">
      <source>Enhance %n clip(s)</source>
      <translation>
        <numerusform>增强 %n 个视频</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VideoDialog</name>
    <message>
      <source>Enhance video</source>
      <translation>增强视频</translation>
    </message>
    <message>
      <source>Try {0} seconds</source>
      <translation>试做 {0} 秒</translation>
    </message>
    <message>
      <source>From the middle of the clip, as a file of its own, to look at first</source>
      <translation>取自视频中段，单独写成文件，供先行查看</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Add clips, or drop them here</source>
      <translation>添加视频，或将其拖放到此处</translation>
    </message>
    <message>
      <source>Looking at the clip…</source>
      <translation>正在查看视频…</translation>
    </message>
    <message numerus="yes">
      <source>%n clip(s)</source>
      <translation>
        <numerusform>%n 个视频</numerusform>
      </translation>
    </message>
    <message>
      <source>about {0} here</source>
      <translation>在本机约需 {0}</translation>
    </message>
    <message>
      <source>A few seconds are being written; the jobs tell how far they are</source>
      <translation>正在写入几秒钟；进度见任务列表</translation>
    </message>
  </context>
  <context>
    <name>VideoForm</name>
    <message>
      <source>What each clip needs</source>
      <translation>每个视频所需的</translation>
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
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Steady from frame to frame</source>
      <translation>帧间平稳</translation>
    </message>
    <message>
      <source>Frames are joined along their movement, so that noise does not become flicker</source>
      <translation>沿运动方向结合各帧，使噪点不致变成闪烁</translation>
    </message>
    <message>
      <source>Each scene at a strength of its own</source>
      <translation>每个场景使用各自的强度</translation>
    </message>
    <message>
      <source>Choose at least one step.</source>
      <translation>请至少选择一个步骤。</translation>
    </message>
    <message>
      <source>Choose a folder to write to.</source>
      <translation>请选择要写入的文件夹。</translation>
    </message>
    <message>
      <source>Write the part as minutes and seconds, such as 0:05 to 0:12.</source>
      <translation>请以分和秒填写片段，例如 0:05 至 0:12。</translation>
    </message>
    <message>
      <source>as measured</source>
      <translation>按测量值</translation>
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
      <translation>无</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>AV1 (small, free)</source>
      <translation>AV1（体积小，自由）</translation>
    </message>
    <message>
      <source>H.264 (plays everywhere)</source>
      <translation>H.264（随处可播放）</translation>
    </message>
    <message>
      <source>Stored as</source>
      <translation>存储格式</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All but where it was taken</source>
      <translation>除拍摄地点外的全部</translation>
    </message>
    <message>
      <source>None of it</source>
      <translation>全不保留</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>元数据</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>两者都保留</translation>
    </message>
    <message>
      <source>Leave it, skip the clip</source>
      <translation>保留原文件，跳过该视频</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>替换它</translation>
    </message>
    <message>
      <source>If a file is there</source>
      <translation>如果文件已存在</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
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
      <translation>写到哪里</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>存到哪里</translation>
    </message>
    <message>
      <source>Only this part</source>
      <translation>仅此片段</translation>
    </message>
    <message>
      <source>What</source>
      <translation>做什么</translation>
    </message>
    <message>
      <source>Remove noise</source>
      <translation>去除噪点</translation>
    </message>
    <message>
      <source>Clean up: noise, blur and compression at once</source>
      <translation>清理：同时处理噪点、模糊和压缩损伤</translation>
    </message>
    <message>
      <source>Sharpen what is blurred</source>
      <translation>锐化模糊部分</translation>
    </message>
    <message>
      <source>Repair compression damage</source>
      <translation>修复压缩损伤</translation>
    </message>
  </context>
  <context>
    <name>VideoStage</name>
    <message>
      <source>Place in the clip</source>
      <translation>视频中的位置</translation>
    </message>
    <message>
      <source>Play the clip as it is; where it stops, before and after are shown</source>
      <translation>按原样播放视频；停下处显示处理前后</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>This clip needs nothing</source>
      <translation>此视频无需处理</translation>
    </message>
    <message>
      <source>Working on this frame…</source>
      <translation>正在处理此帧…</translation>
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
    <name />
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
      <source>Settings of the previous photo</source>
      <translation>上一张照片的设置</translation>
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
      <source>Where was detail invented?</source>
      <translation>哪里有虚构的细节？</translation>
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
    <name>SliderRow</name>
    <message>
      <source>number</source>
      <translation>数字</translation>
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
      <translation>JPEG 质量 (0：自动测量)</translation>
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
      <translation>噪点强度 (0：自动测量)</translation>
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
    <message>
      <source>536 crops of about 576×576 pixels of photographs under CC0, CC BY, CC BY-SA, the Unsplash and Pexels licences, and Creative Commons photographs by way of COCO, reduced from high resolution; damage is made while training.</source>
      <translation>536 个约 576×576 像素的裁切，取自 CC0、CC BY、CC BY-SA、Unsplash 和 Pexels 许可的照片，以及 COCO 中的知识共享照片，由高分辨率缩小而来；损伤在训练时生成。</translation>
    </message>
    <message>
      <source>A full scale of greys.</source>
      <translation>完整的灰阶。</translation>
    </message>
    <message>
      <source>A little clearer and livelier, and nobody will notice.</source>
      <translation>略微更清晰、更生动，不着痕迹。</translation>
    </message>
    <message>
      <source>A red filter: dark skies, bright skin, deep shadow.</source>
      <translation>红色滤镜：天空深暗，肤色明亮，阴影浓重。</translation>
    </message>
    <message>
      <source>As the one above, with the noise taken out further.</source>
      <translation>同上，去除更多噪点。</translation>
    </message>
    <message>
      <source>Auto tone</source>
      <translation>自动色调</translation>
    </message>
    <message>
      <source>BSRGAN ×4</source>
      <translation>BSRGAN ×4</translation>
    </message>
    <message>
      <source>Black and white, dramatic</source>
      <translation>黑白，戏剧性</translation>
    </message>
    <message>
      <source>Brightens with one curve for the whole photo; a photo that is not dark is left alone, but a dark mood (one clean photo in twelve) is brightened too; the noise that comes up is left to the denoiser.</source>
      <translation>用一条曲线提亮整张照片；不暗的照片保持不变，但暗调氛围（完好照片中约十二分之一）也会被提亮；随之显现的噪点留给降噪处理。</translation>
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
      <translation>清澈、冷静、安宁。</translation>
    </message>
    <message>
      <source>Cool morning</source>
      <translation>清冷早晨</translation>
    </message>
    <message>
      <source>Crisp and clean on shared photos with noise and JPEG damage; invents texture. Fast enough for a laptop.</source>
      <translation>对带噪点和 JPEG 损伤的分享照片清晰干净；会虚构纹理。笔记本电脑上也够快。</translation>
    </message>
    <message>
      <source>Dark streets open up, lamps keep their shape.</source>
      <translation>提亮昏暗的街道，灯光保持形状。</translation>
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
      <translation>FBCNN，JPEG 损伤</translation>
    </message>
    <message>
      <source>Faded</source>
      <translation>褪色</translation>
    </message>
    <message>
      <source>Fill holes</source>
      <translation>填补空洞</translation>
    </message>
    <message>
      <source>For JPEG files of quality 10 to 95, once or twice compressed; what compression wiped out is smoothed, not invented.</source>
      <translation>适用于质量 10 到 95、压缩过一次或两次的 JPEG 文件；压缩抹去的内容会被平滑，而不会虚构。</translation>
    </message>
    <message>
      <source>For noise up to a standard deviation of 60 of 255; very coarse grain (film, strong resizing) is only softened.</source>
      <translation>适用于标准差不超过 60（满值 255）的噪点；很粗的颗粒（胶片、大幅缩放）只会减轻。</translation>
    </message>
    <message>
      <source>For scratches, dust, wires and other narrow things. Wide holes come out smooth: there pieces of the picture are taken instead.</source>
      <translation>适用于划痕、灰尘、电线等细窄物体。宽大的空洞会显得平滑，此时改用画面中的其他部分。</translation>
    </message>
    <message>
      <source>For shake and defocus of up to about 25 pixels that is the same over the photo; strong blur is reduced, not removed.</source>
      <translation>适用于整张照片一致、不超过约 25 像素的抖动和失焦；严重模糊只能减轻，不能消除。</translation>
    </message>
    <message>
      <source>For shared and re-saved photos: mild blur, noise up to about 25 of 255 and compression together. Not for motion blur.</source>
      <translation>适用于分享过和反复保存的照片：轻微模糊、不超过约 25（满值 255）的噪点和压缩同时存在。不适用于运动模糊。</translation>
    </message>
    <message>
      <source>Four times as large, for photos with damage; invents texture. A graphics card is recommended.</source>
      <translation>放大四倍，适用于有损伤的照片；会虚构纹理。建议使用显卡。</translation>
    </message>
    <message>
      <source>Four times as large, for unknown damage; softer than Real-ESRGAN. A graphics card is recommended.</source>
      <translation>放大四倍，适用于未知损伤；比 Real-ESRGAN 柔和。建议使用显卡。</translation>
    </message>
    <message>
      <source>Gentle skin and a quiet background.</source>
      <translation>柔和的皮肤，安静的背景。</translation>
    </message>
    <message>
      <source>Golden hour</source>
      <translation>黄金时刻</translation>
    </message>
    <message>
      <source>JPEG clean-up</source>
      <translation>JPEG 清理</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>风景</translation>
    </message>
    <message>
      <source>Lifted blacks and pale colours, like a print that hung in the sun.</source>
      <translation>提亮的黑色和淡淡的色彩，像晒褪色的照片。</translation>
    </message>
    <message>
      <source>Low contrast and dark that never turns black.</source>
      <translation>低对比度，暗部从不全黑。</translation>
    </message>
    <message>
      <source>Matte</source>
      <translation>哑光</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>自然</translation>
    </message>
    <message>
      <source>Punch</source>
      <translation>浓烈</translation>
    </message>
    <message>
      <source>Real-ESRGAN general, small</source>
      <translation>Real-ESRGAN 通用，小型</translation>
    </message>
    <message>
      <source>Real-ESRGAN general, small, stronger against noise</source>
      <translation>Real-ESRGAN 通用，小型，降噪更强</translation>
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
      <translation>修复 JPEG 损伤，包括保存过两次的照片。没有显卡时较慢。</translation>
    </message>
    <message>
      <source>Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first. The detail flavour adds crisp edges and grain that are likely, not known: at 60 it costs a decibel, on small letters and faces it may guess wrong.</source>
      <translation>恢复干净缩小时失去的细节；噪点和压缩痕迹会随画面放大，请先去除。细节版本会添加可能存在但并非已知的锐利边缘和颗粒：在 60 时损失一分贝，在小字和小脸上可能猜错。</translation>
    </message>
    <message>
      <source>Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first. The detail flavour adds crisp edges and grain that are likely, not known: at 60 it costs half a decibel, on small letters and faces it may guess wrong.</source>
      <translation>恢复干净缩小时失去的细节；噪点和压缩痕迹会随画面放大，请先去除。细节版本会添加可能存在但并非已知的锐利边缘和颗粒：在 60 时损失半分贝，在小字和小脸上可能猜错。</translation>
    </message>
    <message>
      <source>Rich middle tones, soft highlights and a little grain.</source>
      <translation>浓郁的中间调、柔和的高光和少许颗粒。</translation>
    </message>
    <message>
      <source>SCUNet, real noise</source>
      <translation>SCUNet，真实噪点</translation>
    </message>
    <message>
      <source>Silver and grain</source>
      <translation>银盐与颗粒</translation>
    </message>
    <message>
      <source>Soft greys with the grain of a fast film.</source>
      <translation>柔和的灰调，带高感光度胶片的颗粒。</translation>
    </message>
    <message>
      <source>Soft portrait</source>
      <translation>柔和人像</translation>
    </message>
    <message>
      <source>Strong light, strong colour, for grey days.</source>
      <translation>强烈的光线和色彩，适合阴天。</translation>
    </message>
    <message>
      <source>Takes out strong real noise without being told how much there is. Slow without a graphics card.</source>
      <translation>去除严重的真实噪点，无需指定噪点强度。没有显卡时较慢。</translation>
    </message>
    <message>
      <source>Teal and orange</source>
      <translation>青橙</translation>
    </message>
    <message>
      <source>The look of the cinema: warm people, cool shadows.</source>
      <translation>电影感：人物温暖，阴影偏冷。</translation>
    </message>
    <message>
      <source>The warm light just before the sun is gone.</source>
      <translation>日落前温暖的光线。</translation>
    </message>
    <message>
      <source>The weights of Enlarge ×2, with every picture looked at in eight ways, turned and mirrored: a little nearer the truth (0.1 dB), at eight times the work. Without the detail flavour. Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first.</source>
      <translation>使用“放大 ×2”的权重，把每张图片以旋转和镜像的八种方式各看一遍：更接近真实（0.1 dB），计算量为八倍。不含细节版本。恢复干净缩小时失去的细节；噪点和压缩痕迹会随画面放大，请先去除。</translation>
    </message>
    <message>
      <source>The weights of Enlarge ×4, with every picture looked at in eight ways, turned and mirrored: a little nearer the truth (0.1 to 0.2 dB), at eight times the work. Without the detail flavour. Restores what a clean reduction lost; noise and compression are enlarged with the picture, so remove them first.</source>
      <translation>使用“放大 ×4”的权重，把每张图片以旋转和镜像的八种方式各看一遍：更接近真实（0.1 至 0.2 dB），计算量为八倍。不含细节版本。恢复干净缩小时失去的细节；噪点和压缩痕迹会随画面放大，请先去除。</translation>
    </message>
    <message>
      <source>Twice as large, for photos with damage; invents texture. A graphics card is recommended.</source>
      <translation>放大两倍，适用于有损伤的照片；会虚构纹理。建议使用显卡。</translation>
    </message>
    <message>
      <source>Undoes wrong exposure, white balance, contrast and saturation; what is hardly wrong is left alone; it knows no taste, and moods (dusk, fog, candle light) may be taken for faults.</source>
      <translation>纠正错误的曝光、白平衡、对比度和饱和度；偏差很小的保持不变；它不懂审美，可能把氛围（黄昏、雾、烛光）当作缺陷。</translation>
    </message>
    <message>
      <source>Warm film</source>
      <translation>暖调胶片</translation>
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
      <translation>填补</translation>
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
      <translation>色调</translation>
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
      <translation>8 位对 {0} 偏少：天空可能出现色阶断层；16 位足够</translation>
    </message>
    <message>
      <source>A flag is 1 (picked), 0 (none) or −1 (rejected), not {0}.</source>
      <translation>旗标为 1（选取）、0（无）或 −1（排除），不能是 {0}。</translation>
    </message>
    <message>
      <source>A label is {0} or empty, not {1}.</source>
      <translation>色标为 {0} 或空，不能是 {1}。</translation>
    </message>
    <message>
      <source>A rating is 0 to 5 stars, not {0}.</source>
      <translation>评级为 0 到 5 星，不能是 {0}。</translation>
    </message>
    <message>
      <source>A stored preview showed the picture before the edit and was left out.</source>
      <translation>存储的预览显示的是修改前的图像，已被省略。</translation>
    </message>
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
      <source>Add {0} to the album {1}</source>
      <translation>将 {0} 添加到相册 {1}</translation>
    </message>
    <message>
      <source>Add {0} to {1}</source>
      <translation>将 {0} 添加到 {1}</translation>
    </message>
    <message>
      <source>An album cannot be put into itself.</source>
      <translation>相册不能放入自身。</translation>
    </message>
    <message>
      <source>An album needs a name.</source>
      <translation>相册需要名称。</translation>
    </message>
    <message>
      <source>Apple graphics processor</source>
      <translation>Apple 图形处理器</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>黑白</translation>
    </message>
    <message>
      <source>Bring sidecars in step</source>
      <translation>同步附属文件</translation>
    </message>
    <message>
      <source>Bring {0} originals back</source>
      <translation>恢复 {0} 个原始文件</translation>
    </message>
    <message>
      <source>Camera RAW</source>
      <translation>相机 RAW</translation>
    </message>
    <message>
      <source>Change the {0} of {1}</source>
      <translation>更改 {1} 的 {0}</translation>
    </message>
    <message>
      <source>Colours of a JPEG XL</source>
      <translation>JPEG XL 的颜色</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>连接被拒绝</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>连接超时</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>复制 {0}</translation>
    </message>
    <message>
      <source>Create the album {0}</source>
      <translation>创建相册 {0}</translation>
    </message>
    <message>
      <source>Crop and straighten</source>
      <translation>裁剪和拉直</translation>
    </message>
    <message>
      <source>Data of unknown kind may tell places and was left out.</source>
      <translation>未知类型的数据可能透露地点，已被省略。</translation>
    </message>
    <message>
      <source>Delete the keyword {0}</source>
      <translation>删除关键词 {0}</translation>
    </message>
    <message>
      <source>Detail was invented: made small again, the result differs from the photo ({0} dB).</source>
      <translation>含虚构细节：再次缩小后，结果与照片不同（{0} dB）。</translation>
    </message>
    <message>
      <source>Develop {0} photos</source>
      <translation>处理 {0} 张照片</translation>
    </message>
    <message>
      <source>Develop {0}</source>
      <translation>处理 {0}</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>设备正忙</translation>
    </message>
    <message>
      <source>Enhance {0} clips</source>
      <translation>增强 {0} 个视频</translation>
    </message>
    <message>
      <source>Enhance {0} photos</source>
      <translation>增强 {0} 张照片</translation>
    </message>
    <message>
      <source>Enhance {0}</source>
      <translation>增强 {0}</translation>
    </message>
    <message>
      <source>Export a photo</source>
      <translation>导出一张照片</translation>
    </message>
    <message>
      <source>Export {0} photos</source>
      <translation>导出 {0} 张照片</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>文件名过长</translation>
    </message>
    <message>
      <source>From the sidecar</source>
      <translation>来自附属文件</translation>
    </message>
    <message>
      <source>HEIC can be opened but not written: the encoder's licence does not allow it; AVIF is as small</source>
      <translation>HEIC 可以打开但不能写入：编码器的许可不允许；AVIF 同样小巧</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>主机已关闭</translation>
    </message>
    <message>
      <source>IPTC inside the Photoshop resources tells a place.</source>
      <translation>Photoshop 资源中的 IPTC 透露了地点。</translation>
    </message>
    <message>
      <source>IPTC tells a place.</source>
      <translation>IPTC 透露了地点。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import {0} files and folders</source>
      <translation>导入 {0} 个文件和文件夹</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>导入 {0}</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>无效参数</translation>
    </message>
    <message>
      <source>It sees one grey channel and is run on red, green and blue in turn. </source>
      <translation>它只看一个灰度通道，依次处理红、绿、蓝。</translation>
    </message>
    <message>
      <source>It sees one grey channel and is run on red, green and blue in turn. Not measured by Albumen.</source>
      <translation>它只看一个灰度通道，依次处理红、绿、蓝。Albumen 未作测量。</translation>
    </message>
    <message>
      <source>It tells a GPS position.</source>
      <translation>它透露了 GPS 位置。</translation>
    </message>
    <message>
      <source>JPEG quality {0}</source>
      <translation>JPEG 质量 {0}</translation>
    </message>
    <message>
      <source>JPEG quality {0}, saved twice</source>
      <translation>JPEG 质量 {0}，保存过两次</translation>
    </message>
    <message>
      <source>Label {0} {1}</source>
      <translation>为 {0} 设置色标：{1}</translation>
    </message>
    <message>
      <source>Lens corrections</source>
      <translation>镜头校正</translation>
    </message>
    <message>
      <source>Lookup table</source>
      <translation>查找表</translation>
    </message>
    <message>
      <source>Make a contact sheet</source>
      <translation>制作联系表</translation>
    </message>
    <message>
      <source>Make a difference sheet</source>
      <translation>制作差异对照表</translation>
    </message>
    <message>
      <source>Make the sample album</source>
      <translation>创建示例相册</translation>
    </message>
    <message>
      <source>Measure photos</source>
      <translation>测量照片</translation>
    </message>
    <message>
      <source>Measure {0} photos</source>
      <translation>测量 {0} 张照片</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>模型 {0}：{1}</translation>
    </message>
    <message>
      <source>Move the capture time of {0}</source>
      <translation>调整 {0} 的拍摄时间</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>移动 {0}</translation>
    </message>
    <message>
      <source>No corrections are known for the lens {0}; choose the lens by hand.</source>
      <translation>没有镜头 {0} 的校正数据；请手动选择镜头。</translation>
    </message>
    <message>
      <source>No corrections are known for {0}; choose the lens by hand.</source>
      <translation>没有{0}的校正数据；请手动选择镜头。</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>没有该文件或文件夹</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <source>Not measured by Albumen.</source>
      <translation>Albumen 未作测量。</translation>
    </message>
    <message>
      <source>Nothing here can take things out of a photo.</source>
      <translation>此处没有可以从照片中移除物体的工具。</translation>
    </message>
    <message>
      <source>Only the first page is written.</source>
      <translation>只写入第一页。</translation>
    </message>
    <message>
      <source>Only the first picture of the animation is written.</source>
      <translation>只写入动画的第一帧。</translation>
    </message>
    <message>
      <source>Only the main picture of the burst is written.</source>
      <translation>只写入连拍的主图像。</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>原片</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>没有权限</translation>
    </message>
    <message>
      <source>Photos can be counted by {0}, not by {1}.</source>
      <translation>照片可按 {0} 计数，不能按 {1}。</translation>
    </message>
    <message>
      <source>Photos cannot be sorted by {0}; possible are {1}.</source>
      <translation>照片不能按 {0} 排序；可用的有 {1}。</translation>
    </message>
    <message>
      <source>Photoshop's own resources have no place in this format.</source>
      <translation>此格式不能容纳 Photoshop 自身的资源。</translation>
    </message>
    <message>
      <source>Pick {0}</source>
      <translation>选取 {0}</translation>
    </message>
    <message>
      <source>Quick collection</source>
      <translation>快速收藏</translation>
    </message>
    <message>
      <source>RAW files are never written; choose TIFF with 16 bits to keep everything</source>
      <translation>从不写入 RAW 文件；选择 16 位 TIFF 可保留全部内容</translation>
    </message>
    <message>
      <source>Rate {0} {1}</source>
      <translation>将 {0} 评为 {1} 星</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>文件系统为只读</translation>
    </message>
    <message>
      <source>Red eyes</source>
      <translation>红眼</translation>
    </message>
    <message>
      <source>Reject {0}</source>
      <translation>排除 {0}</translation>
    </message>
    <message>
      <source>Remove by mask</source>
      <translation>按蒙版移除</translation>
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
      <translation>从相册 {1} 中移除 {0}</translation>
    </message>
    <message>
      <source>Remove {0} from {1}</source>
      <translation>从 {1} 移除 {0}</translation>
    </message>
    <message>
      <source>Rename the keyword {0} to {1}</source>
      <translation>将关键词 {0} 重命名为 {1}</translation>
    </message>
    <message>
      <source>Rotate and flip</source>
      <translation>旋转和翻转</translation>
    </message>
    <message>
      <source>Set the capture time of {0}</source>
      <translation>设定 {0} 的拍摄时间</translation>
    </message>
    <message>
      <source>Set the location of {0}</source>
      <translation>设定 {0} 的位置</translation>
    </message>
    <message>
      <source>Stack {0}</source>
      <translation>堆叠 {0}</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>网络文件已失效</translation>
    </message>
    <message>
      <source>Step back in the history</source>
      <translation>历史记录中后退一步</translation>
    </message>
    <message>
      <source>That would move a capture time out of the calendar.</source>
      <translation>这会使拍摄时间超出日历范围。</translation>
    </message>
    <message>
      <source>The CMYK inks become RGB colours.</source>
      <translation>CMYK 油墨将变为 RGB 颜色。</translation>
    </message>
    <message>
      <source>The EXIF block has a GPS directory or maker's notes that may tell places.</source>
      <translation>EXIF 数据块含有可能透露地点的 GPS 目录或厂商注释。</translation>
    </message>
    <message>
      <source>The EXIF block is damaged; as it may tell places, it was left out.</source>
      <translation>EXIF 数据块已损坏；因可能透露地点，已被省略。</translation>
    </message>
    <message>
      <source>The HDR brightness range is not kept.</source>
      <translation>不保留 HDR 亮度范围。</translation>
    </message>
    <message>
      <source>The HDR layer is kept only if nothing is cropped, turned, warped or taken out of the picture.</source>
      <translation>仅当没有裁剪、旋转、变形或从画面中移除内容时才保留 HDR 图层。</translation>
    </message>
    <message>
      <source>The HDR layer is not part of the edited copy.</source>
      <translation>HDR 图层不属于修改后的副本。</translation>
    </message>
    <message>
      <source>The IPTC texts were moved into XMP.</source>
      <translation>IPTC 文本已移入 XMP。</translation>
    </message>
    <message>
      <source>The JPEG comment has no place in this format.</source>
      <translation>此格式不能容纳 JPEG 注释。</translation>
    </message>
    <message>
      <source>The XMP packet is damaged; as it may tell places, it was left out.</source>
      <translation>XMP 数据包已损坏；因可能透露地点，已被省略。</translation>
    </message>
    <message>
      <source>The adjustment {0} was made by a newer Albumen and is not applied.</source>
      <translation>调整 {0} 由更新版本的 Albumen 创建，未应用。</translation>
    </message>
    <message>
      <source>The backup {0} is damaged too.</source>
      <translation>备份 {0} 也已损坏。</translation>
    </message>
    <message>
      <source>The camera maker's notes may tell places and were left out.</source>
      <translation>相机厂商注释可能透露地点，已被省略。</translation>
    </message>
    <message>
      <source>The catalog could not do that: {0}.</source>
      <translation>图库无法执行：{0}。</translation>
    </message>
    <message>
      <source>The catalog is already open in another Albumen window or command. Close it first.</source>
      <translation>图库已在另一个 Albumen 窗口或命令中打开。请先将其关闭。</translation>
    </message>
    <message>
      <source>The catalog is busy in another program. Try again when that is done.</source>
      <translation>图库正被其他程序占用。请待其完成后重试。</translation>
    </message>
    <message>
      <source>The catalog is damaged: it speaks of photos that it does not know.</source>
      <translation>图库已损坏：其中提到了未知的照片。</translation>
    </message>
    <message>
      <source>The catalog is damaged: its backup could not be read back.</source>
      <translation>图库已损坏：无法读回其备份。</translation>
    </message>
    <message>
      <source>The catalog is damaged: tables are missing.</source>
      <translation>图库已损坏：缺少数据表。</translation>
    </message>
    <message>
      <source>The catalog is damaged: {0}.</source>
      <translation>图库已损坏：{0}。</translation>
    </message>
    <message>
      <source>The catalog was opened for reading only.</source>
      <translation>图库以只读方式打开。</translation>
    </message>
    <message>
      <source>The colour profile inside the JPEG XL cannot be read; its colours are taken for sRGB.</source>
      <translation>无法读取 JPEG XL 中的色彩配置文件；其颜色按 sRGB 处理。</translation>
    </message>
    <message>
      <source>The compiled kernel was not built here; adjustments run in numpy, which is several times slower.</source>
      <translation>此处未构建编译内核；调整在 numpy 中运行，速度慢数倍。</translation>
    </message>
    <message>
      <source>The content credentials would no longer be true and are removed.</source>
      <translation>内容凭证将不再真实，会被移除。</translation>
    </message>
    <message>
      <source>The date code “{0}” cannot be read: {1}.</source>
      <translation>无法识别日期代码“{0}”：{1}。</translation>
    </message>
    <message>
      <source>The depth map is kept only if nothing is cropped, turned, warped or taken out, at the full size.</source>
      <translation>仅当没有裁剪、旋转、变形或移除内容且保持原尺寸时才保留深度图。</translation>
    </message>
    <message>
      <source>The depth map is not part of the edited copy.</source>
      <translation>深度图不属于修改后的副本。</translation>
    </message>
    <message>
      <source>The depth map no longer fits the picture and was left out.</source>
      <translation>深度图不再与图像相符，已被省略。</translation>
    </message>
    <message>
      <source>The edits of this photo cannot be read: {0}.</source>
      <translation>无法读取此照片的修改：{0}。</translation>
    </message>
    <message>
      <source>The graphics processor ({0}) is not usable here; the CPU is.</source>
      <translation>此处无法使用图形处理器（{0}）；将使用 CPU。</translation>
    </message>
    <message>
      <source>The helper process that opens clips could not be started.</source>
      <translation>无法启动用于打开视频的辅助进程。</translation>
    </message>
    <message>
      <source>The helper process that opens pictures could not be started.</source>
      <translation>无法启动打开图像的辅助进程。</translation>
    </message>
    <message>
      <source>The lookup table {0} cannot be read; it is damaged.</source>
      <translation>无法读取查找表 {0}；它已损坏。</translation>
    </message>
    <message>
      <source>The lookup table {0} is not there.</source>
      <translation>找不到查找表 {0}。</translation>
    </message>
    <message>
      <source>The mask of {0} was made by a newer Albumen; what is unknown of it covers nothing.</source>
      <translation>{0} 的蒙版由更新版本的 Albumen 创建；其中无法识别的部分不覆盖任何区域。</translation>
    </message>
    <message>
      <source>The mask {0} cannot be read ({1}).</source>
      <translation>无法读取蒙版 {0}（{1}）。</translation>
    </message>
    <message>
      <source>The mask {0} has another shape than the photo: it is {1}×{2}, the photo {3}×{4}.</source>
      <translation>蒙版 {0} 的形状与照片不同：它是 {1}×{2}，照片是 {3}×{4}。</translation>
    </message>
    <message>
      <source>The mask {0} is no picture that can be read.</source>
      <translation>蒙版 {0} 不是可以读取的图像。</translation>
    </message>
    <message>
      <source>The metadata is damaged: {0}.</source>
      <translation>元数据已损坏：{0}。</translation>
    </message>
    <message>
      <source>The motion clip is not part of the edited copy.</source>
      <translation>动态片段不属于修改后的副本。</translation>
    </message>
    <message>
      <source>The naming template is empty.</source>
      <translation>命名模板为空。</translation>
    </message>
    <message>
      <source>The naming template knows no {{{0}}}; possible are {1}.</source>
      <translation>命名模板不认识 {{{0}}}；可用的有 {1}。</translation>
    </message>
    <message>
      <source>The naming template must stay inside the folder that was chosen.</source>
      <translation>命名模板必须位于所选文件夹之内。</translation>
    </message>
    <message>
      <source>The naming template “{0}” cannot be read: {1}.</source>
      <translation>无法识别命名模板“{0}”：{1}。</translation>
    </message>
    <message>
      <source>The newest good backup is {0}.</source>
      <translation>最新的完好备份是 {0}。</translation>
    </message>
    <message>
      <source>The palette becomes full colours.</source>
      <translation>调色板将变为全彩。</translation>
    </message>
    <message>
      <source>The panorama's place on its sphere no longer fits the picture and was left out.</source>
      <translation>全景图在球面上的位置已与图像不符，因此未保留。</translation>
    </message>
    <message>
      <source>The search cannot be read at position {0} (“{1}”): {2}.</source>
      <translation>无法识别第 {0} 个字符处的搜索（“{1}”）：{2}。</translation>
    </message>
    <message>
      <source>The search cannot be read at position {0}: a quotation mark is not closed.</source>
      <translation>无法识别第 {0} 个字符处的搜索：引号未闭合。</translation>
    </message>
    <message>
      <source>The second copy would lie in the same folder as the first; choose another.</source>
      <translation>第二份副本会与第一份在同一文件夹中；请另选一个。</translation>
    </message>
    <message>
      <source>The second picture in the file is not part of the edited copy.</source>
      <translation>文件中的第二幅图像不属于修改后的副本。</translation>
    </message>
    <message>
      <source>There is data of unknown kind that may tell a place.</source>
      <translation>有可能透露地点的未知类型数据。</translation>
    </message>
    <message>
      <source>There is no album with the number {0}.</source>
      <translation>没有编号为 {0} 的相册。</translation>
    </message>
    <message>
      <source>There is no catalog in {0} yet.</source>
      <translation>{0} 中还没有图库。</translation>
    </message>
    <message>
      <source>There is no field {0}; possible are {1}.</source>
      <translation>没有字段 {0}；可用的有 {1}。</translation>
    </message>
    <message>
      <source>There is no format called {0}; there are {1}.</source>
      <translation>没有名为 {0} 的格式；可用的有 {1}。</translation>
    </message>
    <message>
      <source>There is no good backup.</source>
      <translation>没有完好的备份。</translation>
    </message>
    <message>
      <source>There is no photo with the number {0}.</source>
      <translation>没有编号为 {0} 的照片。</translation>
    </message>
    <message>
      <source>There is no place at {0}, {1}: latitude is −90 to 90, longitude −180 to 180.</source>
      <translation>{0}, {1} 处没有地点：纬度为 −90 到 90，经度为 −180 到 180。</translation>
    </message>
    <message>
      <source>This catalog was made by a newer Albumen. Update Albumen to open it.</source>
      <translation>此图库由更新版本的 Albumen 创建。请更新 Albumen 后再打开。</translation>
    </message>
    <message>
      <source>This catalog was made by an older Albumen. Open it in the window once to update it.</source>
      <translation>此图库由旧版本的 Albumen 创建。请在窗口中打开一次以进行更新。</translation>
    </message>
    <message>
      <source>This packaged Albumen cannot open video, as the encoders for it are under the GPL and are not part of it; an Albumen that came by pip can, once `pip install av` has added them.</source>
      <translation>此打包版 Albumen 无法打开视频，因为所需的编码器采用 GPL 许可而未包含在内；用 pip 安装的 Albumen 在运行 `pip install av` 之后即可。</translation>
    </message>
    <message>
      <source>This smart album is made of itself.</source>
      <translation>此智能相册由其自身构成。</translation>
    </message>
    <message>
      <source>Thumbnails of {0} photos</source>
      <translation>{0} 张照片的缩略图</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>打开的文件过多</translation>
    </message>
    <message>
      <source>True to the photo: made small again, the result is the same ({0} dB).</source>
      <translation>忠于照片：再次缩小后，结果与照片相同（{0} dB）。</translation>
    </message>
    <message>
      <source>Unflag {0}</source>
      <translation>取消 {0} 的旗标</translation>
    </message>
    <message>
      <source>Unstack {0}</source>
      <translation>取消堆叠 {0}</translation>
    </message>
    <message>
      <source>Use the time and location in the files of {0}</source>
      <translation>使用 {0} 的文件中的时间和位置</translation>
    </message>
    <message>
      <source>Verify {0}</source>
      <translation>检验 {0}</translation>
    </message>
    <message>
      <source>Video needs the package av, version 18 or newer, which this installation lacks; where Albumen came by pip, `pip install av` adds it.</source>
      <translation>视频功能需要 18 或更新版本的 av 包，此安装中没有；若 Albumen 由 pip 安装，可用 `pip install av` 添加。</translation>
    </message>
    <message>
      <source>What is protected was chosen by a newer Albumen; what is unknown of it protects nothing.</source>
      <translation>受保护的区域由更新版本的 Albumen 选定；其中无法识别的部分不保护任何区域。</translation>
    </message>
    <message>
      <source>Write {0} photos back</source>
      <translation>写回 {0} 张照片</translation>
    </message>
    <message>
      <source>Written into the file</source>
      <translation>已写入文件</translation>
    </message>
    <message>
      <source>XMP tells {0}.</source>
      <translation>XMP 透露了 {0}。</translation>
    </message>
    <message>
      <source>a JPEG 2000 of {0} bits a channel is not supported</source>
      <translation>不支持每通道 {0} 位的 JPEG 2000</translation>
    </message>
    <message>
      <source>a JPEG 2000 with negative numbers is not supported</source>
      <translation>不支持含负数的 JPEG 2000</translation>
    </message>
    <message>
      <source>a TIFF of {0} colours is not supported</source>
      <translation>不支持 {0} 色的 TIFF</translation>
    </message>
    <message>
      <source>a TIFF with negative numbers is not supported</source>
      <translation>不支持含负数的 TIFF</translation>
    </message>
    <message>
      <source>a WebP has at most 16383 pixels a side</source>
      <translation>WebP 每边最多 16383 像素</translation>
    </message>
    <message>
      <source>a bracket is closed that was never opened</source>
      <translation>有多余的右括号</translation>
    </message>
    <message>
      <source>a code in the header means nothing</source>
      <translation>文件头中有无意义的代码</translation>
    </message>
    <message>
      <source>a condition is missing here</source>
      <translation>此处缺少条件</translation>
    </message>
    <message>
      <source>a dark clip: raising the exposure would lighten every frame alike</source>
      <translation>视频偏暗：提高曝光可使每一帧同样变亮</translation>
    </message>
    <message>
      <source>a dark picture: half of it is under {0} of 255</source>
      <translation>画面偏暗：一半低于 {0}（满值 255）</translation>
    </message>
    <message>
      <source>a data track</source>
      <translation>一条数据轨道</translation>
    </message>
    <message>
      <source>a data track could not be taken along</source>
      <translation>有一条数据轨道无法保留</translation>
    </message>
    <message>
      <source>a date is written 2024, 2024-05 or 2024-05-31</source>
      <translation>日期写作 2024、2024-05 或 2024-05-31</translation>
    </message>
    <message>
      <source>a dim picture: nothing over {0} of 255</source>
      <translation>画面灰暗：没有高于 {0} 的部分（满值 255）</translation>
    </message>
    <message>
      <source>a flag is {0}</source>
      <translation>旗标为 {0}</translation>
    </message>
    <message>
      <source>a flat clip: raising exposure or contrast would help every frame alike</source>
      <translation>视频偏灰：提高曝光或对比度对每一帧同样有益</translation>
    </message>
    <message>
      <source>a further video</source>
      <translation>另一条视频</translation>
    </message>
    <message>
      <source>a label is {0} or none</source>
      <translation>色标为 {0} 或 none</translation>
    </message>
    <message>
      <source>a list ends too early</source>
      <translation>列表过早结束</translation>
    </message>
    <message>
      <source>a mask cannot be read: {0}</source>
      <translation>无法读取蒙版：{0}</translation>
    </message>
    <message>
      <source>a near-duplicate (sharpness {0}, the best of {1} has {2})</source>
      <translation>近似照片（清晰度 {0}，{1} 张中最好的为 {2}）</translation>
    </message>
    <message>
      <source>a newer Albumen wrote this manifest</source>
      <translation>此清单由更新版本的 Albumen 写入</translation>
    </message>
    <message>
      <source>a number in the header is too large</source>
      <translation>文件头中有过大的数字</translation>
    </message>
    <message>
      <source>a number is expected</source>
      <translation>此处应为数字</translation>
    </message>
    <message>
      <source>a preset needs a name with a letter or digit in it</source>
      <translation>预设的名称须含字母或数字</translation>
    </message>
    <message>
      <source>a segment is too long for a JPEG</source>
      <translation>有一段对 JPEG 来说过长</translation>
    </message>
    <message>
      <source>a size is given like {0}, not {1}</source>
      <translation>尺寸应写作 {0}，而不是 {1}</translation>
    </message>
    <message>
      <source>a size must be 1 to {0} pixels long, not {1}</source>
      <translation>尺寸须为 1 到 {0} 像素，不能是 {1}</translation>
    </message>
    <message>
      <source>a stroke needs points (x, y)</source>
      <translation>笔触需要点 (x, y)</translation>
    </message>
    <message>
      <source>a stroke's size must be 0 to 2 and its flow 0 to 100</source>
      <translation>笔触的大小须为 0 到 2，流量须为 0 到 100</translation>
    </message>
    <message>
      <source>a value can only be overwritten by one of its length</source>
      <translation>只能用等长的值覆盖</translation>
    </message>
    <message>
      <source>a value is missing after it</source>
      <translation>其后缺少值</translation>
    </message>
    <message>
      <source>a veil over the picture: no dark tones</source>
      <translation>画面蒙着一层灰雾：没有暗色调</translation>
    </message>
    <message>
      <source>a virtual copy has no file of its own; write a copy beside it, or export it</source>
      <translation>虚拟副本没有自己的文件；请在旁边写入副本或将其导出</translation>
    </message>
    <message>
      <source>an HDR clip: its values were worked on as they are coded, mastering data is not kept</source>
      <translation>HDR 视频：按其编码值处理，不保留母带数据</translation>
    </message>
    <message>
      <source>an IPTC value is too long</source>
      <translation>IPTC 值过长</translation>
    </message>
    <message>
      <source>an attachment</source>
      <translation>一个附件</translation>
    </message>
    <message>
      <source>an unknown kind of curve</source>
      <translation>未知类型的曲线</translation>
    </message>
    <message>
      <source>another program changed it since; its first original lies in {0}</source>
      <translation>之后有其他程序更改了它；最初的原始文件在 {0} 中</translation>
    </message>
    <message>
      <source>another program changed the file meanwhile; nothing was written</source>
      <translation>其他程序在此期间更改了文件；未写入任何内容</translation>
    </message>
    <message>
      <source>another program changed the file since Albumen read it; import it again</source>
      <translation>Albumen 读取之后，其他程序更改了文件；请重新导入</translation>
    </message>
    <message>
      <source>another program changed this file meanwhile; it was left as it is now</source>
      <translation>其他程序在此期间更改了此文件；已保持其现状</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>与写入时一致</translation>
    </message>
    <message>
      <source>as it was written; its source is another now, so it was not made again</source>
      <translation>与写入时一致；来源已不同，因此未重新生成</translation>
    </message>
    <message>
      <source>as it was written; not made again, as the model {0} is another now</source>
      <translation>与写入时一致；未重新生成，因为模型 {0} 已不同</translation>
    </message>
    <message>
      <source>at {0} megapixels {1} would take about {2} minutes here and was left out; --steps {3} does it</source>
      <translation>{0} 百万像素时，{1} 在此约需 {2} 分钟，已跳过；使用 --steps {3} 可执行</translation>
    </message>
    <message>
      <source>at {0}×{1} pixels a frame it needs more memory than it may have</source>
      <translation>每帧 {0}×{1} 像素，所需内存超过允许的上限</translation>
    </message>
    <message>
      <source>at {0}×{1} pixels it needs about {2} of memory, more than it may have</source>
      <translation>{0}×{1} 像素约需 {2} 内存，超出允许范围</translation>
    </message>
    <message>
      <source>bits must be 8 or 10, not {0}</source>
      <translation>bits 必须是 8 或 10，而不是 {0}</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>蓝色</translation>
    </message>
    <message>
      <source>bringing the originals back has to be confirmed first</source>
      <translation>恢复原始文件需要先确认</translation>
    </message>
    <message>
      <source>brush mask: {0}</source>
      <translation>画笔蒙版：{0}</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>city</source>
      <translation>城市</translation>
    </message>
    <message>
      <source>colour is stored at half the resolution</source>
      <translation>颜色以一半的分辨率存储</translation>
    </message>
    <message>
      <source>colour is stored at half the resolution, as AV1 holds it here</source>
      <translation>颜色以一半的分辨率存储，此处的 AV1 只支持这样</translation>
    </message>
    <message>
      <source>combined mask: mode must be one of {0}, not {1}</source>
      <translation>组合蒙版：模式须为 {0} 之一，不能是 {1}</translation>
    </message>
    <message>
      <source>compresses with small losses</source>
      <translation>压缩时有少量损失</translation>
    </message>
    <message>
      <source>content credentials</source>
      <translation>内容凭证</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>版权</translation>
    </message>
    <message>
      <source>could not be carried over: {0}</source>
      <translation>无法保留：{0}</translation>
    </message>
    <message>
      <source>country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>creator</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>damaged metadata</source>
      <translation>元数据损坏</translation>
    </message>
    <message>
      <source>detail must be 0 to 1, not {0}</source>
      <translation>细节须为 0 到 1，不能是 {0}</translation>
    </message>
    <message>
      <source>edges that are {0} px soft</source>
      <translation>边缘模糊 {0} px</translation>
    </message>
    <message>
      <source>edited here and elsewhere: both versions are kept, see the snapshot “From the sidecar”</source>
      <translation>在此处和别处都有修改：两个版本均已保留，见快照“来自附属文件”</translation>
    </message>
    <message>
      <source>embedded profile</source>
      <translation>嵌入的配置文件</translation>
    </message>
    <message>
      <source>equal but for {0} of 255 on average</source>
      <translation>除平均 {0}（满值 255）的差异外相同</translation>
    </message>
    <message>
      <source>faint noise (σ {0}) {1}</source>
      <translation>微弱噪点（σ {0}），{1}</translation>
    </message>
    <message>
      <source>frame {0} does not decode</source>
      <translation>第 {0} 帧无法解码</translation>
    </message>
    <message>
      <source>frame {0} is {1} s off its time</source>
      <translation>第 {0} 帧的时间偏差 {1} 秒</translation>
    </message>
    <message>
      <source>frame {0} reads otherwise than before; nothing was written</source>
      <translation>第 {0} 帧的读取结果与先前不同；未写入任何内容</translation>
    </message>
    <message>
      <source>gain map</source>
      <translation>增益图</translation>
    </message>
    <message>
      <source>give a scale or a size, not both</source>
      <translation>请指定倍数或尺寸，不要两者都给</translation>
    </message>
    <message>
      <source>grain is left out: it would stand still before what moves</source>
      <translation>省略颗粒：它会静止在运动画面之前</translation>
    </message>
    <message>
      <source>green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <source>it came out as another picture</source>
      <translation>得到的是另一幅图像</translation>
    </message>
    <message>
      <source>it came out as {0} of {1}×{2} pixels</source>
      <translation>得到的是 {1}×{2} 像素的 {0}</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>无法打开</translation>
    </message>
    <message>
      <source>it cannot be read ({0})</source>
      <translation>无法读取（{0}）</translation>
    </message>
    <message>
      <source>it carries content credentials, which any change would make untrue; export a copy instead</source>
      <translation>文件带有内容凭证，任何更改都会使其不实；请改为导出副本</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>复制期间文件发生了变化</translation>
    </message>
    <message>
      <source>it could not be read back after it was written</source>
      <translation>写入后无法读回</translation>
    </message>
    <message>
      <source>it does not enlarge by {0} as its card says</source>
      <translation>它不能如其卡片所述放大 {0} 倍</translation>
    </message>
    <message>
      <source>it failed on this picture ({0})</source>
      <translation>处理此图像时失败（{0}）</translation>
    </message>
    <message>
      <source>it has no picture in it</source>
      <translation>其中没有图像</translation>
    </message>
    <message>
      <source>it has virtual copies, whose edits need its file as it is</source>
      <translation>它有虚拟副本，其编辑需要文件保持现状</translation>
    </message>
    <message>
      <source>it has virtual copies, whose edits need its file as it is; export it</source>
      <translation>它有虚拟副本，其修改需要文件保持原样；请改为导出</translation>
    </message>
    <message>
      <source>it has {0} stars</source>
      <translation>它有 {0} 星</translation>
    </message>
    <message>
      <source>it holds more than {0} frames</source>
      <translation>它包含的帧数多于 {0}</translation>
    </message>
    <message>
      <source>it holds video of a kind that cannot be decoded here</source>
      <translation>其视频类型无法在此解码</translation>
    </message>
    <message>
      <source>it holds {0} beside the pictures</source>
      <translation>除画面外它还包含 {0}</translation>
    </message>
    <message>
      <source>it holds {0} of {1} frames</source>
      <translation>它包含 {1} 帧中的 {0} 帧</translation>
    </message>
    <message>
      <source>it holds {0} pictures, of which only one would be left</source>
      <translation>文件含 {0} 幅图像，只会留下其中一幅</translation>
    </message>
    <message>
      <source>it is another photo of the catalog</source>
      <translation>它是图库中的另一张照片</translation>
    </message>
    <message>
      <source>it is compressed least</source>
      <translation>它的压缩最少</translation>
    </message>
    <message>
      <source>it is edited</source>
      <translation>它经过修改</translation>
    </message>
    <message>
      <source>it is in the library already</source>
      <translation>已在图库中</translation>
    </message>
    <message>
      <source>it is one of {0}, unedited, unflagged</source>
      <translation>应为 {0}、unedited、unflagged 之一</translation>
    </message>
    <message>
      <source>it is taken</source>
      <translation>已被占用</translation>
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
      <translation>与 {0} 是同一张照片</translation>
    </message>
    <message>
      <source>it is very noisy (about {0} levels)</source>
      <translation>噪点严重（约 {0} 级）</translation>
    </message>
    <message>
      <source>it is written into the file already</source>
      <translation>已写入文件</translation>
    </message>
    <message>
      <source>it is {0} s long instead of {1} s</source>
      <translation>它长 {0} 秒，而不是 {1} 秒</translation>
    </message>
    <message>
      <source>it needs about {0} of memory, more than there is</source>
      <translation>约需 {0} 内存，超出现有内存</translation>
    </message>
    <message>
      <source>it needs more memory than it may have</source>
      <translation>所需内存超过允许的上限</translation>
    </message>
    <message>
      <source>it needs more memory than there is</source>
      <translation>所需内存超出现有内存</translation>
    </message>
    <message>
      <source>it needs more memory than there is, even in small pieces</source>
      <translation>即使分成小块，所需内存也超出现有内存</translation>
    </message>
    <message>
      <source>it needs more memory than there is: {0} MB for the result, and {1} MB are free</source>
      <translation>内存不足：结果需要 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
      <source>it still tells where the photo was taken: {0}</source>
      <translation>仍会透露拍摄地点：{0}</translation>
    </message>
    <message>
      <source>it turns {0} channels into {1}; Albumen runs models of one or three</source>
      <translation>它将 {0} 个通道变为 {1} 个；Albumen 只运行一个或三个通道的模型</translation>
    </message>
    <message>
      <source>it was lost</source>
      <translation>已丢失</translation>
    </message>
    <message>
      <source>its XMP packet has no room for the HDR layer</source>
      <translation>其 XMP 数据包没有空间容纳 HDR 图层</translation>
    </message>
    <message>
      <source>its XMP packet is broken</source>
      <translation>其 XMP 数据包已损坏</translation>
    </message>
    <message>
      <source>its card cannot be used ({0})</source>
      <translation>其卡片无法使用（{0}）</translation>
    </message>
    <message>
      <source>its content is not that of the photo that is looked for</source>
      <translation>其内容不是要找的照片</translation>
    </message>
    <message>
      <source>its detail weights are of another shape than its weights</source>
      <translation>其细节权重与权重的形状不同</translation>
    </message>
    <message>
      <source>its file is there</source>
      <translation>其文件存在</translation>
    </message>
    <message>
      <source>its folder is not there</source>
      <translation>其文件夹不存在</translation>
    </message>
    <message>
      <source>its id may hold letters, digits, dots and dashes only</source>
      <translation>其标识只能含字母、数字、点和连字符</translation>
    </message>
    <message>
      <source>its options do not fit {0} ({1})</source>
      <translation>其选项与 {0} 不符（{1}）</translation>
    </message>
    <message>
      <source>its picture lies in several parts</source>
      <translation>图像分为多个部分</translation>
    </message>
    <message>
      <source>its pixels came out in another shape</source>
      <translation>得到的像素形状不同</translation>
    </message>
    <message>
      <source>its pixels came out in another size</source>
      <translation>得到的像素尺寸不同</translation>
    </message>
    <message>
      <source>its place in the batch, from 1 (0001: {{counter:04}})</source>
      <translation>在批次中的序号，从 1 开始（0001：{{counter:04}}）</translation>
    </message>
    <message>
      <source>its server answers {0} ({1})</source>
      <translation>其服务器返回 {0}（{1}）</translation>
    </message>
    <message>
      <source>its server cannot be reached; what was fetched is kept for the next try</source>
      <translation>无法连接其服务器；已获取的部分会保留到下次尝试</translation>
    </message>
    <message>
      <source>its stars, 0 to 5</source>
      <translation>星级，0 到 5</translation>
    </message>
    <message>
      <source>its title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>its weights ({0}) are corrupt</source>
      <translation>其权重（{0}）已损坏</translation>
    </message>
    <message>
      <source>its weights ({0}) are not the ones its card describes; add it again</source>
      <translation>其权重（{0}）与卡片所述不符；请重新添加</translation>
    </message>
    <message>
      <source>its weights ({0}) are not there</source>
      <translation>找不到其权重（{0}）</translation>
    </message>
    <message>
      <source>its weights ({0}) cannot be read ({1})</source>
      <translation>无法读取其权重（{0}）（{1}）</translation>
    </message>
    <message>
      <source>its weights ({0}) hold numbers that are not finite</source>
      <translation>其权重（{0}）含有非有限数</translation>
    </message>
    <message>
      <source>its weights belong to no architecture that Albumen knows</source>
      <translation>其权重不属于 Albumen 认识的架构</translation>
    </message>
    <message>
      <source>its weights do not fit the architecture that they look like</source>
      <translation>其权重与看似所属的架构不符</translation>
    </message>
    <message>
      <source>its weights do not fit the architecture {0}</source>
      <translation>其权重与架构 {0} 不符</translation>
    </message>
    <message>
      <source>its weights hold numbers that are not finite</source>
      <translation>其权重含有非有限数</translation>
    </message>
    <message>
      <source>its {0} block has no room for more</source>
      <translation>其 {0} 数据块已无空间</translation>
    </message>
    <message>
      <source>its {0} cannot be read ({1})</source>
      <translation>无法读取 {0}（{1}）</translation>
    </message>
    <message>
      <source>its {0} is far too large to be a card</source>
      <translation>{0} 作为卡片过大</translation>
    </message>
    <message>
      <source>linear sRGB</source>
      <translation>线性 sRGB</translation>
    </message>
    <message>
      <source>made again, byte for byte the same</source>
      <translation>重新生成，逐字节相同</translation>
    </message>
    <message>
      <source>made again, it has another size</source>
      <translation>重新生成，尺寸不同</translation>
    </message>
    <message>
      <source>made again, its pixels differ by {0} of 255 on average</source>
      <translation>重新生成，像素平均相差 {0}（满值 255）</translation>
    </message>
    <message>
      <source>made again, {0}</source>
      <translation>重新生成，{0}</translation>
    </message>
    <message>
      <source>models cannot be run here</source>
      <translation>此处无法运行模型</translation>
    </message>
    <message>
      <source>models of the community need the extra package {0}</source>
      <translation>社区模型需要额外的软件包 {0}</translation>
    </message>
    <message>
      <source>monitor profile</source>
      <translation>显示器配置文件</translation>
    </message>
    <message>
      <source>motion photo</source>
      <translation>动态照片</translation>
    </message>
    <message>
      <source>movement of about {0} px at {1}°</source>
      <translation>约 {0} px 的移动，方向 {1}°</translation>
    </message>
    <message>
      <source>no directory can lie at {0}</source>
      <translation>{0} 处不可能有目录</translation>
    </message>
    <message>
      <source>no file can be called that</source>
      <translation>文件不能这样命名</translation>
    </message>
    <message>
      <source>no file can have this name</source>
      <translation>文件不能使用此名称</translation>
    </message>
    <message>
      <source>no model for {0} is installed</source>
      <translation>未安装用于 {0} 的模型</translation>
    </message>
    <message>
      <source>no scratches found</source>
      <translation>未发现划痕</translation>
    </message>
    <message>
      <source>no such model is in the list of known ones; `albumen models known` shows it</source>
      <translation>已知模型列表中没有此模型；`albumen models known` 可显示列表</translation>
    </message>
    <message>
      <source>no worker could do it ({0})</source>
      <translation>没有工作节点能够完成（{0}）</translation>
    </message>
    <message>
      <source>no {0}</source>
      <translation>没有 {0}</translation>
    </message>
    <message>
      <source>noise σ {0}</source>
      <translation>噪点 σ {0}</translation>
    </message>
    <message>
      <source>noise σ {0} at ISO {1}</source>
      <translation>噪点 σ {0}，ISO {1}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>not a picture</source>
      <translation>不是图像</translation>
    </message>
    <message>
      <source>not enough free space</source>
      <translation>可用空间不足</translation>
    </message>
    <message>
      <source>not one frame of the clip can be read</source>
      <translation>视频中没有一帧可以读取</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>not stated: ask its author before you use it for others</source>
      <translation>未说明：用于他人之前请先询问作者</translation>
    </message>
    <message>
      <source>not {0}</source>
      <translation>不是 {0}</translation>
    </message>
    <message>
      <source>nothing in it is sharp (sharpness {0} of 100)</source>
      <translation>没有清晰的部分（清晰度 {0}，满值 100）</translation>
    </message>
    <message>
      <source>nothing needed</source>
      <translation>无需处理</translation>
    </message>
    <message>
      <source>nothing of the picture can be read</source>
      <translation>图像完全无法读取</translation>
    </message>
    <message>
      <source>nothing was written into it: no original of it is kept</source>
      <translation>没有写入过内容：未保留它的原始文件</translation>
    </message>
    <message>
      <source>one of {0}</source>
      <translation>{0} 之一</translation>
    </message>
    <message>
      <source>only {0} megapixels ({1}×{2})</source>
      <translation>只有 {0} 百万像素（{1}×{2}）</translation>
    </message>
    <message>
      <source>opening it takes {0} MB, and {1} MB are free</source>
      <translation>打开需要 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
      <source>opening it was stopped after {0} seconds; the file may be damaged</source>
      <translation>{0} 秒后停止打开；文件可能已损坏</translation>
    </message>
    <message>
      <source>opening it would run code that came with it; ask its author for a .safetensors file</source>
      <translation>打开会运行其附带的代码；请向作者索取 .safetensors 文件</translation>
    </message>
    <message>
      <source>photos are sorted by {0}</source>
      <translation>照片按 {0} 排序</translation>
    </message>
    <message>
      <source>points (x, y) from 0 to 1 with x rising</source>
      <translation>0 到 1 的点 (x, y)，x 递增</translation>
    </message>
    <message>
      <source>purple</source>
      <translation>紫色</translation>
    </message>
    <message>
      <source>quality must be 1 to 100, not {0}</source>
      <translation>quality 必须是 1 到 100，而不是 {0}</translation>
    </message>
    <message>
      <source>reading it was stopped after {0} seconds; the file may be damaged</source>
      <translation>读取在 {0} 秒后被中止；文件可能已损坏</translation>
    </message>
    <message>
      <source>red</source>
      <translation>红色</translation>
    </message>
    <message>
      <source>retouch.spots: a spot needs a kind ({0}), points and a size of 0 to 1</source>
      <translation>retouch.spots：修饰点需要类型（{0}）、点和 0 到 1 的大小</translation>
    </message>
    <message>
      <source>retouch.spots: {0}</source>
      <translation>retouch.spots：{0}</translation>
    </message>
    <message>
      <source>scale must be 2 or 4, not {0}</source>
      <translation>倍数须为 2 或 4，不能是 {0}</translation>
    </message>
    <message>
      <source>second picture</source>
      <translation>第二幅图像</translation>
    </message>
    <message>
      <source>several albums are called {0}: {1}</source>
      <translation>有多个相册名为 {0}：{1}</translation>
    </message>
    <message>
      <source>sha256 must have 64 hexadecimal digits</source>
      <translation>sha256 须为 64 位十六进制数字</translation>
    </message>
    <message>
      <source>sharpness {0}, the best of {1} has {2}</source>
      <translation>清晰度 {0}，{1} 张中最好的为 {2}</translation>
    </message>
    <message>
      <source>stored with 8 bits a channel, the source has more</source>
      <translation>以每通道 8 位存储，源文件的位数更多</translation>
    </message>
    <message>
      <source>tag {0} has no possible value</source>
      <translation>标签 {0} 没有有效的值</translation>
    </message>
    <message>
      <source>temporal must be 0 to 100, not {0}</source>
      <translation>temporal 必须是 0 到 100，而不是 {0}</translation>
    </message>
    <message>
      <source>that enlarging would make coarse</source>
      <translation>放大会使其变粗</translation>
    </message>
    <message>
      <source>that shows once it is brighter</source>
      <translation>提亮后会显现</translation>
    </message>
    <message>
      <source>the CR3 file describes no photo</source>
      <translation>CR3 文件未描述任何照片</translation>
    </message>
    <message>
      <source>the HDR layer was kept</source>
      <translation>已保留 HDR 图层</translation>
    </message>
    <message>
      <source>the ISO number</source>
      <translation>ISO 值</translation>
    </message>
    <message>
      <source>the JPEG 2000 has no header</source>
      <translation>JPEG 2000 没有文件头</translation>
    </message>
    <message>
      <source>the JPEG has no pixels</source>
      <translation>JPEG 没有像素</translation>
    </message>
    <message>
      <source>the RAW file is damaged or incomplete</source>
      <translation>RAW 文件已损坏或不完整</translation>
    </message>
    <message>
      <source>the TIFF has no pixels</source>
      <translation>TIFF 没有像素</translation>
    </message>
    <message>
      <source>the WebP has no pixels</source>
      <translation>WebP 没有像素</translation>
    </message>
    <message>
      <source>the WebP has no size</source>
      <translation>WebP 没有尺寸</translation>
    </message>
    <message>
      <source>the XMP packet declares a document type, which no honest one does</source>
      <translation>XMP 数据包声明了文档类型，正常的数据包不会这样</translation>
    </message>
    <message>
      <source>the XMP packet describes nothing</source>
      <translation>XMP 数据包没有内容</translation>
    </message>
    <message>
      <source>the XMP packet has more parts than any camera writes</source>
      <translation>XMP 数据包的部分多于任何相机所写</translation>
    </message>
    <message>
      <source>the XMP packet is broken</source>
      <translation>XMP 数据包已损坏</translation>
    </message>
    <message>
      <source>the XMP packet is broken near {0}</source>
      <translation>XMP 数据包在 {0} 附近损坏</translation>
    </message>
    <message>
      <source>the XMP packet is broken: a tag does not end</source>
      <translation>XMP 数据包已损坏：标签未结束</translation>
    </message>
    <message>
      <source>the XMP packet is broken: {0}</source>
      <translation>XMP 数据包已损坏：{0}</translation>
    </message>
    <message>
      <source>the XMP packet is empty</source>
      <translation>XMP 数据包为空</translation>
    </message>
    <message>
      <source>the XMP packet is too long</source>
      <translation>XMP 数据包过长</translation>
    </message>
    <message>
      <source>the best of {0} near-duplicates (sharpness {1})</source>
      <translation>{0} 张近似照片中最好的（清晰度 {1}）</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>the card or disk that it was on is not there any more</source>
      <translation>其所在的存储卡或磁盘已不存在</translation>
    </message>
    <message>
      <source>the chosen model adds no detail: what was asked of it is left out</source>
      <translation>所选模型不会补充细节：所要求的细节未应用</translation>
    </message>
    <message>
      <source>the chosen model always enlarges {0} times</source>
      <translation>所选模型固定放大 {0} 倍</translation>
    </message>
    <message>
      <source>the clip is damaged and cannot be opened; it was not changed</source>
      <translation>视频已损坏，无法打开；未作更改</translation>
    </message>
    <message>
      <source>the clip is damaged and cannot be read on ({0})</source>
      <translation>视频已损坏，无法继续读取（{0}）</translation>
    </message>
    <message>
      <source>the clip is incomplete: its index, which cameras write last, is missing</source>
      <translation>视频不完整：缺少相机最后写入的索引</translation>
    </message>
    <message>
      <source>the clip is incomplete: {0} of {1} frames can be read</source>
      <translation>视频不完整：{1} 帧中可读取 {0} 帧</translation>
    </message>
    <message>
      <source>the clip is interlaced; its frames were worked on as they are</source>
      <translation>视频为隔行扫描；各帧按原样处理</translation>
    </message>
    <message>
      <source>the colour profile cannot be used: {0}</source>
      <translation>无法使用色彩配置文件：{0}</translation>
    </message>
    <message>
      <source>the colour profile is damaged</source>
      <translation>色彩配置文件已损坏</translation>
    </message>
    <message>
      <source>the colour profile is too large</source>
      <translation>色彩配置文件过大</translation>
    </message>
    <message>
      <source>the colour profile is too long for a JPEG</source>
      <translation>色彩配置文件对 JPEG 来说过长</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>连接中断</translation>
    </message>
    <message>
      <source>the copy is not what was read from the card; it was thrown away</source>
      <translation>副本与从存储卡读取的内容不符；已丢弃</translation>
    </message>
    <message>
      <source>the copy is not whole and was not put in place</source>
      <translation>副本不完整，未放到目标位置</translation>
    </message>
    <message>
      <source>the cover picture</source>
      <translation>封面图片</translation>
    </message>
    <message>
      <source>the curve is cut off</source>
      <translation>曲线被截断</translation>
    </message>
    <message>
      <source>the day it was taken, as 2024-05-31 (codes after a colon: {{date:%Y-%m}})</source>
      <translation>拍摄日期，如 2024-05-31（冒号后可加代码：{{date:%Y-%m}}）</translation>
    </message>
    <message>
      <source>the decoder gave an answer that makes no sense</source>
      <translation>解码器的结果没有意义</translation>
    </message>
    <message>
      <source>the device must be one of {0}, not {1}</source>
      <translation>设备须为 {0} 之一，不能是 {1}</translation>
    </message>
    <message>
      <source>the disk gives back other bytes than were written</source>
      <translation>磁盘返回的字节与写入的不同</translation>
    </message>
    <message>
      <source>the encoder for {0} refused a frame ({1})</source>
      <translation>{0} 编码器拒绝了一帧（{1}）</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>末尾</translation>
    </message>
    <message>
      <source>the file brought its decoder down and was not opened</source>
      <translation>文件使解码器崩溃，未打开</translation>
    </message>
    <message>
      <source>the file changed while its original was being kept; nothing was written</source>
      <translation>保留原片期间文件发生了变化；未写入任何内容</translation>
    </message>
    <message>
      <source>the file describes no picture</source>
      <translation>文件未描述任何图像</translation>
    </message>
    <message>
      <source>the file has too many properties</source>
      <translation>文件的属性过多</translation>
    </message>
    <message>
      <source>the file holds a program (TorchScript), not only weights; it was not opened</source>
      <translation>文件含有程序（TorchScript），不只是权重；未打开</translation>
    </message>
    <message>
      <source>the file is built to keep a program busy for ever, and was not opened</source>
      <translation>文件被构造为使程序无休止地忙碌，未打开</translation>
    </message>
    <message>
      <source>the file is damaged and cannot be opened; it was not changed</source>
      <translation>文件已损坏，无法打开；未作更改</translation>
    </message>
    <message>
      <source>the file is damaged: a part of the file is missing, and what can be read was opened</source>
      <translation>文件已损坏：缺少一部分，已打开可读取的内容</translation>
    </message>
    <message>
      <source>the file is damaged: about {0} of the picture is missing, and what can be read was opened</source>
      <translation>文件已损坏：图像缺少约 {0}，已打开可读取的内容</translation>
    </message>
    <message>
      <source>the file is damaged: its header gives no size</source>
      <translation>文件已损坏：文件头没有尺寸</translation>
    </message>
    <message>
      <source>the file is damaged: its header is incomplete</source>
      <translation>文件已损坏：文件头不完整</translation>
    </message>
    <message>
      <source>the file is damaged: its header makes no sense</source>
      <translation>文件已损坏：文件头没有意义</translation>
    </message>
    <message>
      <source>the file is damaged: {0}</source>
      <translation>文件已损坏：{0}</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>文件为空</translation>
    </message>
    <message>
      <source>the file is incomplete: a part of the picture is missing</source>
      <translation>文件不完整：图像缺少一部分</translation>
    </message>
    <message>
      <source>the file is incomplete: a part of the picture is missing; it was not changed</source>
      <translation>文件不完整：图像缺少一部分；未作更改</translation>
    </message>
    <message>
      <source>the file is not there</source>
      <translation>文件不存在</translation>
    </message>
    <message>
      <source>the file is truncated or corrupt</source>
      <translation>文件被截断或已损坏</translation>
    </message>
    <message>
      <source>the file is write-protected</source>
      <translation>文件有写保护</translation>
    </message>
    <message>
      <source>the file there is as new as its source</source>
      <translation>那里的文件与来源一样新</translation>
    </message>
    <message>
      <source>the file's list of items is broken</source>
      <translation>文件的项目列表已损坏</translation>
    </message>
    <message>
      <source>the first original is in its place already</source>
      <translation>最初的原始文件已在原位</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>无法查看文件夹</translation>
    </message>
    <message>
      <source>the folder it lies in</source>
      <translation>所在的文件夹</translation>
    </message>
    <message>
      <source>the header has more numbers than it may</source>
      <translation>文件头中的数字过多</translation>
    </message>
    <message>
      <source>the header has more symbols than it may</source>
      <translation>文件头中的符号过多</translation>
    </message>
    <message>
      <source>the header has too many contexts</source>
      <translation>文件头中的上下文过多</translation>
    </message>
    <message>
      <source>the header is incomplete</source>
      <translation>文件头不完整</translation>
    </message>
    <message>
      <source>the header makes no sense</source>
      <translation>文件头没有意义</translation>
    </message>
    <message>
      <source>the header packs its numbers in a way that there is not</source>
      <translation>文件头以不存在的方式打包数字</translation>
    </message>
    <message>
      <source>the header repeats what it may not</source>
      <translation>文件头重复了不可重复的内容</translation>
    </message>
    <message>
      <source>the header's numbers end where they may not</source>
      <translation>文件头中的数字在不应结束处结束</translation>
    </message>
    <message>
      <source>the header's probabilities make no sense</source>
      <translation>文件头中的概率没有意义</translation>
    </message>
    <message>
      <source>the hole is too large for the memory there is</source>
      <translation>空洞过大，内存不足</translation>
    </message>
    <message>
      <source>the installed av cannot write {0}; it has {1}</source>
      <translation>已安装的 av 无法写入 {0}；它支持 {1}</translation>
    </message>
    <message>
      <source>the lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>the lens of this photo ({0} {1})</source>
      <translation>此照片的镜头（{0} {1}）</translation>
    </message>
    <message>
      <source>the lens {0}</source>
      <translation>镜头 {0}</translation>
    </message>
    <message>
      <source>the list of places is broken</source>
      <translation>位置列表已损坏</translation>
    </message>
    <message>
      <source>the maker note's directory does not fit</source>
      <translation>厂商注释的目录不符</translation>
    </message>
    <message>
      <source>the metadata does not fit into {0}: {1}</source>
      <translation>元数据无法放入 {0}：{1}</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>the new clip did not pass its check ({0}) and was not put in place</source>
      <translation>新视频未通过检查（{0}），未放到目标位置</translation>
    </message>
    <message>
      <source>the original changed while it was brought back; nothing was written</source>
      <translation>恢复期间原始文件发生了变化；未写入任何内容</translation>
    </message>
    <message>
      <source>the output would replace an original; choose another folder or conflict policy</source>
      <translation>输出会替换原片；请选择其他文件夹或冲突处理方式</translation>
    </message>
    <message>
      <source>the photo's own name</source>
      <translation>照片自身的名称</translation>
    </message>
    <message>
      <source>the picture is larger than a TIFF can be</source>
      <translation>图像超出 TIFF 的最大尺寸</translation>
    </message>
    <message>
      <source>the picture that comes with scikit-image cannot be read</source>
      <translation>无法读取 scikit-image 附带的图像</translation>
    </message>
    <message>
      <source>the pieces of the new clip do not hold the frames of the source; nothing was written</source>
      <translation>新视频的片段与源视频的帧不符；未写入任何内容</translation>
    </message>
    <message>
      <source>the pixels are in the wrong byte order for this metadata</source>
      <translation>像素的字节序与此元数据不符</translation>
    </message>
    <message>
      <source>the result would have {0} megapixels; {1} megapixels is the most</source>
      <translation>结果将有 {0} 百万像素；最多 {1} 百万像素</translation>
    </message>
    <message>
      <source>the sample photos come with scikit-image, which is not installed (pip install scikit-image)</source>
      <translation>示例照片随 scikit-image 提供，但尚未安装（pip install scikit-image）</translation>
    </message>
    <message>
      <source>the segment goes on beyond what was read</source>
      <translation>该段超出了已读取的内容</translation>
    </message>
    <message>
      <source>the sharpest of {0} similar shots ({1}, next {2})</source>
      <translation>{0} 张相似照片中最清晰的（{1}，其次 {2}）</translation>
    </message>
    <message>
      <source>the system does not allow access to this file or folder</source>
      <translation>系统不允许访问此文件或文件夹</translation>
    </message>
    <message>
      <source>the system does not let Albumen open or write the catalog</source>
      <translation>系统不允许 Albumen 打开或写入图库</translation>
    </message>
    <message>
      <source>the time it was taken, as 18-05-09</source>
      <translation>拍摄时刻，如 18-05-09</translation>
    </message>
    <message>
      <source>the video is encrypted (copy protection) and cannot be opened</source>
      <translation>视频已加密（版权保护），无法打开</translation>
    </message>
    <message>
      <source>the widest colours in sRGB's curve</source>
      <translation>采用 sRGB 曲线的最宽色域</translation>
    </message>
    <message>
      <source>the worker gave no answer</source>
      <translation>工作节点没有回应</translation>
    </message>
    <message>
      <source>the worker's file is not here; --ship sends photos there and back</source>
      <translation>工作节点的文件不在此处；--ship 可来回传送照片</translation>
    </message>
    <message>
      <source>the {0} box is too long</source>
      <translation>{0} 数据盒过长</translation>
    </message>
    <message>
      <source>there are loose words on places in the block</source>
      <translation>数据块中有零散的地点信息</translation>
    </message>
    <message>
      <source>there are no weights in the file</source>
      <translation>文件中没有权重</translation>
    </message>
    <message>
      <source>there are too many brackets inside each other</source>
      <translation>嵌套的括号过多</translation>
    </message>
    <message>
      <source>there is already a file of that name</source>
      <translation>已有同名文件</translation>
    </message>
    <message>
      <source>there is already a file of this name; nothing was copied over it</source>
      <translation>已有同名文件；未将其覆盖</translation>
    </message>
    <message>
      <source>there is already a file of this name; nothing was moved</source>
      <translation>已有同名文件；未移动任何内容</translation>
    </message>
    <message>
      <source>there is no Dask scheduler at {0} ({1})</source>
      <translation>{0} 处没有 Dask 调度器（{1}）</translation>
    </message>
    <message>
      <source>there is no adjustment called {0}</source>
      <translation>没有名为 {0} 的调整</translation>
    </message>
    <message>
      <source>there is no album called {0}; `albumen album list` shows all</source>
      <translation>没有名为 {0} 的相册；`albumen album list` 可显示全部</translation>
    </message>
    <message>
      <source>there is no codec called {0}; there are {1}</source>
      <translation>没有名为 {0} 的编解码器；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no field “{0}”; possible are {1}</source>
      <translation>没有字段“{0}”；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no model of that name</source>
      <translation>没有该名称的模型</translation>
    </message>
    <message>
      <source>there is no preset called {0}; there are: {1}</source>
      <translation>没有名为 {0} 的预设；可用的有：{1}</translation>
    </message>
    <message>
      <source>there is no room for it in the block</source>
      <translation>数据块中没有空间</translation>
    </message>
    <message>
      <source>there is no room for {0} GB on its disk ({1} GB are free)</source>
      <translation>其磁盘放不下 {0} GB（可用 {1} GB）</translation>
    </message>
    <message>
      <source>there is no space left on the disk</source>
      <translation>磁盘空间已用尽</translation>
    </message>
    <message>
      <source>there is no space left on the disk for the catalog</source>
      <translation>磁盘上没有空间存放图库</translation>
    </message>
    <message>
      <source>there is no step called {0} for video; there are {1}</source>
      <translation>视频没有名为 {0} 的步骤；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no step called {0}; there are {1}</source>
      <translation>没有名为 {0} 的步骤；可用的有 {1}</translation>
    </message>
    <message>
      <source>there is no step {0}</source>
      <translation>没有步骤 {0}</translation>
    </message>
    <message>
      <source>there is no such folder to watch</source>
      <translation>没有可监视的此文件夹</translation>
    </message>
    <message>
      <source>there is no video in this file</source>
      <translation>此文件中没有视频</translation>
    </message>
    <message>
      <source>there is no {0} in its folder</source>
      <translation>其文件夹中没有 {0}</translation>
    </message>
    <message>
      <source>there is not enough memory for the result</source>
      <translation>内存不足以容纳结果</translation>
    </message>
    <message>
      <source>there is nothing to write: it has no adjustments</source>
      <translation>没有可写入的内容：它没有调整</translation>
    </message>
    <message>
      <source>they are equal; it has the shortest name or came first</source>
      <translation>它们相同；此照片名称最短或最先加入</translation>
    </message>
    <message>
      <source>things that cannot be read</source>
      <translation>无法读取的内容</translation>
    </message>
    <message>
      <source>this JPEG has {0} bits a channel, which is not supported</source>
      <translation>此 JPEG 每通道 {0} 位，不受支持</translation>
    </message>
    <message>
      <source>this bracket is never closed</source>
      <translation>此括号未闭合</translation>
    </message>
    <message>
      <source>this camera's RAW files are not supported yet</source>
      <translation>尚不支持此相机的 RAW 文件</translation>
    </message>
    <message>
      <source>this colour profile cannot be read</source>
      <translation>无法读取此色彩配置文件</translation>
    </message>
    <message>
      <source>this colour profile is damaged</source>
      <translation>此色彩配置文件已损坏</translation>
    </message>
    <message>
      <source>this format can be opened but not written</source>
      <translation>此格式可以打开但不能写入</translation>
    </message>
    <message>
      <source>this is a device or a pipe, not a file</source>
      <translation>这是设备或管道，不是文件</translation>
    </message>
    <message>
      <source>this is a device or a pipe, not a picture</source>
      <translation>这是设备或管道，不是图像</translation>
    </message>
    <message>
      <source>this is a folder</source>
      <translation>这是文件夹</translation>
    </message>
    <message>
      <source>this is a folder, not a picture</source>
      <translation>这是文件夹，不是图像</translation>
    </message>
    <message>
      <source>this is a folder, not a video</source>
      <translation>这是文件夹，不是视频</translation>
    </message>
    <message>
      <source>this is no ICC profile</source>
      <translation>这不是 ICC 配置文件</translation>
    </message>
    <message>
      <source>this is no file of weights; Albumen takes {0}</source>
      <translation>这不是权重文件；Albumen 接受 {0}</translation>
    </message>
    <message>
      <source>this is no manifest that Albumen wrote</source>
      <translation>这不是 Albumen 写入的清单</translation>
    </message>
    <message>
      <source>this is no manifest: it is not JSON</source>
      <translation>这不是清单：不是 JSON</translation>
    </message>
    <message>
      <source>this is no picture of a kind that Albumen knows</source>
      <translation>这不是 Albumen 认识的图像</translation>
    </message>
    <message>
      <source>this is no preset ({0})</source>
      <translation>这不是预设（{0}）</translation>
    </message>
    <message>
      <source>this is no video of a kind that Albumen knows</source>
      <translation>这不是 Albumen 认识的视频类型</translation>
    </message>
    <message>
      <source>this is not a JPEG</source>
      <translation>这不是 JPEG</translation>
    </message>
    <message>
      <source>this is not a JPEG 2000</source>
      <translation>这不是 JPEG 2000</translation>
    </message>
    <message>
      <source>this is not a JPEG XL</source>
      <translation>这不是 JPEG XL</translation>
    </message>
    <message>
      <source>this is not a PNG</source>
      <translation>这不是 PNG</translation>
    </message>
    <message>
      <source>this is not a TIFF structure</source>
      <translation>这不是 TIFF 结构</translation>
    </message>
    <message>
      <source>this is not a WebP</source>
      <translation>这不是 WebP</translation>
    </message>
    <message>
      <source>this is not the profile of a monitor</source>
      <translation>这不是显示器的配置文件</translation>
    </message>
    <message>
      <source>this is yes or no</source>
      <translation>此处应为 yes 或 no</translation>
    </message>
    <message>
      <source>this version of Albumen cannot give it the plane {0}</source>
      <translation>此版本的 Albumen 无法提供平面 {0}</translation>
    </message>
    <message>
      <source>this version of Albumen does not know that architecture</source>
      <translation>此版本的 Albumen 不认识该架构</translation>
    </message>
    <message>
      <source>this very batch is already running in another Albumen</source>
      <translation>同一批任务已在另一个 Albumen 中运行</translation>
    </message>
    <message>
      <source>title</source>
      <translation>标题</translation>
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
      <translation>turns 必须在 1 到 {0} 之间，而不是 {1}</translation>
    </message>
    <message>
      <source>unknown kind of TIFF structure: {0}</source>
      <translation>未知类型的 TIFF 结构：{0}</translation>
    </message>
    <message>
      <source>unknown task {0}</source>
      <translation>未知任务 {0}</translation>
    </message>
    <message>
      <source>unread profile</source>
      <translation>未读取的配置文件</translation>
    </message>
    <message>
      <source>weights must lie beside the card, not at {0}</source>
      <translation>权重须与卡片放在一起，不能在 {0}</translation>
    </message>
    <message>
      <source>what was downloaded is not the file that was promised; nothing was kept</source>
      <translation>下载的不是所承诺的文件；未保留任何内容</translation>
    </message>
    <message>
      <source>what was written could not be read back ({0}); nothing was changed</source>
      <translation>写入的内容无法读回（{0}）；未作任何更改</translation>
    </message>
    <message>
      <source>what was written could not be read back; nothing was changed</source>
      <translation>写入的内容无法读回；未作任何更改</translation>
    </message>
    <message>
      <source>words can be written into JPEG files only; a sidecar file holds them for others</source>
      <translation>文字只能写入 JPEG 文件；其他文件的文字保存在附属文件中</translation>
    </message>
    <message>
      <source>words cannot be written into it: {0}</source>
      <translation>无法写入文字：{0}</translation>
    </message>
    <message>
      <source>words only; the picture was not touched</source>
      <translation>仅文字；图像未改动</translation>
    </message>
    <message>
      <source>write back</source>
      <translation>写回</translation>
    </message>
    <message>
      <source>writing into the original files has to be confirmed first</source>
      <translation>写入原片文件须先确认</translation>
    </message>
    <message>
      <source>written as Matroska, as MP4 does not hold {0}</source>
      <translation>已写成 Matroska，因为 MP4 不支持 {0}</translation>
    </message>
    <message>
      <source>written as {0}, as {1} cannot be written</source>
      <translation>写为 {0}，因为无法写入 {1}</translation>
    </message>
    <message>
      <source>written before the interruption</source>
      <translation>中断前已写入</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>黄色</translation>
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
      <translation>结果需要 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
      <source>{0} file</source>
      <translation>{0} 个文件</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} 个文件</translation>
    </message>
    <message>
      <source>{0} keyword</source>
      <translation>{0} 个关键词</translation>
    </message>
    <message>
      <source>{0} keywords</source>
      <translation>{0} 个关键词</translation>
    </message>
    <message>
      <source>{0} megapixels</source>
      <translation>{0} 百万像素</translation>
    </message>
    <message>
      <source>{0} megapixels is the most</source>
      <translation>最多 {0} 百万像素</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} 分钟</translation>
    </message>
    <message>
      <source>{0} of it is burnt out</source>
      <translation>{0} 的画面过曝</translation>
    </message>
    <message>
      <source>{0} of it is pure black</source>
      <translation>{0} 的画面纯黑</translation>
    </message>
    <message>
      <source>{0} photo</source>
      <translation>{0} 张照片</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} 张照片</translation>
    </message>
    <message>
      <source>{0} times as large: {1} times by the model, the rest is interpolated</source>
      <translation>放大 {0} 倍：模型放大 {1} 倍，其余为插值</translation>
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
      <translation>{0}最新的完好备份是 {1}。</translation>
    </message>
    <message>
      <source>{0} There is no good backup.</source>
      <translation>{0}没有完好的备份。</translation>
    </message>
    <message>
      <source>{0} bytes at {1} are beyond the end</source>
      <translation>{1} 处的 {0} 字节超出末尾</translation>
    </message>
    <message>
      <source>{0} compresses with small losses.</source>
      <translation>{0} 压缩时有少量损失。</translation>
    </message>
    <message>
      <source>{0} could not be deleted from the card</source>
      <translation>无法从存储卡删除 {0}</translation>
    </message>
    <message>
      <source>{0} could not be taken along</source>
      <translation>{0} 无法保留</translation>
    </message>
    <message>
      <source>{0} could not be written: {1}</source>
      <translation>无法写入 {0}：{1}</translation>
    </message>
    <message>
      <source>{0} files are never written over; export it instead</source>
      <translation>从不覆盖 {0} 文件；请改为导出</translation>
    </message>
    <message>
      <source>{0} fills holes: it needs a mask, and is asked for by removing something</source>
      <translation>{0} 用于填补空洞：它需要蒙版，在移除物体时使用</translation>
    </message>
    <message>
      <source>{0} frames without a time of their own were left out</source>
      <translation>省略了 {0} 个没有自身时间的帧</translation>
    </message>
    <message>
      <source>{0} has no transparency; the picture is laid on white.</source>
      <translation>{0} 没有透明度；图像置于白底之上。</translation>
    </message>
    <message>
      <source>{0} holds even sizes only: the last row or column is there twice</source>
      <translation>{0} 只支持偶数尺寸：最后一行或一列重复了一次</translation>
    </message>
    <message>
      <source>{0} in {1} of {2} frames looked at</source>
      <translation>{0}，见于所查看的 {2} 帧中的 {1} 帧</translation>
    </message>
    <message>
      <source>{0} is a model for {1}; no step is for that</source>
      <translation>{0} 是用于 {1} 的模型；没有对应的步骤</translation>
    </message>
    <message>
      <source>{0} is made for one photo, not for the frames of a clip</source>
      <translation>{0} 用于单张照片，不用于视频的各帧</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>缺少 {0}</translation>
    </message>
    <message>
      <source>{0} is no lookup table that Albumen can read (.cube or .3dl).</source>
      <translation>{0} 不是 Albumen 能读取的查找表（.cube 或 .3dl）。</translation>
    </message>
    <message>
      <source>{0} is no model that fills holes</source>
      <translation>{0} 不是填补空洞的模型</translation>
    </message>
    <message>
      <source>{0} is no number</source>
      <translation>{0} 不是数字</translation>
    </message>
    <message>
      <source>{0} is too large to be a mask.</source>
      <translation>{0} 作为蒙版过大。</translation>
    </message>
    <message>
      <source>{0} is written in sRGB; {1} colours beyond it are clipped.</source>
      <translation>{0} 以 sRGB 写入；{1} 中超出的颜色会被裁切。</translation>
    </message>
    <message>
      <source>{0} judges every frame by itself, which would flicker; it is for photos only</source>
      <translation>{0} 会单独判断每一帧，从而产生闪烁；仅用于照片</translation>
    </message>
    <message>
      <source>{0} keeps {1} of {2} bits a channel.</source>
      <translation>{0} 保留每通道 {2} 位中的 {1} 位。</translation>
    </message>
    <message>
      <source>{0} mask: {1}</source>
      <translation>{0} 蒙版：{1}</translation>
    </message>
    <message>
      <source>{0} mask: {1} must be a number, not {2}</source>
      <translation>{0} 蒙版：{1} 须为数字，不能是 {2}</translation>
    </message>
    <message>
      <source>{0} must be 0 to 100, not {1}</source>
      <translation>{0} 须为 0 到 100，不能是 {1}</translation>
    </message>
    <message>
      <source>{0} must be 0 to {1}, not {2}</source>
      <translation>{0} 须为 0 到 {1}，不能是 {2}</translation>
    </message>
    <message>
      <source>{0} must be 1 to {1}, not {2}</source>
      <translation>{0} 须为 1 到 {1}，不能是 {2}</translation>
    </message>
    <message>
      <source>{0} scratches and specks filled</source>
      <translation>已填补 {0} 处划痕和斑点</translation>
    </message>
    <message>
      <source>{0} small face: enlarged without added detail</source>
      <translation>{0} 张小脸：放大时未添加细节</translation>
    </message>
    <message>
      <source>{0} small face: not sharpened</source>
      <translation>{0} 张小脸：未锐化</translation>
    </message>
    <message>
      <source>{0} small faces: enlarged without added detail</source>
      <translation>{0} 张小脸：放大时未添加细节</translation>
    </message>
    <message>
      <source>{0} small faces: not sharpened</source>
      <translation>{0} 张小脸：未锐化</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0}{1}</translation>
    </message>
    <message>
      <source>{0}, but no model for it is installed</source>
      <translation>{0}，但未安装相应的模型</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}，{1}</translation>
    </message>
    <message>
      <source>{0}.{1} must be {2}, not {3}</source>
      <translation>{0}.{1} 须为 {2}，不能是 {3}</translation>
    </message>
    <message>
      <source>{0}: it is {1} s long and ends before the range begins</source>
      <translation>{0}：长 {1} 秒，在所选范围开始前就已结束</translation>
    </message>
    <message>
      <source>{0}: it needs more memory than there is</source>
      <translation>{0}：所需内存超出现有内存</translation>
    </message>
    <message>
      <source>{0}: it was copied, but not taken into the library: {1}</source>
      <translation>{0}：已复制，但未加入图库：{1}</translation>
    </message>
    <message>
      <source>{0}: its entry in the manifest makes no sense ({1})</source>
      <translation>{0}：清单中的条目没有意义（{1}）</translation>
    </message>
    <message>
      <source>{0}: kept the newer, not “{1}” of the {2}</source>
      <translation>{0}：保留了较新的，而不是 {2} 的“{1}”</translation>
    </message>
    <message>
      <source>{0}: something unexpected went wrong ({1}: {2})</source>
      <translation>{0}：发生意外错误（{1}：{2}）</translation>
    </message>
    <message>
      <source>{0}: this is no longer the file that was written</source>
      <translation>{0}：这已不是当时写入的文件</translation>
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
      <translation>{0}×{1} 像素对 {2} 来说过多；每边最多 {3}</translation>
    </message>
    <message>
      <source>{0}×{1}, the photo {2}×{3}</source>
      <translation>{0}×{1}，照片 {2}×{3}</translation>
    </message>
    <message>
      <source>{{date}} takes codes such as %Y-%m-%d, as in {{date:%Y-%m}}.</source>
      <translation>{{date}} 接受 %Y-%m-%d 等代码，如 {{date:%Y-%m}}。</translation>
    </message>
    <message>
      <source>{{{0}}} takes a width, as in {{{1}:04}}.</source>
      <translation>{{{0}}} 接受宽度，如 {{{1}:04}}。</translation>
    </message>
    <message>
      <source>{{{0}}} takes nothing after a colon.</source>
      <translation>{{{0}}} 的冒号后不能有内容。</translation>
    </message>
    <message>
      <source>“{0}” does not go with {1}</source>
      <translation>“{0}”不适用于 {1}</translation>
    </message>
    <message>
      <source>“{0}” is a smart album: it holds what its search finds, and nothing else.</source>
      <translation>“{0}”是智能相册：只包含其搜索找到的照片。</translation>
    </message>
    <message>
      <source>“{0}” is no keyword.</source>
      <translation>“{0}”不是关键词。</translation>
    </message>
    <message>
      <source>“{0}” is no location; write latitude and longitude, as in 48.1351, 11.5820.</source>
      <translation>“{0}”不是位置；请写纬度和经度，如 48.1351, 11.5820。</translation>
    </message>
  </context>
</TS>
