// 起始页的词语。
import type { start as en } from '../en/start';

export const start: typeof en = {
  title: '不上传，就能清洗客户数据。',
  drop: '把导出的文件拖到这里',
  dropNow: '松开即可打开',
  choose: '选择文件',
  several: '可同时选择多个文件，它们会对应到同一组字段。',
  formats: 'CSV 或文本（编码不限）、Excel（XLSX、XLS）、ODS、vCard 名片、JSON、ZIP。',
  proof: '文件只在您的电脑上、由本页面处理，不会发送到任何地方。',
  check: '怎么验证？',
  samples: '或者试试示例',
  sampleNames: {
    sales: '销售联系人（英文）',
    b2b: '企业客户（中文）',
    systems: '三个系统，同一批客户',
  },
  sampleHints: {
    sales: '类似 Salesforce 的导出：电话写法不一、录入错误、重复',
    b2b: 'Windows Excel 的 GB18030 文件：姓名带称呼、公司用简称',
    systems: '销售、财务、客服：同一批人，三种格式',
  },
  restricted: '浏览器也不存储任何内容。关闭页面即全部忘记。',
  starting: '正在启动引擎……',
  failed: '引擎无法启动。请使用新版 Chrome、Edge、Firefox 或 Safari。',
};
