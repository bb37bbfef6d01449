// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`عہدے کی مدت: ${0} تا ${1}`,
's1228605ee65ddefa': str`${0} نتیجہ`,
's1fcb267b05bb2d9f': `سیکرٹری جنرل (اُس وقت)`,
's3606b9d856cdbafe': `ترتیب بلحاظ`,
's3687049d1af562c4': `کاپی کریں`,
's387a4a41718122cb': str`${0} نتائج`,
's47bba2ba824b4dff': str`آخری تازہ کاری: ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}۔`,
's55bed8a8eaa6c437': `نام کے لحاظ سے`,
's6d750d3a14442905': `نئی ونڈو میں کھلتا ہے`,
's7c8e1be07a599528': `سیکرٹری جنرل`,
's7c95876637f6a9d7': `فلٹر`,
's7eb19e107eee130e': `رابطہ ڈاؤن لوڈ کریں (vCard)`,
's8553c708f39fff1d': `رابطہ کار ادارہ`,
's8e7258c871aaa410': `ای میل`,
's901abd3b513c2324': str`ماخذ: ${0}`,
's991d216e6efc157c': `کوئی نتیجہ نہیں ملا`,
's9cf7402fe920f7d1': `ملک`,
'sa50a6326530d8a0d': `کم دکھائیں`,
'saa918ba48f2b8000': str`${0} تک کی معلومات`,
'sad3e3c8146fc920f': `حیثیت`,
'saf1304c2d91ca92c': str`${0} تک عہدے پر فائز`,
'sb114f1cc0a14a7cb': `رکن ممالک`,
'sb2c57b2d347203dd': `مزید دکھائیں`,
'sb310ff7cfdc78284': `کاپی نہیں ہو سکا`,
'scd1dd6ff53d0d01a': `دوبارہ کوشش کریں`,
'sce41f1dc15035de4': `اصل متن انگریزی میں ہے`,
'sd15de0dcd2378a55': `ہم سے رابطہ کریں`,
'sd8bff0beeb476aab': `دارالحکومت`,
'se3139959f600db4b': str`${0} نتائج`,
'se711220b24772417': `فون`,
'sef8067b9321f2038': `باضابطہ ترتیب`,
'sf2c29e199c990fd0': `فیکس`,
'sf4de3bfbfaca12e5': `کاپی ہو گیا`,
'sfcdd8e672c75b713': `پتہ`,
'sfda48471cfda9630': `سیکرٹری جنرل کا پیغام`,
'sffd339b82787cd0a': `لوڈ نہیں ہو سکا؛ محفوظ شدہ معلومات دکھائی جا رہی ہیں`,
};

export { default as names } from '../../data/generated/names/ur.js';
