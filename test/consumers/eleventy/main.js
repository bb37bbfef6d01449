import 'apsco-elements/member-list';
import { facts } from '../facts.js';

const list = document.querySelector('apsco-member-list');
list.addEventListener('apsco-load', (event) => {
  document.querySelector('output').textContent = event.applied ? 'applied' : 'too old';
});
list.data = facts;
