import { configureLocalization } from '@lit/localize';
import 'apsco-elements/member-list';
import { facts } from '../facts.js';
import './our-partners.js';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['es'],
  loadLocale: () => import('./locales/es.js'),
});
document.querySelector('button').addEventListener('click', () => setLocale(getLocale() === 'en' ? 'es' : 'en'));

const list = document.querySelector('apsco-member-list');
list.addEventListener('apsco-load', (event) => {
  document.querySelector('output').textContent = event.applied ? 'applied' : 'too old';
});
list.data = facts;
