import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'apsco-elements/member-list';
import { facts } from '../facts.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <apsco-member-list lang="tr" [data]="facts" (apsco-load)="hear($event)" />
    <output>{{ heard() }}</output>
  `,
})
class App {
  readonly facts = facts;
  readonly heard = signal('');

  hear({ applied }: HTMLElementEventMap['apsco-load']) {
    this.heard.set(applied ? 'applied' : 'too old');
  }
}

await bootstrapApplication(App);
