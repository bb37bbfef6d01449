// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`Görev süresi: ${0} – ${1}`,
's1228605ee65ddefa': str`${0} sonuç`,
's1fcb267b05bb2d9f': `Dönemin Genel Sekreteri`,
's3606b9d856cdbafe': `Sıralama ölçütü`,
's3687049d1af562c4': `Kopyala`,
's387a4a41718122cb': str`${0} sonuç`,
's47bba2ba824b4dff': str`${0} tarihinde güncellendi`,
's4fa9ed640f1a82db': str`${0}: ${1}.`,
's55bed8a8eaa6c437': `Ada göre`,
's6d750d3a14442905': `Yeni pencerede açılır`,
's7c8e1be07a599528': `Genel Sekreter`,
's7c95876637f6a9d7': `Filtrele`,
's7eb19e107eee130e': `Kişi kartını indir (vCard)`,
's8553c708f39fff1d': `İrtibat kurumu`,
's8e7258c871aaa410': `E-posta`,
's901abd3b513c2324': str`Kaynak: ${0}`,
's991d216e6efc157c': `Sonuç yok`,
's9cf7402fe920f7d1': `Ülke`,
'sa50a6326530d8a0d': `Daha az göster`,
'saa918ba48f2b8000': str`${0} itibarıyla`,
'sad3e3c8146fc920f': `Statü`,
'saf1304c2d91ca92c': str`Görev süresi sonu: ${0}`,
'sb114f1cc0a14a7cb': `Üye Devletler`,
'sb2c57b2d347203dd': `Daha fazla göster`,
'sb310ff7cfdc78284': `Kopyalanamadı`,
'scd1dd6ff53d0d01a': `Tekrar dene`,
'sce41f1dc15035de4': `Özgün metin İngilizcedir`,
'sd15de0dcd2378a55': `Bize ulaşın`,
'sd8bff0beeb476aab': `Başkent`,
'se3139959f600db4b': str`${0} sonuç`,
'se711220b24772417': `Telefon`,
'sef8067b9321f2038': `Resmî sıra`,
'sf2c29e199c990fd0': `Faks`,
'sf4de3bfbfaca12e5': `Kopyalandı`,
'sfcdd8e672c75b713': `Adres`,
'sfda48471cfda9630': `Genel Sekreterin Mesajı`,
'sffd339b82787cd0a': `Yüklenemedi; kayıtlı veriler gösteriliyor`,
};

export { default as names } from '../../data/generated/names/tr.js';
