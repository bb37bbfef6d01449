// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`از ${0} تا ${1} در این سمت`,
's1228605ee65ddefa': str`${0} نتیجه`,
's1fcb267b05bb2d9f': `دبیرکل وقت`,
's3606b9d856cdbafe': `مرتب‌سازی بر اساس`,
's3687049d1af562c4': `کپی`,
's387a4a41718122cb': str`${0} نتیجه`,
's47bba2ba824b4dff': str`به‌روزرسانی: ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}.`,
's55bed8a8eaa6c437': `بر اساس نام`,
's6d750d3a14442905': `در پنجرهٔ جدید باز می‌شود`,
's7c8e1be07a599528': `دبیرکل`,
's7c95876637f6a9d7': `پالایش`,
's7eb19e107eee130e': `بارگیری اطلاعات تماس (vCard)`,
's8553c708f39fff1d': `نهاد رابط`,
's8e7258c871aaa410': `ایمیل`,
's901abd3b513c2324': str`منبع: ${0}`,
's991d216e6efc157c': `نتیجه‌ای یافت نشد`,
's9cf7402fe920f7d1': `کشور`,
'sa50a6326530d8a0d': `نمایش کمتر`,
'saa918ba48f2b8000': str`اطلاعات مربوط به ${0}`,
'sad3e3c8146fc920f': `نوع عضویت`,
'saf1304c2d91ca92c': str`تا ${0} در این سمت`,
'sb114f1cc0a14a7cb': `کشورهای عضو`,
'sb2c57b2d347203dd': `نمایش بیشتر`,
'sb310ff7cfdc78284': `کپی نشد`,
'scd1dd6ff53d0d01a': `دوباره امتحان کنید`,
'sce41f1dc15035de4': `متن اصلی به زبان انگلیسی است`,
'sd15de0dcd2378a55': `تماس با ما`,
'sd8bff0beeb476aab': `پایتخت`,
'se3139959f600db4b': str`${0} نتیجه`,
'se711220b24772417': `تلفن`,
'sef8067b9321f2038': `ترتیب رسمی`,
'sf2c29e199c990fd0': `نمابر`,
'sf4de3bfbfaca12e5': `کپی شد`,
'sfcdd8e672c75b713': `نشانی`,
'sfda48471cfda9630': `پیام دبیرکل`,
'sffd339b82787cd0a': `بارگذاری نشد؛ داده‌های ذخیره‌شده نمایش داده می‌شود`,
};

export { default as names } from '../../data/generated/names/fa.js';
