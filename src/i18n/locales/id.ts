// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`Menjabat dari ${0} hingga ${1}`,
's1228605ee65ddefa': str`${0} hasil`,
's1fcb267b05bb2d9f': `Sekretaris Jenderal saat itu`,
's3606b9d856cdbafe': `Urutkan menurut`,
's3687049d1af562c4': `Salin`,
's387a4a41718122cb': str`${0} hasil`,
's47bba2ba824b4dff': str`Diperbarui pada ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}.`,
's55bed8a8eaa6c437': `Menurut nama`,
's6d750d3a14442905': `Terbuka di jendela baru`,
's7c8e1be07a599528': `Sekretaris Jenderal`,
's7c95876637f6a9d7': `Saring`,
's7eb19e107eee130e': `Unduh kontak (vCard)`,
's8553c708f39fff1d': `Lembaga penghubung`,
's8e7258c871aaa410': `Email`,
's901abd3b513c2324': str`Sumber: ${0}`,
's991d216e6efc157c': `Tidak ada hasil`,
's9cf7402fe920f7d1': `Negara`,
'sa50a6326530d8a0d': `Tampilkan lebih sedikit`,
'saa918ba48f2b8000': str`Data per ${0}`,
'sad3e3c8146fc920f': `Status`,
'saf1304c2d91ca92c': str`Menjabat hingga ${0}`,
'sb114f1cc0a14a7cb': `Negara Anggota`,
'sb2c57b2d347203dd': `Tampilkan lebih banyak`,
'sb310ff7cfdc78284': `Gagal menyalin`,
'scd1dd6ff53d0d01a': `Coba lagi`,
'sce41f1dc15035de4': `Teks asli dalam bahasa Inggris`,
'sd15de0dcd2378a55': `Hubungi kami`,
'sd8bff0beeb476aab': `Ibu kota`,
'se3139959f600db4b': str`${0} hasil`,
'se711220b24772417': `Telepon`,
'sef8067b9321f2038': `Urutan resmi`,
'sf2c29e199c990fd0': `Faks`,
'sf4de3bfbfaca12e5': `Disalin`,
'sfcdd8e672c75b713': `Alamat`,
'sfda48471cfda9630': `Pesan Sekretaris Jenderal`,
'sffd339b82787cd0a': `Gagal memuat; menampilkan data tersimpan`,
};

export { default as names } from '../../data/generated/names/id.js';
