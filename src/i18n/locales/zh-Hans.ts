// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`任期：${0}至${1}`,
's1228605ee65ddefa': str`${0}个结果`,
's1fcb267b05bb2d9f': `时任秘书长`,
's3606b9d856cdbafe': `排序方式`,
's3687049d1af562c4': `复制`,
's387a4a41718122cb': str`${0}个结果`,
's47bba2ba824b4dff': str`更新于${0}`,
's4fa9ed640f1a82db': str`${0}：${1}。`,
's55bed8a8eaa6c437': `按名称`,
's6d750d3a14442905': `在新窗口中打开`,
's7c8e1be07a599528': `秘书长`,
's7c95876637f6a9d7': `筛选`,
's7eb19e107eee130e': `下载联系人 (vCard)`,
's8553c708f39fff1d': `对口机构`,
's8e7258c871aaa410': `电子邮件`,
's901abd3b513c2324': str`来源：${0}`,
's991d216e6efc157c': `没有结果`,
's9cf7402fe920f7d1': `国家`,
'sa50a6326530d8a0d': `收起`,
'saa918ba48f2b8000': str`截至${0}`,
'sad3e3c8146fc920f': `身份`,
'saf1304c2d91ca92c': str`任职至${0}`,
'sb114f1cc0a14a7cb': `成员国`,
'sb2c57b2d347203dd': `展开`,
'sb310ff7cfdc78284': `无法复制`,
'scd1dd6ff53d0d01a': `重试`,
'sce41f1dc15035de4': `原文为英文`,
'sd15de0dcd2378a55': `联系我们`,
'sd8bff0beeb476aab': `首都`,
'se3139959f600db4b': str`${0}个结果`,
'se711220b24772417': `电话`,
'sef8067b9321f2038': `官方顺序`,
'sf2c29e199c990fd0': `传真`,
'sf4de3bfbfaca12e5': `已复制`,
'sfcdd8e672c75b713': `地址`,
'sfda48471cfda9630': `秘书长致辞`,
'sffd339b82787cd0a': `无法加载，正在显示已保存的数据`,
};

export { default as names } from '../../data/generated/names/zh-Hans.js';
