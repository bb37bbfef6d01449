// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`Бүрэн эрхийн хугацаа: ${0} – ${1}`,
's1228605ee65ddefa': str`${0} илэрц`,
's1fcb267b05bb2d9f': `Тухайн үеийн Ерөнхий нарийн бичгийн дарга`,
's3606b9d856cdbafe': `Эрэмбэлэх`,
's3687049d1af562c4': `Хуулах`,
's387a4a41718122cb': str`${0} илэрц`,
's47bba2ba824b4dff': str`Шинэчилсэн: ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}.`,
's55bed8a8eaa6c437': `Нэрээр`,
's6d750d3a14442905': `Шинэ цонхонд нээгдэнэ`,
's7c8e1be07a599528': `Ерөнхий нарийн бичгийн дарга`,
's7c95876637f6a9d7': `Шүүх`,
's7eb19e107eee130e': `Холбоо барих мэдээлэл татах (vCard)`,
's8553c708f39fff1d': `Холбогдох байгууллага`,
's8e7258c871aaa410': `Имэйл`,
's901abd3b513c2324': str`Эх сурвалж: ${0}`,
's991d216e6efc157c': `Үр дүн олдсонгүй`,
's9cf7402fe920f7d1': `Улс`,
'sa50a6326530d8a0d': `Цөөнийг харах`,
'saa918ba48f2b8000': str`Мэдээллийн огноо: ${0}`,
'sad3e3c8146fc920f': `Статус`,
'saf1304c2d91ca92c': str`Бүрэн эрхийн хугацаа: ${0} хүртэл`,
'sb114f1cc0a14a7cb': `Гишүүн улсууд`,
'sb2c57b2d347203dd': `Дэлгэрэнгүй үзэх`,
'sb310ff7cfdc78284': `Хуулж чадсангүй`,
'scd1dd6ff53d0d01a': `Дахин оролдох`,
'sce41f1dc15035de4': `Эх бичвэр англи хэл дээр`,
'sd15de0dcd2378a55': `Холбоо барих`,
'sd8bff0beeb476aab': `Нийслэл`,
'se3139959f600db4b': str`${0} илэрц`,
'se711220b24772417': `Утас`,
'sef8067b9321f2038': `Албан ёсны дарааллаар`,
'sf2c29e199c990fd0': `Факс`,
'sf4de3bfbfaca12e5': `Хуулсан`,
'sfcdd8e672c75b713': `Хаяг`,
'sfda48471cfda9630': `Ерөнхий нарийн бичгийн даргын мэндчилгээ`,
'sffd339b82787cd0a': `Ачаалж чадсангүй; хадгалсан өгөгдлийг харуулж байна`,
};

export { default as names } from '../../data/generated/names/mn.js';
