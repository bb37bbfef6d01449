// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`কার্যকাল: ${0} – ${1}`,
's1228605ee65ddefa': str`${0}টি ফলাফল`,
's1fcb267b05bb2d9f': `তৎকালীন মহাসচিব`,
's3606b9d856cdbafe': `এই অনুসারে সাজান`,
's3687049d1af562c4': `কপি করুন`,
's387a4a41718122cb': str`${0}টি ফলাফল`,
's47bba2ba824b4dff': str`হালনাগাদ: ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}।`,
's55bed8a8eaa6c437': `নাম অনুসারে`,
's6d750d3a14442905': `নতুন উইন্ডোতে খোলে`,
's7c8e1be07a599528': `মহাসচিব`,
's7c95876637f6a9d7': `ফিল্টার`,
's7eb19e107eee130e': `পরিচিতি ডাউনলোড করুন (vCard)`,
's8553c708f39fff1d': `ফোকাল সংস্থা`,
's8e7258c871aaa410': `ই-মেইল`,
's901abd3b513c2324': str`সূত্র: ${0}`,
's991d216e6efc157c': `কোনো ফলাফল পাওয়া যায়নি`,
's9cf7402fe920f7d1': `দেশ`,
'sa50a6326530d8a0d': `কম দেখুন`,
'saa918ba48f2b8000': str`${0} অনুযায়ী`,
'sad3e3c8146fc920f': `মর্যাদা`,
'saf1304c2d91ca92c': str`${0} পর্যন্ত দায়িত্বে`,
'sb114f1cc0a14a7cb': `সদস্য রাষ্ট্রসমূহ`,
'sb2c57b2d347203dd': `আরও দেখুন`,
'sb310ff7cfdc78284': `কপি করা যায়নি`,
'scd1dd6ff53d0d01a': `আবার চেষ্টা করুন`,
'sce41f1dc15035de4': `মূল পাঠ ইংরেজিতে`,
'sd15de0dcd2378a55': `যোগাযোগ করুন`,
'sd8bff0beeb476aab': `রাজধানী`,
'se3139959f600db4b': str`${0}টি ফলাফল`,
'se711220b24772417': `টেলিফোন`,
'sef8067b9321f2038': `দাপ্তরিক ক্রম`,
'sf2c29e199c990fd0': `ফ্যাক্স`,
'sf4de3bfbfaca12e5': `কপি করা হয়েছে`,
'sfcdd8e672c75b713': `ঠিকানা`,
'sfda48471cfda9630': `মহাসচিবের বার্তা`,
'sffd339b82787cd0a': `লোড করা যায়নি; সংরক্ষিত তথ্য দেখানো হচ্ছে`,
};

export { default as names } from '../../data/generated/names/bn.js';
