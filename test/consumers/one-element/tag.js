import 'apsco-elements/contact-card';

globalThis.done = true;
