import { applyChoices, choices } from './address.js';
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

lang.value = choices.get('lang') ?? 'en';
scheme.value = choices.get('scheme') ?? 'light dark';

form.addEventListener('change', () => {
  for (const { name, value } of [lang, scheme]) choices.set(name, value);
  history.replaceState(null, '', `?${String(choices)}`);
  applyChoices();
});
