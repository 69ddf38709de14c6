import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Line {
  name: string;
  /** The newest at the end; below 0 where there is none. */
  values: number[];
}

interface Trend {
  lines: Line[];
  slots: number;
  top: number;
  scale: string[];
  times: string[];
}

/** Lines over the last minutes. The picture stretches to the place it has; its words stay plain text beside it. */
@customElement('rt-trend')
export class RtTrend extends LitElement {
  @property({ attribute: false }) trend?: Trend;

  /** Drawn in the page itself, so that the page's style sheet reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const trend = this.trend;
    if (!trend) {
      return nothing;
    }
    return html`<div class="trend-scale">${trend.scale.map(words)}</div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="trend-grid" d="M0 0H100M0 50H100M0 100H100" />
        ${trend.lines.map((line, index) => drawn(line, index, trend))}
      </svg>
      <div class="trend-times">${trend.times.map(words)}</div>
      ${trend.lines.length < 2 ? nothing : html`<div class="trend-key">${trend.lines.map(key)}</div>`}`;
  }
}

const words = (text: string) => html`<span>${text}</span>`;

const key = (line: Line, index: number) => html`<span data-line=${index}>${line.name}</span>`;

const drawn = (line: Line, index: number, trend: Trend) => {
  const first = trend.slots - line.values.length;
  const points = line.values.map((value, at) => ({
    value,
    x: (((first + at) / (trend.slots - 1)) * 100).toFixed(2),
    y: (100 - (value / trend.top) * 100).toFixed(2),
  }));
  const path = points
    .filter(({ value }) => value >= 0)
    .map(({ x, y }, at, all) => `${at > 0 && follows(all[at - 1].x, x, trend) ? 'L' : 'M'}${x} ${y}`)
    .join('');
  return svg`<path class="trend-line" data-line=${index} d=${path} />`;
};

/** Whether there is no gap between two points. */
const follows = (before: string, now: string, trend: Trend) => Number(now) - Number(before) < 150 / (trend.slots - 1);
