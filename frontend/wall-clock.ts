import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const SECOND = 1000;

/** How long a page that says it is broken is left alone, in milliseconds. */
const PATIENCE = 5000;

/** What is left when it was sent, in milliseconds; below zero when it took longer. */
interface Left {
  left: number;
  running: boolean;
}

function written(left: number) {
  const seconds = Math.abs(left < 0 ? Math.ceil(left / SECOND) : Math.floor(left / SECOND));
  const rest = String(seconds % 60).padStart(2, '0');
  return `${left < 0 ? '+' : ''}${Math.floor(seconds / 60)}:${rest}`;
}

/**
 * The clock of a wall. Nobody touches a wall, so this also keeps the screen awake, and opens the page anew when it says
 * that it is broken.
 */
@customElement('wall-clock')
export class WallClock extends LitElement {
  @property({ attribute: false }) clock?: Left;
  private since = 0;
  private ticking?: number;
  private awake?: WakeLockSentinel;
  private readonly broken = new MutationObserver(() => this.mend());
  private readonly seen = () => this.stayAwake();

  /** Drawn in the page itself, so that the page's style sheet reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.ticking = window.setInterval(() => this.requestUpdate(), SECOND / 4);
    document.addEventListener('visibilitychange', this.seen);
    this.broken.observe(document.body, { childList: true });
    this.stayAwake();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
    document.removeEventListener('visibilitychange', this.seen);
    this.broken.disconnect();
    void this.awake?.release();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('clock')) {
      this.since = performance.now();
    }
  }

  protected override render() {
    const clock = this.clock;
    if (!clock) {
      return nothing;
    }
    const left = clock.left - (clock.running ? performance.now() - this.since : 0);
    this.dataset.state = !clock.running ? 'still' : left < 0 ? 'over' : left < 60 * SECOND ? 'soon' : 'running';
    return html`<span role="timer">${written(left)}</span>`;
  }

  private async stayAwake() {
    if (document.visibilityState === 'visible') {
      this.awake = await navigator.wakeLock?.request('screen').catch(() => undefined);
    }
  }

  private mend() {
    if (document.querySelector('.v-system-error')) {
      window.setTimeout(async () => {
        const answer = await fetch('favicon.svg', { method: 'HEAD' }).catch(() => undefined);
        answer?.ok ? window.location.reload() : this.mend();
      }, PATIENCE);
    }
  }
}
