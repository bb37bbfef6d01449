import '../src/index.js';

/** Each language by its own name. */
const languages = {
  en: 'English',
  'zh-Hans': '简体中文',
  bn: 'বাংলা',
  fa: 'فارسی',
  mn: 'монгол',
  ur: 'اردو',
  es: 'español',
  th: 'ไทย',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
};

const form = document.querySelector('form')!;
const lang = form.elements.namedItem('lang') as HTMLSelectElement;
const scheme = form.elements.namedItem('scheme') as HTMLSelectElement;

for (const [tag, name] of Object.entries(languages)) {
  const option = new Option(name, tag);
  option.lang = tag;
  lang.add(option);
}

/** The page's own address keeps the choice, so that it can be sent to somebody. */
const address = new URL(location.href);
lang.value = address.searchParams.get('lang') ?? 'en';
scheme.value = address.searchParams.get('scheme') ?? 'light dark';

function apply(): void {
  document.documentElement.lang = lang.value;
  document.documentElement.dir = ['fa', 'ur'].includes(lang.value) ? 'rtl' : 'ltr';
  document.documentElement.style.colorScheme = scheme.value;
  for (const { name, value } of [lang, scheme]) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

form.addEventListener('change', apply);
if (address.search) apply();
