// 两分钟导览的词语：逐站介绍，每站不超过两句。
import type { tour as en } from '../en/tour';
import { makeFormats } from '../format';

const { number } = makeFormats('zh');

export const tour: typeof en = {
  title: '两分钟导览',
  offer: '看两分钟导览',
  place: (at, all) => `${number(at)} / ${number(all)}`,
  next: '下一站',
  back: '上一站',
  done: '完成',
  leave: '结束导览',
  stops: {
    import: {
      title: '导入：原样读取',
      text: '编码和分隔符自动识别，每一列的含义也已判断。点标签可以更改，文件内容保持原样。',
    },
    overview: {
      title: '概览：质量如何',
      text: '五项得分，各有公式和问题最大的列。每个数字都能点开，看到背后的记录。',
    },
    rows: {
      title: '随时查看全部记录',
      text: '可排序、筛选、查找、就地编辑，也可复制到电子表格。改动过的和有修正建议的单元格都有标记。',
    },
    fixes: {
      title: '修正：只提建议，不擅自改',
      text: '稳妥的修正只改写法，可以一次全部接受。有多种可能的，会请您来定。',
    },
    cells: {
      title: '要紧处逐格看',
      text: 'A 接受，R 拒绝，E 手工填写，L 同样的值一并处理。无论做了什么，都能撤销。',
    },
    duplicates: {
      title: '查重：并排对照',
      text: '不同之处排在最前，判断依据列在上方。回车合并，N 表示不是重复，Z 撤回。',
    },
    line: {
      title: '批量处理，先看样本',
      text: '把分界线移到您放心的位置。随机抽样会先给您看将要合并的内容，再由您决定。',
    },
    export: {
      title: '导出：有据可查',
      text: '文件生成后会重新读取，与您批准的内容逐一核对，才提供下载，并附有还原文件。',
    },
    leave: {
      title: '没有发送任何数据',
      text: '下方的等式始终成立，“清除”会忘掉一切。想改天继续，就保存工作存档。',
    },
  },
};
