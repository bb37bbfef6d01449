import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement } from 'lit';

/** An element of the application's own, of its own lit. */
class OurPartners extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  render() {
    return html`<h1>${msg('Our partners', { id: 'partners' })}</h1>`;
  }
}

customElements.define('our-partners', OurPartners);
