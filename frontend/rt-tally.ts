import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { type Option, PollCount, type Tally } from './poll-count';

/** A bar for each option of a poll, with the mark to be reached. Its words and numbers are plain text. */
@customElement('rt-tally')
export class RtTally extends LitElement {
  @property({ attribute: false }) tally?: Tally;
  poll?: string;

  constructor() {
    super();
    new PollCount(this, (count) => (this.tally = count.tally));
  }

  /** Drawn in the page itself, so that the page's style sheet reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const tally = this.tally;
    if (!tally) {
      return nothing;
    }
    return html`${tally.options.map(bar)}
    ${tally.key ? html`<p class="tally-key"><span class="tally-threshold-key"></span>${tally.key}</p>` : nothing}`;
  }
}

/** A time is sent as a moment and read on the viewer's own clock. */
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const name = (label: string) =>
  MOMENT.test(label)
    ? new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
      }).format(new Date(label))
    : label;

const bar = (option: Option) => html`
  <div class="tally-option" data-choice=${option.choice}>
    <span class="tally-label">${name(option.label)}</span>
    <span class="tally-number">${option.votes}</span>
    <div class="tally-bar" aria-hidden="true">
      <span class="tally-fill" style="--share:${option.share}"></span>
      ${option.mark < 0 ? nothing : html`<span class="tally-threshold" style="--at:${option.mark}"></span>`}
    </div>
  </div>
`;
