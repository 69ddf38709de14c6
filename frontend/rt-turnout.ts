import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { PollCount, type Turnout } from './poll-count';

/** A person listening hears at most one count in this time, in milliseconds. */
const PAUSE = 3000;

/** How many have voted. It changes with every vote, so what is read aloud follows more slowly than what is seen. */
@customElement('rt-turnout')
export class RtTurnout extends LitElement {
  @property({ attribute: false }) turnout?: Turnout;
  poll?: string;
  private heard?: string;
  private told = '';
  private waiting?: number;

  constructor() {
    super();
    new PollCount(this, (count) => (this.turnout = count.turnout));
  }

  /** Drawn in the page itself, so that the page's style sheet reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.waiting);
    this.waiting = undefined;
  }

  protected override willUpdate() {
    const text = this.turnout?.text;
    if (text !== undefined && this.heard === undefined) {
      this.heard = text;
    } else if (text !== this.heard && this.waiting === undefined) {
      this.tell();
    }
  }

  protected override render() {
    const turnout = this.turnout;
    return turnout
      ? html`<span class="turnout-text">${turnout.text}</span>
          <span
            class="turnout-bar"
            aria-hidden="true"
            style="--share:${turnout.share};--quorum:${turnout.quorum}"></span>
          <span class="visually-hidden" role="status">${this.told}</span>`
      : nothing;
  }

  private tell() {
    this.heard = this.turnout?.text;
    this.told = this.heard ?? '';
    this.waiting = window.setTimeout(() => {
      this.waiting = undefined;
      this.requestUpdate();
    }, PAUSE);
  }
}
