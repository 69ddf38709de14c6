import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Clock {
  /** In milliseconds; below 0 to count up. */
  given: number;
  spent: number;
  /** When it began to run, by the server's clock; 0 while it stands. */
  since: number;
  /** How late it was on the server when this was told. */
  now: number;
  /** What is said around the time. */
  left: string;
  over: string;
  stopped: string;
}

interface Server {
  now(): Promise<number>;
}

const SECOND = 1000;

/** From here on, in milliseconds, the end is near. */
const SOON = 60 * SECOND;

/** How much the server's clock is ahead of this one, the same for all clocks of the page. */
let ahead: number | undefined;

/** A clock that runs by itself. It asks the server how late it is, so that it shows the same second on every screen. */
@customElement('rt-clock')
export class RtClock extends LitElement {
  @property({ attribute: false }) clock?: Clock;
  declare readonly $server?: Server;
  private waiting?: number;

  /** Drawn in the page itself, so that the page's style sheet reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.awake);
    if (ahead === undefined) {
      void this.ask();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.awake);
    window.clearTimeout(this.waiting);
  }

  protected override render() {
    window.clearTimeout(this.waiting);
    const clock = this.clock;
    if (!clock) {
      return nothing;
    }
    const used = clock.spent + (clock.since ? this.now(clock) - clock.since : 0);
    const shown = clock.given < 0 ? Math.max(0, used) : clock.given - used;
    if (clock.since) {
      this.waiting = window.setTimeout(() => this.requestUpdate(), this.untilNext(clock, shown));
    }
    this.dataset.state = state(clock, shown);
    return html`${words(clock, shown)}`;
  }

  /** By the server's clock. */
  private now(clock: Clock) {
    return Date.now() + (ahead ?? (ahead = clock.now - Date.now()));
  }

  private untilNext(clock: Clock, shown: number) {
    const rest = ((shown % SECOND) + SECOND) % SECOND;
    return (clock.given < 0 ? SECOND - rest : rest || SECOND) + 1;
  }

  /** The answer was on its way as long as the question. */
  private async ask() {
    await this.updateComplete;
    const asked = Date.now();
    const now = await this.$server?.now();
    if (now !== undefined) {
      ahead = now - (asked + Date.now()) / 2;
      this.requestUpdate();
    }
  }

  /** A device that slept may have lost time. */
  private readonly awake = () => {
    if (!document.hidden) {
      void this.ask();
    }
  };
}

const state = (clock: Clock, shown: number) => {
  if (!clock.since) {
    return 'stopped';
  }
  if (clock.given < 0) {
    return 'up';
  }
  return shown <= 0 ? 'over' : shown <= SOON ? 'soon' : 'left';
};

const words = (clock: Clock, shown: number) => {
  if (clock.given < 0) {
    return digits(Math.floor(shown / SECOND));
  }
  const seconds = Math.ceil(shown / SECOND);
  const text = !clock.since ? clock.stopped : seconds > 0 ? clock.left : clock.over;
  return text.replace('{time}', digits(Math.abs(seconds)));
};

const digits = (seconds: number) => {
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};
