<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>unit after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two words, with its spaces</comment>
        <translation>和</translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit after any number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>unit after a number</comment>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives, with its spaces</comment>
        <translation>或</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n 处方括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets: Enter or a double click settles one</source>
        <translation>
            <numerusform>%n 处方括号：按 Enter 或双击可逐处敲定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefs</source>
        <translation>
            <numerusform>%n 份预案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are in line {line}.</source>
        <translation>
            <numerusform>第 {line} 行有 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for Word.</source>
        <translation>
            <numerusform>%n 个单元格过多，Word 无法容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for a page.</source>
        <translation>
            <numerusform>%n 个单元格过多，一页无法容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ.</source>
        <translation>
            <numerusform>%n 个单元格有差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ: {kinds}.</source>
        <translation>
            <numerusform>%n 个单元格有差异：{kinds}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>自{moment}以来有 %n 个单元格变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 处已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes against {text}</source>
        <translation>
            <numerusform>与{text}相比有 %n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>此处有 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: choose {least} to {most} of them.</source>
        <translation>
            <numerusform>已选 %n 个：请选择 {least} 至 {most} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n 个组成部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>%n 项后果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissociations</source>
        <translation>
            <numerusform>%n 项不附和</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>%n 个事件：放大后可分别查看（双击）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are in {file}.</source>
        <translation>
            <numerusform>{file}中有 %n 个字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}.</source>
        <translation>
            <numerusform>{folder}中有 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former rows</source>
        <translation>
            <numerusform>%n 个先前的记录项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementations</source>
        <translation>
            <numerusform>%n 项落实情况</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n 条轨道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linkages</source>
        <translation>
            <numerusform>%n 项关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n 个映射</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n 项措施</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n 项成员资格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bring changes.</source>
        <translation>
            <numerusform>另有 %n 份带来更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 个有变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiations</source>
        <translation>
            <numerusform>%n 项谈判</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the withheld words also stand in what is allowed.</source>
        <translation>
            <numerusform>隐去的文字中有 %n 处也出现在允许外发的内容里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package parts</source>
        <translation>
            <numerusform>%n 个方案组成项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n 个一揽子方案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n 个当事方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n 个立场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say more there, or are marked higher, and do so here from now on</source>
        <translation>
            <numerusform>%n 个立场在对方文件中内容更多或密级更高，今后此处亦然</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say something else there under the same uid; ours stand</source>
        <translation>
            <numerusform>%n 个立场在对方文件中以相同 uid 载有不同内容；以我方内容为准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions that were taken back here stand there; they come back</source>
        <translation>
            <numerusform>此处已收回的 %n 个立场在对方文件中仍然存在；这些立场将恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions were recorded later than now, by a wrong clock; they count as of now</source>
        <translation>
            <numerusform>因时钟有误，%n 个立场的记录时间晚于现在；按现在计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions will read otherwise. No party moves by it: this is a recode, every claim keeps what was recorded, and undo takes it back.</source>
        <translation>
            <numerusform>%n 个立场的读法将改变。当事方并未因此改变立场：这是重新编码，每项主张均保留原记录，撤销即可还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print sets</source>
        <translation>
            <numerusform>%n 个打印集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n 段引文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n 项解读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorders</source>
        <translation>
            <numerusform>%n 名记录人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 个记录项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are on record already.</source>
        <translation>
            <numerusform>%n 行已有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows laid out</source>
        <translation>
            <numerusform>已排版 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n 次变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are too many for Word.</source>
        <translation>
            <numerusform>%n 次变动过多，Word 无法容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>%n 次变动，分 {stops} 站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>显示 %n 次变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts: {parts}</source>
        <translation>
            <numerusform>%n 次变动：{parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are called {title}; map a column of addresses</source>
        <translation>
            <numerusform>有 %n 个来源名为{title}；请映射地址列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>%n 个来源不一致，{day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ: {stances}</source>
        <translation>
            <numerusform>%n 个来源不一致：{stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n 名发言人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n 个状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text versions</source>
        <translation>
            <numerusform>%n 个案文版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be decided first.</source>
        <translation>
            <numerusform>须先就 %n 项作出决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>%n 段未更改 · 显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All usual</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>附加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>附件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>导入(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring in {number}</source>
        <translation>导入 {number} 项(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>单元格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>删除报告(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a menu</comment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>导入案文(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>保存此视图(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>查看并合并(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>页边距(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>合并副本(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>更多字段(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Negotiation…</source>
        <translation>谈判(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>新按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Once again</source>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>存放我的副本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>引文与译文(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>a menu</comment>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record position…</source>
        <translation>记录立场(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>删节：仅含此处所列内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>重做：{change}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the password: whoever has the file can then read it</source>
        <translation>移除密码：此后凡持有文件者均可读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>保存页面(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>量表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>搜索或转到(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Signs and measures</source>
        <translation>符号与度量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>发言人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Swap rows and columns</source>
        <translation>行列互换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>撤销：{change}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>外发内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>变动情况(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>量表以外的用语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;different</source>
        <comment>two rows</comment>
        <translation>不同(&amp;D)</translation>
    </message>
    <message>
        <source>(red line)</source>
        <comment>in a cell</comment>
        <translation>（红线）</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* 必填</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>--as names who signs.</source>
        <translation>--as 指明签名者。</translation>
    </message>
    <message>
        <source>--take, --same and --apart say how to merge.</source>
        <translation>--take、--same 和 --apart 指定合并方式。</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation>0 未开始，1 已开始，2 大部分落实，3 已落实。</translation>
    </message>
    <message>
        <source>0 stands for</source>
        <translation>0 表示</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>0 to 20</source>
        <comment>stance</comment>
        <translation>0 至 20</translation>
    </message>
    <message>
        <source>0–1, and change</source>
        <translation>0–1，及变化</translation>
    </message>
    <message>
        <source>100 stands for</source>
        <translation>100 表示</translation>
    </message>
    <message>
        <source>100: {best}.  0: {worst}.</source>
        <translation>100：{best}。0：{worst}。</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <comment>stance</comment>
        <translation>20 至 40</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04、2026-03 或 2026</translation>
    </message>
    <message>
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04，或按 %d.%m.%Y</translation>
    </message>
    <message>
        <source>3 if all agree; statement</source>
        <translation>3 如 各方同意; 表述</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <comment>stance</comment>
        <translation>40 至 60</translation>
    </message>
    <message>
        <source>60 to 80</source>
        <comment>stance</comment>
        <translation>60 至 80</translation>
    </message>
    <message>
        <source>80 to 100</source>
        <comment>stance</comment>
        <translation>80 至 100</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>&lt;b&gt;?&lt;/b&gt;: how many are unknown: no record, silent, no position, not asked, withdrawn. &lt;b&gt;moved&lt;/b&gt;: cells that moved since the moment compared with.</source>
        <translation>&lt;b&gt;?&lt;/b&gt;：未知的数目，即无记录、未表态、无立场、未询问、已撤回。&lt;b&gt;有变动&lt;/b&gt;：自对比时刻以来有变动的单元格。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Band&lt;/b&gt;: what is held, from the day it was said; the higher, the nearer to agreement. Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line.</source>
        <translation>&lt;b&gt;条带&lt;/b&gt;：自表态之日起所持的态度；位置越高，越接近一致。虚线：附有条件。斜线：依据集团的表态。下方横条：红线。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bar&lt;/b&gt;: how many hold each step, best to worst; the ruled end counts those without a stance.</source>
        <translation>&lt;b&gt;条形&lt;/b&gt;：各等级的持有方数目，从最佳到最差；末端划线部分为无态度者的数目。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blank&lt;/b&gt; is no record. It means neither consent nor neutrality.</source>
        <translation>&lt;b&gt;空白&lt;/b&gt;表示无记录，既不表示同意，也不表示中立。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convergence&lt;/b&gt;: how far stances agree, from 0 (half at each end of the scale) to 1 (all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It uses only the order and distance of steps. Who holds no stance is left out.</source>
        <translation>&lt;b&gt;趋同度&lt;/b&gt;：态度的一致程度，从 0（量表两端各半）到 1（全部处于同一等级）：采用 Tastle 和 Wierman（2007）的共识度，1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d)，其中 pᵢ 为等级 xᵢ 所占比例，μ 为均值，d 为量表宽度。该度量仅使用等级的次序和间距。不持态度者不计入。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: how far a party stands from the best stance, from 0 to 1, as the mean over the components on which it holds one.</source>
        <translation>&lt;b&gt;距离&lt;/b&gt;：当事方与最佳态度的差距，从 0 到 1，取其持有态度的各组成部分的均值。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Empty&lt;/b&gt;: nothing is on record. &lt;b&gt;Dotted line&lt;/b&gt;: silent, no position, not asked or not applicable.</source>
        <translation>&lt;b&gt;空缺&lt;/b&gt;：没有任何记录。&lt;b&gt;点线&lt;/b&gt;：未表态、无立场、未询问或不适用。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plate with a number&lt;/b&gt;: as many events stand too close to be drawn; zoom in to see them.</source>
        <translation>&lt;b&gt;带数字的标牌&lt;/b&gt;：若干事件过于密集而无法分别绘出，其数目如牌所示；放大后可见。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Span above a band&lt;/b&gt;: said on a day that is known only to the month or year.</source>
        <translation>&lt;b&gt;条带上方的横线&lt;/b&gt;：表态日期仅知其年份或月份。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Struck&lt;/b&gt;: left out. &lt;b&gt;Underlined&lt;/b&gt;: put in. &lt;b&gt;Italic, dashed&lt;/b&gt;: moved elsewhere.</source>
        <translation>&lt;b&gt;删除线&lt;/b&gt;：删去。&lt;b&gt;下划线&lt;/b&gt;：增入。&lt;b&gt;斜体虚线&lt;/b&gt;：移至他处。</translation>
    </message>
    <message>
        <source>&lt;b&gt;[US: …]&lt;/b&gt;: unsettled, and whose; &lt;b&gt;[a/b]&lt;/b&gt;: alternatives; &lt;b&gt;[ ]&lt;/b&gt;: a place held.</source>
        <translation>&lt;b&gt;[US: …]&lt;/b&gt;：尚未敲定，并标明提出方；&lt;b&gt;[a/b]&lt;/b&gt;：备选措辞；&lt;b&gt;[ ]&lt;/b&gt;：留空待填。</translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation>不带 Excel 用以识别 UTF-8 的标记的 .csv。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>A condition of {component}</source>
        <translation>{component}的条件</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}</source>
        <translation>{name}的冲突副本</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}, changed by {who} on {day},</source>
        <translation>{name}的冲突副本，由{who}于{day}更改，</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A copy is locked or not.</source>
        <translation>副本只能选择锁定或不锁定。</translation>
    </message>
    <message>
        <source>A copy of {day}</source>
        <translation>{day}的副本</translation>
    </message>
    <message>
        <source>A correction or withdrawal must be of the same party and component as the position it refers to.</source>
        <translation>更正或撤回所涉的当事方和组成部分，必须与其所指的立场相同。</translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation>文号或地址。</translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation>文件编号等。</translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation>载有案文的文件（UTF-8）。</translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation>自动生成的样本，用于性能测量。</translation>
    </message>
    <message>
        <source>A key is taken twice.</source>
        <translation>有一个按键被重复使用。</translation>
    </message>
    <message>
        <source>A local record of who holds which position in a negotiation, since when and on whose word.</source>
        <translation>在本机记录谈判中谁持何种立场、始于何时、依据谁的表态。</translation>
    </message>
    <message>
        <source>A mapping knows no field “{name}”.</source>
        <translation>映射中没有字段“{name}”。</translation>
    </message>
    <message>
        <source>A name has from 1 to 100 letters.</source>
        <translation>名称应为 1 至 100 个字符。</translation>
    </message>
    <message>
        <source>A name that signs has from 1 to {longest} letters, all of which can be seen.</source>
        <translation>签名用名称应为 1 至 {longest} 个字符，且均须可见。</translation>
    </message>
    <message>
        <source>A new file without history, views and paths. Everything withheld is looked for in it before it stands.</source>
        <translation>不含历史、视图和路径的新文件。定稿前在其中查找一切应隐去的内容。</translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>我方自用备注。</translation>
    </message>
    <message>
        <source>A position is old after</source>
        <translation>立场视为陈旧的时限</translation>
    </message>
    <message>
        <source>A record cannot be without its negotiation.</source>
        <translation>记录不能没有所属的谈判。</translation>
    </message>
    <message>
        <source>A record in memory has no copy.</source>
        <translation>内存中的记录没有副本。</translation>
    </message>
    <message>
        <source>A record is written as .json.</source>
        <translation>记录以 .json 写出。</translation>
    </message>
    <message>
        <source>A record is written as it is known now.</source>
        <translation>记录按目前所知写出。</translation>
    </message>
    <message>
        <source>A redacted record is not everything.</source>
        <translation>删节记录不包含全部内容。</translation>
    </message>
    <message>
        <source>A report without any content of the negotiation was saved as {file}.</source>
        <translation>报告已保存为{file}，其中不含任何谈判内容。</translation>
    </message>
    <message>
        <source>A scale of your own</source>
        <translation>自定义量表</translation>
    </message>
    <message>
        <source>A security-assurances framework to look around in</source>
        <translation>供浏览了解的安全保证框架</translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation>简短代码，例如 UA。</translation>
    </message>
    <message>
        <source>A spreadsheet of positions…</source>
        <translation>立场电子表格…</translation>
    </message>
    <message>
        <source>A table of positions comes in through the import.</source>
        <translation>立场表格须通过导入功能导入。</translation>
    </message>
    <message>
        <source>A text may have up to {size} MB.</source>
        <translation>案文最大为 {size} MB。</translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation>A 至 F。</translation>
    </message>
    <message>
        <source>A view of this name that is there already is replaced; undo brings it back.</source>
        <translation>同名的现有视图将被替换；撤销即可恢复。</translation>
    </message>
    <message>
        <source>A whole copy in your name; only your own former one is replaced</source>
        <translation>以您的名义存放的完整副本；仅替换您自己先前的副本</translation>
    </message>
    <message>
        <source>A whole copy leaves nothing out.</source>
        <translation>完整副本不略去任何内容。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>关于</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>关于 Negotiator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>添加组成部分(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;implementation…</source>
        <translation>添加落实情况(&amp;I)…</translation>
    </message>
    <message>
        <source>Add &amp;linkage…</source>
        <translation>添加关联(&amp;L)…</translation>
    </message>
    <message>
        <source>Add &amp;membership…</source>
        <translation>添加成员资格(&amp;M)…</translation>
    </message>
    <message>
        <source>Add &amp;party…</source>
        <translation>添加当事方(&amp;P)…</translation>
    </message>
    <message>
        <source>Add --map &quot;{name}=…&quot;, one of the steps.</source>
        <translation>请添加 --map &quot;{name}=…&quot;，取其中一个等级。</translation>
    </message>
    <message>
        <source>Add --report record.</source>
        <translation>请添加 --report record。</translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation>添加预案。

<byte value="x8"/>
示例：
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation>添加组成部分。

<byte value="x8"/>
示例：
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation>添加后果。

<byte value="x8"/>
示例：
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation>添加不附和。

<byte value="x8"/>
示例：
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation>添加关联。

<byte value="x8"/>
示例：
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation>添加措施。

<byte value="x8"/>
示例：
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation>添加成员资格。

<byte value="x8"/>
示例：
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation>添加方案组成项。

<byte value="x8"/>
示例：
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation>添加一揽子方案。

<byte value="x8"/>
示例：
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation>添加当事方。

<byte value="x8"/>
示例：
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation>添加解读。

<byte value="x8"/>
示例：
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation>添加轮次。

<byte value="x8"/>
示例：
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</translation>
    </message>
    <message>
        <source>Add a source first.</source>
        <translation>请先添加来源。</translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation>添加来源。

<byte value="x8"/>
示例：
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation>添加状态。

<byte value="x8"/>
示例：
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation>添加案文版本。

<byte value="x8"/>
示例：
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add an implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation>添加落实情况。

<byte value="x8"/>
示例：
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Add attachment: {attachment}</source>
        <translation>添加附件：{attachment}</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>添加预案</translation>
    </message>
    <message>
        <source>Add brief…</source>
        <translation>添加预案…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>添加组成部分</translation>
    </message>
    <message>
        <source>Add component &amp;status…</source>
        <translation>添加组成部分状态(&amp;S)…</translation>
    </message>
    <message>
        <source>Add component to a package…</source>
        <translation>将组成部分加入一揽子方案…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>添加组成部分…</translation>
    </message>
    <message>
        <source>Add confidence-&amp;building measure…</source>
        <translation>添加建立信任措施(&amp;B)…</translation>
    </message>
    <message>
        <source>Add conse&amp;quence…</source>
        <translation>添加后果(&amp;Q)…</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>添加后果</translation>
    </message>
    <message>
        <source>Add consequence…</source>
        <translation>添加后果…</translation>
    </message>
    <message>
        <source>Add dissociation</source>
        <translation>添加不附和</translation>
    </message>
    <message>
        <source>Add implementation</source>
        <translation>添加落实情况</translation>
    </message>
    <message>
        <source>Add implementation…</source>
        <translation>添加落实情况…</translation>
    </message>
    <message>
        <source>Add linkage</source>
        <translation>添加关联</translation>
    </message>
    <message>
        <source>Add linkage…</source>
        <translation>添加关联…</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>添加映射</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>添加措施…</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>添加成员资格</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>添加成员资格…</translation>
    </message>
    <message>
        <source>Add negotiation</source>
        <translation>添加谈判</translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

<byte value="x8"/>
Examples:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</source>
        <translation>添加一个框架记录项，并显示其 uid。

<byte value="x8"/>
示例：
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add our brief</source>
        <translation>添加我方预案</translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation>添加我方预案。</translation>
    </message>
    <message>
        <source>Add our own brie&amp;f…</source>
        <translation>添加我方预案(&amp;F)…</translation>
    </message>
    <message>
        <source>Add packa&amp;ge…</source>
        <translation>添加一揽子方案(&amp;G)…</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>添加一揽子方案</translation>
    </message>
    <message>
        <source>Add package part</source>
        <translation>添加方案组成项</translation>
    </message>
    <message>
        <source>Add package part…</source>
        <translation>添加方案组成项…</translation>
    </message>
    <message>
        <source>Add package…</source>
        <translation>添加一揽子方案…</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>添加当事方</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>添加当事方…</translation>
    </message>
    <message>
        <source>Add print set</source>
        <translation>添加打印集</translation>
    </message>
    <message>
        <source>Add r&amp;ound…</source>
        <translation>添加轮次(&amp;O)…</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>添加解读</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>添加轮次</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>添加轮次…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>添加来源(&amp;U)…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>添加状态</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>添加状态…</translation>
    </message>
    <message>
        <source>Add te&amp;xt version…</source>
        <translation>添加案文版本(&amp;X)…</translation>
    </message>
    <message>
        <source>Add text version</source>
        <translation>添加案文版本</translation>
    </message>
    <message>
        <source>Add text version…</source>
        <translation>添加案文版本…</translation>
    </message>
    <message>
        <source>Add these pages to the set; whether they are redacted is not kept</source>
        <translation>将这些页面加入打印集；是否删节不予保存</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>添加视图</translation>
    </message>
    <message>
        <source>Add {kind}: {row}</source>
        <translation>添加{kind}：{row}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>匹配依据</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole framework</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parties</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All as PDF…</source>
        <translation>全部导出为 PDF…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>所有组成部分</translation>
    </message>
    <message>
        <source>All components of one party</source>
        <translation>一个当事方的所有组成部分</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All parties on one or several components</source>
        <translation>所有当事方就一个或多个组成部分的立场</translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation>所涉维度，例如“区域稳定”。</translation>
    </message>
    <message>
        <source>Also on record</source>
        <translation>另有记录</translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation>也包括我方预案和内部立场。</translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation>也包括已移除的项目。</translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation>也逐字段列出每项更改的内容。</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>另有：{words}</translation>
    </message>
    <message>
        <source>An attachment in {file} has other bytes than its row says.</source>
        <translation>{file}中有一个附件的字节与其记录项所载不符。</translation>
    </message>
    <message>
        <source>An earlier state of this record</source>
        <translation>本记录的较早状态</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>空白案文</translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation>内容相同的记录，包括我方内容和历史。</translation>
    </message>
    <message>
        <source>Another key of {name} is known.</source>
        <translation>已知有{name}的另一个密钥。</translation>
    </message>
    <message>
        <source>Answer {yes} or {no}.</source>
        <translation>请回答 {yes} 或 {no}。</translation>
    </message>
    <message>
        <source>Anticipated result</source>
        <translation>预期结果</translation>
    </message>
    <message>
        <source>As 2026-03-04, 2026-03 or 2026; empty for no limit</source>
        <translation>写作 2026-03-04、2026-03 或 2026；留空表示不限</translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation>与案文版本相同。</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>与视图一致</translation>
    </message>
    <message>
        <source>As known on {day}, {time}. What was recorded later is left out.</source>
        <translation>按{day} {time}所知。此后记录的内容不计入。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of the &amp;earlier round</source>
        <translation>截至上一轮(&amp;E)</translation>
    </message>
    <message>
        <source>As of the &amp;former day on record</source>
        <translation>截至上一个有记录之日(&amp;F)</translation>
    </message>
    <message>
        <source>As of the &amp;later round</source>
        <translation>截至下一轮(&amp;L)</translation>
    </message>
    <message>
        <source>As of the ne&amp;xt day on record</source>
        <translation>截至下一个有记录之日(&amp;X)</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>截至{date}</translation>
    </message>
    <message>
        <source>As of {round}</source>
        <translation>截至{round}</translation>
    </message>
    <message>
        <source>As of {round}, {place}</source>
        <translation>截至{round}，{place}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the window</source>
        <comment>language of pages</comment>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Ask for a copy of the file itself.</source>
        <translation>请索取文件本身的副本。</translation>
    </message>
    <message>
        <source>Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>请索取新的副本，或抢救可读内容：negotiator rescue FILE OUT。</translation>
    </message>
    <message>
        <source>Ask for a key with a name.</source>
        <translation>请索取带有名称的密钥。</translation>
    </message>
    <message>
        <source>Ask for it anew.</source>
        <translation>请重新索取。</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>请向其所有者申请权限。</translation>
    </message>
    <message>
        <source>Ask the person it came from; do not trust this copy.</source>
        <translation>请向提供者查询；不要信任此副本。</translation>
    </message>
    <message>
        <source>Ask them which holds. Remove the old one before you add the new one.</source>
        <translation>请询问对方以哪一个为准。先移除旧密钥，再添加新密钥。</translation>
    </message>
    <message>
        <source>At most {count} cells can be copied at once. Export the matrix instead.</source>
        <translation>一次最多可复制 {count} 个单元格。请改为导出矩阵。</translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation>置于页脚；“”表示略去。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

<byte value="x8"/>
Example:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</source>
        <translation>将文件附加到来源，并显示其 uid。

<byte value="x8"/>
示例：
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</translation>
    </message>
    <message>
        <source>Attach a document to the source…</source>
        <translation>将文件附加到来源…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Away from agreement</source>
        <translation>偏离一致</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups kept for</source>
        <translation>备份保留</translation>
    </message>
    <message>
        <source>Backups kept of a file</source>
        <translation>每个文件保留的备份</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>{file}的备份</translation>
    </message>
    <message>
        <source>Backups: copies of negotiations; where a file is lost, they are all that is left of it</source>
        <translation>备份：谈判的副本；文件一旦丢失，便仅存这些备份</translation>
    </message>
    <message>
        <source>Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the word of a group; bar below: red line; span above: known only to the month or year; empty: no record.</source>
        <translation>条带：所持态度；越高越接近一致；虚线：附有条件；斜线：依据集团表态；下方横条：红线；上方横线：仅知年份或月份；空缺：无记录。</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Bar at left: red line, will not move</source>
        <translation>左侧竖条：红线，不会让步</translation>
    </message>
    <message>
        <source>Bar at right: red line, will not move</source>
        <translation>右侧竖条：红线，不会让步</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>基于</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Basis assessment: it was never said</source>
        <translation>依据为评估：当事方从未表示过</translation>
    </message>
    <message>
        <source>Basis in session: there are also claims on other bases</source>
        <translation>依据为会上：另有其他依据的主张</translation>
    </message>
    <message>
        <source>Basis internal: our own mandate and bottom line</source>
        <translation>依据为内部：我方的授权和底线</translation>
    </message>
    <message>
        <source>Basis public: there are also claims on other bases</source>
        <translation>依据为公开：另有其他依据的主张</translation>
    </message>
    <message>
        <source>Basis, where it is mixed: P public, S in session, A assessment, I internal</source>
        <comment>the letters P, S, A and I are drawn and stay</comment>
        <translation>依据，不一致时标出：P 公开，S 会上，A 评估，I 内部</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合并之前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>更新文件之前</translation>
    </message>
    <message>
        <source>Before another was restored</source>
        <translation>还原另一备份之前</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>第一轮之前</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>session mode</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin with its digit or name.</source>
        <translation>请以其数字或名称开头。</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation>.csv 单元格之间的分隔符。</translation>
    </message>
    <message>
        <source>Blank: no record. It means neither consent nor neutrality.</source>
        <translation>空白：无记录，既不表示同意，也不表示中立。</translation>
    </message>
    <message>
        <source>Blank: no record; neither consent nor neutral</source>
        <translation>空白：无记录；既非同意，也非中立</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>Brac&amp;kets…</source>
        <translation>方括号(&amp;K)…</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>Brackets by text</source>
        <translation>各案文的方括号</translation>
    </message>
    <message>
        <source>Brackets of the new version</source>
        <translation>新版本的方括号</translation>
    </message>
    <message>
        <source>Brackets on the table</source>
        <translation>在议案文的方括号</translation>
    </message>
    <message>
        <source>Brackets on the table over time</source>
        <translation>在议案文方括号的变化</translation>
    </message>
    <message>
        <source>Brackets…</source>
        <translation>方括号…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back what undo took back.

<byte value="x8"/>
Example:
  negotiator redo s.negotiation</source>
        <translation>恢复被撤销的更改。

<byte value="x8"/>
示例：
  negotiator redo s.negotiation</translation>
    </message>
    <message>
        <source>Bring back {kind}: {row}</source>
        <translation>恢复{kind}：{row}</translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

Positions are only added. What one side changed comes in; what both changed differently waits
for --take. All of it is one change, undone by one undo, and a backup is made before.

<byte value="x8"/>
Examples:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</source>
        <translation>将同一谈判的各副本并入 FILE；OTHERS 从不写入。

立场只增不减。仅一方更改的内容直接并入；双方改法不同的内容
须以 --take 决定。整个合并为一项更改，一次撤销即可还原，并事先备份。

<byte value="x8"/>
示例：
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in a framework&apos;s text: Markdown, plain text, or DOCX with its changes accepted.

It is cut at headings and numbers. A section whose number or title is on record becomes a new
version there, others become components.

<byte value="x8"/>
Examples:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</source>
        <translation>导入框架案文：Markdown、纯文本，或接受全部修订后的 DOCX。

案文按标题和编号切分。编号或标题已有记录的章节成为该处的新版本，
其余成为组成部分。

<byte value="x8"/>
示例：
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</translation>
    </message>
    <message>
        <source>Bring in only the sound &amp;rows</source>
        <translation>仅导入无误的行(&amp;R)</translation>
    </message>
    <message>
        <source>Bring in positions from a table: .csv, .tsv, .xlsx, .xls, .ods, .json or .dna.

Columns are taken by their heads, or as a mapping says. All rows come in or none, unless
--only-sound is given. What is on record already is known again. Of a whole record, written by
negotiator export as .json, it makes FILE anew.

<byte value="x8"/>
Examples:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</source>
        <translation>从表格导入立场：.csv、.tsv、.xlsx、.xls、.ods、.json 或 .dna。

各列按列标题或映射识别。除非给出 --only-sound，否则要么全部导入，
要么一行也不导入。已有记录的内容会被识别。如为 negotiator export
写出的 .json 完整记录，则据以重新生成 FILE。

<byte value="x8"/>
示例：
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</translation>
    </message>
    <message>
        <source>Bring in the &amp;parties and components of the other negotiation</source>
        <translation>导入另一谈判的当事方和组成部分(&amp;P)</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>请先将其恢复。</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>请先恢复该项。</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in {done} of %n positions…</source>
        <translation>
            <numerusform>正在导入 %n 个立场中的第 {done} 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings {changes}</source>
        <translation>带来{changes}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>time, component or party</comment>
        <translation>排列</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>按组成部分</translation>
    </message>
    <message>
        <source>By kind and number; none of the words</source>
        <translation>按种类和编号；不含任何文字</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>按当事方</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>最后期限。</translation>
    </message>
    <message>
        <source>By…</source>
        <translation>更改者…</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>命令 [参数]…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Call {file} so.</source>
        <translation>这样称呼{file}。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似已开启。</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>style in Word</comment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cell head</source>
        <comment>style in Word</comment>
        <translation>单元格标题</translation>
    </message>
    <message>
        <source>Cell note</source>
        <comment>style in Word</comment>
        <translation>单元格备注</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>单元格分隔符(&amp;P)</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Cells: full text</source>
        <translation>单元格：全文</translation>
    </message>
    <message>
        <source>Cells: heat map</source>
        <translation>单元格：热图</translation>
    </message>
    <message>
        <source>Cells: summary</source>
        <translation>单元格：摘要</translation>
    </message>
    <message>
        <source>Cells: symbol</source>
        <translation>单元格：符号</translation>
    </message>
    <message>
        <source>Cells: {density}</source>
        <translation>单元格：{density}</translation>
    </message>
    <message>
        <source>Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, {unchanged} unchanged, {unknown} unknown.</source>
        <translation>单元格：趋向一致 {towards} 个，偏离 {away} 个，附带条件或其他变动 {other} 个，未变 {unchanged} 个，未知 {unknown} 个。</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a position</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change date, basis, source, grading, marking or round (Alt+K)</source>
        <translation>更改日期、依据、来源、评级、密级或轮次 (Alt+K)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>更改量表</translation>
    </message>
    <message>
        <source>Change the scale of one to that of the other, and merge again.</source>
        <translation>请将一方的量表改为另一方的量表，然后重新合并。</translation>
    </message>
    <message>
        <source>Change the scale: {words}</source>
        <translation>更改量表：{words}</translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

<byte value="x8"/>
Example:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</source>
        <translation>更改量表；STEPS 从最佳到最差。这是重新编码：当事方并未因此改变立场。

<byte value="x8"/>
示例：
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>更改 {number}/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>此处更改 {number}/%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Changed last by {who}.</source>
        <translation>最后更改者：{who}。</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>双方均有更改</translation>
    </message>
    <message>
        <source>Changed since {moment}</source>
        <translation>自{moment}以来有更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes of what a party holds: towards agreement above the line, away below it; beside them those in terms or otherwise.</source>
        <translation>当事方所持态度的变动：趋向一致在线上方，偏离在线下方；旁边为附带条件或其他变动。</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <translation>仅显示更改(&amp;Y)</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>仅显示更改</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>对比时刻</translation>
    </message>
    <message>
        <source>Changes since {moment} – {counts}</source>
        <translation>自{moment}以来的变动 – {counts}</translation>
    </message>
    <message>
        <source>Changes that contain…</source>
        <translation>包含以下文字的更改…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>请再检查一次。</translation>
    </message>
    <message>
        <source>Check its name and the medium it is on.</source>
        <translation>请检查其名称及所在存储介质。</translation>
    </message>
    <message>
        <source>Check its name, or make a new negotiation.</source>
        <translation>请检查其名称，或新建谈判。</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or save a copy elsewhere.</source>
        <translation>请检查其权限及所在文件夹的权限，或将副本保存到别处。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

<byte value="x8"/>
Example:
  negotiator check s.negotiation</source>
        <translation>检查文件是否完好；仅在完好时退出码为 0。

<byte value="x8"/>
示例：
  negotiator check s.negotiation</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it and write in its folder.</source>
        <translation>请确认文件存在，且您有权读取并可写入其所在文件夹。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>请确认文件存在，且您有权读取。</translation>
    </message>
    <message>
        <source>Check that its own program opens it, and save it again.</source>
        <translation>请确认用其自身的程序可以打开，并重新保存。</translation>
    </message>
    <message>
        <source>Check that its own program opens it, without a password, and save it again.</source>
        <translation>请确认用其自身的程序无需密码即可打开，并重新保存。</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>请确认文件夹存在，且您有权写入。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>请确认文件夹存在、您有权写入且空间充足。</translation>
    </message>
    <message>
        <source>Check that you may write in {parent}.</source>
        <translation>请确认您有权写入{parent}。</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>请检查日和月。</translation>
    </message>
    <message>
        <source>Check the medium and the connection, then try again; the last whole change is kept.</source>
        <translation>请检查存储介质和连接，然后重试；最后一项完整的更改已保留。</translation>
    </message>
    <message>
        <source>Check the printer or the folder.</source>
        <translation>请检查打印机或文件夹。</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions; the record itself is unharmed.</source>
        <translation>请检查磁盘空间和权限；记录本身未受损。</translation>
    </message>
    <message>
        <source>Check the separator, or remove the columns that are not needed.</source>
        <translation>请检查分隔符，或删除不需要的列。</translation>
    </message>
    <message>
        <source>Choose a .docx file, or save the document as one in its own program.</source>
        <translation>请选择 .docx 文件，或在其自身的程序中将文件另存为该格式。</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file.</source>
        <translation>请选择 .txt、.md 或 .docx 文件。</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, from what to what.</source>
        <translation>选择一项更改，查看其具体内容及更改前后的值。</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>请选择文件名。</translation>
    </message>
    <message>
        <source>Choose a file that Negotiator has written.</source>
        <translation>请选择由 Negotiator 写出的文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}.</source>
        <translation>请选择以{suffix}结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file that was exported here.</source>
        <translation>请选择由此处导出的文件。</translation>
    </message>
    <message>
        <source>Choose a file with the text only.</source>
        <translation>请选择仅含案文的文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Choose a folder that you share with colleagues. Negotiator then tells when a copy of this negotiation in it brings something. It only reads their files.</source>
        <translation>请选择与同事共享的文件夹。此后如其中有本谈判的副本带来新内容，Negotiator 将予以提示。程序只读取他人的文件。</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>请选择您有权写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a moment under “Changes since” first</source>
        <translation>请先在“对比时刻”中选择一个时刻</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Choose a row to see who changed what, and when.</source>
        <translation>选择一个记录项，查看何人何时更改了什么。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>用箭头键或单击选择一个事件，查看何人说了什么、原因为何。</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>请选择另一副本。</translation>
    </message>
    <message>
        <source>Choose another file or a backup.</source>
        <translation>请选择另一文件或备份。</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>请选择另一文件或工作表。</translation>
    </message>
    <message>
        <source>Choose another file, or make a new negotiation.</source>
        <translation>请选择另一文件，或新建谈判。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一文件。</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>请选择另一名称，或用 --force 替换。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一名称。</translation>
    </message>
    <message>
        <source>Choose another {field}, or change the one that is there.</source>
        <translation>请为“{field}”另选一值，或更改现有的一项。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一项。</translation>
    </message>
    <message>
        <source>Choose for each step of the present scale what it becomes.</source>
        <translation>请为现行量表的每个等级选择其对应项。</translation>
    </message>
    <message>
        <source>Choose it, or press Alt and its digit.</source>
        <translation>请选择，或按 Alt 加其数字。</translation>
    </message>
    <message>
        <source>Choose larger paper, smaller margins or smaller text.</source>
        <translation>请选择较大的纸张、较窄的页边距或较小的文字。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Choose the day, and what was known when</source>
        <translation>选择日期，以及当时所知的范围</translation>
    </message>
    <message>
        <source>Choose the file with the text itself.</source>
        <translation>请选择载有案文本身的文件。</translation>
    </message>
    <message>
        <source>Choose the file with the text of the key.</source>
        <translation>请选择载有密钥文本的文件。</translation>
    </message>
    <message>
        <source>Choose which parties and components are shown</source>
        <translation>选择显示哪些当事方和组成部分</translation>
    </message>
    <message>
        <source>Choose which texts stand in columns, and their order</source>
        <translation>选择哪些案文列为栏目及其次序</translation>
    </message>
    <message>
        <source>Choose {least} to {most} texts. The first stands left. Drag them, or press Alt and an arrow, for another order.</source>
        <translation>请选择 {least} 至 {most} 份案文。第一份位于最左。拖动或按 Alt 加箭头键可调整次序。</translation>
    </message>
    <message>
        <source>Choose {words}.</source>
        <translation>请选择{words}。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Claims on {basis} basis. Of one moment the first counts: {order}. Right-click changes the order.</source>
        <translation>依据为“{basis}”的主张。同一时刻以排在最前者为准：{order}。单击右键可更改次序。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Click to sort.</source>
        <translation>单击可排序。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Ctrl+Shift+M)</source>
        <translation>关闭 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>请关闭 Negotiator，检查权限，然后重试。</translation>
    </message>
    <message>
        <source>Close it elsewhere, or save a copy where you may write.</source>
        <translation>请在别处关闭该文件，或将副本保存到您有权写入的位置。</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>请在该处关闭，然后重试。</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>关闭检查器 (F9)</translation>
    </message>
    <message>
        <source>Close what moved</source>
        <translation>关闭变动列表</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Colleagues see it in the folder already.</source>
        <translation>同事已可在文件夹中看到。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>“{field}”所在列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>合排</translation>
    </message>
    <message>
        <source>Comes after {component}</source>
        <translation>在{component}之后</translation>
    </message>
    <message>
        <source>Comes before {component}</source>
        <translation>在{component}之前</translation>
    </message>
    <message>
        <source>Comes in: {rows}</source>
        <translation>将导入：{rows}</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>parts cells</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Commands:</source>
        <comment>heading in the help of a command</comment>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>比较案文</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before you rely on a key.</source>
        <translation>信赖密钥之前，请通过电话核对指纹。</translation>
    </message>
    <message>
        <source>Compare this fingerprint with theirs by telephone before you rely on it.</source>
        <translation>信赖此密钥之前，请通过电话与对方核对此指纹。</translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation>改为比较两个文本文件，不涉及任何谈判。</translation>
    </message>
    <message>
        <source>Compare with a date, or add rounds.</source>
        <translation>请与某一日期比较，或添加轮次。</translation>
    </message>
    <message>
        <source>Compare with a later moment.</source>
        <translation>请与较晚的时刻比较。</translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation>请与该日结束时比较。</translation>
    </message>
    <message>
        <source>Compared with the previous round</source>
        <translation>与上一轮比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>案文比较</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Component status</source>
        <translation>组成部分状态</translation>
    </message>
    <message>
        <source>Component, party or words</source>
        <translation>组成部分、当事方或文字</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Cond&amp;itional</source>
        <translation>附有条件(&amp;I)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Confidence-building measures</source>
        <translation>建立信任措施</translation>
    </message>
    <message>
        <source>Conflict: {kind} {title}, {field}</source>
        <translation>冲突：{kind} {title}，{field}</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>请连接其所在的驱动器，或选择另一文件夹。</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contradictory: sources of one moment differ, and no working reading is chosen; the cell is hatched</source>
        <translation>相互矛盾：同一时刻的来源不一致，且未选定暂定解读；单元格以斜线标出</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>趋同度</translation>
    </message>
    <message>
        <source>Convergence by column</source>
        <translation>各列趋同度</translation>
    </message>
    <message>
        <source>Convergence of components</source>
        <translation>组成部分趋同度</translation>
    </message>
    <message>
        <source>Convergence of each component</source>
        <translation>各组成部分的趋同度</translation>
    </message>
    <message>
        <source>Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)</source>
        <translation>当事方在各组成部分上的趋同度，0 至 1：Tastle 和 Wierman（2007）的共识度</translation>
    </message>
    <message>
        <source>Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown (?), and how many moved since the moment compared with.</source>
        <translation>所计态度的趋同度，从 0（两端对立）到 1（态度相同）：Tastle 和 Wierman（2007）的共识度。无态度的单元格不计入。下方：未知的数目（?），以及自对比时刻以来有变动的数目。</translation>
    </message>
    <message>
        <source>Convergence over all rows</source>
        <translation>所有行的趋同度</translation>
    </message>
    <message>
        <source>Convergence {number}</source>
        <translation>趋同度 {number}</translation>
    </message>
    <message>
        <source>Convergence, 0 to 1</source>
        <translation>趋同度，0 至 1</translation>
    </message>
    <message>
        <source>Convergence, least first</source>
        <translation>趋同度，由低到高</translation>
    </message>
    <message>
        <source>Convergence, most first</source>
        <translation>趋同度，由高到低</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out.</source>
        <translation>趋同度：Tastle 和 Wierman（2007）；0 为两端对立，1 为态度相同。无态度的当事方不计入。</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out; the dashed part counts them. After each text: round and grading of the source (A–F) and of the claim (1–6).</source>
        <translation>趋同度：Tastle 和 Wierman（2007）；0 为两端对立，1 为态度相同。无态度的当事方不计入，虚线部分为其数目。每段文字之后：轮次，以及来源评级（A–F）和主张评级（1–6）。</translation>
    </message>
    <message>
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>趋同度：Tastle 和 Wierman（2007）的共识度。距离：当事方持有态度的各组成部分的均值，从 0（最佳等级）到 1（最差等级）。</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>已复制。{what}</translation>
    </message>
    <message>
        <source>Copies are made before migrations and merges, and hourly while a file changes.</source>
        <translation>在迁移和合并之前保存副本；文件有更改期间，每小时保存一次。</translation>
    </message>
    <message>
        <source>Copies in the shared folder</source>
        <translation>共享文件夹中的副本</translation>
    </message>
    <message>
        <source>Copies that they signed are then told as signed by a key that you do not know.</source>
        <translation>此后，由其签名的副本将显示为由您不认识的密钥签名。</translation>
    </message>
    <message>
        <source>Copies to merge</source>
        <translation>待合并的副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>复制为句子</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet first.</source>
        <translation>请先复制电子表格的单元格。</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet again.</source>
        <translation>请从电子表格重新复制。</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>请将其复制到您有权写入的文件夹，再打开该副本。</translation>
    </message>
    <message>
        <source>Copy the counts as text</source>
        <translation>将计数复制为文本</translation>
    </message>
    <message>
        <source>Copy the whole line again, or ask for it anew.</source>
        <translation>请重新复制整行，或重新索取。</translation>
    </message>
    <message>
        <source>Copy the whole line, from {word}: to its last {check} digits or letters.</source>
        <translation>请复制整行，从{word}:起，至最后 {check} 个数字或字母止。</translation>
    </message>
    <message>
        <source>Copy what is listed as a brief, in sentences</source>
        <translation>将所列内容以句子形式复制为简报</translation>
    </message>
    <message>
        <source>Copying {file} as a backup…</source>
        <translation>正在备份 {file}…</translation>
    </message>
    <message>
        <source>Correc&amp;t position…</source>
        <translation>更正立场(&amp;T)…</translation>
    </message>
    <message>
        <source>Correct and close</source>
        <translation>更正并关闭</translation>
    </message>
    <message>
        <source>Correct instead (F2)</source>
        <translation>改为更正 (F2)</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>Correct position</source>
        <translation>更正立场</translation>
    </message>
    <message>
        <source>Correct position: {cell}</source>
        <translation>更正立场：{cell}</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>请更正该单元格。</translation>
    </message>
    <message>
        <source>Correct them, or bring in only the sound rows.</source>
        <translation>请予更正，或仅导入无误的行。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Corrected: the record was wrong; no shift</source>
        <translation>已更正：原记录有误；不是变动</translation>
    </message>
    <message>
        <source>Correction, no movement</source>
        <translation>更正，不是变动</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

<byte value="x8"/>
Example:
  negotiator brackets s.negotiation --component A</source>
        <translation>统计案文中的方括号：按时间、版本和提出方。

<byte value="x8"/>
示例：
  negotiator brackets s.negotiation --component A</translation>
    </message>
    <message>
        <source>Create the large sample</source>
        <translation>创建大型样本</translation>
    </message>
    <message>
        <source>Create the negotiation</source>
        <translation>创建谈判</translation>
    </message>
    <message>
        <source>Create the sample: {title}</source>
        <translation>创建样本：{title}</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation>主张的可信度（海军部评级制）。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Current framework</source>
        <translation>现行框架</translation>
    </message>
    <message>
        <source>Current framework and proposed modification</source>
        <translation>现行框架与拟议修改</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dashed, of any stance: it holds only if its condition is met</source>
        <translation>虚线，不论何种态度：仅在条件满足时成立</translation>
    </message>
    <message>
        <source>Dashed: holds only if the condition is met</source>
        <translation>虚线：仅在条件满足时成立</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Deadline of {step}. {title}: {date}</source>
        <translation>{step}的期限。{title}：{date}</translation>
    </message>
    <message>
        <source>Decide each, or say whose version to take; nothing was changed.</source>
        <translation>请逐项决定，或指明以谁的版本为准；未作任何更改。</translation>
    </message>
    <message>
        <source>Decide first what both sides changed</source>
        <translation>请先决定双方均有更改之处</translation>
    </message>
    <message>
        <source>Del; undo brings back</source>
        <translation>Del；撤销可恢复</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field</comment>
        <translation>取决于</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>取决于{component}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>您是否指{words}？</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>维度 {number}</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>免责声明</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Dissociate from this…</source>
        <translation>声明不附和…</translation>
    </message>
    <message>
        <source>Dissociations</source>
        <translation>不附和</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Distance of each party to the text</source>
        <translation>各当事方与案文的距离</translation>
    </message>
    <message>
        <source>Distance of each party to the text on the table: the mean over the components on which it holds a stance, from 0 (the best step everywhere) to 1 (the worst)</source>
        <translation>各当事方与在议案文的距离：其持有态度的各组成部分的均值，从 0（均为最佳等级）到 1（均为最差等级）</translation>
    </message>
    <message>
        <source>Distance of parties</source>
        <translation>当事方的距离</translation>
    </message>
    <message>
        <source>Distance to the text, 0 to 1</source>
        <translation>与案文的距离，0 至 1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drag the window, or its edges; arrows move it, + and − make it narrower</source>
        <translation>拖动窗口或其边缘；箭头键移动，+ 和 − 缩放</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop the new version?</source>
        <translation>是否放弃新版本？</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>到期：{title}</translation>
    </message>
    <message>
        <source>Each cell begins with a stance.</source>
        <translation>每个单元格均以态度开头。</translation>
    </message>
    <message>
        <source>Each component</source>
        <translation>各组成部分</translation>
    </message>
    <message>
        <source>Each day takes the same width</source>
        <translation>每日宽度相同</translation>
    </message>
    <message>
        <source>Each party</source>
        <translation>各当事方</translation>
    </message>
    <message>
        <source>Each round takes the same width</source>
        <translation>每轮宽度相同</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a day</comment>
        <translation>更早</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>编辑附件</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>编辑预案</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>编辑组成部分</translation>
    </message>
    <message>
        <source>Edit consequence</source>
        <translation>编辑后果</translation>
    </message>
    <message>
        <source>Edit dissociation</source>
        <translation>编辑不附和</translation>
    </message>
    <message>
        <source>Edit implementation</source>
        <translation>编辑落实情况</translation>
    </message>
    <message>
        <source>Edit linkage</source>
        <translation>编辑关联</translation>
    </message>
    <message>
        <source>Edit mapping</source>
        <translation>编辑映射</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>编辑措施</translation>
    </message>
    <message>
        <source>Edit membership</source>
        <translation>编辑成员资格</translation>
    </message>
    <message>
        <source>Edit negotiation</source>
        <translation>编辑谈判</translation>
    </message>
    <message>
        <source>Edit our brief</source>
        <translation>编辑我方预案</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>编辑一揽子方案</translation>
    </message>
    <message>
        <source>Edit package part</source>
        <translation>编辑方案组成项</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>编辑当事方</translation>
    </message>
    <message>
        <source>Edit print set</source>
        <translation>编辑打印集</translation>
    </message>
    <message>
        <source>Edit reading</source>
        <translation>编辑解读</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>编辑轮次</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>编辑状态</translation>
    </message>
    <message>
        <source>Edit text version</source>
        <translation>编辑案文版本</translation>
    </message>
    <message>
        <source>Edit the one that is there.</source>
        <translation>请编辑现有的一项。</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>编辑视图</translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation>编辑{kind}：{row}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation>嵌入文件的上限</translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation>嵌入记录</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>End</source>
        <comment>session mode</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>End session mode</source>
        <translation>结束会议模式</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation>在某一行上按 Enter 或双击，可查看该组成部分或当事方随时间的情况。</translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation>按 Enter 敲定一处方括号；所选措辞进入新案文</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>是否重复录入？</translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation>是否重复录入？对方为{theirs}，我方为{ours}，依据{field}：{answer}</translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation>在会议模式结束之前，每次录入均以这些值为起点：无论通过对话框、单元格、多方录入还是粘贴。</translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation>所有记录项、所有依据和密级、我方预案及历史。</translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation>所有案文均已有记录。</translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation>全部内容：依据为内部的主张、我方预案、备注及全部历史。</translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation>全部内容：也包括我方内容和历史</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation>原话；作为全部立场的同一来源保存</translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation>原话；可不填，作为单独的来源保存</translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation>Excel 工作簿，附所依据的全部内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>请导出其中一部分。</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>导出快捷键</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation>表态日期</translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation>按 F2 或双击编辑单元格；按 Tab 或单击别处即保存</translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation>方括号越少，越接近一致。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>双方均有更改的字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation>已移除文件：{count} 个</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>已筛选：{what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>查找首选项</translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation>查找包含全部 WORDS 的表述、引文、案文、标题、名称和备注。

<byte value="x8"/>
示例：
  negotiator search s.negotiation consultation signatories</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation>您自己密钥的指纹</translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation>首次</translation>
    </message>
    <message>
        <source>First basis of an entry</source>
        <translation>录入时的初始依据</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First marking of an entry</source>
        <translation>录入时的初始密级</translation>
    </message>
    <message>
        <source>First moment</source>
        <translation>最早时刻</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>首次记录</translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation>当事方就某一组成部分的首次记录</translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation>渔业谈判</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation>五个来源不一致，{day}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>折叠未更改的段落</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation>折叠未更改的段落；空格键展开所选行中的段落</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>存放打印页的文件夹</translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation>适用于黑白打印机。</translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation>上一处更改 (Shift+F8)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation>四个来源不一致，{day}</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation>请腾出一些空间后重试；记录未作任何更改。</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>冻结至此列</translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation>冻结至此行</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation>来自所属集团的表态</translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation>来自{group}的表态</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>来自集团</translation>
    </message>
    <message>
        <source>From here to the first position: New negotiation… with a template, then Ctrl+R and for example: ua a1 1 if all sign. F1 tells more.</source>
        <translation>从此处到记录第一个立场：“新建谈判…”并选用模板，然后按 Ctrl+R，输入例如：ua a1 1 如 各方均签署。按 F1 了解更多。</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>自第一日起</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>起始日期。</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation>来自{name}，自{day}以来未更改</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation>来自{name}，自{day}以来未更改。</translation>
    </message>
    <message>
        <source>From, to</source>
        <comment>stances</comment>
        <translation>原态度、新态度</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>起、止</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation>请同时给出 --merge。</translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation>请给出 --new-password-file F 或 --remove。</translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation>请同时给出 --sign。</translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation>对字段请给出 --take ours、theirs 或 newest，对可能相同的记录项请给出 --same 或 --apart CODE。未作任何更改。</translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation>请给出 --whole 以供同事使用，或给出规则，例如 --ceiling public。</translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation>为组成部分另定编号；其下各级随之更改，所有引用保持不变。

<byte value="x8"/>
示例：
  negotiator renumber s.negotiation A.3 A.2bis</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>请给出 0 至 100 之间的数。</translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation>请以名称给出态度。</translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation>请至少输入一个字符。</translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation>请另给一个。</translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation>请将其交给他人。</translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation>请给出其密码（命令行中用 --password-file）。</translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation>请给出其密码，或将其移走。该文件保持原样。</translation>
    </message>
    <message>
        <source>Give one of the two commands another.</source>
        <translation>请为两个命令之一另定按键。</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>请给出二者之一。</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>请为其中一个另定按键。</translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation>请给出规则，或仅给出 --whole。</translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation>请仅给出数值；态度由数值得出。</translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation>请将此文本交给他人，以便其认识您的密钥</translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation>请为{number}另定编号，或先更改占用者的编号。</translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation>请恢复到某一备份，并保留此文件以备抢救。</translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>请恢复到某一备份，或抢救可读内容：negotiator rescue FILE OUT。</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>请恢复到某一备份。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation>灰度与图案</translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation>当事方分组依据</translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation>密级标注；未给出时取最低密级。</translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation>斜线：被筛选略去</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>帮助：{page}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation>隐藏此提示，直至某一副本有更改或文件重新打开</translation>
    </message>
    <message>
        <source>Hide this until the file is opened again</source>
        <translation>隐藏此提示，直至文件重新打开</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>隐藏{name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation>各单元格的立场历史</translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation>所选记录项的历史</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>记录的历史</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>记录项的历史</translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation>当事方就某一组成部分的接近程度：全部持同一态度为 1，两端各半为 0。</translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation>当事方在其持有态度的各组成部分上与最佳态度的差距：0 为最近，1 为最远。</translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation>核查方式。</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>显示的详细程度</translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation>读取方式：文件，或保存在 FILE 中的映射名称。</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation>如</translation>
    </message>
    <message>
        <source>If</source>
        <translation>如</translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation>如{condition}</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Impor&amp;t positions…</source>
        <translation>导入立场(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>导入 %n 个立场</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation>请在该程序中将其导入版本 3 的新数据库，再选择该数据库。</translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation>请不带选项导入到尚不存在的文件。</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入快捷键</translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation>从{file}导入立场</translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation>
            <numerusform>导入案文：{name}，%n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation>一行文字，即各单元格中将显示的内容</translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation>一行文字，即矩阵中将显示的内容</translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation>一行文字。</translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation>以换取{component}</translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation>与{component}互换</translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation>其中与视图相同：{words}。</translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation>其中就所余内容而言：{words}。</translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation>措辞</translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation>百分比，60 至 200。</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>案文中</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>在框架中的作用</translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation>在框架中的作用</translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation>页边</translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation>按文件中所存视图的次序。</translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation>在删节副本中：</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Install Negotiator again, or mend the theme file.</source>
        <translation>请重新安装 Negotiator，或修复主题文件。</translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation>请重新安装 Negotiator。</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>内部：</translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation>内部：如</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation>其自称为“{name}”；指纹为 {fingerprint}。</translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation>在程序结束前有效。</translation>
    </message>
    <message>
        <source>It is an equal record.</source>
        <translation>内容与原记录相同。</translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation>已损坏；请恢复到某一备份。</translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation>按这些规则由删节副本生成，该副本从不写入磁盘：规则不允许外发的内容不会出现在其中任何位置，且标题注明系删节本。</translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation>无法得知{file}的量表如何对应此处的量表。</translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation>未说明如何处理密码。</translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation>未说明哪些内容可以外发。</translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation>文件出自其程序的其他版本，或已损坏。</translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation>以{name}的名义签名。</translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation>以“{name}”的名义签名。</translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation>应为对象列表，每个对象一个立场。</translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation>将用打开此类文件的程序打开。</translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation>引用了已移除的{kind}。</translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation>未触及此处显示的任何内容。</translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation>从未表示过(&amp;N)</translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation>曾在 Negotiator 之外被更改；请索取新的副本。</translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation>已损坏，或曾在 Negotiator 之外被更改；请索取新的副本。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation>其备份已随之更改：{count} 份。</translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation>其日期。</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>起始日。</translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation>其列标题：{words}。</translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation>其语言。</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>截止日。</translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation>其名称（如有）。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation>其编号，例如 A.2。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>其编号。</translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation>自身表态</translation>
    </message>
    <message>
        <source>Its password is as it was. Try again.</source>
        <translation>密码未变。请重试。</translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation>在各步骤中的次序。</translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation>在该组成部分各案文中的次序；未给出时取下一位。</translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation>在当日的次序；默认取下一位。</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>其标题。</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation>联合声明，{date}</translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation>KTAB 的立场与关切度</translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation>KTAB：立场与关切度</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation>将报告作为一个打印页存入打印集 NAME，排在现有各页之后。

使用 --since &quot;previous round&quot; 时，每次均与最近一轮的前一轮比较。

<byte value="x8"/>
示例：
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation>请改为仅保存其路径，或在首选项中提高上限。</translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation>仅保存其路径</translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation>将文件字节存入记录，而不仅是路径。</translation>
    </message>
    <message>
        <source>Keep the record of who holds which position, since when and on whose word.

With files or nothing the window opens, each file in one of its own; with a command the same
record is read and changed without one.

<byte value="x8"/>
Examples:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</source>
        <translation>记录谁持何种立场、始于何时、依据谁的表态。

给出文件或不带参数时打开窗口，每个文件各用一个窗口；给出命令时，无需窗口即可读取和更改
同一记录。

<byte value="x8"/>
示例：
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation>为此筛选命名并存入文件</translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation>以此名称将该映射存入 FILE。</translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation>以此名称将该映射存入文件</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation>请保留所需的几项。</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation>沿用上次录入</translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation>保存的视图、行列互换、排序、分组</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of a keyboard</comment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of preferences</comment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation>您认识的他人密钥</translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation>密钥：您用以签名的自己的密钥，以及您认识的他人密钥</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>空缺的种类</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>记录项种类</translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>不再认可某一密钥。

<byte value="x8"/>
示例：
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation>登记已知密钥，给出其文本或载有该文本的文件。

<byte value="x8"/>
示例：
  negotiator keys add key-of-a.txt</translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation>已知编码有 utf-8、cp1252、cp1251，…</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>所知时刻</translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation>{report}所知的有：{words}。</translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation>已知态度：{words}。</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>已知：{names}。</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>已知：{words}。</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>稍后(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of pages</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近一次更改</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation>晚于其自身表态：{stance}</translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation>最近的更改：</translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation>最新记录</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>正在排版页面</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation>锁定记录的完整副本不加锁。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation>不设密码。</translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation>略去引文、发言人、记录人、备注、附件、历史、关联。</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation>略去无法导入的行。</translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation>略去何时所知的信息。</translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation>左右，以毫米计。</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation>左右箭头：截至较早或较晚的有记录之日；加 Shift：与另一轮比较</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation>左右箭头：截至较早或较晚的轮次；加 Shift：与另一轮比较</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation>可能的后果</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>可能的后果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation>{file}第 {line} 行含有 NUL。</translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation>第 {line} 行：{words}。</translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation>关联与一揽子方案(&amp;G)</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>关联到</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package</source>
        <translation>与另一组成部分相关联，或属于一揽子方案</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation>与另一组成部分相关联，或属于一揽子方案；检查器中列明</translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation>与另一组成部分相关联：见检查器</translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation>在旁附文件中列明隐去的内容(&amp;W)</translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation>列出某一 KIND 的所有记录项。

KIND 可为 party、membership、dissociation、component、status、text-version、linkage、package、
package-part、measure、implementation、consequence、round、source、attachment、reading、brief、
negotiation，或 position（与命令 positions 相同）。

<byte value="x8"/>
示例：
  negotiator list s.negotiation measure --json</translation>
    </message>
    <message>
        <source>List and remove settings, backups and reports; never negotiations.

Without --yes it asks first; with --json and without --yes it only lists. Your own key and
those of others go only with --keys: without your own key nobody can sign as you any more.
Close Negotiator first, since a window writes its settings when it is closed.

<byte value="x8"/>
Examples:
  negotiator purge
  negotiator purge --keys --yes</source>
        <translation>列出并移除设置、备份和报告；从不移除谈判。

未给出 --yes 时先行询问；给出 --json 而未给出 --yes 时仅列出。您自己的密钥
和他人的密钥仅在给出 --keys 时移除：没有您自己的密钥，便再无人能以您的名义签名。
请先关闭 Negotiator，因为窗口在关闭时会写入设置。

<byte value="x8"/>
示例：
  negotiator purge
  negotiator purge --keys --yes</translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation>在 F（.json、.txt）中按种类和编号列出隐去的内容。</translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation>列出文件的备份，最新的在前。

<byte value="x8"/>
示例：
  negotiator backups s.negotiation</translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation>列出更改，最新的在前：何人何时更改了什么、更改前后的值。

<byte value="x8"/>
示例：
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation>列出各项主张本身。

<byte value="x8"/>
示例：
  negotiator positions s.negotiation --party RU --component A.2 --json</translation>
    </message>
    <message>
        <source>List the copies of the negotiation in FOLDER, and what each would bring into FILE.

The files of others are only read. With --merge all that have news are merged as one change.
With --put a copy is put there in your name; only your own former copy is replaced.

<byte value="x8"/>
Examples:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</source>
        <translation>列出 FOLDER 中该谈判的副本，以及各副本会给 FILE 带来什么。

他人的文件只予读取。给出 --merge 时，凡有新内容的副本均作为一项更改合并。
给出 --put 时，以您的名义存放一份副本；仅替换您自己先前的副本。

<byte value="x8"/>
示例：
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation>列出文件的打印集及其打印页。

<byte value="x8"/>
示例：
  negotiator print-sets s.negotiation</translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation>按组成部分列出变动情况</translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation>按当事方列出变动情况</translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation>按时间列出变动情况</translation>
    </message>
    <message>
        <source>List your own key, and those of others that you know.

Your own key is made when it is first wanted. Compare fingerprints by telephone.

<byte value="x8"/>
Examples:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>列出您自己的密钥，以及您认识的他人密钥。

您自己的密钥在首次需要时生成。请通过电话核对指纹。

<byte value="x8"/>
示例：
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation>载入(&amp;A)…</translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation>用密码锁定副本(&amp;K)</translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation>用密码锁定 FILE、更改密码或移除密码；其备份随之更改。

没有密码，任何人都无法打开锁定的文件，且无法挽回：请妥善保管。
现有密码在命令之前给出。

<byte value="x8"/>
示例：
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation>用 F 的首行锁定。</translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation>用 F 首行的密码锁定副本。</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>用密码锁定</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>已用密码锁定</translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation>已用密码锁定，而未给出密码</translation>
    </message>
    <message>
        <source>Locked with another password than the file.</source>
        <translation>用与文件不同的密码锁定。</translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation>请查看该文件，然后再次存放您的副本。该文件保持原样。</translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation>查看共享文件夹的操作已取消。</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>正在查找差异…</translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation>正在查看所有组成部分…</translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation>正在查看记录…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation>
            <numerusform>正在查看表格：%n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>正在查看表格…</translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation>正在查看{files}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation>MIT 许可证。趋同度：Tastle 和 Wierman（2007）。</translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation>由文件生成</translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation>按共享副本的规则，由可外发的内容生成</translation>
    </message>
    <message>
        <source>Make a file of {file}</source>
        <translation>由{file}生成文件</translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation>新建空白谈判。

<byte value="x8"/>
示例：
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation>将此项定为暂定解读，并说明理由</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>正在生成{file}…</translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation>请映射下列之一：{words}。</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation>文件中保存的映射</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation>导入所用的映射</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation>使用中的密级可以改名；新密级可排在其后。</translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation>单元格标记</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>立场矩阵</translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation>立场矩阵：{negotiation}</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>成员资格</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>合并副本</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>合并副本</translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation>合并所有带来新内容的副本。</translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation>请将其合并，在该处改名，然后再次存放您的副本。该文件保持原样。</translation>
    </message>
    <message>
        <source>Merge {copies}</source>
        <translation>合并 {copies}</translation>
    </message>
    <message>
        <source>Merge {copies}: {what}</source>
        <translation>合并 {copies}：{what}</translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation>按字段合并：{rows}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation>正在合并{files}…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation>一次最多只能核对 {number} 个单元格。</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>what a row has no room for</comment>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation>请将其移走，然后再次存放您的副本。该文件保持原样。</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation>请移走该文件，然后重新添加密钥。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation>已偏离一致</translation>
    </message>
    <message>
        <source>Moved towards agreement</source>
        <translation>已趋向一致</translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation>自对比时刻以来趋向一致；旁边灰色小字为当时所持态度</translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation>将更新：{rows}</translation>
    </message>
    <message>
        <source>N&amp;ew password</source>
        <translation>新密码(&amp;E)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation>请给出以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation>请给出一个文件，或 --texts 和两个文本文件。</translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation>请给出另一副本。</translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation>请指明其编码，或另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>映射名称</translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation>打印集名称</translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation>请最多给出 {most} 个。</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Ne&amp;w version of the text…</source>
        <translation>案文的新版本(&amp;W)…</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation>Negotiator 采用 MIT 许可证。用于比较案文的 patiencediff 采用 GPL：同时包含二者的软件包，可作为整体按 GPL 第 3 版的条款传播。</translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation>Negotiator {version}</translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation>Negotiator：用户指南</translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation>新组成部分(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation>新当事方(&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation>新来源(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation>新组成部分：{names}。</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>所选命令的新按键</translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation>新建谈判</translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation>新建谈判…</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation>新当事方：{names}。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新立场</translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation>新来源：{names}。</translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation>{component}的新版本</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation>共享文件夹中的新内容</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>下一单元格</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>下一处更改 (F8)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation>尚无备份：文件更改时生成第一份备份。</translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation>没有符合筛选条件的单元格。</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>没有符合条件的更改。</translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation>没有对应“{field}”的列。</translation>
    </message>
    <message>
        <source>No component has a text in this perspective.</source>
        <translation>此视角下没有任何组成部分有案文。</translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation>尚无组成部分。</translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation>尚无不附和。在承自集团的单元格中，可由检查器添加。</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>无评级</translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation>没有“{name}”的已知密钥。</translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation>尚无他人的已知密钥。</translation>
    </message>
    <message>
        <source>No likely consequences in this perspective.</source>
        <translation>此视角下没有可能的后果。</translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation>该文件夹中没有谈判。</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>无页面</translation>
    </message>
    <message>
        <source>No participants in this perspective.</source>
        <translation>此视角下没有参与方。</translation>
    </message>
    <message>
        <source>No participants, elements or likely consequences in this perspective.</source>
        <translation>此视角下没有参与方、要素或可能的后果。</translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation>未选择当事方或组成部分。</translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation>尚无当事方或组成部分。</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>尚无当事方。</translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation>该处没有与此处相似的当事方或组成部分“{code}”。</translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation>此文件中未保存打印集；可用 negotiator keep-sheet 创建。</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近使用的文件</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation>两个时刻均无记录</translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation>此视角下无记录。</translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation>未能保存报告。</translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation>没有包含“{text}”的“{kind}”记录项。</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>无变动</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>无态度</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>没有此案文</translation>
    </message>
    <message>
        <source>No such text.</source>
        <translation>没有此案文。</translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation>无现行案文</translation>
    </message>
    <message>
        <source>No text in force.</source>
        <translation>无现行案文。</translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation>无在议案文</translation>
    </message>
    <message>
        <source>No text on the table.</source>
        <translation>无在议案文。</translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation>此视角下没有案文。</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>尚无案文。</translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation>文件中尚未保存视图</translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation>尚无暂定解读。来源不一致时，可在检查器中选定。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody can open the file any more once its password is forgotten, not even we: there is no way back. Keep the password where you will find it.</source>
        <translation>密码一旦遗忘，任何人都无法再打开文件，本程序的开发者也不例外：无法挽回。请将密码存放在您能找到的地方。</translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation>您自己的密钥一旦丢失，便再无人能以您的名义签名。请保留一份副本。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation>所显示的组成部分均不会保留在删节副本中。</translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation>所显示的当事方均不会保留在删节副本中。</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation>无。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Not all of its backups could follow: {reasons}</source>
        <translation>其备份未能全部随之更改：{reasons}</translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation>此处不应出现：{words}。</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation>不属于本程序而予保留：</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>未签名。</translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation>尚不完整；将再次查看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note {number}: {party} on {component}. {words}</source>
        <translation>备注 {number}：{party}就{component}。{words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation>无法读取{name}的任何内容：其目录已损坏。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>帮助中没有这些文字。</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation>未作比较：请在“对比时刻”中选择一个时刻。</translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation>此日没有任何内容。</translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation>此视角下没有任何内容。</translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation>无法识别以“{suffix}”结尾的文件。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation>尚未记录任何内容。请核对各单元格的识别结果。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation>任何内容都不会离开本计算机：程序从不使用网络，不查询更新，也不发送报告。只有在您打开来源的网址时，浏览器才会联网。</translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation>不含密级高于此级的内容。</translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation>自{moment}以来没有变动。</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation>截至{day}，没有依据为{bases}的记录。</translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation>未说明“{name}”的去向。</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>没有此处所无的内容</translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation>没有此处所无的内容。</translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation>没有可显示的内容，仅有其历史。</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation>磁盘上未留下任何内容。请报告此问题；无需透露任何文字。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this perspective.</source>
        <translation>此视角下没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation>此视角下没有任何表态。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing: parties and components of your own</source>
        <translation>空白：自行添加当事方和组成部分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation>右侧数字：此视角下的变动次数。按 Shift 或 Ctrl 并单击可添加组成部分。</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation>所属</translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation>出自删节副本：选项不允许外发的内容不会出现在其中任何位置。</translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation>属于另一谈判</translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation>属于另一谈判：可导入其当事方和组成部分。</translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation>记录全文，格式为 .json：也包括我方内容和历史。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>早于 %n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days, or said of an older text</source>
        <translation>
            <numerusform>早于 %n 天前，或针对较早的案文</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation>采用数值量表时：改给数值。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <source>On disk, {time}</source>
        <translation>在磁盘上，{time}</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>在量表上</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>在时间线上</translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation>态度取决于什么？</translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation>所据证据。</translation>
    </message>
    <message>
        <source>On what.</source>
        <translation>所涉组成部分。</translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation>针对{text}</translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation>另有一份带来更改。</translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation>每行一个，最低的在前</translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation>每行一个立场</translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation>合并{copy}之前，须先决定一项。</translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation>只有记录可以连同全部内容写出。</translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation>仅限名称中含有此文字者所作的更改。</translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation>仅限标签中含有此文字的更改。</translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation>仅限以此为依据的主张。</translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation>只能合并同一谈判的副本；其当事方和组成部分可选择导入。</translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation>仅显示有变动的行 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>仅显示有差异的行</translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation>仅告知哪些会导入、哪些不会。</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>仅告知哪些会导入。</translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation>仅限视图中显示的当事方和组成部分(&amp;P)</translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation>仅限选定的单元格</translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation>仅限此组成部分及其下各级。</translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation>仅限此当事方。</translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation>仅列变动，供宣读之用。</translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation>仅限此日之前表示的内容。</translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation>仅限此时已有的记录</translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation>仅限当时已有的记录。</translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation>仅限此日之前（含当日）的表态。</translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation>仅限此日之后（含当日）的表态。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation>请在其原处用 Negotiator 打开一次，或索取新的副本。</translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation>用 F 首行的密码打开锁定的文件；置于命令之前。</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>打开样本(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开样本</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>打开来源…</translation>
    </message>
    <message>
        <source>Open the window without the preferences, and leave them as they are.</source>
        <translation>打开窗口时不使用首选项，并保持首选项不变。</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>是否打开{address}？</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation>反对程度，由高到低</translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>次序(&amp;D)</translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation>记录的次序</translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation>当日次序</translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation>次序、尺寸、详略、显示与折叠的内容</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation>查看其他日期和使用筛选需要脚本，而脚本已关闭。</translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation>我方预案（内部）</translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation>我方预案(&amp;B)</translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation>我方预案（内部）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>自身表态</translation>
    </message>
    <message>
        <source>P pins a file or lets it go, Del takes it from the list</source>
        <translation>P 固定文件或取消固定，Del 将其从列表中移除</translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation>PDF，按 A3 排版</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation>一揽子方案“{package}”，尚无其他内容</translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation>一揽子方案“{package}”，与{others}共进退</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>一揽子方案</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>第 {number} 页，共 {of} 页</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Pages are not written as “{suffix}”.</source>
        <translation>页面不能写成“{suffix}”。</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>首选项分页</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation>属于</translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation>可见的时间段</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation>参与方、要素和维度</translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation>参与方、要素、维度</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation>当事方 × 组成部分</translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation>当事方 {first}–{last}，共 {number} 个</translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation>当事方：</translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation>方案组成项</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序各部分</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>head of a column</comment>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Party, component, stance number, then if and a condition, ! for a red line, exact words in quotation marks</source>
        <translation>当事方、组成部分、态度序号，然后是“如”、空格和条件，! 表示红线，原话置于引号内</translation>
    </message>
    <message>
        <source>Passwo&amp;rd…</source>
        <translation>密码(&amp;R)…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Paste a smaller block.</source>
        <translation>请粘贴较小的区域。</translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation>粘贴为拟录立场</translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation>粘贴为拟录立场…</translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation>请在此粘贴密钥文本：negotiator-key:…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pla&amp;y what moved</source>
        <translation>播放变动(&amp;Y)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation>逐站播放变动 (F5)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation>有立场标有“{name}”或更高密级，因此其次序不变。</translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation>早于此天数的立场标为陈旧；0 表示不标</translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation>立场、案文、关联和一揽子方案均引用组成部分本身，因此仍随其保留。文字中出现的编号不作改动。</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation>“{basis}”优先于其他依据</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>编制者(&amp;B)</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}.</source>
        <translation>{name}编制，{moment}。</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>上一单元格</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一份 JSON 文件。</translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation>文件中保存的打印集</translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation>打印集</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation>输出以 .json 写出的记录的 JSON Schema。

<byte value="x8"/>
示例：
  negotiator json-schema &gt; record.schema.json</translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation>打印此视角下的变动</translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation>以文本输出您自己的密钥，以便交给他人。

<byte value="x8"/>
示例：
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation>打印在每一页上。</translation>
    </message>
    <message>
        <source>Printed {moment}.</source>
        <translation>打印于{moment}。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation>拟议修改</translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation>拟录立场</translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation>以 BACKUP（列表中的序号或路径）取代文件。

现状先存为备份。

<byte value="x8"/>
示例：
  negotiator restore s.negotiation 1</translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation>将 FILE 的完整副本存入文件夹。</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation>请放回其副本，或将其移走：届时将生成新的，而他人尚不认识。</translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation>将我的副本存入共享文件夹(&amp;Y)</translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation>请放回文件夹或存储介质后重试，或在文件现在的位置打开。</translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation>正在组织文字…</translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation>正在存放您的副本…</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>快速录入行</translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation>删节(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;number the component…</source>
        <translation>更改组成部分编号(&amp;N)…</translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation>识别为{words}。</translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation>按此解读…</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>按此解读</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>Read-only here: {holder} has this file open.</source>
        <translation>此处为只读：{holder}已打开此文件。</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>已重申</translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation>重申：再次表示，未变</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使用的文件</translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation>重新编码立场：{cell}</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>已重新编码</translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation>重新编码：量表已更改；不是变动</translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation>
            <numerusform>记录 %n 个立场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation>
            <numerusform>记录 %n 个立场：{cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation>在此单元格记录新立场 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>记录并关闭</translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation>记录并关闭 (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>为 %n 个单元格记录…</numerusform>
        </translation>
    </message>
    <message>
        <source>Record for se&amp;veral parties…</source>
        <translation>为多个当事方记录(&amp;V)…</translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation>为多个当事方记录</translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation>立场记录</translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation>记录一个立场，并显示其 uid。

<byte value="x8"/>
示例：
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>记录立场</translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation>记录立场：{cell}</translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation>记录立场…</translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation>将勾选的内容作为一项更改记录 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation>记录并清空此行，以便录入下一条 (Enter)</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>记录，下一条</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>红线(&amp;L)</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation>红线，侧边竖条</translation>
    </message>
    <message>
        <source>Red line.</source>
        <translation>红线。</translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation>红线：当事方已表示不会让步</translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation>仅显示红线</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>删节</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>删节</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>重做：{change}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>重做：{label}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation>取消冻结列</translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation>取消冻结行</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;H)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation>请将其移除后重新保存。</translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation>请将其移除后重新保存。</translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation>如需改名，请先将其移除。</translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation>也移除密钥。</translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation>是否移除？</translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation>请先移除这些项，或改为编辑该项。</translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation>请移除不需要的几项。</translation>
    </message>
    <message>
        <source>Remove those that you do not need any more.</source>
        <translation>请移除不再需要的几项。</translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation>不经询问即移除。</translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation>移除{kind}：{title}</translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation>请在该处将其改名，然后再次存放您的副本。该文件保持原样。</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>更改编号</translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation>更改{component}的编号</translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation>将编号 {old} 改为 {new}</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>更改编号…</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>替换已有的文件。</translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation>被取代：{stance}，{date}表示</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation>崩溃报告，不含任何内容</translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation>抢救出的谈判</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore the backup once more, if that change is not wanted.</source>
        <translation>如果不需要该更改，请再次还原备份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>正在还原{file}…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>逐轮</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录项</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>已完成的行</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>包含以下文字的行</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>包含以下文字的行…</translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation>可能重复录入的记录项</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>不导入的行</translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation>删节规则</translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation>第{number}轮</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>共享副本(&amp;H)…</translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation>签名名义(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>a stance</comment>
        <translation>表态</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>between which days</comment>
        <translation>表态时间</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>表态方</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>针对案文</translation>
    </message>
    <message>
        <source>Said of an older text</source>
        <translation>针对较早的案文</translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation>针对较早的案文：{text}</translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation>针对较早的案文：{title}</translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation>针对{text}</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>表态日期</translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation>关切度 {number}，实力 {power}</translation>
    </message>
    <message>
        <source>Same stance, terms changed</source>
        <translation>态度不变，附带条件有变</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation>保存问题列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy of the backup instead.</source>
        <translation>请改为保存该备份的副本。</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation>请将副本保存到您有权写入的位置，再导入该副本。</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation>请将副本保存到您有权写入的位置，再合并到该副本。</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation>请将副本保存到您有权写入的位置，再使用该副本。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>保存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>保存为{format}…</translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation>请在其自身的程序中重新保存。</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>请重新保存。</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>请重新保存为 CSV。</translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation>请保存为 CSV，或选择工作簿。</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>请保存为 CSV。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation>请重新保存为文本。</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>请先保存。</translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation>保存第 {number} 页</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation>将时间线图片保存为 SVG、PNG 或 PDF</translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation>请将其中所需部分保存为 CSV。</translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation>请给出 --from 和 --to，或 --known-from 和 --known-to。</translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation>说明副本来自何人，以及是否与签名时一致。

仅当自您认识的密钥签名以来未经更改时，退出码为 0。

<byte value="x8"/>
示例：
  negotiator verify from-a.negotiation</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>请用几个字说明。</translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation>说明文件的内容。

<byte value="x8"/>
示例：
  negotiator info s.negotiation --json</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>说明将更改什么，但不作任何更改。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>搜索或转到</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>搜索或转到…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>第二时刻</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Security assurances: parties and elements</source>
        <translation>安全保证：当事方与要素</translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation>先查看将导入的内容；在“合并”之前不写入任何内容</translation>
    </message>
    <message>
        <source>See note {number}.</source>
        <translation>见备注 {number}。</translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation>示例见帮助。</translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation>请用 --dry-run 查看是哪些。</translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation>选择一个单元格，查看谁说了什么。</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Session mo&amp;de…</source>
        <translation>会议模式(&amp;D)…</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>会议模式</translation>
    </message>
    <message>
        <source>Session mode (Ctrl+Shift+R)</source>
        <translation>会议模式 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Session mode: {what}</source>
        <translation>会议模式：{what}</translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation>设置：首选项，以及最近使用的文件列表</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong.</source>
        <translation>几个互不相关的词可构成强密码。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>共享副本</translation>
    </message>
    <message>
        <source>Share copy…</source>
        <translation>共享副本…</translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation>共享文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>打印页</translation>
    </message>
    <message>
        <source>Sheet {number}/{of} – {band}: {names}</source>
        <translation>打印页 {number}/{of} – {band}：{names}</translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation>打印集的打印页</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation>各轮变动</translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation>各轮变动：趋向一致在线上方，偏离在线下方</translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation>截至此日终了的变动</translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation>变动次数，由多到少</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation>显示所有依据</translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation>显示所有当事方和组成部分</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>恢复全部显示 (Esc)</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation>请减少显示的当事方或组成部分，或改为导出表格。</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation>请减少显示的当事方或组成部分，或导出工作簿。</translation>
    </message>
    <message>
        <source>Show fewer: one sheet has room for {number}.</source>
        <translation>请减少显示内容：一个工作表可容纳 {number}。</translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation>以此名称显示。</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>在时间线上显示</translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation>仅显示含特定单元格的组成部分 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation>显示或隐藏原文</translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation>请显示其他内容，或减少隐去的内容。</translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation>逐字对照显示现行框架与拟议修改。

或显示指定的版本；两个以上的版本上下排列。

<byte value="x8"/>
示例：
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>显示度量</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation>显示来源：{source}</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation>显示整个时段 (Home)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>显示此日</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示此信息并退出。</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>显示输入的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation>显示谁持何种立场，当事方 × 组成部分。

<byte value="x8"/>
示例：
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation>以此名义签名。</translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation>用您的密钥为副本签名。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation>以{name}的名义签名。</translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation>由您不认识的密钥签名；其签名无效：记录在签名后被更改，或签名系伪造。</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation>由{name}于{day}签名，此后有更改</translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation>符号与度量</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>自{moment}以来</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Small, grey: the stance held then</source>
        <translation>灰色小字：当时所持态度</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>缩小(&amp;R)</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation>程序出现错误。您的记录是安全的：每项更改在作出时即已写入磁盘。</translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation>组成部分排序依据</translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation>当事方排序依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation>来源与起因</translation>
    </message>
    <message>
        <source>Source, speaker</source>
        <translation>来源、发言人</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation>来源不一致：{stances}</translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation>来源不一致；未选定暂定解读。</translation>
    </message>
    <message>
        <source>Sources of one day differ</source>
        <translation>同日来源不一致</translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation>以此语言显示和编写页面；置于命令之前。</translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation>过时：表态时间早于本谈判的时限，或针对较早的案文</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation>“{word}”对应的态度</translation>
    </message>
    <message>
        <source>Stance held</source>
        <translation>所持态度</translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation>态度序号或名称，然后是“如”、空格和条件，感叹号表示红线，最后是表述</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation>态度，从最佳到最差</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>态度：</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始模板</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation>{party}的声明，{date}</translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation>所属集团的表态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation>等级，最佳在前</translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation>仍在计算</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>停止监视(&amp;W)</translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation>停止 (F5 或 Esc)</translation>
    </message>
    <message>
        <source>Stop what is &amp;written</source>
        <translation>停止正在写入的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped: {work}</source>
        <translation>已停止：{work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>密码强度</translation>
    </message>
    <message>
        <source>Strength of the password in words</source>
        <translation>密码强度的文字说明</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>parts cells</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>立场表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation>从文件取用映射，与命令行相同</translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation>撤销最近一项更改。

<byte value="x8"/>
示例：
  negotiator undo s.negotiation</translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation>对以下字段取</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation>从打印集中取出所选打印页</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>认定为</translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation>承自集团的表态；其文字以斜体显示</translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation>承自所属集团的表态</translation>
    </message>
    <message>
        <source>Taken from a statement of the group</source>
        <translation>承自集团的表态</translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation>承自{group}的表态</translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation>承自所属集团</translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation>承自{group}</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>正在撤回已写入的内容…</translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation>正在提取可外发的内容…</translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation>说明各轮的全部变动情况：变动、趋同度、距离。

<byte value="x8"/>
示例：
  negotiator movement s.negotiation --basis public --json</translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation>说明矩阵在两个时刻之间的差异，或两个时刻所知内容之间的差异。

<byte value="x8"/>
示例：
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation>说明哪些有变动，哪些被更正、重申或撤回。

<byte value="x8"/>
示例：
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>附带条件</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>附带条件变动</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation>来自{file}的案文</translation>
    </message>
    <message>
        <source>Text of a framework</source>
        <translation>框架案文</translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation>密钥文本</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>新版本的案文</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation>案文版本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation>分栏案文</translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation>分栏案文…</translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation>要比较的案文，以标签指明；最多六份。</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>案文…</translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation>这不是密钥文本。</translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation>这就是已打开的文件本身。</translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation>这是您自己的密钥。</translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation>该密钥已知，名称为{name}。</translation>
    </message>
    <message>
        <source>The age is that of new negotiations; Edit › Negotiation… has that of the open one.</source>
        <translation>此时限用于新建的谈判；已打开谈判的时限见“编辑”›“谈判…”。</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>无法写出答复：{reason}。</translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation>附件{attachment}已损坏。</translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation>无法读取备份：{reason}。</translation>
    </message>
    <message>
        <source>The backups of the file follow.</source>
        <translation>文件的备份随之更改。</translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation>该区域无法识别为单元格。</translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation>该区域没有可拟录的立场。</translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation>无法保存此选择：{reason}。</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation>集团代码。</translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation>成员代码。</translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation>采取行动的当事方代码。</translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation>提出方的代码。</translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation>负责核查的当事方代码。</translation>
    </message>
    <message>
        <source>The colours of the theme “{name}” cannot be read ({error}).</source>
        <translation>无法读取主题“{name}”的颜色（{error}）。</translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation>副本没有密码：凡持有者均可读取。</translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation>{file}的副本</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation>无法写入{file}的副本：{reason}。</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>副本操作已取消。</translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation>未生成副本：其中仍有 {also} 处应隐去的文字。</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation>读取或写入{file}时，磁盘报告错误。</translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation>文件自相矛盾：某一组成部分位于其自身之下。</translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation>文件自相矛盾：某一嵌入附件的字节与其记录项所载不符。</translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation>文件自相矛盾：其历史与{section}不一致。</translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation>文件自相矛盾：没有“{word}”这种记录项。</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation>文件自相矛盾：{problems}。</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation>文件自相矛盾：{problem}。</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>文件没有文字。</translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation>文件含有 Word 文件中不应有的内容。</translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation>文件已损坏或设有密码。</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation>文件超出案文的大小上限。</translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation>文件所指的{what}不在其中（{uid}）。</translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation>原话的译文。</translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation>原话。</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation>文件保持原样。请检查磁盘空间和权限。</translation>
    </message>
    <message>
        <source>The file is done. Its backups follow: {number} of {all}…</source>
        <translation>文件已处理完毕。正在更改其备份：{number}/{all}…</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>该文件不是文本。</translation>
    </message>
    <message>
        <source>The file is read-only here, so its password stays as it is.</source>
        <translation>文件在此处为只读，因此密码不变。</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing can be recorded.</source>
        <translation>此处文件为只读，因此无法记录任何内容。</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was restored.</source>
        <translation>文件在此处为只读，因此未还原任何内容。</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>起始日。</translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation>第一时刻：截至此日。</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>前几行的识别结果</translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation>第一时刻：按此时所知。</translation>
    </message>
    <message>
        <source>The highest marking shown</source>
        <translation>所显示的最高密级</translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation>{record}的历史自相矛盾：某一记录项先于其自身。</translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation>Negotiator 图标</translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation>程序图标缺失。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation>无法保存密钥：{reason}。</translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation>{name}的密钥已不再认可。</translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation>{name}的密钥已在剪贴板上。</translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation>密钥留在本计算机；该文本仅含其公开部分。</translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation>您所认识的{name}的密钥是另一个。</translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation>{known}中的已知密钥已损坏。</translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation>所基于案文的标签。</translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation>所针对案文的标签。</translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation>原话的语言。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>截止日。</translation>
    </message>
    <message>
        <source>The last time the program ended unexpectedly. Your record is safe: each change was on disk when it was made. This report says where it happened, and nothing of what the negotiation holds. It stays on this computer unless you give it to somebody.</source>
        <translation>程序上次意外终止。您的记录是安全的：每项更改在作出时即已写入磁盘。此报告说明问题出现的位置，不含任何谈判内容。除非您交给他人，报告只保存在本计算机上。</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation>无法读取映射：{reason}。</translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation>两个时刻的矩阵</translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation>两个时刻的矩阵并排显示 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>合并已取消。</translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation>副本签名所用名称</translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation>您签名所用名称</translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation>一揽子方案的名称。</translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation>新量表未提及“{step}”。</translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation>所属章节或组成部分的编号。</translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation>所属组成部分的编号。</translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation>如由某一组成部分引起，则为其编号。</translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation>依赖方组成部分的编号。</translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation>组成部分的编号。</translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation>所依赖组成部分的编号。</translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation>缺少选项 {option}。</translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation>
            <numerusform>选项 {option} 需要 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>选项 {option} 需要一个值。</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>选项 {option} 不带值。</translation>
    </message>
    <message>
        <source>The other texts, and how much is shown</source>
        <translation>其他文本以及显示范围</translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation>将所见页面存为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>无法写出页面。</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation>页面排版未完成。</translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation>当事方已表示不会让步 (Alt+L)</translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation>当事方已表示不会让步。</translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation>该处具有此代码或编号的当事方或组成部分，即为此处相似的一项。</translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation>案文的提出方。</translation>
    </message>
    <message>
        <source>The password has more than {count} letters.</source>
        <translation>密码超过 {count} 个字符。</translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation>密码含有无法键入的字符。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation>该密码不是{file}的密码，或文件开头已损坏。</translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation>无法更改{file}的密码：{reason}。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密码未更改。</translation>
    </message>
    <message numerus="yes">
        <source>The picture would have %n lanes.</source>
        <translation>
            <numerusform>图片将有 %n 条轨道。</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences are damaged, and cannot be set aside: {reason}.</source>
        <translation>首选项已损坏，且无法移到一旁：{reason}。</translation>
    </message>
    <message>
        <source>The preferences cannot be read ({reason}).</source>
        <translation>无法读取首选项（{reason}）。</translation>
    </message>
    <message>
        <source>The preferences could not be kept: {reason}.</source>
        <translation>无法保存首选项：{reason}。</translation>
    </message>
    <message>
        <source>The preferences were damaged and were set aside as {name}.</source>
        <translation>首选项已损坏，已另存为{name}。</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>现状先存为备份。</translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation>无法读取打印集“{name}”。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>程序意外终止</translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation>记录中没有可更正或撤回的此项立场。</translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation>记录中没有此项立场。</translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation>记录中没有此项{kind}。</translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation>记录仅载有其路径。</translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation>记录仅载有其原来的位置。</translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation>内存中的记录</translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation>记录已损坏，因此其签名不能说明任何问题。</translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation>记录已损坏：其记录项次序有误。</translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation>记录本身，供其他程序使用</translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation>记录在核对签名期间有更改。</translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation>原记录完全有误：没有立场取代它</translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation>原记录有误：予以改正；这不是变动 (F2)</translation>
    </message>
    <message>
        <source>The report cannot be read: {reason}.</source>
        <translation>无法读取报告：{reason}。</translation>
    </message>
    <message>
        <source>The report has {number}.</source>
        <comment>pages</comment>
        <translation>报告共有 {number} 页。</translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation>所属轮次；如日期处于某一轮内，则为该轮。</translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation>态度相同而附带条件不同：其条件或红线有变</translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation>量表中没有等级“{stance}”。</translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation>量表不在此处更改。</translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation>量表在此处和{file}中均有更改，且改法不同。</translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation>第二时刻：按此时所知。</translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation>第二时刻；未给出时为最近一日。</translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation>选定项为</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation>无法读取共享文件夹{name}：{reason}。</translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation>{file}的工作表{name}列数过多：{number}。</translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation>打印页未全部写出。</translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation>签名无效：不可能由任何密钥生成。</translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation>签名核对未完成。</translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation>以{name}的密钥于{day}所作的签名无效：记录在签名后被更改，或签名系伪造。</translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation>态度取决于某一条件 (Alt+I)</translation>
    </message>
    <message>
        <source>The system refuses {file}: {reason}.</source>
        <translation>系统拒绝访问{file}：{reason}。</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>表格的识别结果</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>表格没有“{name}”列。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation>案文超过 {size} MB。</translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation>文本中没有密钥。</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>案文本身。</translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation>密钥文本不完整，或输入有误。</translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation>措施的标题。</translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation>与之对应的步骤的标题。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation>暂时视为正确的主张的 uid。</translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation>集团立场的 uid。</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>通常次序</translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation>数值 {value} 不在“{stance}”的范围内。</translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation>该版本没有案文。</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>无法读取视图“{name}”。</translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation>整个框架，逐轮显示</translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation>该{kind}已移除。</translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation>无法移除{kind}{title}，因为以下各项引用了它：{rows}。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>There are no parties or no components to show in this perspective.</source>
        <translation>此视角下没有可显示的当事方或组成部分。</translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation>更改过多，无法显示此日以外的日期。</translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation>已有具有此“{field}”的{kind}。</translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation>已有“{field}”为{taken}的{kind}。</translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation>没有行为“{word}”。</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>没有备份{name}。</translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation>没有依据“{word}”。</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>没有命令“{command}”。</translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation>没有组成部分{name}。</translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation>没有组成部分{name}：已略去。</translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation>没有日期{text}：{problem}。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可打开窗口的显示设备。</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>没有编码“{name}”。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation>没有种类“{word}”。</translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation>没有第 {number} 号密级。</translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation>没有密级“{name}”。</translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation>没有性质“{name}”。</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>没有选项 {option}。</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>没有第 {number} 页。</translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation>没有可略去的部分“{word}”。</translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation>没有当事方{name}。</translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation>没有当事方{name}：已略去。</translation>
    </message>
    <message>
        <source>There is no picture of the form “{suffix}”.</source>
        <translation>没有“{suffix}”格式的图片。</translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation>没有可记录的立场。</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>没有报告“{name}”。</translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation>没有报告“{report}”。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>磁盘上没有存放{file}的空间。</translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation>没有可比较的轮次。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>尚无来源。</translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation>没有态度“{name}”。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation>没有案文版本“{name}”。</translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation>没有数值 {value}。</translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation>没有{kind}{name}。</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>没有可移除的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation>这些打印页不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation>两者不同。</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>在程序结束前有效。</translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation>未给出 --keys 时予以保留。</translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation>此附件不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation>此预案不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation>此内容不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>本章</translation>
    </message>
    <message>
        <source>This component</source>
        <translation>此组成部分</translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation>此组成部分不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation>此组成部分状态不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation>此后果不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation>更正具有该 uid 的立场。</translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation>此不附和不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation>此落实情况不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>这不是 Word 文件。</translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation>此保存的映射不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation>此关联不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation>此措施不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation>此成员资格不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation>此谈判不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation>此一揽子方案不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation>此方案组成项不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation>此页面设置不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation>此当事方不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation>此立场不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation>此打印集不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation>此解读不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation>本记录自身</translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation>此轮次不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation>此量表没有数值。</translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation>此来源不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation>此案文版本不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation>此视图不能成立：{mistakes}。</translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation>撤回具有该 uid 的立场。</translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation>三个来源不一致，{day}</translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation>请勾选要保存的内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation>立场时间线</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>时间线：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation>
            <numerusform>时间线：{name}等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title and foot leave no room on this page.</source>
        <translation>标题和页脚使此页没有剩余空间。</translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation>已有记录的来源的标题、文号或 uid。</translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation>其来源的标题、文号或 uid。</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <comment>second moment</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>To move a claim elsewhere, correct it as never made and record it anew.</source>
        <translation>如要将主张移至他处，请将其更正为从未表示过，再重新记录。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Towards agreement</source>
        <translation>趋向一致</translation>
    </message>
    <message>
        <source>Trade agreement: a list of chapters</source>
        <translation>贸易协定：章节清单</translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation>{translator}译</translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation>译自另一语言</translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation>译自{language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation>{translator}译自{language}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation>请在传输完成后重试。该文件保持原样。</translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation>请重试，或恢复到某一备份。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Two mome&amp;nts…</source>
        <translation>两个时刻(&amp;N)…</translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation>两个时刻并排</translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation>两个时刻…</translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation>两个来源不一致，{day}</translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation>两份案文合为一栏</translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation>两份案文分两栏</translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation>两至六份案文，各占一栏</translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation>键入其代码，或直接选择。</translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation>键入其数字，或直接选择。</translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation>键入其编号，或直接选择。</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>键入条件。</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>请两次键入相同的密码。</translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation>自{day}以来未更改，但由您不认识的密钥签名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation>请先撤销之后的各项录入</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>撤销：{change}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation>未知数目，由多到少</translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation>至最后一日</translation>
    </message>
    <message>
        <source>Up to &amp;marking</source>
        <translation>最高密级(&amp;M)</translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Update Negotiator to open it. The file is unchanged.</source>
        <translation>请更新 Negotiator 后再打开。文件未作更改。</translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation>请更新 Negotiator。</translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation>纵向；否则页面为横向。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Use .svg or .png.</source>
        <translation>请使用 .svg 或 .png。</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>请使用 .svg、.png 或 .pdf。</translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation>请使用“编辑”›“量表…”。</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>请使用备份。</translation>
    </message>
    <message>
        <source>Use a command, such as negotiator matrix FILE; negotiator --help lists them.</source>
        <translation>请使用命令，例如 negotiator matrix FILE；negotiator --help 列出全部命令。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation>用户指南（PDF）…</translation>
    </message>
    <message>
        <source>Usual &amp;view</source>
        <translation>通常视图(&amp;V)</translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation>通常行高</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>通常大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>通常视图</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>通常列宽</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation>记录人(&amp;H)</translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation>请稍候，或在该处关闭，然后重试。</translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation>不再监视任何文件夹；其中内容不作更改</translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation>独立网页</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation>0 表示的含义。</translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation>采用数值量表时，100 表示的含义。</translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation>某一等级的对应项。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation>导入与更改的内容</translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation>现行各等级的对应项</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>此处还可进行的操作</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>外发内容</translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation>表态截至</translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation>将其维系在一起的因素。</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>所采取的行动。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>其中内容</translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation>所选备份的内容</translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation>可能产生的后果。</translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation>删节内容按记录的次序排列</translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation>可以接受的退让方案。</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation>在框架中的作用，用几个字说明。</translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation>达不成协议时的做法。</translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation>预期得到的结果。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation>名称，例如 Rev.2。</translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation>表态内容。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation>所有组成部分的变动情况</translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation>自{moment}以来的变动情况</translation>
    </message>
    <message>
        <source>What moved, below the lanes (Ctrl+Shift+M)</source>
        <translation>轨道下方的变动情况 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation>必须先满足的条件。</translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation>我方的目标。</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>矩阵单元格中显示的内容。</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>所选更改的具体内容</translation>
    </message>
    <message>
        <source>What the chosen change did, from what to what</source>
        <translation>所选更改的具体内容及更改前后的值</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>副本的内容</translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation>关联的文字说明。</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>各标记的含义</translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation>谈判的名称。</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>新版本的更改之处</translation>
    </message>
    <message>
        <source>What the print dialog starts from.</source>
        <translation>打印对话框的初始设置。</translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation>态度所取决的条件</translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation>态度所取决的条件。</translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation>态度所取决的条件；无条件时留空</translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation>各版本的名称，例如 Rev.3。</translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation>所知截至</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>未能识别的内容</translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation>隐去的内容以 .json 或 .txt 列出。</translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation>此处所写内容尚未记录。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>将导入的内容</translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation>会使其失效的情形。</translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation>此后您所记录和更改的内容均署您的姓名。</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>{version} 版新内容</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>表态日期。</translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation>提出日期。</translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation>双方均有更改的字段以哪一方为准。</translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation>让步的底线。</translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation>举行地点。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation>哪个组成部分？</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>哪些字段</translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation>输出哪一页，用于 .svg 和 .png。</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>哪个当事方？</translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation>何种态度；撤回时不填。</translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation>何种态度？</translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation>以打印时的实际情况为准</translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation>更改时段</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Who changed the chosen row, and when</source>
        <translation>谁在何时更改了所选行</translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation>谁持何种立场，按组成部分列出</translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation>谁持何种立场、始于何时、依据谁的表态。一个文件载有一项谈判，只保存在本计算机上。</translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation>由谁推进。</translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation>发言人。</translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation>译者。</translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation>完整副本，供同事使用：内容相同的记录，包括历史(&amp;L)</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>何人。</translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation>凡认识您密钥者，均可确认副本来自您且未经更改</translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation>整个框架</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>不导入的原因</translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation>原记录有误的原因</translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation>原记录为何有误？</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation>连同</translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation>与 --brief 并用：变动的归类依据。</translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation>与 --merge 并用：同 merge 命令。</translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation>与 --merge 并用：双方均有更改的字段以哪一方为准。</translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation>含已移除项</translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation>带有 Excel 用以识别 UTF-8 的标记</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>撤回并关闭</translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation>撤回立场</translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation>撤回立场：{cell}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation>撤回：当事方收回先前所说</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>隐去：</translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation>隐去：{rows}。</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation>表示态度的用语</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation>正在计算所有单元格… {share}</translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation>正在计算整个框架的变动…</translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation>正在计算变动…</translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation>暂定解读；来源不一致。</translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation>暂定解读</translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation>请写 2026-03-04，或轮次，例如 &quot;Round 3&quot;。</translation>
    </message>
    <message>
        <source>Write a copy of a record: whole for a colleague, or redacted by rules.

A redacted copy holds only what the rules name, without history, internal basis and our own
brief unless these are named; it is read back for everything withheld before it stands.
With --sign whoever knows your key can tell that it is from you, and unchanged.

<byte value="x8"/>
Examples:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</source>
        <translation>写出记录的副本：供同事使用的完整副本，或按规则删节的副本。

删节副本仅含规则所列内容；除非规则列明，否则不含历史、内部依据和我方预案；
定稿前会回读检查，确认不含任何应隐去的内容。
给出 --sign 时，凡认识您密钥者均可确认副本来自您且未经更改。

<byte value="x8"/>
示例：
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation>日期请写作 2026-03-04；仅知年月或年份时写作 2026-03 或 2026。</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation>时刻请写作 2026-03-04 或 2026-03-04T16:42（其他时区请加 +02:00 等）。</translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation>请写出保存映射所用的名称。</translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation>以其中一个版本为基础，编写此组成部分案文的新版本</translation>
    </message>
    <message>
        <source>Write a report as a file; OUT&apos;s suffix says which form.

On paper: .pdf, or one page as .svg or .png. As a table: .xlsx, .csv, .json. For Word: .docx of
the matrix, what moved, or the comparison with tracked changes. As one page for a browser:
.html of the matrix or the comparison. As text: .md or .txt of what moved or the comparison.
The record itself: .json, which negotiator import makes a file of again.

With any of the rules of negotiator share (--redacted, --from, --to, --without, --with) it is
made of a redacted copy, in the order of the record; --basis, --ceiling, --party and
--component are then rules too.

<byte value="x8"/>
Examples:
  negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
  negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
  negotiator export s.negotiation page2.png --page 2 --monochrome
  negotiator export s.negotiation m.html --since &quot;Round 3&quot;
  negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
  negotiator export s.negotiation all.json --report record --everything
  negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes</source>
        <translation>将报告写成文件；格式由 OUT 的后缀决定。

纸面：.pdf，或单页 .svg 或 .png。表格：.xlsx、.csv、.json。Word：.docx，用于
矩阵、变动情况，或带修订标记的比较。浏览器单页：.html，用于矩阵或比较。
文本：.md 或 .txt，用于变动情况或比较。
记录本身：.json，可由 negotiator import 重新生成文件。

给出 negotiator share 的任何规则（--redacted、--from、--to、--without、--with）时，
报告由删节副本生成，并按记录的次序排列；此时 --basis、--ceiling、--party 和
--component 也是规则。

<byte value="x8"/>
示例：
  negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
  negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
  negotiator export s.negotiation page2.png --page 2 --monochrome
  negotiator export s.negotiation m.html --since &quot;Round 3&quot;
  negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
  negotiator export s.negotiation all.json --report record --everything
  negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes</translation>
    </message>
    <message>
        <source>Write every sheet of the set into a folder</source>
        <translation>将打印集的每一页写入文件夹</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>写入单元格</translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation>请写作“接受 如…: 表述”。</translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation>写入案文</translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation>请写入，或取消。</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>编写…</translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation>请写代表团的名称，例如“A 代表团”。</translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation>写出谈判样本，或自动生成的大型样本。

<byte value="x8"/>
示例：
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation>将样本的报告写为 PDF，视图写为 PNG。

<byte value="x8"/>
示例：
  negotiator tour build/tour</translation>
    </message>
    <message>
        <source>Write the sheets of a print set as PDF files into a folder.

With any rule they are made of a redacted copy, as negotiator share would write it; --basis,
--ceiling, --party and --component then narrow down what a sheet asks for.

<byte value="x8"/>
Examples:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</source>
        <translation>将打印集的各页以 PDF 文件写入文件夹。

给出任何规则时，各页由 negotiator share 所写的删节副本生成；此时 --basis、
--ceiling、--party 和 --component 用于收窄打印页所要求的范围。

<byte value="x8"/>
示例：
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation>请先写态度。</translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation>将用户指南（即窗口中的帮助）写为 PDF。

<byte value="x8"/>
示例：
  negotiator guide guide.pdf</translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation>将这些更改连同各自的具体内容写为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation>将此映射写入文件，供命令行使用</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation>将损坏文件中可读的内容写入新文件 OUT，并列出缺失的内容。

<byte value="x8"/>
示例：
  negotiator rescue damaged.negotiation rescued.negotiation</translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation>请写出您的姓名。</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>正在重新写入文件</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>正在写入打印页…</translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation>正在写入{file}并回读检查…</translation>
    </message>
    <message>
        <source>Writing {file} anew…</source>
        <translation>正在重新写入{file}…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入{file}…</translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation>您的签名名义(&amp;A)</translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation>您的浏览器将向该服务器请求页面，服务器可以得知您的访问。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的代码</translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation>{own}中您的密钥已损坏。</translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation>记录中您的姓名</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>您自己的副本</translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation>您自己{day}的副本</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>您自己的密钥</translation>
    </message>
    <message>
        <source>Your own key, and those of others that you know</source>
        <translation>您自己的密钥，以及您认识的他人密钥</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>[命令] [参数]…</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation>[US: …] 尚未敲定，并标明提出方</translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation>组成部分不能取决于自身</translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation>更正只能以 JSON 格式随完整记录导入</translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation>更正须指明所更正的立场</translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation>更正所指立场属于另一单元格</translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation>日期写作 2026-03-04、2026-03 或 2026</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>有日必须有月</translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation>集团不能是自身的成员</translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation>措施不能与自身对应</translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation>时刻必须注明时区</translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation>立场必须有态度</translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation>所属当事方已移除的立场</translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation>所属组成部分已移除的立场</translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation>重新编码只能以 JSON 格式随完整记录导入</translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation>量表须有三至七个等级</translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation>数值量表须以文字说明 100 和 0 各表示什么</translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation>由替代项取代</translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation>量表等级不能与非立场用语同名</translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation>撤回不带态度</translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation>弃权</translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation>接受</translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation>行为</translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation>因{text}</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation>商定</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation>商定案文</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation>待核准商定</translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation>原则商定</translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation>完全同意</translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation>此类全部</translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation>附件或嵌入记录，或仅存路径，二者居一</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>日期不详</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>以及更早的 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation>
            <numerusform>以及另外 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>and change</source>
        <translation>及变化</translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation>预期结果</translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation>就已查看的部分而言</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>截至{date}</translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation>评估</translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation>援助</translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation>最多嵌入 {most}（首选项）</translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation>不属于任何可能的时刻</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation>偏离</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation>偏离</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation>偏离一致</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation>偏离一致</translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation>基础版本</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation>依据：P、S、A、I</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>还原之前</translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation>此前：{stance}</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation>最佳替代方案</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation>空白：无记录</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation>在议案文的方括号</translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation>过渡提案</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation>预案</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation>依据所属集团的表态</translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation>按组成部分，{count}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation>已落实</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation>单元格以竖线分隔</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>单元格以逗号分隔</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>单元格以分号分隔</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>单元格以制表符分隔</translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation>单元格以{sign}分隔</translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation>主席案文</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>第 {number} 处更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation>有变动</translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation>自{moment}以来有变动</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation>自{round}以来的变动</translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>含 %n 个组成部分的章节</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation>主张</translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation>主张或撤回；更正不导入</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>已完结</translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation>代码</translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation>当事方的代码或名称</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation>承诺、机制、援助、进程或案文。</translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation>履约监测</translation>
    </message>
    <message>
        <source>component</source>
        <comment>field</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>component</source>
        <comment>kind of row</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>component</source>
        <comment>role</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>component title</source>
        <comment>field of an import</comment>
        <translation>组成部分标题</translation>
    </message>
    <message>
        <source>components</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation>妥协案文</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation>条件、互换或先后次序。</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation>附有条件</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>附有条件</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation>机密</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation>已证实</translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation>后果</translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation>约束</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation>趋同度 {number}</translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation>趋同度 {value}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation>已更正</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation>更正：从未表示过</translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation>更正：{before}，应为{after}</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation>反提案</translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation>可信度</translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation>可信度，1 至 6</translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation>现行框架</translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation>现行框架、提案、反提案、过渡提案、主席案文、妥协案文或商定案文。</translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation>虚线：附有条件</translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation>表态之日</translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation>当日次序</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>默认：{value}</translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation>详略</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation>取决于</translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation>不同</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation>维度</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation>免责声明</translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation>不附和</translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation>完全不同意</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation>到期</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>到期：{date}</translation>
    </message>
    <message>
        <source>each list of stance colours has {number} colours</source>
        <translation>每份态度颜色列表应有 {number} 种颜色</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation>已嵌入</translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation>结束不得早于开始</translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation>条目 {rowid} 不属于任何记录项</translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation>缺少条目 {rowid}</translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation>按文字无法找到条目 {rowid}</translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation>各半</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation>原话</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation>原话</translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation>表态日期</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation>比较可靠</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation>退让方案</translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation>文件：{count}，字节：{size}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation>首次</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>首次记录</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation>原为</translation>
    </message>
    <message>
        <source>from group</source>
        <translation>来自集团</translation>
    </message>
    <message>
        <source>from its group</source>
        <translation>来自所属集团</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>自{date}起</translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation>来自{group}</translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation>原为{stance}</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation>评级</translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation>绿</translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation>绿／黄／红</translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation>集团</translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation>集团</translation>
    </message>
    <message>
        <source>guarantor</source>
        <comment>party role</comment>
        <translation>保证方</translation>
    </message>
    <message>
        <source>handling marking</source>
        <comment>field of an import</comment>
        <translation>密级标注</translation>
    </message>
    <message>
        <source>heading only</source>
        <comment>doing</comment>
        <translation>仅为标题</translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation>此处</translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation>如</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>如{condition}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation>如{condition}</translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation>有条件{stance}</translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation>如：附有条件   !：红线   ▲▼：有变动   ◆：附带条件变动   ~：陈旧，或针对较早的案文   ↳：来自集团   ≠：来源不一致   空白：无记录</translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation>不大可能属实</translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation>在此处的另一窗口中</translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation>在框架中的作用</translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation>斜体：移动</translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation>会上</translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation>会上（默认）、公开、评估或内部。</translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation>仅附带条件</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation>承自集团</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation>初始</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation>内部</translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation>为</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已补全</translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation>单色</translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation>纵向</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation>超过 {max_length} 个字符</translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation>没有态度</translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation>
            <numerusform>有 {count} 个单元格，而列标题有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>为必填项</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>不是有效的 Unicode</translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation>必须是日期，写作 2026-03-04</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation>必须为{expected}</translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation>必须为 {ge} 或更大</translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation>必须为 {le} 或更小</translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation>必须符合格式 {pattern}</translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation>不得多于 {max_length} 项</translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation>不得少于 {min_length} 项</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation>未指明组成部分</translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation>未指明当事方</translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation>所指的内容不存在</translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation>内容不能成立</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>所属集团</translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation>无法读取其页面</translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation>缺少所属的{parent}</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation>已并为一项</translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation>联合声明</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>not removed</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation>分别保留</translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation>保留：{rows}</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation>种类</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation>来源的种类</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation>大部分落实</translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation>晚于其自身表态</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation>略去</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation>函件</translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation>程度</translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation>可能性</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation>可能</translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation>关联</translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation>关联</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation>有关联</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation>有关联</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation>有关联</translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation>与{number}相关联</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation>映射</translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation>页边距</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>密级：{marking}</translation>
    </message>
    <message>
        <source>marking</source>
        <comment>field</comment>
        <translation>密级</translation>
    </message>
    <message>
        <source>markings</source>
        <comment>field</comment>
        <translation>密级</translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation>各密级的名称必须不同</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation>措施</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation>措施</translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation>机制</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation>调解方</translation>
    </message>
    <message>
        <source>member</source>
        <comment>field</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>kind of row</comment>
        <translation>成员资格</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation>轻微</translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation>轻微、中等、严重或极严重。</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation>中等</translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation>月和日从 1 起计</translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation>已偏离一致</translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation>自{moment}以来偏离一致</translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation>此后有变动</translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation>自{moment}以来有变动</translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation>自{round}以来有变动</translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation>已趋向一致</translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation>自{moment}以来趋向一致</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>变动 {count}</translation>
    </message>
    <message>
        <source>n</source>
        <comment>answer: no</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation>当事方名称，与其代码核对</translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation>性质</translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation>谈判方</translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation>谈判方、保证方、调解方、观察员或核查方。</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation>谈判</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation>谈判</translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation>用 negotiator backups 可列出备份。</translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation>用 negotiator keys 可列出已知密钥。</translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation>用 negotiator positions 可列出立场。</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>从未表示过</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation>新组成部分</translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation>下一位</translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>不</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation>无阵营</translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation>无方括号</translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation>无立场</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无案文</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation>无人询问过该当事方</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>未指明任何人</translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation>非文件</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation>非国家行为体</translation>
    </message>
    <message>
        <source>none</source>
        <comment>code of an author</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation>未指明</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation>未询问</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>通常不可靠</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation>来源的编号或网址</translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation>组成部分的编号或标题</translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation>当日第 {number} 位</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation>观察员</translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation>共 {number} 个</translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation>共 {number} 个，及变化</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>old</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation>陈旧，或针对较早的案文</translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation>依据为评估</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation>依据为评估</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation>依据为会上</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation>依据为会上</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation>依据为内部</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation>依据为内部</translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation>依据为公开</translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation>依据为公开</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>在{computer}上</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>一项更改</translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation>其中一个不是密钥</translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation>每行一个立场</translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation>只有更正、撤回或重新编码可指向另一立场</translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation>只有量表上的态度可以是红线</translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation>只有量表上的态度可以附有条件</translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation>只有量表上的态度可以有数值</translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation>仅限数值量表</translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation>进入或离开量表</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>未决</translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation>未决、讨论中、原则商定、待核准商定、商定或已完结。</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation>次序</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a side</comment>
        <translation>我方</translation>
    </message>
    <message>
        <source>package</source>
        <comment>field</comment>
        <translation>一揽子方案</translation>
    </message>
    <message>
        <source>package</source>
        <comment>kind of row</comment>
        <translation>一揽子方案</translation>
    </message>
    <message>
        <source>package part</source>
        <comment>kind of row</comment>
        <translation>方案组成项</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation>上级</translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation>当事方 × 组成部分</translation>
    </message>
    <message>
        <source>parties none</source>
        <translation>当事方：无</translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation>当事方：{names}</translation>
    </message>
    <message>
        <source>party</source>
        <comment>field</comment>
        <translation>当事方</translation>
    </message>
    <message>
        <source>party</source>
        <comment>kind of row</comment>
        <translation>当事方</translation>
    </message>
    <message>
        <source>party</source>
        <comment>role</comment>
        <translation>当事方</translation>
    </message>
    <message>
        <source>party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   rest: statement</source>
        <translation>当事方   组成部分   态度 1–9 或其名称   如 条件   ! 红线   “原话”   其余：表述</translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation>当事方名称</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation>路径</translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation>当日次序，从 1 起</translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation>全体会议记录</translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation>立场</translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation>立场</translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation>立场 {key} 含有不能成立的内容</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation>立场与关切度未能成对</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation>可能属实</translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation>先决条件</translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation>编制者</translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation>打印集</translation>
    </message>
    <message>
        <source>print set</source>
        <translation>打印集</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation>很可能属实</translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation>提案</translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation>提出方</translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation>公开</translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation>公开</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation>引文</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation>引文</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation>解读</translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation>重申</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation>已重申</translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation>重申：{stance}</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation>对应步骤</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation>重新编码</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation>重新编码</translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation>已重新编码</translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation>重新编码：{stance}</translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation>记录人</translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation>记录人</translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation>红</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation>红线</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation>红线</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation>红线</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation>删节</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation>文号</translation>
    </message>
    <message>
        <source>references</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation>所指立场</translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation>加强信任</translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation>转述</translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation>来源的可靠性，A 至 F</translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation>可靠性不明</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation>可靠</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation>可能性极小</translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation>可能性极小、不大可能、各半、可能或很可能。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation>底线</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation>责任方</translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation>回退触发条件</translation>
    </message>
    <message>
        <source>round</source>
        <comment>field</comment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>round</source>
        <comment>kind of row</comment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>row {key} of {table} refers to a missing {parent}</source>
        <translation>{table}的记录项 {key} 所指的{parent}不存在</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>记录项</translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation>ru a2 3 如 …</translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation>针对较早的案文</translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation>针对{text}</translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation>态度不变，附带条件有变</translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation>案文相同，略去</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation>量表</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation>先后次序</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>极严重</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation>打印页</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation>变动</translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation>签名：{words}</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation>未表态</translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation>自上一轮以来</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}以来</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>自{moment}以来</translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation>完好</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation>来源种类</translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation>来源引文</translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation>来源标题</translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation>来源 {grades}</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation>发言人</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation>发言人</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation>过时</translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation>过时天数</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation>态度</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation>态度</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation>态度</translation>
    </message>
    <message>
        <source>stands left</source>
        <translation>位于左侧</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>位于右侧</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation>国家、组织、集团或非国家行为体。</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation>表述</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation>表述</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation>声明</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation>表述</translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation>声明、全体会议记录、非文件、媒体、转述、函件、笔记或联合声明。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of row</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>强</translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation>删除线：删去</translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation>删除线：删去   下划线：增入   虚线：移动   [US: …] 提出方</translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation>例如“晨间简报”</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation>支持 … 拒绝</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation>符号</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation>承自所属集团</translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation>承自{group}</translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation>附带条件</translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation>附带条件变动</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation>附带条件变动</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation>附带条件变动</translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation>自{moment}以来附带条件有变</translation>
    </message>
    <message>
        <source>text</source>
        <comment>component kind</comment>
        <translation>案文</translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation>案文</translation>
    </message>
    <message>
        <source>text size</source>
        <comment>field</comment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation>案文版本</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation>案文版本</translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation>{of}的案文版本</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>取最新内容(&amp;N)</translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation>相同(&amp;S)</translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation>第 {number} 列的单元格没有列标题</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>单元格为空</translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation>该组成部分不适用于该当事方</translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation>所余的最近一日</translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation>当事方表示尚无立场</translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation>当事方被询问而未表态</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation>选定项</translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation>量表等级的名称最多 40 个字符</translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation>量表各等级的名称必须不同</translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation>整个表格缺失</translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation>年份 {year} 不在 1 至 9999 之间</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation>没有组成部分{name}</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>没有月份 {month}</translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation>没有当事方{name}</translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation>没有来源{title}</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation>组成部分标题，与其编号核对</translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation>来源的标题</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation>待决定</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation>趋向</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation>趋向</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation>趋向一致</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation>趋向一致</translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation>趋向、偏离一致</translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation>互换</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation>译文</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation>译者</translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation>透明</translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation>透明、约束、加强信任或履约监测。</translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation>两个记录项的{rpartition}相同（{rpartition2}）</translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation>uid</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>不成对</translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation>讨论中</translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation>下划线：增入</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation>未评级</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation>不大可能</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation>未署名</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至{date}</translation>
    </message>
    <message>
        <source>up to {marking}</source>
        <translation>最高密级：{marking}</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>通常可靠</translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation>采用数值量表时，0 至 100 的数值</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation>核查方</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation>核查方</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation>很强</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>很弱</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>弱</translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation>其{split}的原值</translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation>取我方内容(&amp;H)</translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation>取对方内容(&amp;T)</translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation>没有相应列之处</translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation>是否为红线</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation>含我方预案</translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation>责任方：{responsible}</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation>已撤回或更正</translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation>撤回其立场</translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation>隐去：{rows}</translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation>无态度 {count}，其中未知 {unknown}</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>不含{parts}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>answer: yes</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation>黄</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>是的</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation>是／弃权／否</translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation>缺少{argument}。</translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation>{author}，{here}，自{since}起</translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation>{basis}（另有记录：{others}）</translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation>{basis}；另有记录：{others}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation>{brackets}（与{text}相比：{more}）</translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation>{change}（已撤销）</translation>
    </message>
    <message>
        <source>{change}. Ctrl+Z takes it back.</source>
        <translation>{change}。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation>{change}。一次撤销即可还原。</translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation>{code}在此处为{name}，而非{other}：已略去。</translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component}等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation>{component}已使用此编号。</translation>
    </message>
    <message>
        <source>{component} in {package}</source>
        <comment>a part of a package</comment>
        <translation>{package}中的 {component}</translation>
    </message>
    <message>
        <source>{component} on {other}, {kind}</source>
        <comment>a linkage</comment>
        <translation>{component} 取决于 {other}，{kind}</translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation>仅{component}   {count}</translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation>{component} {version}：{place}处的方括号不成对：{words}</translation>
    </message>
    <message>
        <source>{component} – {words}</source>
        <comment>a title with what stands below it</comment>
        <translation>{component} – {words}</translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation>{copy}带来{changes}。</translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation>{copy}：</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation>{counts}。更正和重申不计入。</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation>{counts}。更正和重申已略去。</translation>
    </message>
    <message>
        <source>{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.</source>
        <translation>{counts}。更正、重申和撤回单独区分，不算变动。</translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation>{counts}。更正、重新编码和重申不算变动。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count}/%n 个组成部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>{count}/%n 个组成部分有案文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>目前 {count}/%n 个组成部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation>
            <numerusform>{count}/%n 个立场</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count}/{whole}</translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation>{date}，{round}之后</translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation>{date}，{round}结束</translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation>{date}，{round}期间</translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation>{date}，当日第 {number} 位</translation>
    </message>
    <message>
        <source>{days} (planned)</source>
        <translation>{days}（计划）</translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <comment>days of a year</comment>
        <translation>{year}年{days}</translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation>{day}（最近）</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>{day}至{last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day and month</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day in short</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}: {number}</source>
        <comment>brackets on a day</comment>
        <translation>{day}：{number}</translation>
    </message>
    <message>
        <source>{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)</source>
        <translation>{density} (Ctrl+Shift+{number}，或 Ctrl 加滚轮)</translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation>{doing}（现为 {number}）</translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation>{doing}：{number}</translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation>{event}，早于之后的主张</translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation>{field}：{rule}</translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation>{file}    在{folder}中未找到</translation>
    </message>
    <message>
        <source>{file}    pinned    {folder}</source>
        <translation>{file}    已固定    {folder}</translation>
    </message>
    <message>
        <source>{file} (read-only) – Negotiator</source>
        <translation>{file}（只读）– Negotiator</translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation>{file}将恢复到{moment}的状态。</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation>{file}在{place}处违反规则：{rule}，另有 {number} 处。</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation>{file}在{place}处违反规则：{rule}。</translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation>无法将{file}作为工作簿打开。</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>无法打开{file}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取{file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation>无法解析{file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>无法写入{file}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入{file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation>{file}自相矛盾，因此未合并任何内容。</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation>无法更新{file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation>{file}的表述超过 {number} 条。</translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation>{file}没有 Negotiator 的架构。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation>{file}没有工作表“{name}”。</translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation>{file}没有工作表。</translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation>{file}没有表述“{name}”。</translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation>{file}没有表述类型。</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation>{file}为 {size} 字节；最多嵌入 {limit}。</translation>
    </message>
    <message>
        <source>{file} holds a former {word} that cannot be.</source>
        <translation>{file}含有不能成立的先前{word}。</translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation>{file}含有不能成立的立场。</translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation>{file}含有不能成立的{word}。</translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation>{file}含有一项{word}，其所指内容不在该文件中。</translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation>{file}含有 Negotiator 从不写入的代码，因此未予打开。</translation>
    </message>
    <message>
        <source>{file} holds no keys.</source>
        <translation>{file}中没有快捷键。</translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation>{file}没有记录项列表。</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file}没有文字。</translation>
    </message>
    <message>
        <source>{file} holds two rows of one kind that claim to be the same.</source>
        <translation>{file}含有两项同类记录，均自称为同一项。</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation>{file}是其他程序的数据库，不是 Negotiator 文件。</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file}是文件夹。</translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation>{file}是完整记录，没有可供选择的行。</translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation>{file}属于另一谈判“{title}”。</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file}已存在。</translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation>{file}已恢复到{moment}的状态。</translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation>另一程序正在写入{file}。</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation>{file}已损坏，或不是工作簿。</translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation>{file}已损坏，或需要超过 {size} GB 的内存。</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file}已损坏。</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation>{file}已损坏：{problem}。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file}为空。</translation>
    </message>
    <message>
        <source>{file} is kept as it was found, damaged.</source>
        <translation>{file}按发现时的损坏状态予以保留。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file}超过 {limit} MB。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation>{file}超过 {size} GB。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file}超过 {size} MB。</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation>{file}已用密码锁定，或不是 Negotiator 文件。</translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation>{file}已锁定。</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file}不是 JSON。</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation>{file}不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation>{file}不是数据库。</translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation>{file}不是 Discourse Network Analyzer 文件。</translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation>{file}已不再锁定。</translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation>{file}已不在原来的位置。</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation>{file}不是文本。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file}不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation>{file}不是 Negotiator 文件。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file}不是文件。</translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation>{file}的结构与 Negotiator 文件不符，因此未予打开。</translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation>{file}不是谈判记录。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file}不存在。</translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation>{file}并非全部以 {name} 编码。</translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation>{file}出自 Discourse Network Analyzer 的较旧版本。</translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation>{file}仅以只读方式打开。</translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation>{file}已被打开：{holder}。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation>
            <numerusform>{file}已完成，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file}已完成。</translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation>{file}就是记录本身。</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file}过大。</translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation>无权打开{file}。</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>无权读取{file}。</translation>
    </message>
    <message>
        <source>{file} names an author who cannot be.</source>
        <translation>{file}所列的作者不能成立。</translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation>{file}所指的立场在其中不生效。</translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation>{file}所指的记录项不在其中。</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>其间{file}被另一程序更改。</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile, so nothing was restored.</source>
        <translation>{file}在此期间已被更改，因此未还原任何内容。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation>{file}由较新的 Negotiator 写出（架构 {version}；本程序最高支持 {schema_version}）。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation>{file}由较新版本的 Negotiator 写出。</translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation>{file}由较旧的 Negotiator 写出，因无权写入而无法更新。</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation>{file}解压后将超过 {size} MB。</translation>
    </message>
    <message>
        <source>{file} – Negotiator</source>
        <translation>{file} – Negotiator</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to a day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month</comment>
        <translation>{month}{first}–{last}日</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>无法创建{folder}：{reason}。</translation>
    </message>
    <message>
        <source>{key} is taken twice: {commands}.</source>
        <translation>{key}被重复使用：{commands}。</translation>
    </message>
    <message>
        <source>{kind} from {stance}</source>
        <translation>{kind}：原为“{stance}”</translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation>{kind}：尚无。</translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation>{label}，另有 {n} 项</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}：</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label with its value</comment>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{measure}, by {day}</source>
        <translation>{measure}，期限{day}</translation>
    </message>
    <message>
        <source>{member} from {claim}</source>
        <comment>a dissociation</comment>
        <translation>{member}：不附和“{claim}”</translation>
    </message>
    <message>
        <source>{member} in {group}</source>
        <comment>a membership</comment>
        <translation>{group}中的{member}</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>{month}没有 {day} 日</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{month} {first}–{last}</source>
        <comment>days of a month, month first</comment>
        <translation>{month}{first}–{last}日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month and year</comment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short month and year</comment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{movement} since {moment}</source>
        <translation>自{moment}以来{movement}</translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation>{movement}；此前：{stance}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names}，另有 {number} 个</translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation>{names}个版本无法并排显示。</translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation>{name}（您自己的）</translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation>读取{name}时必须在其旁写入：这是另一程序造成的。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>无法读取{name}：{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>无法写入{name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation>{name}未说明属于哪项谈判。</translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation>{name}缺少 {table}.{missing}。</translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation>{name}含有不能成立的内容。</translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation>{name}应为 {least} 至 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name}应为整数。</translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation>{name}不同</translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name}正在写入，或写入中断而不完整。</translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation>{name}已损坏，或不是可读取的数据库。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name}已损坏。</translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation>{name}目前为空。</translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation>{name}已在共享文件夹中，与记录现状相同。</translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation>{name}已在共享文件夹中。</translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation>{name}应为下列之一：{words}。</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name}仅以只读方式打开。</translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation>{name}仍在传输中。</translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation>{name}就是记录本身。</translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation>{name}已在该处，与记录现状相同。</translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation>{name}在该处，但无法读取。</translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation>{name}在该处，已用密码锁定，而未给出密码。</translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation>{name}在该处，但不是您的记录的较早状态：最后更改者为{author}。</translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation>{name}在该处，但不是普通文件。</translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation>{name}在该处，但尚不完整。</translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation>{name}在该处，但属于另一谈判。</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name}在该处。</translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation>{name}在此处为{known}，却与{other}并列</translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation>其间{name}被另一程序写入。</translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation>{name}在读取期间被写入。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation>
            <numerusform>{name}：%n 个打印页。</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation>{new}是“{title}”的编号。</translation>
    </message>
    <message>
        <source>{notes}; {causes}</source>
        <comment>in brackets</comment>
        <translation>{notes}；{causes}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} away</source>
        <translation>{number} 次偏离</translation>
    </message>
    <message>
        <source>{number} cells would fill thousands of pages.</source>
        <translation>{number} 个单元格将占数千页。</translation>
    </message>
    <message>
        <source>{number} events would fill thousands of pages.</source>
        <translation>{number} 个事件将占数千页。</translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation>{number} 次仅附带条件</translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation>{number}在此处为“{title}”，而非“{other}”：已略去。</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation>
            <numerusform>%n 行中有 {number} 行无法照原样导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation>
            <numerusform>%n 行中有 {number} 行将导入，{known} 行已有记录，{left_out} 行不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation>{number} 次进入或离开量表</translation>
    </message>
    <message>
        <source>{number} positions would fill thousands of pages.</source>
        <translation>{number} 个立场将占数千页。</translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation>{number} 次趋向一致</translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation>{number} {text}：方括号不成对：{words}</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation>{number} 个{what}</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} 横向</translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation>{paper} 纵向</translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation>{party}就{component}</translation>
    </message>
    <message>
        <source>{party} on {component}, {day}</source>
        <comment>a claim</comment>
        <translation>{party}就{component}，{day}</translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation>{party}就{component}：无记录</translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation>{party}就{component}：{stances}（{what}）</translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation>{party}就{component}：{words}</translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation>{party}就{component}：{words}（{when}）</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>无法移除 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation>{program}，版本 {version}</translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation>{report}不能写成 {suffix}。</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation>{round}，{date}</translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation>{round}：趋向一致 {towards}，偏离 {away}，其他 {otherwise}</translation>
    </message>
    <message>
        <source>{rules}.</source>
        <comment>a sentence</comment>
        <translation>{rules}。</translation>
    </message>
    <message>
        <source>{sentence} ({notes})</source>
        <comment>a sentence with notes</comment>
        <translation>{sentence}（{notes}）</translation>
    </message>
    <message>
        <source>{sentence}. {words}</source>
        <comment>what was said follows</comment>
        <translation>{sentence}。{words}</translation>
    </message>
    <message>
        <source>{size}: {count} of {whole} recorded</source>
        <translation>{size}：已记录 {count}/{whole}</translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation>{size}；最多嵌入 {most}（首选项）</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation>
            <numerusform>%n 节中有 {some} 节将导入，其中 {new} 节作为新组成部分。这是一项更改，撤销即可还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation>{stances}，来自{day}</translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation>{stance} (Alt+{digit})</translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation>“{stance}”改为</translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation>自{date}起{stance}</translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation>自{date}起{stance}，{again}重申</translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation>{stance}，{day}；集团此后另有表态</translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation>{stance}：{meaning}</translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation>自{date}起{status}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>自{day}起{status}</translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation>{terms}（此前：{former}）</translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation>提出{text}：{nature}</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation>{text}：{side}。单击：置于左侧；Ctrl+单击：置于右侧</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation>{text}：{side}。单击：置于右侧；Ctrl+单击：置于左侧</translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation>{text}；现为{newest}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title}（续）</translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation>{title}，第 {number} 页</translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation>合并{copy}之前，须先就 {undecided} 项作出决定。</translation>
    </message>
    <message>
        <source>{value} is no colour</source>
        <translation>{value}不是颜色</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value}（满分 100）</translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation>{what}（{name}的冲突副本）</translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation>要查找的{what}</translation>
    </message>
    <message>
        <source>{what}, {state} on {day}</source>
        <comment>a state from a day on</comment>
        <translation>{what}，{state}，{day}</translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation>{where}：{kind}，{words}</translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation>{who}的副本</translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation>{who}{day}的副本</translation>
    </message>
    <message>
        <source>{words}, about {bits} bits</source>
        <translation>{words}，约 {bits} 位</translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation>
            <numerusform>{words}。%n 处不成对，第一处在第 {line} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work}（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation>“您”不得用作他人的名称。</translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation>详见“{command} --help”。</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation>“{text}”既不是日期，也不是轮次。</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation>“{text}”不是时刻。</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation>“{text}”不是 0 至 100 之间的数。</translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation>“{text}”不是立场的 uid。</translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation>“{uid}”不是立场的 uid。</translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation>“{value}”不是 uid。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” ({author}, {moment}; {source})</source>
        <translation>“{words}”（{author}，{moment}；{source}）</translation>
    </message>
    <message>
        <source>“{words}” begins with no stance.</source>
        <translation>“{words}”未以态度开头。</translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation>“{words}”无法解析。</translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation>“{words}”有条件而无态度。</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation>“{words}”既不是“是”，也不是“否”</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>“{words}”不是数</translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation>“{words}”不是当日的次序</translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation>“{words}”不是量表上的态度，也未映射到任何态度</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>“{words}”不是日期</translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation>“{words}”应写作{form}</translation>
    </message>
    <message>
        <source>“{written}” in {file} is no key.</source>
        <translation>{file} 中的“{written}”不是按键。</translation>
    </message>
</context>
</TS>
