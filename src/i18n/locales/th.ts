// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`ดำรงตำแหน่งตั้งแต่ ${0} ถึง ${1}`,
's1228605ee65ddefa': str`ผลลัพธ์ ${0} รายการ`,
's1fcb267b05bb2d9f': `เลขาธิการในขณะนั้น`,
's3606b9d856cdbafe': `เรียงตาม`,
's3687049d1af562c4': `คัดลอก`,
's387a4a41718122cb': str`ผลลัพธ์ ${0} รายการ`,
's47bba2ba824b4dff': str`อัปเดตเมื่อ ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}`,
's55bed8a8eaa6c437': `ตามชื่อ`,
's6d750d3a14442905': `เปิดในหน้าต่างใหม่`,
's7c8e1be07a599528': `เลขาธิการ`,
's7c95876637f6a9d7': `กรอง`,
's7eb19e107eee130e': `ดาวน์โหลดข้อมูลติดต่อ (vCard)`,
's8553c708f39fff1d': `หน่วยงานประสานงาน`,
's8e7258c871aaa410': `อีเมล`,
's901abd3b513c2324': str`แหล่งที่มา: ${0}`,
's991d216e6efc157c': `ไม่พบผลลัพธ์`,
's9cf7402fe920f7d1': `ประเทศ`,
'sa50a6326530d8a0d': `แสดงน้อยลง`,
'saa918ba48f2b8000': str`ข้อมูลเมื่อ ${0}`,
'sad3e3c8146fc920f': `สถานะ`,
'saf1304c2d91ca92c': str`ดำรงตำแหน่งจนถึง ${0}`,
'sb114f1cc0a14a7cb': `รัฐสมาชิก`,
'sb2c57b2d347203dd': `แสดงเพิ่มเติม`,
'sb310ff7cfdc78284': `คัดลอกไม่สำเร็จ`,
'scd1dd6ff53d0d01a': `ลองอีกครั้ง`,
'sce41f1dc15035de4': `ข้อความต้นฉบับเป็นภาษาอังกฤษ`,
'sd15de0dcd2378a55': `ติดต่อเรา`,
'sd8bff0beeb476aab': `เมืองหลวง`,
'se3139959f600db4b': str`ผลลัพธ์ ${0} รายการ`,
'se711220b24772417': `โทรศัพท์`,
'sef8067b9321f2038': `ตามลำดับทางการ`,
'sf2c29e199c990fd0': `โทรสาร`,
'sf4de3bfbfaca12e5': `คัดลอกแล้ว`,
'sfcdd8e672c75b713': `ที่อยู่`,
'sfda48471cfda9630': `สารจากเลขาธิการ`,
'sffd339b82787cd0a': `โหลดไม่สำเร็จ กำลังแสดงข้อมูลที่บันทึกไว้`,
};

export { default as names } from '../../data/generated/names/th.js';
